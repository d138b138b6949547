/** Whether a document as a whole is a tender, a patent or paper, or a report about the vendor, and whose it is. */
import type { ExtractedPage } from '../model/document.ts';
import type { DocumentKind } from './decide-stance.ts';
import { findCues } from './find-cues.ts';
import { FIRST_PERSON } from './find-speaker.ts';
import { foldText } from './fold-text.ts';
import { type CueKind, type KindWords, type Lexicon, NOTHING } from './lexicon.ts';
import { askersIn } from './turns.ts';

export interface AboutDocument {
  readonly kind: DocumentKind;
  /** Whose words these are: the vendor given by the user, or the company of the letterhead. */
  readonly speaker: string | null;
  readonly vendor: string | null;
  /** Who asks in an interview: what they say of the vendor is the word of others. */
  readonly askers: ReadonlySet<string>;
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
  const kind = first.isCode ? 'plain' : kindOf(text, lexicons, askers.size > 0);
  return {
    kind,
    vendor: vendor ?? letterhead,
    speaker: kind === 'news' ? letterhead : (vendor ?? letterhead),
    askers,
  };
}

function kindOf(text: string, lexicons: readonly Lexicon[], isInterview: boolean): DocumentKind {
  const head = foldText(text.slice(0, HEAD));
  // What is only asked is nobody's word: `问：听说你们给居民打分？`
  const folded = foldText(text.replace(/[^.!?。！？\n]*[?？]/g, ''));
  const { cues } = findCues(folded, lexicons);
  const count = (kind: CueKind): number => cues.filter((cue) => cue.kind === kind).length;
  const says = (words: string, pattern: (lexicon: Lexicon) => RegExp | null | undefined): boolean =>
    lexicons.some((lexicon) => words.search(pattern(lexicon) ?? NOTHING) >= 0);
  const headSays = (name: KindWords): boolean => says(head, ({ kinds }) => kinds[name]);
  const reports = count('report') + attributionsIn(folded, lexicons);
  const research = count('patent');
  if (headSays('patent') && research >= 2) return 'patent';
  // Whoever answers a tender speaks for himself, however often he writes `we confirm that`.
  const isBid = says(head, ({ headings }) => headings.get('own'));
  const title = titleOf(text);
  const isCalledBid = says(title, ({ headings }) => headings.get('own'));
  if (headSays('tender') && count('require') >= 2 && count('comply') < 3 && !(isBid && count('comply') > 1))
    return isCalledBid ? 'plain' : 'tender';
  // A vendor that answers a senate or a court has their names in its letterhead, and speaks of its own products.
  const ofItsOwn = countOf('firstPerson', folded, lexicons);
  if (headSays('others')) return headSays('reply') && ofItsOwn >= 2 ? 'reply' : 'news';
  // A maker that is interviewed speaks for itself; whoever asks is told apart turn by turn.
  if (isInterview && ofItsOwn > 0) return 'plain';
  if (says(title, ({ kinds }) => kinds.manual)) return 'plain';
  const isOutside = headSays('outside');
  const outsider = countOf('outsider', folded, lexicons);
  const own = countOf('own', folded, lexicons);
  if (!isOutside && (isCalledBid || (isBid && outsider <= own))) return 'plain';
  if (own === 0 && outsider >= SURELY_OUTSIDE) return 'news';
  // An official or a researcher who quotes the answer of a vendor is not the vendor.
  if (headSays('reply') && !(isOutside && reports >= 2)) return 'reply';
  const isOwn = own >= SURELY_OWN && own > 2 * (reports + outsider);
  if (isOutside && reports >= 1 && !isOwn) return 'news';
  if (outsider >= OUTSIDE && outsider > own) return 'news';
  if (reports >= 2 && headSays('news') && !isOwn) return 'news';
  if (reports >= 2 && own < 3 && (reports >= 5 || reports * REPORTING >= sentenceEnds(folded))) return 'news';
  return 'plain';
}

/** A first line as short as one. */
function titleOf(text: string): string {
  const line = /^\s*([^\n]*)/.exec(text)?.[1] ?? '';
  return line.length > LONGEST_TITLE ? '' : foldText(line).trim();
}

const LONGEST_TITLE = 48;

/** How often a text must speak as somebody who writes about vendors. */
const OUTSIDE = 2;
const SURELY_OUTSIDE = 3;
/** And how often as the vendor, that nothing in its head makes it somebody else's. */
const SURELY_OWN = 5;

function countOf(kind: 'outsider' | 'own' | 'firstPerson', folded: string, lexicons: readonly Lexicon[]): number {
  let sum = 0;
  for (const { kinds } of lexicons) if (kinds[kind]) sum += [...folded.matchAll(kinds[kind])].length;
  return sum;
}

/** How often somebody is said to say something; whoever speaks of "the company's spokesman" is not the company. */
function attributionsIn(folded: string, lexicons: readonly Lexicon[]): number {
  // Several patterns may find the same one.
  const ends = new Set<number>();
  for (const { attributions } of lexicons) {
    for (const each of [...attributions.others, ...attributions.named])
      for (const { index, 0: words } of folded.matchAll(each)) ends.add(index + words.length);
    for (const each of attributions.own)
      for (const { index, groups, 0: words } of folded.matchAll(each))
        if (!FIRST_PERSON.test(groups?.['who'] ?? '')) ends.add(index + words.length);
  }
  return ends.size;
}

/** Text of which every third sentence gives the word of others is by somebody else, whatever its head says. */
const REPORTING = 3;

function sentenceEnds(folded: string): number {
  return [...folded.matchAll(/[.!?](?=\s|$)|[。！？]/g)].length;
}

const COMPANY =
  /(?:©|\(c\)|copyright)\s*(?:\d{4}(?:-\d{4})?\s*)?([A-Z][\w&.'-]*(?: [A-Z][\w&.'-]*){0,4})|([A-Z][\w&'-]*(?: (?:[A-Z][\w&'-]*|of|and|&)){0,4}),? (?:Ltd|Inc|Corp|Co|GmbH|AG|LLC|PLC|S\.A|Limited|Corporation)\b\.?|((?![虽雖但而与與和及或由在自对對])[\p{Script=Han}]{2,12}(?<![本该該贵貴我我敝此])(?:公司|集团|集團))/u;

function letterheadOf(head: string): string | null {
  const match = COMPANY.exec(head);
  return match ? (match[1] ?? match[2] ?? match[3] ?? null) : null;
}
