import { removeFile } from '../../../operations/receive-file.ts';
import { NDJSON } from '../answers.ts';
import { OwnershipAnswers, OwnershipForm } from '../contract/ownership.ts';
import { HttpProblem } from '../problems.ts';
import { type Call, type Route, route } from '../route.ts';
import { receiveForm } from '../uploads.ts';
import { answerInForm, formFor } from './written.ts';

export const ownershipRoutes: readonly Route[] = [
  route({
    operation: 'explainOwnership',
    method: 'post',
    path: '/ownership',
    summary: 'Who is owned by a listed party under a rule on a day, by what the files say',
    description:
      'The files are read into one graph and are not kept. With Accept: application/x-ndjson one answer a line.',
    raw: {
      'multipart/form-data':
        'Files of ownership in the field `files` (CSV, FollowTheMoney, BODS 0.4 or GLEIF), files of listed ids in `listedFiles`, and the field `options` as JSON.',
    },
    form: OwnershipForm,
    responses: {
      200: {
        description: 'The answers.',
        json: OwnershipAnswers,
        media: { [NDJSON]: 'An OwnershipAnswer a line.' },
      },
    },
    handle: answer,
  }),
];

async function answer(call: Call): Promise<Response> {
  const form = formFor(call);
  const { fields, files } = await receiveForm(call, { fields: OwnershipForm, files: ['files', 'listedFiles'] });
  try {
    const named = (field: string) => files.flatMap((each) => (each.field === field ? [each.file] : []));
    if (named('files').length === 0)
      throw new HttpProblem('bad_input', 'the form has no file; it is wanted in the field `files`');
    const options = { ...fields, files: named('files'), listedFiles: named('listedFiles') };
    return await answerInForm(call, 'ownership', { options }, form);
  } finally {
    for (const { file } of files) await removeFile(file);
  }
}
