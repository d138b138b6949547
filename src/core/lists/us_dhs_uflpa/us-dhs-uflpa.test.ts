import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseRelease } from '../../../../test/parse-release.ts';
import { sharedFile } from '../../../../test/shared-data.ts';
import { usDhsUflpa } from './index.ts';

const fixture = join(import.meta.dirname, 'fixture.html');
const pages = [
  'us_uflpa/dhs-uflpa-entity-list_2026-06-21_3afed5e.html',
  'us_uflpa/dhs-uflpa-entity-list_2026-07-07_db0543e.html',
  'us_uflpa/source-uflpa-2026-07-09.html',
  'us_uflpa/dhs-uflpa-entity-list_2026-07-24_9821aa9.html',
].map(sharedFile);

test('a party of two sections with different spelling is one party with two listings', async () => {
  const { parties, issuedOn } = await parseRelease(usDhsUflpa, [fixture]);
  const hoshine = parties.find(({ id }) => id === 'us_dhs_uflpa-hoshine-silicon-industry-shanshan-co-ltd');
  expect(hoshine?.caption).toBe('Hoshine Silicon Industry (Shanshan) Co., Ltd');
  expect(hoshine?.properties.alias).toContain('Hesheng Silicon Industry (Shanshan) Co.');
  expect(hoshine?.listings).toMatchObject([
    { subList: 'i', effective: '2022-06-21', published: null, provisions: ['Covers also: subsidiaries'] },
    { subList: 'v', effective: '2022-06-21', provisions: ['Covers also: Subsidiaries'] },
  ]);
  expect(issuedOn).toBe('2025-01-14');
});

test('aliases and former names in prose are told apart, and place names and abbreviations in brackets are no aliases', async () => {
  const { parties, occurrences, notes } = await parseRelease(usDhsUflpa, [fixture]);
  const of = (start: string) => parties.find(({ caption }) => caption.startsWith(start))?.properties;
  expect(of('Hongyuan')).toMatchObject({
    alias: ['HY Solar', 'Hoyuan Green Energy Co. Ltd.'],
    previousName: [
      'Wuxi Shangji CNC Co., Ltd.',
      'Wuxi Shangji Automation Co., Ltd.',
      'Wuxi Shangji Grinding Machine Co., Ltd.',
    ],
  });
  expect(of('Sichuan Jingweida')).toMatchObject({
    alias: ['Sichuan Mianyang Jingweida Technology Co., Ltd.', 'JWD Technology'],
    previousName: ['Mianyang High-tech Zone Jingweida Technology Co., Ltd.'],
  });
  expect(of('Junan')).toMatchObject({
    name: ['Junan Jinsheng Import & Export Co., Ltd.'],
    alias: ['Junan County Jinsheng Import and Export Co., Ltd.'],
  });
  expect(of('Xinjiang Energy')).toEqual({ name: ['Xinjiang Energy (Group) Co., Ltd.'] });
  expect(of('Xinjiang Production')).toMatchObject({
    alias: ['XPCC', 'Xinjiang Corps', 'Bingtuan'],
    abbreviation: ['XPCC'],
  });
  expect(notes).toEqual(['section (iv) names no additional exporters']);
  expect(occurrences).toEqual([]);
});

test('a number of aliases that does not fit, an unreadable date and a changed section (iv) are reported', async () => {
  const html = readFileSync(fixture, 'utf8')
    .replace('and two aliases', 'and three aliases')
    .replace('January 15, 2025', 'Spring 2025')
    .replace('We have not identified additional exporters at this time', 'See the annex');
  const { occurrences, parties } = await parseRelease(usDhsUflpa, [{ name: 'x.html', content: html }]);
  expect(occurrences.map(({ kind, field }) => [kind, field])).toEqual([
    ['odd', 'Effective Date'],
    ['odd', 'Name of Entity'],
    ['odd', 'section (iv)'],
  ]);
  expect(parties.find(({ caption }) => caption.startsWith('Xinjiang Energy'))?.listings[0]?.effective).toBeNull();
});

test('a page cut in the middle, without a table or with other headings is refused', async () => {
  const html = readFileSync(fixture, 'utf8');
  const refusal = (content: string): Promise<unknown> => parseRelease(usDhsUflpa, [{ name: 'x.html', content }]);
  await expect(refusal(html.slice(0, html.length / 2))).rejects.toThrow('cut off');
  await expect(refusal(html.replace(/<table>[\s\S]*?<\/table>/, ''))).rejects.toThrow('no table for section (i)');
  await expect(refusal(html.replace('Entity Name', 'Product'))).rejects.toThrow('headings "Product | Effective Date"');
});

test.skipIf(pages.includes(null))(
  'the pages before and after the change of markup have 9, 43 and 108 rows and give identical parties',
  async () => {
    const releases = await Promise.all(pages.map((path) => parseRelease(usDhsUflpa, [path ?? ''])));
    for (const { parties, occurrences } of releases) {
      const rows = parties.flatMap(({ listings }) => listings);
      expect(['i', 'ii', 'v'].map((section) => rows.filter(({ subList }) => subList === section).length)).toEqual([
        9, 43, 108,
      ]);
      expect(rows.every(({ effective }) => effective !== null)).toBe(true);
      expect(occurrences).toEqual([]);
      expect(parties).toHaveLength(144);
      expect(parties).toEqual(releases[0]?.parties);
    }
  },
);

test.skipIf(pages.includes(null))('a real page cut in the middle is refused', async () => {
  const html = readFileSync(pages[0] ?? '', 'utf8');
  await expect(parseRelease(usDhsUflpa, [{ name: 'x.html', content: html.slice(0, html.length / 2) }])).rejects.toThrow(
    'cut off',
  );
});
