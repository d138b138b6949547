/**
 * Whether the vendor speaks in a document or somebody who writes about it. No word decides by itself: each signal has a weight, for somebody else above
 * zero and for the vendor below, as strong as it was found to be in documents whose author is known.
 */
import { findCues } from './find-cues.ts';
import { FIRST_PERSON } from './find-speaker.ts';
import { foldText } from './fold-text.ts';
import { type KindWords, type Lexicon, NOTHING } from './lexicon.ts';
import { askersIn } from './turns.ts';

export interface Voice {
  readonly isOutsider: boolean;
  /** Sentences that give the word of somebody. */
  readonly reports: number;
}

/** Where the words of a signal are looked for. */
interface Places {
  /** A title and what stands below it, by which a paper says what it is. */
  readonly title: readonly string[];
  readonly head: readonly string[];
  readonly text: readonly string[];
  /** The text without what it quotes: a newspaper quotes a vendor's `our cameras`. */
  readonly narration: readonly string[];
}

interface Signal {
  readonly words: KindWords;
  readonly place: keyof Places;
  readonly weight: number;
  /** So many different words of it count. */
  readonly most: number;
}

const SIGNALS: readonly Signal[] = [
  { words: 'others', place: 'head', weight: 6, most: 1 },
  { words: 'silence', place: 'text', weight: 4, most: 2 },
  { words: 'outside', place: 'head', weight: 2, most: 2 },
  { words: 'news', place: 'head', weight: 2, most: 1 },
  { words: 'outsider', place: 'narration', weight: 1.5, most: 4 },
  { words: 'manual', place: 'title', weight: -5, most: 1 },
  { words: 'firstPerson', place: 'narration', weight: -3, most: 3 },
  { words: 'own', place: 'narration', weight: -1, most: 8 },
];
/** Of somebody else as soon as the signals weigh as much. */
const OUTSIDER = 3;
const DATELINE = 2;
const MOST_REPORTS = 6;
/** Text of which every fourth sentence gives the word of others is more likely theirs. */
const DENSE = 4;
const DENSELY = 2;
const BID = -3;
const INTERVIEW = -3;
const ANSWERS = -3;

export function voiceOf(text: string, head: string, lexicons: readonly Lexicon[]): Voice {
  // What is only asked is nobody's word: `问：听说你们给居民打分？`
  const unasked = text.replace(/[^.!?。！？\n]*[?？]/g, '');
  const folded = foldText(unasked);
  const places: Places = {
    title: titlesOf(text),
    head: [foldText(head)],
    text: [folded],
    narration: [foldText(unasked.replace(QUOTED, ' '))],
  };
  const sentences = sentencesIn(unasked).filter((sentence) => !isAsked(sentence, lexicons));
  const reports = sentences.filter((sentence) => isReport(sentence, lexicons)).length;
  let weight = Math.min(MOST_REPORTS, reports) + (reports > 1 && reports * DENSE >= sentences.length ? DENSELY : 0);
  for (const { words, place, weight: each, most } of SIGNALS)
    weight += each * Math.min(most, wordsIn(words, places[place], lexicons).size);
  if (DATED.test(head)) weight += DATELINE;
  if (lexicons.some(({ headings }) => places.head.some((each) => each.search(headings.get('own') ?? NOTHING) >= 0)))
    weight += BID;
  if (askersIn(text).size > 0) weight += INTERVIEW;
  if (questionsIn(text, lexicons) > 1) weight += ANSWERS;
  return { isOutsider: weight >= OUTSIDER, reports };
}

/** The different words of one kind. */
export function wordsIn(kind: KindWords, folded: readonly string[], lexicons: readonly Lexicon[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { kinds } of lexicons)
    for (const text of folded)
      for (const [found] of text.matchAll(kinds[kind] ?? NOTHING_EACH)) words.add(found.trim());
  return words;
}

const NOTHING_EACH = new RegExp(NOTHING, 'g');

/** `HARROW, 12 March (Wire) –` */
const DATED = /^[\s*_]*[A-Z][A-Z .'’-]{2,24}, (?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2})\b/m;

/** Longer than a name or a word that is set off. */
const QUOTED = /["“][^"“”\n]{20,400}["”]|[“「『][^“”「」『』\x20-\x7f]{8,200}[”」』]/g;

const TITLES = 4;
const LONGEST_TITLE = 70;

/** The first lines, as far as they are no sentences. */
function titlesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^[\s#*_]+|[\s*_]+$/g, ''))
    .filter((line) => line !== '')
    .slice(0, TITLES)
    .filter((line) => line.length <= LONGEST_TITLE && !/[.。!！?？;；]$/.test(line))
    .map(foldText);
}

/** Lines that are wrapped belong together, a list's items and a table's rows do not. */
function sentencesIn(text: string): readonly string[] {
  return text
    .split(/\n\s*\n|\n(?=\s*(?:[-*|•>#]|\d{1,2}[.)、]|[（(]?[一二三四五六七八九十]+[）)、]))/)
    .flatMap((part) => foldText(part).split(/(?<=[.!?]["”)]?)\s+|(?<=[。！？][”」』]?)/))
    .filter((sentence) => sentence.trim() !== '');
}

function isAsked(sentence: string, lexicons: readonly Lexicon[]): boolean {
  return lexicons.some(({ question }) => sentence.search(question ?? NOTHING) >= 0);
}

/** Somebody is said to say something; whoever speaks of "the company's spokesman" is not the company. */
function isReport(sentence: string, lexicons: readonly Lexicon[]): boolean {
  return (
    lexicons.some(
      ({ attributions: { others, named, own } }) =>
        [...others, ...named].some((each) => sentence.search(each) >= 0) ||
        own.some((each) =>
          [...sentence.matchAll(each)].some(({ groups }) => !FIRST_PERSON.test(groups?.['who'] ?? '')),
        ),
    ) || findCues(sentence, lexicons).cues.some(({ kind }) => kind === 'report')
  );
}

/** Whoever sets down questions one after the other answers for its own. */
function questionsIn(text: string, lexicons: readonly Lexicon[]): number {
  const lines = text.split('\n').map((line) => foldText(line));
  return lines.filter((line) => lexicons.some(({ turns }) => line.search(turns.question ?? NOTHING) === 0)).length;
}
