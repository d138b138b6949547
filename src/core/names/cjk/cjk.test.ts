import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCantonese } from './cantonese.ts';
import { foldHan } from './han-folding.ts';
import { readTranscription } from './han-transcription.ts';
import { koreanKey, readHanja, romaniseHangul } from './hangul.ts';
import { readJapanese } from './japanese.ts';
import { foldRomaji, romaniseKana, spellLongVowels } from './kana.ts';
import { letterNamesAt, lettersSpelt } from './letter-names.ts';
import { loanKeys, loanSimilarity } from './loan.ts';
import { readHan, readHangul } from './run-readings.ts';
import { readCjk } from './segments.ts';
import { spellWadeGiles } from './wade-giles.ts';

describe('names in Han characters', () => {
  test('a Chinese company is cut into place, name, trade and form', () => {
    const segments = readCjk('浙江大华技术股份有限公司');
    expect(segments.map(({ text, kind }) => [text, kind])).toEqual([
      ['浙江', 'place'],
      ['大华', 'brand'],
      ['技术', 'trade'],
      ['股份有限公司', 'form'],
    ]);
    expect(segments[1]?.readings[0]).toEqual({ latin: 'dahua', system: 'pinyin' });
    expect(segments[2]?.english).toContain('technology');
  });

  test('traditional writing gives the same segments as simplified', () => {
    expect(readCjk('杭州海康威視數字技術股份有限公司')).toEqual(readCjk('杭州海康威视数字技术股份有限公司'));
    expect(foldHan('製作所電気')).toBe('制作所电气');
  });

  test('polyphones and surnames are read in all usual ways', () => {
    const latins = readHan('重庆').map(({ latin }) => latin);
    expect(latins).toContain('chongqing');
    expect(readHan('单田').map(({ latin }) => latin)).toContain('shantian');
    expect(readHan('小松', { japanese: true }).map(({ latin }) => latin)).toContain('komatsu');
  });

  test('readings of Taiwan, Hong Kong, Japan and Korea', () => {
    expect(['zhong', 'xin', 'guo', 'dong', 'jian'].map(spellWadeGiles)).toEqual([
      'chung',
      'hsin',
      'kuo',
      'tung',
      'chien',
    ]);
    expect(readCantonese('国')).toContain('kwok');
    expect(readCantonese('黄')).toContain('wong');
    expect(readHan('細谷').map(({ latin }) => latin)).toContain('hosoya');
    expect(readJapanese('小松')).toContain('komatsu');
    expect(readHanja('富强').map(romaniseHangul)).toContain('bugang');
    expect(readTranscription('特科姆')).toBe('tkem');
    expect(readTranscription('中国')).toBeNull();
  });
});

describe('Kana', () => {
  test('long vowels, doubled consonants and small letters', () => {
    expect(romaniseKana('テクノロジー')).toBe('tekunorojii');
    expect(romaniseKana('にっぽん')).toBe('nippon');
    expect(romaniseKana('マッチ')).toBe('matchi');
    expect(romaniseKana('ヴィ')).toBe('vi');
    expect(spellLongVowels('toukyou')).toEqual(['tokyo', 'toukyou', 'tohkyoh']);
    expect(foldRomaji('shimbun')).toBe(foldRomaji('sinbun'));
  });

  test.each([
    ['テクノロジー', 'technology'],
    ['ホールディングス', 'holdings'],
    ['システム', 'system'],
    ['ジャパン', 'japan'],
    ['コーヒー', 'coffee'],
    ['エレクトロニクス', 'electronics'],
    ['マクドナルド', 'mcdonalds'],
  ])('%s sounds like %s', (kana, english) => {
    expect(loanSimilarity(romaniseKana(kana), english)).toBeGreaterThanOrEqual(0.8);
  });

  test('equal words have one key and different ones none in common', () => {
    expect(loanKeys('technology', 'foreign')).toContain(loanKeys('tekunorojii', 'reading')[0]);
    expect(loanKeys('holdings', 'foreign')).toContain(loanKeys('horudingusu', 'reading')[0]);
    expect(loanSimilarity('toyota', 'honda')).toBeLessThan(0.6);
  });
});

describe('Hangul', () => {
  test('assimilation as the Revised Romanisation has it', () => {
    expect(['신라', '독립문', '한국', '은행', '종로'].map(romaniseHangul)).toEqual([
      'silla',
      'dongnimmun',
      'hanguk',
      'eunhaeng',
      'jongno',
    ]);
  });

  test('customary spellings meet', () => {
    expect(koreanKey('hyeondae')).toBe(koreanKey('hyundai'));
    expect(koreanKey('samseong')).toBe(koreanKey('samsung'));
    expect(koreanKey('daeu')).toBe(koreanKey('daewoo'));
    expect(readHangul('이').map(({ latin }) => latin)).toEqual(expect.arrayContaining(['i', 'lee', 'yi', 'rhee']));
  });

  test.each([
    ['테크놀로지', 'technology'],
    ['코리아', 'korea'],
    ['마트', 'mart'],
    ['커피', 'coffee'],
  ])('%s sounds like %s', (hangul, english) => {
    expect(loanSimilarity(romaniseHangul(hangul), english)).toBeGreaterThanOrEqual(0.8);
  });
});

describe('whatever the text', () => {
  const letters = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 10_000 }),
    fc.string({ unit: fc.constantFrom(...'大华技术ノのー은행重々ッ公司銀A1 ・\uD800'), maxLength: 10_000 }),
  );

  test('reading never throws and gives a bounded answer', () => {
    fc.assert(
      fc.property(letters, (text) => {
        const segments = readCjk(text);
        expect(segments.length).toBeLessThanOrEqual(60);
        for (const { readings } of segments) expect(readings.length).toBeLessThanOrEqual(40);
      }),
      { numRuns: 60 },
    );
  });

  test('folding is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldHan(foldHan(text))).toBe(foldHan(text));
      }),
    );
    for (const [letter] of foldHan('國製龍発')) expect(foldHan(letter ?? '')).toBe(letter);
  });
});

test.each([
  ['エヌティティ', 'ntt'],
  ['ディーシーエム', 'dcm'],
  ['에스케이', 'sk'],
  ['エイチ', 'h'],
  ['トヨタ', null],
  ['', null],
])('%s names the letters %s', (text, letters) => {
  expect(lettersSpelt(text)).toBe(letters);
});

test('three letters named before a word are cut off, two are not', () => {
  expect(letterNamesAt('エヌティティドコモ')).toBe(6);
  expect(letterNamesAt('エスケイドコモ')).toBe(0);
  expect(letterNamesAt('エヌティティ')).toBe(6);
});

test.each([
  ['shaneru', 'chanel'],
  ['runo', 'renault'],
  ['karutie', 'cartier'],
  ['gutchi', 'gucci'],
  ['jojia', 'georgia'],
  ['senchuri', 'century'],
])('%s gives %s', (reading, foreign) => {
  expect(loanSimilarity(reading, foreign)).toBeGreaterThanOrEqual(0.8);
});
