import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { visibleText } from './visible-text.ts';

test.each([
  ['gnp\u202eexe', 'gnp‹U+202E›exe'],
  ['\u001b[31m', '‹U+001B›[31m'],
  ['\u009b31m', '‹U+009B›31m'],
  ['Da\u200bhua', 'Da‹U+200B›hua'],
  ['Da\u200chua', 'Da‹U+200C›hua'],
  ['\u{e0041}', '‹U+E0041›'],
  ['\ud800x', '‹U+D800›x'],
  ['a\ue000', 'a‹U+E000›'],
  ['ㅤ', '‹U+3164›'],
])('%j is shown as %j', (text, shown) => {
  expect(visibleText(text)).toBe(shown);
});

test.each([
  '浙江大华技术股份有限公司',
  'شركة الأفق',
  'می\u200cخواهم',
  'Müller',
  'क\u094d\u200dष',
  '👩\u200d💻',
  'a\tb\r\nc',
  'ตั๋ว',
  'Việt Nam',
])('%j is ordinary writing and stays as it is', (text) => {
  expect(visibleText(text)).toBe(text);
});

test('marks stacked on one letter are shown by number from the fifth on', () => {
  expect(visibleText(`a${'\u0301'.repeat(5)}`)).toBe(`a${'\u0301'.repeat(4)}‹U+0301›`);
});

test('no control, override or half character is left in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visibleText(text)).not.toMatch(/(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/u);
    }),
  );
});
