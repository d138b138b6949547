import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMatcher } from './create-matcher.ts';
import type { IndexedParty } from './matcher.ts';
import { buildNameIndex, decodeNameIndex, encodeNameIndex } from './name-index.ts';
import { recomputeScore } from './score.ts';
import { scorePair } from './score-pair.ts';

/** As published in the Consolidated Screening List of April 2022. */
const LISTED: readonly (readonly [string, readonly string[]])[] = [
  ['dahua', ['Dahua Technology']],
  ['hikvision', ['Hangzhou Hikvision Digital Technology Co., Ltd.', 'Hikvision']],
  ['dahua-electronics', ['DAHUA ELECTRONICS CORPORATION']],
  ['haige', ['Guangzhou Haige Communications Group']],
  ['cnooc', ['CNOOC Energy Technology & Services Limited']],
  ['lukoil', ['OIL COMPANY LUKOIL', 'LUKOIL OIL COMPANY']],
  ['mzkt', ['MINSK WHEEL TRACTOR PLANT', 'OTKRYTOE AKTSIONERNOE OBSHCHESTVO MINSKII ZAVOD KOLESNYKH TYAGACHEI']],
];
const parties = LISTED.map(
  ([id, names]): IndexedParty => ({
    id,
    list: 'us_csl',
    schema: 'Organization',
    caption: names[0] ?? id,
    names: names.map((text) => ({ text, kind: 'name' })),
    countries: id === 'dahua' ? ['cn'] : [],
    identifiers: id === 'hikvision' ? ['91330000733796106P'] : [],
  }),
);
const index = buildNameIndex(parties);
const matcher = createMatcher(index);
const ask = (name: string, threshold = 0.7) =>
  matcher.match({ name, schema: 'Company', countries: [], identifiers: [] }, { threshold, limit: 10, lists: null });

test.each([
  ['Zhejiang Dahua Technology Co., Ltd.', 'dahua'],
  ['浙江大华技术股份有限公司', 'dahua'],
  ['Technology Dahua, Zhejiang', 'dahua'],
  ['Hangzhou Hikvision', 'hikvision'],
  ['HIKVISION DIGITAL TECHNOLOGY COMPANY LIMITED', 'hikvision'],
  ['LUKOIL OIL COMP', 'lukoil'],
  ['ОАО "Минский завод колёсных тягачей"', 'mzkt'],
])('%s is found as %s', (name, id) => {
  expect(ask(name)[0]?.id).toBe(id);
});

/** Every order of the words of a name. */
function orders(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length < 2) return [words];
  return words.flatMap((word, at) => orders(words.toSpliced(at, 1)).map((rest) => [word, ...rest]));
}

test.each([
  ['GUANGZHOU HAIGE COMM GRP', 'haige'],
  ['CNOOC ENERGY TECH & SRVCES', 'cnooc'],
  ['LUKOIL OIL COMP', 'lukoil'],
  ['Hangzhou Hikvision Digital', 'hikvision'],
  ['浙江 大华 技术', 'dahua'],
  ['杭州 海康威视', 'hikvision'],
])('%s is found whatever the order of its words', (name, id) => {
  const words = name.replace('&', '').split(/\s+/u);
  for (const order of orders(words)) expect(ask(order.join(' '))[0]?.id, order.join(' ')).toBe(id);
});

test.each([
  ['Shanghai Dahua Scale Factory', 'dahua'],
  ['大华 银行', 'dahua'],
  ['DAHUA ELECTRONICS CORPORATION', 'dahua'],
])('%s is not found as %s in any order', (name, id) => {
  for (const order of orders(name.split(' ')))
    expect(
      ask(order.join(' ')).map((match) => match.id),
      order.join(' '),
    ).not.toContain(id);
});

test.each(['Shanghai Dahua Scale Factory', '大华银行', 'DAHUA ELECTRONICS CORPORATION', 'Dahua Bank'])(
  '%s does not reach the threshold against Dahua Technology, and is shown below it with the reason',
  (name) => {
    expect(ask(name).map((match) => match.id)).not.toContain('dahua');
    const below = ask(name, 0.3).find((match) => match.id === 'dahua');
    expect(below?.features.map((feature) => feature.name)).toContain('contradicting-words');
  },
);

test('every score recomputes from the features that are listed with it', () => {
  for (const name of ['Dahua Scale', 'Hikvison Digital', 'LUKOIL', 'Minsk Tractor Plant'])
    for (const match of ask(name, 0.01)) expect(recomputeScore(match.features)).toBe(match.score);
});

test('an equal identifier makes a match whatever the name is, and says so', () => {
  const query = {
    name: 'Some Other Name',
    schema: 'Company',
    countries: [],
    identifiers: ['91330000733796106P'],
  } as const;
  const [match] = matcher.match(query, { threshold: 0.7, limit: 10, lists: null });
  expect(match?.id).toBe('hikvision');
  expect(match?.features.map((feature) => feature.name)).toContain('same-identifier');
});

test('another country lowers a score', () => {
  const inCountry = (country: string) =>
    matcher.match(
      { name: 'Dahua Technology', schema: 'Company', countries: [country], identifiers: [] },
      { threshold: 0, limit: 1, lists: null },
    )[0]?.score;
  expect(inCountry('cn')).toBe(1);
  expect(inCountry('us')).toBeLessThan(1);
});

test('only the lists that are asked for answer', () => {
  const query = { name: 'Hikvision', schema: null, countries: [], identifiers: [] };
  expect(matcher.match(query, { threshold: 0.7, limit: 5, lists: new Set(['eu_fsf']) })).toEqual([]);
  expect(matcher.match(query, { threshold: 0.7, limit: 5, lists: new Set(['us_csl']) })).toHaveLength(1);
});

test('an index reads back from its bytes and answers the same', () => {
  const again = decodeNameIndex(encodeNameIndex(index));
  expect(again).not.toBeNull();
  if (again === null) return;
  const query = { name: 'Hikvison', schema: null, countries: [], identifiers: [] };
  const options = { threshold: 0.1, limit: 5, lists: null };
  expect(createMatcher(again).match(query, options)).toEqual(matcher.match(query, options));
});

test('an index that is torn, cut off or of another version is not read', () => {
  const bytes = encodeNameIndex(index);
  expect(decodeNameIndex(bytes.slice(0, bytes.length - 8))).toBeNull();
  expect(decodeNameIndex(new Uint8Array(0))).toBeNull();
  for (const at of [4, 12, 400, bytes.length - 30]) {
    const torn = bytes.slice();
    torn[at] = (torn[at] ?? 0) ^ 1;
    expect(decodeNameIndex(torn)).toBeNull();
  }
});

test('the same name scores 1 against itself, unless it says hardly anything', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (name) => {
      const { score, features } = scorePair('Company', name, name);
      const saysLittle = features.length === 0 || features.some((feature) => feature.name === 'little-in-common');
      expect(saysLittle || score === 1, `${name} ${score}`).toBe(true);
    }),
  );
});

test.each([
  ['11420 CORP.', 'CORP 11421'],
  ['A-B-C Company', 'ABD Company'],
  ['Nexus Technologies', 'Neros Technologies'],
  ['Advanced Technology', 'Advanced Systems'],
])('%s and %s are told apart: what they share, many share', (left, right) => {
  expect(scorePair('Company', left, right).score).toBeLessThan(0.7);
});

test('no text breaks the matcher', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 10_000 }),
      fc.constantFrom('Company', 'Person'),
      (name, schema) => {
        for (const match of matcher.match(
          { name, schema, countries: ['??'], identifiers: [''] },
          { threshold: 0, limit: 3, lists: null },
        ))
          expect(match.score).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 200 },
  );
});

test('letters of another alphabet that look Latin are folded, and the match says so', () => {
  const [match] = ask('Нangzhou Нikvision Digital Technology Co., Ltd.');
  expect(match).toMatchObject({ id: 'hikvision', score: 1 });
  const feature = match?.features.find(({ name }) => name === 'lookalike-letters');
  expect(feature).toMatchObject({ weight: 0, left: 'нangzhou нikvision', right: 'hangzhou hikvision' });
  expect(recomputeScore(match?.features ?? [])).toBe(1);
  expect(ask('Hangzhou Hikvision')[0]?.features.some(({ name }) => name === 'lookalike-letters')).toBe(false);
});

test('a legal form of another country lowers a score, one that translators use does not', () => {
  const named = (form: string): number => scorePair('Company', `Technosoft ${form}`, 'ООО Technosoft').score;
  expect(named('OOO')).toBe(1);
  expect(named('LLC')).toBe(1);
  expect(named('SRL')).toBe(0.78);
});

test('another legal form counts more where a word differs too, and against names of common words', () => {
  const score = (left: string, right: string): number => scorePair('Company', left, right).score;
  expect(score('Bowne GmbH', 'Bowne AG')).toBeGreaterThan(0.7);
  expect(score('Bowne International SARL', 'Bowne International de Mexico SA de CV')).toBeLessThan(0.7);
  expect(score('Digital Services Ltd.', 'Digital Services LLP')).toBeLessThan(0.7);
  expect(score('Digital Services Ltd.', 'Digital Services Limited')).toBe(1);
});

test('what is said before a colon, and on either side of a stroke, is a name', () => {
  const score = (left: string, right: string): number => scorePair('Company', left, right).score;
  expect(score('South Front', 'SouthFront: Analysis & Intelligence')).toBe(1);
  expect(score('Al Qaeda', "Al-Qa'ida/Islamic Army")).toBeGreaterThan(0.7);
  expect(score('Analysis', 'SouthFront: Analysis & Intelligence')).toBeLessThan(0.7);
});

test('a trade that is said twice, and an article that is written with its word, make no other name', () => {
  const score = (left: string, right: string): number => scorePair('Company', left, right).score;
  expect(score('Sviaz-Bank', 'Sviaz-Bank AKB PAO')).toBe(1);
  expect(score('Alnaser Airlines', 'Al Naser Airlines')).toBe(1);
});

test('words that mean the same are similar, not the same, unless one is written short', () => {
  expect(scorePair('Company', 'Universal Electronics, Inc.', 'World Electronics, Inc.').score).toBeLessThan(0.7);
  expect(scorePair('Company', 'Delta Tech', 'Delta Technologies').score).toBe(1);
  expect(scorePair('Company', 'Kvant Zavod', 'Kvant Plant').score).toBeGreaterThan(0.9);
});

/** Names of one word that many names have; the first is that of a listed party. */
test('two names that say next to nothing match only when they are written alike', () => {
  const score = (left: string, right: string): number => scorePair('Organization', left, right).score;
  expect(score('KIMIA', 'Kimia')).toBe(1);
  expect(score('KIMIA', 'Chemical')).toBeLessThan(0.7);
  expect(score('KIMIA', 'Kimia Ltd.')).toBeLessThan(0.7);
  expect(score('NA Enterprises', 'NA Enterprises')).toBe(1);
  expect(score('11420 CORP.', '11420 Ltd.')).toBeLessThan(0.7);
});
