import { expect, test } from 'vitest';
import {
  contractibleText,
  contractionShare,
  contractionText,
  headsOfContraction,
  headsOfName,
} from './contractions.ts';
import { analyseName } from './tokens.ts';

/** From the US Consolidated Screening List: a company and a name by which it is also known. */
test.each([
  ['HOSCO', 'Hormozgan Steel Company'],
  ['HOTINCOL', 'Hoteles e Inmuebles de Colombia Ltda.'],
  ['COLCERDOS', 'Colombiana de Cerdos Ltda.'],
  ['KRIOGENMASH', 'Open Joint-Stock Company Kriogennogo Mashinostroyenia'],
  ['KRET', 'Joint-Stock Company Concern Radio-Electronic Technologies'],
  ['BELVEB', 'Belvnesheconombank Open Joint Stock Company'],
  ['HBATUN', 'Hebei Atun Trading Co., Ltd.'],
  ['AGROINDUPALMA', 'Cia. Agroindustrial Palmera S.A.'],
  ['HESA', 'HEVAPEIMASAZI'],
])('%s is a contraction of %s and is filed where it is looked up', (short, name) => {
  const word = contractionText(short.toLowerCase());
  const parts = contractibleText(analyseName(name, 'organisation').contractible());
  expect(contractionShare(word, parts)).toBeGreaterThan(0);
  const heads = headsOfName(parts);
  expect(headsOfContraction(word).some((head) => heads.includes(head))).toBe(true);
});

test.each([
  ['HOSCO', 'Steel Company of Hormozgan', 'the order of the words counts'],
  ['SIEMENS', 'Siemens Energy Global', 'one word is no contraction'],
  ['HESCO', 'Hormozgan Steel Company', 'every letter is the beginning of a word or follows one'],
  ['AGRONIL', 'Agropecuaria del Norte Oriental Limitada', 'no word begins with the rest'],
])('%s is no contraction of %s: %s', (short, name) => {
  const parts = contractibleText(analyseName(name, 'organisation').contractible());
  expect(contractionShare(contractionText(short.toLowerCase()), parts)).toBe(0);
});

test('repetitive words are parted in bounded time', () => {
  const parts = Array.from({ length: 8 }, () => 'aaaaaaaa').join(' ');
  expect(contractionShare('aaaaaaaaaaaaaaab', parts)).toBe(0);
});
