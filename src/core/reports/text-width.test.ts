import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clampLines, padText, textWidth, wrapText } from './text-width.ts';

test.each([
  ['Dahua', 5],
  ['浙江大华', 8],
  ['ﾀﾞｲｼﾞ', 5],
  ['ＡＢ', 4],
  ['한국', 4],
  ['é', 1],
  ['e\u0301', 1],
  ['شركة', 4],
  ['👍', 2],
  ['', 0],
])('%j takes %i cells', (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test('lines break between words, between wide characters, and inside a word that no line holds', () => {
  expect(wrapText('Zhejiang Dahua Technology', 14)).toEqual(['Zhejiang Dahua', 'Technology']);
  expect(wrapText('浙江大华技术股份', 8)).toEqual(['浙江大华', '技术股份']);
  expect(wrapText('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  expect(wrapText('', 4)).toEqual(['']);
});

test('no line is wider than it may be and nothing is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, width) => {
      const lines = wrapText(text, width);
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});

test('what is left out is marked', () => {
  expect(clampLines(['abcd', 'efgh', 'ij'], 2, 4)).toEqual(['abcd', 'efg…']);
  expect(clampLines(['abcd', 'ef'], 2, 4)).toEqual(['abcd', 'ef']);
});

test('padding counts cells, not characters', () => {
  expect(padText('大华', 6, 'left')).toBe('大华  ');
  expect(padText('7', 3, 'right')).toBe('  7');
});

test('a text breaks at the same places whether its letters are ASCII or not', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', '4'), maxLength: 60 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 12 }), (ascii, width) => {
      const marked = wrapText(ascii.replaceAll('a', 'é'), width);
      expect(wrapText(ascii, width)).toEqual(marked.map((line) => line.replaceAll('é', 'a')));
    }),
  );
});
