import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseRelease } from '../../../../test/parse-release.ts';
import { sharedFile } from '../../../../test/shared-data.ts';
import { caSema } from './index.ts';
import { readAliases, readEntityName } from './read-names.ts';

const fixture = join(import.meta.dirname, 'fixture.xml');
const text = readFileSync(fixture, 'utf8');
const real = sharedFile('ca/sema-lmes_kebal_2025.xml');

test('the Public Security Bureau of the XPCC is listed under the China regulations since the day of listing', async () => {
  const { parties, notes } = await parseRelease(caSema, [fixture]);
  expect(parties.find(({ caption }) => caption.startsWith('Xinjiang Production'))).toMatchObject({
    id: 'ca_sema-xinjiang-production-and-construction-corps-public-security-bureau-cn',
    schema: 'Organization',
    listings: [
      {
        effective: '2021-03-21',
        published: null,
        programs: ['China'],
        citations: ['Special Economic Measures (People’s Republic of China) Regulations, Schedule, Part 2, item 1'],
      },
    ],
  });
  expect(notes).toContain('the file states no date of issue');
});

test('the country of the regulations is no country of the party', async () => {
  const { parties } = await parseRelease(caSema, [fixture]);
  expect(parties.every(({ properties }) => properties.country === undefined)).toBe(true);
});

test('Schedule and Item, which amendments number anew, are cited but make no part of the id', async () => {
  const renumbered = text.replace('<Item>627</Item>', '<Item>629</Item>');
  const ids = async (content: string) =>
    (await parseRelease(caSema, [{ name: 'x.xml', content }])).parties.map(({ id }) => id);
  expect(await ids(renumbered)).toEqual(await ids(text));
});

test('one person in two schedules is two records, the second with -2', async () => {
  const { parties } = await parseRelease(caSema, [fixture]);
  const menyailo = parties.filter(({ caption }) => caption === 'Sergey Ivanovich MENYAILO');
  expect(menyailo.map(({ id, listings }) => [id, listings[0]?.effective])).toEqual([
    ['ca_sema-sergey-ivanovich-menyailo-ru', '2014-05-12'],
    ['ca_sema-sergey-ivanovich-menyailo-ru-2', '2021-03-21'],
  ]);
});

test('a ship is known by its IMO number', async () => {
  const { parties } = await parseRelease(caSema, [fixture]);
  expect(parties.find(({ schema }) => schema === 'Vessel')).toMatchObject({
    id: 'ca_sema-imo-9321689-ru',
    caption: 'Ocean Faye',
    properties: { imoNumber: ['9321689'], type: ['Oil Tanker'], buildDate: ['2007'] },
  });
});

test.each([
  [
    'TULAMASHZAVOD JSC (also known as Tulamashzavod PA – Production Association, Tulamashzavod PA and Tulamashzavod Production Association)',
    'TULAMASHZAVOD JSC',
    ['Tulamashzavod PA – Production Association', 'Tulamashzavod PA', 'Tulamashzavod Production Association'],
  ],
  [
    'Life & Challenge Co. Ltd. (also known as Life and Challenge Co. Ltd.)',
    'Life & Challenge Co. Ltd.',
    ['Life and Challenge Co. Ltd.'],
  ],
  [
    'Institute of Applied Physics/Institut de physique appliquée',
    'Institute of Applied Physics',
    ['Institut de physique appliquée'],
  ],
  ['Proletarsky Zavod, PJSC', 'Proletarsky Zavod, PJSC', []],
])('%s', (published, name, aliases) => {
  expect(readEntityName(published)).toEqual({ name, aliases });
});

test('aliases are parted by semicolons, labels of a language and, for persons, commas; one word is a hint', () => {
  expect(
    readAliases('Raman Ivanavich BIZIUK,  Belarusian: Раман Iванавiч БIЗЮК, Russian: Роман Иванович БИЗЮК', true),
  ).toEqual([
    { name: 'Raman Ivanavich BIZIUK', weak: false },
    { name: 'Раман Iванавiч БIЗЮК', weak: false },
    { name: 'Роман Иванович БИЗЮК', weak: false },
  ]);
  expect(readAliases('Motorola', true)).toEqual([{ name: 'Motorola', weak: true }]);
  expect(readAliases('RAOS JSC; РУСАТОМ Оверсиз', false).map(({ name }) => name)).toEqual([
    'RAOS JSC',
    'РУСАТОМ Оверсиз',
  ]);
});

test('a date that is none stays in words and is reported; two dates are two', async () => {
  const { parties, occurrences } = await parseRelease(caSema, [fixture]);
  expect(parties.find(({ caption }) => caption.includes('MORDASHOV'))?.properties.notes).toEqual([
    'Date of birth: Sep-99',
  ]);
  expect(parties.find(({ caption }) => caption.includes('ABAHUSSAIN'))?.properties.birthDate).toEqual([
    '1972-08-10',
    '1972-08-11',
  ]);
  expect(occurrences).toEqual([expect.objectContaining({ kind: 'odd', field: 'DateOfBirthOrShipBuildDate' })]);
});

test('an unknown element and unknown regulations are reported, a record without a name is refused', async () => {
  const content = text
    .replace('<Item>627</Item>', '<Item>627</Item><Reason>x</Reason>')
    .replace('China / Chine', 'Atlantis / Atlantide');
  const { occurrences } = await parseRelease(caSema, [{ name: 'x.xml', content }]);
  expect(occurrences).toContainEqual(expect.objectContaining({ kind: 'unread', field: 'Reason' }));
  expect(occurrences).toContainEqual(expect.objectContaining({ kind: 'odd', field: 'Country', example: 'Atlantis' }));
  await expect(
    parseRelease(caSema, [
      { name: 'x.xml', content: text.replace('<EntityOrShip>RUSATOM Overseas</EntityOrShip>', '') },
    ]),
  ).rejects.toThrow('a record without a name');
});

test('a file that ends in the middle is refused', async () => {
  await expect(
    parseRelease(caSema, [{ name: 'x.xml', content: text.slice(0, text.length / 2) }]),
  ).rejects.toMatchObject({ name: 'SourceDefect', message: expect.stringContaining('not well-formed') });
});

test.skipIf(!real)(
  'the release of March 2025 has 4,759 records with a day of listing each, and nothing unread',
  async () => {
    const { parties, occurrences } = await parseRelease(caSema, [real ?? '']);
    const count = (schema: string): number => parties.filter((party) => party.schema === schema).length;
    expect([parties.length, count('Person'), count('Organization'), count('Vessel')]).toEqual([4759, 3334, 1316, 109]);
    expect(new Set(parties.map(({ id }) => id)).size).toBe(4759);
    expect(parties.every(({ listings }) => listings[0]?.effective)).toBe(true);
    expect(occurrences.filter(({ kind }) => kind === 'unread')).toEqual([]);
  },
);

test.skipIf(!real)('the real file cut in the middle is refused', async () => {
  const content = readFileSync(real ?? '', 'utf8');
  await expect(
    parseRelease(caSema, [{ name: 'x.xml', content: content.slice(0, content.length / 2) }]),
  ).rejects.toThrow('not well-formed');
});
