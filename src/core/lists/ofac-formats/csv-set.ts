/** SDN.CSV or CONS_PRIM.CSV with the files of addresses, aliases and comments that belong to it. */
import type { ListedParty } from '../../model/entity.ts';
import { SourceDefect } from '../../model/errors.ts';
import { type PlainData, type TableRow, rowsOf } from '../../model/plain-data.ts';
import type { ParseReport } from '../list.ts';
import { addFact, countryOrText } from './facts.ts';
import { createFileCheck } from './file-check.ts';
import { type OfacList, splitPrograms } from './list-names.ts';
import { listingsFromPrograms } from './listings.ts';
import { type PartyDraft, addAddress, addAlias, createDraft, finishParty, schemaOfType } from './party-draft.ts';
import { REMARKS_LIMIT, addRemarks } from './remarks.ts';

const PARTS = { primary: 12, addresses: 6, aliases: 5, comments: 2 } as const;

/** What the other three files say of a party, held until its row comes. */
interface Extras {
  readonly addresses: ReadonlyMap<string, readonly TableRow[]>;
  readonly aliases: ReadonlyMap<string, readonly TableRow[]>;
  readonly comments: ReadonlyMap<string, readonly TableRow[]>;
}

export async function* parseCsvSet(
  list: OfacList,
  parts: Readonly<Record<string, PlainData>>,
  report: ParseReport,
): AsyncGenerator<readonly ListedParty[]> {
  const extras: Extras = {
    addresses: await readExtra('addresses', parts, report),
    aliases: await readExtra('aliases', parts, report),
    comments: await readExtra('comments', parts, report),
  };
  const check = createFileCheck(list);
  const seen = new Set<string>();
  for await (const rows of rowsUntilEnd('primary', parts, report)) {
    const parties: ListedParty[] = [];
    for (const row of rows) {
      const programs = splitPrograms(textAt(row, 3));
      check.countPrograms(programs);
      const draft = draftOfRow(row, { extras, report, seen });
      parties.push(finishParty(list.id, draft, listingsFromPrograms(list.file, draft, programs)));
    }
    yield parties;
  }
  check.end();
  for (const part of ['addresses', 'aliases', 'comments'] as const) checkJoin(part, extras[part], { seen, report });
}

function draftOfRow(
  row: TableRow,
  context: { readonly extras: Extras; readonly report: ParseReport; readonly seen: Set<string> },
): PartyDraft {
  const { extras, report, seen } = context;
  const { line } = row;
  const uid = textAt(row, 0);
  const caption = textAt(row, 1);
  if (!/^\d+$/.test(uid) || caption === '') throw new SourceDefect('a row without a number or a name', { line });
  if (seen.has(uid)) throw new SourceDefect(`the number ${uid} stands twice: two files were joined`, { line });
  seen.add(uid);
  const draft = createDraft(uid, schemaOfType(textAt(row, 2)), caption);
  draft.bag.add('position', textAt(row, 4));
  draft.bag.add('callSign', textAt(row, 5));
  draft.bag.add('type', textAt(row, 6));
  draft.bag.add('tonnage', textAt(row, 7));
  draft.bag.add('grossRegisteredTonnage', textAt(row, 8));
  const flag = textAt(row, 9);
  if (flag !== '') draft.bag.add('flag', countryOrText(flag, 'Vess_flag', { line, report }));
  addFact(draft, { kind: 'vessel owner', value: textAt(row, 10), line }, report);
  for (const alias of extras.aliases.get(uid) ?? []) addAliasRow(draft, alias, report);
  for (const address of extras.addresses.get(uid) ?? []) addAddressRow(draft, address, report);
  const remarks = textAt(row, 11);
  const comments = (extras.comments.get(uid) ?? []).map((comment) => textAt(comment, 1)).join('');
  if (remarks !== '' || comments !== '') {
    const torn = remarks.length >= REMARKS_LIMIT && comments === '';
    addRemarks(draft, { text: remarks + comments, line, torn }, report);
  }
  return draft;
}

/** ent_num, alt_num (of no use outside the file), alt_type, alt_name, alt_remarks. */
function addAliasRow(draft: PartyDraft, row: TableRow, report: ParseReport): void {
  const kind = textAt(row, 2);
  if (kind !== 'aka' && kind !== 'fka' && kind !== 'nka') report.unread('alt_type', row.line, kind);
  addAlias(draft, textAt(row, 3), { kind, weak: false });
  const remarks = textAt(row, 4);
  if (remarks !== '') draft.remarks.push(remarks);
}

/** ent_num, add_num (of no use outside the file), address, city with state and postal code, country, add_remarks. */
function addAddressRow(draft: PartyDraft, row: TableRow, report: ParseReport): void {
  addAddress(draft, { parts: [textAt(row, 2), textAt(row, 3)], country: textAt(row, 4), line: row.line }, report);
  const remarks = textAt(row, 5);
  if (remarks !== '') draft.remarks.push(remarks);
}

async function readExtra(
  part: 'addresses' | 'aliases' | 'comments',
  parts: Readonly<Record<string, PlainData>>,
  report: ParseReport,
): Promise<ReadonlyMap<string, readonly TableRow[]>> {
  const byParty = new Map<string, TableRow[]>();
  if (!parts[part]) {
    report.note(`without ${part}`);
    return byParty;
  }
  for await (const rows of rowsUntilEnd(part, parts, report)) {
    for (const row of rows) {
      const uid = textAt(row, 0);
      const known = byParty.get(uid);
      if (known) known.push(row);
      else byParty.set(uid, [row]);
    }
  }
  return byParty;
}

/** The rows before the end mark: a last row of the one byte 0x1A, which copies with LF have often lost. */
async function* rowsUntilEnd(
  part: keyof typeof PARTS,
  parts: Readonly<Record<string, PlainData>>,
  report: ParseReport,
): AsyncGenerator<readonly TableRow[]> {
  let ended = false;
  let empty = true;
  for await (const rows of rowsOf(parts[part])) {
    const kept: TableRow[] = [];
    for (const row of rows) {
      if (ended) throw new SourceDefect('rows after the end mark 0x1A: two files were joined', { line: row.line });
      if (row.cells.length === 1 && row.cells[0] === '\u001A') ended = true;
      else kept.push(checkColumns(row, part));
    }
    empty &&= kept.length === 0;
    if (kept.length > 0) yield kept;
  }
  if (empty && part === 'primary') throw new SourceDefect('the file is empty');
  if (!ended) report.note(`${part}: without the end mark 0x1A, so a file cut between two rows would not show`);
}

function checkColumns(row: TableRow, part: keyof typeof PARTS): TableRow {
  if (row.cells.length === PARTS[part]) return row;
  throw new SourceDefect(
    `the row has ${row.cells.length} cells where ${part} has ${PARTS[part]}: the file is cut off or torn`,
    { line: row.line },
  );
}

/** OFAC's null is `-0- `; copies have lost the blank, or in their last cell the hyphen too. */
function textAt(row: TableRow, index: number): string {
  const text = row.cells[index] ?? '';
  return text === '-0- ' || text === '-0-' || text === '-0' ? '' : text;
}

/** Rows of a party that the list does not have: a few may be of another day, most of them are of another list. */
function checkJoin(
  part: string,
  byParty: ReadonlyMap<string, readonly TableRow[]>,
  { seen, report }: { readonly seen: ReadonlySet<string>; readonly report: ParseReport },
): void {
  const strangers = [...byParty].filter(([uid]) => !seen.has(uid));
  if (strangers.length * 2 > byParty.size) {
    throw new SourceDefect(
      `${part}: ${strangers.length} of ${byParty.size} parties are not on the list; the file belongs to another list or day`,
    );
  }
  for (const [uid, rows] of strangers)
    report.odd(
      `${part} of a party that the list does not have`,
      rows[0]?.line ?? 0,
      uid,
      'the number of a listed party; left out',
    );
}
