/** Ownership in a table: `owner,asset,share_min,share_max,from,until,source`, or `share` for an exact one; shares from 0 to 1. */
import { type Day, isDay } from '../../../model/day.ts';
import { type FileHead, type PlainData, type TableRow, rowsOf } from '../../../model/plain-data.ts';
import { Findings, type OwnershipFormat, type OwnershipReading } from '../../format.ts';
import { type InterestKind, type OwnershipGraph, interestKinds } from '../../graph.ts';
import { type Share, UNKNOWN_SHARE, readBand, readExact } from '../../share.ts';

/** `kind` is one of the kinds of interests, `joint` a name that the rows of one joint interest share, `chain` is direct or indirect. */
const HEADINGS = [
  'owner',
  'asset',
  'share',
  'share_min',
  'share_max',
  'from',
  'until',
  'source',
  'kind',
  'joint',
  'chain',
] as const;
type Heading = (typeof HEADINGS)[number];
/** How a table says that an owner exists and is not named. */
const UNNAMED = /^(unknown|\?)$/i;
type Delimiter = ',' | ';' | '\t';

export const csvFormats: readonly OwnershipFormat[] = ([',', ';', '\t'] as const).map((delimiter) => ({
  id: `csv_${{ ',': 'comma', ';': 'semicolon', '\t': 'tab' }[delimiter]}`,
  describes: `CSV with the headings owner and asset, separated by ${{ ',': 'commas', ';': 'semicolons', '\t': 'tabs' }[delimiter]}`,
  reader: { kind: 'csv', delimiter, encodings: ['utf-8', 'windows-1252'] },
  recognises: (head) => recognises(head, delimiter),
  read: readTable,
}));

function recognises({ text }: FileHead, delimiter: Delimiter): boolean {
  const [first = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const headings = first.split(delimiter).map(headingText);
  return headings.includes('owner') && headings.includes('asset');
}

function headingText(cell: string): string {
  return cell.trim().replace(/^"|"$/g, '').trim().toLowerCase();
}

async function readTable(data: PlainData, graph: OwnershipGraph, file: string): Promise<OwnershipReading> {
  const findings = new Findings(file);
  const joint = new Map<string, string>();
  const seen = new Map<string, number>();
  let columns: ReadonlyMap<Heading, number> | null = null;
  let [records, edges, width] = [0, 0, 0];
  for await (const rows of rowsOf(data)) {
    for (const row of rows) {
      if (columns === null) {
        columns = readHeadings(row, findings);
        width = row.cells.length;
      } else if (row.cells.some((cell) => cell.trim() !== '')) {
        records += 1;
        if (isRepeated(row, columns, { seen, findings })) continue;
        edges += readRow(row, { graph, file, findings, columns, width, joint });
      }
    }
  }
  findings.settle();
  return { records, edges, notes: findings.notes() };
}

/** A row that equals an earlier one in every field is an artefact of an export and no second parcel. Two owners whom nobody names may be two all the same. */
function isRepeated(
  row: TableRow,
  columns: ReadonlyMap<Heading, number>,
  { seen, findings }: { readonly seen: Map<string, number>; readonly findings: Findings },
): boolean {
  const cells = row.cells.map((cell) => cell.trim());
  const key = JSON.stringify(cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1));
  const first = seen.get(key);
  if (first === undefined) {
    seen.set(key, row.line);
    return false;
  }
  const isUnnamed = UNNAMED.test(row.cells[columns.get('owner') ?? -1]?.trim() ?? '');
  findings.odd(
    `line ${row.line}`,
    isUnnamed
      ? `the row equals line ${first} in every field; the owner is not named, so it counts as another one`
      : `the row equals line ${first} in every field and is counted once; a second parcel has to differ, for example in its source`,
  );
  return !isUnnamed;
}

function readHeadings(row: TableRow, findings: Findings): ReadonlyMap<Heading, number> {
  const columns = new Map<Heading, number>();
  row.cells.forEach((cell, index) => {
    const heading = HEADINGS.find((each) => each === headingText(cell));
    if (heading === undefined) findings.odd(`line ${row.line}`, `the column "${cell.trim()}" is not read`);
    else if (columns.has(heading)) findings.wrong(`line ${row.line}`, heading, cell, 'each heading once');
    else columns.set(heading, index);
  });
  return columns;
}

interface Reading {
  readonly graph: OwnershipGraph;
  readonly file: string;
  readonly findings: Findings;
  readonly columns: ReadonlyMap<Heading, number>;
  /** How many headings there are, those that are not read included. */
  readonly width: number;
  /** Share and period of every joint interest by its party's id. */
  readonly joint: Map<string, string>;
}

function readRow(row: TableRow, reading: Reading): number {
  const { graph, file, findings, columns } = reading;
  const cell = (heading: Heading): string => row.cells[columns.get(heading) ?? -1]?.trim() ?? '';
  const where = `line ${row.line}`;
  if (row.cells.slice(reading.width).some((text) => text.trim() !== ''))
    findings.odd(where, 'cells beyond the last heading are not read');
  if (cell('owner') === '')
    findings.wrong(where, 'owner', '', 'the id of the owner, or unknown where nobody says who it is');
  if (cell('asset') === '') findings.wrong(where, 'asset', '', 'the id of what is owned');
  const share = readShare(cell, where, findings);
  const [from, until] = [
    readDay(cell('from'), 'from', where, findings),
    readDay(cell('until'), 'until', where, findings),
  ];
  if (from !== null && until !== null && from >= until)
    findings.wrong(where, 'until', until, `a day after ${from}: the first day on which it no longer holds`);
  const kind = oneOf<InterestKind>(cell('kind') || 'shareholding', interestKinds, { field: 'kind', where, findings });
  const chain = oneOf(cell('chain') || 'direct', ['direct', 'indirect'] as const, { field: 'chain', where, findings });
  if (cell('owner') === '' || cell('asset') === '' || share === null || kind === null || chain === null) return 0;
  const source = cell('source') === '' ? file : `${file}: ${cell('source')}`;
  const owner = ownerOf(cell('owner'), row, reading);
  const edge = { asset: cell('asset'), kind, share, chain, from, until, source };
  if (cell('joint') === '') graph.add({ ...edge, owner });
  else return addJoint({ ...edge, owner }, cell('joint'), where, reading);
  return 1;
}

/** An owner whom nobody names is one of its own in every row. */
function ownerOf(text: string, row: TableRow, { graph, file }: Reading): string {
  if (!UNNAMED.test(text)) return text;
  const id = `unknown:${file}:${row.line}`;
  graph.describe(id, { kind: 'unknown', caption: 'An unnamed owner', why: `${file}, line ${row.line}` });
  return id;
}

/** The holders of a joint interest hold a party that stands for it, and that party holds the interest once. */
function addJoint(edge: Parameters<OwnershipGraph['add']>[0], name: string, where: string, reading: Reading): number {
  const { graph, joint, findings } = reading;
  const id = `joint:${edge.asset}:${name}`;
  const known = joint.get(id);
  const said = JSON.stringify([edge.share, edge.from, edge.until]);
  if (known !== undefined && known !== said)
    findings.wrong(
      where,
      'joint',
      name,
      'the share and period of the whole joint interest, the same in each of its rows',
    );
  graph.add({ ...edge, asset: id, kind: 'joint', share: UNKNOWN_SHARE });
  if (known !== undefined) return 1;
  joint.set(id, said);
  graph.describe(id, { kind: 'joint', caption: `The joint interest "${name}"` });
  graph.add({ ...edge, owner: id });
  return 2;
}

function readShare(cell: (heading: Heading) => string, where: string, findings: Findings): Share | null {
  const [exact, min, max] = [cell('share'), cell('share_min'), cell('share_max')];
  if (exact === '' && min === '' && max === '') return UNKNOWN_SHARE;
  const isNumber = (text: string, heading: Heading): boolean => {
    if (text === '' || readExact(text, 'fraction') !== null) return true;
    const percent = readExact(text.replace(/\s*%$/, ''), 'percent');
    const hint = percent === null ? 'such as 0.5' : `so ${percent.min / 1e9} for ${text.replace(/\s*%$/, '')} %`;
    findings.wrong(where, heading, text, `a number from 0 to 1, ${hint}`);
    return false;
  };
  const areNumbers = [isNumber(exact, 'share'), isNumber(min, 'share_min'), isNumber(max, 'share_max')].every(Boolean);
  if (!areNumbers) return null;
  if (exact !== '') {
    if (min === '' && max === '') return readExact(exact, 'fraction');
    findings.wrong(where, 'share', exact, 'either share, or share_min and share_max');
    return null;
  }
  const band = readBand({ min: min || null, max: max || null }, 'fraction');
  if (band === null) findings.wrong(where, 'share_max', max, `a number that is not less than share_min, ${min}`);
  return band;
}

function readDay(text: string, field: Heading, where: string, findings: Findings): Day | null {
  if (text === '' || isDay(text)) return text || null;
  findings.wrong(where, field, text, 'a day such as 2020-04-15');
  return null;
}

function oneOf<T extends string>(
  text: string,
  values: readonly T[],
  { field, where, findings }: { readonly field: Heading; readonly where: string; readonly findings: Findings },
): T | null {
  const found = values.find((value) => value === text);
  if (found === undefined) findings.wrong(where, field, text, `one of ${values.join(', ')}`);
  return found ?? null;
}
