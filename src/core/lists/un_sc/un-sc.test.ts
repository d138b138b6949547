import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseRelease } from '../../../../test/parse-release.ts';
import { sharedFile } from '../../../../test/shared-data.ts';
import { unSc } from './index.ts';

const fixture = join(import.meta.dirname, 'fixture.xml');
const text = readFileSync(fixture, 'utf8');
const releases = {
  of2018: sharedFile('un/UN_consolidated_2018-10-29.xml'),
  of2024: sharedFile('un/UN_consolidated_2024-11-30.xml'),
  november15: sharedFile('un/UN_consolidated_2025-11-15.xml'),
  november18: sharedFile('un/UN_consolidated_2025-11-18.xml'),
  of2026: sharedFile('un/UN_consolidated_2026-02-27.xml'),
};
const corrupt = sharedFile('un/UN_consolidated_2025-08-16.xml');
const withoutReleases = Object.values(releases).includes(null);

test('7th of Tir stands under its permanent reference number with the day on which the committee listed it', async () => {
  const { parties, issuedOn } = await parseRelease(unSc, [fixture]);
  expect(issuedOn).toBe('2026-02-27');
  expect(parties).toHaveLength(6);
  expect(parties.find(({ id }) => id === 'un_sc-IRe.001')).toMatchObject({
    schema: 'Organization',
    caption: '7TH OF TIR',
    listings: [
      {
        effective: '2006-12-23',
        published: null,
        until: null,
        citations: ['IRe.001'],
        programs: ['Iran'],
        remarks: 'updated 2014-12-17',
      },
    ],
  });
});

test('the quality of an alias decides what it is: a.k.a. an alias, f.k.a. a previous name, low a weak alias', async () => {
  const { parties } = await parseRelease(unSc, [fixture]);
  const adf = parties.find(({ id }) => id === 'un_sc-CDe.001');
  expect(adf?.properties.alias).toEqual(['Allied Democratic Forces']);
  expect(adf?.properties.previousName).toContain('NALU');
  expect(adf?.properties.address).toEqual(['North Kivu, Democratic Republic of the Congo']);
  expect(adf?.properties.country).toEqual(['cd']);
  const andre = parties.find(({ id }) => id === 'un_sc-HTi.002');
  expect(andre).toMatchObject({
    schema: 'Person',
    caption: 'JOHNSON ANDRE',
    properties: { weakAlias: ['IZO'], birthDate: ['1997'], nationality: ['ht'], birthCountry: ['ht'] },
  });
});

test('a release without a reference number falls back on DATAID and says so; without a name it is refused', async () => {
  const fallback = await parseRelease(unSc, [
    { name: 'x.xml', content: text.replace('<REFERENCE_NUMBER>IRe.001</REFERENCE_NUMBER>', '') },
  ]);
  expect(fallback.parties.map(({ id }) => id)).toContain('un_sc-dataid-110403');
  expect(fallback.occurrences).toContainEqual(expect.objectContaining({ kind: 'odd', field: 'REFERENCE_NUMBER' }));
  await expect(
    parseRelease(unSc, [
      { name: 'x.xml', content: text.replace('<FIRST_NAME>7TH OF TIR</FIRST_NAME>', '<FIRST_NAME/>') },
    ]),
  ).rejects.toMatchObject({ message: 'ENTITY without a name', place: { column: 'FIRST_NAME' } });
});

test('an element that this reader does not know is reported with its line', async () => {
  const content = text.replace('<SORT_KEY/>', '<MEASURE>Asset freeze</MEASURE>');
  const { occurrences } = await parseRelease(unSc, [{ name: 'x.xml', content }]);
  expect(occurrences).toContainEqual(
    expect.objectContaining({ kind: 'unread', field: 'INDIVIDUAL/MEASURE', example: 'Asset freeze' }),
  );
});

test('a date of delisting, which the schema has and no release used, is the first day on which the listing no longer holds', async () => {
  const content = text.replace(
    '<LISTED_ON>2006-12-23</LISTED_ON>',
    '<LISTED_ON>2006-12-23-05:00</LISTED_ON><DELISTED_ON>2016-01-16</DELISTED_ON>',
  );
  const { parties } = await parseRelease(unSc, [{ name: 'x.xml', content }]);
  expect(parties.find(({ id }) => id === 'un_sc-IRe.001')?.listings[0]).toMatchObject({
    effective: '2006-12-23',
    until: '2016-01-16',
  });
});

test('a file that ends in the middle is refused', async () => {
  await expect(parseRelease(unSc, [{ name: 'x.xml', content: text.slice(0, text.length / 2) }])).rejects.toMatchObject({
    name: 'SourceDefect',
    message: expect.stringContaining('not well-formed'),
  });
});

test.skipIf(withoutReleases)('a real release cut in the middle is refused', async () => {
  const content = readFileSync(releases.of2026 ?? '', 'utf8');
  await expect(parseRelease(unSc, [{ name: 'x.xml', content: content.slice(0, content.length / 2) }])).rejects.toThrow(
    'not well-formed',
  );
});

test.skipIf(!corrupt)('the torn copy of August 2025 is refused, and the refusal names line 53', async () => {
  await expect(parseRelease(unSc, [corrupt ?? ''])).rejects.toMatchObject({
    name: 'SourceDefect',
    message: expect.stringContaining('disallowed character'),
    place: { file: 'UN_consolidated_2025-08-16.xml', line: 53 },
  });
});

test.skipIf(withoutReleases)(
  'the real releases have their published counts, unique ids and nothing unread',
  async () => {
    for (const [path, persons, entities] of [
      [releases.of2018, 703, 390],
      [releases.of2024, 686, 193],
      [releases.november15, 727, 273],
      [releases.of2026, 730, 273],
    ] as const) {
      const { parties, occurrences } = await parseRelease(unSc, [path ?? '']);
      expect(parties.filter(({ schema }) => schema === 'Person')).toHaveLength(persons);
      expect(parties.filter(({ schema }) => schema === 'Organization')).toHaveLength(entities);
      expect(new Set(parties.map(({ id }) => id)).size).toBe(parties.length);
      expect(occurrences.filter(({ kind }) => kind === 'unread')).toEqual([]);
      expect(parties.every(({ listings }) => listings[0]?.effective !== null)).toBe(true);
    }
  },
);

test.skipIf(withoutReleases)(
  'the 84 Iran entries keep id and date of listing over 2018, their absence in 2024 and their return in 2025',
  async () => {
    const iran = async (path: string | null): Promise<ReadonlyMap<string, string | null>> => {
      const { parties } = await parseRelease(unSc, [path ?? '']);
      return new Map(
        parties.flatMap(({ id, listings: [listing] }) =>
          listing?.programs.includes('Iran') ? [[id, listing.effective] as const] : [],
        ),
      );
    };
    const before = await iran(releases.of2018);
    expect(before.size).toBe(84);
    expect((await iran(releases.of2024)).size).toBe(0);
    for (const path of [releases.november15, releases.of2026]) {
      const after = await iran(path);
      expect(after.size).toBe(121);
      for (const [id, effective] of before) expect(after.get(id)).toBe(effective);
    }
  },
);

test.skipIf(withoutReleases)('parties whose DATAID changed keep their id: KPe.068 and HTi.002 to HTi.007', async () => {
  const ids = async (path: string | null) =>
    new Set((await parseRelease(unSc, [path ?? ''])).parties.map(({ id }) => id));
  const [of2024, of2026] = [await ids(releases.of2024), await ids(releases.of2026)];
  for (const reference of ['KPe.068', 'HTi.002', 'HTi.003', 'HTi.004', 'HTi.005', 'HTi.006', 'HTi.007']) {
    expect(of2024).toContain(`un_sc-${reference}`);
    expect(of2026).toContain(`un_sc-${reference}`);
  }
});

test.skipIf(withoutReleases)(
  'two files three days apart that differ only in their header give the same parties',
  async () => {
    const [first, second] = [
      await parseRelease(unSc, [releases.november15 ?? '']),
      await parseRelease(unSc, [releases.november18 ?? '']),
    ];
    expect([first.issuedOn, second.issuedOn]).toEqual(['2025-11-15', '2025-11-18']);
    expect(second.parties).toEqual(first.parties);
  },
);
