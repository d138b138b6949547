/** How a word sounds once it went through another script: Cyrillic and its neighbours, Kana, Hangul, Arabic and Hebrew. */

const SCRIPTS = ['c', 'k', 'h', 'a', 'e'];
const MOST_KEYS = 50_000;
const known = new Map<string, readonly string[]>();

/** Keys of a Latin word for each of those scripts, or of a marked word for its own; equal keys are a possible match. */
export function looseKeys(word: string): readonly string[] {
  let keys = known.get(word);
  if (keys === undefined) {
    keys = computeKeys(word);
    if (known.size >= MOST_KEYS) known.clear();
    known.set(word, keys);
  }
  return keys;
}

function computeKeys(word: string): readonly string[] {
  if (word.startsWith('^')) {
    const script = word[1] ?? '';
    const key = looseKey(word.slice(2), script);
    return key === '' ? [] : [`%${script}${key}`];
  }
  if (word.length < 3 || !/^[a-z]+$/u.test(word)) return [];
  return SCRIPTS.map((script) => `%${script}${looseKey(word, script)}`).filter((key) => key.length > 3);
}

const FIRST: readonly (readonly [RegExp, string])[] = [
  [/tch|tsch|ch|sh|zh|sch|ts|tz|dz|j/gu, 's'],
  [/th/gu, 't'],
  [/ph/gu, 'f'],
  [/ck|kh|gh|q/gu, 'k'],
  [/x/gu, 'ks'],
  [/c(?=[eiy])/gu, 's'],
  [/c/gu, 'k'],
];
const KANA: readonly (readonly [RegExp, string])[] = [
  [/z/gu, 's'],
  [/m(?=[bp])/gu, 'n'],
  [/r(?=[^aeiou]|$)/gu, ''],
  [/[lr]/gu, 'r'],
  [/[vb]/gu, 'b'],
  [/[fh]/gu, ''],
];
const HANGUL: readonly (readonly [RegExp, string])[] = [
  [/ng(?![aeiou])/gu, 'n'],
  [/r(?=[^aeiou]|$)/gu, ''],
  [/[lr]/gu, 'r'],
  [/[vbfp]/gu, 'p'],
  [/[dt]/gu, 't'],
  [/[gk]/gu, 'k'],
  [/[zs]/gu, 's'],
];
const ARABIC: readonly (readonly [RegExp, string])[] = [
  [/[vf]/gu, 'f'],
  [/[pb]/gu, 'b'],
  [/g/gu, 'k'],
  [/z/gu, 's'],
  [/[dt]/gu, 't'],
];

const HEBREW: readonly (readonly [RegExp, string])[] = [
  [/v/gu, ''],
  [/[pf]/gu, 'p'],
  [/z/gu, 's'],
];
const CYRILLIC: readonly (readonly [RegExp, string])[] = [
  [/w/gu, 'v'],
  [/z/gu, 's'],
];
const SCRIPT_RULES: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  c: CYRILLIC,
  k: KANA,
  h: HANGUL,
  a: ARABIC,
  e: HEBREW,
};

function looseKey(word: string, script: string): string {
  let sound = word;
  for (const [pattern, letters] of FIRST) sound = sound.replace(pattern, letters);
  for (const [pattern, letters] of SCRIPT_RULES[script] ?? []) sound = sound.replace(pattern, letters);
  return sound.replace(/[aeiouywh]/gu, '').replace(/(.)\1+/gu, '$1');
}
