import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseRelease } from '../../../../test/parse-release.ts';
import { sharedFile } from '../../../../test/shared-data.ts';
import { readCountries } from '../../names/country-mentions.ts';
import { groups } from './columns.ts';
import { ukSl } from './index.ts';

const csvFixture = join(import.meta.dirname, 'fixture.csv');
const xmlFixture = join(import.meta.dirname, 'fixture.xml');
const derived = sharedFile('uk/uksl_2026-04-29_derived_covyr');
const HEADER = readFileSync(csvFixture, 'utf8').split('\n')[1] ?? '';
const COLUMNS = HEADER.split(',');

const MINIMAL = {
  'Last Updated': '16/04/2026',
  'Unique ID': 'RUS9999',
  'Name 6': 'EXAMPLE LLC',
  'Name type': 'Primary Name',
  'Regime Name': 'The Russia (Sanctions) (EU Exit) Regulations 2019',
  'Designation Type': 'Entity',
  'Designation source': 'UK',
  'Sanctions Imposed': 'Asset freeze',
  'Date Designated': '24/02/2022',
};

function csvOf(...rows: readonly Readonly<Record<string, string>>[]): { name: string; content: string } {
  const lines = rows.map((row) => COLUMNS.map((column) => `"${(row[column] ?? '').replaceAll('"', '""')}"`).join(','));
  return { name: 'UK-Sanctions-List.csv', content: ['Report Date: 29-Apr-2026', HEADER, ...lines, ''].join('\n') };
}

test('the header of the CSV has 58 columns and each of them is read', () => {
  expect(COLUMNS).toHaveLength(58);
  expect(Object.values(groups).flat().toSorted()).toEqual(COLUMNS.toSorted());
});

test('the rows of one Unique ID become one party with its own date, citations, names and addresses', async () => {
  const { parties, issuedOn, occurrences } = await parseRelease(ukSl, [csvFixture]);
  expect(issuedOn).toBe('2026-04-29');
  expect(occurrences).toEqual([]);
  expect(parties.map(({ id }) => id)).toEqual([
    'uk_sl-AFG0001',
    'uk_sl-AFG0006',
    'uk_sl-DPR0075',
    'uk_sl-RUS2176',
    'uk_sl-GHR0079',
  ]);
  expect(parties[0]).toMatchObject({
    schema: 'Organization',
    caption: 'HAJI KHAIRULLAH HAJI SATTAR MONEY EXCHANGE',
    properties: {
      name: ['HAJI KHAIRULLAH HAJI SATTAR MONEY EXCHANGE', 'حاجی خيرالله و حاجی ستار صرافی'],
      alias: ['Haji Alim Hawala', 'Haji Hakim Hawala'],
      address: [
        'Ansari Market, 2nd Floor, Nimroz Province, Afghanistan',
        'Branch Office 14, Dubai, United Arab Emirates',
      ],
      country: ['af', 'ae'],
    },
    listings: [
      {
        effective: '2012-06-29',
        published: null,
        until: null,
        citations: ['UK Sanctions List AFG0001', 'UN TAe.010', 'OFSI group 12703'],
        programs: ['The Afghanistan (Sanctions) (EU Exit) Regulations 2020'],
        authority: 'UN',
        provisions: ['Asset freeze'],
        reason: null,
      },
    ],
  });
});

test('a person has the family name last, dates of birth as exact as known, and the document beside its number', async () => {
  const { parties } = await parseRelease(ukSl, [csvFixture]);
  expect(parties[1]).toMatchObject({
    schema: 'Person',
    caption: 'MOHAMMAD HASSAN AKHUND',
    properties: {
      firstName: ['MOHAMMAD'],
      middleName: ['HASSAN'],
      lastName: ['AKHUND'],
      title: ['Mullah'],
      birthDate: ['1945', '1946'],
      nationality: ['af'],
      birthCountry: ['af'],
      passportNumber: ['P04581926'],
      gender: ['male'],
    },
    listings: [{ effective: '2001-01-25', provisions: ['Asset freeze', 'Travel Ban'] }],
  });
});

test('a ship has its IMO number, flag and type; an owner or operator is a link and not an ownership', async () => {
  const { parties } = await parseRelease(ukSl, [csvFixture]);
  expect(parties[3]).toMatchObject({
    schema: 'Vessel',
    properties: { imoNumber: ['9826902'], flag: ['ga'], type: ['Oil Tanker'], buildDate: ['2019'] },
    listings: [{ provisions: ["Shipping sanctions: (see 'Other information')"] }],
    relations: [{ schema: 'UnknownLink', otherName: 'Stream Ship Management FZCO', role: 'current owner or operator' }],
  });
});

test('the CSV and the XML of the same designations give the same parties', async () => {
  const csv = await parseRelease(ukSl, [csvFixture]);
  const xml = await parseRelease(ukSl, [xmlFixture]);
  expect([csv.format, xml.format]).toEqual(['csv', 'xml']);
  expect(xml.parties).toEqual(csv.parties);
  expect(xml.issuedOn).toBe(csv.issuedOn);
  expect(xml.occurrences).toEqual([]);
});

test('weak aliases, parents, subsidiaries and register numbers are kept apart', async () => {
  const { parties } = await parseRelease(ukSl, [
    csvOf(
      {
        ...MINIMAL,
        'Parent company': '(1) Parent One (2) Parent Two',
        Subsidiaries: 'Daughter LLC',
        'Business registration number (s)': 'INN: 7720891730 / KPP: 772201001',
      },
      { ...MINIMAL, 'Name 6': 'EXMPL', 'Name type': 'ALias', 'Alias strength': 'Low quality a.k.a' },
    ),
  ]);
  expect(parties).toHaveLength(1);
  expect(parties[0]?.properties).toMatchObject({
    weakAlias: ['EXMPL'],
    innCode: ['7720891730'],
    kppCode: ['772201001'],
  });
  expect(parties[0]?.properties.registrationNumber).toBeUndefined();
  expect(parties[0]?.relations).toMatchObject([
    { schema: 'Ownership', other: 'owner', otherName: 'Parent One', role: 'parent company', share: null },
    { schema: 'Ownership', other: 'owner', otherName: 'Parent Two' },
    { schema: 'Ownership', other: 'asset', otherName: 'Daughter LLC', role: 'subsidiary' },
  ]);
});

test('rows of one designation that stand apart are one party, and a date that is none is kept as a note', async () => {
  const other = { ...MINIMAL, 'Unique ID': 'RUS9998', 'Name 6': 'OTHER', 'Designation Type': 'Individual' };
  const { parties, occurrences } = await parseRelease(ukSl, [
    csvOf(MINIMAL, { ...other, 'D.O.B': '15/08/19yy' }, { ...MINIMAL, 'Address Country': 'Russia' }),
  ]);
  expect(parties.map(({ id }) => id)).toEqual(['uk_sl-RUS9999', 'uk_sl-RUS9998']);
  expect(parties[0]?.properties.country).toEqual(['ru']);
  expect(parties[1]?.properties).toMatchObject({ notes: ['Date of birth as published: 15/08/19yy'] });
  expect(occurrences).toMatchObject([{ kind: 'odd', field: 'D.O.B', example: '15/08/19yy' }]);
});

test.for([
  ['dd/mm/1967', '1967'],
  ['00/00/1980', '1980'],
  ["'00/00/1975", '1975'],
  ['00/09/1977', '1977-09'],
  ['dd/11/1973', '1973-11'],
  ['29/02/1960', '1960-02-29'],
] as const)('the date of birth %s is %s', async ([text, date]) => {
  const { parties } = await parseRelease(ukSl, [
    csvOf({ ...MINIMAL, 'Designation Type': 'Individual', 'D.O.B': text }),
  ]);
  expect(parties[0]?.properties.birthDate).toEqual([date]);
});

test('an unknown column and an unknown element are said', async () => {
  const csv = readFileSync(csvFixture, 'utf8').replace(',Year Built,', ',Year Launched,');
  const xml = readFileSync(xmlFixture, 'utf8').replace('<Titles>', '<Colour>green</Colour><Titles>');
  const fromCsv = await parseRelease(ukSl, [{ name: 'x.csv', content: csv }]);
  const fromXml = await parseRelease(ukSl, [{ name: 'x.xml', content: xml }]);
  expect(fromCsv.occurrences).toMatchObject([{ kind: 'unread', field: 'Year Launched', line: 2 }]);
  expect(fromXml.occurrences).toMatchObject([{ kind: 'unread', field: 'Colour', example: 'green' }]);
});

test('a file that is cut off, joined, without a key or with another kind is refused with the place', async () => {
  const csv = readFileSync(csvFixture, 'utf8');
  const xml = readFileSync(xmlFixture, 'utf8');
  const read = (content: string, name = 'x.csv') => parseRelease(ukSl, [{ name, content }]);
  await expect(read(csv.slice(0, csv.indexOf('Ansari Market, 2nd') + 20))).rejects.toThrow(/never closed|cut off/);
  await expect(read(csv.slice(0, csv.lastIndexOf('GHR0079') + 3))).rejects.toThrow('2 cells where the header has 58');
  await expect(read(xml.slice(0, xml.length / 2), 'x.xml')).rejects.toThrow(/not well-formed|unclosed/i);
  await expect(read(`${csv}${HEADER}\n`)).rejects.toThrow('header is repeated');
  await expect(read(`Report Date: 29-Apr-2026\n${HEADER.replace('Date Designated', 'Date')}\n`)).rejects.toThrow(
    'no column Date Designated',
  );
  await expect(parseRelease(ukSl, [csvOf({ ...MINIMAL, 'Unique ID': '' })])).rejects.toMatchObject({
    place: { line: 3, column: 'Unique ID' },
  });
  await expect(parseRelease(ukSl, [csvOf({ ...MINIMAL, 'Designation Type': 'Aircraft' })])).rejects.toThrow(
    '"Aircraft" is none of',
  );
});

test.skipIf(!derived)('every country of the list of 29 April 2026 is read, but for two that name none', () => {
  const rows = readFileSync(join(derived ?? '', 'subject_countries.csv'), 'utf8')
    .split('\n')
    .slice(1);
  const values = new Set(
    rows
      .map((row) => /^\d+,[A-Z]+\d+,(?:"([^"]*)"|([^,]*)),/u.exec(row))
      .map((found) => found?.[1] ?? found?.[2] ?? ''),
  );
  const unread = [...values].filter((value) => value !== '' && readCountries(value).unread.length > 0);
  expect(values.size).toBeGreaterThan(160);
  expect(unread.toSorted()).toEqual(['Occupied Golan Heights', 'Yakut Autonomous SSR']);
});

test.skipIf(!derived)(
  'the facts of 29 April 2026 in the official form give 3,883 persons, 1,531 entities and 632 ships',
  async () => {
    const table = (file: string): readonly string[][] =>
      readFileSync(join(derived ?? '', file), 'utf8')
        .split('\n')
        .slice(1)
        .filter(Boolean)
        .map((line) =>
          [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/gu)].map(([, cell = '']) =>
            cell.replace(/^"|"$/gu, '').replaceAll('""', '"'),
          ),
        );
    const subjects = new Map(table('subjects.csv').map((row) => [row[0] ?? '', row]));
    const types = { primary: 'Primary Name', primary_variation: 'Primary name variation', alias: 'Alias' } as const;
    const strengths = { good_quality_aka: 'Good quality a.k.a', low_quality_aka: 'Low quality a.k.a' } as const;
    const rows = table('subject_names.csv').map((name) => {
      const [, id = '', type = '', strength = '', , last = '', ...given] = name;
      const subject = subjects.get(id) ?? [];
      return {
        ...MINIMAL,
        'Unique ID': id,
        'Designation Type': subject[1] ?? '',
        'Date Designated': subject[4] ?? '',
        'Last Updated': subject[5] ?? '',
        'Name type': Reflect.get(types, type) ?? '',
        'Alias strength': Reflect.get(strengths, strength) ?? '',
        'Name 6': last,
        ...Object.fromEntries(given.map((part, index) => [`Name ${index + 1}`, part])),
      };
    });
    const { parties, occurrences } = await parseRelease(ukSl, [csvOf(...rows)]);
    const counts: Record<string, number> = {};
    for (const { schema } of parties) counts[schema] = (counts[schema] ?? 0) + 1;
    expect(counts).toEqual({ Person: 3883, Organization: 1531, Vessel: 632 });
    expect(parties.every(({ listings }) => listings[0]?.effective !== null)).toBe(true);
    expect(occurrences).toEqual([]);
  },
);
