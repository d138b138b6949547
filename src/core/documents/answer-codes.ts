/** Codes that a document defines for its answers: `C = compliant   P = partly compliant   N = not compliant`, `●：支持　○：不支持`. */
import { foldText } from './fold-text.ts';
import { type AnswerKind, type Lexicon, answerKinds } from './lexicon.ts';

export type AnswerCodes = ReadonlyMap<string, AnswerKind>;

const DEFINED =
  /(?<![\p{L}\p{N}])(?<code>\p{Lu}{1,3}|[●○◎◐◑◉■□◆◇▲△×√✓✔✗✘☆★])\s*(?:=|:|：|–|—|-|→|means|stands for|表示|代表|为|為)\s*(?<words>\p{L}[\p{L}\p{Mn} /-]{0,30}?)(?=\s{2,}|\u3000|\s*(?:[,;.()|，；。、（）\n]|$))/gu;
/** One alone may be anything: `A: yes`. */
const LEAST = 2;

/** By code; none where the document defines fewer than two. */
export function answerCodesIn(text: string, lexicons: readonly Lexicon[]): AnswerCodes {
  const codes = new Map<string, AnswerKind>();
  for (const { groups } of text.matchAll(DEFINED)) {
    const kind = answerOf(foldText(groups?.words ?? '').trim(), lexicons);
    if (kind !== null) codes.set(groups?.code ?? '', kind);
  }
  return codes.size < LEAST ? new Map() : codes;
}

/** What an answer says, by its words. */
export function answerOf(folded: string, lexicons: readonly Lexicon[]): AnswerKind | null {
  for (const kind of answerKinds)
    for (const { answers } of lexicons) {
      const pattern = answers.get(kind);
      if (pattern && folded.search(pattern) >= 0) return kind;
    }
  return null;
}
