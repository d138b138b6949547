/** Latin letters written by their names in Kana and Hangul: エヌティティ is NTT, 에스케이 is SK. */

const KANA =
  'エー:a エイ:a ビー:b シー:c ディー:d デー:d イー:e エフ:f ジー:g エイチ:h エッチ:h アイ:i ジェー:j ジェイ:j ケー:k ケイ:k エル:l エム:m エヌ:n オー:o ピー:p キュー:q アール:r エス:s ティー:t ティ:t テー:t ユー:u ブイ:v ヴィ:v ダブリュー:w ダブリュ:w エックス:x ワイ:y ゼット:z ズィー:z';
const HANGUL =
  '에이:a 비:b 씨:c 시:c 디:d 이:e 에프:f 지:g 쥐:g 에이치:h 에치:h 아이:i 제이:j 케이:k 엘:l 엠:m 엔:n 오:o 피:p 큐:q 알:r 아르:r 에스:s 티:t 유:u 브이:v 더블유:w 엑스:x 와이:y 제트:z 지트:z';

const NAMES: ReadonlyMap<string, string> = new Map(
  `${KANA} ${HANGUL}`.split(' ').map((entry): [string, string] => {
    const [name = '', letter = ''] = entry.split(':');
    return [name, letter];
  }),
);
const LONGEST_NAME = 5;
const MOST_LETTERS = 6;

/** The letters that a word of Kana (Hiragana as Katakana) or Hangul names one after the other, at most six; null for any other word. */
export function lettersSpelt(text: string): string | null {
  const letters = lettersFrom(text, 0);
  return letters !== null && letters !== '' && letters.length <= MOST_LETTERS ? letters : null;
}

/** The longest name first; the shorter one where nothing else fits. */
function lettersFrom(text: string, at: number): string | null {
  if (at === text.length) return '';
  if (text.length - at > LONGEST_NAME * MOST_LETTERS) return null;
  for (let length = Math.min(LONGEST_NAME, text.length - at); length > 0; length -= 1) {
    const letter = NAMES.get(text.slice(at, at + length));
    const rest = letter === undefined ? null : lettersFrom(text, at + length);
    if (rest !== null) return letter + rest;
  }
  return null;
}

/** How much of a run names letters: all of it, or three letters and more before another word; 0 where there are none. */
export function letterNamesAt(text: string): number {
  if ((lettersSpelt(text) ?? '').length > 1) return text.length;
  for (let end = Math.min(text.length - 2, LONGEST_NAME * MOST_LETTERS); end >= LEAST_BEFORE_A_WORD; end -= 1) {
    const letters = /^[ーァィゥェォャュョッン]/u.test(text.slice(end)) ? null : lettersSpelt(text.slice(0, end));
    if (letters !== null && letters.length > 2) return end;
  }
  return 0;
}

const LEAST_BEFORE_A_WORD = 5;
