import { expect, test } from 'vitest';
import { readCountries } from './country-mentions.ts';
import { splitNumbered } from './numbered-values.ts';

test.for([
  ['1) Saudi Arabia 2) Qatar', ['Saudi Arabia', 'Qatar']],
  ['(1)-(2) Tunisia (3) Libya (4) Algeria', ['Tunisia', 'Libya', 'Algeria']],
  ['(1) to (6) Algeria (7) Morocco', ['Algeria', 'Morocco']],
  ['(1) Manzil Tmim (2)-(6) -', ['Manzil Tmim']],
  ['a) Approximately 1966 b) 1960 c) 1953', ['Approximately 1966', '1960', '1953']],
  ['(1) Germany (b) Algeria', ['Germany', 'Algeria']],
  ['Jordanian passport numbers (1) K048787 (2) 486298', ['Jordanian passport numbers (1) K048787 (2) 486298']],
  ['Aerospace (CASC) 9th Academy', ['Aerospace (CASC) 9th Academy']],
  ['  ', []],
] as const)('"%s" is split at its numbers only when it begins with the first', ([text, values]) => {
  expect(splitNumbered(text)).toEqual(values);
});

test.for([
  ['1) Saudi Arabia 2) Qatar', ['sa', 'qa'], []],
  ['(1) Somali (2) Swedish', ['so', 'se'], []],
  ['Afghanistan (since 2009)', ['af'], []],
  ['Trinidad and Tobago', ['tt'], []],
  ['Moldovan, Russian and Ukrainian', ['md', 'ru', 'ua'], []],
  ['Former USSR, now Ukraine', ['ua'], []],
  ['Iranian citizenship', ['ir'], []],
  ['Niger', ['ne'], []],
  ['Nigeria', ['ng'], []],
  ['Latakia Province, Syria', [], ['Latakia Province, Syria']],
  ['', [], []],
] as const)('the countries of "%s"', ([text, codes, unread]) => {
  expect(readCountries(text)).toEqual({ codes, unread });
});
