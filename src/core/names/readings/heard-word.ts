/** How well a word of another alphabet gives a foreign word as it is heard: Карфур and Carrefour, ბრენდინგი and branding. */
import { createRewriting } from '../rewriting.ts';
import { HEARINGS } from './heard-letters.ts';

/** Readings (BGN/PCGN and the like) to sounds. */
const sayReading = createRewriting([
  [/shch|sch|sh/gu, 'S'],
  [/dzh|dj|j/gu, 'J'],
  [/zh/gu, 'Z'],
  [/th/gu, 't'],
  [/ch/gu, 'C'],
  [/ph/gu, 'f'],
  [/x/gu, 'ks'],
  [/kh|h/gu, 'x'],
  [/ts/gu, 'c'],
  [/dz/gu, 'z'],
  // What is left of gh.
  [/gx/gu, 'g'],
  [/w/gu, 'v'],
  [/q/gu, 'k'],
  [/y/gu, 'i'],
  [/i+/gu, 'i'],
]);
const LONGEST = 40;

/** A reading that writes one letter for several sounds, as the scholars' c, does not tell how the word is heard. */
function soundsOf(reading: string): string {
  if (reading === lastRead.reading) return lastRead.sounds;
  const sounds = /c(?!h)/u.test(reading) ? '' : sayReading(reading.slice(0, LONGEST));
  lastRead.reading = reading;
  lastRead.sounds = sounds;
  return sounds;
}

/** One reading is compared with many words in a row. */
const lastRead = { reading: '', sounds: '' };

function lettersOf(latin: string): string {
  return `^${latin.slice(0, LONGEST).replace(/(?<=[aeiouy])s(?=[aeiouy])/gu, 'ß')}$`;
}

const skeletonOfSounds = createRewriting([
  [/u(?=[ao]|e[a-zA-Z])/gu, 'v'],
  [/^x?[aeiou]+/u, 'A'],
  [/[aeioux]/gu, ''],
  [/[bpf]/gu, 'p'],
  [/[gk]/gu, 'k'],
  [/[zsSZCJc]/gu, 's'],
  [/[td]/gu, 't'],
  [/(.)\1+/gu, '$1'],
  [/(?<=...)[st]$/gu, ''],
]);
const sayLatin = createRewriting([
  [/^mc/u, 'mk'],
  [/w(?![aeiouy])/gu, ''],
  [/gu(?=[eiy])/gu, 'g'],
  [/(?<!g)u(?=[ao]|e[a-z])/gu, 'v'],
  [/w/gu, 'v'],
  [/^h?[aeiouy]+/u, 'A'],
  [/gn$/u, 'n'],
  [/tion/gu, 'son'],
  [/kh/gu, ''],
  [/tch|shch|sch/gu, 's'],
  [/dg/gu, 's'],
  [/ch(?=[rlnmt])/gu, 'k'],
  [/ph/gu, 'f'],
  [/gh/gu, ''],
  [/[cs]h/gu, 's'],
  [/c(?=[eiyz])/gu, 's'],
]);
/** Letters that may be heard in another way, and as what: gentle, Smith, Chianti, high-tech, cyber, Zurich, quiche, Leroy, auto, Volkswagen, Xerxes, Uzbek xalq, Renault. */
const OTHERWISE = (
  [
    [/g+(?=[eiy])/gu, 'z'],
    [/th/gu, 's'],
    [/ch(?=[aeiouy]|$)/gu, 'k'],
    [/^c(?=y)/gu, 'k'],
    [/(?<=[aeiou])ch/gu, ''],
    [/qu/gu, 'k'],
    [/o[iy]/gu, 'ua'],
    [/(?<=[ae])u(?![aeiou])/gu, 'v'],
    [/^v/gu, 'f'],
    [/^x/gu, 's'],
    [/^x/gu, 'h'],
    [/(?<=.)x/gu, ''],
    [/(?<=[aeiou][aeiou]?)(?:lt|[rn]?[dst]|[xz])$/gu, ''],
  ] as const
).map(([pattern, sound]) => createRewriting([[pattern, sound]]));
/** Classes of single letters; vowels and h say nothing. */
const CLASSES: Readonly<Record<string, string>> = {
  b: 'p',
  c: 'k',
  d: 't',
  f: 'p',
  g: 'k',
  j: 's',
  q: 'k',
  x: 'ks',
  z: 's',
  a: '',
  e: '',
  i: '',
  o: '',
  u: '',
  y: '',
  h: '',
};
const MOST_KEYS = 6;

/** Skeletons under which a reading meets foreign words; none when it does not tell sounds. A meeting must be followed by `heardSimilarity`. */
export function heardKeysOfReading(reading: string): readonly string[] {
  const sounds = soundsOf(reading);
  return sounds === '' ? [] : [skeletonOfSounds(sounds)];
}

/** Skeletons of a Latin word, one for each way in which its letters may be heard. */
export function heardKeysOfLatin(latin: string): readonly string[] {
  const letters = latin.slice(0, LONGEST);
  let ways = [letters];
  for (const hear of OTHERWISE) {
    if (ways.length >= MOST_KEYS) break;
    if (hear(letters) !== letters) ways = [...ways, ...ways.map(hear)];
  }
  return [...new Set(ways.map(skeletonOf))].slice(0, MOST_KEYS);
}

function skeletonOf(letters: string): string {
  const sounds = sayLatin(letters);
  let skeleton = '';
  let last = '';
  for (const letter of sounds)
    for (const sound of CLASSES[letter] ?? letter) {
      if (sound !== last) skeleton += sound;
      last = sound;
    }
  return skeleton.length > 3 && /[st]$/u.test(skeleton) ? skeleton.slice(0, -1) : skeleton;
}

/** What remains of a likeness that is not of the letters. */
const HEARD_THE_SAME = 97;
const BY_COST = 200;
const LEAST = 72;

/** From 0 to 97: how well the reading gives the Latin word as heard. */
export function heardSimilarity(reading: string, latin: string): number {
  const heard = soundsOf(reading);
  if (heard === '') return 0;
  const most = ((HEARD_THE_SAME - LEAST + 1) * heard.length) / BY_COST;
  const cost = costOf(heard, lettersOf(latin), most);
  const similarity = Math.round(HEARD_THE_SAME - (BY_COST * cost) / heard.length);
  return similarity >= LEAST ? similarity : 0;
}

const VOWELS = 'aeiou';
const VOWEL_LETTERS = 'aeiouy';
/** A sound that no letter stands for, a letter that is not heard. */
const ADDED_VOWEL = 0.4;
const ADDED = 0.9;
const UNHEARD = 0.9;
/** Of a plural or a genitive: Макдоналдс. */
const ADDED_PLURAL = 0.2;
const OTHER_VOWEL = 0.45;
const DOUBLED = 0.05;

/** The least cost of hearing the letters as these sounds; infinite when it is more than `most`. */
function costOf(heard: string, letters: string, most: number): number {
  const width = heard.length + 1;
  const cost = new Float64Array((letters.length + 1) * width).fill(Infinity);
  const reach = (at: number, to: number): void => {
    if (to < (cost[at] ?? 0)) cost[at] = to;
  };
  cost[0] = 0;
  for (let from = 0; from <= letters.length; from += 1)
    for (let said = 0; said < width; said += 1) {
      const here = cost[from * width + said] ?? Infinity;
      if (here > most) continue;
      if (said < heard.length) reach(from * width + said + 1, here + addedCost(heard, said));
      if (from === letters.length) continue;
      const letter = letters[from] ?? '';
      reach((from + 1) * width + said, here + (letter === letters[from - 1] ? 0 : UNHEARD));
      if (VOWEL_LETTERS.includes(letter) && VOWELS.includes(heard[said] ?? '-'))
        reach((from + 1) * width + said + 1, here + OTHER_VOWEL);
      for (const hearing of HEARINGS.get(letter) ?? []) {
        if (!letters.startsWith(hearing.letters, from)) continue;
        const next = (from + hearing.letters.length) * width + said;
        for (const { sound, cost: more } of hearing.sounds)
          if (heard.startsWith(sound, said)) reach(next + sound.length, here + more);
      }
    }
  return cost[letters.length * width + heard.length] ?? Infinity;
}

function addedCost(heard: string, at: number): number {
  const sound = heard[at] ?? '-';
  if (VOWELS.includes(sound)) return ADDED_VOWEL;
  if (sound === heard[at - 1]) return DOUBLED;
  return at === heard.length - 1 && at >= 6 && /[sz]/u.test(sound) ? ADDED_PLURAL : ADDED;
}
