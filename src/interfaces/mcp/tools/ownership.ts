import { z } from 'zod';
import { explainOwnership } from '../../../operations/explain-ownership.ts';
import { receiveTexts, removeFile } from '../../../operations/receive-file.ts';
import { GivenTexts } from '../../http/contract/given-text.ts';
import { OwnershipAnswer, OwnershipForm } from '../../http/contract/ownership.ts';
import { statement } from '../statement.ts';
import { tool } from '../tool.ts';

const MOST_ANSWERS = 500;

export const ownershipTool = tool({
  name: 'ownership',
  operations: ['explainOwnership'],
  title: 'Who is owned by a listed party',
  description:
    'Who is owned by a listed party under a rule on a day, with the arithmetic, by what the given files say: CSV (owner,asset,share_min,share_max,from,until,source), FollowTheMoney, BODS 0.4 or GLEIF, as text. A band that allows the line is `unknown`, never `no`.',
  input: OwnershipForm.extend({ files: GivenTexts }),
  output: z.object({
    parties: z.number().int(),
    edges: z.number().int(),
    listed: z.number().int(),
    notes: z.array(z.string()),
    warnings: z.array(z.string()),
    answers: z.array(OwnershipAnswer),
    truncated: z.boolean(),
  }),
  async run({ context }, { files: given, ...options }) {
    const files = await receiveTexts(context, given);
    try {
      const run = await explainOwnership({ ...options, files, listedFiles: [] });
      const answers = [];
      for (const answer of run.answers()) if (answers.push(answer) > MOST_ANSWERS) break;
      const { parties, edges, listed, notes, warnings } = run;
      return {
        parties,
        edges,
        listed,
        notes,
        warnings,
        answers: answers.slice(0, MOST_ANSWERS),
        truncated: answers.length > MOST_ANSWERS,
        ...statement([], options.asOf, 'This is arithmetic over what the given files say of that day.'),
      };
    } finally {
      for (const file of files) await removeFile(file);
    }
  },
});
