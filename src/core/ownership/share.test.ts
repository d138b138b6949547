import { expect, test } from 'vitest';
import { percentText, readBand, readExact, shareText, toFraction } from './share.ts';

const closed = { openMin: false, openMax: false };
const open = { openMin: true, openMax: true };

test.each([
  ['50', { min: 500_000_000, max: 500_000_000, ...closed }],
  ['50.01', { min: 500_100_000, max: 500_100_000, ...closed }],
  ['0.0000001', { min: 1, max: 1, ...closed }],
  ['1e-7', { min: 1, max: 1, ...closed }],
  ['33.33333333', { min: 333_333_333, max: 333_333_334, ...open }],
  ['100', { min: 1_000_000_000, max: 1_000_000_000, ...closed }],
  ['0', { min: 0, max: 0, ...closed }],
  ['100.0000001', null],
  ['100.00000000001', null],
  ['-1', null],
  ['', null],
  ['.', null],
  ['half', null],
])('a percentage of %j is exact to a billionth of the whole, and an open band where it is finer', (text, share) => {
  expect(readExact(text, 'percent')).toEqual(share);
});

test('three shares of 33.3333333 % and one of 0.0000001 % are the whole, and 0.1 + 0.2 is 0.3', () => {
  const third = readExact('33.3333333', 'percent')?.min ?? 0;
  expect(third * 3 + (readExact('0.0000001', 'percent')?.min ?? 0)).toBe(1_000_000_000);
  expect((readExact('0.1', 'fraction')?.min ?? 0) + (readExact('0.2', 'fraction')?.min ?? 0)).toBe(
    readExact('0.3', 'fraction')?.min,
  );
});

test('a band has both bounds, a missing one is nothing or the whole, and an empty one is none', () => {
  expect(readBand({ min: '25', max: '50' }, 'percent')).toEqual({ min: 250_000_000, max: 500_000_000, ...closed });
  expect(readBand({ min: '25', max: '50', ...open }, 'percent')).toMatchObject(open);
  expect(readBand({ min: null, max: '0.5' }, 'fraction')).toMatchObject({ min: 0, max: 500_000_000 });
  expect(readBand({ min: '75', max: null }, 'percent')).toMatchObject({ min: 750_000_000, max: 1_000_000_000 });
  expect(readBand({ min: '50', max: '25' }, 'percent')).toBeNull();
  expect(readBand({ min: '50', max: '50', openMax: true }, 'percent')).toBeNull();
});

test('shares are written as they are read', () => {
  expect(percentText(333_333_333)).toBe('33.3333333 %');
  expect(percentText(500_000_000)).toBe('50 %');
  expect(shareText({ min: 250_000_000, max: 500_000_000, ...closed })).toBe('25 % to 50 %');
  expect(shareText({ min: 250_000_000, max: 500_000_000, ...open })).toBe('more than 25 % and less than 50 %');
  expect(shareText({ min: 750_000_000, max: 1_000_000_000, openMin: false, openMax: false })).toBe('75 % to 100 %');
  expect(shareText({ min: 500_000_000, max: 1_000_000_000, openMin: true, openMax: false })).toBe('more than 50 %');
  expect(shareText({ min: 0, max: 1_000_000_000, ...closed })).toBe('an unknown share');
  expect(toFraction(500_100_000)).toBe(0.5001);
});
