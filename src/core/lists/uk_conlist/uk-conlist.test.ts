import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseRelease } from '../../../../test/parse-release.ts';
import { sharedFile } from '../../../../test/shared-data.ts';
import { ukConlist } from './index.ts';

const fixture = join(import.meta.dirname, 'fixture.csv');
const real = sharedFile('uk/ConList_2018-04-13.csv');

const HEADER_2022 =
  'Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,Name Non-Latin Script,Non-Latin Script Type,Non-Latin Script Language,DOB,Town of Birth,Country of Birth,Nationality,Passport Number,Passport Details,National Identification Number,National Identification Details,Position,Address 1,Address 2,Address 3,Address 4,Address 5,Address 6,Post/Zip Code,Country,Other Information,Group Type,Alias Type,Alias Quality,Regime,Listed On,UK Sanctions List Date Designated,Last Updated,Group ID';

const CSV_2022 = `Last Updated,13/05/2022
${HEADER_2022}
(GENERAL) ORGANIZATION FOR ENGINEERING INDUSTRIES,,,,,,,,,,,,,,,,,,,PO Box 21120,,,,Baramkeh,Damascus,,Syria,"(UK Sanctions List Ref):SYR0306 (UK Statement of Reasons):Front company for the acquisition of sensitive equipment. (Phone number):(1) +963112121816 (2) +963112121834",Entity,Primary name,,Syria,02/12/2011,31/12/2020,13/05/2022,12431
ABAKAROV,Khizri,Magomedovich,,,,,,,,28/06/1960,Yuzhno Sakhalinsk,Russia,Russia,,,,,Member of the State Duma of the Russian Federation,1 Okhotny Ryad str,,,,,,103265,Russia,"(UK Sanctions List Ref):RUS0296. (UK Statement of Reasons):Member of the State Duma. (Gender):Male",Individual,Primary name,,Russia,11/03/2022,11/03/2022,13/05/2022,14500
`;

const XML = `<?xml version="1.0" encoding="utf-8"?>
<ArrayOfFinancialSanctionsTarget xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.hmtreasury.gov.uk/ofsi/consolidatedlist">
  <FinancialSanctionsTarget>
    <id>1</id><Name6>(GENERAL) ORGANIZATION FOR ENGINEERING INDUSTRIES</Name6><name1 i:nil="true"/>
    <Address1>PO Box 21120</Address1><Address5>Baramkeh</Address5><Address6>Damascus</Address6><Country>Syria</Country>
    <UKSanctionsListRef>SYR0306</UKSanctionsListRef>
    <UKStatementOfReasons>Front company for the acquisition of sensitive equipment.</UKStatementOfReasons>
    <PhoneNumber>(1) +963112121816 (2) +963112121834</PhoneNumber>
    <GroupTypeDescription>Entity</GroupTypeDescription><AliasType>Primary name</AliasType>
    <RegimeName>Syria</RegimeName><DateListed>2011-12-02T00:00:00</DateListed><DateListedDay>2</DateListedDay>
    <DateDesignated>2020-12-31T00:00:00</DateDesignated><LastUpdated>2022-05-13T00:00:00</LastUpdated><GroupID>12431</GroupID>
  </FinancialSanctionsTarget>
  <FinancialSanctionsTarget>
    <Name6>ABAKAROV</Name6><name1>Khizri</name1><name2>Magomedovich</name2>
    <Individual_DateOfBirth>28/06/1960</Individual_DateOfBirth><Individual_TownOfBirth>Yuzhno Sakhalinsk</Individual_TownOfBirth>
    <Individual_CountryOfBirth>Russia</Individual_CountryOfBirth><Individual_Nationality>Russia</Individual_Nationality>
    <Individual_Position>Member of the State Duma of the Russian Federation</Individual_Position><Individual_Gender>Male</Individual_Gender>
    <Address1>1 Okhotny Ryad str</Address1><PostCode>103265</PostCode><Country>Russia</Country>
    <UKSanctionsListRef>RUS0296</UKSanctionsListRef><UKStatementOfReasons>Member of the State Duma.</UKStatementOfReasons>
    <GroupTypeDescription>Individual</GroupTypeDescription><AliasType>Primary name</AliasType>
    <RegimeName>Russia</RegimeName><DateListed>2022-03-11T00:00:00</DateListed>
    <DateDesignated>2022-03-11T00:00:00</DateDesignated><LastUpdated>2022-05-13T00:00:00</LastUpdated><GroupID>14500</GroupID>
  </FinancialSanctionsTarget>
</ArrayOfFinancialSanctionsTarget>
`;

test('the rows of a group are one party, wherever they stand, with numbered nationalities apart', async () => {
  const { parties, issuedOn } = await parseRelease(ukConlist, [fixture]);
  expect(issuedOn).toBe('2018-04-13');
  expect(parties.find(({ id }) => id === 'uk_conlist-13349')).toMatchObject({
    schema: 'Person',
    caption: 'Nayef Salam Muhammad Ujaym AL-HABABI',
    properties: {
      alias: expect.arrayContaining(['Sheikh Farooq AL-QAHTANI', 'Imran Farouk SHAYKH']),
      birthDate: ['1980', '1981'],
      nationality: ['sa', 'qa'],
      country: ['af'],
      passportNumber: ['592667'],
      notes: ['Passport: Passport No: 592667 (Qatari passport issued on 3 May 2007).'],
    },
    listings: [{ effective: '2016-04-01', published: null, citations: ['OFSI group 13349', 'UN QDe.004'] }],
  });
});

test('a group under several regimes has a listing for each, since its own day', async () => {
  const { parties } = await parseRelease(ukConlist, [fixture]);
  const listings = parties.find(({ id }) => id === 'uk_conlist-10638')?.listings ?? [];
  expect(listings.map(({ effective, programs }) => [effective, ...programs])).toEqual([
    ['2008-06-24', 'Iran (nuclear proliferation)'],
    ['2011-04-14', 'Iran (human rights)'],
    ['2011-06-24', 'Syria'],
  ]);
});

test('a ship that the list calls an entity is a vessel by its leading IMO number', async () => {
  const { parties } = await parseRelease(ukConlist, [fixture]);
  expect(parties.find(({ id }) => id === 'uk_conlist-13556')).toMatchObject({
    schema: 'Vessel',
    caption: 'TONG SAN 2',
    properties: { imoNumber: ['8937675'], mmsi: ['445539000'] },
  });
});

test('the 2022 format and its XML give the same parties', async () => {
  const csv = await parseRelease(ukConlist, [{ name: 'ConList.csv', content: CSV_2022 }]);
  const xml = await parseRelease(ukConlist, [{ name: 'ConList.xml', content: XML }]);
  expect(csv.occurrences).toEqual([]);
  expect(xml.occurrences).toEqual([]);
  expect(xml.parties).toEqual(csv.parties);
  expect(csv.parties).toMatchObject([
    {
      id: 'uk_conlist-12431',
      properties: {
        address: ['PO Box 21120, Baramkeh, Damascus, Syria'],
        phone: ['+963112121816', '+963112121834'],
      },
      listings: [
        {
          effective: '2011-12-02',
          citations: ['UK Sanctions List SYR0306', 'OFSI group 12431'],
          reason: 'Front company for the acquisition of sensitive equipment.',
          remarks: 'Designated on the UK Sanctions List 2020-12-31 Last updated by the publisher 2022-05-13',
        },
      ],
    },
    { properties: { birthDate: ['1960-06-28'], gender: ['male'], lastName: ['ABAKAROV'] } },
  ]);
});

test('the former encoding is read, and an unknown label and element are said', async () => {
  const text = CSV_2022.replace('PO Box 21120', 'Café 21120').replace('(Gender)', '(Shoe size)');
  const { parties, occurrences } = await parseRelease(ukConlist, [
    { name: 'x.csv', content: Buffer.from(text, 'latin1') },
  ]);
  expect(parties[0]?.properties.address?.[0]).toContain('Café 21120');
  expect(occurrences).toMatchObject([{ kind: 'unread', field: 'Other Information: Shoe size', example: 'Male' }]);
  const xml = await parseRelease(ukConlist, [
    { name: 'x.xml', content: XML.replace('<id>1</id>', '<Colour>red</Colour>') },
  ]);
  expect(xml.occurrences).toMatchObject([{ kind: 'unread', field: 'Colour', example: 'red' }]);
});

test('a file that is cut off, joined or without a group is refused with the place', async () => {
  const text = readFileSync(fixture, 'latin1');
  const read = (content: string, name = 'x.csv') =>
    parseRelease(ukConlist, [{ name, content: Buffer.from(content, 'latin1') }]);
  await expect(read(text.slice(0, text.lastIndexOf(',')))).rejects.toThrow(/cut off|never closed/);
  await expect(read(text.slice(0, text.indexOf('"UN Ref') + 30))).rejects.toThrow(/cut off|never closed/);
  await expect(read(`${text}${text.split('\n')[1] ?? ''}\n`)).rejects.toThrow('header is repeated');
  await expect(read(CSV_2022.replace(',14500', ','))).rejects.toMatchObject({ place: { line: 4, column: 'Group ID' } });
  await expect(read(XML.slice(0, XML.length - 300), 'x.xml')).rejects.toThrow('not well-formed');
});

test.skipIf(!real)(
  'the list of 13 April 2018 has 2,106 groups, every one with its day, and nothing unread',
  async () => {
    const { parties, occurrences, issuedOn } = await parseRelease(ukConlist, [real ?? '']);
    const counts: Record<string, number> = {};
    for (const { schema } of parties) counts[schema] = (counts[schema] ?? 0) + 1;
    expect(counts).toEqual({ Person: 1426, Organization: 655, Vessel: 25 });
    expect(new Set(parties.map(({ id }) => id)).size).toBe(2106);
    expect(issuedOn).toBe('2018-04-13');
    expect(parties.filter(({ listings }) => listings.length > 1)).toHaveLength(6);
    expect(parties.flatMap(({ listings }) => listings).every(({ effective }) => effective !== null)).toBe(true);
    expect(occurrences.filter(({ kind }) => kind === 'unread')).toEqual([]);
    expect(occurrences.map(({ field, count }) => [field, count])).toEqual([
      ['Country', 9],
      ['Country of Birth', 11],
      ['Nationality', 29],
    ]);
  },
);

test.skipIf(!real)('the list of 2018 cut in the middle is refused', async () => {
  const bytes = readFileSync(real ?? '');
  await expect(
    parseRelease(ukConlist, [{ name: 'x.csv', content: bytes.subarray(0, Math.floor(bytes.length / 2)) }]),
  ).rejects.toThrow(/cut off|never closed/);
});
