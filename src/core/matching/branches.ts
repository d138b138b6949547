/** Names of branches: `Acme Co., Ltd. Beijing Branch` is Acme Co., Ltd., as a branch is no company of its own. */
import { analyseName } from '../names/tokens.ts';

const BRANCH =
  'branch(?: office)?|(?:rep\\.?|representative|liaison) office|(?:zweig)?niederlassung|sucursal|succursale|филиал|філія|представительство';
const AT = 'in|at|of|en|de|del|di|в|у|г\\.?';
const GAP = '[\\s,;:(–—-]';
/** `Acme Co., Ltd. Beijing Branch`, `Acme GmbH Zweigniederlassung Berlin`, `Beijing Branch of Acme`. */
const PLACE_FIRST = new RegExp(`^(.+?)${GAP}+(?:${BRANCH})[\\s.)]*$`, 'isu');
const PLACE_LAST = new RegExp(`^(.+?)${GAP}+(?:${BRANCH})${GAP}+(?:(?:${AT})\\s+)*([^,()]+?)[\\s.)]*$`, 'isu');
const HEAD_LAST = new RegExp(`^(?:the\\s+)?(.+?)\\s+(?:${BRANCH})\\s+of\\s+(?:the\\s+)?(.+)$`, 'isu');
const HAN =
  /^(.+(?:公司|银行|銀行|集团|集團|株式会社))[\s(（]*(\p{Script=Han}{2,8}?)(?:分公司|分行|支行|支社|支店|办事处|辦事處|代表处|代表處|事務所)[)）]?$/u;
/** Seen sooner than the rest. */
const ANY =
  /branch|office|niederlassung|ucursal|uccursale|филиал|філія|представительство|\p{Script=Han}[行社店处處所司][)）]?$/iu;
/** Words of a place. */
const MOST_PLACE_WORDS = 3;

/** Whose branch the name says it is; null when it does not say so. Without a place or a legal form before it, it is none: `Olive Branch`. */
export function headOfBranch(text: string): string | null {
  if (!ANY.test(text)) return null;
  const [, native = '', where = ''] = HAN.exec(text) ?? [];
  if (isPlace(where)) return headOnly(native);
  const [, there = '', owner = ''] = HEAD_LAST.exec(text) ?? [];
  if (isPlace(there)) return headOnly(owner);
  const [, front] = PLACE_FIRST.exec(text) ?? [];
  if (front !== undefined) return headOnly(withoutPlace(front));
  const [, before = '', after = ''] = PLACE_LAST.exec(text) ?? [];
  return isPlace(after) || (after !== '' && statesForm(before)) ? headOnly(before) : null;
}

/** Without the longest end that is one place, or that stands behind a legal form: `Acme Ltd. Riverside`. */
function withoutPlace(text: string): string {
  const ends = Array.from({ length: MOST_PLACE_WORDS }, (_, less) => cutWords(text, MOST_PLACE_WORDS - less));
  const placed = ends.find(([, place]) => isPlace(place)) ?? ends.findLast(([head]) => endsInForm(head));
  return placed?.[0] ?? (endsInForm(text) ? text : '');
}

/** What is before the last so many words, and they. */
function cutWords(text: string, count: number): readonly [string, string] {
  const words = new RegExp(`^(.+?)${GAP}*(?<![\\p{L}\\p{N}])((?:[\\p{L}.']+[\\s-]*){${count}})$`, 'u').exec(text);
  return [words?.[1] ?? '', words?.[2] ?? ''];
}

function endsInForm(text: string): boolean {
  const last = /[\p{L}.&]+$/u.exec(text)?.[0] ?? '';
  // Beside a name, as a form alone is taken for one.
  const { tokens, legalForms } = analyseName(`Atrilor ${last}`, 'organisation');
  return last !== '' && tokens.length === 1 && legalForms.length > 0;
}

function statesForm(text: string): boolean {
  return analyseName(text, 'organisation').legalForms.length > 0;
}

function isPlace(text: string): boolean {
  const { tokens, legalForms } = analyseName(text, 'organisation');
  const places = tokens.filter(({ kind }) => kind === 'place').length;
  return places === 1 && legalForms.length === 0 && tokens.every(({ kind }) => kind === 'place' || kind === 'trade');
}

/** Null when it is a single word that many names have. */
function headOnly(text: string): string | null {
  const { tokens } = analyseName(text, 'organisation');
  return tokens.length > 1 || tokens.some(({ kind, weight }) => kind === 'word' && weight >= 0.9) ? text.trim() : null;
}
