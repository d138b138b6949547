import { z } from 'zod';
import { findRecorded } from '../../../operations/replay/find-recorded.ts';
import { Screening, ScreeningPath } from '../../http/contract/screenings.ts';
import { aboutLists, statement } from '../statement.ts';
import { tool } from '../tool.ts';

export const screeningTool = tool({
  name: 'screening',
  operations: ['showScreening'],
  title: 'Show a recorded screening',
  description: 'One screening by its id, or by the beginning of it, as it was recorded.',
  input: ScreeningPath,
  output: z.object({ screening: Screening }),
  async run({ context, names }, { id }) {
    const { screening } = await findRecorded(context, id);
    const asked = aboutLists(await names.now(), new Set(screening.lists.map(({ list }) => list)));
    const what =
      'This is what was answered then, from the copies that the screening itself names; the newest copies of these lists are named here.';
    return {
      screening,
      ...statement(asked, screening.asOf, what),
    };
  },
});
