import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText, foldWord, lookalikeWords } from './fold.ts';
import { romaniseHangul } from './cjk/hangul.ts';
import { piecesOf } from './pieces.ts';
import { analyseName } from './tokens.ts';

const keys = (name: string) => analyseName(name, 'organisation').tokens.map((token) => token.key);
const forms = (name: string) => analyseName(name, 'organisation').legalForms;

test.each([
  ['浙江大华技术股份有限公司', ['zhejiang', 'dahua', 'technology']],
  ['Zhejiang Dahua Technology Co., Ltd.', ['zhejiang', 'dahua', 'technology']],
  ['OTKRYTOE AKTSIONERNOE OBSHCHESTVO MINSKII ZAVOD KOLESNYKH TYAGACHEI', ['minsk', 'plant', 'kolesnykh', 'tyagachei']],
  ['GUANGZHOU HAIGE COMM GRP', ['guangzhou', 'haige', 'communication', 'group']],
  ['Brigade Forty-Four', ['brigade', '44']],
  ['3rd Academy?s 239 Factory', ['3', 'academy', '239', 'plant']],
  ['J.P. Morgan & Co.', ['jp', 'morgan']],
  ['Société Générale S.A.', ['general']],
])('the words of %s', (name, words) => {
  expect(keys(name)).toEqual(words);
});

test.each([
  ['中芯国际集成电路制造有限公司', 'limited'],
  ['三菱重工業株式会社', 'joint stock'],
  ['ООО «Газпром добыча»', 'llc'],
  ['ПАО «Лукойл»', 'joint stock'],
  ['삼성전자 주식회사', 'joint stock'],
  ['FABERLIC EUROPE Sp. z o.o.', 'llc'],
  ['Bowne Global Solutions, S.A.R.L.', 'llc'],
])('the legal form of %s is %s, and no word of its name', (name, form) => {
  expect(forms(name)).toContain(form);
});

test('a short legal form counts at the end or the beginning of a name only', () => {
  expect(keys('Arctic SPA Resorts')).toContain('spa');
  expect(forms('Televic Rail SPA')).toEqual(['joint stock']);
});

test('a name that is nothing but a legal form keeps its words', () => {
  expect(keys('LLC')).toEqual(['llc']);
});

test('letters of another script that only look Latin are folded and reported', () => {
  expect(foldWord('ехxon')).toBe('exxon');
  expect(lookalikeWords('ЕХxon лукойл Ltd')).toEqual(['ехxon']);
  expect(lookalikeWords('лукойл')).toEqual([]);
  expect(foldWord('хуaвэй')).toBe(foldWord('хуавэй'));
});

test('final consonants of Hangul move to a following vowel', () => {
  expect(romaniseHangul('롯데')).toBe('rotde');
  expect(romaniseHangul('한국')).toBe('hanguk');
  expect(romaniseHangul('음악')).toBe('eumak');
});

test('folding folded text changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
});

test('no text has more words than are compared, or a weight outside 0 and 1.2', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 10_000 }),
      fc.constantFrom('organisation', 'person', 'thing'),
      (text, kind) => {
        const { tokens } = analyseName(text, kind);
        expect(tokens.length).toBeLessThanOrEqual(16);
        for (const token of tokens) expect(token.weight > 0 && token.weight <= 1.2 && token.key !== '').toBe(true);
      },
    ),
  );
});

test.each([
  ['浙江大华技术股份有限公司', 'joint stock'],
  ['海康有限責任公司', 'limited'],
  ['株式会社日立製作所', 'joint stock'],
  ['㈱日立製作所', 'joint stock'],
  ['日立合同会社', 'llc'],
  ['주식회사 삼성', 'joint stock'],
  ['㈜삼성', 'joint stock'],
  ['اتصالات ش.م.م', 'joint stock'],
  ['هيا ذ.م.م', 'llc'],
  ['هيا شركة مساهمة', 'joint stock'],
  ['דלק', ''],
  ['דלק בע"מ', 'limited'],
  ['דלק בע״מ', 'limited'],
  ['پارس (سهامی خاص)', 'joint stock'],
  ['یونائیٹڈ بینک لمیٹڈ', 'limited'],
])('the legal form of %s is %s', (name, form) => {
  expect(analyseName(name, 'organisation').legalForms).toEqual(form === '' ? [] : [form]);
});

test('plain words are cut like words beside another letter, which are looked at one by one', () => {
  const text = fc.string({ unit: fc.constantFrom(...'abs1. -&()/,'), maxLength: 30 });
  fc.assert(
    fc.property(text, fc.boolean(), (plain, person) => {
      expect([...piecesOf(plain, person), { text: 'e', script: 'latin', phrase: null }]).toEqual(
        piecesOf(`${plain} é`, person),
      );
    }),
  );
});

test.each([
  ['S.A. Cimex', ['joint stock']],
  ['C. A. Cimex', ['joint stock']],
  ['ANO Cimex', ['non-profit']],
  ['SA Cimex', []],
  ['CA Cimex', []],
])('the legal forms of %s are %j', (text, forms) => {
  expect(analyseName(text, 'organisation').legalForms).toEqual(forms);
});

test.each([
  ['Research & Production Association Frunze', 'scientificproductionassociation'],
  ['Sci. Res. Inst. of Medicine', 'scientificresearchinstitute'],
  ['R&D Center', 'research'],
])('the first known word of %s is %s', (text, concept) => {
  expect(analyseName(text, 'organisation').tokens[0]?.key).toBe(concept);
});

test.each([
  ['Rau Farm', 'pharmaceutical'],
  ['Ajmal Avn', 'aviation'],
  ['Ajmal Dev.', 'development'],
])('the last word of %s may mean %s', (text, concept) => {
  const [, last] = analyseName(text, 'organisation').tokens;
  expect(last?.alternatives?.map(({ key }) => key)).toContain(concept);
});

test.each([
  ['Arabi Coepany Limited', ['limited']],
  ['Arabi Corporatino Ltd', ['corporation', 'limited']],
  ['Copmany Arabi', ['company']],
  ['Arabi Coepany Trading', []],
])('misspelt legal forms of %s are %j', (text, forms) => {
  expect(analyseName(text, 'organisation').legalForms).toEqual(forms);
});

test('one letter may be wrong in a known phrase, behind its first word', () => {
  const first = (text: string) => analyseName(text, 'organisation').tokens[0]?.key;
  expect(first('Scientific Research Inntitute of Chemistry')).toBe('scientificresearchinstitute');
  expect(first('Scientific Research Inntitude of Chemistry')).not.toBe('scientificresearchinstitute');
  expect(first('Hong Komg Trading')).not.toBe('hongkong');
});
