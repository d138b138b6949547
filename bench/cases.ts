/** The queue of 10,000 cases: what raising alerts costs, and how fast a list is filtered, turned over and exported. `node bench/cases.ts [cases]` */
import { actOnCase } from '../src/operations/cases/act-on-case.ts';
import { checkSummaries } from '../src/operations/cases/check-summaries.ts';
import { exportCasesCsv } from '../src/operations/cases/export-cases.ts';
import { type CasePageOptions, everyCase, listCases } from '../src/operations/cases/show-cases.ts';
import type { Context } from '../src/operations/context.ts';
import { addPerson, as, caseId, finding, openRun, screening } from '../test/cases/people.ts';
import { outcomes } from '../src/core/model/rule.ts';
import { type Figure, printFigures, seconds, withStore } from './measure.ts';

const CASES = Number(process.argv[2] ?? 10_000);
const BATCH = 500;

printFigures(await withStore(measure));

async function measure(context: Context): Promise<readonly Figure[]> {
  const anna = await addPerson(context.store, 'anna', 'analyst');
  const raising = await time(() => raise(context, 'sha256:one'));
  const again = await time(() => raise(context, 'sha256:two'));
  const page = (options: Partial<CasePageOptions>): Promise<number> =>
    median(50, () => listCases(context, { filter: everyCase, sort: 'gravity', after: null, limit: 500, ...options }));
  const filter = { ...everyCase, state: 'open', outcome: 'red_flag', text: 'supplier 99' } as const;
  const first = await page({});
  const filtered = await page({ filter });
  const byName = await page({ sort: 'name' });
  const after = await lastPlace(context);
  const last = await page({ after });
  let number = 0;
  const acting = await median(50, () =>
    actOnCase(as(context, anna), caseId(name((number += 1))), { do: 'note', text: 'asked the registrar' }, null),
  );
  const exporting = await time(async () => {
    for await (const line of await exportCasesCsv(context, everyCase)) void line;
  });
  let differing = 0;
  const checking = await time(async () => void (differing = (await checkSummaries(context)).differing.length));
  return [
    within(`${CASES} screenings kept with a case opened for each, ${BATCH} at a time`, raising / CASES, 5),
    within(`the same screened again: an alert more in each of ${CASES} cases`, again / CASES, 5),
    within(`the first 500 of ${CASES} cases with their counts, median of 50`, first, 100),
    within('the same filtered by state, outcome and a part of the name', filtered, 100),
    within('the first 500 by name', byName, 100),
    within('the last page', last, 100),
    within('a note: one event, one summary', acting, 50),
    { measure: `${CASES} cases as CSV`, figure: seconds(exporting), asked: '< 30 s', met: exporting < 30_000 },
    {
      measure: `${CASES} summaries compared with the replay of their events, in ${seconds(checking)}`,
      figure: `${differing} differ`,
      asked: 'none',
      met: differing === 0,
    },
  ];
}

function name(index: number): string {
  return `Supplier ${index} Works`;
}

async function raise(context: Context, snapshot: string): Promise<void> {
  const { keep } = await openRun(context);
  for (let start = 0; start < CASES; start += BATCH)
    await keep(
      Array.from({ length: Math.min(BATCH, CASES - start) }, (_, index) => {
        const number = start + index;
        const outcome = outcomes[number % 5] ?? 'unknown';
        const findings = [finding({ outcome }), finding({ outcome, list: 'un_sc', listTitle: 'UN Security Council' })];
        return screening({ supplier: name(number), purchase: `PO-${number}`, snapshot, findings });
      }),
    );
}

async function lastPlace(context: Context): Promise<string | null> {
  let place: string | null = null;
  for (;;) {
    const { next } = await listCases(context, { filter: everyCase, sort: 'gravity', after: place, limit: 1000 });
    if (next === null) return place;
    place = next;
  }
}

function within(measure: string, milliseconds: number, most: number): Figure {
  return { measure, figure: `${milliseconds.toFixed(2)} ms`, asked: `< ${most} ms`, met: milliseconds < most };
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function median(count: number, work: () => Promise<unknown>): Promise<number> {
  const all: number[] = [];
  for (let index = 0; index < count; index += 1) all.push(await time(work));
  return all.sort((a, b) => a - b)[count >> 1] ?? 0;
}
