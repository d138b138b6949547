import { z } from 'zod';
import { renderReplayText } from '../../../core/reports/replay-text/index.ts';
import { replayScreening } from '../../../operations/replay/replay-screening.ts';
import { Screening, ScreeningPath } from '../../http/contract/screenings.ts';
import { aboutLists, statement } from '../statement.ts';
import { tool } from '../tool.ts';

export const replayTool = tool({
  name: 'replay',
  operations: ['replayScreening'],
  title: 'Replay a screening',
  description:
    'Answers a past screening again from what was stored with it, compares byte for byte, and says which lists and rules have moved on since. Records nothing.',
  input: ScreeningPath.extend({
    reread: z.boolean().default(false).meta({ description: 'Read every copy again from its archived files too.' }),
  }),
  output: z.object({
    verdict: z.enum(['same', 'different', 'incomplete']),
    screening: Screening,
    sentences: z.array(z.string()),
    report: z.looseObject({ id: z.string() }),
  }),
  async run({ context, names, version }, { id, reread }) {
    const { screening, report } = await replayScreening(context, id, { version, reread });
    const asked = aboutLists(await names.now(), new Set(screening.lists.map(({ list }) => list)));
    const what = 'This compares an answer of then with what the stored copies give now.';
    return {
      verdict: report.verdict,
      screening,
      sentences: renderReplayText(report),
      report,
      ...statement(asked, screening.asOf, what),
    };
  },
});
