/** Screenings for a terminal: one row for each purchase with what matters below it, then each repeated sentence once, by number. */
import { type Finding, type Screening, listedSince } from '../../model/screening.ts';
import { type Column, indented, layTable, paint, type Table, type Terminal, type Tone } from '../columns.ts';
import { essentialLines } from './essentials.ts';
import { createStatements, type Statements } from '../statements.ts';
import { findingWord, gravityOf, scoreText, standingOf } from '../words.ts';

/**
 * Lines without line ends. `screenings` is walked twice: for the widths, and for the lines.
 * The sentences of a finding, the rules that were looked at and the arithmetic stand in the other reports, as the last line says.
 */
export function* renderScreeningTable(screenings: Iterable<Screening>, terminal: Terminal): Iterable<string> {
  const statements = createStatements();
  const table = layTable(columns(statements), rowsOf(screenings), terminal);
  yield* table.heading;
  let isShortened = false;
  for (const screening of screenings) {
    isShortened ||= screening.findings.some(isOfTheDay);
    yield* linesOf(screening, table, terminal);
  }
  yield* footnoteLines(statements, terminal);
  if (isShortened) yield* ['', ...indented(WHERE_THE_REST_IS, '', terminal)];
}

const WHERE_THE_REST_IS =
  'What each rule says, which rules were looked at, and how each similarity and share comes about: --format json, or --out report.html.';

interface Row {
  readonly screening: Screening;
  readonly finding: Finding | null;
  /** False for the second and later findings of one purchase: the purchase is not said again. */
  readonly first: boolean;
}

function* rowsOf(screenings: Iterable<Screening>): Iterable<Row> {
  for (const screening of screenings) yield* rowsOfOne(screening);
}

/** A purchase with a listing of the day is one row, that of its gravest finding, and the rest stands below it; listings of other times are rows of their own. */
function rowsOfOne(screening: Screening): readonly Row[] {
  const [gravest] = screening.findings.filter(isOfTheDay);
  if (gravest) return [{ screening, finding: gravest, first: true }];
  if (screening.findings.length === 0) return [{ screening, finding: null, first: true }];
  return screening.findings.map((finding, index) => ({ screening, finding, first: index === 0 }));
}

function isOfTheDay({ listing }: Finding): boolean {
  return listing.onDate !== false;
}

function* linesOf(screening: Screening, table: Table<Row>, terminal: Terminal): Iterable<string> {
  for (const row of rowsOfOne(screening)) {
    yield* table.lines(row);
    if (row.finding === null || !row.first) continue;
    if (isOfTheDay(row.finding)) yield* essentialLines(screening, terminal);
    // A listing of another time is told by its row; its sentences stand in the other reports.
    else yield* indented(screening.answer, '    ', terminal);
  }
}

function columns(statements: Statements): readonly Column<Row>[] {
  return [
    { heading: 'row', align: 'right', value: (row) => (row.first ? String(row.screening.purchase.row ?? '') : '') },
    { heading: 'date', value: ({ first, screening }) => (first ? (screening.purchase.date ?? 'no date') : '') },
    {
      heading: 'supplier',
      value: ({ first, screening }) => (first ? screening.purchase.supplier.name : ''),
      min: 8,
      max: 44,
    },
    { heading: 'status', value: (row) => statusWord(row, statements), tone: toneOf, min: 10, max: 24 },
    { heading: 'listed name', value: ({ finding }) => finding?.name ?? '', min: 12, max: 44, from: 64 },
    { heading: 'list', value: ({ finding }) => finding?.list ?? '', min: 8, from: 90 },
    { heading: 'since', value: ({ finding }) => (finding === null ? '' : sinceOf(finding)), min: 10, from: 90 },
    {
      heading: 'score',
      align: 'right',
      from: 64,
      value: ({ finding }) => (finding === null ? '' : scoreText(finding.score)),
    },
  ];
}

function statusWord({ screening, finding }: Row, statements: Statements): string {
  if (finding !== null && standingOf(screening) === 'incomplete') return `incomplete; ${findingWord(finding)}`;
  if (finding !== null) return findingWord(finding);
  const word = screening.status === 'incomplete' ? 'incomplete' : 'no match';
  return `${word} [${statements.numberOf(screening.answer)}]`;
}

function toneOf({ screening, finding }: Row): Tone {
  if (screening.status === 'incomplete') return 'caution';
  if (finding === null) return 'plain';
  const gravity = gravityOf(finding);
  return gravity === 'quiet' ? 'plain' : gravity;
}

/** The list's own date, or `seen …`: from when our copies have it. */
function sinceOf({ listing }: Finding): string {
  return listedSince(listing) ?? (listing.seen === null ? '' : `seen ${listing.seen[0]}`);
}

function* footnoteLines(statements: Statements, terminal: Terminal): Iterable<string> {
  for (const [sentence, number] of statements.all()) {
    yield '';
    const [head = '', ...rest] = indented(sentence, `[${number}] `, terminal);
    yield paint(`[${number}]`, 'strong', terminal) + head.slice(`[${number}]`.length);
    yield* rest;
  }
}
