/** A name of the list in its two scripts; either can be missing. */
export interface BilingualName {
  readonly latin: string | null;
  readonly native: string | null;
  /** In brackets at the end of the Latin name: `KKBC`. */
  readonly abbreviation: string | null;
  /** The Latin name without the abbreviation, when it has one. */
  readonly bare: string | null;
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const BETWEEN_CJK =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\s+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

/** `Korea Kwangson Banking Corporation (KKBC) (朝鮮光鮮金融会社)` -> both names and the abbreviation. */
export function readBilingualName(text: string): BilingualName {
  const whole = text.normalize('NFKC').replace(/\s+/gu, ' ').replace(BETWEEN_CJK, '').trim();
  if (!CJK.test(whole)) return latinName(whole, null);
  const group = lastGroup(whole);
  if (group && CJK.test(group.inner) && !CJK.test(group.before)) return latinName(group.before, group.inner);
  if (group && group.before === '') return { latin: null, native: group.inner, abbreviation: null, bare: null };
  return { latin: null, native: whole, abbreviation: null, bare: null };
}

function latinName(text: string, native: string | null): BilingualName {
  const latin = text === '' ? null : text;
  const group = latin === null ? null : lastGroup(latin);
  const isAbbreviation = group !== null && group.before !== '' && /^[A-Z0-9][A-Z0-9&.-]{1,11}$/u.test(group.inner);
  return {
    latin,
    native,
    abbreviation: isAbbreviation ? group.inner : null,
    bare: isAbbreviation ? group.before : null,
  };
}

/** The bracket that closes the text and what stands before it; brackets inside it are kept: `(朝鮮綾羅島貿易(総)会社)`. */
function lastGroup(text: string): { readonly before: string; readonly inner: string } | null {
  if (!text.endsWith(')')) return null;
  let depth = 0;
  for (let index = text.length - 1; index >= 0; index -= 1) {
    if (text[index] === ')') depth += 1;
    if (text[index] === '(') depth -= 1;
    if (depth === 0) return { before: text.slice(0, index).trim(), inner: text.slice(index + 1, -1).trim() };
  }
  return null;
}

/** The entries of a cell, each after a `・` at the beginning of a line or after a blank; lines without one go on. */
export function splitBullets(cell: string): readonly string[] {
  return cell
    .split(/(?:^|\s)[・･]\s*/u)
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '');
}

/** The English half of a bilingual cell: `アフガニスタン⏎Islamic Republic of Afghanistan`. */
export function latinPart(cell: string): string {
  return cell
    .normalize('NFKC')
    .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・、]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
