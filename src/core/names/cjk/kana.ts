/** Kana in Hepburn letters. */
import { createRewriting } from '../rewriting.ts';

const SYLLABLES = new Map<string, string>();
const ROWS =
  'ア:a イ:i ウ:u エ:e オ:o カ:ka キ:ki ク:ku ケ:ke コ:ko サ:sa シ:shi ス:su セ:se ソ:so タ:ta チ:chi ツ:tsu テ:te ト:to ナ:na ニ:ni ヌ:nu ネ:ne ノ:no ハ:ha ヒ:hi フ:fu ヘ:he ホ:ho マ:ma ミ:mi ム:mu メ:me モ:mo ヤ:ya ユ:yu ヨ:yo ラ:ra リ:ri ル:ru レ:re ロ:ro ワ:wa ヰ:i ヱ:e ヲ:o ン:n ガ:ga ギ:gi グ:gu ゲ:ge ゴ:go ザ:za ジ:ji ズ:zu ゼ:ze ゾ:zo ダ:da ヂ:ji ヅ:zu デ:de ド:do バ:ba ビ:bi ブ:bu ベ:be ボ:bo パ:pa ピ:pi プ:pu ペ:pe ポ:po ヴ:vu キャ:kya キュ:kyu キョ:kyo シャ:sha シュ:shu ショ:sho シェ:she チャ:cha チュ:chu チョ:cho チェ:che ニャ:nya ニュ:nyu ニョ:nyo ヒャ:hya ヒュ:hyu ヒョ:hyo ミャ:mya ミュ:myu ミョ:myo リャ:rya リュ:ryu リョ:ryo ギャ:gya ギュ:gyu ギョ:gyo ジャ:ja ジュ:ju ジョ:jo ジェ:je ビャ:bya ビュ:byu ビョ:byo ピャ:pya ピュ:pyu ピョ:pyo ヂャ:ja ヂュ:ju ヂョ:jo ファ:fa フィ:fi フェ:fe フォ:fo フュ:fyu ウィ:wi ウェ:we ウォ:wo ヴァ:va ヴィ:vi ヴェ:ve ヴォ:vo ヴュ:vyu ティ:ti トゥ:tu ディ:di ドゥ:du デュ:dyu テュ:tyu ツァ:tsa ツィ:tsi ツェ:tse ツォ:tso クァ:kwa クィ:kwi クェ:kwe クォ:kwo グァ:gwa イェ:ye スィ:si ズィ:zi ァ:a ィ:i ゥ:u ェ:e ォ:o ャ:ya ュ:yu ョ:yo ヮ:wa ヵ:ka ヶ:ke';
for (const row of ROWS.split(' ')) {
  const [kana = '', latin = ''] = row.split(':');
  SYLLABLES.set(kana, latin);
}

const LONG = /[ー―‐〜~]/u;

/** Hepburn with every long vowel written twice and `ou` as written: `テクノロジー` -> `tekunorojii`, `とうきょう` -> `toukyou`. */
export function romaniseKana(text: string): string {
  const kana = [...hiraganaToKatakana(text)];
  let latin = '';
  let doubled = false;
  for (let at = 0; at < kana.length; at += 1) {
    const letter = kana[at] ?? '';
    if (letter === 'ッ') {
      doubled = true;
      continue;
    }
    if (LONG.test(letter)) {
      latin += /[aeiou]$/u.exec(latin)?.[0] ?? '';
      continue;
    }
    const pair = SYLLABLES.get(letter + (kana[at + 1] ?? ''));
    const syllable = pair ?? SYLLABLES.get(letter);
    if (syllable === undefined) continue;
    if (pair !== undefined) at += 1;
    latin += doubled ? doubleConsonant(syllable) : syllable;
    doubled = false;
  }
  return latin;
}

/** Hiragana in Katakana; all else stays. */
export function hiraganaToKatakana(text: string): string {
  return text.replace(/[ぁ-ゖ]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0x60));
}

function doubleConsonant(syllable: string): string {
  if (syllable.startsWith('ch')) return `t${syllable}`;
  return /^[aeioun]/u.test(syllable) ? syllable : (syllable[0] ?? '') + syllable;
}

/** The spellings in which one reading with long vowels is found: `toukyou` -> `tokyo`, `toukyou`, `tohkyoh`. */
export function spellLongVowels(reading: string): readonly string[] {
  const short = shortenVowels(reading);
  const withH = reading.replace(/ou|oo/gu, 'oh').replace(/([aiue])\1/gu, '$1');
  const withMacronsLost = reading.replace(/([aiue])\1/gu, '$1');
  return [...new Set([short, reading, withMacronsLost, withH])];
}

/** All romanisations of one Japanese word alike: long vowels short, `mb` as `nb`, `si` as `shi`; for comparison only. */
export function foldRomaji(latin: string): string {
  return rewriteRomaji(latin);
}

const rewriteRomaji = createRewriting([
  [/oh(?![aeiou])/gu, 'o'],
  [/ei/gu, 'e'],
  [/ou|oo/gu, 'o'],
  [/([aiue])\1/gu, '$1'],
  [/m(?=[bp])/gu, 'n'],
  [/tch/gu, 'cch'],
  [/(?<![sc])hu/gu, 'fu'],
  [/dz(?=[iu])/gu, 'z'],
  [/sy(?=[aou])/gu, 'sh'],
  [/zy(?=[aou])/gu, 'j'],
  [/ty(?=[aou])/gu, 'ch'],
  [/si/gu, 'shi'],
  [/zi/gu, 'ji'],
  [/tu/gu, 'tsu'],
  [/(?<=^|[aeioun])ti/gu, 'chi'],
]);

function shortenVowels(latin: string): string {
  return latin.replace(/ou|oo/gu, 'o').replace(/([aiue])\1/gu, '$1');
}
