/** One mention in one sentence -> its stance, by rules in a fixed order; each names the words that it rests on. */
import type { Stance } from '../model/document.ts';
import type { Span } from './blocks.ts';
import { type Cue, type SentenceCues, governs } from './find-cues.ts';
import type { Attribution } from './find-speaker.ts';
import type { AnswerKind, CueKind, HeadingKind } from './lexicon.ts';

export interface Decision {
  readonly stance: Stance;
  readonly speaker: string | null;
  readonly because: readonly string[];
}

/** What stands around the sentence. */
export interface Surroundings {
  readonly isQuestion: boolean;
  /** Neither code nor a row of a table, whose cells answer for it. */
  readonly isProse: boolean;
  /** What a lead-in says of its items: `You must not use the product to:`. */
  readonly leadIn: Lent | null;
  /** What the nearest heading says of all below it: `Prohibited uses`. */
  readonly heading: { readonly kind: Headed; readonly words: string } | null;
  /** What the kind of document says where the sentence says nothing. */
  readonly kind: DocumentKind;
  /** It stands in a paper of the vendor in which its customers speak. */
  readonly isStory: boolean;
  /** Who speaks unless the sentence names somebody. */
  readonly speaker: string | null;
}

export type Headed = Exclude<HeadingKind, 'own'>;

export interface Lent {
  readonly kind: CueKind;
  readonly words: string;
}

/** `news`: by somebody else about the vendor; `reply`: the vendor's answer to what was said of it. */
export type DocumentKind = 'plain' | 'tender' | 'patent' | 'news' | 'reply';

export interface SentenceFacts {
  /** The sentence as it stands, for the words in the reasons. */
  readonly text: string;
  readonly cues: SentenceCues;
  readonly attribution: Attribution | null;
}

export function decideStance(mention: Span, facts: SentenceFacts, around: Surroundings): Decision {
  const own = (kind: CueKind): Cue | undefined =>
    facts.cues.cues.find((cue) => cue.kind === kind && governs(cue, mention, facts.cues));
  const said = (cue: Cue, words: string): string => `"${facts.text.slice(cue.start, cue.end).trim()}" ${words}`;
  const decide = (stance: Stance, reason: string, speaker = around.speaker): Decision => ({
    stance,
    speaker,
    because: [reason],
  });
  if (around.isQuestion) return decide('none', 'a question states nothing');
  const exclude = own('exclude');
  if (exclude) return decide('none', said(exclude, 'shows that the sentence is about something else'));
  const inner = innerDecision(own, said, decide, trailingDenial(mention, facts));
  const attributed = attributedDecision(facts, {
    isStory: around.isStory,
    speaker: around.speaker,
    own,
    said,
    decide,
    inner,
  });
  const decision =
    attributed ??
    inner ??
    surroundingDecision(around, decide, own) ??
    doubtfulDecision(around, own('doubt'), { said, decide }) ??
    decide('asserts', 'nothing denies, forbids, asks, plans or attributes it');
  const isOffer = decision.stance === 'asserts' && own('admit') !== undefined;
  return around.kind === 'tender' && ASKED.has(decision.stance) && !isOffer
    ? decide('requires', 'it stands in a tender')
    : decision;
}

/** A tender reports nothing, and what is to come or to be taken away in it is asked for: `points can be taken off`. */
const ASKED: ReadonlySet<Stance> = new Set(['reported', 'withdrew', 'plans', 'asserts']);

type Own = (kind: CueKind) => Cue | undefined;
type Said = (cue: Cue, words: string) => string;
type Decide = (stance: Stance, reason: string, speaker?: string | null) => Decision;

/** A negation after the words that is about nothing else: `Ethnicity is something that we do not store.` What it could be about is read as a denial, never as an assertion. */
function trailingDenial(mention: Span, { text, cues: { cues, contrasts } }: SentenceFacts): Cue | undefined {
  return cues.find(
    ({ kind, reach, start }) =>
      kind === 'deny' &&
      reach === 'after' &&
      !MANNER.test(text.slice(start)) &&
      start >= mention.end &&
      !contrasts.some((at) => mention.end <= at && at <= start) &&
      !cues.some((other) => other.kind === 'affirm' && mention.end <= other.start && other.end <= start),
  );
}

/** How something is done: `scraped without asking the owners`. */
const MANNER = /^(?:without|instead of|rather than|in place of) (?:\w+ )?\w+ing\b/i;

/** By the words of the sentence itself, whoever says it. */
function innerDecision(own: Own, said: Said, decide: Decide, trailing: Cue | undefined): Decision | null {
  const hypothesis = own('hypothesis');
  if (hypothesis) return decide('none', said(hypothesis, 'only supposes it'));
  const withdraw = own('withdraw');
  const plan = own('plan');
  const forbid = own('forbid');
  const deny = own('deny');
  const patent = own('patent');
  const require = own('require');
  if (withdraw && !forbid) return decide('withdrew', said(withdraw, 'says that it was there and is gone'));
  if (forbid) return decide('forbids', said(forbid, 'forbids it'));
  if (deny && plan && own('notYet')) return decide('plans', said(plan, 'speaks of what may come'));
  if (deny) return decide('denies', said(deny, 'denies it'));
  if (patent) return decide('patent', said(patent, 'is the language of a patent or of research'));
  if (own('comply')) return decide('asserts', 'an answer to a requirement that says it is met');
  if (plan) return decide('plans', said(plan, 'speaks of what may come'));
  if (trailing) return decide('denies', said(trailing, 'denies it'));
  const admit = own('admit');
  if (admit) return decide('asserts', said(admit, 'owns up to it'));
  if (require) return decide('requires', said(require, 'asks for it'));
  return null;
}

/** Somebody else's word is theirs: reported. A vendor that is quoted speaks for itself. */
function attributedDecision(
  { attribution, cues, text }: SentenceFacts,
  {
    isStory,
    speaker,
    own,
    said,
    decide,
    inner,
  }: {
    readonly isStory: boolean;
    readonly speaker: string | null;
    readonly own: Own;
    readonly said: Said;
    readonly decide: Decide;
    readonly inner: Decision | null;
  },
): Decision | null {
  const report = cues.cues.find(({ kind }) => kind === 'report');
  // An allegation and its rebuttal in one sentence are the rebuttal: `the report says …; we never sold one`.
  const rebuttal = cues.cues.find(({ kind }) => kind === 'anaphoricDenial');
  if (rebuttal && (report || attribution?.by === 'others'))
    return decide(
      'denies',
      said(rebuttal, 'denies what is reported'),
      attribution?.by === 'own' ? attribution.who : speaker,
    );
  if (attribution?.by === 'own') {
    const { who } = attribution;
    if (inner) return { ...inner, speaker: who };
    if (report) return decide('reported', said(report, 'gives it as the word of others'), null);
    return attribution.isFirstPerson ? null : decide('asserts', `"${who ?? text}" says it of its own`, who);
  }
  // What a reply owns up to is the vendor's word, though it quotes the report.
  if (inner && inner.stance !== 'asserts' && own('admit') && attribution?.by !== 'others') return inner;
  // A vendor that calls the reports false denies them.
  const deny = own('deny');
  if (report && deny && attribution === null) return decide('denies', said(deny, 'denies what is reported'));
  if (attribution?.by === 'others') {
    const words = attribution.isCritic ? REFUSED : OWN_WORD;
    const named = attribution.isNamed && inner !== null && words.has(inner.stance);
    if (named) return { ...inner, speaker: attribution.who };
    // A test that found none is no allegation.
    const none = own('foundNone');
    if (none && inner?.stance === 'denies') return decide('denies', said(none, 'finds none'), attribution.who);
    if (isStory && inner === null && !attribution.isCritic && SPOKEN.test(text))
      return decide('asserts', `the vendor quotes "${attribution.who ?? text}" in a paper of its own`, attribution.who);
    return decide('reported', `"${attribution.who ?? text}" says it, not the vendor`, attribution.who);
  }
  return report ? decide('reported', said(report, 'gives it as the word of others'), null) : null;
}

/** Somebody's own words. */
const SPOKEN = /^\s*["“「『]|["“「『].{12,}["”」』]/u;

/** What even the press passes on as the company's word. */
const REFUSED: ReadonlySet<Stance> = new Set(['denies', 'forbids']);

/** What a company that is named says of itself; that it can do something is said by others too. */
const OWN_WORD: ReadonlySet<Stance> = new Set(['denies', 'forbids', 'withdrew', 'plans']);

/** Nobody is said to do what a sentence may deny or pass on in words that no rule knows. */
function doubtfulDecision(
  { isProse }: Surroundings,
  doubt: Cue | undefined,
  { said, decide }: { readonly said: Said; readonly decide: Decide },
): Decision | null {
  return isProse && doubt ? decide('none', said(doubt, 'may deny it or give the word of others')) : null;
}

/** By what stands above, where the sentence alone says nothing else. */
function surroundingDecision({ leadIn, heading, kind }: Surroundings, decide: Decide, own: Own): Decision | null {
  const lent = leadIn && LENT[leadIn.kind];
  if (leadIn && lent) return decide(lent, `the words above it, "${leadIn.words}", govern it`);
  const over = heading && HEADED[heading.kind];
  const isThere = over === 'plans' && own('inUse') !== undefined;
  if (heading && over && !isThere) return decide(over, `it stands under the heading "${heading.words}"`);
  switch (kind) {
    case 'tender':
      return decide('requires', 'it stands in a tender');
    case 'patent':
      return decide('patent', 'it stands in a patent or a research paper');
    case 'news':
      return decide('reported', 'it stands in a report about the vendor');
    case 'reply':
      return own('affirm')
        ? null
        : decide('none', 'it stands in a reply to allegations, and neither affirms nor denies by itself');
    case 'plain':
      return null;
  }
}

const LENT: Partial<Record<CueKind, Stance>> = {
  forbid: 'forbids',
  deny: 'denies',
  withdraw: 'withdrew',
  plan: 'plans',
  require: 'requires',
  report: 'reported',
  patent: 'patent',
};

const HEADED: Record<Headed, Stance> = {
  forbid: 'forbids',
  deny: 'denies',
  withdraw: 'withdrew',
  plan: 'plans',
  require: 'requires',
  patent: 'patent',
  report: 'reported',
};

/** What the answer in a cell of a table says of the feature of its row. */
export const ANSWERED: Record<AnswerKind, Stance> = {
  yes: 'asserts',
  comply: 'asserts',
  no: 'denies',
  plan: 'plans',
  withdraw: 'withdrew',
  forbid: 'forbids',
  require: 'requires',
};
