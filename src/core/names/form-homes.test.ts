import { expect, test } from 'vitest';
import { homesOf, regionNames } from './form-homes.ts';
import { analyseName } from './tokens.ts';

const homes = (name: string): string => regionNames(analyseName(name, 'organisation').formHomes);

test('a form that is known in few countries says where it is at home, in its own script too', () => {
  expect(homes('Siemens Energy GmbH & Co. KG')).toBe('german');
  expect(homes('ООО Технософт')).toBe('russian');
  expect(homes('浙江大华技术股份有限公司')).toBe('chinese');
  expect(homes('Obshchestvo s ogranichennoy otvetstvennostyu Avia Grupp')).toBe('russian');
});

test('a form that translators put for any other says nothing', () => {
  expect(homes('Zhejiang Dahua Technology Co., Ltd.')).toBe('');
  expect(homes('Acme Inc.')).toBe('');
  expect(homesOf('llc')).toBe(0);
});

test('forms of one law in two languages are at home in one region', () => {
  expect(homesOf('ag') & homesOf('sa')).not.toBe(0);
  expect(homesOf('nv') & homesOf('sa')).not.toBe(0);
  expect(homesOf('gmbh') & homesOf('ooo')).toBe(0);
});
