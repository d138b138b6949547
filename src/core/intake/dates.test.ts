import { describe, expect, test } from 'vitest';
import { readDate, settleDate } from './dates.ts';

const nothing = { dayFirst: 0, monthFirst: 0 };

describe('a day is read however people write it', () => {
  test.each([
    ['2020-04-15', '2020-04-15'],
    ['2020-04-15T00:00:00.000Z', '2020-04-15'],
    ['2020-04-15 13:45', '2020-04-15'],
    ['2020/4/15', '2020-04-15'],
    ['20200415', '2020-04-15'],
    ['15.04.2020', '2020-04-15'],
    ['04.05.2020', '2020-05-04'],
    ['15/04/2020', '2020-04-15'],
    ['04/15/2020', '2020-04-15'],
    ['04/15/2020 1:45:00 PM', '2020-04-15'],
    ['05/05/2020', '2020-05-05'],
    ['15 April 2020', '2020-04-15'],
    ['15. April 2020', '2020-04-15'],
    ['15-Apr-2020', '2020-04-15'],
    ['Apr 15, 2020', '2020-04-15'],
    ['Wednesday, April 15th, 2020', '2020-04-15'],
    ['3. März 2020', '2020-03-03'],
    ['1er août 2020', '2020-08-01'],
    ['15 de abril de 2020', '2020-04-15'],
    ['2020年4月15日', '2020-04-15'],
    ['43936', '2020-04-15'],
    ['43936.75', '2020-04-15'],
    ['29.02.2020', '2020-02-29'],
  ])('%s is %s', (text, day) => {
    expect(settleDate(readDate(text), nothing)).toBe(day);
  });
});

test.each([
  '29.02.2019',
  '15/04/20',
  '2020',
  'Q2 2020',
  'April 2020',
  '13/13/2020',
  '31 April 2020',
  '1 jui 2020',
  '12345',
  'soon',
  '2020-00-10',
])('%s is no day, and what is wanted is said', (text) => {
  expect(readDate(text)).toMatchObject({ kind: 'bad', wanted: expect.stringContaining('2020-04-15') });
});

test('04/05/2020 is April or May as the column proves, and neither when it proves nothing or both', () => {
  const reading = readDate('04/05/2020');
  expect(settleDate(reading, { dayFirst: 1, monthFirst: 0 })).toBe('2020-05-04');
  expect(settleDate(reading, { dayFirst: 0, monthFirst: 1 })).toBe('2020-04-05');
  expect(settleDate(reading, nothing)).toBeNull();
  expect(settleDate(reading, { dayFirst: 1, monthFirst: 1 })).toBeNull();
});

test('a part of 12 proves nothing, a part of 13 does', () => {
  expect(readDate('12/11/2020').kind).toBe('ambiguous');
  expect(readDate('13/11/2020')).toMatchObject({ kind: 'day', proves: 'day-first' });
  expect(readDate('11/13/2020')).toMatchObject({ kind: 'day', proves: 'month-first' });
});
