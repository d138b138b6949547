/** Scripts that leave short vowels unwritten: how a skeleton of consonants is filled, and the key under which skeletons meet. */
import { createRewriting, type RewritingRule } from '../rewriting.ts';

/**
 * A word between its own letters and Latin ones: lower case are consonants and certain vowels,
 * an apostrophe keeps t and h apart that are two letters, and `A`, `W`, `Y` are letters that may be a long vowel or a consonant (alef, waw, yod).
 */
export type Skeleton = string;

export interface VowelStyle {
  /** The short vowel put where none is written. */
  readonly short: 'a' | 'e' | 'i';
  readonly waw: 'u' | 'o';
  readonly yod: 'i' | 'e';
  /** `v` in Persian and Hebrew, `w` in Arabic. */
  readonly glide: 'v' | 'w';
  /** `full`: a vowel after every consonant but the last (Delek); `least`: only where the word could not be said (Bank, Misr). */
  readonly fill: 'full' | 'least';
}

const VOWEL = /[aeiou]/u;
/** One sound each, although two letters. */
const PAIRS = /(?:sh|ch|kh|gh|th|dh|zh|ts|tz|ph)/u;

/** `tmYmY` -> `tamimi`; `bnk` -> `bank` (least) or `banak` (full). */
export function voice(skeleton: Skeleton, style: VowelStyle): string {
  return fillVowels(resolveLongVowels(skeleton, style), style);
}

/** A waw or yod is a consonant where the word begins before a consonant or vowel, and between or before vowels. */
function resolveLongVowels(skeleton: Skeleton, style: VowelStyle): string {
  let voiced = '';
  for (let at = 0; at < skeleton.length; at += 1) {
    const letter = skeleton[at] ?? '';
    const next = skeleton[at + 1] ?? '';
    if (letter === 'A') voiced += voiced.endsWith('a') ? '' : 'a';
    else if (letter === 'W' || letter === 'Y') {
      const glide = letter === 'W' ? style.glide : 'y';
      const vowel = letter === 'W' ? style.waw : style.yod;
      if (next === letter) {
        voiced += letter === 'W' ? glide : 'ay';
        at += 1;
      } else if (voiced === '' || /[AaWY]/u.test(next))
        voiced += voiced === '' || VOWEL.test(voiced.at(-1) ?? '') || next !== 'W' ? glide : vowel;
      else voiced += vowel;
    } else voiced += letter;
  }
  return voiced;
}

function fillVowels(word: string, style: VowelStyle): string {
  const sounds = word.match(new RegExp(`${PAIRS.source}|[a-z]`, 'gu')) ?? [];
  let filled = '';
  let open = 0;
  sounds.forEach((sound, at) => {
    filled += sound;
    if (VOWEL.test(sound)) {
      open = 0;
      return;
    }
    open += 1;
    const next = sounds[at + 1];
    if (next === undefined || VOWEL.test(next)) return;
    const begins = at === 0;
    if (style.fill === 'full' || begins || open >= 2) {
      filled += style.short;
      open = 0;
    }
  });
  return filled;
}

const LONGEST_KEYED = 160;

type Rules = readonly RewritingRule[];

const ARABIC_RULES: Rules = [
  [/tch|tsh|sch|ch|sh/gu, 'S'],
  [/kh/gu, 'X'],
  [/dj|dg(?=[eiy])|zh|gh|g|j/gu, 'J'],
  [/th/gu, 't'],
  [/dh/gu, 'd'],
  [/ph|v/gu, 'f'],
  [/ck|q/gu, 'k'],
  [/x/gu, 'ks'],
  [/c(?=[eiy])/gu, 's'],
  [/c/gu, 'k'],
  [/z/gu, 's'],
  [/p/gu, 'b'],
];
const ARABIC_VOWELS: Rules = [
  [/^(?:w|ou(?=[aeiy]))/gu, 'W'],
  [/^[aeiouy]+h?/gu, 'A'],
];

/** Hebrew writes b and v, p and f, s and sh, k and kh alike; tz and z both stand for tsadi. */
const HEBREW_RULES: Rules = [
  [/tsch|tch/gu, 's'],
  [/sch|sh/gu, 's'],
  [/ck|q/gu, 'k'],
  [/kh|ch(?=[aeiouy]|$)/gu, 'h'],
  [/ph|f/gu, 'p'],
  [/th/gu, 't'],
  [/x/gu, 'ks'],
  [/tz|ts|z/gu, 's'],
  [/c(?=[eiy])/gu, 's'],
  [/c/gu, 'k'],
  [/j|gh/gu, 'g'],
  [/^w|[vb]/gu, 'b'],
];
const HEBREW_VOWELS: Rules = [[/^[aeiouy]+/gu, 'A']];
const VOWELS_LEFT_OUT: Rules = [
  [/h+$/gu, ''],
  [/[aeiouyw]/gu, ''],
  [/(.)\1+/gu, '$1'],
];

const rewriteArabic = createRewriting(ARABIC_RULES);
const rewriteHebrew = createRewriting(HEBREW_RULES);
const dropArabicVowels = createRewriting([...ARABIC_VOWELS, ...VOWELS_LEFT_OUT]);
const dropHebrewVowels = createRewriting([...HEBREW_VOWELS, ...VOWELS_LEFT_OUT]);

export type SkeletonFamily = 'arabic' | 'hebrew';

/**
 * What is left of a Latin spelling when unwritten vowels and letters that the script cannot tell apart are dropped:
 * `etisalat`, `ittisalat` -> `Atslt`; capital letters are sounds that Latin writes with two. Short keys say little: ask for more evidence.
 */
export function consonantKey(latin: string, family: SkeletonFamily): string {
  const consonants = consonantsOf(latin, family);
  return family === 'arabic' ? dropArabicVowels(consonants) : dropHebrewVowels(consonants);
}

function consonantsOf(latin: string, family: SkeletonFamily): string {
  const letters = latin
    .slice(0, LONGEST_KEYED)
    .toLowerCase()
    .replace(/[^a-z]/gu, '');
  return family === 'arabic' ? rewriteArabic(letters) : rewriteHebrew(letters);
}

export type VowelAgreement = 'same' | 'unwritten' | 'different';

/**
 * How the vowels between the consonants of two spellings with one consonant key agree: the same kind in each place (`zain`, `zin`),
 * or none on one side where the other has a short one, or different kinds.
 */
export function compareVowels(left: string, right: string, family: SkeletonFamily): VowelAgreement {
  const [one, other] = [vowelsBetween(left, family), vowelsBetween(right, family)];
  if (one.length !== other.length) return 'different';
  let agreement: VowelAgreement = 'same';
  for (const [at, vowels] of one.entries()) {
    const others = other[at] ?? '';
    // An alef that begins a word carries any vowel.
    if (at === 0 && vowels !== '' && others !== '' && (vowels === 'A' || others === 'A')) continue;
    if (vowels === others || [...vowels].some((vowel) => others.includes(vowel))) continue;
    if (vowels !== '' && others !== '') return 'different';
    agreement = 'unwritten';
  }
  return agreement;
}

/** The kinds of vowels before the first consonant, after it, and so on: `zain` -> ['', 'AI', '']. */
function vowelsBetween(latin: string, family: SkeletonFamily): readonly string[] {
  return consonantsOf(latin, family)
    .replace(/(?<=.)[ae]h?$/u, 'A')
    .replace(/h+$/u, '')
    .replace(/([a-z])\1+/giu, '$1')
    .replace(/a/gu, 'A')
    .replace(/[eiy]/gu, 'I')
    .replace(/[ouw]/gu, 'U')
    .split(/[^AIU]/u);
}
