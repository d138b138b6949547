/** Whether a document as a whole is a tender, a patent or paper, or a report about the vendor, and whose it is. */
import type { ExtractedPage } from '../model/document.ts';
import { type AnswerCodes, answerCodesIn } from './answer-codes.ts';
import type { DocumentKind } from './decide-stance.ts';
import { findCues } from './find-cues.ts';
import { titlesOf, voiceOf, wordsIn } from './document-voice.ts';
import { foldText } from './fold-text.ts';
import { type Mail, mailIn } from './mail.ts';
import { type CueKind, type KindWords, type Lexicon, NOTHING } from './lexicon.ts';
import { askersIn, makersIn } from './turns.ts';

export interface AboutDocument {
  readonly kind: DocumentKind;
  /** Whose words these are: the vendor given by the user, or the company of the letterhead. */
  readonly speaker: string | null;
  readonly vendor: string | null;
  /** Who asks in an interview: what they say of the vendor is the word of others. */
  readonly askers: ReadonlySet<string>;
  /** Who answers for the vendor in a transcript that is not the vendor's. */
  readonly makers: ReadonlySet<string>;
  /** Null where it is no mail. */
  readonly mail: Mail | null;
  /** What its tables answer with, where it says so. */
  readonly codes: AnswerCodes;
  /** Whether the vendor lets its customers speak. */
  readonly isStory: boolean;
}

const HEAD = 400;
const SAMPLE = 20_000;

/** By its first page. */
export function aboutDocument(
  first: ExtractedPage,
  lexicons: readonly Lexicon[],
  vendor: string | null,
): AboutDocument {
  const text = first.text.slice(0, SAMPLE);
  const letterhead = letterheadOf(text.slice(0, HEAD));
  const askers = askersIn(text);
  const kind = first.isCode ? 'plain' : kindOf(text, lexicons);
  return {
    kind,
    vendor: vendor ?? letterhead,
    speaker: kind === 'news' ? letterhead : (vendor ?? letterhead),
    askers,
    mail: first.isCode ? null : mailIn(text),
    codes: answerCodesIn(text, lexicons),
    makers: makersIn(text, askers, lexicons),
    isStory: kind === 'plain' && titlesOf(text).some((title) => wordsIn('story', [title], lexicons).size > 0),
  };
}

function kindOf(text: string, lexicons: readonly Lexicon[]): DocumentKind {
  const head = foldText(text.slice(0, HEAD));
  const { cues } = findCues(foldText(text), lexicons);
  const count = (kind: CueKind): number => cues.filter((cue) => cue.kind === kind).length;
  const headSays = (name: KindWords): boolean => wordsIn(name, [head], lexicons).size > 0;
  const isBid = (words: string): boolean =>
    lexicons.some(({ headings }) => words.search(headings.get('own') ?? NOTHING) >= 0);
  if (isResearch(text.slice(0, HEAD), count('patent'), lexicons)) return 'patent';
  const isCalledBid = isBid(titleOf(text));
  // Whoever answers a tender speaks for himself, however often he writes `we confirm that`.
  const asksFor = Math.min(wordsIn('tender', [head], lexicons).size, MOST_SIGNS) + count('require');
  if (headSays('tender') && asksFor > 2 && count('comply') < 3 && !(isBid(head) && count('comply') > 1))
    return isCalledBid ? 'plain' : 'tender';
  const { isOutsider } = voiceOf(text, text.slice(0, HEAD), lexicons);
  if (isOutsider) return 'news';
  // A vendor that answers a senate or a court has their names in its letterhead, and speaks of its own products.
  return headSays('reply') && !isCalledBid && !isBid(head) ? 'reply' : 'plain';
}

/** So many of a tender's own words count. */
const MOST_SIGNS = 3;

/** Patents and papers: by what their head says they are, and by their language; two signs of either are enough with one of the other. */
function isResearch(head: string, cues: number, lexicons: readonly Lexicon[]): boolean {
  const signs = wordsIn('patent', [foldText(head)], lexicons).size;
  const isLabelled = wordsIn('paper', head.split('\n').map(foldText), lexicons).size > 0;
  return signs > 0 && (isLabelled ? signs + cues > 1 : cues > 0 && signs + cues > 2);
}

/** A first line as short as one. */
function titleOf(text: string): string {
  const line = /^\s*([^\n]*)/.exec(text)?.[1] ?? '';
  return line.length > LONGEST_TITLE ? '' : foldText(line).trim();
}

const LONGEST_TITLE = 48;

const COMPANY =
  /(?:©|\(c\)|copyright)\s*(?:\d{4}(?:-\d{4})?\s*)?([A-Z][\w&.'-]*(?: [A-Z][\w&.'-]*){0,4})|([A-Z][\w&'-]*(?: (?:[A-Z][\w&'-]*|of|and|&)){0,4}),? (?:Ltd|Inc|Corp|Co|GmbH|AG|LLC|PLC|S\.A|Limited|Corporation)\b\.?|((?![虽雖但而与與和及或由在自对對])[\p{Script=Han}]{2,12}(?<![本该該贵貴我我敝此])(?:公司|集团|集團))/u;

function letterheadOf(head: string): string | null {
  const match = COMPANY.exec(head);
  return match ? (match[1] ?? match[2] ?? match[3] ?? null) : null;
}
