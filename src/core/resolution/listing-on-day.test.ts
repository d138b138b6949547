import { describe, expect, test } from 'vitest';
import { type ListedParty, listingOf } from '../model/entity.ts';
import { coverageOn } from './coverage.ts';
import { type ListTimeline, type PartyEvent, buildHistory, claimsOf } from './history.ts';
import { listingsOnDay } from './listing-on-day.ts';

const timelineOf = (...days: string[]): ListTimeline => ({
  list: 'un_sc',
  title: 'UN Security Council',
  maxAgeDays: 30,
  refusedSince: null,
  releases: days.map((day, index) => ({ id: index + 1, seen: `${day}T00:00:00.000Z` })),
});

const party = (listing: Parameters<typeof listingOf>[0], name = 'IRANO HIND SHIPPING COMPANY'): ListedParty => ({
  id: 'un_sc-IRe.001',
  schema: 'Company',
  caption: name,
  properties: { name: [name] },
  listings: [listingOf(listing)],
  relations: [],
});

const added = (release: number, content: ListedParty): PartyEvent => ({
  release,
  basis: release - 1,
  kind: 'added',
  party: content,
  archive: `file ${release}`,
});
const removed = (release: number): PartyEvent => ({
  release,
  basis: release - 1,
  kind: 'removed',
  party: null,
  archive: null,
});

const answer = (timeline: ListTimeline, events: readonly PartyEvent[], day: string) => {
  const [listing] = listingsOnDay(buildHistory('un_sc-IRe.001', timeline, events), timeline, day);
  return listing && `${listing.onDate} ${listing.basis}`;
};

describe('a party that came, left and came back with its first date', () => {
  // The UN's Iran entries: in the copies of 2018, absent in 2024, back in 2025-11 with LISTED_ON 2010-06-09.
  const timeline = timelineOf('2018-10-29', '2024-11-30', '2025-11-15');
  const events = [
    added(1, party({ effective: '2010-06-09' })),
    removed(2),
    added(3, party({ effective: '2010-06-09' })),
  ];

  test.each([
    ['2010-06-08', 'false stated'],
    ['2010-06-09', 'true stated'],
    ['2018-10-28', 'true stated'],
    ['2018-10-29', 'true observed'],
    ['2024-11-29', 'true observed'],
    ['2024-11-30', 'false observed'],
    ['2025-11-14', 'false observed'],
    ['2025-11-15', 'true observed'],
    ['2026-11-23', 'true observed'],
  ])('on %s: %s', (day, expected) => {
    expect(answer(timeline, events, day)).toBe(expected);
  });

  test('the days in our copies are half-open and belong to the run around the day', () => {
    const history = buildHistory('un_sc-IRe.001', timeline, events);
    expect(listingsOnDay(history, timeline, '2020-01-01')[0]?.seen).toEqual(['2018-10-29', '2024-11-30']);
    expect(listingsOnDay(history, timeline, '2026-01-01')[0]?.seen).toEqual(['2025-11-15', null]);
  });

  test('before the later copy was known, the answer is the one of then', () => {
    const known = timelineOf('2018-10-29', '2024-11-30');
    expect(answer(known, events, '2025-11-15')).toBe('false observed');
    expect(answer(timelineOf('2018-10-29'), events, '2025-11-15')).toBe('true observed');
  });
});

describe('the list’s own date between two copies', () => {
  const timeline = timelineOf('2019-10-01', '2019-11-01');
  test.each([
    ['2019-10-09', '2019-10-08', 'false observed'],
    ['2019-10-09', '2019-10-09', 'true stated'],
    ['2019-10-09', '2019-10-31', 'true stated'],
    ['2019-10-09', '2019-11-01', 'true observed'],
    // A list may be published some days late: within its cadence the date is believed against the copy that lacks it.
    ['2019-10-01', '2019-10-15', 'true stated'],
    ['2019-09-01', '2019-10-15', 'true stated'],
    // Longer before, the copy and the date contradict each other.
    ['2019-08-31', '2019-10-15', 'null unknown'],
  ])('effective %s, asked for %s: %s', (effective, day, expected) => {
    expect(answer(timeline, [added(2, party({ effective }))], day)).toBe(expected);
  });

  test('published stands in where the list gives no effective date', () => {
    expect(answer(timeline, [added(2, party({ published: '2019-10-09' }))], '2019-10-09')).toBe('true stated');
  });
});

test('a copy that still lacks it after the next one speaks against an old date', () => {
  const timeline = timelineOf('2019-10-01', '2019-11-01', '2019-12-01');
  expect(answer(timeline, [added(3, party({ effective: '2010-01-01' }))], '2019-10-15')).toBe('false observed');
});

describe('several listings of one party are judged one by one', () => {
  const timeline = timelineOf('2020-01-01', '2020-06-01');
  const first = listingOf({ effective: '2019-01-01', citations: ['84 FR 1'] });
  const second = listingOf({ effective: '2020-02-01', citations: ['85 FR 2'] });
  const both = { ...party({}), listings: [first, second] };
  const events: PartyEvent[] = [
    added(1, { ...party({}), listings: [first] }),
    { release: 2, basis: 1, kind: 'changed', party: both, archive: 'file 2' },
  ];
  test.each([
    ['2020-01-31', ['84 FR 1 true', '85 FR 2 false']],
    ['2020-02-01', ['84 FR 1 true', '85 FR 2 true']],
    ['2020-06-01', ['84 FR 1 true', '85 FR 2 true']],
  ])('on %s', (day, expected) => {
    const answers = listingsOnDay(buildHistory('un_sc-IRe.001', timeline, events), timeline, day);
    expect(answers.map(({ citation, onDate }) => `${citation} ${onDate}`)).toEqual(expected);
  });
});

test('an end that only a later copy states counts for the days before that copy', () => {
  const timeline = timelineOf('2020-01-01', '2020-06-01');
  const ended: PartyEvent = {
    release: 2,
    basis: 1,
    kind: 'changed',
    party: party({ effective: '2019-01-01', until: '2020-02-01' }),
    archive: 'file 2',
  };
  const events = [added(1, party({ effective: '2019-01-01' })), ended];
  expect(answer(timeline, events, '2020-01-31')).toBe('true observed');
  expect(answer(timeline, events, '2020-02-01')).toBe('false stated');
});

test('a copy stands until the next one, and a gap longer than the cadence is said', () => {
  const timeline = timelineOf('2010-01-01', '2024-01-01');
  const events = [added(1, party({ effective: '2009-01-01' })), removed(2)];
  const [listing] = listingsOnDay(buildHistory('un_sc-IRe.001', timeline, events), timeline, '2017-06-01');
  expect(listing).toMatchObject({
    onDate: true,
    removed: '2024-01-01',
    notes: [expect.stringContaining('at some time after 2010-01-01')],
  });
  const alone = timelineOf('2010-01-01');
  const [old] = listingsOnDay(buildHistory('un_sc-IRe.001', alone, events), alone, '2024-01-05');
  expect(old).toMatchObject({ onDate: true, notes: [expect.stringContaining('Our newest copy is of 2010-01-01')] });
});

describe('where the sources do not say, the answer is unknown', () => {
  test('an entry without any date, before our first copy', () => {
    const timeline = timelineOf('2022-04-22');
    expect(answer(timeline, [added(1, party({}))], '2022-04-21')).toBe('null unknown');
    expect(answer(timeline, [added(1, party({}))], '2022-04-22')).toBe('true observed');
  });

  test('an entry that our first copy lacks, though its date is older', () => {
    const timeline = timelineOf('2019-10-01', '2019-11-01');
    expect(answer(timeline, [added(2, party({ effective: '2010-01-01' }))], '2019-09-30')).toBe('null unknown');
  });
});

describe('ends', () => {
  const timeline = timelineOf('2019-01-01', '2019-02-01');
  test('a stated end is the first day out', () => {
    const events = [added(1, party({ effective: '2018-01-01', until: '2019-01-20' }))];
    expect(answer(timeline, events, '2019-01-19')).toBe('true observed');
    expect(answer(timeline, events, '2019-01-20')).toBe('false stated');
  });

  test('a removed party is listed until the copy without it, and the answer says that the day in between is not known', () => {
    const events = [added(1, party({ effective: '2018-01-01' })), removed(2)];
    const history = buildHistory('un_sc-IRe.001', timeline, events);
    const [last] = listingsOnDay(history, timeline, '2019-01-31');
    expect(last).toMatchObject({ onDate: true, removed: '2019-02-01' });
    expect(last?.notes.join()).toContain('some time after 2019-01-01');
    expect(listingsOnDay(history, timeline, '2019-02-01')[0]).toMatchObject({ onDate: false, removed: '2019-02-01' });
  });

  test('an entry of which the copy says that it binds later does not bind yet', () => {
    expect(answer(timeline, [added(1, party({ effective: '2019-01-15' }))], '2019-01-14')).toBe('false observed');
    expect(answer(timeline, [added(1, party({ effective: '2019-01-15' }))], '2019-01-15')).toBe('true observed');
  });
});

test('claims keep when our copies had a value, a change of name included', () => {
  const timeline = timelineOf('2019-01-01', '2019-02-01', '2019-03-01');
  const changed: PartyEvent = {
    release: 2,
    basis: 1,
    kind: 'changed',
    party: party({}, 'NEW NAME'),
    archive: 'file 2',
  };
  const claims = claimsOf(buildHistory('un_sc-IRe.001', timeline, [added(1, party({}, 'OLD NAME')), changed]));
  expect(claims.filter(({ property }) => property === 'name')).toMatchObject([
    { value: 'NEW NAME', source: { archive: 'file 2' }, seen: { from: '2019-02-01T00:00:00.000Z', until: null } },
    {
      value: 'OLD NAME',
      source: { archive: 'file 1' },
      seen: { from: '2019-01-01T00:00:00.000Z', until: '2019-02-01T00:00:00.000Z' },
    },
  ]);
  expect(claims.find(({ property }) => property === 'schema')?.seen).toEqual({
    from: '2019-01-01T00:00:00.000Z',
    until: null,
  });
});

describe('coverage of a day by our copies', () => {
  const timeline = timelineOf('2020-01-01', '2020-06-01');
  test.each([
    ['2019-12-31', 'before_first'],
    ['2020-01-01', 'ok'],
    ['2020-01-31', 'ok'],
    ['2020-02-01', 'gap'],
    ['2020-06-01', 'ok'],
    ['2020-07-01', 'ok'],
    ['2020-07-02', 'stale'],
  ])('%s is %s', (day, state) => {
    expect(coverageOn(timeline, day).state).toBe(state);
  });

  test('a refused newer release is said once the good one is too old, and a list that was never seen is absent', () => {
    expect(coverageOn({ ...timeline, refusedSince: '2020-08-01T00:00:00.000Z' }, '2020-09-01')).toMatchObject({
      state: 'refused',
      note: expect.stringContaining('2020-08-01, was refused'),
    });
    expect(coverageOn(timelineOf(), '2020-09-01').state).toBe('absent');
  });
});

describe('a listing whose only day is that of a renewal', () => {
  // Mahan Airways on the Denied Persons List: start_date 2021-11-17, the first notice 73 F.R. 15130 of 2008-03-21.
  const renewed = party({ published: '2008-03-21', heldBy: '2021-11-17' });
  const timeline = timelineOf('2022-04-15', '2022-05-15');
  test.each([
    ['2008-03-20', 'false stated'],
    ['2008-03-21', 'null unknown'],
    ['2021-11-16', 'null unknown'],
    ['2021-11-17', 'true stated'],
    ['2022-04-14', 'true stated'],
    ['2022-04-15', 'true observed'],
  ])('on %s: %s', (day, expected) => {
    expect(answer(timeline, [added(1, renewed)], day)).toBe(expected);
  });

  test('without a day of the first notice nothing is known before it', () => {
    expect(answer(timeline, [added(1, party({ heldBy: '2021-11-17' }))], '1990-01-01')).toBe('null unknown');
  });

  test('a copy with it counts, though the day of the renewal is later', () => {
    expect(answer(timeline, [added(1, party({ heldBy: '2022-04-20' }))], '2022-04-16')).toBe('true observed');
  });

  test.each([
    // The copy that lacks it stands until the day of the renewal.
    ['2022-04-30', '2022-04-29', 'false observed'],
    ['2022-04-30', '2022-04-30', 'true stated'],
    ['2022-03-16', '2022-04-20', 'true stated'],
    ['2022-03-15', '2022-04-20', 'null unknown'],
  ])('held by %s, first in our second copy, on %s: %s', (heldBy, day, expected) => {
    const second = party({ published: '2008-03-21', heldBy });
    expect(answer(timeline, [added(2, second)], day)).toBe(expected);
  });

  test('a first copy that lacks it leaves the days before open', () => {
    expect(answer(timeline, [added(2, renewed)], '2022-01-01')).toBe('null unknown');
  });

  test('the reason names both days', () => {
    const [found] = listingsOnDay(buildHistory('un_sc-IRe.001', timeline, [added(1, renewed)]), timeline, '2015-01-01');
    expect(found?.heldBy).toBe('2021-11-17');
    expect(found?.notes).toEqual([
      'The list gives 2021-11-17 as its date and cites a notice of 2008-03-21: that date is of a renewal or an amendment, and from when on the listing held before it the list does not say.',
    ]);
  });
});
