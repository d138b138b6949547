import { expect, test } from 'vitest';
import { parseRelease } from '../../../../test/parse-release.ts';
import type { ListedParty } from '../../model/entity.ts';
import { readActFiles, readEdition, starterFile, toNdjson } from './acts.fixture.ts';
import { starter } from './index.ts';

const release = await parseRelease(starter, [starterFile()]);

function party(key: string): ListedParty {
  const found = release.parties.find(({ id }) => id === `starter-${key}`);
  if (!found) throw new Error(`no party ${key}`);
  return found;
}

function listingOn(key: string, list: string) {
  return party(key).listings.filter(({ subList }) => subList === list);
}

const small = {
  edition: { edition: 'countersign starter', compiled: '2026-11-23', acts: ['us_bis_entity_list-2019-10-09'] },
  act: {
    act: 'us_bis_entity_list-2019-10-09',
    list: 'us_bis_entity_list',
    title: 'Addition of Certain Entities to the Entity List',
    citation: '84 FR 54002',
    effective: '2019-10-09',
    source: 'https://www.federalregister.gov/d/2019-22210',
    covers: 'party',
    selection: 'selected',
    status: 'confirmed',
    checked: '2026-11-23',
    checkedAgainst: ['84 FR 54002'],
  },
  party: { key: 'dahua', name: 'Dahua Technology', countries: ['cn'], schema: 'Company' },
};

function refused(act: Record<string, unknown>, parties: readonly Record<string, unknown>[] = [small.party]) {
  return expect(parseRelease(starter, [toNdjson([small.edition, { ...small.act, parties, ...act }])])).rejects;
}

test('Dahua is one party: on the Entity List since 2019-10-09, named in section 889, the Covered List and the 1260H list', () => {
  const dahua = party('dahua');
  expect(dahua.caption).toBe('Dahua Technology');
  expect(dahua.schema).toBe('Company');
  expect(dahua.properties.name).toEqual([
    'Dahua Technology',
    'Dahua Technology Company',
    'Zhejiang Dahua Technology Co., Ltd.',
  ]);
  expect(dahua.listings.map(({ subList, effective }) => [subList, effective])).toEqual([
    ['us_ndaa_889', '2018-08-13'],
    ['us_bis_entity_list', '2019-10-09'],
    ['us_fcc_covered', '2021-03-12'],
    ['us_dod_1260h', '2022-10-05'],
  ]);
  expect(listingOn('dahua', 'us_bis_entity_list')).toMatchObject([
    {
      effective: '2019-10-09',
      published: '2019-10-09',
      until: null,
      citations: ['84 FR 54002', '84 FR 54004', '85 FR 44159', '87 FR 62202'],
      programs: ['human_rights'],
      covers: 'party',
      sourceUrl: 'https://www.federalregister.gov/d/2019-22210',
    },
  ]);
});

test('a name that is not from the act of listing says where it comes from', () => {
  const { alias, notes } = party('hikvision').properties;
  expect(alias).toContain('Hikvision');
  expect(alias).toContain('杭州海康威视数字技术股份有限公司');
  const note = notes?.find((text) => text.includes('杭州海康威视数字技术股份有限公司'));
  expect(note).toMatch(/is not from the act of listing\. Its source: Chinese name on the company's annual report/);
  expect(notes?.some((text) => text.includes('"Hikvision"'))).toBe(false);
});

test('an added name that nobody confirmed says so', () => {
  const note = party('dahua').properties.notes?.find((text) => text.includes('浙江大华技术股份有限公司'));
  expect(note).toMatch(/\(needs confirmation\)\.$/);
});

test.each([
  ['2019-10-09', '2019-10-09', 28],
  ['2020-06-05', '2020-06-05', 9],
  ['2020-07-22', '2020-07-22', 11],
  ['2020-12-18', '2020-12-22', 4],
  ['2021-06-24', '2021-06-24', 5],
  ['2021-07-12', '2021-07-12', 14],
  ['2023-03-28', '2023-03-30', 5],
])('the Entity List act effective %s, published %s, adds %i parties', (effective, published, count) => {
  const listings = release.parties.flatMap(({ listings }) => listings);
  const ofTheAct = listings.filter((each) => each.subList === 'us_bis_entity_list' && each.published === published);
  expect(ofTheAct).toHaveLength(count);
  expect(new Set(ofTheAct.map((each) => each.effective))).toEqual(new Set([effective]));
});

test('equipment lists make nobody a listed party: their listings cover equipment and say its scope', () => {
  for (const list of ['us_ndaa_889', 'us_fcc_covered']) {
    const [listing] = listingOn('dahua', list);
    expect(listing?.covers).toBe('equipment');
    expect(listing?.provisions.join(' ')).toMatch(/^Video surveillance and telecommunications equipment produced by/);
  }
  const named = release.parties.filter(({ listings }) => listings.some(({ subList }) => subList === 'us_ndaa_889'));
  expect(named.map(({ caption }) => caption).sort()).toEqual([
    'Dahua Technology',
    'Hangzhou Hikvision Digital Technology Co., Ltd.',
    'Huawei Technologies Co., Ltd.',
    'Hytera Communications Corporation',
    'ZTE Corporation',
  ]);
});

test('a removal is the first day on which the listing no longer holds', () => {
  expect(listingOn('mps-institute-of-forensic-science', 'us_bis_entity_list')[0]?.until).toBe('2023-11-16');
  expect(listingOn('megvii-beijing', 'us_dod_1260h')[0]?.until).toBe('2025-01-07');
  expect(listingOn('megvii', 'us_bis_entity_list')[0]?.until).toBeNull();
});

test('companies of one group with different names are not merged', () => {
  expect(party('beijing-sensetime-technology-development-co-ltd').listings).toHaveLength(1);
  expect(party('sensetime-group').listings.map(({ subList }) => subList)).toEqual(['us_ofac_ns_cmic', 'us_dod_1260h']);
  expect(party('yitu-technologies').listings.map(({ subList }) => subList)).toEqual(['us_bis_entity_list']);
});

test('the reason of an act counts for its parties, and not for one that it lists for another reason', () => {
  expect(listingOn('forensic-genomics-international', 'us_bis_entity_list')[0]?.programs).toEqual(['human_rights']);
  expect(listingOn('inspur-group', 'us_bis_entity_list')[0]?.programs).toEqual([]);
  expect(listingOn('hikvision', 'us_ofac_ns_cmic')[0]?.programs).toEqual([]);
});

test('what needs confirmation is said with the listing, and counted in the notes of the release', () => {
  expect(listingOn('o-film-nanchang', 'us_bis_entity_list')[0]?.remarks).toMatch(
    /Needs confirmation; checked on 2026-11-23/,
  );
  expect(listingOn('dahua', 'us_bis_entity_list')[0]?.remarks).toBeNull();
  expect(release.notes).toContainEqual(
    expect.stringMatching(/^\d+ of 172 listings have a fact that needs confirmation/),
  );
  expect(release.issuedOn).toBe('2026-11-23');
});

test('every act is in a file of its name and in the edition, and no two parties share an id', () => {
  const files = readActFiles();
  expect(files.map(({ json }) => `${json['act'] as string}.json`)).toEqual(files.map(({ file }) => file));
  expect(readEdition()['acts']).toEqual(files.map(({ json }) => json['act']));
  expect(release.parties.length).toBeGreaterThanOrEqual(starter.floor);
  expect(new Set(release.parties.map(({ id }) => id)).size).toBe(release.parties.length);
});

test('a file that lacks an act of its edition is refused as cut off, and so is one without an edition', async () => {
  const acts = readActFiles().map(({ json }) => json);
  await expect(parseRelease(starter, [toNdjson([readEdition(), ...acts.slice(0, -1)])])).rejects.toThrow(
    'the file is cut off: the edition has us_ofac_ns_cmic-2021-12-16 as well',
  );
  await expect(parseRelease(starter, [toNdjson(acts)])).rejects.toThrow('does not recognise');
  await expect(parseRelease(starter, [toNdjson([small.edition])])).rejects.toThrow('cut off');
});

test('errors name the line, the field and what is wanted', async () => {
  await refused({ effective: '2019-02-30' }).toMatchObject({
    message: 'wanted a day that exists, YYYY-MM-DD',
    place: { line: 2, column: 'effective' },
  });
  await refused({ list: 'us_made_up' }).toMatchObject({ place: { line: 2, column: 'list' } });
  await refused({ surprise: 1 }).toThrow('surprise');
  await refused({}, [{ ...small.party, countries: ['CN'] }]).toMatchObject({
    message: 'wanted two small letters',
    place: { line: 2, column: 'parties.0.countries.0' },
  });
  await refused({}, [{ ...small.party, until: '2019-10-09' }]).toThrow('ends on 2019-10-09, not after 2019-10-09');
  await refused({}, [small.party, small.party]).toThrow('"dahua" stands twice');
  await refused({ covers: 'equipment' }).toThrow('a scope is wanted where an act covers equipment');
  await refused({ act: 'other' }).toThrow('cut off');
});

test('the first day after the listing may be its end', async () => {
  const file = toNdjson([small.edition, { ...small.act, parties: [{ ...small.party, until: '2019-10-10' }] }]);
  const { parties } = await parseRelease(starter, [file]);
  expect(parties[0]?.listings[0]?.until).toBe('2019-10-10');
});

// Hikvision: Listing Date (CMIC) 03 Jun 2021, Effective Date (CMIC) 02 Aug 2021. DJI: 16 Dec 2021 and 14 Feb 2022.
test('an NS-CMIC listing holds from the day OFAC listed, and says when the prohibition about securities begins', () => {
  const days = (key: string) => {
    const [listing] = listingOn(key, 'us_ofac_ns_cmic');
    return [listing?.effective, listing?.published, /from (\S+)\.$/.exec(listing?.provisions[0] ?? '')?.[1]];
  };
  expect(days('hikvision')).toEqual(['2021-06-03', '2021-06-03', '2021-08-02']);
  expect(days('sensetime-group')).toEqual(['2021-12-10', '2021-12-10', '2022-02-08']);
  expect(days('dji')).toEqual(['2021-12-16', '2021-12-16', '2022-02-14']);
});
