import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseRelease } from '../../../../test/parse-release.ts';
import { sharedFile } from '../../../../test/shared-data.ts';
import { readEntityCell } from './entity-cell.ts';
import { usBisEntityList } from './index.ts';

const fixture = join(import.meta.dirname, 'fixture.xml');
const real = sharedFile('bis_entity_list/ecfr_supp4_extracted_2026-07-09.json');

test('Dahua Technology was listed by 84 FR 54004 of 9 October 2019, and no effective date is made up', async () => {
  const { parties } = await parseRelease(usBisEntityList, [fixture]);
  const dahua = parties.find(({ caption }) => caption === 'Dahua Technology');
  expect(dahua?.id).toBe('us_bis_entity_list-dahua-technology-cn');
  expect(dahua?.properties.country).toEqual(['cn']);
  expect(dahua?.properties.address).toHaveLength(4);
  expect(dahua?.listings).toMatchObject([
    {
      effective: null,
      published: '2019-10-09',
      until: null,
      citations: ['84 FR 54004', '85 FR 44159', '87 FR 62202'],
      remarks: 'Amended: 85 FR 44159 (2020-07-22); 87 FR 62202 (2022-10-13)',
    },
  ]);
  expect(dahua?.listings[0]?.provisions).toContain('Footnote 4 of the supplement applies');
});

test('an alias ends at the line break, and without one at the full stop before the address', async () => {
  const { parties } = await parseRelease(usBisEntityList, [fixture]);
  const named = (caption: string) => parties.find((party) => party.caption === caption)?.properties;
  expect(named('Hangzhou Hikvision Digital Technology Co., Ltd.')).toMatchObject({
    alias: ['Hikvision'],
    address: [expect.stringContaining('No. 555 Qianmo Road'), expect.any(String), expect.any(String)],
  });
  expect(named('Inspur Group Co., Ltd.')).toMatchObject({
    alias: ['Inspur Group', 'IGL'],
    address: ['No. 1036 Langchao Road, Jinan City, Shandong, China'],
  });
  expect(named('SMIC Northern Integrated Circuit Manufacturing (Beijing) Co., Ltd.')?.alias).toEqual([
    'Semiconductor Manufacturing North China (Beijing) Corporation',
    'SMIC North',
  ]);
});

test('an empty country inherits, a country of an address is added, and where to look further is a remark', async () => {
  const { parties } = await parseRelease(usBisEntityList, [fixture]);
  const frontier = parties.find(({ caption }) => caption === 'Frontier Services Group Limited');
  expect(frontier?.properties.country).toEqual(['cn', 'hk']);
  expect(frontier?.listings[0]?.remarks).toBe('See alternate addresses under Kenya, Laos, and United Arab Emirates');
});

test('two rows with one name in one country are one party with two listings; reserved rows and other supplements are counted', async () => {
  const { parties, notes, occurrences } = await parseRelease(usBisEntityList, [fixture]);
  const mills = parties.find(({ caption }) => caption === "People's Steel Mills");
  expect(mills?.listings.map(({ published, citations }) => [published, citations.length])).toEqual([
    ['1998-11-19', 4],
    ['1998-11-19', 3],
  ]);
  expect(parties).toHaveLength(6);
  expect(notes).toContain('1 rows are marked [Reserved]');
  expect(notes).toContain('1 rows of Supplement No. 6 (Unverified List) are in the file and not read here');
  expect(occurrences).toEqual([]);
});

test('a four-digit year is a date, and a citation without a date is said to be one', async () => {
  const xml = readFileSync(fixture, 'utf8').replace('88 FR 13675, 3/6/23.', '86 FR 67319');
  const { parties, occurrences } = await parseRelease(usBisEntityList, [{ name: 'x.xml', content: xml }]);
  const of = (start: string) => parties.find(({ caption }) => caption.startsWith(start))?.listings[0];
  expect(of('SMIC Northern')?.published).toBe('2020-12-22');
  expect(of('Inspur')).toMatchObject({ published: null, citations: ['86 FR 67319'] });
  expect(occurrences).toMatchObject([{ kind: 'odd', field: 'Federal Register citation', example: '86 FR 67319' }]);
});

test('a file cut in the middle, a file of another part, a lost column and a row of four cells are refused', async () => {
  const xml = readFileSync(fixture, 'utf8');
  const refusal = (content: string): Promise<unknown> => parseRelease(usBisEntityList, [{ name: 'x.xml', content }]);
  await expect(refusal(xml.slice(0, xml.length / 2))).rejects.toThrow('not well-formed XML');
  await expect(
    refusal('<DIV5 N="744"><DIV9 N="Supplement No. 6 to Part 744"><TR><TD>A</TD></TR></DIV9></DIV5>'),
  ).rejects.toThrow('no rows of Supplement No. 4');
  await expect(refusal(xml.replace('<TH scope="col">License review policy</TH>', ''))).rejects.toThrow('column 4');
  await expect(refusal(xml.replace('<TD align="left">Presumption of denial.</TD>', ''))).rejects.toThrow(
    'the row has 4 cells where the table has 5',
  );
});

test.each([
  [
    'Mesbah Energy Company (a.k.a. “MEC”), 77 Armaghan Gharbi Street, Tehran, Iran.',
    { name: 'Mesbah Energy Company', aliases: ['“MEC”'], addresses: ['77 Armaghan Gharbi Street, Tehran, Iran'] },
  ],
  [
    'Gazprom Flot, OOO (f.k.a., Obshchestvo S Ogranichennoi Otvetstvennostyu Gazflot), a.k.a., the following two aliases: —Gazprom Flot; and —GF. d. 12 A ul.Nametkina, Moscow 117420, Russia.',
    {
      name: 'Gazprom Flot, OOO',
      aliases: ['Gazprom Flot', 'GF'],
      previousNames: ['Obshchestvo S Ogranichennoi Otvetstvennostyu Gazflot'],
      announced: null,
    },
  ],
  [
    'Huawei Technologies Coöperatief U.A., Netherlands.',
    { name: 'Huawei Technologies Coöperatief U.A.', addresses: ['Netherlands'] },
  ],
  [
    'Fulda Ltd., a.k.a., the following three aliases: —A One; and —B Two Co., Ltd. Room 1, China.',
    { announced: 3, aliases: ['A One', 'B Two Co., Ltd.'] },
  ],
  [
    'China Electronics Technology Group Corporation, 7th Research Institute (CETC-7), No. 381, Xingang Middle Road, Guangzhou, China.',
    { name: 'China Electronics Technology Group Corporation, 7th Research Institute (CETC-7)' },
  ],
])('%s', (text, wanted) => {
  expect(readEntityCell(text)).toMatchObject(wanted);
});

interface Extracted {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string;
  readonly address: string | null;
  readonly federal_register: string;
  readonly notes: string | null;
}

test.skipIf(!real)(
  'the 3,409 entries of July 2026, set in the form of the eCFR, come out with their names, aliases, countries and citations',
  async () => {
    const { entities } = JSON.parse(readFileSync(real ?? '', 'utf8')) as { entities: readonly Extracted[] };
    const { parties, occurrences } = await parseRelease(usBisEntityList, [
      { name: 'part744.xml', content: asEcfr(entities) },
    ]);
    expect(parties.reduce((sum, { listings }) => sum + listings.length, 0)).toBe(3409);
    expect(parties).toHaveLength(3404);
    expect(new Set(parties.map(({ id }) => id)).size).toBe(3404);
    const byName = new Set(parties.flatMap(({ properties }) => properties.name ?? []).map(key));
    const names = entities.filter(({ name }) => byName.has(key(name))).length;
    const byAlias = new Set(
      parties.flatMap(({ properties: { alias = [], previousName = [] } }) => [...alias, ...previousName]).map(key),
    );
    const aliases = entities.flatMap((entity) => entity.aliases);
    expect(names).toBeGreaterThanOrEqual(3360);
    expect(aliases.filter((alias) => byAlias.has(key(alias))).length / aliases.length).toBeGreaterThan(0.98);
    const listings = parties.flatMap((party) => party.listings);
    expect(listings.filter(({ citations }) => citations.length > 0)).toHaveLength(3409);
    expect(listings.filter(({ published }) => published === null)).toHaveLength(2);
    expect(listings.filter(({ citations }) => citations.length > 1)).toHaveLength(257);
    expect(parties.filter(({ properties }) => properties.country?.[0] === 'cn').length).toBeGreaterThan(1100);
    expect(occurrences.filter(({ kind }) => kind === 'unread')).toEqual([]);
    expect(occurrences.filter(({ field }) => field === 'Country')).toEqual([]);
  },
);

function key(name: string): string {
  return name.trim().replace(/[.,;:]+$/, '');
}

/** Rows in the order of the file: a country heads its first row and is empty after that. */
function asEcfr(entities: readonly Extracted[]): string {
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  let country = '';
  const rows = entities.map((entity) => {
    const cells = [
      entity.country === country ? ' ' : entity.country.toUpperCase(),
      cellOf(entity),
      entity.notes ?? '',
      'Presumption of denial.',
      entity.federal_register,
    ];
    country = entity.country;
    return `<TR>${cells.map((text) => `<TD align="left">${escape(text).replaceAll('\n', '<br/>')}</TD>`).join('')}</TR>`;
  });
  return `<DIV5 N="744" TYPE="PART"><DIV9 N="Supplement No. 4 to Part 744" TYPE="APPENDIX"><TABLE>${rows.join('\n')}</TABLE></DIV9></DIV5>`;
}

function cellOf({ name, aliases, address }: Extracted): string {
  if (aliases.length === 0) return address === null ? `${name}.` : `${name}, ${address}`;
  const items = aliases.map((alias, index) => `—${alias}${index === aliases.length - 1 ? '.' : ';'}`);
  return [`${name}, a.k.a., the following ${aliases.length} aliases:`, ...items, ...(address ? [address] : [])].join(
    '\n',
  );
}

test('the supplement is found in the whole of title 15, and a lone line feed inside a name is only wrapped text', async () => {
  const part = readFileSync(fixture, 'utf8')
    .replace(/^<\?xml[^>]*>\s*/, '')
    .replace('Dahua Technology,', 'Dahua\nTechnology,');
  const title = `<?xml version="1.0"?>
<DLPSTEXTCLASS><HEADER><AMDDATE>Sept. 17, 2026</AMDDATE></HEADER><TEXT><DIV1 N="1" TYPE="TITLE"><HEAD>Title 15—Commerce and Foreign Trade</HEAD>
<DIV5 N="30" TYPE="PART"><TABLE><TR><TD>Unrelated</TD></TR></TABLE></DIV5>${part}</DIV1></TEXT></DLPSTEXTCLASS>`;
  const { parties, issuedOn } = await parseRelease(usBisEntityList, [{ name: 'title-15.xml', content: title }]);
  expect(parties.map(({ caption }) => caption)).toContain('Dahua Technology');
  expect(parties).toHaveLength(6);
  expect(issuedOn).toBe('2026-09-17');
});

test('a country may stand in a heading cell or span its rows', async () => {
  const rest = '<TD>All items</TD><TD>Denial</TD><TD>84 FR 54004, 10/9/19.</TD>';
  const rows = `<TR><TH scope="row" rowspan="2">IRAN</TH><TD>A One, Tehran, Iran.</TD>${rest}</TR><TR><TD>B Two, Tehran, Iran.</TD>${rest}</TR><TR><TH scope="row">IRAQ</TH><TD>C Three, Baghdad, Iraq.</TD>${rest}</TR>`;
  const content = `<DIV9 N="Supplement No. 4 to Part 744"><TABLE>${rows}</TABLE></DIV9>`;
  const { parties } = await parseRelease(usBisEntityList, [{ name: 'x.xml', content }]);
  expect(parties.map(({ caption, properties }) => [caption, properties.country])).toEqual([
    ['A One', ['ir']],
    ['B Two', ['ir']],
    ['C Three', ['iq']],
  ]);
});
