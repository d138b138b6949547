/** Hangul in Latin letters: Revised Romanisation, McCune-Reischauer without marks, and a key under which the customary spellings meet. */
import { createRewriting } from '../rewriting.ts';
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

const rewrite = createRewriting([
  [/sh(?=[iyaeo])/gu, 's'],
  [/ch|jj|j|z/gu, 'c'],
  [/kk|gg|g|q/gu, 'k'],
  [/ph|pp|bb|b|f|v/gu, 'p'],
  [/tt|dd|d|th/gu, 't'],
  [/ss/gu, 's'],
  [/yeo|you|yoo|yo|yu/gu, 'O'],
  [/yae|ye|wae|we|ae|ai|ay|ey/gu, 'E'],
  [/eo|eu|woo|oo|ou|oh|wo|u|o/gu, 'O'],
  [/ee|ui|wi|yi|ea|y/gu, 'i'],
  [/ya|wa|ah/gu, 'a'],
  [/E/gu, 'e'],
  [/O/gu, 'o'],
  [/w/gu, ''],
  [/l/gu, 'r'],
  [/(.)\1+/gu, '$1'],
]);
const koreanKeys = new Map<string, string>();

/** One key for the many spellings of a Korean word: `hyeondae`, `hyundai` -> one; `samseong`, `samsung` -> one. */
export function koreanKey(latin: string): string {
  const known = koreanKeys.get(latin);
  if (known !== undefined) return known;
  const key = rewrite(latin);
  if (koreanKeys.size > 50_000) koreanKeys.clear();
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
