import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseRelease } from '../../../../test/parse-release.ts';
import { sharedFile } from '../../../../test/shared-data.ts';
import { euFsf } from './index.ts';

const files = { xml: join(import.meta.dirname, 'fixture.xml'), csv: join(import.meta.dirname, 'fixture.csv') };
const xml = readFileSync(files.xml, 'utf8');
const csv = readFileSync(files.csv, 'utf8');
const old = sharedFile('eu/EUSanctionsShort_photoangell.csv');

/** The XML of one party around what a test wants to say of it. */
function exportOf(attributes: string, children: string): { name: string; content: string } {
  return {
    name: 'x.xml',
    content: `<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-08-05T00:00:00Z">
      <sanctionEntity logicalId="7" ${attributes}>${children}</sanctionEntity></export>`,
  };
}

const NAME = '<subjectType code="enterprise" classificationCode="E"/><nameAlias wholeName="Example" strong="true"/>';

function act(number: string, day: string, programme: string): string {
  return `<regulation numberTitle="${number}" publicationDate="${day}" entryIntoForceDate="${day}" programme="${programme}"><publicationUrl>u</publicationUrl></regulation>`;
}

test('an act that entered into force a day before its publication gives both days', async () => {
  const { parties, issuedOn, format } = await parseRelease(euFsf, [files.xml]);
  expect([format, issuedOn, parties.length]).toEqual(['xml-1.1', '2026-08-05', 4]);
  expect(parties[0]).toMatchObject({
    id: 'eu_fsf-13',
    schema: 'Person',
    caption: 'Saddam Hussein Al-Tikriti',
    properties: { weakAlias: ['Abu Ali'], citizenship: ['iq'], birthDate: ['1937-04-28'], gender: ['male'] },
    listings: [
      {
        effective: '2003-07-07',
        published: '2003-07-08',
        citations: ['1210/2003 (OJ L169)'],
        programs: ['IRQ'],
        remarks: 'EU reference EU.27.28',
      },
    ],
  });
});

test('the earliest act is the listing and later ones amend it, also where the party itself names only the last', async () => {
  const { parties } = await parseRelease(euFsf, [files.xml]);
  const front = parties.find(({ id }) => id === 'eu_fsf-207');
  expect(front?.caption).toBe('Great Islamic Eastern Warriors Front');
  expect(front?.properties.alias).toEqual(['Фронт на великите ислямски източни воини', 'IBDA-C']);
  expect(front?.listings).toMatchObject([
    {
      effective: null,
      published: '2003-12-22',
      citations: ['2003/902/EC (OJ L340)', '2004/306/EC (OJ L99)', '2007/445/EC (OJ L169)', '2018/468 (OJ L79)'],
    },
  ]);
});

test('both formats give the same parties; only the CSV knows when the acts of components entered into force', async () => {
  const fromXml = await parseRelease(euFsf, [files.xml]);
  const fromCsv = await parseRelease(euFsf, [files.csv]);
  expect([fromCsv.format, fromCsv.issuedOn]).toEqual(['csv-1.1', '2026-08-05']);
  const withoutListings = ({ parties }: typeof fromXml) => parties.map((party) => ({ ...party, listings: [] }));
  expect(withoutListings(fromCsv)).toEqual(withoutListings(fromXml));
  const days = ({ parties }: typeof fromXml) => parties.map(({ listings }) => listings[0]?.effective);
  expect(days(fromXml)).toEqual(['2003-07-07', null, null, '2021-03-22']);
  expect(days(fromCsv)).toEqual(['2003-07-07', '2005-06-16', '2003-12-22', '2021-03-22']);
  const others = ({ parties }: typeof fromXml) =>
    parties.flatMap(({ listings }) => listings.map((listing) => ({ ...listing, effective: null })));
  expect(others(fromCsv)).toEqual(others(fromXml));
  expect([...fromXml.occurrences, ...fromCsv.occurrences]).toEqual([]);
});

test('the rows of a party need not stand together', async () => {
  const [header = '', first = '', ...rest] = csv.trimEnd().split('\n');
  const moved = await parseRelease(euFsf, [{ name: 'x.csv', content: [header, ...rest, first].join('\n') }]);
  const saddam = moved.parties.find(({ id }) => id === 'eu_fsf-13');
  expect(moved.parties).toHaveLength(4);
  expect(saddam?.caption).toBe('Saddam Hussein Al-Tikriti');
});

test('the Public Security Bureau of the XPCC has its address, country and both scripts', async () => {
  const { parties } = await parseRelease(euFsf, [files.csv]);
  expect(parties.find(({ id }) => id === 'eu_fsf-900001')).toMatchObject({
    caption: 'Xinjiang Production and Construction Corps Public Security Bureau',
    properties: {
      alias: ['新疆生产建设兵团公安局'],
      address: ['Urumqi, Xinjiang Uyghur Autonomous Region, CHINA'],
      country: ['cn'],
    },
    listings: [{ effective: '2021-03-22', programs: ['HR'], citations: ['2021/478 (OJ L99I)'] }],
  });
});

test('a party under two programmes has two listings, each with its own acts', async () => {
  const acts =
    act('2012/36', '2012-01-18', 'SYR') + act('2022/2475', '2022-12-16', 'IRN') + act('2011/442', '2011-05-09', 'SYR');
  const { parties } = await parseRelease(euFsf, [exportOf('', acts + NAME)]);
  expect(parties[0]?.listings).toMatchObject([
    { programs: ['IRN'], effective: '2022-12-16', citations: ['2022/2475'] },
    { programs: ['SYR'], effective: '2011-05-09', citations: ['2011/442', '2012/36'] },
  ]);
});

test('the annex’s own earlier date of listing is effective where only an amendment is named, and never where it is the UN’s', async () => {
  const listed = async (attributes: string, programme: string) => {
    const file = exportOf(
      `designationDate="2022-02-25" ${attributes}`,
      act('2024/849', '2024-03-12', programme) + NAME,
    );
    return (await parseRelease(euFsf, [file])).parties[0]?.listings[0];
  };
  expect(await listed('', 'UKR')).toMatchObject({ effective: '2022-02-25', published: '2024-03-12' });
  expect(await listed('unitedNationId="QDi.001"', 'UKR')).toMatchObject({ effective: '2024-03-12' });
  expect(await listed('', 'TAQA')).toMatchObject({ effective: '2024-03-12' });
  expect((await listed('unitedNationId="QDi.001"', 'TAQA'))?.remarks).toBe(
    'UN reference QDi.001; designated on 2022-02-25',
  );
});

test('approximate births, other calendars and false documents are said in words', async () => {
  const { parties, occurrences } = await parseRelease(euFsf, [
    exportOf(
      '',
      `${act('2012/36', '2012-01-18', 'SYR')}<subjectType code="person"/><nameAlias wholeName="Example" strong="true" function="(a) Minister, (b) General"/>
       <birthdate circa="true" calendarType="GREGORIAN" year="1962" monthOfYear="3" countryIso2Code="00" countryDescription="UNKNOWN"/>
       <birthdate calendarType="ISLAMIC" year="1380"/><birthdate yearRangeFrom="1960" yearRangeTo="1964"/>
       <identification number="A1" identificationTypeCode="passport" knownFalse="true"/>
       <identification number="B2" identificationTypeCode="horoscope" identificationTypeDescription="Star sign"/>`,
    ),
  ]);
  expect(parties[0]?.properties).toMatchObject({
    position: ['Minister', 'General'],
    birthDate: ['1962-03'],
    passportNumber: ['A1'],
    notes: [
      'Born approximately 1962-03',
      'Born 1380 in the islamic calendar',
      'Born between 1960 and 1964',
      'passport A1: known to be false',
    ],
  });
  expect(occurrences).toEqual([expect.objectContaining({ kind: 'unread', field: 'identification horoscope' })]);
});

test('an attribute, an element and a column that this reader does not know are reported', async () => {
  const file = exportOf('mood="bad"', `${act('2012/36', '2012-01-18', 'SYR')}${NAME}<vessel imo="1"/>`);
  const fields = (await parseRelease(euFsf, [file])).occurrences.map(({ field }) => field);
  expect(fields).toEqual(['sanctionEntity/@mood', 'sanctionEntity/vessel']);
  const content = csv.replace('Entity_Remark', 'Entity_Mood');
  expect((await parseRelease(euFsf, [{ name: 'x.csv', content }])).occurrences).toContainEqual(
    expect.objectContaining({ kind: 'unread', field: 'Entity_Mood', line: 1 }),
  );
});

test('XML and CSV that end in the middle, a second header and a row without id are refused', async () => {
  const refusal = (name: string, content: string): Promise<unknown> => parseRelease(euFsf, [{ name, content }]);
  await expect(refusal('x.xml', xml.slice(0, xml.length / 2))).rejects.toThrow('not well-formed');
  await expect(refusal('x.csv', csv.slice(0, csv.length / 2))).rejects.toThrow('cut off or torn');
  const [header = '', row = ''] = csv.split('\n');
  await expect(refusal('x.csv', `${header}\n${row}\n${header.replace('\uFEFF', '')}\n`)).rejects.toMatchObject({
    message: expect.stringContaining('header is repeated'),
    place: { line: 3 },
  });
  await expect(refusal('x.csv', `${header}\n${row.replace(';13;', ';;')}\n`)).rejects.toThrow('Entity_LogicalId');
  await expect(refusal('x.csv', header.replace('NameAlias_WholeName', 'Name'))).rejects.toThrow(
    'no column NameAlias_WholeName',
  );
});

test.skipIf(!old)('the CSV 1.0 of 2018 is recognised and refused with what to take instead', async () => {
  await expect(parseRelease(euFsf, [old ?? ''])).rejects.toMatchObject({
    name: 'SourceDefect',
    message: expect.stringContaining('Take XML 1.1 or CSV 1.1'),
  });
});
