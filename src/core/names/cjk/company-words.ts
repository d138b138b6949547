/** The bilingual tables compiled for look-up: word in Han, Kana or Hangul -> English and readings. */
import { foldHan } from './han-folding.ts';
import { hiraganaToKatakana } from './kana.ts';
import { BUSINESS_WORDS, FORM_WORDS } from './words/business.ts';
import { HANGUL_WORDS, KOREAN_SURNAMES } from './words/hangul.ts';
import { JAPANESE_READINGS, KANA_WORDS } from './words/japanese.ts';
import { BRAND_WORDS, PLACE_WORDS } from './words/places.ts';
import { TRADE_WORDS } from './words/trade.ts';

/** What a known word says: the form of company, what it does, where it is, or which company it is. */
export type CompanyWordKind = 'form' | 'trade' | 'place' | 'brand' | 'name';

export interface CompanyWord {
  readonly kind: CompanyWordKind;
  /** In English, lower case; several words stand with a space between them. */
  readonly english: readonly string[];
  /** In Japanese, where it has a customary one. */
  readonly japanese: readonly string[];
}

const words = new Map<string, CompanyWord>();
let longest = 1;

function addWord(text: string, kind: CompanyWordKind, english: readonly string[], japanese: readonly string[]): void {
  const key = foldCompanyText(text);
  const known = words.get(key);
  words.set(key, {
    kind: known?.kind ?? kind,
    english: [...new Set([...(known?.english ?? []), ...english])],
    japanese: [...new Set([...(known?.japanese ?? []), ...japanese])],
  });
  longest = Math.max(longest, key.length);
}

/** NFKC is the caller's; this brings writing variants of Han and Kana together. */
export function foldCompanyText(text: string): string {
  return hiraganaToKatakana(foldHan(text));
}

function addTable(table: string, kind: CompanyWordKind): void {
  for (const entry of table.split(';')) {
    const [word = '', values = ''] = entry.split('=');
    addWord(word, kind, values === '' ? [] : values.split('/'), []);
  }
}

for (const form of FORM_WORDS.split(' ')) addWord(form, 'form', [], []);
addTable(BRAND_WORDS, 'brand');
addTable(PLACE_WORDS, 'place');
const places = [...words].filter(([place, { kind }]) => kind === 'place' && place.length < 4);
for (const [place, { english }] of places) {
  for (const rank of '市省县') addWord(place + rank, 'place', english, []);
}
addTable(TRADE_WORDS, 'trade');
addTable(BUSINESS_WORDS, 'trade');
addTable(KANA_WORDS, 'trade');
addTable(HANGUL_WORDS, 'trade');
for (const entry of JAPANESE_READINGS.split(' ')) {
  const [word = '', readings = ''] = entry.split('=');
  addWord(word, 'name', [], readings.split('/'));
}

const surnames = new Map<string, readonly string[]>();
for (const entry of KOREAN_SURNAMES.split(';')) {
  const [surname = '', spellings = ''] = entry.split('=');
  surnames.set(surname, spellings.split('/'));
}

/** Longest word of the tables, in characters. */
export const LONGEST_COMPANY_WORD = longest;

/** What the tables know of a word, already folded by `foldCompanyText`. */
export function findCompanyWord(folded: string): CompanyWord | undefined {
  return words.get(folded);
}

/** Customary Latin spellings of a Korean surname: `이` -> `lee`, `yi`, `rhee`, … */
export function spellKoreanSurname(surname: string): readonly string[] {
  return surnames.get(surname) ?? [];
}
