/** Runs of Han, Kana and Hangul in Latin letters. */
import { pinyin, polyphonic } from 'pinyin-pro';
import { readCantonese } from './cantonese.ts';
import { findCompanyWord, foldCompanyText, spellKoreanSurname } from './company-words.ts';
import { readTranscription } from './han-transcription.ts';
import { readHanja, romaniseHangul, spellHangulPlainly } from './hangul.ts';
import { readJapanese } from './japanese.ts';
import { foldRomaji, romaniseKana, spellLongVowels } from './kana.ts';
import { spellWadeGiles } from './wade-giles.ts';

export type ReadingSystem =
  | 'pinyin'
  | 'wade-giles'
  | 'cantonese'
  | 'japanese'
  | 'kana'
  | 'korean'
  | 'hanja'
  | 'transcription'
  | 'latin';

export interface Reading {
  readonly latin: string;
  readonly system: ReadingSystem;
}

/** What the whole name says of how its parts are read. */
export interface Hints {
  readonly japanese: boolean;
  readonly korean: boolean;
  /** Loan words are in Katakana; Hiragana alone is Japanese and sounds like nothing else. */
  readonly katakana: boolean;
}

/** A run longer than this is read as a whole in pinyin only. */
const LONGEST_NAME_PART = 5;

export function asReadings(latins: readonly string[], system: ReadingSystem): Reading[] {
  return latins.map((latin) => ({ latin, system }));
}

/** Readings of a run of Kana: `テクノロジー` -> `tekunorojii`, `tekunoroji`. Han characters in it are left out. */
export function readKana(text: string): readonly Reading[] {
  if (/\p{Script=Han}/u.test(text)) return asReadings(readMixed(text), 'kana');
  const reading = romaniseKana(text);
  return reading === '' ? [] : asReadings([...spellLongVowels(reading), foldRomaji(reading)], 'kana');
}

const MOST_MIXED = 8;

/** Of a Japanese word in characters and Kana: `ヤヨイ軒` -> `yayoiken`, … */
function readMixed(text: string): readonly string[] {
  let heads = [''];
  for (const run of text.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []) {
    const readings = /\p{Script=Han}/u.test(run)
      ? [...(findCompanyWord(run)?.japanese ?? []), ...readJapanese(run).slice(0, 4)]
      : [foldRomaji(romaniseKana(run))];
    if (readings.length === 0) return [];
    heads = heads.flatMap((head) => readings.map((reading) => head + reading)).slice(0, MOST_MIXED);
  }
  return [...new Set(heads)];
}

/** Readings of a run of Hangul: the customary spellings of a surname that it is or begins with, Revised Romanisation, syllable by syllable. */
export function readHangul(text: string): readonly Reading[] {
  const revised = romaniseHangul(text);
  const latins = [revised, spellHangulPlainly(text)];
  const length = text.length;
  const surname = text.slice(0, length === 1 ? 1 : length <= 3 ? 1 : 2);
  if (length <= 4)
    for (const spelling of spellKoreanSurname(surname))
      latins.push(spelling + romaniseHangul(text.slice(surname.length)));
  return asReadings([...new Set(latins)].filter(Boolean), 'korean');
}

interface HanHints extends Partial<Hints> {
  readonly customary?: readonly Reading[];
  /** A known word for what a company does is translated rather than read. */
  readonly trade?: boolean;
}

/** Readings of a run of Han characters, likeliest first: pinyin with polyphones and surnames, Japanese, Wade-Giles, Hong Kong, and Korean where the name says so. */
export function readHan(text: string, hints: HanHints = {}): readonly Reading[] {
  const characters = [...foldCompanyText(text)];
  const folded = characters.join('');
  const customary = hints.customary ?? asReadings(findCompanyWord(folded)?.japanese ?? [], 'japanese');
  const transcription = hints.trade === true ? null : readTranscription(folded);
  const chinese = [
    ...asReadings(readPinyin(folded), 'pinyin'),
    ...asReadings(transcription === null ? [] : [transcription], 'transcription'),
  ];
  if (characters.length > LONGEST_NAME_PART || hints.trade === true) return [...customary, ...chinese];
  const japanese = asReadings([...new Set([...readShopName(characters), ...readJapanese(folded)])], 'japanese');
  // The north writes what stands there: `sungri`, where the south writes what is said, `seungni`.
  const korean =
    hints.korean === true
      ? asReadings(
          readHanja(folded).flatMap((hangul) => [romaniseHangul(hangul), spellHangulPlainly(hangul)]),
          'hanja',
        )
      : [];
  const taiwanese = asReadings([syllablesOf(folded).map(spellWadeGiles).join('')], 'wade-giles');
  const cantonese = asReadings(combineCantonese(characters), 'cantonese');
  return hints.japanese === true
    ? [...customary, ...japanese, ...chinese]
    : [...customary, ...chinese, ...korean, ...taiwanese, ...cantonese, ...japanese];
}

/** Shops are named for their house, hall or garden: 松屋, 幸楽苑. */
const SHOP_ENDINGS: Readonly<Record<string, string>> = {
  屋: 'ya',
  家: 'ya',
  堂: 'do',
  亭: 'tei',
  轩: 'ken',
  庵: 'an',
  丸: 'maru',
  园: 'en',
  苑: 'en',
  馆: 'kan',
  楼: 'ro',
  坊: 'bo',
  舍: 'sha',
};
const MOST_SHOP_NAMES = 6;

function readShopName(characters: readonly string[]): readonly string[] {
  const ending = SHOP_ENDINGS[characters.at(-1) ?? ''];
  const name = characters.slice(0, -1).join('');
  if (ending === undefined || name === '') return [];
  const readings = [...(findCompanyWord(name)?.japanese ?? []), ...readJapanese(name)];
  return readings.slice(0, MOST_SHOP_NAMES).map((reading) => reading + ending);
}

function syllablesOf(folded: string): readonly string[] {
  return pinyin(folded, { toneType: 'none', type: 'array', v: true }).map((syllable) =>
    syllable.replace(/[^a-z]/gu, ''),
  );
}

/** The reading in context, as a surname, and with one polyphone at a time read otherwise; at most eight. */
function readPinyin(folded: string): readonly string[] {
  const inContext = syllablesOf(folded);
  const found = [inContext.join('')];
  if (inContext.length > 1 && inContext.length <= 4) {
    const asName = pinyin(folded, { toneType: 'none', type: 'array', v: true, surname: 'head' });
    found.push(asName.join('').replace(/[^a-z]/gu, ''));
  }
  if (inContext.length <= LONGEST_NAME_PART) {
    const choices: readonly (readonly string[])[] = polyphonic(folded, { toneType: 'none', type: 'array', v: true });
    choices.forEach((others, at) => {
      for (const other of new Set(others))
        found.push(
          inContext.map((syllable, place) => (place === at ? other.replace(/[^a-z]/gu, '') : syllable)).join(''),
        );
    });
  }
  return [...new Set([...found, ...found.map((latin) => latin.replaceAll('v', 'u'))])].slice(0, 8);
}

function combineCantonese(characters: readonly string[]): readonly string[] {
  let heads = [''];
  for (const character of characters) {
    const spellings = readCantonese(character);
    if (spellings.length === 0) return [];
    heads = heads.flatMap((head) => spellings.slice(0, 3).map((spelling) => head + spelling)).slice(0, 8);
  }
  return heads;
}
