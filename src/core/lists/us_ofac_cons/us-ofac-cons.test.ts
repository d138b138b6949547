import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseRelease } from '../../../../test/parse-release.ts';
import { sharedFile } from '../../../../test/shared-data.ts';
import type { ListedParty } from '../../model/entity.ts';
import { usOfacCons } from './index.ts';

const fixture = (name: string): string => join(import.meta.dirname, name);
const csvSet = ['prim', 'add', 'alt', 'comments'].map((part) => fixture(`fixture-cons_${part}.csv`));
const byUid = (parties: readonly ListedParty[], uid: number): ListedParty | undefined =>
  parties.find(({ id }) => id === `us_ofac_cons-${uid}`);

// 17013: SSI 2014-07-29, SDN 2022-02-24, programmes UKRAINE-EO13662 and RUSSIA-EO14024, types "13662 Sectoral Directive 1" and "Block"
test('a party on several lists is one party with a listing and a date for each, and a measure stands only with its list', async () => {
  const { parties, issuedOn, occurrences } = await parseRelease(usOfacCons, [fixture('fixture-enhanced.xml')]);
  expect(issuedOn).toBe('2025-01-10');
  expect(occurrences).toEqual([]);
  expect(byUid(parties, 17013)?.listings).toMatchObject([
    {
      subList: 'SSI',
      published: '2014-07-29',
      programs: ['UKRAINE-EO13662'],
      authority: 'Executive Order 13662 (Ukraine)',
    },
    {
      subList: 'SDN',
      published: '2022-02-24',
      programs: ['RUSSIA-EO14024'],
      authority: 'Executive Order 14024 (Russia)',
    },
  ]);
  const [sectoral, blocked] = byUid(parties, 17013)?.listings ?? [];
  expect(sectoral?.provisions).toContain('13662 Sectoral Directive 1');
  expect(sectoral?.provisions).not.toContain('Block');
  expect(blocked?.provisions).toContain('Block');
  expect(blocked?.provisions).not.toContain('13662 Sectoral Directive 1');
  expect(byUid(parties, 17013)?.properties.alias).toContain('БАНК ВТБ ПУБЛИЧНОЕ АКЦИОНЕРНОЕ ОБЩЕСТВО');
});

// 32087: Listing Date (CMIC) 03 Jun 2021, Effective Date (CMIC) 02 Aug 2021; owns, controls, or operates HUAWEI TECHNOLOGIES CO., LTD.
test('a Chinese military company is listed from its listing date, and the later day of effect is one of its measures', async () => {
  for (const files of [csvSet, [fixture('fixture.xml')], [fixture('fixture-enhanced.xml')]]) {
    const huawei = byUid((await parseRelease(usOfacCons, files)).parties, 32087);
    expect(huawei?.listings).toMatchObject([
      { subList: 'CMIC', published: '2021-06-03', effective: null, programs: ['CMIC-EO13959'] },
    ]);
    expect(huawei?.listings[0]?.provisions.find((text) => text.startsWith('Effective Date (CMIC)'))).toContain(
      '02 Aug 2021',
    );
    expect(huawei?.properties.uscCode).toEqual(['91440300746645251H']);
    expect(huawei?.relations).toHaveLength(1);
  }
  const enhanced = byUid((await parseRelease(usOfacCons, [fixture('fixture-enhanced.xml')])).parties, 32087);
  expect(enhanced?.relations).toMatchObject([
    {
      schema: 'Ownership',
      other: 'asset',
      otherName: 'HUAWEI TECHNOLOGIES CO., LTD.',
      role: 'Owns, controls, or operates',
    },
  ]);
});

test('without the names of lists, a programme that may stand for several lists is left without one', async () => {
  const { parties, notes, occurrences } = await parseRelease(usOfacCons, csvSet);
  expect(byUid(parties, 9639)).toMatchObject({
    caption: 'HANIYA, Ismail Abdul Salah',
    properties: { alias: ['HANIYA, Ismail', 'HANIYYA, Ismaeel'], birthDate: ['1962'], birthPlace: ['Shati'] },
    listings: [{ subList: 'PLC', programs: ['NS-PLC'] }],
  });
  expect(byUid(parties, 9647)?.listings).toMatchObject([
    { subList: null, programs: ['SDGT'] },
    { subList: 'PLC', programs: ['NS-PLC'] },
  ]);
  expect(byUid(parties, 17018)?.properties.weakAlias).toEqual(['SBERBANK INDIA', 'SBERBANK MUMBAI']);
  expect(notes).toEqual([]);
  expect(occurrences).toEqual([]);
});

// ProfileRelationship From 18269 To 17022 "Owned or Controlled By"
test('the ADVANCED file gives owners, registers and the dates of each list', async () => {
  const { parties, issuedOn, occurrences } = await parseRelease(usOfacCons, [fixture('fixture-advanced.xml')]);
  expect(issuedOn).toBe('2020-03-17');
  expect(occurrences).toEqual([]);
  expect(byUid(parties, 17013)).toMatchObject({
    schema: 'Organization',
    properties: { swiftBic: ['VTBRRUMM'], taxNumber: ['7702070139'], country: ['ru'] },
    listings: [{ subList: 'SSI', published: '2014-07-29', effective: null, programs: ['UKRAINE-EO13662'] }],
  });
  expect(byUid(parties, 18269)?.relations).toMatchObject([
    { schema: 'Ownership', other: 'owner', otherId: 'us_ofac_cons-17022', role: 'Owned or Controlled By' },
  ]);
  expect(byUid(parties, 18269)?.relations[0]?.otherName).toBe(byUid(parties, 17022)?.caption);
  expect(byUid(parties, 9639)).toMatchObject({
    schema: 'Person',
    caption: 'HANIYA, Ismail Abdul Salah',
    properties: { birthDate: ['1962'] },
  });
});

test('the four formats give the same party', async () => {
  const forms = [
    csvSet,
    [fixture('fixture.xml')],
    [fixture('fixture-enhanced.xml')],
    [fixture('fixture-advanced.xml')],
  ];
  for (const files of forms) {
    const haniya = byUid((await parseRelease(usOfacCons, files)).parties, 9639);
    expect(haniya?.id).toBe('us_ofac_cons-9639');
    expect(haniya?.caption).toBe('HANIYA, Ismail Abdul Salah');
    expect(haniya?.properties.alias).toEqual(['HANIYA, Ismail', 'HANIYYA, Ismaeel']);
    expect(haniya?.properties.birthPlace).toEqual(['Shati']);
    expect(haniya?.listings[0]?.programs).toEqual(['NS-PLC']);
  }
});

test('the SDN list is not taken for the non-SDN file', async () => {
  for (const name of [
    'fixture-sdn.csv',
    'fixture-add.csv',
    'fixture-alt.csv',
    'fixture-enhanced.xml',
    'fixture-advanced.xml',
  ]) {
    const sdn = join(import.meta.dirname, '..', 'us_ofac_sdn', name);
    await expect(parseRelease(usOfacCons, [sdn]), name).rejects.toThrow(/does not recognise|this is OFAC's SDN list/);
  }
  // The same ADVANCED file under the name of the other one: its parties prove what it is.
  const content = readFileSync(
    join(import.meta.dirname, '..', 'us_ofac_sdn', 'fixture-advanced.xml'),
    'utf8',
  ).replaceAll(/ListID="91512"/g, 'ListID="1550"');
  await expect(parseRelease(usOfacCons, [{ name: 'CONS_ADVANCED.XML', content }])).rejects.toThrow(
    "this is OFAC's SDN list",
  );
});

test('XML files that end in the middle are refused', async () => {
  for (const name of ['fixture.xml', 'fixture-enhanced.xml', 'fixture-advanced.xml']) {
    const content = readFileSync(fixture(name), 'utf8');
    for (const part of [0.6, 0.9]) {
      const cut = { name: `cons-${name}`, content: content.slice(0, Math.floor(content.length * part)) };
      await expect(parseRelease(usOfacCons, [cut]), name).rejects.toThrow(/unclosed tag|not well-formed/);
    }
  }
});

const real = (name: string): string => sharedFile(`ofac/${name}`) ?? '';
const cases: readonly [string, readonly string[], number, Record<string, number>][] = [
  [
    'CSV set of December 2025',
    ['cons_prim_2025-12.csv', 'cons_add_2025-12.csv', 'cons_alt_2025-12.csv', 'cons_comments_2025-12.csv'],
    442,
    { PLC: 78, SSI: 286, CMIC: 68, CAP: 1, MBS: 9, 'not said': 91 },
  ],
  [
    'XML of May 2024',
    ['consolidated_nonSDN_xml_hebbd5_2024.xml'],
    443,
    { PLC: 78, SSI: 287, CMIC: 68, CAP: 1, MBS: 8, FSE: 1, 'not said': 67 },
  ],
  [
    'XML of March 2025',
    ['consolidated_nonSDN_xml_kebal_2025.xml'],
    443,
    { PLC: 78, SSI: 286, CMIC: 68, CAP: 1, MBS: 9, FSE: 1, 'not said': 80 },
  ],
  ['ADVANCED XML of March 2020', ['cons_advanced_2020-03-17.xml'], 375, { PLC: 78, SSI: 290, CAP: 1, FSE: 6, SDN: 9 }],
  [
    'ENHANCED XML of January 2025',
    ['CONS_ENHANCED_2025-01-14.xml'],
    443,
    { PLC: 78, SSI: 286, CMIC: 68, CAP: 1, MBS: 12, FSE: 1, SDN: 77 },
  ],
];

for (const [what, names, count, bySubList] of cases) {
  const files = names.map(real);
  test.skipIf(files.includes(''))(
    `${what}: ${count} parties, each sub-list as counted in the file, nothing unread`,
    async () => {
      const { parties, occurrences } = await parseRelease(usOfacCons, files);
      const counts: Record<string, number> = {};
      for (const { subList } of parties.flatMap(({ listings }) => listings))
        counts[subList ?? 'not said'] = (counts[subList ?? 'not said'] ?? 0) + 1;
      expect(parties).toHaveLength(count);
      expect(new Set(parties.map(({ id }) => id)).size).toBe(count);
      expect(counts).toEqual(bySubList);
      expect(occurrences.filter(({ kind }) => kind === 'unread')).toEqual([]);
    },
  );
}

test.skipIf(real('cons_advanced_2020-03-17.xml') === '')(
  'ADVANCED of March 2020: 276 relationships, every listing dated but those that share a day with another of the same party',
  async () => {
    const { parties } = await parseRelease(usOfacCons, [real('cons_advanced_2020-03-17.xml')]);
    expect(parties.flatMap(({ relations }) => relations.filter(({ otherId }) => otherId !== null))).toHaveLength(276);
    const undated = parties.filter(({ listings }) => listings.some(({ published }) => published === null));
    // SDN and Foreign Sanctions Evaders of 17 December 2014; SDN and sectoral of 12 March 2020.
    expect(undated.map(({ caption }) => caption)).toEqual([
      'Bektas, Halis',
      'Rixo International Trading Ltd.',
      'Staroil B.V.',
      'Hollebrand, Alexander',
      'Van Mazijk, Paul',
      'TNK Trading International S.A.',
    ]);
  },
);

test.skipIf(real('CONS_ENHANCED_2025-01-14.xml') === '' || real('consolidated_nonSDN_xml_kebal_2025.xml') === '')(
  'ENHANCED and classic XML of the first months of 2025 agree on names, aliases, countries and identifiers',
  async () => {
    const enhanced = await parseRelease(usOfacCons, [real('CONS_ENHANCED_2025-01-14.xml')]);
    const classic = new Map(
      (await parseRelease(usOfacCons, [real('consolidated_nonSDN_xml_kebal_2025.xml')])).parties.map((party) => [
        party.id,
        party,
      ]),
    );
    const differing: Record<string, number> = { caption: 0 };
    for (const party of enhanced.parties) {
      const other = classic.get(party.id);
      if (party.caption !== other?.caption) differing['caption'] = (differing['caption'] ?? 0) + 1;
      for (const property of [
        'previousName',
        'weakAlias',
        'country',
        'registrationNumber',
        'taxNumber',
        'isinCode',
        'birthDate',
      ] as const) {
        // Names in other scripts stand in the ENHANCED file alone.
        const [one, two] = [party, other].map((each) =>
          (each?.properties[property] ?? [])
            .filter((value) => !/[\u0400-\u9FFF]/.test(value))
            .sort()
            .join('; '),
        );
        if (one !== two) differing[property] = (differing[property] ?? 0) + 1;
      }
    }
    expect(differing).toEqual({ caption: 0 });
  },
);

// 20312 GAZPROMBANK (SWITZERLAND) LTD: sanctionsList datePublished="2016-09-01" three times, programmes UKRAINE-EO13662 and RUSSIA-EO14024 (order of 15 April 2021)
test.skipIf(real('CONS_ENHANCED_2025-01-14.xml') === '')(
  'ENHANCED of January 2025: a date that several lists share, or that is older than the order of the programme, is no date of that listing',
  async () => {
    const { parties } = await parseRelease(usOfacCons, [real('CONS_ENHANCED_2025-01-14.xml')]);
    const dates = (uid: number) =>
      byUid(parties, uid)?.listings.map(({ subList, published }) => `${subList} ${published}`);
    expect(dates(20312)).toEqual(['SSI 2016-09-01', 'SDN null']);
    const blocked = byUid(parties, 20312)?.listings[1];
    expect(blocked?.effective).toBeNull();
    expect(blocked?.remarks).toContain(
      'the file dates this listing 2016-09-01, which is before the order of its programme, of 2021-04-15',
    );
    // Vnesheconombank: SSI 2014-07-16, SDN 2018-08-15 under an order of 2021. VTB: SDN 2022-02-24.
    expect(dates(17015)).toEqual(['SSI 2014-07-16', 'SDN null']);
    expect(dates(17013)).toEqual(['SSI 2014-07-29', 'SDN 2022-02-24']);
    // TNK TRADING INTERNATIONAL S.A.: SDN (VENEZUELA-EO13850 of 1 November 2018) and SSI, both 2020-03-12, both possible.
    expect(dates(28603)).toEqual(['SDN null', 'SSI null']);
    // ROSOBORONEKSPORT OAO: SDN 2018-04-06 under SYRIA; RUSSIA-EO14024 came later.
    expect(dates(18782)).toEqual(['SDN 2018-04-06', 'SSI 2015-12-22']);
    const undated = parties.flatMap(({ listings }) => listings).filter(({ published }) => published === null);
    expect(undated.map(({ subList }) => subList).filter((subList) => subList !== 'SDN')).toEqual(['SSI']);
    expect(undated).toHaveLength(22);
  },
);
