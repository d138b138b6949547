/** Screenings for a terminal: one line for each finding with its sentences below, then each repeated sentence once, by number. */
import { type Finding, type Screening, listedSince } from '../../model/screening.ts';
import { type Column, indented, layTable, paint, type Table, type Terminal, type Tone } from '../columns.ts';
import { createStatements, type Statements } from '../statements.ts';
import { findingWord, gravityOf, scoreText, standingOf } from '../words.ts';

/**
 * Lines without line ends. `screenings` is walked twice: for the widths, and for the lines.
 * Everything that a column has no room for stands in the sentences below it.
 */
export function* renderScreeningTable(screenings: Iterable<Screening>, terminal: Terminal): Iterable<string> {
  const statements = createStatements();
  const table = layTable(columns(statements), rowsOf(screenings), terminal);
  yield* table.heading;
  for (const screening of screenings) yield* linesOf(screening, table, terminal);
  yield* footnoteLines(statements, terminal);
}

interface Row {
  readonly screening: Screening;
  readonly finding: Finding | null;
  /** False for the second and later findings of one purchase: the purchase is not said again. */
  readonly first: boolean;
}

function* rowsOf(screenings: Iterable<Screening>): Iterable<Row> {
  for (const screening of screenings) yield* rowsOfOne(screening);
}

function rowsOfOne(screening: Screening): readonly Row[] {
  if (screening.findings.length === 0) return [{ screening, finding: null, first: true }];
  // Beside a listing that held, those of another time are left to the other reports.
  const held = screening.findings.filter(({ listing }) => listing.onDate !== false);
  const shown = held.length > 0 ? held : screening.findings;
  return shown.map((finding, index) => ({ screening, finding, first: index === 0 }));
}

function* linesOf(screening: Screening, table: Table<Row>, terminal: Terminal): Iterable<string> {
  const said = new Set<string>();
  for (const row of rowsOfOne(screening)) {
    yield* table.lines(row);
    if (row.finding === null) continue;
    // A listing of another time is told by its row; its sentences stand in the other reports.
    const because = row.finding.listing.onDate === false ? [] : row.finding.because;
    const answer = shortAnswer(screening.answer);
    const sentences = [...(row.first ? [answer] : []), ...because];
    for (const sentence of sentences) {
      if (said.has(sentence)) continue;
      said.add(sentence);
      yield* indented(sentence, row.first && sentence === answer ? '    ' : '    - ', terminal);
    }
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

/** An answer without the list of whom other rules bind, for which a terminal has little room; their number stays. An answer in other words is left as it is. */
function shortAnswer(answer: string): string {
  return answer.replace(
    /( of others, or of something else): .*?\.(?=(?: \d+ more binds? on other days\.)? This is what those rules say )/s,
    '$1; the full answer is in json and in the report.',
  );
}
