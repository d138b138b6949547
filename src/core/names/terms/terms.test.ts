import { expect, test } from 'vitest';
import { scorePair } from '../../matching/score-pair.ts';
import { TERM_TABLES } from './tables.ts';

const LINES = TERM_TABLES.flatMap((table) => table.split('\n').filter((line) => line !== ''));

test('every line is a meaning in English and its forms in Latin letters', () => {
  for (const line of LINES)
    expect(line).toMatch(/^[a-z]+(?: [a-z]+)*: [a-z~]+(?: [a-z~]+)*(?:, [a-z~]+(?: [a-z~]+)*)*$/u);
});

/** From the US Consolidated Screening List: names of one company in two languages. */
test.each([
  ['Coal Technologies', 'Ugolnye Tekhnologii, OOO'],
  ['International Helicopters Programs Limited Liability Company', 'Mezhdunarodnye Vertoletnye Programmy OOO'],
  ['Sharq White Cement', "Siman'e Sefid Shargh"],
  ['Sepahan Cement Concrete Products', 'Faravardehaye Botoni Siman Sepahan'],
])('%s meets %s', (english, other) => {
  expect(scorePair('Organization', english, other).score).toBeGreaterThan(0.4);
});

test('a word that is a whole name is not compared as the trade that it means', () => {
  expect(scorePair('Organization', 'Fanavariye', 'Technology').score).toBe(0);
});
