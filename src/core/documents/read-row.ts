/** A row of a table: a feature, and what the cells beside it answer ("Yes", "n/a", "Compliant", "planned"). */
import type { Block } from './blocks.ts';
import { ANSWERED } from './decide-stance.ts';
import { foldText } from './fold-text.ts';
import { type AnswerKind, answerKinds } from './lexicon.ts';
import type { PageContext } from './page-context.ts';
import type { Found, Reader } from './reader.ts';
import { readSentence } from './read-sentence.ts';

export interface RowPlace {
  readonly text: string;
  readonly block: Block;
  readonly folded: string;
}

interface Answer {
  readonly kind: AnswerKind;
  readonly cell: number;
  readonly words: string;
}

export function readRow(reader: Reader, place: RowPlace, context: PageContext): readonly Found[] {
  const { text, block } = place;
  const cells = block.cells.map(({ start, end }) => text.slice(start, end));
  const isPlain = (index: number): boolean => isPlainColumn(reader, context.table.column(index));
  const hasFields = cells.some((_, index) => isPlain(index));
  const answers = cells.flatMap((cell, index) => (isPlain(index) ? [] : answerIn(reader, cell, index)));
  context.table.row(cells, answers.length === 0);
  if (!reader.finder.mayMention(place.folded)) return [];
  const feature = { start: block.start, end: block.end };
  const found = readSentence(
    reader,
    { text, span: feature, block, lends: answers.length > 0 || hasFields ? ANSWERED_LENDS : NOTHING },
    context,
  );
  if (answers.length === 0) return found;
  return found.flatMap((one) => answered(one, answers, context));
}

/** A feature that is answered for is one, without a verb that says so. */
const ANSWERED_LENDS: ReadonlySet<string> = new Set(['attribute']);
const NOTHING: ReadonlySet<string> = new Set();

/** The same feature may be there in one model and not in another: each answer is a statement of its own. */
function answered(found: Found, answers: readonly Answer[], context: PageContext): readonly Found[] {
  if (found.stance === 'none') return [found];
  const groups = Map.groupBy(answers, ({ kind }) => ANSWERED[kind]);
  return [...groups].map(([stance, group]) => {
    const columns =
      groups.size > 1 ? group.map(({ cell }) => context.table.column(cell)).filter((name) => name !== '') : [];
    return {
      ...found,
      stance,
      scope: columns.length > 0 ? columns.join(', ') : found.scope,
      because: [found.because[0] ?? '', ...group.map(({ words }) => `the cell beside it says "${words}"`)],
    };
  });
}

/** `Required: no` says that a field may be left out, not that the product lacks it. */
function isPlainColumn({ lexicons }: Reader, name: string): boolean {
  const folded = foldText(name).trim();
  return lexicons.some(({ plainColumn }) => plainColumn !== null && folded.search(plainColumn) >= 0);
}

function answerIn({ lexicons }: Reader, cell: string, index: number): readonly Answer[] {
  if (index === 0) return [];
  const folded = foldText(cell).trim();
  // `响应：完全响应，无偏离`: the label is no part of the answer, and its first clause is enough.
  const bare = folded.replace(/^[^\s:：]{1,12}[:：]\s*/, '');
  for (const said of bare === folded ? [folded] : [bare, bare.replace(/[,;，；].*$/, '')])
    for (const kind of answerKinds)
      for (const { answers } of lexicons) {
        const pattern = answers.get(kind);
        if (pattern && said.search(pattern) >= 0) return [{ kind, cell: index, words: cell.trim() }];
      }
  return [];
}
