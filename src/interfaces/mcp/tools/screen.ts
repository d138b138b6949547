import { z } from 'zod';
import type { Purchase } from '../../../core/model/purchase.ts';
import type { RecordedScreening } from '../../../core/model/screening.ts';
import { screenBatches } from '../../../operations/screen-files.ts';
import { PurchaseRequest, Screening, screenOptions } from '../../http/contract/screenings.ts';
import { toPurchase } from '../../http/contract/to-purchase.ts';
import { aboutLists, statement } from '../statement.ts';
import { tool } from '../tool.ts';

export const screenTool = tool({
  name: 'screen',
  operations: ['screen'],
  title: 'Screen purchases',
  description:
    'The main job: purchases against the lists, each as of its day, for the role that buys. Each answer says whether the supplier was listed on that day, what that means under which dated rule with its citation, and the three dates of the listing; it is recorded and can be replayed by its id. `no_hit` means no match in these lists as of that day under this policy, and no more; `incomplete` means that a check could not run.',
  input: z.strictObject({ purchases: z.array(PurchaseRequest).min(1).max(100), ...screenOptions }),
  output: z.object({ run: z.string(), snapshot: z.string(), screenings: z.array(Screening) }),
  records: true,
  async run({ context, names, version }, { purchases, dealing, lists = null, knownAt = null, ...options }) {
    const screenings: RecordedScreening[] = [];
    const { run, done } = await screenBatches(
      context,
      { ...options, lists, knownAt, files: [], mapping: null, version, ...(dealing && { dealing }) },
      oneBatch(purchases.map(toPurchase)),
      {
        onColumns: () => undefined,
        onProblem: () => undefined,
        onScreening: ({ screening }) => void screenings.push(screening),
      },
    );
    done();
    const asked = aboutLists(await names.now(), new Set(run.lists.map(({ list }) => list)));
    const days = [...new Set(screenings.map(({ asOf }) => asOf))];
    const what =
      'Each screening says what these lists and rules say of that day; a supplier is meant only if it is the listed party.';
    return {
      run: run.id,
      snapshot: run.snapshot,
      screenings,
      ...statement(asked, days.length === 1 ? (days[0] ?? null) : null, what),
    };
  },
});

async function* oneBatch(purchases: readonly Purchase[]) {
  yield { purchases, problems: [] };
}
