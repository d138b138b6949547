/** One spelling for the many ways in which a word of another alphabet is written in Latin letters. */
import { createRewriting } from './rewriting.ts';

const rewrite = createRewriting([
  [/oo|ou/gu, 'u'],
  [/ee|ea(?=h)/gu, 'i'],
  // Nanjing is not Nanning.
  [/j(?!i)/gu, 'y'],
  [/(?:iy|yi|ii|yy|i|y)+/gu, 'i'],
  [/gh|q/gu, 'g'],
  [/kh/gu, 'h'],
  // `aktsionernoe`, `akcionernoe`.
  [/t[sz](?=[aeiou])/gu, 'c'],
  [/ks/gu, 'x'],
  [/(?<=[aeo])h$/gu, ''],
  [/([a-z])\1+/gu, '$1'],
]);
/** `obyedinenie`, `obedinenie`; in short words it would make one of `libyan` and `liban`, `bianca` and `banca`. */
const rewriteLong = createRewriting([
  [/(?<!^)i(?=[aeou])/gu, ''],
  [/([a-z])\1+/gu, '$1'],
]);

const SHORTEST = 5;
const LONG = 7;
const MOST_KEYS = 20_000;
const keys = new Map<string, string>();

/** Before keys that are as short as words that stay: `yaman` (Yemen) is not `Aman`, nor `soyuz` (union) `Souz`. */
const SHORTENED = "'";

/** `obyedineniye`, `obedinenie` -> `obedinene`; only to recognise words that are known, never to tell names apart. Short words stay. */
export function spellingKey(word: string): string {
  if (word.length < SHORTEST) return word;
  const known = keys.get(word);
  if (known !== undefined) return known;
  const plain = rewrite(word);
  let key = plain.length < LONG ? plain : rewriteLong(plain);
  // `jijie` would leave `e`.
  if (key.length < 3) key = word;
  if (key.length < SHORTEST) key = SHORTENED + key;
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(word, key);
  return key;
}

/** `networks` -> `network`, `muromskiy` -> `murom`, `novokuibyshevsk` -> `novokuibyshev`; words in -ss, -us, -is, -as and -os stay. */
export function stemOf(word: string): string {
  const place = /^(?:(.{4,})sk(?:iy|ii|yy|y|i|aya|aia|oe|oye|yi)|(.{6,})sk)$/u.exec(word);
  const stem = place?.[1] ?? place?.[2];
  if (stem !== undefined) return stem;
  return word.length >= 6 && word.endsWith('s') && !/[suiao]s$/u.test(word) ? word.slice(0, -1) : word;
}

/** The key of a word of another script: a mark of the script, see `looseMark`, and its letters. */
export function markedKey(mark: string, text: string): string {
  return mark + (mark === '' || mark === '^c' ? stemOf(text) : text);
}
