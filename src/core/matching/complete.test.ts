import { expect, test } from 'vitest';
import { createMatcher } from './create-matcher.ts';
import type { IndexedParty } from './matcher.ts';
import { buildNameIndex } from './name-index.ts';

const party = (id: string, list: string, ...texts: readonly string[]): IndexedParty => ({
  id,
  list,
  schema: 'Company',
  caption: texts[0] ?? '',
  names: texts.map((text) => ({ text, kind: 'name' as const })),
  countries: [],
  identifiers: [],
});
const matcher = createMatcher(
  buildNameIndex([
    party('1', 'a', 'Hangzhou Hikvision Digital Technology Co., Ltd.', '杭州海康威视数字技术股份有限公司', 'Hikvision'),
    party('2', 'a', 'Zhejiang Dahua Technology Co., Ltd.', '浙江大华技术股份有限公司'),
    party('3', 'b', 'Hangzhou Huacheng Network Technology'),
  ]),
);
const ids = (text: string, lists: readonly string[] | null = null, limit = 10): readonly string[] =>
  matcher.complete(text, { limit, lists: lists === null ? null : new Set(lists) }).map(({ id }) => id);

test('a word begins as it is typed, whatever its case, and whatever stands before it', () => {
  expect(ids('hikv')).toEqual(['1']);
  expect(ids('DAHUA TECH')).toEqual(['2']);
  expect(ids('ikvision')).toEqual([]);
});

test('a name that begins so stands before one with a word that does, and the shorter before the longer', () => {
  expect(ids('hangzhou h')).toEqual(['3', '1']);
  expect(ids('t')).toEqual(['2', '3', '1']);
});

test('where no spaces are written a beginning may stand anywhere', () => {
  expect(ids('海康')).toEqual(['1']);
  expect(ids('有限')).toEqual(['2', '1']);
});

test('each party once, only of the lists that are asked, and no more than are wanted', () => {
  expect(ids('hangzhou', ['a'])).toEqual(['1']);
  expect(ids('hangzhou', null, 1)).toEqual(['3']);
  expect(ids(' \n ')).toEqual([]);
});
