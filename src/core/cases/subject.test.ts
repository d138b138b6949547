import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseSubject } from '../model/case.ts';
import { groupingKey, nameKey } from './subject.ts';

const of = (name: string, country: string | null = 'cn', ...ids: readonly string[]): CaseSubject => ({
  name,
  country,
  identifiers: ids.map((id) => ({ scheme: 'USCC', id })),
});
const isOne = (one: CaseSubject, other: CaseSubject): boolean => groupingKey(one) === groupingKey(other);

test.each([
  ['case and punctuation', of('Zhejiang Dahua Technology Co., Ltd.'), of('ZHEJIANG DAHUA TECHNOLOGY CO LTD')],
  ['width', of('Ｄａｈｕａ'), of('Dahua')],
  ['invisible characters', of('Da\u200bhua'), of('Dahua')],
  ['how a number is written', of('Dahua', 'cn', '91330000-X'), of('Dahua', 'cn', '91330000 x')],
  ['the order of numbers, and one given twice', of('Dahua', 'cn', '1', '2'), of('Dahua', 'cn', '2', '1', '2')],
])('one supplier whatever the %s', (_, one, other) => {
  expect(isOne(one, other)).toBe(true);
});

test.each([
  ['sound alike in another script', of('大华'), of('达华')],
  ['are spelt in another script', of('大华'), of('Dahua')],
  ['differ in an accent', of('Müller', 'de'), of('Muller', 'de')],
  ['are of another country', of('Dahua', 'cn'), of('Dahua', 'us')],
  ['have no country', of('Dahua', 'cn'), of('Dahua', null)],
  ['have another number', of('Dahua', 'cn', '1'), of('Dahua', 'cn', '2')],
  ['have no number', of('Dahua', 'cn', '1'), of('Dahua', 'cn')],
  ['have another legal form', of('Dahua Ltd'), of('Dahua GmbH')],
  ['are signs only', of('***'), of('???')],
  ['differ after the length that is folded', of(`${'a'.repeat(600)} b`), of(`${'a'.repeat(600)} c`)],
])('two suppliers where they %s', (_, one, other) => {
  expect(isOne(one, other)).toBe(false);
});

test('where a scheme ends and a number begins is not lost', () => {
  const sign = fc.constantFrom('', ':', '"', ',', 'a', '[');
  const pair = fc.record({ scheme: sign, id: sign });
  fc.assert(
    fc.property(pair, pair, (one, other) => {
      const subject = (identifier: typeof one): CaseSubject => ({
        name: 'x',
        country: null,
        identifiers: [identifier],
      });
      const isSame = one.scheme === other.scheme && one.id === other.id;
      expect(isOne(subject(one), subject(other))).toBe(isSame);
    }),
  );
});

test('a name is searched without its case and width, by its own signs', () => {
  expect(nameKey(' Ｄahua*Tech ')).toBe('dahua*tech');
});
