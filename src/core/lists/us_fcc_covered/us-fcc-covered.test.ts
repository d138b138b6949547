import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ParsedRelease, parseRelease } from '../../../../test/parse-release.ts';
import { sharedFile } from '../../../../test/shared-data.ts';
import { usFccCovered } from './index.ts';

const fixture = join(import.meta.dirname, 'fixture.html');
const pages = [
  '2026-06-19_cc24c30',
  '2026-06-23_e1c1aa4',
  '2026-06-26_6c622aa',
  '2026-06-27_b1ba606',
  '2026-07-02_db0025c',
  '2026-07-08_23cecd2',
  '2026-07-10_af1a7d2',
  '2026-07-11_7d636aa',
  '2026-07-18_917e2d2',
  '2026-07-21_80718ad',
  '2026-07-22_14de253',
  '2026-07-24_51fffd9',
].map((page) => sharedFile(`us_fcc_covered/fcc-coveredlist_${page}.html`));

test('a row about a producer covers its equipment since 12 March 2021, with the scope in the words of the page', async () => {
  const { parties, issuedOn, occurrences } = await parseRelease(usFccCovered, [fixture]);
  const dahua = parties.find(({ id }) => id === 'us_fcc_covered-dahua-technology-company');
  expect(dahua).toMatchObject({ schema: 'Company', caption: 'Dahua Technology Company' });
  expect(dahua?.listings).toMatchObject([
    { covers: 'equipment', effective: '2021-03-12', published: null, until: null },
  ]);
  expect(dahua?.listings[0]?.provisions).toEqual([
    expect.stringContaining('to the extent it is used for the purpose of public safety'),
    'Importation and marketing of previously authorised equipment prohibited: June 26, 2026 Public Notice, effective In general, 10 Days Following Federal Register Publication',
    'Covers also: subsidiaries and affiliates of the producer or provider',
  ]);
  expect(parties.every(({ listings }) => listings.every(({ covers }) => covers === 'equipment'))).toBe(true);
  expect(issuedOn).toBe('2026-07-10');
  expect(occurrences).toEqual([]);
});

test('a subsidiary that a row names is a producer of its own, owned by the other', async () => {
  const { parties } = await parseRelease(usFccCovered, [fixture]);
  expect(parties.find(({ caption }) => caption === 'ComNet (USA) LLC')?.relations).toMatchObject([
    { schema: 'Ownership', other: 'owner', otherId: 'us_fcc_covered-pacific-networks-corp', share: { min: 1, max: 1 } },
  ]);
});

test('a class of goods is a Thing, and conditional approvals are its exceptions with their last day in, never listed parties', async () => {
  const { parties } = await parseRelease(usFccCovered, [fixture]);
  const routers = parties.find(({ caption }) => caption === 'Routers produced in a foreign country');
  expect(routers?.schema).toBe('Thing');
  expect(routers?.relations.map(({ otherName, from, until }) => [otherName, from, until])).toEqual([
    ['Calix, Inc.’s 7u6.2 router, part number (100-06200)', '2026-05-06', '2027-11-01'],
    ['Calix, Inc.’s 7p6, 7u6m.2, 7u4txg, and 7u4 broadband routers', '2026-06-01', '2027-11-23'],
    ['Vantiva USA, LLC’s CWA438TX router', '2026-07-08', '2028-01-09'],
  ]);
  const uas = parties.find(({ caption }) => caption.startsWith('Uncrewed aircraft systems'));
  expect(uas?.relations).toMatchObject([{ from: '2026-03-17', until: null, role: 'excepted by conditional approval' }]);
  expect(uas?.listings).toMatchObject([{ effective: '2025-12-22', remarks: 'Updated: 2026-01-07' }]);
  expect(uas?.listings[0]?.provisions.join()).not.toContain('prohibited');
  expect(parties.map(({ caption }) => caption).join()).not.toMatch(/Calix|Vantiva|SiFly/);
});

test('a row of neither a producer nor a class, and an unreadable period, are kept and reported', async () => {
  const html = readFileSync(fixture, 'utf8')
    .replace('Telecommunications equipment produced by Huawei', 'Telecommunications equipment of Huawei')
    .replace('July 8, 2026-January 8, 2028', 'until further notice');
  const { parties, occurrences } = await parseRelease(usFccCovered, [{ name: 'x.html', content: html }]);
  expect(parties[0]?.schema).toBe('Thing');
  expect(occurrences.map(({ kind, field }) => [kind, field])).toEqual([
    ['odd', 'Covered Equipment or Services'],
    ['odd', 'Dates of Conditional Approval'],
  ]);
});

test('a page cut in the middle, without the list, with a new table or a lost column is refused', async () => {
  const html = readFileSync(fixture, 'utf8');
  const refusal = (content: string): Promise<unknown> => parseRelease(usFccCovered, [{ name: 'x.html', content }]);
  await expect(refusal(html.slice(0, html.length / 2))).rejects.toThrow('cut off');
  await expect(refusal(html.replace(/<table>[\s\S]*?<\/table>/, ''))).rejects.toThrow('no table "Covered Equipment');
  await expect(refusal(html.replace('UAS Conditional Approvals', 'Waivers'))).rejects.toThrow(
    'does not know: "Waivers"',
  );
  await expect(refusal(html.replace('<td>Mar 17, 2026 -</td>', ''))).rejects.toThrow('1 cells where the table has 2');
});

test.skipIf(pages.includes(null))(
  'twelve pages of summer 2026 show what changed: a new provider, a table of prohibitions, open-ended UAS approvals, and January 8 corrected to January 3, 2028',
  async () => {
    const releases: ParsedRelease[] = [];
    for (const path of pages) releases.push(await parseRelease(usFccCovered, [path ?? '']));
    expect(releases.flatMap(({ occurrences }) => occurrences)).toEqual([]);
    expect(releases.map(({ issuedOn }) => issuedOn?.slice(5))).toEqual([
      '06-15', '06-22', '06-22', '06-26', '06-26', '07-07', '07-08', '07-10', '07-10', '07-20', '07-21', '07-21',
    ]); // prettier-ignore
    expect(releases.map(({ parties }) => parties.length)).toEqual([14, 14, 14, 14, 14, 15, 15, 15, 15, 15, 15, 15]);
    const relationsOf = ({ parties }: ParsedRelease) => parties.flatMap(({ relations }) => relations);
    const vantiva = releases.map(
      (release) => relationsOf(release).find(({ otherName }) => otherName?.startsWith('Vantiva'))?.until,
    );
    expect(vantiva).toEqual([
      ...Array<undefined>(6).fill(undefined),
      ...Array(2).fill('2028-01-09'),
      ...Array(4).fill('2028-01-04'),
    ]);
    const sifly = releases.map(
      (release) => relationsOf(release).find(({ otherName }) => otherName?.startsWith('SiFly'))?.until,
    );
    expect(sifly).toEqual([...Array(10).fill('2027-01-01'), null, null]);
    const prohibited = releases.map(({ parties }) => JSON.stringify(parties[0]?.listings).includes('prohibited'));
    expect(prohibited).toEqual([false, false, false, ...Array(9).fill(true)]);
    const newest = releases.at(-1)?.parties.find(({ caption }) => caption === 'Digitalsystem Technology Inc.');
    expect(newest?.listings).toMatchObject([{ effective: '2026-07-07' }]);
  },
);

test.skipIf(pages.includes(null))('a real page cut in the middle is refused', async () => {
  const html = readFileSync(pages[0] ?? '', 'utf8');
  await expect(
    parseRelease(usFccCovered, [{ name: 'x.html', content: html.slice(0, html.length / 2) }]),
  ).rejects.toThrow('cut off');
});
