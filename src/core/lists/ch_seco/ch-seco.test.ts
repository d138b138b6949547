import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseRelease } from '../../../../test/parse-release.ts';
import { sharedFile } from '../../../../test/shared-data.ts';
import { chSeco } from './index.ts';

const fixture = join(import.meta.dirname, 'fixture.xml');
const text = readFileSync(fixture, 'utf8');
const amendment = sharedFile('ch/seco_kebal_2025.xml');

const read = (content: string) => parseRelease(chSeco, [{ name: 'x.xml', content }]);

/** The fixture with other modifications for Belagroprombank. */
function withHistory(modifications: string): string {
  return text.replace(
    /<modification modification-type="amended" enactment-date="2023[^]*?<\/target>/,
    `${modifications}</target>`,
  );
}

async function historyOf(modifications: string) {
  const { parties } = await read(withHistory(modifications));
  return parties
    .find(({ id }) => id === 'ch_seco-46130')
    ?.listings.map(({ effective, published, until }) => [effective, published, until]);
}

test('Belagroprombank is listed under its ordinance in English, with the day of entry into force and of publication apart', async () => {
  const { parties, issuedOn, occurrences } = await parseRelease(chSeco, [fixture]);
  expect([issuedOn, parties.length, occurrences]).toEqual(['2026-08-27', 3, []]);
  expect(parties.find(({ id }) => id === 'ch_seco-46130')).toMatchObject({
    schema: 'Organization',
    caption: 'Belagroprombank',
    properties: {
      weakAlias: ['BAPB'],
      address: ['Pr. Zhukova, 3, Minsk, Belarus'],
      country: ['by'],
      website: ['http://www.example.by'],
    },
    listings: [
      {
        effective: '2021-08-11',
        published: '2021-08-12',
        until: null,
        programs: ['Belarus'],
        citations: ['Ordinance of 16 March 2022 on measures against Belarus (SR 946.231.116.9)'],
        provisions: ['Articles 16 and 17 – Restrictions on the capital market', 'Article 12 – Financial sanctions'],
        reason: 'State-owned bank.',
        remarks: 'origin EU; amended 2023-08-16',
      },
    ],
    relations: [{ schema: 'UnknownLink', otherId: 'ch_seco-5142', role: 'related-to' }],
  });
});

test('a target that was taken off stays in the list with the first day on which it no longer holds', async () => {
  const { parties } = await parseRelease(chSeco, [fixture]);
  expect(parties.find(({ id }) => id === 'ch_seco-5142')?.listings).toMatchObject([
    { effective: null, until: '2016-03-01', remarks: 'origin EU; foreign identifier 140; amended 2015-11-18' },
  ]);
});

test('names are put together in their order, once more for each script, and nothing comes from the history', async () => {
  const { parties } = await parseRelease(chSeco, [fixture]);
  const person = parties.find(({ id }) => id === 'ch_seco-5142');
  expect(person).toMatchObject({
    schema: 'Person',
    caption: 'Lukashenka Dzmitry Aliaksandravich',
    properties: {
      name: ['Lukashenka Dzmitry Aliaksandravich'],
      alias: ['Lukashenko Dzmitry Aliaksandravich', 'ЛУКАШЕНКО Дмитрий Aliaksandravich'],
      firstName: ['Dzmitry'],
      lastName: ['Lukashenka'],
      birthDate: ['1980-03-23'],
      gender: ['male'],
      address: ["President's Sports Club, ul. Starovilenskaya, 4, 220029 Minsk, Belarus"],
    },
  });
  expect(JSON.stringify(parties)).not.toContain('A name of the history');
});

test('a ship has its IMO number and its former name', async () => {
  const { parties } = await parseRelease(chSeco, [fixture]);
  expect(parties.find(({ schema }) => schema === 'Vessel')).toMatchObject({
    caption: 'Hui Chon',
    properties: { imoNumber: ['8405270'], previousName: ['Hwang Gum San 2'] },
    listings: [{ programs: ['North Korea'], effective: '2016-05-18' }],
  });
});

test('a target that left and came back has two listings', async () => {
  expect(
    await historyOf(
      `<modification modification-type="listed" publication-date="2022-07-05" effective-date="2022-07-04"/>
       <modification modification-type="de-listed" publication-date="2016-03-01" effective-date="2016-03-01"/>
       <modification modification-type="listed" publication-date="2006-06-28" effective-date="2006-06-28"/>`,
    ),
  ).toEqual([
    ['2006-06-28', '2006-06-28', '2016-03-01'],
    ['2022-07-04', '2022-07-05', null],
  ]);
});

test('the day of a change decides over its place: a de-listing written after an earlier amendment still ends the listing', async () => {
  expect(
    await historyOf(
      `<modification modification-type="amended" effective-date="2025-06-03"/>
       <modification modification-type="de-listed" effective-date="2025-06-20"/>
       <modification modification-type="listed" effective-date="2014-12-17"/>`,
    ),
  ).toEqual([['2014-12-17', null, '2025-06-20']]);
});

test('a de-listing without a date ends at the latest on the date of the list, and is reported', async () => {
  const modifications = '<modification modification-type="de-listed"/><modification modification-type="listed"/>';
  expect(await historyOf(modifications)).toEqual([[null, null, '2026-08-27']]);
  expect((await read(withHistory(modifications))).occurrences).toContainEqual(
    expect.objectContaining({ kind: 'odd', field: 'modification/@effective-date' }),
  );
});

test('places may stand before or after the targets; one that is missing is reported', async () => {
  const place = /<place .*<\/place>/.exec(text)?.[0] ?? '';
  const before = text.replace(place, '').replace('<target ssid="5142">', `${place}<target ssid="5142">`);
  const byId = ({ parties }: Awaited<ReturnType<typeof read>>) => parties.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(byId(await read(before))).toEqual(byId(await read(text)));
  expect((await read(text.replace(place, ''))).occurrences).toContainEqual(
    expect.objectContaining({ kind: 'odd', field: 'place-id', example: '29492', count: 2 }),
  );
});

test('an unknown element, attribute and kind of change are reported', async () => {
  const content = text
    .replace('<origin>UN</origin>', '<origin>UN</origin><colour>red</colour>')
    .replace('<object object-type="vessel">', '<object object-type="vessel" size="big">')
    .replace('modification-type="amended" enactment-date="2023-08-15"', 'modification-type="renamed"');
  expect((await read(content)).occurrences.map(({ kind, field }) => [kind, field])).toEqual([
    ['unread', 'modification/@modification-type'],
    ['unread', 'object/@size'],
    ['unread', 'sanctions-program/colour'],
  ]);
});

test('a file that ends in the middle is refused', async () => {
  await expect(read(text.slice(0, text.length / 2))).rejects.toThrow('not well-formed');
});

test('a document of amendments is refused as not being the whole list', async () => {
  await expect(read(text.replace('list-type="whole-list"', 'list-type="amendment"'))).rejects.toMatchObject({
    name: 'SourceDefect',
    message: expect.stringContaining('not the whole list'),
    place: { line: 2 },
  });
});

test.skipIf(!amendment)('so is SECO’s own example of one', async () => {
  await expect(parseRelease(chSeco, [amendment ?? ''])).rejects.toThrow(
    'list-type is "amendment": this is not the whole list',
  );
});
