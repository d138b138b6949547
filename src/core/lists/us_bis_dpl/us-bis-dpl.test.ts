import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseRelease } from '../../../../test/parse-release.ts';
import { sharedFile } from '../../../../test/shared-data.ts';
import { usBisDpl } from './index.ts';

const tabbed = join(import.meta.dirname, 'fixture.txt');
const combined = join(import.meta.dirname, 'fixture.csv');
const real2019 = sharedFile('bis_dpl/dpl_2019-07.txt');
const real2022 = sharedFile('bis_dpl/dpl_2021-07.txt');
const real2026 = sharedFile('bis_dpl/dpl_2026-06-18_e13e51d.csv');

const HEADER = 'Name_and_Address,Effective_Date,Expiration_Date,Appropriate Federal Register Citations,Type of Denial';

test('an order of 2017 that expires on 19 November 2025 still holds on that day and not on the next', async () => {
  const { parties } = await parseRelease(usBisDpl, [tabbed]);
  const electronics = parties.find(({ caption }) => caption === 'DAHUA ELECTRONICS CORPORATION');
  expect(electronics?.id).toBe('us_bis_dpl-dahua-electronics-corporation');
  expect(electronics?.properties).toMatchObject({
    country: ['us'],
    address: ['134-12 59HT AVENUE, FLUSHING, NY, 11355, US'],
  });
  expect(electronics?.listings).toMatchObject([
    { effective: '2017-09-28', published: '2017-10-05', until: '2025-11-20', citations: ['82 FR 46480'] },
  ]);
});

test('both layouts give the same id, name, country and order for the same party', async () => {
  const older = await parseRelease(usBisDpl, [tabbed]);
  const newer = await parseRelease(usBisDpl, [combined]);
  expect([older.format, newer.format]).toEqual(['tabbed', 'combined']);
  for (const name of ['WELL BEING ENTERPRISE CO., LTD.', 'SOCCER ZONE (MNC GROUP INTERNATIONAL, INC.)', 'PEARL LI']) {
    const [first, second] = [older, newer].map(({ parties }) => parties.find(({ caption }) => caption === name));
    expect(second).toMatchObject({ id: first?.id, properties: { ...first?.properties } });
    expect(second?.listings[0]).toMatchObject({ ...first?.listings[0], remarks: second?.listings[0]?.remarks });
  }
  expect(newer.parties.find(({ caption }) => caption === 'PEARL LI')?.properties.alias).toEqual(['NEI-CHIEN CHU']);
});

test('a renewed order did not begin with its renewal: it held by then, was first noticed earlier, and the remarks give both dates', async () => {
  const { parties } = await parseRelease(usBisDpl, [combined]);
  const mahan = parties.find(({ caption }) => caption === 'MAHAN AIR GENERAL TRADING LLC');
  expect(mahan?.listings).toMatchObject([
    {
      effective: null,
      published: '2012-04-17',
      heldBy: '2025-10-27',
      until: '2026-10-28',
      remarks:
        'First notice of 2012-04-17; the effective date that the file gives, 2025-10-27, is that of a later renewal or amendment',
    },
  ]);
});

test('the year 3035 and a state in place of the country are mended, an impossible date is left out, and all three are said', async () => {
  const rows = [
    '"A ONE, 1 ROAD, TOWN, TX, US, 75081",4/8/2025,4/7/3035,90 F.R. 15955 4/16/2025,Standard',
    '"B TWO, 1 ROAD, TOWN, , NM, 88021",4/6/2018,13/45/2027,83 F.R. 16286 4/16/2018,Standard',
  ];
  const { parties, occurrences } = await parseRelease(usBisDpl, [
    { name: 'x.csv', content: `${HEADER}\n${rows.join('\n')}\n` },
  ]);
  expect(parties.map(({ listings }) => listings[0]?.until)).toEqual(['2035-04-08', null]);
  expect(parties[1]?.properties.country).toEqual(['us']);
  expect(occurrences.map(({ kind, field, example }) => [kind, field, example])).toEqual([
    ['mended', 'Country', 'NM -> US'],
    ['mended', 'Expiration_Date', '4/7/3035 -> 2035-04-07'],
    ['odd', 'Expiration_Date', '13/45/2027'],
  ]);
});

test('a file cut in a row or in a quoted cell, a second header and another header are refused with the line', async () => {
  const refusal = (content: string, name = 'x.csv'): Promise<unknown> => parseRelease(usBisDpl, [{ name, content }]);
  const whole = readFileSync(tabbed, 'utf8');
  await expect(refusal(whole.slice(0, whole.length / 2), 'x.txt')).rejects.toThrow(/never closed|the file is cut off/);
  await expect(refusal(`${HEADER}\n"A, B, C, , US, 1",4/8/2025,\n`)).rejects.toMatchObject({
    message: expect.stringContaining('3 cells where the header has 5'),
    place: { line: 2 },
  });
  await expect(refusal(`${HEADER}\n${HEADER}\n`)).rejects.toThrow('header is repeated');
  await expect(refusal(`${HEADER},Note\n`)).rejects.toThrow('does not know: Note');
  await expect(refusal(HEADER.replace('Expiration_Date', 'End'))).rejects.toThrow('column 3 is "End"');
});

test.skipIf(!real2019 || !real2022 || !real2026)(
  'the releases of 2019, 2022 and 2026 are read whole, and the parties still denied keep their id over the change of layout',
  async () => {
    const releases = await Promise.all(
      [real2019, real2022, real2026].map((path) => parseRelease(usBisDpl, [path ?? ''])),
    );
    expect(releases.map(({ parties }) => parties.length)).toEqual([414, 458, 465]);
    for (const { occurrences, parties } of releases) {
      expect(occurrences.filter(({ kind }) => kind !== 'mended')).toEqual([]);
      expect(new Set(parties.map(({ id }) => id)).size).toBe(parties.length);
      expect(
        parties.every(({ listings }) =>
          listings.every(({ effective, published }) => (effective ?? published) !== null),
        ),
      ).toBe(true);
    }
    const today = '2026-06-18';
    const still = (releases[1]?.parties ?? []).filter(({ listings }) =>
      listings.some(({ until }) => until === null || until > today),
    );
    const ids = new Set(releases[2]?.parties.map(({ id }) => id));
    expect(still.filter(({ id }) => !ids.has(id)).map(({ caption }) => caption)).toEqual(['WENIXA MAN']);
  },
);

test.skipIf(!real2026)('the real file of 2026 cut in the middle is refused', async () => {
  const bytes = readFileSync(real2026 ?? '');
  await expect(
    parseRelease(usBisDpl, [{ name: 'x.csv', content: bytes.subarray(0, bytes.length / 2) }]),
  ).rejects.toThrow(/never closed|cut off/);
});
