import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseRelease } from '../../../../test/parse-release.ts';
import { sharedFile } from '../../../../test/shared-data.ts';
import type { ListedParty } from '../../model/entity.ts';
import { usOfacCons } from '../us_ofac_cons/index.ts';
import { usOfacSdn } from './index.ts';

const fixture = (name: string): string => join(import.meta.dirname, name);
const csvSet = ['fixture-sdn.csv', 'fixture-add.csv', 'fixture-alt.csv', 'fixture-sdn_comments.csv'].map(fixture);
const byUid = (parties: readonly ListedParty[], uid: number): ListedParty | undefined =>
  parties.find(({ id }) => id === `us_ofac_sdn-${uid}`);
const csv = (content: string, name = 'sdn.csv'): { name: string; content: string } => ({ name, content });
const ROW = '36,"AEROCARIBBEAN AIRLINES",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,';

// 36,"AEROCARIBBEAN AIRLINES",-0- ,"CUBA" · ADD 36,25,-0- ,"Havana","Cuba" · ALT 36,12,"aka","AERO-CARIBBEAN"
test('a company is read with its number, programme, alias and address', async () => {
  const { parties, format, notes, occurrences } = await parseRelease(usOfacSdn, csvSet);
  expect(format).toBe('csv');
  expect(byUid(parties, 36)).toMatchObject({
    schema: 'Organization',
    caption: 'AEROCARIBBEAN AIRLINES',
    properties: {
      name: ['AEROCARIBBEAN AIRLINES'],
      alias: ['AERO-CARIBBEAN'],
      address: ['Havana, Cuba'],
      country: ['cu'],
    },
    listings: [{ subList: null, programs: ['CUBA'], effective: null, published: null }],
  });
  expect(byUid(parties, 306)?.properties.weakAlias).toEqual(['BNC']);
  expect(notes).toEqual([]);
  expect(occurrences).toEqual([]);
});

// 2674,"ABBAS, Abu","individual","SDGT","Director of PALESTINE LIBERATION FRONT - …"
test('a person has the name apart, the position and the date of birth', async () => {
  const { parties } = await parseRelease(usOfacSdn, csvSet);
  expect(byUid(parties, 2674)).toMatchObject({
    schema: 'Person',
    caption: 'ABBAS, Abu',
    properties: {
      firstName: ['Abu'],
      lastName: ['ABBAS'],
      birthDate: ['1948-12-10'],
      position: ['Director of PALESTINE LIBERATION FRONT - ABU ABBAS FACTION'],
      alias: ['ZAYDAN, Muhammad'],
    },
  });
});

// 4234 HERMANN · 25260 KASMA, IMO 8721351, Linked To: ISLAMIC REPUBLIC OF IRAN SHIPPING LINES · 18157 MSN 164
test('vessels and aircraft have their own facts, owners and links', async () => {
  const { parties } = await parseRelease(usOfacSdn, csvSet);
  expect(byUid(parties, 4234)).toMatchObject({
    schema: 'Vessel',
    properties: {
      callSign: ['CL2685'],
      type: ['General Cargo'],
      tonnage: ['2597'],
      grossRegisteredTonnage: ['1098'],
      flag: ['cu'],
    },
    relations: [{ schema: 'Ownership', other: 'owner', otherName: 'Compania Navegacion Golfo S.A.' }],
  });
  expect(byUid(parties, 25260)).toMatchObject({
    properties: { imoNumber: ['8721351'], flag: ['ir'] },
    listings: [
      {
        programs: ['IFSR', 'IRAN', 'NPWMD'],
        provisions: ['Additional Sanctions Information - Subject to Secondary Sanctions'],
      },
    ],
    relations: [{ schema: 'UnknownLink', otherName: 'ISLAMIC REPUBLIC OF IRAN SHIPPING LINES', role: 'linked to' }],
  });
  expect(byUid(parties, 18157)).toMatchObject({
    schema: 'Airplane',
    properties: { model: ['Airbus A340-313X'], buildDate: ['1997'], serialNumber: ['164'], idNumber: ['G-VAIR'] },
  });
});

// 28263: the remarks end with "a.k.a. 'snowsjo" at 1,000 characters; the comment begins with "hn'; Linked To: LAZARUS GROUP."
test('remarks cut at 1,000 characters go on in the comments, in the middle of a word', async () => {
  const whole = byUid((await parseRelease(usOfacSdn, csvSet)).parties, 28263);
  expect(whole?.properties.weakAlias).toEqual(['tianyinyin0404', 'snowsjohn']);
  expect(whole?.relations.map(({ otherName }) => otherName)).toEqual(['LAZARUS GROUP']);
  expect(whole?.properties.publicKey).toHaveLength(8);
  expect(whole?.properties.idNumber).toEqual(['321284198607120616']);
  const alone = await parseRelease(usOfacSdn, csvSet.slice(0, 1));
  expect(byUid(alone.parties, 28263)?.properties.weakAlias).toEqual(['tianyinyin0404']);
  expect(byUid(alone.parties, 28263)?.listings[0]?.remarks).toContain("a.k.a. 'snowsjo");
  expect(alone.notes).toEqual(['without addresses', 'without aliases', 'without comments']);
});

test('the ENHANCED file gives the day of publication of the SDN listing, and the other lists as a remark', async () => {
  const { parties, issuedOn, occurrences } = await parseRelease(usOfacSdn, [fixture('fixture-enhanced.xml')]);
  expect(issuedOn).toBe('2025-01-10');
  expect(byUid(parties, 17013)?.listings).toMatchObject([
    {
      subList: null,
      published: '2022-02-24',
      effective: null,
      remarks: expect.stringContaining('also on: Sectoral Sanctions Identifications List (2014-07-29)'),
    },
  ]);
  expect(occurrences).toEqual([]);
});

test('the ADVANCED file gives the same of a party, though its dates stand after all parties', async () => {
  const { parties, format, issuedOn, occurrences } = await parseRelease(usOfacSdn, [fixture('fixture-advanced.xml')]);
  expect(format).toBe('advanced_xml');
  expect(issuedOn).toBe('2020-03-17');
  expect(parties.map(({ id }) => id)).toEqual(['us_ofac_sdn-9659', 'us_ofac_sdn-17526', 'us_ofac_sdn-17527']);
  expect(parties.every(({ listings }) => listings.length === 1)).toBe(true);
  // 9659: SDN 2016-09-16, and the Palestinian Legislative Council List 2006-04-12.
  // 17526 and 17527 were put on the SDN list and on that of foreign sanctions evaders with the same day, 2014-12-17.
  expect(parties.map(({ listings }) => listings[0]?.published)).toEqual(['2016-09-16', null, null]);
  expect(occurrences).toEqual([]);
});

// 4234 of the release of 19 August 2021
test('classic XML gives the vessel as the CSV does', async () => {
  const xml = `<?xml version="1.0" standalone="yes"?><sdnList xmlns="http://tempuri.org/sdnList.xsd"><publshInformation><Publish_Date>08/19/2021</Publish_Date><Record_Count>1</Record_Count></publshInformation><sdnEntry><uid>4234</uid><lastName>HERMANN</lastName><sdnType>Vessel</sdnType><programList><program>CUBA</program></programList><vesselInfo><callSign>CL2685</callSign><vesselType>General Cargo</vesselType><vesselFlag>Cuba</vesselFlag><vesselOwner>Compania Navegacion Golfo S.A.</vesselOwner><tonnage>2597</tonnage><grossRegisteredTonnage>1098</grossRegisteredTonnage></vesselInfo></sdnEntry></sdnList>`;
  const fromXml = await parseRelease(usOfacSdn, [{ name: 'sdn.xml', content: xml }]);
  const fromCsv = await parseRelease(usOfacSdn, csvSet);
  expect(fromXml.issuedOn).toBe('2021-08-19');
  expect(fromXml.parties[0]).toEqual(byUid(fromCsv.parties, 4234));
  const short = xml.replace('<Record_Count>1<', '<Record_Count>2<');
  await expect(parseRelease(usOfacSdn, [{ name: 'sdn.xml', content: short }])).rejects.toThrow(
    'says that it has 2 records and has 1',
  );
});

test('a torn row, rows after the end mark, a number twice and a file that is only an end mark are refused', async () => {
  await expect(parseRelease(usOfacSdn, [csv(`${ROW}-0- \r\n173,"ANGLO-CARIB`)])).rejects.toThrow('never closed');
  await expect(parseRelease(usOfacSdn, [csv(`${ROW}-0- \n173,"ANGLO-CARIBBEAN CO., LTD.",-0- \n`)])).rejects.toThrow(
    'cut off or torn',
  );
  await expect(
    parseRelease(usOfacSdn, [csv(`${ROW}-0- \r\n\u001A\r\n${ROW.replace('36', '37')}-0- \r\n`)]),
  ).rejects.toThrow('after the end mark');
  await expect(parseRelease(usOfacSdn, [csv(`${ROW}-0- \r\n${ROW}-0- \r\n\u001A`)])).rejects.toThrow('36 stands twice');
});

test('the non-SDN file is not taken for the SDN list, and addresses of other parties are refused', async () => {
  const cons = join(import.meta.dirname, '..', 'us_ofac_cons', 'fixture-cons_prim.csv');
  await expect(parseRelease(usOfacSdn, [cons])).rejects.toThrow('does not recognise');
  const strange = csv('41,1,-0- ,"Havana","Cuba",-0- \r\n\u001A', 'add.csv');
  await expect(parseRelease(usOfacSdn, [csv(`${ROW}-0- \r\n\u001A`), strange])).rejects.toThrow(
    'belongs to another list or day',
  );
});

test('an XML file that ends in the middle is refused', async () => {
  for (const name of ['fixture-enhanced.xml', 'fixture-advanced.xml']) {
    const content = readFileSync(fixture(name), 'utf8');
    const cut = { name: 'sdn.xml', content: content.slice(0, Math.floor(content.length * 0.9)) };
    await expect(parseRelease(usOfacSdn, [cut])).rejects.toThrow(/unclosed tag|not well-formed/);
  }
});

test('an ADVANCED file without the entries of a party is refused', async () => {
  const content = readFileSync(fixture('fixture-advanced.xml'), 'utf8').replace(
    /<SanctionsEntries>.*<\/SanctionsEntries>/s,
    '<SanctionsEntries/>',
  );
  await expect(parseRelease(usOfacSdn, [{ name: 'sdn_advanced.xml', content }])).rejects.toThrow(
    'has no sanctions entry',
  );
});

const releases: readonly [string, number, readonly string[]][] = [
  ['ofac/sdn_2019-01.csv', 7379, ['ofac/add_2019-01.csv', 'ofac/alt_2019-01.csv']],
  ['ofac/sdn_2021-07.csv', 8976, ['ofac/add_2021-07.csv', 'ofac/alt_2021-07.csv', 'ofac/sdn_comments_2021-07.csv']],
  ['ofac/sdn_2022-11_photoangell.csv', 11567, []],
  ['ofac/history/sdn_2023-11-02_a515281bf8.csv', 13320, []],
];

for (const [name, count, extras] of releases) {
  const files = [name, ...extras].map(sharedFile);
  test.skipIf(files.includes(null))(`${name}: ${count} parties, nothing unread`, async () => {
    const { parties, occurrences } = await parseRelease(
      usOfacSdn,
      files.filter((file) => file !== null),
    );
    expect(parties).toHaveLength(count);
    expect(new Set(parties.map(({ id }) => id)).size).toBe(count);
    expect(occurrences.filter(({ kind }) => kind === 'unread')).toEqual([]);
    expect(usOfacSdn.floor).toBeLessThan(count * 0.6);
  });
}

const real2021 = sharedFile('ofac/sdn_2021-07.csv');
test.skipIf(!real2021)('real files cut in the middle of a row, and an empty one, are refused', async () => {
  const content = readFileSync(real2021 ?? '', 'utf8');
  for (const part of [0.3, 0.5, 0.77]) {
    const cut = content.slice(0, content.lastIndexOf('-0- ,', Math.floor(content.length * part)));
    await expect(parseRelease(usOfacSdn, [csv(cut)])).rejects.toThrow(/never closed|cut off or torn/);
  }
  await expect(parseRelease(usOfacSdn, [csv('')])).rejects.toThrow('does not recognise');
});

/** The release of 19 August 2021 as somebody turned it into JSON; it holds the first 2,781 of 9,086 entries. */
const asJson = sharedFile('ofac/sdn_xml_as_json_2021-08.json');
const daily = sharedFile('ofac/history/sdn_2021-08-18_f2dad11314.csv');
test.skipIf(!asJson || !daily)(
  'classic XML and CSV of the same week agree on names, programmes, births and documents',
  async () => {
    const { sdnList } = JSON.parse(readFileSync(asJson ?? '', 'utf8')) as { sdnList: { sdnEntry: unknown[] } };
    const entries = sdnList.sdnEntry.map((entry) => toXml('sdnEntry', entry)).join('');
    const content = `<sdnList><publshInformation><Publish_Date>08/19/2021</Publish_Date><Record_Count>${sdnList.sdnEntry.length}</Record_Count></publshInformation>${entries}</sdnList>`;
    const fromXml = await parseRelease(usOfacSdn, [{ name: 'sdn.xml', content }]);
    const fromCsv = new Map((await parseRelease(usOfacSdn, [daily ?? ''])).parties.map((party) => [party.id, party]));
    expect(fromXml.occurrences.filter(({ kind }) => kind === 'unread')).toEqual([]);
    const differing = { caption: 0, programs: 0, birthDate: 0, passportNumber: 0, missing: 0 };
    for (const party of fromXml.parties) {
      const other = fromCsv.get(party.id);
      if (!other) {
        differing.missing += 1;
        continue;
      }
      if (party.caption !== other.caption) differing.caption += 1;
      if (String(party.listings[0]?.programs) !== String(other.listings[0]?.programs)) differing.programs += 1;
      for (const property of ['birthDate', 'passportNumber'] as const) {
        // JSON made numbers of documents and dropped their leading zeros.
        const [one, two] = [party, other].map(({ properties }) =>
          (properties[property] ?? [])
            .map((value) => value.replace(/^0+/, ''))
            .sort()
            .join('; '),
        );
        if (one !== two) differing[property] += 1;
      }
    }
    expect(fromXml.parties).toHaveLength(2781);
    expect(differing).toEqual({ caption: 0, programs: 0, birthDate: 0, passportNumber: 0, missing: 0 });
  },
);

function toXml(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => toXml(name, item)).join('');
  if (typeof value !== 'object' || value === null) return `<${name}>${String(value)}</${name}>`;
  const inside = Object.entries(value).map(([key, each]) => toXml(key, each));
  return `<${name}>${inside.join('')}</${name}>`;
}

const consFile = sharedFile('ofac/consolidated_nonSDN_xml_kebal_2025.xml');
test.skipIf(!consFile)('the whole non-SDN file in each format is recognised by its own list alone', async () => {
  for (const name of [
    'cons_prim_2025-12.csv',
    'cons_add_2025-12.csv',
    'cons_alt_2025-12.csv',
    'consolidated_nonSDN_xml_kebal_2025.xml',
    'cons_advanced_2020-03-17.xml',
    'CONS_ENHANCED_2025-01-14.xml',
  ]) {
    const file = sharedFile(`ofac/${name}`);
    if (!file) continue;
    await expect(parseRelease(usOfacSdn, [file]), name).rejects.toThrow('does not recognise');
    if (!name.includes('_a') || name.includes('advanced'))
      await expect(parseRelease(usOfacCons, [file]), name).resolves.toBeDefined();
  }
});

// The SDN file writes a party as the other one does; this is 20312 as the ENHANCED file of January 2025 has it, without its names and facts.
test('a first listing of 2016 does not make an SDN listing under an order of 2021 one of 2016', async () => {
  const listOf = (title: string, day: string): string =>
    `<sanctionsList refId="1" id="1" datePublished="${day}T00:00:00">${title}</sanctionsList>`;
  const fileOf = (day: string): string =>
    readFileSync(fixture('fixture-enhanced.xml'), 'utf8').replace(
      /<sanctionsLists>.*?<\/sanctionsLists>/gs,
      `<sanctionsLists>${listOf('Sectoral Sanctions Identifications List', '2016-09-01')}${listOf('SDN List', day)}</sanctionsLists>`,
    );
  const publishedWith = async (day: string) => {
    const file = { name: 'sdn_enhanced.xml', content: fileOf(day) };
    return byUid((await parseRelease(usOfacSdn, [file])).parties, 17013)?.listings[0];
  };
  const shared = await publishedWith('2016-09-01');
  expect(shared?.published).toBeNull();
  expect(shared?.remarks).toContain('also on: Sectoral Sanctions Identifications List (2016-09-01)');
  expect((await publishedWith('2021-04-14'))?.published).toBeNull();
  expect((await publishedWith('2021-04-15'))?.published).toBe('2021-04-15');
});
