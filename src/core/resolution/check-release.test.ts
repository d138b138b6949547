import { expect, test } from 'vitest';
import { refusalFor } from './check-release.ts';

const counts = (total: number, bySubList: Record<string, number> = {}) => ({ total, bySubList });
const before = (total: number, removed: number, bySubList: Record<string, number> = {}) => ({
  counts: counts(total, bySubList),
  seen: '2024-05-03T00:00:00.000Z',
  removed,
  isSameFormat: true,
});
const nextDay = '2024-05-04T00:00:00.000Z';
const refuse = (
  release: ReturnType<typeof counts>,
  floor: number,
  previous: ReturnType<typeof before> | null,
  seen: string,
): string | null => refusalFor({ counts: release, floor, seen }, previous, null);

test('an empty release, and one under the floor, are refused without anything to compare with', () => {
  expect(refuse(counts(0), 0, null, nextDay)).toContain('no party at all');
  expect(refuse(counts(99), 100, null, nextDay)).toContain('never had fewer than 100');
  expect(refuse(counts(100), 100, null, nextDay)).toBeNull();
});

test('from one day to the next a tenth may go, and not more', () => {
  expect(refuse(counts(900), 0, before(1000, 100), nextDay)).toBeNull();
  expect(refuse(counts(899), 0, before(1000, 101), nextDay)).toContain('lost 101 of 1000 parties (10 %)');
});

test('the same loss is explained by years without a copy', () => {
  expect(refuse(counts(600), 0, before(1000, 400), nextDay)).not.toBeNull();
  expect(refuse(counts(600), 0, before(1000, 400), '2026-05-04T00:00:00.000Z')).toBeNull();
});

test('a handful of removals from a small list is never refused, most of it and all of it are', () => {
  expect(refuse(counts(1), 0, before(6, 5), nextDay)).toBeNull();
  expect(refuse(counts(1), 0, before(7, 6), nextDay)).not.toBeNull();
  expect(refuse(counts(22), 0, before(42, 20), nextDay)).toBeNull();
  expect(refuse(counts(20), 0, before(40, 20), nextDay)).not.toBeNull();
  expect(refuse(counts(9, { EL: 9 }), 0, before(12, 3, { EL: 9, FSE: 3 }), nextDay)).toBeNull();
  const inside = { EL: 200, MEU: 6 };
  expect(refuse(counts(200, { EL: 200 }), 0, before(206, 6, inside), nextDay)).toContain('sub-list MEU lost 6 of 6');
  const otherFormat = { ...before(206, 6, inside), isSameFormat: false };
  expect(refuse(counts(200, { EL: 200 }), 0, otherFormat, nextDay)).toBeNull();
});

test('the Treasury missing from a consolidated file is noticed, as on 6 May 2024', () => {
  const previous = before(25_000, 2000, { SDN: 15_000, EL: 2800 });
  expect(refuse(counts(24_000, { EL: 2800 }), 0, previous, nextDay)).toContain('sub-list SDN lost 15000 of 15000');
});

test('an excerpt that is given an old date is refused by the release after it, a list that grew over years is not', () => {
  const old = { counts: counts(100), floor: 0, seen: '2024-04-04T00:00:00.000Z' };
  expect(refusalFor(old, null, { total: 300, seen: nextDay })).toContain('the one 30 days later 300');
  expect(refusalFor({ ...old, seen: '2022-05-04T00:00:00.000Z' }, null, { total: 300, seen: nextDay })).toBeNull();
  expect(refusalFor({ ...old, counts: counts(280) }, null, { total: 300, seen: nextDay })).toBeNull();
});
