/** A name in Han, Kana or Hangul as segments, each with its English words and its readings in Latin letters. */
import { pinyin, polyphonic } from 'pinyin-pro';
import { readCantonese } from './cantonese.ts';
import {
  findCompanyWord,
  foldCompanyText,
  LONGEST_COMPANY_WORD,
  spellKoreanSurname,
  type CompanyWord,
  type CompanyWordKind,
} from './company-words.ts';
import { readHanja, romaniseHangul, spellHangulPlainly } from './hangul.ts';
import { looksJapanese, readJapanese } from './japanese.ts';
import { readTranscription } from './han-transcription.ts';
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

export interface CjkSegment {
  /** Han characters in simplified form, Hiragana as Katakana. */
  readonly text: string;
  readonly script: 'han' | 'kana' | 'hangul' | 'latin';
  /** `unknown` where no table has the word: most often the name proper. */
  readonly kind: CompanyWordKind | 'unknown';
  /** In English, lower case; several words with a space between them. */
  readonly english: readonly string[];
  /** Likeliest first, at most 40. */
  readonly readings: readonly Reading[];
}

/** Bounds of the work. */
const LONGEST_TEXT = 600;
const MOST_SEGMENTS = 60;
const MOST_READINGS = 40;
/** A run longer than this is read as a whole in pinyin only. */
const LONGEST_NAME_PART = 5;

const RUNS =
  /\p{Script=Hangul}+|[\p{Script=Han}〆々]+|[\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{Script=Latin}\p{N}&]+/gu;

type Piece = Pick<CjkSegment, 'text'> & { readonly known: CompanyWord | undefined };

/**
 * Segments of a name, cut so that the fewest characters are left unknown: `浙江大华技术股份有限公司` -> 浙江 (zhejiang) · 大华 (dahua, …) · 技术 (technology) · 股份有限公司 (form).
 * Never throws; the work is bounded whatever the text.
 */
export function readCjk(name: string): readonly CjkSegment[] {
  const text = name
    .slice(0, LONGEST_TEXT)
    .toWellFormed()
    .normalize('NFKC')
    .replace(/(?<=\p{Script=Katakana})[・･·](?=\p{Script=Katakana})/gu, ' ');
  const folded = foldCompanyText(text.toLowerCase());
  const japanese = looksJapanese(text);
  const korean = /朝鲜|平壤|平壌|高丽|韩国/u.test(folded);
  const katakana = /[ァ-ヶ]/u.test(text);
  const segments: CjkSegment[] = [];
  for (const chunk of folded.split(/[\s\p{P}\p{S}\p{C}]+/u)) {
    for (const piece of cutKnownWords(chunk)) {
      segments.push(describe(piece, { japanese, korean, katakana }));
      if (segments.length >= MOST_SEGMENTS) return segments;
    }
  }
  return segments;
}

/** Cost of a character in no known word, of a known word, and of one of a single character: fewest unknown characters, then fewest words. */
const UNKNOWN_COST = 1.6;
const WORD_COST = 1;
const SINGLE_COST = 1.5;

/** The cheapest way to cut a chunk into known words and, between them, runs of one script. */
function cutKnownWords(chunk: string): readonly Piece[] {
  const costs = new Float64Array(chunk.length + 1);
  const lengths = new Int32Array(chunk.length + 1);
  for (let at = chunk.length - 1; at >= 0; at -= 1) {
    costs[at] = UNKNOWN_COST + (costs[at + 1] ?? 0);
    for (let length = Math.min(LONGEST_COMPANY_WORD, chunk.length - at); length >= 1; length -= 1) {
      if (!isWordAt(chunk, at, length)) continue;
      const cost = (length === 1 ? SINGLE_COST : WORD_COST) + (costs[at + length] ?? 0);
      if (cost >= (costs[at] ?? 0)) continue;
      costs[at] = cost;
      lengths[at] = length;
    }
  }
  return collectPieces(chunk, lengths);
}

function collectPieces(chunk: string, lengths: Int32Array): readonly Piece[] {
  const pieces: Piece[] = [];
  let pending = '';
  const flush = (): void => {
    for (const run of pending.match(RUNS) ?? []) pieces.push({ text: run, known: findCompanyWord(run) });
    pending = '';
  };
  for (let at = 0; at < chunk.length; ) {
    const length = lengths[at] ?? 0;
    if (length === 0) pending += chunk[at] ?? '';
    else {
      flush();
      const word = chunk.slice(at, at + length);
      pieces.push({ text: word, known: findCompanyWord(word) });
    }
    at += Math.max(length, 1);
  }
  flush();
  return pieces;
}

/** A word of one character counts only as the last of a run (`厂`), or as the particle between two (`の`). */
function isWordAt(chunk: string, at: number, length: number): boolean {
  const word = chunk.slice(at, at + length);
  if (/[a-z0-9]/u.test(word[0] ?? '')) return false;
  const known = findCompanyWord(word);
  if (!known || splitsLetters(chunk, at, length)) return false;
  if (length > 1) return true;
  const inside = at > 0 && at + 1 < chunk.length;
  if (/[ノ之]/u.test(word)) return inside && /\p{Script=Han}/u.test(chunk[at - 1] ?? '');
  const closes = at + 1 === chunk.length || startsForm(chunk, at + 1);
  return closes && at > 1 && /\p{Script=Han}/u.test(word) && known.kind !== 'name';
}

/** Kana and Hangul words are cut only where the script or a long word leaves no stump of one letter. */
function splitsLetters(chunk: string, at: number, length: number): boolean {
  const word = chunk.slice(at, at + length);
  if (/^\p{Script=Katakana}/u.test(word))
    return (
      (length < 3 && (isKana(chunk[at - 1]) || isKana(chunk[at + length]))) ||
      /^[ーァィゥェォャュョッン]/u.test(chunk[at + length] ?? '')
    );
  if (/^\p{Script=Hangul}/u.test(word)) return length < 2 && chunk.length > 1;
  return false;
}

function isKana(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{Script=Katakana}ー]/u.test(letter);
}

function startsForm(chunk: string, at: number): boolean {
  for (let length = Math.min(8, chunk.length - at); length >= 2; length -= 1)
    if (findCompanyWord(chunk.slice(at, at + length))?.kind === 'form') return true;
  return false;
}

interface Hints {
  readonly japanese: boolean;
  readonly korean: boolean;
  /** Loan words are in Katakana; Hiragana alone is Japanese and sounds like nothing else. */
  readonly katakana: boolean;
}

function describe({ text, known }: Piece, hints: Hints): CjkSegment {
  const script = scriptOfRun(text);
  const readings = known?.kind === 'form' ? [] : readRun(withoutRank(text, known), script, known, hints);
  const unique = new Map(readings.filter(({ latin }) => latin !== '').map((reading) => [reading.latin, reading]));
  return {
    text,
    script,
    kind: known?.kind ?? 'unknown',
    english: known?.english ?? [],
    readings: [...unique.values()].slice(0, MOST_READINGS),
  };
}

/** A place is named without its rank: `深圳市` -> `深圳`. */
function withoutRank(text: string, known: CompanyWord | undefined): string {
  return known?.kind === 'place' && text.length > 2 ? text.replace(/[市省县]$/u, '') : text;
}

function scriptOfRun(text: string): CjkSegment['script'] {
  if (/\p{Script=Hangul}/u.test(text)) return 'hangul';
  if (/[\p{Script=Katakana}ー]/u.test(text)) return 'kana';
  return /\p{Script=Han}/u.test(text) ? 'han' : 'latin';
}

function readRun(
  text: string,
  script: CjkSegment['script'],
  known: CompanyWord | undefined,
  hints: Hints,
): readonly Reading[] {
  const customary = (known?.japanese ?? []).flatMap((latin) => asReadings(latin.split(' '), 'japanese'));
  switch (script) {
    case 'hangul':
      return readHangul(text);
    case 'kana':
      return [
        ...customary,
        ...readKana(text).map((reading): Reading => (hints.katakana ? reading : { ...reading, system: 'japanese' })),
      ];
    case 'han':
      return readHan(text, {
        ...hints,
        customary,
        trade: known !== undefined && known.kind === 'trade' && text.length > 1,
      });
    case 'latin':
      return asReadings([text.normalize('NFKD').replace(/\p{M}/gu, '')], 'latin');
  }
}

function asReadings(latins: readonly string[], system: ReadingSystem): Reading[] {
  return latins.map((latin) => ({ latin, system }));
}

/** Readings of a run of Kana: `テクノロジー` -> `tekunorojii`, `tekunoroji`. Han characters in it are left out. */
export function readKana(text: string): readonly Reading[] {
  const reading = romaniseKana(text);
  return reading === '' ? [] : asReadings([...spellLongVowels(reading), foldRomaji(reading)], 'kana');
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
  const japanese = asReadings(readJapanese(folded), 'japanese');
  const korean = hints.korean === true ? asReadings(readHanja(folded).map(romaniseHangul), 'hanja') : [];
  const taiwanese = asReadings([syllablesOf(folded).map(spellWadeGiles).join('')], 'wade-giles');
  const cantonese = asReadings(combineCantonese(characters), 'cantonese');
  return hints.japanese === true
    ? [...customary, ...japanese, ...chinese]
    : [...customary, ...chinese, ...korean, ...taiwanese, ...cantonese, ...japanese];
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
