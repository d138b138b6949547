/** One spelling for the many ways in which a word of another alphabet is written in Latin letters. */

const RULES: readonly (readonly [RegExp, string])[] = [
  [/oo|ou/gu, 'u'],
  [/ee|ea(?=h)/gu, 'i'],
  [/j/gu, 'y'],
  [/(?:iy|yi|ii|yy|i|y)+/gu, 'i'],
  [/i(?=[aeou])/gu, ''],
  [/gh|q/gu, 'g'],
  [/kh/gu, 'h'],
  [/ks/gu, 'x'],
  [/(?<=[aeo])h$/gu, ''],
  [/([a-z])\1+/gu, '$1'],
];

const MOST_KEYS = 100_000;
const keys = new Map<string, string>();

/** `obyedineniye`, `obedinenie` -> `obedinene`; only to recognise words that are known, never to tell names apart. Short words stay. */
export function spellingKey(word: string): string {
  if (word.length < 5) return word;
  const known = keys.get(word);
  if (known !== undefined) return known;
  let key = word;
  for (const [pattern, letters] of RULES) key = key.replace(pattern, letters);
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(word, key);
  return key;
}
