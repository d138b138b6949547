/** How alike a foreign word sounds once it was written in Kana, Hangul or Han characters: テクノロジー and technology. */

type Rule = readonly [RegExp, string];

/** English spelling to sounds, one letter a sound: `C` ch, `S` sh, `J` j. */
const FOREIGN: readonly Rule[] = [
  [/[^a-z]/gu, ''],
  [/^mc/u, 'mak'],
  [/tion|sion|cean/gu, 'Son'],
  [/tures?$/u, 'Ca'],
  [/ques?$/u, 'k'],
  [/tch/gu, 'C'],
  [/sch/gu, 'S'],
  [/ch(?=[rlnm])/gu, 'k'],
  [/ch/gu, 'C'],
  [/sh/gu, 'S'],
  [/ph/gu, 'f'],
  [/th/gu, 's'],
  [/ck/gu, 'k'],
  [/^wr/u, 'r'],
  [/^kn/u, 'n'],
  [/^wh/u, 'w'],
  [/igh/gu, 'ai'],
  [/ough/gu, 'o'],
  [/dge|dg/gu, 'J'],
  [/gh/gu, 'g'],
  [/qu/gu, 'kw'],
  [/q/gu, 'k'],
  [/x/gu, 'ks'],
  [/sc(?=[eiy])/gu, 's'],
  [/c(?=[eiy])/gu, 's'],
  [/c/gu, 'k'],
  [/g(?=e$|es$|y$|e[rn])/gu, 'J'],
  [/j/gu, 'J'],
  [/tz|ts|z/gu, 'z'],
  [/(?<=[^aeiou])e(?=s?$)/gu, ''],
  [/ee|ea|ie/gu, 'i'],
  [/oo|ou/gu, 'u'],
  [/ai|ay|ei|ey/gu, 'e'],
  [/au|aw|oa|ow/gu, 'o'],
  [/y(?=[aeiou])/gu, 'Y'],
  [/y/gu, 'i'],
  [/(.)\1+/gu, '$1'],
];
const READING: readonly Rule[] = [
  [/[^a-z]/gu, ''],
  [/tch|ch|c/gu, 'C'],
  [/sh/gu, 'S'],
  [/jj|j/gu, 'J'],
  [/t?ts|z/gu, 'z'],
  [/y(?=[aeiou])/gu, 'Y'],
  [/y/gu, 'i'],
  [/(.)\1+/gu, '$1'],
];
const LONGEST = 60;
const MOST_KNOWN = 50_000;
const foreignSounds = new Map<string, string>();
const readingSounds = new Map<string, string>();

function soundOut(word: string, rules: readonly Rule[], known: Map<string, string>): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  let sound = word.slice(0, LONGEST);
  for (const [pattern, letters] of rules) sound = sound.replace(pattern, letters);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, sound);
  return sound;
}

const KEY: readonly Rule[] = [
  [/[aeiouwYh]/gu, ''],
  [/[rl]/gu, ''],
  [/[vbpf]/gu, 'b'],
  [/[CSJzs]/gu, 's'],
  [/[dt]/gu, 't'],
  [/[gk]/gu, 'k'],
  [/[mn]/gu, 'n'],
  [/(.)\1+/gu, '$1'],
];

/**
 * Consonant skeleton for look-up, wide on purpose: `technology` and the reading `tekunorojii` -> `tknls`. l and r, f and h, b and v fall together, vowels are dropped.
 * A look-up by it must be followed by `loanSimilarity`.
 */
export function loanKey(latin: string, origin: 'foreign' | 'reading'): string {
  let key = origin === 'foreign' ? soundOut(latin, FOREIGN, foreignSounds) : soundOut(latin, READING, readingSounds);
  for (const [pattern, letters] of KEY) key = key.replace(pattern, letters);
  return key;
}

/** Cost of taking one consonant for another; what is not here costs 1. */
const NEAR = new Map<string, number>();
const NEAR_PAIRS =
  'rl0 bv0 fh.15 pf.2 bp.3 sS.1 zJ.1 sz.25 Sz.4 SJ.4 CJ.4 tC.15 zC.2 dJ.2 tz.25 sC.35 kg.3 td.3 mn.3 bw.4 vw.2 vf.3 YJ.4 SC.3 dz.3 hk.6 sJ.5 ts.4';
for (const pair of NEAR_PAIRS.split(' ')) {
  const [one = '', other = ''] = pair;
  NEAR.set(one + other, Number(pair.slice(2)));
  NEAR.set(other + one, Number(pair.slice(2)));
}
const VOWEL = /[aeiou]/u;
/** Vowels that Japanese, Korean and Chinese put between and after foreign consonants. */
const HELPING: Readonly<Record<string, number>> = { u: 0.06, o: 0.1, i: 0.12, e: 0.15, a: 0.2 };
/** Sounds of the foreign word that the other script leaves out. */
const UNHEARD: Readonly<Record<string, number>> = {
  r: 0.1,
  h: 0.2,
  w: 0.15,
  Y: 0.15,
  g: 0.5,
  t: 0.5,
  l: 0.35,
  e: 0.12,
  a: 0.2,
  i: 0.2,
  o: 0.2,
  u: 0.2,
};

/**
 * How well a reading (`tekunorojii`) gives the sounds of a foreign word (`technology`), from 0 to 1; asymmetric: the first is the reading.
 * 0.8 and more is a likely loan when both have three consonants or more.
 */
export function loanSimilarity(reading: string, foreign: string): number {
  const heard = soundOut(reading, READING, readingSounds);
  const spoken = soundOut(foreign, FOREIGN, foreignSounds);
  if (heard === '' || spoken === '') return 0;
  if (heard.length > 2.6 * spoken.length + 2 || spoken.length > 1.8 * heard.length + 2) return 0;
  const consonants = Math.max(countConsonants(heard), countConsonants(spoken), 1);
  const vowels = Math.max(spoken.length - countConsonants(spoken), 1);
  return Math.max(0, 1 - alignSounds(heard, spoken) / (consonants + 0.35 * vowels));
}

/** Consonants of a word as they are heard, which says how much a likeness of sounds is worth. */
export function countConsonants(word: string): number {
  return word.replace(/[aeiou]/gu, '').length;
}

function alignSounds(heard: string, spoken: string): number {
  let above = new Float64Array(spoken.length + 1);
  let row = new Float64Array(spoken.length + 1);
  for (let column = 1; column <= spoken.length; column += 1)
    above[column] = (above[column - 1] ?? 0) + dropCost(spoken, column - 1);
  for (let line = 1; line <= heard.length; line += 1) {
    const letter = heard[line - 1] ?? '';
    const added = HELPING[letter] ?? (letter === 'w' || letter === 'Y' ? 0.25 : 0.9);
    row[0] = (above[0] ?? 0) + (line === 1 && VOWEL.test(letter) ? 0.5 : added);
    for (let column = 1; column <= spoken.length; column += 1) {
      row[column] = Math.min(
        (above[column - 1] ?? 0) + swapCost(letter, spoken[column - 1] ?? ''),
        (above[column] ?? 0) + added,
        (row[column - 1] ?? 0) + dropCost(spoken, column - 1),
      );
    }
    [above, row] = [row, above];
  }
  return above[spoken.length] ?? 0;
}

function dropCost(spoken: string, at: number): number {
  const letter = spoken[at] ?? '';
  if (at === 0) return VOWEL.test(letter) ? 0.5 : 0.9;
  if (letter === 'r' && VOWEL.test(spoken[at + 1] ?? '')) return 0.7;
  return UNHEARD[letter] ?? 0.9;
}

function swapCost(heard: string, spoken: string): number {
  if (heard === spoken) return 0;
  const vowels = Number(VOWEL.test(heard)) + Number(VOWEL.test(spoken));
  if (vowels === 2) return 0.18;
  if (vowels === 1)
    return heard === 'u' && spoken === 'w'
      ? 0.1
      : heard === 'u' && spoken === 'l'
        ? 0.3
        : heard === 'a' && spoken === 'r'
          ? 0.2
          : 1;
  return NEAR.get(heard + spoken) ?? 1;
}
