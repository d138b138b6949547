/** The words of one language as data (`data/documents/lexicon/*.json`): concepts, cues of stance, answers, scopes. A further language is a further file. */
import { z } from 'zod';
import { InputError } from '../model/errors.ts';
import { type Compiler, createCompiler } from './compile-patterns.ts';
import { type SumWords, sumWords } from './sum-words.ts';

const patterns = z.array(z.string().min(1));
const reaches = ['after', 'before', 'both', 'clause'] as const;
const reach = z.strictObject({
  after: patterns.optional(),
  before: patterns.optional(),
  both: patterns.optional(),
  clause: patterns.optional(),
});

/** Found in no text. */
export const NOTHING = /(?!)/;

/** What a cue says of the mentions that it governs. */
export const cueKinds = [
  'mask',
  'deny',
  /** Whoever looked for it found none: `found no trace of`, 找不到. */
  'foundNone',
  'anaphoricDenial',
  'forbid',
  'require',
  'comply',
  'withdraw',
  'plan',
  /** Not there so far: with a plan beside it, it is planned. */
  'notYet',
  'patent',
  'report',
  'exclude',
  'hypothesis',
  'affirm',
  /** The vendor owns up to it: `it is true that`, 承认. */
  'admit',
  /** That it is there today, under a heading that plans. */
  'inUse',
  /** Words that may deny or report in a way no other cue knows: what they stand beside is asserted by nobody. */
  'doubt',
] as const;
export type CueKind = (typeof cueKinds)[number];

/** `own`: what stands below is there, whatever the headings above it say (`Shipping today` in a roadmap). */
export const headingKinds = ['own', 'forbid', 'plan', 'withdraw', 'deny', 'require', 'patent', 'report'] as const;
export type HeadingKind = (typeof headingKinds)[number];

export const answerKinds = ['comply', 'plan', 'no', 'withdraw', 'forbid', 'require', 'yes'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** Words that tell two denials apart. */
export const denialWords = ['past', 'future', 'whole', 'single', 'supply', 'ability'] as const;
export type DenialWords = (typeof denialWords)[number];

/** What the words of a document say of its kind, see `lexiconShape`. */
export const kindWords = [
  'news',
  'outside',
  'others',
  'silence',
  'critic',
  'story',
  'manual',
  'outsider',
  'own',
  'reply',
  'firstPerson',
  'tender',
  'patent',
  'paper',
] as const;
export type KindWords = (typeof kindWords)[number];

const lexiconShape = z.strictObject({
  language: z.string().regex(/^[a-z]{2}$/),
  /** `words`: a pattern matches whole words; `characters`: the script sets no spaces, so it matches anywhere. */
  letters: z.enum(['words', 'characters']),
  /** `<name>` in a pattern stands for the alternatives of that name. */
  macros: z.record(z.string(), z.string()),
  /** A word, and what another region calls the same. */
  regional: z.record(z.string(), patterns).optional(),
  traps: patterns,
  concepts: z.record(z.string(), patterns),
  /** Words that stand for a concept where the section is about it: `that group`, 该群体. */
  standIns: z.record(z.string(), patterns),
  cues: z.record(z.enum(cueKinds), reach),
  boundaries: z.strictObject({ contrast: patterns }),
  headings: z.record(z.enum(headingKinds), patterns),
  answers: z.record(z.enum(answerKinds), patterns),
  /** Columns whose cells say something of a field and not whether it is there: `Required`, `Type`. */
  plainColumns: patterns,
  questions: patterns,
  replies: z.strictObject({ yes: patterns, no: patterns }),
  /** Kinds of speakers, and what a text calls one that it named before: `the paper`. */
  speakers: z.array(z.strictObject({ described: patterns, named: patterns })),
  pronouns: patterns,
  sums: z.strictObject({
    qualifiers: patterns,
    multiples: z.record(z.string(), z.number()),
    currencies: z.record(z.string(), z.string().regex(/^[A-Z]{3}$/)),
  }),
  /** What tells two denials apart. */
  denials: z.record(z.enum(denialWords), patterns),
  unknownValues: patterns,
  /** What a paper says of how well its method does: `in 81 per cent of cases`. */
  results: patterns,
  /** Words that stand for a function named before: `no such list`, `do so`, 该功能. */
  anaphors: patterns,
  /** What goes on with the function of the sentence before: `goesOn` where that says that it is there (此功能出厂即开启), `elsewhere` where it is missing in one market (其他市场则会). */
  continuations: z.strictObject({ goesOn: patterns, elsewhere: patterns }).optional(),
  /** Sentences about the function named before, with their `subject`: `near` right after it, `far` some sentences away; of what was or will be (`past`) nothing is asserted. */
  topics: z.strictObject({ near: patterns, far: patterns, past: patterns }).optional(),
  /** What a question and its answer begin with where both are marked: `Q12.`, 答：. */
  turns: z.strictObject({
    question: patterns,
    answer: patterns,
    /** Asked for is not the function but what it may need or be hindered by: `Do I need a licence to …?`, 戴眼镜会影响吗？ */
    obstacle: patterns,
  }),
  /** Names that a document gives to functions, in the script's own letters: `given` captures the `name`, a `kind` of thing follows one: `alarm`. */
  terms: z.strictObject({ given: patterns, kinds: patterns }),
  /** Who speaks: `others` report, a `named` one may be the vendor, `own` is; `who` is captured. */
  attributions: z.strictObject({ others: patterns, named: patterns, own: patterns }),
  scopes: patterns,
  products: patterns,
  /** Words of a document's head that tell its kind. */
  kinds: z.strictObject({
    news: patterns,
    outside: patterns,
    /** By themselves enough for a document by somebody else: a byline, a court, a parliament. */
    others: patterns.optional(),
    /** Of the whole text: the vendor was asked and said nothing. */
    silence: patterns.optional(),
    /** Of a speaker: whom no vendor would quote as its customer. */
    critic: patterns.optional(),
    /** Titles of papers in which a vendor lets its customers speak. */
    story: patterns.optional(),
    /** Titles that a vendor gives its own papers: a manual, questions and answers. */
    manual: patterns.optional(),
    /** Words of the whole text: somebody who writes about vendors, and a vendor that writes of its own. */
    outsider: patterns,
    own: patterns,
    /** Who made the products that the text is about: `our cameras`. */
    firstPerson: patterns.optional(),
    reply: patterns,
    tender: patterns,
    patent: patterns,
    /** How a line of a paper or patent begins that nothing else has: `Abstract`. */
    paper: patterns.optional(),
  }),
});

/** `after` and `before`: what follows and what precedes it; `clause`: both, up to the next comma. */
export type Reach = (typeof reaches)[number];

export interface CuePattern {
  readonly kind: CueKind;
  readonly reach: Reach;
  readonly pattern: RegExp;
}

/** A kind of speaker as a lexicon has it. */
export interface SpeakerKind {
  /** Of a whole text: `the paper`. */
  readonly described: RegExp | null;
  /** Names, in the script's own letters: capitals count. */
  readonly named: readonly RegExp[];
}

/** A lexicon whose patterns are ready to be used on folded text (`foldText`). */
export interface Lexicon {
  readonly language: string;
  /** A letter of its script: text without one is not looked at. */
  readonly script: RegExp;
  readonly letters: 'words' | 'characters';
  readonly traps: RegExp | null;
  readonly concepts: ReadonlyMap<string, RegExp>;
  readonly standIns: ReadonlyMap<string, RegExp>;
  readonly cues: readonly CuePattern[];
  readonly contrast: RegExp | null;
  readonly headings: ReadonlyMap<HeadingKind, RegExp>;
  readonly answers: ReadonlyMap<AnswerKind, RegExp>;
  readonly plainColumn: RegExp | null;
  readonly question: RegExp | null;
  readonly replies: { readonly yes: RegExp | null; readonly no: RegExp | null };
  readonly speakers: readonly SpeakerKind[];
  readonly pronoun: RegExp | null;
  readonly sums: SumWords;
  readonly denials: ReadonlyMap<string, RegExp>;
  readonly unknownValue: RegExp | null;
  readonly result: RegExp | null;
  readonly anaphor: RegExp | null;
  readonly goesOn: RegExp | null;
  readonly elsewhere: RegExp | null;
  readonly topics: Readonly<Record<'near' | 'far' | 'past', readonly RegExp[]>>;
  readonly turns: Readonly<Record<'question' | 'answer' | 'obstacle', RegExp | null>>;
  /** `kind` stands right after a name. */
  readonly terms: { readonly given: readonly RegExp[]; readonly kind: RegExp | null };
  readonly attributions: Readonly<Record<'others' | 'named' | 'own', readonly RegExp[]>>;
  readonly scopes: readonly RegExp[];
  readonly products: readonly RegExp[];
  readonly kinds: Readonly<Record<KindWords, RegExp | null>>;
}

/** Throws an `InputError` that names the field. */
export function parseLexicon(json: unknown, file: string): Lexicon {
  const read = lexiconShape.safeParse(json);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new InputError(issue?.message ?? 'not understood', { file, column: issue?.path.map(String).join('.') ?? '' });
  }
  const { data } = read;
  const compiler = createCompiler(file, data);
  return {
    language: data.language,
    letters: data.letters,
    script: data.letters === 'words' ? /[a-z]/ : /\p{Script=Han}/u,
    traps: compiler.anyOf(data.traps),
    concepts: compiler.named(data.concepts),
    standIns: compiler.named(data.standIns),
    cues: cuePatterns(data.cues, compiler),
    contrast: compiler.anyOf(data.boundaries.contrast),
    headings: compiler.named(data.headings) as ReadonlyMap<HeadingKind, RegExp>,
    answers: new Map(
      answerKinds.flatMap((kind) => {
        const pattern = compiler.whole(data.answers[kind] ?? []);
        return pattern ? [[kind, pattern] as const] : [];
      }),
    ),
    plainColumn: compiler.whole(data.plainColumns),
    question: compiler.free(data.questions),
    replies: { yes: compiler.free(data.replies.yes), no: compiler.free(data.replies.no) },
    speakers: data.speakers.map(({ described, named }) => ({
      described: compiler.whole(described),
      named: compiler.freeEach(named),
    })),
    pronoun: compiler.whole(data.pronouns),
    sums: sumWords(data.sums),
    denials: compiler.named(data.denials),
    unknownValue: compiler.anyOf(data.unknownValues),
    result: compiler.anyOf(data.results),
    anaphor: compiler.anyOf(data.anaphors),
    topics: topicPatterns(data.topics, compiler),
    goesOn: compiler.free(data.continuations?.goesOn ?? []),
    elsewhere: compiler.free(data.continuations?.elsewhere ?? []),
    turns: {
      question: compiler.free(data.turns.question),
      answer: compiler.free(data.turns.answer),
      obstacle: compiler.free(data.turns.obstacle),
    },
    terms: {
      given: compiler.freeEach(data.terms.given),
      kind: compiler.free(data.terms.kinds.map((each) => `["”’'*_」』]?\\s*(?:${each})`)),
    },
    attributions: {
      others: compiler.freeEach(data.attributions.others),
      named: compiler.freeEach(data.attributions.named),
      own: compiler.freeEach(data.attributions.own),
    },
    scopes: data.scopes.flatMap((each) => compiler.anyOf([each]) ?? []),
    products: compiler.freeEach(data.products),
    kinds: kindPatterns(data.kinds, compiler),
  };
}

function topicPatterns(topics: z.infer<typeof lexiconShape>['topics'], { freeEach }: Compiler): Lexicon['topics'] {
  return {
    near: freeEach(topics?.near ?? []),
    far: freeEach(topics?.far ?? []),
    past: freeEach(topics?.past ?? []),
  };
}

function kindPatterns(
  kinds: Readonly<Partial<Record<KindWords, readonly string[] | undefined>>>,
  { anyOf }: Compiler,
): Lexicon['kinds'] {
  return Object.fromEntries(kindWords.map((name) => [name, anyOf(kinds[name] ?? [])])) as Record<
    KindWords,
    RegExp | null
  >;
}

function cuePatterns(
  cues: Readonly<Partial<Record<CueKind, z.infer<typeof reach>>>>,
  { anyOf }: Compiler,
): readonly CuePattern[] {
  return cueKinds.flatMap((kind) =>
    reaches.flatMap((reach) => {
      const pattern = anyOf(cues[kind]?.[reach] ?? []);
      return pattern ? [{ kind, reach, pattern }] : [];
    }),
  );
}
