import { expect, test } from 'vitest';
import { scorePair } from '../../matching/score-pair.ts';
import { hanNameOf, headOfShortHanName, headsOfHanName, shortHanNameShare } from './short-names.ts';

test.each([
  ['大疆创新科技有限公司', '大疆创新科技'],
  ['株式会社 民経連', '民经连'],
  ['大华 Dahua', ''],
  ['Dahua', ''],
  ['トヨタ', ''],
  ['239', ''],
])('the characters of %s are "%s"', (text, characters) => {
  expect(hanNameOf(text)).toBe(characters);
});

test.each([
  ['民经连', '民族经济协力连合会'],
  ['北航', '北京航空航天大学'],
  ['哈工大', '哈尔滨工业大学'],
  ['中科院', '中国科学院'],
  ['航工', '中国航空工业集团'],
])('%s may be short for %s, and is looked up where it is filed', (short, name) => {
  expect(shortHanNameShare(short, name)).toBeGreaterThan(0);
  expect(headsOfHanName(name)).toContain(headOfShortHanName(short));
});

test.each([
  ['工哈大', '哈尔滨工业大学', 'the characters are in another order'],
  ['尔工大', '哈尔滨工业大学', 'it begins in the middle'],
  ['工业', '工业大学', 'it is a part of the name'],
  ['科学院大', '中国科学院', 'it has a character more'],
])('%s is not short for %s: %s', (short, name) => {
  expect(shortHanNameShare(short, name)).toBe(0);
});

/** Names of the lists of Japan and China: a short form is shown as a candidate, and is no alert by itself. */
test.each([
  ['民経連', '民族経済協力連合会'],
  ['哈工大', '哈尔滨工业大学'],
])('%s is a candidate for %s', (short, name) => {
  const { score } = scorePair('Organization', short, name);
  expect(score).toBeGreaterThan(0.3);
  expect(score).toBeLessThan(0.7);
});
