/** Thai. Source: RTGS (Royal Institute 1999, UNGEGN 2002); tones and length are not written. Syllables are found by rule, not by dictionary. */
import { finishReadings, lettersOf, type Reading } from './reading.ts';

/** Consonants: at the beginning and at the end of a syllable. */
const CONSONANTS: Readonly<Record<string, readonly [string, string]>> = {
  ก: ['k', 'k'],
  ข: ['kh', 'k'],
  ฃ: ['kh', 'k'],
  ค: ['kh', 'k'],
  ฅ: ['kh', 'k'],
  ฆ: ['kh', 'k'],
  ง: ['ng', 'ng'],
  จ: ['ch', 't'],
  ฉ: ['ch', 't'],
  ช: ['ch', 't'],
  ซ: ['s', 't'],
  ฌ: ['ch', 't'],
  ญ: ['y', 'n'],
  ฎ: ['d', 't'],
  ฏ: ['t', 't'],
  ฐ: ['th', 't'],
  ฑ: ['th', 't'],
  ฒ: ['th', 't'],
  ณ: ['n', 'n'],
  ด: ['d', 't'],
  ต: ['t', 't'],
  ถ: ['th', 't'],
  ท: ['th', 't'],
  ธ: ['th', 't'],
  น: ['n', 'n'],
  บ: ['b', 'p'],
  ป: ['p', 'p'],
  ผ: ['ph', 'p'],
  ฝ: ['f', 'p'],
  พ: ['ph', 'p'],
  ฟ: ['f', 'p'],
  ภ: ['ph', 'p'],
  ม: ['m', 'm'],
  ย: ['y', 'i'],
  ร: ['r', 'n'],
  ล: ['l', 'n'],
  ว: ['w', 'o'],
  ศ: ['s', 't'],
  ษ: ['s', 't'],
  ส: ['s', 't'],
  ห: ['h', ''],
  ฬ: ['l', 'n'],
  ฮ: ['h', ''],
};
/** Borrowed words keep the end that they had: โลตัส is Lotus, มอลล์ is Mall. */
const BORROWED: Readonly<Record<string, string>> = {
  ส: 's',
  ล: 'l',
  ฟ: 'f',
  ช: 'ch',
  ซ: 's',
  ด: 'd',
  ท: 't',
  ค: 'k',
  พ: 'p',
  จ: 'j',
  ว: 'v',
  ร: 'r',
  บ: 'b',
};
const CLUSTER = '(?:[กขคตทปผพฟบดส][รลว]|ห[งญนมยรลว]|[ก-ฮ])';
/** With no vowel sign of its own after it, else its last letter opens the next syllable: ไทวัสดุ. */
const BARE_CLUSTER = '(?:[กขคตทปผพฟบดส][รลว](?![ั-ู])|ห[งญนมยรลว](?![ั-ู])|[ก-ฮ])';

/** Written order to spoken order; vowels become Latin, consonants stay Thai until their place is known. */
const VOWELS: readonly (readonly [RegExp, string])[] = [
  // Tones and shortening say nothing in Latin.
  [/[่-๋็ํ๎ฯๆ]/gu, ''],
  // A bare o ang before a vowel sign of the next syllable carries a short a: อเมซอน.
  [/^อ(?=[เแโใไ])/gu, 'a'],
  [/รร(?=[ก-ฮ](?![ะ-ู]))/gu, 'a'],
  [/รร/gu, 'an'],
  [new RegExp(`เ(${CLUSTER})ียว`, 'gu'), '$1iao'],
  [new RegExp(`เ(${CLUSTER})ีย`, 'gu'), '$1ia'],
  [new RegExp(`เ(${CLUSTER})ือ`, 'gu'), '$1uea'],
  [new RegExp(`เ(${CLUSTER})าะ`, 'gu'), '$1o'],
  [new RegExp(`เ(${CLUSTER})า`, 'gu'), '$1ao'],
  [new RegExp(`เ(${CLUSTER})[ิอ]`, 'gu'), '$1oe'],
  [new RegExp(`เ(${CLUSTER})ย`, 'gu'), '$1oei'],
  [new RegExp(`เ(${CLUSTER})ะ?`, 'gu'), '$1e'],
  [new RegExp(`แ(${BARE_CLUSTER})ะ?`, 'gu'), '$1ae'],
  [new RegExp(`โ(${BARE_CLUSTER})ะ?`, 'gu'), '$1o'],
  [new RegExp(`[ใไ](${BARE_CLUSTER})ย?`, 'gu'), '$1ai'],
  [/ัวะ?/gu, 'ua'],
  [/ัย/gu, 'ai'],
  [/[ัาะ]/gu, 'a'],
  [/ำ/gu, 'am'],
  [/[ิี]/gu, 'i'],
  [/ือ/gu, 'ue'],
  [/[ึื]/gu, 'ue'],
  [/[ุู]/gu, 'u'],
  [/ฤา?/gu, 'rue'],
  [/(?<=[ก-ฮ])ว(?=[ก-ฮ](?![a-z]))/gu, 'ua'],
  [/(?<=[ก-ฮ])อ/gu, 'o'],
  [/อ/gu, ''],
];

/** A letter under the cancellation mark is silent in Thai, but was written in the word that was borrowed: ท็อปส์ is Tops. */
const CANCELLED = /([ก-ฮ])[ิุ]?์/gu;

/** One Thai word in RTGS, as a borrowed word with the ends and the silent letters that it had, and with the older spellings of names (j, v, g). */
export const readThai: Reading = (word) => {
  const letters = lettersOf(word).replace(/ํา/gu, 'ำ');
  const silent = inSpokenOrder(letters.replace(CANCELLED, ''));
  const said = sayConsonants(silent, 'thai');
  const borrowed = sayConsonants(silent, 'borrowed');
  const whole = sayConsonants(
    inSpokenOrder(
      letters.replace(CANCELLED, (_, letter: string) =>
        (BORROWED[letter] ?? CONSONANTS[letter]?.[1] ?? '').toUpperCase(),
      ),
    ),
    'borrowed',
  );
  return finishReadings([
    said,
    withoutBreath(whole).replaceAll('ae', 'e').replaceAll('ch', 'sh'),
    withoutBreath(whole).replaceAll('ae', 'a'),
    withoutBreath(borrowed),
    withoutBreath(borrowed).replaceAll('k', 'c').replaceAll('ae', 'a').replaceAll('w', 'v').replaceAll('ch', 'j'),
    said.replaceAll('ph', 'p').replaceAll('kh', 'k').replaceAll('ch', 'j').replaceAll('w', 'v'),
  ]);
};

/** RTGS writes a breath after p, t and k, English does not. */
function withoutBreath(latin: string): string {
  return latin.replaceAll('ph', 'p').replaceAll('th', 't').replaceAll('kh', 'k');
}

function inSpokenOrder(letters: string): string {
  let mixed = letters;
  for (const [pattern, sound] of VOWELS) mixed = mixed.replace(pattern, sound);
  return mixed;
}

function sayConsonants(mixed: string, manner: 'thai' | 'borrowed'): string {
  let latin = '';
  let vowelSaid = false;
  for (let at = 0; at < mixed.length; at += 1) {
    const letter = mixed[at] ?? '';
    const sounds = CONSONANTS[letter];
    if (!sounds) {
      latin += letter.toLowerCase();
      vowelSaid ||= /[a-z]/u.test(letter);
      continue;
    }
    const next = mixed[at + 1] ?? '';
    const beforeVowel = /[a-z]/u.test(next);
    const inCluster = /[รลว]/u.test(next) && /[a-z]/u.test(mixed[at + 2] ?? '') && /[กขคตทปผพฟบดส]/u.test(letter);
    if (beforeVowel || inCluster || !vowelSaid) {
      latin += manner === 'borrowed' && letter === 'จ' ? 'j' : sounds[0];
      const joined = manner === 'borrowed' && at === 0 && letter === 'ส';
      // Two bare consonants are a syllable with o: คน is khon; a borrowed s keeps to the next: สตาร์.
      if (!beforeVowel && !inCluster && next !== '' && !joined) latin += 'o';
      vowelSaid = !beforeVowel && !inCluster && !joined;
    } else latin += manner === 'borrowed' ? (BORROWED[letter] ?? sounds[1]) : sounds[1];
    if (!beforeVowel && !inCluster && vowelSaid && latin.length > 0 && !endsSyllable(mixed, at)) vowelSaid = false;
  }
  return latin;
}

/** After a closing consonant the next one opens a new syllable; after an opening one it may close it. */
function endsSyllable(mixed: string, at: number): boolean {
  return !/[a-z]/u.test(mixed[at - 1] ?? '');
}
