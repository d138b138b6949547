/** What documents say, in sentences that could be read aloud: who says what, in which file on which page, and how sure that is. */
import type { Day } from '../model/day.ts';
import type { Stance, Statement } from '../model/document.ts';
import type { DocumentsRead, Finding } from '../model/screening.ts';

const VERBS: Readonly<Record<Stance, string>> = {
  asserts: 'says',
  requires: 'requires',
  denies: 'denies',
  forbids: 'forbids its use for that',
  withdrew: 'says that it was there and is gone',
  plans: 'announces',
  patent: 'describes as an invention or research',
  reported: 'is quoted with',
  none: 'mentions',
};

/** `manual.pdf, page 3 (2020-06-11): Example Ltd. says: "…"` */
export function statementSentence(statement: Statement, vendor: string): string {
  const { file, page, date, stance, weight, speaker, scope, quote } = statement;
  const who = stance === 'reported' ? (speaker ?? 'somebody who is not named') : (speaker ?? vendor);
  const verb = stance === 'reported' ? 'says of the vendor' : VERBS[stance];
  const weak = weight === 'weak' ? ' (a name in code or a schema, which shows no use of it)' : '';
  const limited = scope === null ? '' : ` (limited to: ${scope})`;
  return `${file}, page ${page} (${date ?? 'undated'}): ${who} ${verb}${weak}${limited}: "${quote.replace(/\s+/g, ' ')}"`;
}

/** What an answer says about the documents that were read for it; nothing where none were. */
export function documentsSentences({
  documents,
  findings,
}: {
  readonly documents?: DocumentsRead;
  readonly findings: readonly Finding[];
}): readonly string[] {
  if (!documents) return [];
  const { vendor, files, gaps } = documents;
  const found = findings.flatMap((finding) => (finding.documents ? [finding.documents] : []));
  const what = files.length === 1 ? '1 document' : `${files.length} documents`;
  const incomplete = gaps.length === 0 ? '' : ` Not all of them could be read: ${gaps.join('; ')}.`;
  if (found.length === 0)
    return [
      `Of the ${what} given as those of ${vendor} nothing is shown here: the supplier and what was bought have other names, or nothing was found in them.${incomplete}`,
    ];
  const said = found.map(
    ({ title, supporting, beside }) =>
      `${title.toLowerCase()} (${countStances(supporting)}${beside.length > 0 ? `; against it: ${countStances(beside)}` : ''})`,
  );
  return [
    `The ${what} given as those of ${vendor} speak of: ${said.join(', ')}; each quote is in the finding.${incomplete}`,
  ];
}

function countStances(statements: readonly Statement[]): string {
  const counts = Map.groupBy(statements, ({ stance }) => stance);
  return [...counts].map(([stance, of]) => `${stance} ${of.length}`).join(', ');
}

/** Statements by their day, the undated last, then as they stand in the documents. */
export function byDay(a: Statement, b: Statement): number {
  const day = (date: Day | null): string => date ?? '9999';
  return (
    compare(day(a.date), day(b.date)) ||
    compare(a.file, b.file) ||
    a.page - b.page ||
    a.start - b.start ||
    compare(a.stance, b.stance)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
