import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseRelease } from '../../../../test/parse-release.ts';
import { usDod1260h } from './index.ts';

const fixture = join(import.meta.dirname, 'fixture.csv');
const HEADER = 'name,list_edition_date,removed';
const refusal = (content: string): Promise<unknown> => parseRelease(usDod1260h, [{ name: 'x.csv', content }]);

test('Dahua, listed in three editions, is one party with one listing since 5 October 2022', async () => {
  const { parties, issuedOn, occurrences } = await parseRelease(usDod1260h, [fixture]);
  const dahua = parties.find(({ id }) => id === 'us_dod_1260h-zhejiang-dahua-technology-co-ltd');
  expect(dahua?.properties).toEqual({
    name: ['Zhejiang Dahua Technology Co., Ltd.'],
    alias: ['Dahua Technology', 'Dahua'],
  });
  expect(dahua?.listings).toMatchObject([
    {
      subList: null,
      effective: '2022-10-05',
      published: null,
      until: null,
      citations: ['91 FR 35189'],
      remarks: 'Listed again in the editions of 2025-01-07, 2026-06-08',
    },
  ]);
  expect(issuedOn).toBe('2026-06-08');
  expect(occurrences).toEqual([]);
});

test('the announcement and the Federal Register are two days', async () => {
  const { parties } = await parseRelease(usDod1260h, [
    {
      name: 'x.csv',
      content:
        'name;list_edition_date;published;citation\n"Alibaba Group Holding Limited (Alibaba)";2026-06-08;2026-06-10;"91 FR 35189 (June 10, 2026)"\n',
    },
  ]);
  expect(parties[0]).toMatchObject({ caption: 'Alibaba Group Holding Limited', properties: { alias: ['Alibaba'] } });
  expect(parties[0]?.listings).toMatchObject([{ effective: '2026-06-08', published: '2026-06-10' }]);
});

test('Megvii was on the list from 31 January 2024 and no longer on 7 January 2025', async () => {
  const { parties } = await parseRelease(usDod1260h, [fixture]);
  expect(parties.find(({ caption }) => caption === 'Megvii Technology Limited')?.listings).toMatchObject([
    { effective: '2024-01-31', until: '2025-01-07' },
  ]);
});

test('a company that was removed and is listed again has two listings; one that a later edition does not name keeps its listing', async () => {
  const rows = ['A Co.,2021-06-03,2024-01-31', 'B Co.,2021-06-03,', 'A Co.,2025-01-07,'];
  const { parties } = await parseRelease(usDod1260h, [{ name: 'x.csv', content: `${HEADER}\n${rows.join('\n')}\n` }]);
  expect(parties.map(({ listings }) => listings.map(({ effective, until }) => [effective, until]))).toEqual([
    [
      ['2021-06-03', '2024-01-31'],
      ['2025-01-07', null],
    ],
    [['2021-06-03', null]],
  ]);
});

test('a parent is an owner without a share, with its id where it is on the list too', async () => {
  const { parties } = await parseRelease(usDod1260h, [fixture]);
  const ownerOf = (start: string) => parties.find(({ caption }) => caption.startsWith(start))?.relations;
  expect(ownerOf('Chengdu Dahua')).toMatchObject([
    { schema: 'Ownership', other: 'owner', otherId: 'us_dod_1260h-zhejiang-dahua-technology-co-ltd', share: null },
  ]);
  expect(ownerOf('Hangzhou Hikvision')).toMatchObject([
    { otherId: 'us_dod_1260h-china-electronics-technology-group-corporation' },
  ]);
});

test('another column is reported, and a wrong table is refused with line and column', async () => {
  const { occurrences } = await parseRelease(usDod1260h, [
    { name: 'x.csv', content: `${HEADER},note\nA Co.,2021-06-03,,x\n` },
  ]);
  expect(occurrences).toMatchObject([{ kind: 'unread', field: 'note' }]);
  await expect(refusal(`${HEADER}\nA Co.,"June 3, 2021",\n`)).rejects.toMatchObject({
    message: expect.stringContaining('2026-06-08 would be one'),
    place: { line: 2, column: 'list_edition_date' },
  });
  await expect(refusal(`${HEADER}\nA Co.,2021-06-03,2021-06-03\n`)).rejects.toMatchObject({
    place: { column: 'removed' },
  });
  await expect(refusal(`${HEADER}\n,2021-06-03,\n`)).rejects.toMatchObject({ place: { column: 'name' } });
  await expect(refusal(`${HEADER},name\nA Co.,2021-06-03,,A\n`)).rejects.toThrow('column name stands twice');
});

test('a file cut in the middle of a row is refused', async () => {
  const text = readFileSync(fixture, 'utf8');
  await expect(refusal(text.slice(0, text.indexOf('2024-01-31') + 4))).rejects.toThrow(/cut off|is not a day/);
  await expect(refusal(text.slice(0, text.indexOf('Wisdom')))).rejects.toThrow('never closed');
});
