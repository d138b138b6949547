/** What was just said: a question that waits for its answer, a statement that "this is false" is about. */
import type { Block, Span } from './blocks.ts';
import type { Stance } from '../model/document.ts';
import { ANSWERED } from './decide-stance.ts';
import { findCues } from './find-cues.ts';
import { foldText } from './fold-text.ts';
import { type AnswerKind, type CueKind, type Lexicon, NOTHING } from './lexicon.ts';
import type { Found } from './reader.ts';

export interface Memory {
  enter(block: Block): void;
  /** Told of each sentence before it is read. */
  next(): void;
  leave(words: string, block: Block): void;
  remember(found: readonly Found[]): void;
  /** Told of a sentence that went on about the topic. */
  goOn(found: readonly Found[]): void;
  /** What "no such list" or "this is false" may be about. */
  antecedents(): readonly Found[];
  /** What the sentences of this section were about last, and how many sentences ago. */
  topic(): Topic;
  /** Told of what each sentence says, itself or by what stands before it. */
  follow(said: readonly Found[]): void;
  /** What the sentence before it in the same block says. */
  before(): readonly Found[];
  /** What the block before asks about. */
  asked(): readonly Found[];
  /** A bare "No." below a question about a capability; `found` is what the block says by itself. */
  replyTo(words: string, block: Block, found: readonly Found[]): readonly Found[];
  /** A sentence that only says yes or no to what was asked before it. */
  answer(asked: readonly Found[], question: string, folded: string, span: Span): readonly Found[];
  /** Whether a question asks what a function needs or is hindered by, and not for the function. */
  isObstacle(folded: string): boolean;
  /** A sentence that only judges what stands before it: `Gait search. Result: not supported.`, `… Compliant.` */
  verdict(asked: readonly Found[], folded: string, span: Span): readonly Found[] | null;
  isQuestion(folded: string): boolean;
}

interface Question {
  readonly start: number;
  readonly words: string;
  readonly found: readonly Found[];
}

export interface Topic {
  readonly found: readonly Found[];
  readonly distance: number;
}

/** How many blocks a statement stays within reach of "this is false". */
const REACH = 2;

export function createMemory(lexicons: readonly Lexicon[]): Memory {
  let question: Question | null = null;
  let last: { readonly found: readonly Found[]; readonly age: number } = { found: [], age: 0 };
  const section = createSection();
  let inBlock: Found[] = [];
  let before: readonly Found[] = [];
  const isQuestion = (folded: string): boolean =>
    lexicons.some((lexicon) => lexicon.question !== null && folded.search(lexicon.question) >= 0);
  const isObstacle = (folded: string): boolean =>
    lexicons.some(({ turns, script }) => script.test(folded) && folded.search(turns.obstacle ?? NOTHING) >= 0);
  const answer = (asked: Question, folded: string, span: Span): readonly Found[] =>
    answerTo(asked, folded, { span, lexicons, isHindrance: isObstacle(asked.words) });
  return {
    isQuestion,
    enter({ kind }) {
      inBlock = [];
      if (kind === 'heading') section.turnTo([]);
      before = [];
      last = { ...last, age: last.age + 1 };
    },
    leave(words, block) {
      const folded = foldText(words);
      question = isQuestion(folded) ? { start: block.start, words: folded, found: inBlock } : null;
    },
    remember(found) {
      inBlock.push(...found);
      if (found.length === 0) return;
      last = { found, age: 0 };
      section.turnTo(found);
    },
    next: section.next,
    goOn(found) {
      if (found.length === 0) return;
      last = { ...last, age: 0 };
      section.turnTo(found);
    },
    topic: section.topic,
    follow(said) {
      before = said;
    },
    before: () => before,
    antecedents: () => (last.age > REACH ? [] : last.found),
    asked: () => question?.found ?? [],
    isObstacle,
    answer: (asked, words, folded, span) => answer({ start: span.start, words, found: asked }, folded, span),
    verdict(asked, folded, span) {
      const kind = verdictIn(folded, lexicons);
      if (kind === null) return null;
      const stance = ANSWERED[kind];
      const reason = `"${folded.trim()}" answers it`;
      return asked.map((one) =>
        OPEN.has(one.stance) ? { ...one, ...span, stance, because: [one.because[0] ?? '', reason] } : one,
      );
    },
    replyTo(words, block, found) {
      if (question === null || found.length > 0) return [];
      return answer(question, foldText(words), { start: question.start, end: block.end });
    },
  };
}

function answerTo(
  { found }: Question,
  folded: string,
  {
    span,
    lexicons,
    isHindrance,
  }: { readonly span: Span; readonly lexicons: readonly Lexicon[]; readonly isHindrance: boolean },
): readonly Found[] {
  const kind = verdictIn(folded, lexicons);
  const said = replyIn(folded, lexicons) ?? (kind && ANSWERED[kind]);
  // `Do I need a licence to read emotions? No.`
  const stance = said === 'denies' && isHindrance ? 'asserts' : said;
  if (stance === null) return [];
  const reason = `"${folded.trim()}" answers it`;
  return found.map((one) => ({ ...one, ...span, stance, because: [one.because[0] ?? '', reason] }));
}

/** What a section is about as its sentences pass. */
function createSection(): Pick<Memory, 'next' | 'topic'> & { turnTo(found: readonly Found[]): void } {
  let topic: Topic = { found: [], distance: 0 };
  return {
    turnTo(found) {
      topic = { found, distance: 0 };
    },
    next() {
      topic = { ...topic, distance: topic.distance + 1 };
    },
    topic: () => topic,
  };
}

/** What a verdict may still decide. */
const OPEN: ReadonlySet<Stance> = new Set(['asserts', 'requires']);
const VERDICTS: readonly AnswerKind[] = ['comply', 'plan', 'no', 'yes'];
const LONGEST_VERDICT = 80;
const LABEL = /^(?:[a-z][a-z ]{0,24}|\p{Script=Han}{1,8})[:：]\s*/u;

/** `folded` is a whole sentence; with or without a label, `Result: not supported.` */
function verdictIn(folded: string, lexicons: readonly Lexicon[]): AnswerKind | null {
  const words = folded.trim().replace(/[.。!！]+$/, '');
  if (!/\p{L}/u.test(words) || words.length > LONGEST_VERDICT) return null;
  for (const said of [words, words.replace(LABEL, '')])
    for (const kind of VERDICTS)
      if (lexicons.some(({ answers }) => said.search(answers.get(kind) ?? NOTHING) >= 0)) return kind;
  return null;
}

/** `True until April 2023` is neither yes nor no. */
function replyIn(text: string, lexicons: readonly Lexicon[]): Stance | null {
  const folded = text.replace(/^[*_\s]+/, '');
  const says = (kind: 'yes' | 'no'): boolean =>
    lexicons.some(({ replies }) => replies[kind] !== null && folded.search(replies[kind]) >= 0);
  const isYes = says('yes');
  const isNo = says('no');
  const { cues } = findCues(folded, lexicons);
  const has = (kind: CueKind): boolean => cues.some((cue) => cue.kind === kind);
  if (has('plan') && (has('notYet') || isNo)) return 'plans';
  if (has('withdraw') && !has('anaphoricDenial')) return 'withdrew';
  if (has('anaphoricDenial')) return 'denies';
  return isNo ? 'denies' : isYes ? 'asserts' : null;
}
