/** The contract of a topic: what a question may be about, and what the records say to it. */
import type { CaseRecord, Said, TopicId } from '../model/dossier.ts';

export interface Topic {
  readonly id: TopicId;
  /** For a reader of the dossier: `what was bought, when and for how much`. */
  readonly describes: string;
  /** Words by which a question is taken to be about it, in English, Chinese and German. */
  readonly words: RegExp;
  answer(record: CaseRecord): TopicAnswer;
}

export interface TopicAnswer {
  readonly asOfThen: readonly Said[];
  readonly asOfNow: readonly Said[];
  readonly unknown: readonly string[];
}
