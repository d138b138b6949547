import { expect, test } from 'vitest';
import { refusalFor } from './check-release.ts';

const counts = (total: number, bySubList: Record<string, number> = {}) => ({ total, bySubList });
const before = (total: number, removed: number, bySubList: Record<string, number> = {}) => ({
  counts: counts(total, bySubList),
  seen: '2024-05-03T00:00:00.000Z',
  removed,
});
const nextDay = '2024-05-04T00:00:00.000Z';

test('an empty release, and one under the floor, are refused without anything to compare with', () => {
  expect(refusalFor(counts(0), 0, null, nextDay)).toContain('no party at all');
  expect(refusalFor(counts(99), 100, null, nextDay)).toContain('never had fewer than 100');
  expect(refusalFor(counts(100), 100, null, nextDay)).toBeNull();
});

test('from one day to the next a tenth may go, and not more', () => {
  expect(refusalFor(counts(900), 0, before(1000, 100), nextDay)).toBeNull();
  expect(refusalFor(counts(899), 0, before(1000, 101), nextDay)).toContain('lost 101 of 1000 parties (10 %)');
});

test('the same loss is explained by years without a copy', () => {
  expect(refusalFor(counts(600), 0, before(1000, 400), nextDay)).not.toBeNull();
  expect(refusalFor(counts(600), 0, before(1000, 400), '2026-05-04T00:00:00.000Z')).toBeNull();
});

test('a few removals from a small list are never refused, all of them are', () => {
  expect(refusalFor(counts(10), 0, before(30, 20), nextDay)).toBeNull();
  expect(refusalFor(counts(1), 0, before(3, 3), nextDay)).not.toBeNull();
});

test('the Treasury missing from a consolidated file is noticed, as on 6 May 2024', () => {
  const previous = before(25_000, 2000, { SDN: 15_000, EL: 2800 });
  expect(refusalFor(counts(24_000, { EL: 2800 }), 0, previous, nextDay)).toContain('sub-list SDN lost 15000 of 15000');
});
