import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseRelease } from '../../../../test/parse-release.ts';
import { sharedFile } from '../../../../test/shared-data.ts';
import { usCsl } from './index.ts';

const fixture = join(import.meta.dirname, 'fixture.csv');
const real = sharedFile('csl/csl_consolidated_2022-04.csv');
const doubleHeader = sharedFile('csl/csl_partial_2023-11_double_header.csv');
const sample2019 = sharedFile('csl/csl_sample_2019-12.csv');

const HEADER =
  '_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids';

test('Dahua Technology is read with its sub-list, date, citations and country, and without the unstable _id', async () => {
  const { parties } = await parseRelease(usCsl, [fixture]);
  const dahua = parties.find(({ caption }) => caption === 'Dahua Technology');
  expect(dahua?.id).toBe('us_csl-EL-dahua-technology');
  expect(dahua?.schema).toBe('LegalEntity');
  expect(dahua?.properties.country).toEqual(['cn']);
  expect(dahua?.properties.address).toHaveLength(4);
  expect(dahua?.listings).toMatchObject([
    { subList: 'EL', effective: '2019-10-09', published: null, citations: ['84 FR 54002', '85 FR 44159'] },
  ]);
});

test('years that cannot be are mended with the reason, and said', async () => {
  const { parties, occurrences } = await parseRelease(usCsl, [fixture]);
  expect(parties.some(({ listings }) => listings.some(({ effective }) => effective === '1997-06-30'))).toBe(true);
  expect(occurrences).toContainEqual(
    expect.objectContaining({ kind: 'mended', field: 'start_date', example: '0097-06-30 -> 1997-06-30' }),
  );
});

test('identifiers go to their property, and measures stay with the listing', async () => {
  const row = `x,Non-SDN Chinese Military-Industrial Complex Companies List (CMIC) - Treasury Department,99,Entity,CMIC-EO13959,EXAMPLE CO LTD,,CN,,,,,,,,,,,,,,,,,,,,,"CN, 91110000MA005UCQ5P, Unified Social Credit Code (USCC); 03 Jun 2021, Listing Date (CMIC); Made-up Kind 7, Made-up Kind"`;
  const { parties, occurrences } = await parseRelease(usCsl, [{ name: 'x.csv', content: `${HEADER}\n${row}\n` }]);
  expect(parties[0]?.id).toBe('us_csl-CMIC-99');
  expect(parties[0]?.properties.uscCode).toEqual(['91110000MA005UCQ5P']);
  expect(parties[0]?.listings[0]).toMatchObject({ published: '2021-06-03', effective: null });
  expect(parties[0]?.listings[0]?.remarks).toContain('03 Jun 2021, Listing Date (CMIC)');
  expect(parties[0]?.listings[0]?.remarks).toContain('Made-up Kind 7');
  expect(occurrences).toContainEqual(expect.objectContaining({ kind: 'unread', field: 'ids: Made-up Kind' }));
});

test('the JSON form of a record gives the same party as its CSV row', async () => {
  const json = {
    total: 1,
    results: [
      {
        id: 'a',
        source: 'Entity List (EL) - Bureau of Industry and Security',
        name: 'Dahua Technology',
        entity_number: null,
        type: null,
        programs: [],
        addresses: [
          {
            address: '807, Block A, Meike Building No. 506, Beijing South Road, New City, Xinjiang',
            city: 'Urumqi',
            state: null,
            postal_code: null,
            country: 'CN',
          },
          {
            address: '1199 Bin?an Road, Binjiang High-tech Zone,',
            city: 'Hangzhou',
            state: null,
            postal_code: null,
            country: 'CN',
          },
          {
            address: '6/F, Block A, Dacheng Erya, Huizhan Avenue',
            city: 'Urumqi',
            state: null,
            postal_code: null,
            country: 'CN',
          },
          {
            address: "No. 1187, Bin'an Road, Binjiang District, Hangzhou",
            city: 'Zhejiang',
            state: null,
            postal_code: null,
            country: 'CN',
          },
        ],
        federal_register_notice: '84 FR 54002; 85 FR 44159',
        start_date: '2019-10-09',
        end_date: null,
        alt_names: [],
        ids: [],
        source_list_url: 'http://bit.ly/1L47xrV',
        source_information_url: 'http://bit.ly/1L47xrV',
      },
    ],
  };
  const fromJson = await parseRelease(usCsl, [{ name: 'x.json', content: JSON.stringify(json) }]);
  const fromCsv = (await parseRelease(usCsl, [fixture])).parties.find(({ caption }) => caption === 'Dahua Technology');
  expect(fromJson.format).toBe('json');
  expect(fromJson.parties[0]).toMatchObject({
    id: fromCsv?.id,
    caption: fromCsv?.caption,
    properties: { ...fromCsv?.properties, address: expect.any(Array) },
  });
  expect(fromJson.parties[0]?.listings[0]).toMatchObject({
    subList: 'EL',
    effective: '2019-10-09',
    citations: ['84 FR 54002', '85 FR 44159'],
  });
});

test('a second header, a torn row, an unknown sub-list and JSON that ends in the middle are refused with the line', async () => {
  const row = `x,Entity List (EL) - Bureau of Industry and Security${',"x"'.repeat(27)}`;
  const refusal = (content: string, name = 'x.csv'): Promise<unknown> => parseRelease(usCsl, [{ name, content }]);
  await expect(refusal(`${HEADER}\n${HEADER}\n`)).rejects.toMatchObject({
    message: expect.stringContaining('header is repeated'),
    place: { line: 2 },
  });
  await expect(refusal(`${HEADER}\nx,Entity List (EL),,,,Torn\n`)).rejects.toMatchObject({
    message: expect.stringContaining('6 cells where the header has 29'),
  });
  await expect(refusal(`${HEADER}\n${row.replace('(EL)', '(XYZ)')}\n`)).rejects.toMatchObject({
    place: { line: 2, column: 'source' },
  });
  await expect(refusal(`${HEADER}\nx,"Entity List (EL) - Bureau`)).rejects.toThrow('never closed');
  await expect(
    refusal(
      '{"results":[{"federal_register_notice":"84 FR 54002","source":"Entity List (EL)","name":"A"},{"na',
      'x.json',
    ),
  ).rejects.toThrow('ends in the middle');
});

test.skipIf(!real)('the release of April 2022 has the published number of rows on each of the 13 lists', async () => {
  const { parties, occurrences } = await parseRelease(usCsl, [real ?? '']);
  const counts: Record<string, number> = {};
  for (const { listings } of parties)
    counts[listings[0]?.subList ?? ''] = (counts[listings[0]?.subList ?? ''] ?? 0) + 1;
  expect(counts).toEqual({
    SDN: 10026,
    EL: 2001,
    DTC: 727,
    DPL: 462,
    SSI: 290,
    UVL: 201,
    ISN: 163,
    PLC: 78,
    MEU: 71,
    CMIC: 68,
    CAP: 53,
    MBS: 17,
    FSE: 3,
  });
  expect(new Set(parties.map(({ id }) => id)).size).toBe(14160);
  expect(occurrences.filter(({ kind }) => kind === 'unread')).toEqual([]);
});

test.skipIf(!doubleHeader)(
  'the joined files of November 2023 are refused at the repeated header or the torn row',
  async () => {
    await expect(parseRelease(usCsl, [doubleHeader ?? ''])).rejects.toThrow(/header is repeated|torn/);
  },
);

test.skipIf(!sample2019)('the files of 2019 had no _id', async () => {
  const { parties } = await parseRelease(usCsl, [sample2019 ?? '']);
  expect(parties).toHaveLength(115);
});

test.skipIf(!real)(
  'a date that names another order is none of the listing: Gazprombank stood on the SSI list long before 2022',
  async () => {
    const { parties } = await parseRelease(usCsl, [real ?? '']);
    const dates = parties
      .filter(({ caption }) => caption === 'GAZPROMBANK JOINT STOCK COMPANY')
      .flatMap(({ listings }) => listings)
      .filter(({ subList }) => subList === 'SSI')
      .map(({ effective, published }) => effective ?? published);
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.filter((day) => day !== null && day >= '2022-01-01')).toEqual([]);
  },
);

// MAHAN AIRWAYS: start_date 2021-11-17; 73 F.R. 15130 3/21/08, 73 F.R. 43208 7/24/08, … 86 F.R. 66277 11/22/2021
test.skipIf(!real)('a renewal or an amendment is not the beginning: listed on that day or earlier', async () => {
  const { parties } = await parseRelease(usCsl, [real ?? '']);
  const datesOf = (id: string) => {
    const [listing] = parties.find((party) => party.id === `us_csl-${id}`)?.listings ?? [];
    return [listing?.effective, listing?.published, listing?.heldBy];
  };
  expect(datesOf('DPL-mahan-airways')).toEqual([null, '2008-03-21', '2021-11-17']);
  // 66 FR 24266 (5/14/01), 70 FR 54629 (9/16/05)
  expect(datesOf('EL-beijing-university-of-aeronautics-and-astronautics-buaa')).toEqual([
    null,
    '2001-05-14',
    '2005-09-16',
  ]);
  // Of one year: 73 FR 54508 (9/22/08), 73 FR 74001 (12/5/08)
  expect(datesOf('EL-analytical-solutions')).toEqual([null, '2008-09-22', '2008-12-05']);
  // In no order: 67 F.R. 7351 2/19/02 66 F.R. 48998 9/25/01 62 F.R. 26471 5/14/97 …
  expect(datesOf('DPL-thane-coat-inc')).toEqual([null, '1997-05-14', '2002-01-24']);
  // 85 F.R. 70581 11/5/2020, and 84 FR 54002; 85 FR 44159: the day is that of the first notice.
  expect(datesOf('DPL-abdul-majid-saidi')).toEqual(['2020-10-30', '2020-11-05', undefined]);
  expect(datesOf('EL-dahua-technology')).toEqual(['2019-10-09', null, undefined]);
  const later = parties.flatMap(({ listings }) => listings).filter(({ heldBy }) => heldBy !== undefined);
  expect(later.filter(({ subList }) => subList === 'DPL')).toHaveLength(60);
  expect(later.filter(({ subList }) => subList === 'EL')).toHaveLength(49);
  expect(later).toHaveLength(109);
});

// Seyed Mousavi Trading: start_date 2000-09-28, 77 FR 58006 (no. 182), which is of 2012
test.skipIf(!real)('an entry on the Entity List is not older than every notice that it cites', async () => {
  const { parties } = await parseRelease(usCsl, [real ?? '']);
  const listings = parties.flatMap(({ listings: [listing] }) => listing ?? []);
  const doubted = listings.filter(({ remarks }) => remarks?.includes('not taken as the date of the listing'));
  expect(doubted.map(({ citations, effective }) => [citations[0], effective])).toEqual([
    ['67 FR 24266', null],
    ['77 FR 58006', null],
    ['77 FR 58006', null],
  ]);
  // An order of denial binds from its day, however late it is published: 86 F.R. 16578 3/30/2021.
  const denied = parties.find(({ id }) => id === 'us_csl-DPL-alonso-gonzalez-granados');
  expect(denied?.listings[0]).toMatchObject({ effective: '2019-03-08', published: '2021-03-30' });
});

// 03 Jun 2021, Listing Date (CMIC); 02 Aug 2021, Effective Date (CMIC); and 24 Feb and 26 Mar 2022 for Directive 2
test.skipIf(!real)(
  'a listing begins on its listing date; the effective date beside it is of what it prohibits',
  async () => {
    const { parties } = await parseRelease(usCsl, [real ?? '']);
    const on = (subList: string) =>
      parties.flatMap(({ listings }) => listings).filter((listing) => listing.subList === subList);
    const days = (subList: string) => [...new Set(on(subList).map(({ published }) => published))].sort();
    expect(days('CMIC')).toEqual(['2021-06-03', '2021-12-10', '2021-12-16']);
    expect(days('CAP')).toEqual(['2022-02-24', null]);
    expect([...on('CMIC'), ...on('CAP'), ...on('MBS')].filter(({ effective }) => effective !== null)).toEqual([]);
    expect(on('CMIC').every(({ remarks }) => remarks?.includes('Effective Date (CMIC)'))).toBe(true);
  },
);
