import { describe, expect, test } from 'vitest';
import type { Finding, RecordedScreening } from '../../api/shapes.ts';
import { marksOf, scaleOf } from './timeline-marks.ts';

/** The listing of Dahua on the BIS Entity List, 84 FR 54002, for the purchase of 2020-04-15 in `examples/cameras`. */
const listing = {
  effective: '2019-10-09',
  published: '2019-10-09',
  removed: null,
  seen: ['2026-11-23', null],
} as unknown as Finding['listing'];
const finding = { listing } as Finding;
const screening = { purchase: { date: '2020-04-15' }, asOf: '2020-04-15', knownAt: null } as RecordedScreening;

describe('the days of a finding', () => {
  test('are the purchase, the three dates and the clock that was asked, each by itself', () => {
    expect(marksOf(finding, screening).map(({ text, from, until }) => [text, from, until])).toEqual([
      ['case.timeline.purchase', '2020-04-15', null],
      ['case.timeline.published', '2019-10-09', null],
      ['case.timeline.effective', '2019-10-09', null],
      ['case.timeline.listed', '2019-10-09', null],
      ['case.timeline.seen', '2026-11-23', null],
      ['case.timeline.clock.law', '2020-04-15', null],
    ]);
  });

  test('leave out a date that the list does not state, and never fill it from another', () => {
    const without = { listing: { ...listing, effective: null, published: null, seen: null } } as Finding;
    expect(marksOf(without, screening).map(({ text }) => text)).toEqual([
      'case.timeline.purchase',
      'case.timeline.clock.law',
    ]);
  });

  test('lie on the line in the order of time, with years as marks', () => {
    const scale = scaleOf(marksOf(finding, { ...screening, knownAt: '2020-05-01T00:00:00.000Z' }));
    expect(scale.at('2019-10-09')).toBeGreaterThan(0);
    expect(scale.at('2019-10-09')).toBeLessThan(scale.at('2020-04-15'));
    expect(scale.at('2026-11-23')).toBeLessThan(1);
    expect(scale.ticks).toEqual([
      '2020-01-01',
      '2021-01-01',
      '2022-01-01',
      '2023-01-01',
      '2024-01-01',
      '2025-01-01',
      '2026-01-01',
      '2027-01-01',
    ]);
  });
});
