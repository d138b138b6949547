import { describe, expect, test } from 'vitest';
import { type DecimalEvidence, currencyIn, readNumber, settleNumber, splitMoney } from './amounts.ts';

const nothing: DecimalEvidence = { point: 0, comma: 0, pointByCurrency: 0, commaByCurrency: 0, numberCells: false };

describe('a number is read however people group it', () => {
  test.each([
    ['1500', '1500', null],
    ['9,950,000.00', '9950000.00', '.'],
    ['9.950.000,00', '9950000.00', ','],
    ['9,950,000', '9950000', '.'],
    ['9.950.000', '9950000', ','],
    ['1.234,56', '1234.56', ','],
    ['1 234,50', '1234.50', ','],
    ['1\u202f234,50', '1234.50', ','],
    ["1'234.50", '1234.50', '.'],
    ['1 234', '1234', null],
    ['1,00,00,000', '10000000', '.'],
    ['0.125', '0.125', '.'],
    ['12345.678', '12345.678', '.'],
    ['0012', '12', null],
    ['(1,234.50)', '-1234.50', '.'],
    ['-5', '-5', null],
    ['500-', '-500', null],
    ['1.234,-', '1.234', null],
    ['１５００', '1500', null],
  ])('%s', (text, value, decimal) => {
    const reading = readNumber(text);
    if (reading.kind === 'ambiguous') expect(reading.fraction).toBe(value);
    else expect(reading).toEqual({ kind: 'number', value, decimal });
  });

  test.each(['', 'ten', '1,23,4', '12 34', '1.2.3', '1,234.5,6', '.', ',', '1e5', '--5', '(5', '10 million'])(
    '%s is no number',
    (text) => {
      expect(readNumber(text).kind).toBe('bad');
    },
  );
});

describe('1,500 is 1500 or 1.5', () => {
  const reading = readNumber('1,500');
  test('as the other numbers of the table prove', () => {
    expect(settleNumber(reading, { ...nothing, point: 1 }, null)).toBe('1500');
    expect(settleNumber(reading, { ...nothing, comma: 1 }, null)).toBe('1.500');
  });
  test('and undecided when they prove nothing or both', () => {
    expect(settleNumber(reading, nothing, null)).toBeNull();
    expect(settleNumber(reading, { ...nothing, point: 1, comma: 1 }, 'USD')).toBeNull();
  });
  test('grouped in a currency without thousandths, undecided in dinars of three decimals', () => {
    expect(settleNumber(reading, nothing, 'USD')).toBe('1500');
    expect(settleNumber(reading, nothing, 'KWD')).toBeNull();
  });
});

test('a number cell of a workbook is never grouped: 99.125 stays, 1.500 was typed as text', () => {
  const workbook = { ...nothing, numberCells: true };
  expect(settleNumber(readNumber('99.125'), workbook, 'USD')).toBe('99.125');
  expect(settleNumber(readNumber('1.500'), workbook, 'EUR')).toBe('1500');
  expect(settleNumber(readNumber('99.125'), { ...workbook, comma: 1 }, 'EUR')).toBeNull();
});

test.each([
  ['USD 9,950,000.00', 'USD', '9,950,000.00'],
  ['€ 1.234,56', 'EUR', '1.234,56'],
  ['1 234,50 EUR', 'EUR', '1 234,50'],
  ['US$9,950,000', 'USD', '9,950,000'],
  ['HK$ 5', 'HKD', '5'],
  ['￥100', null, '100'],
  ['$ 5.00', null, '5.00'],
  ['100元', null, '100'],
  ['RMB 100', 'CNY', '100'],
  ['£-5.00', 'GBP', '-5.00'],
])('%s is in %s', (text, currency, number) => {
  expect(splitMoney(text)).toEqual({ number, currency, conflict: false });
});

test('two currencies in one cell are a conflict, and a word is no currency', () => {
  expect(splitMoney('EUR 5 USD').conflict).toBe(true);
  expect(splitMoney('about 5')).toEqual({ number: 'about 5', currency: null, conflict: false });
  expect(currencyIn('constructor')).toBeNull();
  expect(currencyIn('usd')).toBe('USD');
});
