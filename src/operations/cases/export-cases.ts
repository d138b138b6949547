/** All cases that a filter leaves, as a table for a spreadsheet. */
import { replay } from '../../core/cases/replay.ts';
import { nameKey } from '../../core/cases/subject.ts';
import type { Case } from '../../core/model/case.ts';
import { type NameOf, caseCells, caseHeadings, workbookCell } from '../../core/reports/cases-table/index.ts';
import { csvLine } from '../../core/reports/spreadsheet-cell.ts';
import { allUsers } from '../../io/database/accounts.ts';
import { type CaseFilter, type CasePlace, casesInOrder, placeOf } from '../../io/database/cases.ts';
import { xlsxBytes } from '../../io/writers/xlsx.ts';
import { assertMay } from '../accounts/caller.ts';
import type { Context } from '../context.ts';
import { eventsOfCases } from './case-files.ts';

/** Cases that are held at one time. */
const CHUNK = 200;

/** The lines of a CSV file with a heading line; no cell starts a formula. */
export async function exportCasesCsv(context: Context, filter: CaseFilter): Promise<AsyncIterable<string>> {
  await assertMay(context, 'exportCases');
  const nameOf = await namesOf(context);
  return csvLines(context, filter, nameOf);
}

async function* csvLines(context: Context, filter: CaseFilter, nameOf: NameOf): AsyncGenerator<string> {
  yield csvLine(caseHeadings);
  for await (const shown of casesOf(context, filter)) yield csvLine(caseCells(shown, nameOf));
}

/** The same as a workbook. */
export async function exportCasesXlsx(context: Context, filter: CaseFilter): Promise<ReadableStream<Uint8Array>> {
  await assertMay(context, 'exportCases');
  return xlsxBytes('Cases', rows(context, filter, await namesOf(context)));
}

async function* rows(context: Context, filter: CaseFilter, nameOf: NameOf) {
  yield caseHeadings;
  for await (const shown of casesOf(context, filter)) yield caseCells(shown, nameOf).map(workbookCell);
}

/** The gravest first, in bounded memory. */
async function* casesOf({ store }: Context, filter: CaseFilter): AsyncGenerator<Case> {
  const asked = { ...filter, text: filter.text === null ? null : nameKey(filter.text) };
  for (let after: CasePlace | null = null; ; ) {
    const page = await casesInOrder(store.db, asked, { sort: 'gravity', after, limit: CHUNK });
    const events = await eventsOfCases(
      store.db,
      page.map(({ id }) => id),
    );
    for (const { id } of page) yield replay(events.get(id) ?? []);
    const last = page.at(-1);
    if (!last || page.length < CHUNK) return;
    after = placeOf(last, 'gravity');
  }
}

/** `user:0123456789abcdef`, or the id alone -> `Anna Ruiz (anna)`. */
async function namesOf({ store }: Context): Promise<NameOf> {
  const users = new Map((await allUsers(store.db)).map((user) => [user.id, user]));
  return (actor) => {
    const user = users.get(actor.replace(/^user:/, ''));
    if (!user) return actor;
    return user.display_name === user.name ? user.name : `${user.display_name} (${user.name})`;
  };
}
