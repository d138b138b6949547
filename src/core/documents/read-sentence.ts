/** One sentence, heading, item or line of code -> its statements. */
import type { Capability } from '../model/document.ts';
import type { Block, Span } from './blocks.ts';
import { type Decision, type SentenceFacts, type Surroundings, decideStance } from './decide-stance.ts';
import { findCues } from './find-cues.ts';
import { type Mention, type MentionFinder } from './find-mentions.ts';
import { findAttribution } from './find-speaker.ts';
import { type OpenedText, asItStands, foldText, hasNames, isIndented, openNames, unwrap } from './fold-text.ts';
import type { PageContext } from './page-context.ts';
import { type AnaphoricSentence, UNASSERTED, hasResult, readAnaphora } from './read-anaphora.ts';
import { readContinuation } from './read-continuation.ts';
import type { Found, Reader } from './reader.ts';
import { readStandIn } from './read-stand-in.ts';
import { readTopic } from './read-topic.ts';
import type { NamedFunction } from './terms.ts';

export interface SentencePlace {
  readonly text: string;
  readonly span: Span;
  readonly block: Block;
  /** Concepts that the form of the text lends, beside what stands above it. */
  readonly lends: ReadonlySet<string>;
  /** It stands in what is marked as a question. */
  readonly isAsked?: boolean;
  /** It answers what a function may need or be hindered by: its `No,` denies no function. */
  readonly isUnhindered?: boolean;
  /** In a transcript the vendor's own people say it. */
  readonly isMaker?: boolean;
  /** What the question before it asks about: named again, it needs no words that make a function of it. */
  readonly answers?: ReadonlySet<Capability>;
}

export const CODE_LENDS: ReadonlySet<string> = new Set(['attribute', 'list']);

export function readSentence(reader: Reader, place: SentencePlace, context: PageContext): readonly Found[] {
  const { text, span, block } = place;
  const source = text.slice(span.start, span.end);
  const isCode = block.kind === 'code';
  context.memory.next();
  const opened = openedText(source, isCode);
  const sentence = opened?.text ?? source;
  const folded = foldText(sentence);
  const mayMention = reader.finder.mayMention(folded) && !(isCode && isUnknownValue(reader, folded));
  const around = surroundingsOf(context, folded, place);
  // 步态呢？ asks for the function.
  const asked = around.isQuestion && HAN.test(folded) ? { ...place, lends: BARE_LENDS } : place;
  const own = mayMention && !isBareHeading(reader, folded, block) ? mentionsIn(reader, folded, asked, context) : [];
  // A heading that is a name says nothing of it.
  const mentions = own.length > 0 || isCode || block.kind === 'heading' ? own : context.terms.namedIn(sentence);
  const bare = mayMention && mentions.length === 0 && !isCode ? reader.finder.find(folded, BARE_LENDS) : [];
  if (mentions.length + bare.length === 0 && (isCode || context.memory.antecedents().length === 0)) return [];
  const facts = {
    text: sentence,
    cues: findCues(withoutLead(folded, place), reader.lexicons),
    attribution: isCode
      ? null
      : findAttribution(sentence, folded, { lexicons: reader.lexicons, vendor: context.about.vendor }),
  };
  const made = { source, opened, facts, around };
  const said = mentions.flatMap((mention) => statementsOf(mention, place, { ...made, context }));
  const denied = bare
    .flatMap((mention) => statementsOf(mention, place, { ...made, context }))
    .filter(({ stance }) => UNASSERTED.has(stance));
  const found = [...said, ...denied];
  context.memory.remember(found);
  if (own.length > 0 && !isCode) context.terms.learnFrom(sentence, said);
  const all =
    found.length > 0 || mentions.length > 0 || block.kind === 'heading'
      ? found
      : readByWhatStandsBefore(reader, { ...facts, folded, span }, { context, around });
  context.memory.follow(all);
  if (found.length === 0) context.memory.goOn(all);
  return context.hearsAll ? all.map((one) => withSpeaker(one, context)) : all;
}

/** What a sentence begins with and is no part of what it says: the name of whoever has the turn, a `No,` that is about something else. */
function withoutLead(folded: string, { isUnhindered, isMaker }: SentencePlace): string {
  const lead = isUnhindered ? LEADING_NO : isMaker ? TURN_LABEL : null;
  return lead === null ? folded : folded.replace(lead, (words) => ' '.repeat(words.length));
}

const TURN_LABEL = /^[^:：]{1,40}[:：]/;
const LEADING_NO = /^\W*(?:no|not at all|none|不会|不影响|不用|不需要|不必|没有影响|没有|不|无需)[,，.。;；]/;

function readByWhatStandsBefore(
  reader: Reader,
  sentence: AnaphoricSentence,
  place: { readonly context: PageContext; readonly around: Surroundings },
): readonly Found[] {
  const found = readAnaphora(reader, sentence, place);
  if (found.length > 0) return found;
  const goesOn = readContinuation(reader, sentence, place);
  if (goesOn.length > 0) return goesOn;
  const standsIn = readStandIn(reader, sentence, place);
  return standsIn.length > 0 ? standsIn : readTopic(reader, sentence, place);
}

/** As the patterns read it; null where that is the text as it stands. */
function openedText(source: string, isCode: boolean): OpenedText | null {
  const isNamed = isCode || hasNames(source);
  if (isIndented(source)) return unwrap(isNamed ? openNames(source) : asItStands(source));
  return isNamed ? openNames(source) : null;
}

/** "The paper" is whom the text named. */
function withSpeaker(found: Found, { speakers }: PageContext): Found {
  if (found.speaker === null) return found;
  const { speaker, reason } = speakers.resolve(found.speaker);
  return reason === null ? found : { ...found, speaker, because: [...found.because, reason] };
}

/** `Skin colour will not be built.` denies without a word that makes a function of it; without one nothing is asserted. */
const BARE_LENDS: ReadonlySet<string> = new Set(['recognise']);

const HAN = /\p{Script=Han}/u;

interface Made {
  readonly source: string;
  readonly opened: OpenedText | null;
  readonly facts: SentenceFacts;
  readonly around: Surroundings;
  readonly context: PageContext;
}

/** A mention may be said to be there in one part of a sentence and not in another. */
function statementsOf(
  mention: Mention,
  { span, block }: SentencePlace,
  { source, opened, facts, around, context }: Made,
): readonly Found[] {
  const { text: sentence } = facts;
  const decided = mention.spans.map((anchor) => ({ anchor, decision: decideStance(anchor, facts, around) }));
  return groupByStance(decided).map(
    ({ anchors, decision }, _, groups): Found => ({
      ...(groups.length === 1 ? span : partOf({ span, sentence, contrasts: facts.cues.contrasts }, anchors, opened)),
      capability: mention.capability,
      stance: decision.stance,
      weight: block.kind === 'code' && isBareName(source, mention, opened) ? 'weak' : 'plain',
      speaker: decision.speaker,
      scope: context.outline.version(),
      because: [mentionReason(sentence, mention), ...decision.because],
    }),
  );
}

/** What has its own full stop and more than a few words says by itself what it means. */
const WHOLE_SENTENCE = /^(?=(?:\S+\s+){7}|.*\p{Script=Han}.{14}).*[.!。！]\s*$/u;

/** `12.2 Moods` says what a section is about, and nothing of it. */
function isBareHeading({ finder }: Reader, folded: string, { kind }: Block): boolean {
  return (
    kind === 'heading' &&
    BARE_HEADING.test(folded) &&
    finder.find(folded, PROSE).every(({ function: by }) => by === null)
  );
}

const BARE_HEADING = /^\s*\d{1,2}(?:\.\d{1,2})*\.?\s+(?:[a-z-]+(?: [a-z-]+){0,2}|\p{Script=Han}{1,5})\s*$/u;
const PROSE: ReadonlySet<string> = new Set();

/** What stands above lends a function only where the sentence has none of its own. */
function mentionsIn(
  { finder, lexicons }: Reader,
  folded: string,
  { lends, answers }: SentencePlace,
  context: PageContext,
): readonly Mention[] {
  const own = finder.find(folded, lends);
  if (own.length > 0) return own;
  if (context.about.kind === 'patent' && hasResult(folded, lexicons)) return finder.find(folded, ANSWER_LENDS);
  const answering = answers
    ? finder.find(folded, ANSWER_LENDS).filter(({ capability }) => answers.has(capability))
    : [];
  if (answering.length > 0 || WHOLE_SENTENCE.test(folded)) return answering;
  return finder.find(folded, new Set([...lends, ...context.outline.lent()]));
}

const ANSWER_LENDS: ReadonlySet<string> = new Set(['attribute', 'recognise', 'list']);

function surroundingsOf(
  { about, outline, memory }: PageContext,
  folded: string,
  { block: { kind }, isAsked = false, isMaker = false }: SentencePlace,
): Surroundings {
  return {
    isProse: kind !== 'code' && kind !== 'row',
    isQuestion: kind !== 'code' && (isAsked || memory.isQuestion(folded)),
    leadIn: outline.leadIn(),
    heading: outline.heading(),
    kind: isMaker ? 'plain' : about.kind,
    isStory: about.isStory,
    speaker: about.speaker,
  };
}

/** A value of an enumeration, or when a call returns it. */
const VALUE =
  /(?:=|:)\s*-?\d+\s*,?|^\s*[\w ]+,|\d+\s*(?:[=:]|表示|为|代表|\s)\s*(?:\w+ ){0,3}(?:un|not|未|无|不)|\b(?:values?|returned|returns?|used|set) (?:when|if|where)\b|时(?:返回|回传|取|为)/;

/** A value that says "not known" names nobody's ethnicity: `ETHNIC_UNKNOWN = 0, // 未识别`. */
function isUnknownValue(
  { lexicons, finder }: { readonly lexicons: Reader['lexicons']; readonly finder: MentionFinder },
  folded: string,
): boolean {
  const isValue = VALUE.test(folded);
  if (!isValue) return false;
  const isUnknown = lexicons.some(({ unknownValue }) => unknownValue !== null && folded.search(unknownValue) >= 0);
  return (
    isUnknown &&
    !finder.conceptsIn(folded).has('ethnicGroup') &&
    !/其他|other|\d\s*(?:[=:]|表示|为|\s)\s*(?:有|是|yes|true)/.test(folded)
  );
}

function groupByStance(
  decided: readonly { readonly anchor: Span; readonly decision: Decision }[],
): readonly { readonly anchors: readonly Span[]; readonly decision: Decision }[] {
  const groups = Map.groupBy(decided, ({ decision }) => decision.stance);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ anchors: group.map(({ anchor }) => anchor), decision: first.decision }] : [];
  });
}

/** The part of a sentence between contrasts in which the words stand, where its parts say different things. */
function partOf(
  {
    span,
    sentence,
    contrasts,
  }: { readonly span: Span; readonly sentence: string; readonly contrasts: readonly number[] },
  anchors: readonly Span[],
  opened: OpenedText | null,
): Span {
  const first = anchors[0]?.start ?? 0;
  const last = anchors.at(-1)?.end ?? sentence.length;
  const from = Math.max(0, ...contrasts.filter((at) => at <= first));
  const to = Math.min(sentence.length, ...contrasts.filter((at) => at >= last));
  const part = sentence.slice(from, to);
  const lead = part.length - part.trimStart().length;
  const source = (at: number): number => opened?.offsets[at] ?? at;
  return {
    start: span.start + source(from + lead),
    end: span.start + source(from + part.trimEnd().length),
  };
}

/** A name of a field or a value, with no sentence in a comment or description beside it. */
function isBareName(source: string, _mention: Mention, _opened: OpenedText | null): boolean {
  const comment = /(?:\/\/|\/\*+|#|"?(?:description|summary|title)"?\s*:)\s*(.*)$/.exec(source)?.[1] ?? '';
  const prose = comment.replace(/[*/"{},\s]+$/, '').trim();
  return !(prose.split(/\s+/).length >= 6 || /\p{Script=Han}{8,}/u.test(prose));
}

function mentionReason(sentence: string, mention: Mention | NamedFunction): string {
  const { capability, spans, function: by } = mention;
  const [first] = spans;
  const words = first ? sentence.slice(first.start, first.end) : '';
  if ('givenBy' in mention) return `"${words}" is what the document calls ${capability}: "${mention.givenBy}"`;
  const withWords = by ? ` with "${sentence.slice(by.start, by.end)}"` : '';
  return `"${words}"${withWords} names ${capability}`;
}
