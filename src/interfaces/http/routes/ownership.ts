import { explainOwnership } from '../../../operations/explain-ownership.ts';
import { removeFile } from '../../../operations/receive-file.ts';
import { json, ndjson, wantsNdjson } from '../answers.ts';
import { OwnershipAnswers, OwnershipForm } from '../contract/ownership.ts';
import { HttpProblem } from '../problems.ts';
import { type Route, route } from '../route.ts';
import { receiveForm } from '../uploads.ts';

/** Answers in one JSON; the rest is read as NDJSON. */
const MOST_ANSWERS = 1000;

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
        media: { 'application/x-ndjson': 'An OwnershipAnswer a line.' },
      },
    },
    async handle(call) {
      const { fields, files } = await receiveForm(call, { fields: OwnershipForm, files: ['files', 'listedFiles'] });
      try {
        const named = (field: string) => files.flatMap((each) => (each.field === field ? [each.file] : []));
        if (named('files').length === 0)
          throw new HttpProblem('bad_input', 'the form has no file; it is wanted in the field `files`');
        const run = await explainOwnership({ ...fields, files: named('files'), listedFiles: named('listedFiles') });
        if (wantsNdjson(call.c)) return await ndjson(call.c, lines(run.answers()));
        const answers = [];
        for (const answer of run.answers()) if (answers.push(answer) > MOST_ANSWERS) break;
        const { parties, edges, listed, notes, warnings } = run;
        const truncated = answers.length > MOST_ANSWERS;
        return json(call.c, {
          parties,
          edges,
          listed,
          notes,
          warnings,
          answers: answers.slice(0, MOST_ANSWERS),
          truncated,
        });
      } finally {
        for (const { file } of files) await removeFile(file);
      }
    },
  }),
];

function* lines(answers: Iterable<object>): Generator<string> {
  for (const answer of answers) yield JSON.stringify(answer);
}
