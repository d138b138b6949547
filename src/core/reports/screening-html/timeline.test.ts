import { expect, test } from 'vitest';
import { listingOfDahua } from '../sample-screenings.fixture.ts';
import { describe, timelineOf } from './timeline.ts';

const facts = { id: 'f1', asOf: '2020-04-15', listing: listingOfDahua, today: '2026-11-23' };

test('the text alternative holds every day of the drawing', () => {
  expect(describe(facts)).toBe(
    'Day asked about: 2020-04-15. Effective: 2019-10-09. Published: 2019-10-09. In our copies from 2022-04-22, and in the newest. Not removed.',
  );
});

test('a listing that was taken off the list has a lane for it', () => {
  const listing = { ...listingOfDahua, seen: ['2019-01-04', '2020-11-02'] as const, removed: '2020-11-02' };
  expect(timelineOf({ ...facts, listing }).html).toContain('No longer listed');
  expect(timelineOf(facts).html).not.toContain('No longer listed');
  expect(describe({ ...facts, listing })).toContain('until before 2020-11-02. No longer listed on 2020-11-02.');
});

test('a date that the list does not state is not drawn from another', () => {
  const html = timelineOf({ ...facts, listing: { ...listingOfDahua, effective: null } }).html;
  expect(html.match(/not stated by the list/g)).toHaveLength(1);
});

// Mahan Airways, Denied Persons List: start_date 2021-11-17, 73 F.R. 15130 3/21/08
test('the day of a renewal is a mark of its own and no beginning', () => {
  const listing = { ...listingOfDahua, effective: null, published: '2008-03-21', heldBy: '2021-11-17' };
  expect(describe({ ...facts, listing })).toContain('In force by 2021-11-17, the day of a renewal or amendment.');
  expect(timelineOf({ ...facts, listing }).html).toContain('In force by');
  expect(timelineOf(facts).html).not.toContain('In force by');
});

test.each([
  ['all on one day', '2026-11-23', '2026-11-23'],
  ['over a month', '2026-10-20', '2026-11-01'],
  ['over seventy years', '1956-01-01', '1957-02-28'],
])('the scale holds %s: every place lies inside the drawing, ticks are not crowded', (_, effective, asOf) => {
  const listing = { ...listingOfDahua, effective, published: effective, seen: [effective, null] as const };
  const { html } = timelineOf({ ...facts, asOf, listing });
  const places = [...html.matchAll(/ x[12]?="([^"]*)"/g)].map(([, x]) => Number(x));
  expect(places.every((x) => x >= 0 && x <= 720)).toBe(true);
  const ticks = html.match(/class="tick-label"/g)?.length ?? 0;
  expect(ticks).toBeGreaterThan(0);
  expect(ticks).toBeLessThanOrEqual(10);
});
