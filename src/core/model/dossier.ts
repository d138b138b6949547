/** The answer to an inquiry about a case: each question of a letter, and what the records say to it. Nothing in it is from anywhere else. */
import type { Case } from './case.ts';
import type { Day, Instant } from './day.ts';
import type { SignedTreeHead } from './log.ts';
import type { Statement } from './document.ts';
import type { Purchase } from './purchase.ts';
import type { Screening } from './screening.ts';

/** A question, or a request that wants an answer, as the letter has it. */
export interface LetterQuestion {
  /** From 1, in the order of the letter. */
  readonly number: number;
  /** How the letter itself counts it: `2.`, `(b)`; null where it does not. */
  readonly marker: string | null;
  readonly text: string;
  /** UTF-16 offsets in the letter, half-open. */
  readonly start: number;
  readonly end: number;
}

export const topicIds = [
  'purchase',
  'listing',
  'knowledge',
  'decision',
  'law',
  'ownership',
  'equipment',
  'vendor_statements',
  'human_rights',
  'today',
] as const;
export type TopicId = (typeof topicIds)[number];

/** One sentence of an answer, and the records that it is from: `screening sha256:…`, `event 17`, `file sha256:…`. */
export interface Said {
  readonly text: string;
  readonly from: readonly string[];
}

export interface DossierAnswer {
  readonly question: LetterQuestion;
  /** What the question is taken to be about, by its words; none: the records have nothing on it. */
  readonly topics: readonly TopicId[];
  /** As of the day that the letter is about. */
  readonly asOfThen: readonly Said[];
  /** As of the day of the dossier. */
  readonly asOfNow: readonly Said[];
  /** What the records do not say, said so. */
  readonly unknown: readonly string[];
}

/** One purchase of the supplier, screened four times over: two days, two clocks. */
export interface DossierPurchase {
  readonly purchase: Purchase;
  /** The day that "then" is: of the purchase, or as it was asked for. */
  readonly asOf: Day;
  /** As it was answered when it was screened here first; the id can be replayed. */
  readonly recorded: { readonly id: string; readonly at: Instant; readonly run: string; readonly screening: Screening };
  /** As of that day, with no copy of a list that was seen only afterwards. */
  readonly knownThen: Screening;
  /** As of that day, with all that is known today. */
  readonly thatDay: Screening;
  /** As of the day of the dossier. */
  readonly today: Screening;
}

/** A file that the dossier rests on. */
export interface EvidenceFile {
  readonly sha256: string;
  /** In words: `copy of un_sc seen on 2021-01-04 (consolidated.xml)`. */
  readonly what: string;
}

/** What an operation takes from the store; `composeDossier` makes the answers of it. */
export interface CaseRecord {
  readonly case: Case;
  /** The day of the dossier. */
  readonly today: Day;
  readonly letter: { readonly text: string; readonly sha256: string } | null;
  readonly purchases: readonly DossierPurchase[];
  /** The names of whoever acted, by how the log names them. */
  readonly people: Readonly<Record<string, string>>;
  /** What documents say, in the order of their days. */
  readonly statements: readonly Statement[];
  /** Sentences on documents that could not be read, or not whole. */
  readonly documentGaps: readonly string[];
  readonly evidence: readonly EvidenceFile[];
  readonly head: SignedTreeHead;
}

export interface Dossier extends CaseRecord {
  readonly format: 'countersign-dossier/1';
  readonly answers: readonly DossierAnswer[];
  /** Who decided what, on which evidence, and how the case stands. */
  readonly decisions: readonly Said[];
  /** Sentences of the letter in which nothing is asked; they are not answered. */
  readonly notAsked: number;
  /** What no record here can say, whatever was asked. */
  readonly limits: readonly string[];
}
