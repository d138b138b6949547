/** The findings as a table for a spreadsheet: one line for each finding, and one for each purchase without any. */
import type { Finding, RecordedScreening } from '../../model/screening.ts';
import { csvLine, type SpreadsheetCell } from '../spreadsheet-cell.ts';
import { itemText, silentLists } from '../words.ts';

/** Lines of RFC 4180 with a heading line; `forExcel` puts the byte order mark in front without which Excel misreads UTF-8. */
export function* renderScreeningCsv(
  screenings: Iterable<RecordedScreening>,
  { forExcel = false }: { readonly forExcel?: boolean } = {},
): Iterable<string> {
  yield (forExcel ? '\ufeff' : '') + csvLine(columns.map(([heading]) => heading));
  for (const screening of screenings) {
    const findings = screening.findings.length === 0 ? [null] : screening.findings;
    for (const finding of findings) yield csvLine(columns.map(([, value]) => value(screening, finding)));
  }
}

/** `asserts, manual.pdf p. 3: "…"`, each statement with its quote. */
function statementsText(finding: Finding | null): string | null {
  if (!finding?.documents) return null;
  const { supporting, beside } = finding.documents;
  return [...supporting, ...beside]
    .map(({ stance, file, page, quote }) => `${stance}, ${file} p. ${page}: "${quote.replace(/\s+/g, ' ')}"`)
    .join(' | ');
}

type Value = (screening: RecordedScreening, finding: Finding | null) => SpreadsheetCell;

/** The headings are public: they may be added to, never renamed. */
const columns: readonly (readonly [heading: string, value: Value])[] = [
  ['file', ({ purchase }) => purchase.file],
  ['row', ({ purchase }) => purchase.row],
  ['purchase', ({ purchase }) => purchase.id],
  ['date', ({ purchase }) => purchase.date],
  ['buyer', ({ purchase }) => purchase.buyer?.name ?? null],
  ['supplier', ({ purchase }) => purchase.supplier.name],
  ['supplier_country', ({ purchase }) => purchase.supplier.country],
  ['items', ({ purchase }) => purchase.items.map(itemText).join(' | ')],
  ['amount', ({ purchase }) => (purchase.amount === null ? null : { decimal: purchase.amount.value })],
  ['currency', ({ purchase }) => purchase.amount?.currency ?? null],
  ['status', ({ status }) => status],
  ['as_of', ({ asOf }) => asOf],
  ['as_of_basis', ({ asOfBasis }) => asOfBasis],
  ['known_at', ({ knownAt }) => knownAt],
  ['answer', ({ answer }) => answer],
  ['check', (_, finding) => finding?.check ?? null],
  ['subject', (_, finding) => finding?.subject ?? null],
  ['outcome', (_, finding) => finding?.outcome ?? null],
  ['list', (_, finding) => finding?.list ?? null],
  ['list_title', (_, finding) => finding?.listTitle ?? null],
  ['entity', (_, finding) => finding?.entity.id ?? null],
  ['entity_caption', (_, finding) => finding?.entity.caption ?? null],
  ['listed_name', (_, finding) => finding?.name ?? null],
  ['score', (_, finding) => finding?.score ?? null],
  ['listed_on_day', (_, finding) => (finding === null ? null : (finding.listing.onDate ?? 'unknown'))],
  ['basis', (_, finding) => finding?.listing.basis ?? null],
  ['effective', (_, finding) => finding?.listing.effective ?? null],
  ['published', (_, finding) => finding?.listing.published ?? null],
  ['seen_from', (_, finding) => finding?.listing.seen?.[0] ?? null],
  ['seen_until', (_, finding) => finding?.listing.seen?.[1] ?? null],
  ['removed', (_, finding) => finding?.listing.removed ?? null],
  ['citation', (_, finding) => finding?.listing.citations.join('; ') ?? null],
  ['covers', (_, finding) => finding?.listing.covers ?? null],
  ['rule', (_, finding) => finding?.rule?.id ?? null],
  ['regime', (_, finding) => finding?.rule?.regime ?? null],
  ['role', (_, finding) => finding?.rule?.role ?? null],
  ['act', (_, finding) => finding?.rule?.act ?? null],
  ['rule_citation', (_, finding) => finding?.rule?.citation ?? null],
  ['rule_status', (_, finding) => finding?.rule?.status ?? null],
  ['because', (_, finding) => finding?.because.join(' ') ?? null],
  [
    'lists_without_answer',
    (screening) =>
      silentLists(screening)
        .map(({ list, state }) => `${list} (${state})`)
        .join('; '),
  ],
  ['list_notes', ({ lists }) => lists.flatMap(({ list, note }) => (note === null ? [] : `${list}: ${note}`)).join(' ')],
  ['snapshot', ({ snapshot }) => snapshot],
  ['policy', ({ policy }) => policy],
  ['record', ({ id }) => id],
  ['path', (_, finding) => finding?.path.join(' > ') ?? null],
  ['ownership_test', (_, finding) => finding?.owned?.test ?? null],
  ['ownership_answer', (_, finding) => finding?.owned?.answer ?? null],
  ['share_min', (_, finding) => finding?.owned?.shareMin ?? null],
  ['share_max', (_, finding) => finding?.owned?.shareMax ?? null],
  ['capability', (_, finding) => finding?.documents?.capability ?? null],
  ['statements', (_, finding) => statementsText(finding)],
];
