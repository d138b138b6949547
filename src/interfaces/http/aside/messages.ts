/** What the server and the thread beside it say to each other: questions that are answered at once, but take too long for the thread that speaks HTTP. */
import type { PassageQuestion, Passage } from '../../../operations/show-passage.ts';
import type { Problem } from '../contract/problem.ts';

export interface AsideOrder {
  readonly id: string;
  readonly question: PassageQuestion;
}

export interface AsideAnswer {
  readonly id: string;
  readonly passage: Passage | null;
  readonly problem: Problem | null;
}
