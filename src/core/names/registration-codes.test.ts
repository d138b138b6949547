import { expect, test } from 'vitest';
import { readRegistrationCodes } from './registration-codes.ts';

test.for([
  ['INN: 7720603527OGRN: 1077764566373', { innCode: '7720603527', ogrnCode: '1077764566373' }],
  ['INN: 7720891730 / KPP: 772201001', { innCode: '7720891730', kppCode: '772201001' }],
  ['Russia OGRN - 1027739582089 Russia INN - 7730059592', { innCode: '7730059592', ogrnCode: '1027739582089' }],
  ['UK Company no. 06527449', { registrationNumber: 'UK Company no. 06527449' }],
  ['7720891730', { registrationNumber: '7720891730' }],
  ['Unified Social Credit Code: 91310113MACPUNUD5T ', { uscCode: '91310113MACPUNUD5T' }],
  ['INN: 772089173', { registrationNumber: 'INN: 772089173' }],
] as const)('"%s" is read by label and form', ([text, codes]) => {
  const found = Object.fromEntries(readRegistrationCodes(text).map(({ property, value }) => [property, value]));
  expect(found).toEqual(codes);
});
