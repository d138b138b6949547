/** Hangul in Latin letters: Revised Romanisation, McCune-Reischauer without marks, and a key under which the customary spellings meet. */
import { KOREAN_CHARACTERS } from './korean-characters.ts';

const INITIALS = 'g gg n d dd r m b bb s ss - j jj ch k t p h'
  .split(' ')
  .map((letter) => (letter === '-' ? '' : letter));
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t'
  .split(' ')
  .map((letter) => (letter === '-' ? '' : letter));
/** What a final consonant becomes before a vowel. */
const CARRIED = '- g kk ks n nj nh d r lg lm lb ls lt lp lh m b ps s ss ng j ch k t p h'
  .split(' ')
  .map((letter) => (letter === '-' ? '' : letter));
const FIRST = 0xac00;
const LAST = 0xd7a3;

interface Syllable {
  readonly initial: number;
  readonly vowel: number;
  readonly final: number;
}

function decompose(letter: string): Syllable | null {
  const code = letter.codePointAt(0) ?? 0;
  if (code < FIRST || code > LAST) return null;
  const index = code - FIRST;
  return { initial: Math.floor(index / 588), vowel: Math.floor((index % 588) / 28), final: index % 28 };
}

/** Revised Romanisation with the assimilations that matter for names: `신라` -> `silla`, `독립문` -> `dongnimmun`. */
export function romaniseHangul(text: string): string {
  const syllables = [...text].map(decompose).filter((syllable) => syllable !== null);
  let latin = '';
  let carried = '';
  syllables.forEach((syllable, at) => {
    const next = syllables[at + 1];
    const initial = INITIALS[syllable.initial] ?? '';
    latin +=
      carried === ''
        ? initial.replace(/^(?:gg|dd|bb)$/u, (pair) => ({ gg: 'kk', dd: 'tt', bb: 'pp' })[pair] ?? pair)
        : '';
    latin += carried;
    carried = '';
    latin += VOWELS[syllable.vowel] ?? '';
    const final = FINALS[syllable.final] ?? '';
    if (final === '') return;
    if (!next) {
      latin += final;
      return;
    }
    const nextInitial = INITIALS[next.initial] ?? '';
    if (nextInitial === '' && final !== 'ng') {
      latin += (CARRIED[syllable.final] ?? '').replace(/h$/u, (h) => (syllable.final === 27 ? '' : h));
      return;
    }
    const [kept, begun] = assimilate(final, nextInitial);
    latin += kept;
    carried = begun === nextInitial ? '' : begun;
  });
  return latin;
}

function assimilate(final: string, initial: string): readonly [string, string] {
  if (/^[nm]$/u.test(initial))
    return [
      final
        .replace(/k$/u, 'ng')
        .replace(/t$/u, 'n')
        .replace(/p$/u, 'm')
        .replace(/l$/u, initial === 'n' ? 'l' : 'l'),
      final === 'l' && initial === 'n' ? 'l' : initial,
    ];
  if (initial === 'r') {
    if (final === 'n' || final === 'l') return ['l', 'l'];
    return [final.replace(/k$/u, 'ng').replace(/t$/u, 'n').replace(/p$/u, 'm'), 'n'];
  }
  return [final, initial];
}

/** Syllable by syllable, as companies often write themselves: `삼성` -> `samseong`, `신라` -> `sinra`. */
export function spellHangulPlainly(text: string): string {
  let latin = '';
  for (const letter of text) {
    const syllable = decompose(letter);
    if (syllable)
      latin += (INITIALS[syllable.initial] ?? '') + (VOWELS[syllable.vowel] ?? '') + (FINALS[syllable.final] ?? '');
  }
  return latin;
}

const KEY_CONSONANTS = /ss?h(?=[iyaeo])|ch|jj|[jz]|kk|gg|[gq]|ph|pp|bb|[bfv]|tt|dd|th|d|ss/gu;
const KEY_VOWELS = /yeo|you|yoo|yae|wae|woo|y[ou]|ye|we|ae|ai|ay|ey|e[ou]|oo|ou|oh|wo|u|ee|wi|yi|ea|y|wa|ah|w|l/gu;
const KEY_SOUNDS: Readonly<Record<string, string>> = {
  sh: 's',
  ssh: 's',
  ss: 's',
  ch: 'c',
  jj: 'c',
  j: 'c',
  z: 'c',
  kk: 'k',
  gg: 'k',
  g: 'k',
  q: 'k',
  ph: 'p',
  pp: 'p',
  bb: 'p',
  b: 'p',
  f: 'p',
  v: 'p',
  tt: 't',
  dd: 't',
  th: 't',
  d: 't',
  l: 'r',
  w: '',
  yeo: 'o',
  you: 'o',
  yoo: 'o',
  yo: 'o',
  yu: 'o',
  eo: 'o',
  eu: 'o',
  woo: 'o',
  oo: 'o',
  ou: 'o',
  oh: 'o',
  wo: 'o',
  u: 'o',
  yae: 'e',
  ye: 'e',
  wae: 'e',
  we: 'e',
  ae: 'e',
  ai: 'e',
  ay: 'e',
  ey: 'e',
  ee: 'i',
  wi: 'i',
  yi: 'i',
  ea: 'i',
  y: 'i',
  wa: 'a',
  ah: 'a',
};
const MOST_KNOWN = 2_000;
const koreanKeys = new Map<string, string>();

/** One key for the many spellings of a Korean word: `hyeondae`, `hyundai` -> one; `samseong`, `samsung` -> one. */
export function koreanKey(latin: string): string {
  const known = koreanKeys.get(latin);
  if (known !== undefined) return known;
  const sound = (letters: string): string => KEY_SOUNDS[letters] ?? letters;
  const key = latin
    .replace(KEY_CONSONANTS, sound)
    .replace(KEY_VOWELS, sound)
    .replace(/(.)\1+/gu, '$1');
  if (koreanKeys.size >= MOST_KNOWN) koreanKeys.clear();
  koreanKeys.set(latin, key);
  return key;
}

const HANJA = new Map<string, string[]>();
for (const group of KOREAN_CHARACTERS.split(' ')) {
  const [syllable = '', ...characters] = group;
  for (const character of characters) HANJA.set(character, [...(HANJA.get(character) ?? []), syllable]);
}

/** Korean readings of Han characters (simplified forms), in Hangul, at most four: `富强` -> `부강`. */
export function readHanja(word: string): readonly string[] {
  let heads = [''];
  for (const character of word) {
    const syllables = HANJA.get(character);
    if (!syllables) return [];
    heads = heads.flatMap((head) => syllables.map((syllable) => head + syllable)).slice(0, 4);
  }
  return heads;
}
