/**
 * Chinese and Japanese names in short, by a character of each of their words: 北航 for 北京航空航天大学, 哈工大 for 哈尔滨工业大学,
 * 民経連 for 民族経済協力連合会. Characters are compared as `foldCompanyText` leaves them.
 */
import { findCompanyWord, foldCompanyText, LONGEST_COMPANY_WORD } from './company-words.ts';

const SHORTEST = 2;
const LONGEST_SHORT = 4;
const LONGEST = 16;
/** A name of China leaves out its place or the land at the beginning: 中国 and 北京 are two characters. */
const PLACE = 2;

/** The characters of a name that is written in nothing else, without its legal form; an empty text for any other name. */
export function hanNameOf(text: string): string {
  if (!/^[\p{Script=Han}\P{L}]+$/u.test(text)) return '';
  const folded = foldCompanyText(text.replace(/\P{L}/gu, ''));
  const name = withoutFormAtEnd(folded.replace(/^(?:株式|有限)会社/u, ''));
  return name.length < SHORTEST || name.length > LONGEST ? '' : name;
}

function withoutFormAtEnd(name: string): string {
  for (let length = Math.min(LONGEST_COMPANY_WORD, name.length - 1); length > 1; length -= 1)
    if (findCompanyWord(name.slice(-length))?.kind === 'form') return withoutFormAtEnd(name.slice(0, -length));
  return name;
}

/** Whether a name is as short as such short forms. */
export function isShortHanName(name: string): boolean {
  return name.length >= SHORTEST && name.length <= LONGEST_SHORT;
}

/** Whether a name is long enough to have one of two characters. */
export function hasShortHanNames(name: string): boolean {
  return name.length >= SHORTEST * 2;
}

/** The first two characters of all short forms that a name may have. */
export function headsOfHanName(name: string): readonly string[] {
  const heads = new Set<string>();
  for (const start of startsOf(name))
    for (let next = start + 1; next < name.length; next += 1) heads.add(`${name[start]}${name[next]}`);
  return [...heads];
}

/** The first two characters of a short form. */
export function headOfShortHanName(short: string): string {
  return short.slice(0, 2);
}

/** A short form begins with the name, or after its place. */
function startsOf(name: string): readonly number[] {
  return findCompanyWord(name.slice(0, PLACE))?.kind === 'place' && name.length > PLACE + SHORTEST ? [0, PLACE] : [0];
}

/** The share of a name's words that a short form has a character of, taking two characters for a word; 0 when it is no short form of it. */
export function shortHanNameShare(short: string, name: string): number {
  if (short.length * 2 > name.length + 1 || name.includes(short)) return 0;
  const fits = startsOf(name).some((start) => isTakenInOrder(short, name.slice(start)));
  return fits ? Math.min(1, (short.length * 2) / name.length) : 0;
}

function isTakenInOrder(short: string, name: string): boolean {
  if (short[0] !== name[0]) return false;
  let at = 0;
  for (const character of short) {
    at = name.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
