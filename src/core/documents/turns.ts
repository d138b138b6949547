/** Whose turn it is: in an interview one asks and says what he has heard, and in a list of questions and answers the first part only asks. */
import { foldText } from './fold-text.ts';
import { type Lexicon, NOTHING } from './lexicon.ts';

/** `**Okoro:** …`, `记者：…` at the beginning of a line. */
const TURN =
  /^[*_\s"“]{0,4}(?<name>\p{Lu}[\p{L}.'’-]{0,19}(?: [\p{L}.'’-]{1,19}){0,2}|\p{Script=Han}{2,8})(?: ?[(（][^()（）\n]{1,30}[)）])?[*_]{0,2}[:：][*_]{0,2}\s*(?<said>\S.*)$/gmu;
/** Who is named by a part that asks, and seldom by a question mark. */
const CUSTOMER =
  /^(?:customer|client|user|visitor|caller|guest|reader|journalist|reporter|student|parent|客户|客戶|用户|用戶|顾客|顧客|网友|網友|记者|記者|读者|讀者|家长|家長|访客|訪客)$/i;
/** So many turns of one speaker tell whether he is there to ask. */
const LEAST_TURNS = 3;
const ASKS = /[?？]/;

/** The names of those who ask more often than not, where somebody else mostly answers. */
export function askersIn(text: string): ReadonlySet<string> {
  const turns = new Map<string, { taken: number; asked: number }>();
  for (const { groups } of text.matchAll(TURN)) {
    const turn = turns.get(groups?.name ?? '') ?? { taken: 0, asked: 0 };
    turn.taken += 1;
    if (ASKS.test(groups?.said ?? '')) turn.asked += 1;
    turns.set(groups?.name ?? '', turn);
  }
  const customers = turns.size > 1 ? [...turns.keys()].filter((name) => CUSTOMER.test(name)) : [];
  const often = [...turns].filter(([, { taken }]) => taken >= LEAST_TURNS);
  const isAnswered = often.some(([, { taken, asked }]) => asked * 4 < taken);
  const asking = isAnswered ? often.filter(([, { taken, asked }]) => asked * 2 >= taken).map(([name]) => name) : [];
  return new Set([...customers, ...asking]);
}

/** Those who take turns, do not ask and say `our cameras`: the vendor's own people before a committee or a reporter. */
export function makersIn(text: string, askers: ReadonlySet<string>, lexicons: readonly Lexicon[]): ReadonlySet<string> {
  if (askers.size === 0) return new Set();
  const makers = new Set<string>();
  for (const { groups } of text.matchAll(TURN)) {
    const name = groups?.name ?? '';
    const said = foldText(groups?.said ?? '');
    if (!askers.has(name) && lexicons.some(({ kinds }) => said.search(kinds.firstPerson ?? NOTHING) >= 0))
      makers.add(name);
  }
  return makers;
}

/** Who has the turn that a block begins with; null where it begins with none. */
export function turnOf(words: string): string | null {
  const [first] = words.matchAll(TURN);
  return first?.index === 0 ? (first.groups?.name ?? null) : null;
}

/** `**Some media have written that you keep lists. Is that so?**` asks as a whole. */
const SET_OFF = /^\s*(?:\*\*|__)[^*_]*[?？]["”」』)]*(?:\*\*|__)/;

/** The length of the part of a block that is marked as a question, up to what is marked as its answer or the last question mark: `Q12. Our product does it. Would that count?` */
export function askedPart(words: string, lexicons: readonly Lexicon[]): number {
  const set = SET_OFF.exec(words);
  if (set) return set[0].replace(/[^?？]+$/, '').length;
  const folded = foldText(words);
  for (const { turns, script } of lexicons) {
    if (turns.question === null || !script.test(folded) || folded.search(turns.question) !== 0) continue;
    const [answer] = turns.answer === null ? [] : folded.matchAll(turns.answer);
    return answer?.index ?? Math.max(words.lastIndexOf('?'), words.lastIndexOf('？')) + 1;
  }
  return 0;
}
