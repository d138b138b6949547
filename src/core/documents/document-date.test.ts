import { expect, test } from 'vitest';
import { dateInText } from './document-date.ts';

test.each([
  ['User manual, 2020-06-11. Larkvale Vision Ltd.', '2020-06-11'],
  ['Version 4, in force from 30 January 2023.', '2023-01-30'],
  ['January 30, 2023', '2023-01-30'],
  ['发布日期：2020年6月11日', '2020-06-11'],
  ['Firmware 3.2.1', null],
  ['2023-02-30', null],
  [`${' '.repeat(600)}2020-06-11`, null],
])('%s is of %s', (text, day) => expect(dateInText(text)).toBe(day));
