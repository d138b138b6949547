import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayFrom, dayNumber, daysBetween, isDay, isInstant, normalInstant } from './day.ts';

test('days exist or do not, at the ends of months and in leap years', () => {
  expect(['2024-02-29', '2000-02-29', '2023-12-31'].every(isDay)).toBe(true);
  expect(['2023-02-29', '1900-02-29', '2023-04-31', '2023-13-01', '2023-00-10', '2023-1-1', ''].some(isDay)).toBe(
    false,
  );
});

test('instants are UTC and exact to the second or better', () => {
  expect(isInstant('2020-04-15T00:00:00Z') && isInstant('2020-04-15T23:59:59.999Z')).toBe(true);
  expect(['2020-04-15', '2020-04-15T24:00:00Z', '2020-04-15T00:00:00', '2020-02-30T00:00:00Z'].some(isInstant)).toBe(
    false,
  );
  expect(normalInstant('2020-04-15T00:00:00.5Z')).toBe('2020-04-15T00:00:00.500Z');
});

test('day numbers agree with the platform’s calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_000, max: 200_000 }), (number) => {
      const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
      expect(dayNumber(day)).toBe(number);
      expect(addDays('1970-01-01', number)).toBe(day);
    }),
  );
  expect(daysBetween('2020-04-15', '2019-10-09')).toBe(-189);
  expect(dayFrom(2023, 2, 29)).toBeNull();
});
