/** Hebrew. Sources: the Academy's simplified rules of 2006 (UNGEGN 2007), ISO 259-2:1994 without its marks, and the usual spellings of Israeli companies. */
import { voice, type VowelStyle } from './abjad.ts';
import { finishReadings, lettersOf, spell, type Reading, type SpellingTable } from './reading.ts';

/** Capitals as in `Skeleton`. */
const LETTERS: SpellingTable = {
  א: 'A',
  ב: 'v',
  ג: 'g',
  ד: 'd',
  ה: "'h",
  ו: 'W',
  ז: 'z',
  ח: "'h",
  ט: 't',
  י: 'Y',
  כ: 'kh',
  ך: 'kh',
  ל: 'l',
  מ: 'm',
  ם: 'm',
  נ: 'n',
  ן: 'n',
  ס: 's',
  ע: 'A',
  פ: 'f',
  ף: 'f',
  צ: 'tz',
  ץ: 'tz',
  ק: 'k',
  ר: 'r',
  ש: 'sh',
  ת: 't',
  "ג'": 'j',
  "ז'": 'j',
  "צ'": 'ch',
  וו: 'W',
};
const HARD: SpellingTable = { ב: 'b', כ: 'k', ך: 'k', פ: 'p', ף: 'f', ח: 'ch', צ: 'ts', קס: 'x' };
const HARD_H: SpellingTable = { ב: 'b', כ: 'k', פ: 'p' };
const SOFT_CH: SpellingTable = { ח: 'ch', כ: 'ch', ך: 'ch', ב: 'v', ק: 'q', צ: 'tz' };
const FOREIGN: SpellingTable = { ש: 's', ב: 'b', כ: 'k', פ: 'f', קס: 'x', ק: 'c', צ: 'z' };

const A_FULL: VowelStyle = { short: 'a', waw: 'o', yod: 'i', glide: 'v', fill: 'full' };
const E_FULL: VowelStyle = { short: 'e', waw: 'o', yod: 'i', glide: 'v', fill: 'full' };
const A_LEAST: VowelStyle = { short: 'a', waw: 'u', yod: 'i', glide: 'v', fill: 'least' };
const E_LEAST: VowelStyle = { short: 'e', waw: 'o', yod: 'e', glide: 'v', fill: 'least' };
const O_LEAST: VowelStyle = { short: 'a', waw: 'o', yod: 'i', glide: 'v', fill: 'least' };

/** One Hebrew word: hard and soft b/v, k/kh, p/f, the usual vowels, and as a borrowed word. */
export const readHebrew: Reading = (word) => {
  const letters = lettersOf(word)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[׳’]/gu, "'");
  const say = (table: SpellingTable, style: VowelStyle): string => voice(skeletonOf(letters, table), style);
  return finishReadings([
    say({}, E_FULL),
    say({}, A_FULL),
    say(HARD, O_LEAST),
    say(HARD_H, A_LEAST),
    voice(skeletonOf(letters, {}).replace(/(?<=[a-z])(?:A(?=W)|o(?=a))/u, 'e'), A_FULL),
    say(FOREIGN, E_LEAST),
    say(SOFT_CH, { ...A_FULL, waw: 'u' }),
  ]);
};

/** At the beginning b, k, p are hard; he at the end is a; alef and ayin lend their place to a following vowel letter. */
function skeletonOf(word: string, table: SpellingTable): string {
  const ending = /..ה$/u.test(word) ? `${word.slice(0, -1)}א` : word;
  const first = { ב: 'b', כ: 'k', פ: 'p' }[ending[0] ?? ''];
  const start = first !== undefined && table !== FOREIGN ? first : '';
  const rest = start === '' ? ending : ending.slice(1);
  const skeleton = start + spell(rest.replace(/^[אע](?=[וי])/u, ''), table, LETTERS);
  // A vav before alef or ayin is a vowel (Hapoalim, Renuar), unlike the Arabic waw.
  const open = skeleton.replace(/(?<=[a-z])WA/gu, 'oa');
  if (/^[אע](?=[וי])/u.test(rest) && start === '') return open.replace(/^W/u, 'o').replace(/^Y+/u, 'i');
  return open;
}
