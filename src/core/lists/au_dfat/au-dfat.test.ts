import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { parseRelease } from '../../../../test/parse-release.ts';
import { sharedFile } from '../../../../test/shared-data.ts';
import { readBirthDates, readStatedDay } from './dates.ts';
import { auDfat } from './index.ts';

const real = sharedFile('au/regulation8_consolidated_2024-12.xlsx');

const HEADER_2024 = [
  'Reference',
  'Name of Individual or Entity',
  'Type',
  'Name Type',
  'Date of Birth',
  'Place of Birth',
  'Citizenship',
  'Address',
  'Additional Information',
  'Listing Information',
  'Committees',
  'Control Date',
];

const HEADER_2025 = [
  ...HEADER_2024.slice(0, 4),
  'Alias Strength',
  ...HEADER_2024.slice(4, 10),
  'IMO Number',
  'Committees',
  'Control Date',
  'Instrument of Designation',
  'Targeted Financial Sanction',
  'Travel Ban',
  'Arms Embargo',
  'Maritime Restriction',
];

type Cell = string | number | boolean | Date | null;

/** Rows as the list of December 2024 published them. */
const AKHUND: readonly Cell[] = [
  '2',
  'MOHAMMAD HASSAN AKHUND',
  'Individual',
  'Primary Name',
  'a) Approximately 1955- 1958 b) Approximately 1945-1950',
  'Pashmul village, Panjwai District, Kandahar Province, Afghanistan',
  'Afghanistan',
  'NA',
  'Title: a) Mullah b) Haji.',
  'Listed by UN 1267 Committee on 25 January 2001 (amended on 20 December 2005, 9 July 2007 and 21 Sep 2007, 29 Nov. 2011)',
  '1988 (Taliban)',
  new Date(Date.UTC(2014, 11, 15)),
];
const AKHUND_SCRIPT = AKHUND.with(0, '2a').with(1, 'محمد حسن أخوند').with(3, 'Original Script');
const CHERNOMORNEFTEGAZ: readonly Cell[] = [
  '2940',
  'Chernomorneftegaz',
  'Entity',
  'Primary Name',
  null,
  null,
  null,
  'Prospekt Kirov 52, Simferopol, Crimea, 295000; Zalki Street, 1/9, Simferopol, Crimea, 295053',
  null,
  'Listed on 16 June 2017, re-listed 10 Jun 2020 and 29 March 2021 and 10 June 2023',
  'Autonomous (Russia)',
  new Date(Date.UTC(2023, 5, 10)),
];
const BY_INSTRUMENT = CHERNOMORNEFTEGAZ.with(0, '7027')
  .with(1, 'Example of an instrument without a day')
  .with(
    9,
    'Autonomous Sanctions (Designated Persons and Entities and Declared Persons—Russia and Ukraine) Amendment (No. 13) Instrument 2022',
  )
  .with(11, new Date(Date.UTC(2022, 3, 21)));
const LAST_LISTED = CHERNOMORNEFTEGAZ.with(0, '276')
  .with(1, 'Example of a listing made anew')
  .with(
    9,
    'Instrument of first listing: Charter of the United Nations (Anti terrorism — Persons and Entities) List 2001 (No. 2). Last listed on: 16/09/2022',
  );

async function release(...rows: readonly (readonly Cell[])[]): Promise<{ name: string; content: Uint8Array }> {
  const content = await writeXlsx({ sheets: [{ name: 'Sheet1', rows: rows.map((row) => [...row]) }] });
  return { name: 'Australian_Sanctions_Consolidated_List.xlsx', content };
}

test('2 and 2a are names of one party, listed since the day that the text states and not since the Control Date', async () => {
  const file = await release(HEADER_2024, AKHUND, AKHUND_SCRIPT);
  const { parties } = await parseRelease(auDfat, [file]);
  expect(parties).toHaveLength(1);
  expect(parties[0]).toMatchObject({
    id: 'au_dfat-2',
    schema: 'Person',
    caption: 'MOHAMMAD HASSAN AKHUND',
    properties: {
      name: ['MOHAMMAD HASSAN AKHUND', 'محمد حسن أخوند'],
      birthDate: ['1955', '1956', '1957', '1958', '1945', '1946', '1947', '1948', '1949', '1950'],
      notes: ['Date of birth as published: a) Approximately 1955- 1958 b) Approximately 1945-1950'],
      citizenship: ['af'],
    },
    listings: [{ effective: '2001-01-25', published: null, programs: ['1988 (Taliban)'] }],
  });
  expect(parties[0]?.properties.address).toBeUndefined();
  expect(parties[0]?.listings[0]?.remarks).toContain('Control Date 2014-12-15');
});

test('rows of a party that stand apart are joined, and a second primary name under a number is another party', async () => {
  const alias = CHERNOMORNEFTEGAZ.with(0, '2940j').with(1, 'Chernomorneftegaz CJSC').with(3, 'aka');
  const second = AKHUND.with(0, '2940').with(1, 'Somebody Else');
  const { parties, occurrences } = await parseRelease(auDfat, [
    await release(HEADER_2024, CHERNOMORNEFTEGAZ, AKHUND, alias, second),
  ]);
  expect(parties.map(({ id, caption }) => [id, caption])).toEqual([
    ['au_dfat-2940', 'Chernomorneftegaz'],
    ['au_dfat-2', 'MOHAMMAD HASSAN AKHUND'],
    ['au_dfat-2940-2', 'Somebody Else'],
  ]);
  expect(parties[0]).toMatchObject({
    properties: {
      alias: ['Chernomorneftegaz CJSC'],
      address: [expect.stringMatching(/^Prospekt/), expect.any(String)],
    },
    listings: [{ effective: '2017-06-16' }],
  });
  expect(occurrences).toMatchObject([{ kind: 'odd', field: 'Reference' }]);
});

test('an instrument without a day has the Control Date; an earlier listing without a day stays unknown beside the last one', async () => {
  const { parties } = await parseRelease(auDfat, [await release(HEADER_2024, BY_INSTRUMENT, LAST_LISTED)]);
  expect(parties[0]?.listings).toMatchObject([
    {
      effective: '2022-04-21',
      citations: [
        'DFAT Consolidated List 7027',
        'Autonomous Sanctions (Designated Persons and Entities and Declared Persons—Russia and Ukraine) Amendment (No. 13) Instrument 2022',
      ],
    },
  ]);
  expect(parties[1]?.listings.map(({ effective }) => effective)).toEqual([null, '2022-09-16']);
});

test('the columns since 2025 are read: strength of an alias, IMO number, measures, instrument', async () => {
  const row = [
    '9001',
    'EXAMPLE STAR',
    'Vessel',
    'Primary Name',
    '',
    '',
    '',
    '',
    '',
    '',
    'Listed on 18 June 2025',
    '9271951',
  ];
  const rest = ['Autonomous (Russia)', new Date(Date.UTC(2025, 5, 18)), '[F2025L00700]', false, false, false, true];
  const { parties, occurrences } = await parseRelease(auDfat, [
    await release(
      HEADER_2025,
      [...row, ...rest],
      [...row.with(0, '9001a').with(1, 'XSTAR').with(3, 'Alias').with(4, 'Weak'), ...rest],
    ),
  ]);
  expect(occurrences).toEqual([]);
  expect(parties[0]).toMatchObject({
    schema: 'Vessel',
    properties: { name: ['EXAMPLE STAR'], weakAlias: ['XSTAR'], imoNumber: ['9271951'] },
    listings: [
      {
        effective: '2025-06-18',
        provisions: ['Maritime restriction'],
        citations: ['DFAT Consolidated List 9001', 'F2025L00700'],
      },
    ],
  });
});

test.for([
  ['Listed by UN 1267 Committee on 25 January 2001 (amended on 20 December 2005)', '2001-01-25'],
  ['Listed by UN 1267 Committee 8 Mar. 2001 (amended on 3 Sep. 2003)', '2001-03-08'],
  ['Listed pursuant to resolution 1970. Listed on 17 March 2011 (Asset Freeze). Listed on: 26 Feb. 2011', '2011-02-26'],
  ['Designated under the Autonomous Sanctions Regulations 2011 on 2 March 2012.', '2012-03-02'],
  ['26 Feb. 2021', '2021-02-26'],
  ['Last listed on: 16/09/2022', null],
  ['Re-listed on 12 January 2024', null],
  ['Resolution 1596 (2005), amended 16 December 2008', null],
] as const)('"%s" states %s', ([text, day]) => {
  expect(readStatedDay(text)).toBe(day);
});

test.for([
  ['1971-11-19', ['1971-11-19'], true],
  ['a) 11 Apr. 1963 b) 11 Apr. 1960', ['1963-04-11', '1960-04-11'], true],
  ['Between 1958 and 1963', ['1958', '1959', '1960', '1961', '1962', '1963'], false],
  ['Circa 1957', ['1957'], false],
  ['a)04/05/1948; b)4/05/1946', ['1948-05-04', '1946-05-04'], true],
  ['01/10/1983,15/10/1983, 01/01/1980', ['1983-10-01', '1983-10-15', '1980-01-01'], true],
  ['24/06/1402 (Hijri Calendar)', [], false],
  ['23-Apr-68', [], false],
] as const)('the date of birth "%s"', ([text, dates, exact]) => {
  expect(readBirthDates(text)).toMatchObject({ dates, exact });
});

test('an unknown column is said; a missing column, an unknown type and a row without a reference are refused', async () => {
  const extra = await parseRelease(auDfat, [await release([...HEADER_2024, 'Favourite Colour'], [...AKHUND, 'blue'])]);
  expect(extra.occurrences).toMatchObject([{ kind: 'unread', field: 'favourite colour' }]);
  const header = HEADER_2024.with(3, 'Kind of Name');
  await expect(parseRelease(auDfat, [await release(header, AKHUND)])).rejects.toThrow('no column name type');
  await expect(parseRelease(auDfat, [await release(HEADER_2024, AKHUND.with(2, 'Aircraft'))])).rejects.toThrow(
    '"aircraft" is none of',
  );
  await expect(parseRelease(auDfat, [await release(HEADER_2024, AKHUND.with(0, ''))])).rejects.toMatchObject({
    place: { line: 2, column: 'Reference' },
  });
});

test.skipIf(!real)('the list of December 2024 has 3,062 parties of 9,553 rows, with nothing unread', async () => {
  const { parties, occurrences } = await parseRelease(auDfat, [real ?? '']);
  const counts: Record<string, number> = {};
  for (const { schema } of parties) counts[schema] = (counts[schema] ?? 0) + 1;
  expect(counts).toEqual({ Person: 2316, Organization: 746 });
  expect(new Set(parties.map(({ id }) => id)).size).toBe(3062);
  expect(occurrences.filter(({ kind }) => kind === 'unread')).toEqual([]);
  expect(parties.filter(({ listings }) => listings.length === 2)).toHaveLength(43);
  expect(parties.every(({ listings }) => listings.some(({ effective }) => effective !== null))).toBe(true);
});

test.skipIf(!real)('the list of December 2024 cut in the middle is refused', async () => {
  const bytes = readFileSync(real ?? '');
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  await expect(parseRelease(auDfat, [{ name: 'x.xlsx', content: half }])).rejects.toThrow();
});
