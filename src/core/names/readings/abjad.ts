/** Scripts that leave short vowels unwritten: how a skeleton of consonants is filled, and the key under which skeletons meet. */

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

interface Consonants {
  /** Letters that stand for another sound than by themselves. */
  readonly letters: RegExp;
  readonly sounds: Readonly<Record<string, string>>;
  readonly vowelFirst: RegExp;
}

const ARABIC: Consonants = {
  letters: /tch|tsh|sch|ch|sh|kh|dj|dg(?=[eiy])|zh|gh|g|j|th|dh|ph|v|ck|q|x|c|z|p/gu,
  sounds: {
    tch: 'S',
    tsh: 'S',
    sch: 'S',
    ch: 'S',
    sh: 'S',
    kh: 'X',
    dj: 'J',
    dg: 'J',
    zh: 'J',
    gh: 'J',
    g: 'J',
    j: 'J',
    th: 't',
    dh: 'd',
    ph: 'f',
    v: 'f',
    ck: 'k',
    q: 'k',
    x: 'ks',
    z: 's',
    p: 'b',
  },
  vowelFirst: /^(?:(w|ou(?=[aeiy]))|[aeiouy]+h?)/u,
};

/** Hebrew writes b and v, p and f, s and sh, k and kh alike; tz and z both stand for tsadi. */
const HEBREW: Consonants = {
  letters: /tsch|tch|sch|sh|ck|q|kh|ch(?=[aeiouy]|$)|ph|f|th|x|tz|ts|z|c|j|gh|^w|[vb]/gu,
  sounds: {
    tsch: 's',
    tch: 's',
    sch: 's',
    sh: 's',
    ck: 'k',
    q: 'k',
    kh: 'h',
    ch: 'h',
    ph: 'p',
    f: 'p',
    th: 't',
    x: 'ks',
    tz: 's',
    ts: 's',
    z: 's',
    j: 'g',
    gh: 'g',
    w: 'b',
    v: 'b',
    b: 'b',
  },
  vowelFirst: /^()[aeiouy]+/u,
};

export type SkeletonFamily = 'arabic' | 'hebrew';

interface Sounds {
  readonly key: string;
  readonly consonants: string;
  /** See `vowelsOf`; null until it is asked for, which few words are. */
  vowels: readonly string[] | null;
}

const MOST_KNOWN = 2_000;
const known: Readonly<Record<SkeletonFamily, Map<string, Sounds>>> = { arabic: new Map(), hebrew: new Map() };

function soundsOf(latin: string, family: SkeletonFamily): Sounds {
  let sounds = known[family].get(latin);
  if (sounds === undefined) {
    const consonants = consonantsOf(latin, family);
    sounds = { key: keyOf(consonants, family), consonants, vowels: null };
    if (known[family].size >= MOST_KNOWN) known[family].clear();
    known[family].set(latin, sounds);
  }
  return sounds;
}

/** The kinds of vowels before the first consonant, after it, and so on: `zain` -> ['', 'AI', '']. */
function vowelsOf(sounds: Sounds): readonly string[] {
  sounds.vowels ??= vowelsBetween(sounds.consonants);
  return sounds.vowels;
}

/**
 * What is left of a Latin spelling when unwritten vowels and letters that the script cannot tell apart are dropped:
 * `etisalat`, `ittisalat` -> `Atslt`; capital letters are sounds that Latin writes with two. Short keys say little: ask for more evidence.
 */
export function consonantKey(latin: string, family: SkeletonFamily): string {
  return soundsOf(latin, family).key;
}

const SHORT = 2;

/**
 * Under which a word and a reading are looked up: the consonants, and of a word of two of them also its vowels (`zain`, `zin` -> `sIn`);
 * empty for a word of one.
 */
export function skeletonKey(latin: string, family: SkeletonFamily): string {
  const sounds = soundsOf(latin, family);
  const { key } = sounds;
  if (key.length > SHORT) return key;
  const [first = '', ...others] = key.replace(/^A/u, '');
  return key.length < SHORT ? '' : `${first}${vowelsOf(sounds).map(shorten).join('-')}${others.join('')}`;
}

function shorten(vowels: string): string {
  return vowels.length < 2 ? vowels : vowels.replace(/^A/u, '').slice(0, SHORT);
}

function consonantsOf(latin: string, family: SkeletonFamily): string {
  const { letters, sounds } = family === 'arabic' ? ARABIC : HEBREW;
  const plain = isPlainWord(latin)
    ? latin
    : latin
        .slice(0, LONGEST_KEYED)
        .toLowerCase()
        .replace(/[^a-z]/gu, '');
  return plain.replace(letters, (found, at: number) =>
    found === 'c' ? (/[eiy]/u.test(plain[at + 1] ?? '') ? 's' : 'k') : (sounds[found] ?? found),
  );
}

function keyOf(consonants: string, family: SkeletonFamily): string {
  const { vowelFirst } = family === 'arabic' ? ARABIC : HEBREW;
  const first = vowelFirst.exec(consonants);
  let key = first === null ? '' : first[1] ? 'W' : 'A';
  let last = key;
  let end = consonants.length;
  while (consonants[end - 1] === 'h') end -= 1;
  for (let at = first?.[0].length ?? 0; at < end; at += 1) {
    const letter = consonants[at] ?? '';
    if (letter === last || UNWRITTEN.includes(letter)) continue;
    key += letter;
    last = letter;
  }
  return key;
}

/** Vowels and half vowels; two consonants that are the same fall together across them. */
const UNWRITTEN = 'aeiouyw';

function isPlainWord(latin: string): boolean {
  return latin.length <= LONGEST_KEYED && /^[a-z]*$/.test(latin);
}

function vowelsBetween(consonants: string): readonly string[] {
  return consonants
    .replace(/(?<=.)[ae]h?$/u, 'A')
    .replace(/h+$/u, '')
    .replace(/([a-z])\1+/giu, '$1')
    .replace(/a/gu, 'A')
    .replace(/[eiy]/gu, 'I')
    .replace(/[ouw]/gu, 'U')
    .split(/[^AIU]/u);
}

export type VowelAgreement = 'same' | 'unwritten' | 'different';

/**
 * How the vowels between the consonants of two spellings with one consonant key agree: the same kind in each place (`zain`, `zin`),
 * or none on one side where the other has a short one, or different kinds.
 */
export function compareVowels(left: string, right: string, family: SkeletonFamily): VowelAgreement {
  const [one, other] = [vowelsOf(soundsOf(left, family)), vowelsOf(soundsOf(right, family))];
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
