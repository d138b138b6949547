/** A row of a table: a feature, and what the cells beside it answer ("Yes", "n/a", "Compliant", "planned"). */
import type { Stance } from '../model/document.ts';
import type { Block } from './blocks.ts';
import { ANSWERED } from './decide-stance.ts';
import { findCues } from './find-cues.ts';
import { foldText } from './fold-text.ts';
import { type AnswerCodes, answerOf } from './answer-codes.ts';
import { type AnswerKind, type CueKind, NOTHING as NOTHING_FOUND } from './lexicon.ts';
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
  const given = cells.flatMap((cell, index) =>
    isPlain(index) ? [] : answerIn(reader, context.about.codes, cell, index),
  );
  const answers = given.map((answer) => qualified(answer, { reader, cells, context }));
  // `Feature | Today | Next year` answers nothing.
  const isHead = given.every(({ kind }) => kind === 'plan') && !reader.finder.mayMention(place.folded);
  context.table.row(cells, given.length === 0 || isHead);
  const words = text.slice(block.start, block.end);
  if (!reader.finder.mayMention(place.folded) && context.terms.namedIn(words).length === 0) return [];
  const feature = { start: block.start, end: block.end };
  const found = readSentence(
    reader,
    {
      text,
      span: feature,
      block,
      lends: answers.length > 0 || hasFields || hasValues(cells) ? ANSWERED_LENDS : NOTHING,
    },
    context,
  );
  learnRow(reader, cells, found, context);
  if (answers.length === 0) return found;
  const isNegated = isNegatedFeature(reader, cells, answers);
  return found.flatMap((one) => answered(one, { answers, isNegated }, context));
}

/** `Gathering | Five or more people stand together …`: the first cell is a name where it does not say itself what it is. */
function learnRow({ finder }: Reader, cells: readonly string[], found: readonly Found[], { terms }: PageContext): void {
  const [name = '', ...more] = cells;
  if (finder.mayMention(foldText(name)) || !more.some((cell) => finder.mayMention(foldText(cell)))) return;
  terms.learnName(name, found);
}

/** `Partly compliant | Ready in release 6, planned for May`, a tick below `Next year`, `Low | prohibited by works agreement`: what will be is not there, and what must not be done is not offered. */
function qualified(
  answer: Answer,
  {
    reader: { lexicons },
    cells,
    context: { table, outline },
  }: { readonly reader: Reader; readonly cells: readonly string[]; readonly context: PageContext },
): Answer {
  if (!AFFIRMS.has(answer.kind)) return answer;
  const column = table.column(answer.cell);
  const remarks = [column, ...cells.slice(answer.cell)].map((words) => findCues(foldText(words), lexicons).cues);
  const says = (kind: CueKind): boolean => remarks.some((cues) => cues.some((cue) => cue.kind === kind));
  if (says('forbid')) return { ...answer, kind: 'forbid' };
  const isOfNow = lexicons.some(({ headings }) => foldText(column).search(headings.get('own') ?? NOTHING_FOUND) >= 0);
  const isBelowPlans = outline.heading()?.kind === 'plan' && !isOfNow;
  const isPromised = isBelowPlans || answerOf(foldText(column).trim(), lexicons) === 'plan' || says('plan');
  return isPromised ? { ...answer, kind: 'plan' } : answer;
}

const AFFIRMS: ReadonlySet<AnswerKind> = new Set(['comply', 'yes']);

/** A feature that is answered for is one, without a verb that says so. */
const ANSWERED_LENDS: ReadonlySet<string> = new Set(['attribute']);
const NOTHING: ReadonlySet<string> = new Set();

/** The same feature may be there in one model and not in another: each answer is a statement of its own. */
function answered(
  found: Found,
  { answers, isNegated }: { readonly answers: readonly Answer[]; readonly isNegated: boolean },
  context: PageContext,
): readonly Found[] {
  if (found.stance === 'none') return [found];
  // `promised for phase 2 | negative deviation` is one answer.
  const promise = answers.find(({ kind }) => kind === 'plan');
  const isOneAnswer = promise !== undefined && answers.length === 2 && answers.some(({ kind }) => kind === 'no');
  const groups = Map.groupBy(isOneAnswer ? [promise] : answers, ({ kind }) =>
    answeredStance(isNegated ? found.stance : 'asserts', kind),
  );
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

/** To comply with `no recognition of emotions` is to deny it, and what must not be stays forbidden however binding that is. */
function answeredStance(feature: Stance, kind: AnswerKind): Stance {
  if (kind === 'require' && feature === 'forbids') return feature;
  if (kind === 'comply' && (feature === 'denies' || feature === 'forbids')) return 'denies';
  return ANSWERED[kind];
}

/** A short name with the values that it may have beside it: `Ethnicity | Asian, Black, White`. */
function hasValues(cells: readonly string[]): boolean {
  const [name = '', values = '', ...more] = /^\d+$/.test(cells[0] ?? '') ? cells.slice(1) : cells;
  return more.length === 0 && name.length <= LONGEST_NAME && LISTED.test(values) && !/[.。?？]/.test(values);
}

const LONGEST_NAME = 24;
const LISTED = /[^、，,/／|]{1,24}[、，,/／|]\s?[^、，,/／|]+/;

/** Whether what is asked for is that something be absent: `No recognition of emotions: compliant`. What an answer explains asks for nothing. */
function isNegatedFeature({ lexicons, finder }: Reader, cells: readonly string[], answers: readonly Answer[]): boolean {
  const first = Math.min(...answers.map(({ cell }) => cell));
  const asked = cells
    .slice(0, first + 1)
    .map((cell, index) => (index < first ? cell : (LABELLED.exec(cell)?.[0] ?? '')));
  return asked.some((cell) => {
    const folded = foldText(cell);
    const cues = findCues(folded, lexicons);
    const negations = cues.cues.filter(({ kind }) => kind === 'deny' || kind === 'forbid');
    const names = finder.find(folded, ANSWERED_LENDS).flatMap(({ spans }) => spans);
    return negations.some(
      (cue) => names.length === 0 || names.some((name) => !cues.commas.some((at) => cue.end <= at && at < name.start)),
    );
  });
}

const LABELLED = /^[^:：]+[:：]/;

/** `Required: no` says that a field may be left out, not that the product lacks it. */
function isPlainColumn({ lexicons }: Reader, name: string): boolean {
  const folded = foldText(name).trim();
  return lexicons.some(({ plainColumn }) => plainColumn !== null && folded.search(plainColumn) >= 0);
}

function answerIn({ lexicons }: Reader, codes: AnswerCodes, cell: string, index: number): readonly Answer[] {
  if (index === 0) return [];
  const folded = foldText(cell).trim();
  // `响应：完全响应，无偏离`: the label is no part of the answer, and its first clause is enough.
  const bare = folded.replace(/^[^\s:：]{1,12}[:：]\s*/, '');
  for (const said of bare === folded ? [folded] : [bare, bare.replace(/[,;，；].*$/, '')]) {
    const kind = codes.get(cell.trim()) ?? answerOf(said, lexicons);
    if (kind !== null) return [{ kind, cell: index, words: cell.trim() }];
  }
  return [];
}
