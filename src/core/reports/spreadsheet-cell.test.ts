import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell, csvLine, harmlessText } from './spreadsheet-cell.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+49 30 1234', "'+49 30 1234"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t'=1"],
  ['\rx', "'\rx"],
  ['  =1', "'  =1"],
  ['"=1', '\'"=1'],
  ['＝1', "'＝1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠x', "'＠x"],
  ['Cable; =1', "Cable; '=1"],
  ['one\n=1', "one\n'=1"],
])('%j could start a formula and becomes %j', (text, harmless) => {
  expect(harmlessText(text)).toBe(harmless);
});

test.each(['Dahua', 'A-B', '1+1', 'a=b', 'x@example.com', '浙江大华', ''])('%j starts no formula and stays', (text) => {
  expect(harmlessText(text)).toBe(text);
});

test.each([
  [-5, '-5'],
  [0.93, '0.93'],
  [null, ''],
  [true, 'true'],
  ['', ''],
  [{ decimal: '-9975000.00' }, '-9975000.00'],
  [{ decimal: '-5+cmd' }, '"\'-5+cmd"'],
  ['a "b", c', '"a ""b"", c"'],
])('%j is written %s', (cell, written) => {
  expect(csvCell(cell)).toBe(written);
});

test('any line can be read back, and no text cell begins as a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), (cells) => {
      const [read = []] = parse(csvLine([...cells, 'end']), { record_delimiter: '\r\n' }) as string[][];
      expect(read).toEqual([...cells, 'end'].map(harmlessText));
      for (const cell of read) expect(cell).not.toMatch(/^\s*["']?\s*[=+@＝＋－＠-](?<!^')/);
    }),
  );
});
