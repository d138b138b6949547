/**
 * Arabic, Persian and Urdu. Sources: ISO 233-2 and 233-3, BGN/PCGN 1956 (Arabic) and 1958 (Persian), UNGEGN 2017, ALA-LC Urdu;
 * all without their marks, as companies write.
 */
import { voice, type VowelStyle } from './abjad.ts';
import { usualSpellings } from './arabic-words.ts';
import { finishReadings, lettersOf, spell, type Reading, type SpellingTable } from './reading.ts';

/** Capitals as in `Skeleton`. */
const LETTERS: SpellingTable = {
  ا: 'A',
  آ: 'A',
  أ: 'A',
  إ: 'i',
  ٱ: 'A',
  ء: '',
  ؤ: 'u',
  ئ: 'i',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: "'h",
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'A',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: "'h",
  و: 'W',
  ي: 'Y',
  ى: 'a',
  ة: 'a',
  پ: 'p',
  چ: 'ch',
  ژ: 'zh',
  گ: 'g',
  ک: 'k',
  ی: 'Y',
  ڤ: 'v',
  ڥ: 'v',
  ڨ: 'g',
  ڭ: 'g',
  ۀ: 'e',
  ە: 'e',
  ۆ: 'o',
  ێ: 'e',
  ٹ: 't',
  ڈ: 'd',
  ڑ: 'r',
  ے: 'e',
  ۓ: 'e',
  ں: 'n',
  ھ: "'h",
  ہ: "'h",
  ۃ: 'a',
  ټ: 't',
  ډ: 'd',
  ړ: 'r',
  ښ: 'sh',
  ږ: 'zh',
  ڼ: 'n',
  تش: 'ch',
};
/** How a foreign name was meant: Egyptian and Gulf g, hard q for g. */
const FOREIGN: SpellingTable = { ج: 'g', ق: 'g', غ: 'g', كس: 'x', ث: 'th', ع: 'a' };
const PERSIAN: SpellingTable = { ث: 's', ذ: 'z', ض: 'z', ظ: 'z', ق: 'gh', ة: 't', إ: 'e' };
const MAGHREB: SpellingTable = { ش: 'ch', ج: 'dj', و: 'W', ق: 'k' };

const ARABIC_A: VowelStyle = { short: 'a', waw: 'u', yod: 'i', glide: 'w', fill: 'least' };
const ARABIC_FULL: VowelStyle = { ...ARABIC_A, fill: 'full' };
const ARABIC_I: VowelStyle = { short: 'i', waw: 'u', yod: 'i', glide: 'w', fill: 'least' };
const FOREIGN_STYLE: VowelStyle = { short: 'e', waw: 'o', yod: 'e', glide: 'w', fill: 'least' };
const FOREIGN_I: VowelStyle = { short: 'a', waw: 'o', yod: 'i', glide: 'w', fill: 'least' };
const PERSIAN_E: VowelStyle = { short: 'e', waw: 'u', yod: 'i', glide: 'v', fill: 'least' };
const PERSIAN_A: VowelStyle = { short: 'a', waw: 'o', yod: 'i', glide: 'v', fill: 'full' };

/** One word in Arabic letters; the article is tried as `al`, assimilated (`at-tamimi`) and left away. */
export const readArabic: Reading = (word) => {
  const letters = plainArabic(lettersOf(word));
  if (/[پچژگکیٹڈڑےںھہ]/u.test(letters)) return readPersian(letters);
  const { article, root } = splitArticle(letters);
  const say = (table: SpellingTable, style: VowelStyle): string => voice(skeletonOf(root, table), style);
  const first = say({}, ARABIC_A);
  if (article) {
    const usual = usualSpellings(root).slice(0, 2);
    const base = usual[0] ?? first;
    return finishReadings([
      `al${base}`,
      ...usual,
      first,
      say({}, ARABIC_FULL),
      sunLetter(base),
      say(FOREIGN, FOREIGN_STYLE),
      say({}, ARABIC_I),
    ]);
  }
  return finishReadings([
    ...usualSpellings(letters),
    first,
    say({}, ARABIC_FULL),
    say(FOREIGN, FOREIGN_STYLE),
    say({}, FOREIGN_I),
    say(PERSIAN, PERSIAN_E),
    say({}, ARABIC_I),
    say(MAGHREB, ARABIC_A),
  ]);
};

function readPersian(letters: string): readonly string[] {
  const silent = letters.replace(/(?<=..)[هہ]$/u, 'ە');
  const say = (table: SpellingTable, style: VowelStyle): string => voice(skeletonOf(silent, table), style);
  const { root } = splitArticle(letters);
  return finishReadings([
    ...usualSpellings(root),
    say(PERSIAN, { ...PERSIAN_E, short: 'a' }),
    say(PERSIAN, PERSIAN_E),
    say(PERSIAN, PERSIAN_A),
    say({}, FOREIGN_I),
    say({}, { ...FOREIGN_STYLE, short: 'a' }),
    voice(skeletonOf(root, {}), ARABIC_A),
  ]);
}

/** Without vowel marks (tashkil), tatweel and superscript alef; the marks that make other letters are composed before. */
function plainArabic(word: string): string {
  return word
    .normalize('NFC')
    .replace(/\u0640/gu, '')
    .replace(/\u0670/gu, 'ا')
    .replace(/\p{M}/gu, '');
}

/** `الاتصالات`, `للاتصالات`, `والاتصالات` -> `اتصالات`: the article with and without what clings to it. */
function splitArticle(word: string): { readonly article: boolean; readonly root: string } {
  const root = /^(?:[وبكف]?ال|لل)(.{3,})$/u.exec(word)?.[1];
  if (root === undefined) return { article: false, root: word };
  return { article: true, root };
}

function skeletonOf(word: string, table: SpellingTable): string {
  // A hamza or alef that begins a word before waw or yod lends only its place: او, اي.
  const skeleton = spell(word.replace(/^[اأإآ](?=[ويی])/u, ''), table, marked);
  const vowelFirst = /^[اأإآ](?=[ويی])/u.test(word);
  if (vowelFirst) return skeleton.replace(/^W/u, 'o').replace(/^Y/u, 'i');
  return skeleton.replace(/^Aa?(?=[aeiou])/u, '').replace(/AA/gu, 'A');
}

const marked = LETTERS;

/** `tamimi` -> `attamimi`: l of the article becomes a following t, th, d, r, z, s, sh, n. */
function sunLetter(word: string): string {
  const sun = /^(?:sh|th|dh|[tdrzsn])/u.exec(word)?.[0];
  return sun === undefined ? `el${word}` : `a${sun}${word}`;
}
