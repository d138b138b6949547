/** A name in Han, Kana or Hangul as segments, each with its English words and its readings in Latin letters. */
import { foldCompanyText, type CompanyWord, type CompanyWordKind } from './company-words.ts';
import { type CutPiece, cutKnownWords } from './cut-words.ts';
import { looksJapanese } from './japanese.ts';
import { asReadings, type Hints, readHan, readHangul, type Reading, readKana } from './run-readings.ts';

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

function describe({ text, known }: CutPiece, hints: Hints): CjkSegment {
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
