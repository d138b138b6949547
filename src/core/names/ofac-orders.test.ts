import { expect, test } from 'vitest';
import { datesListingOn, isBeforePrograms, programBegan } from './ofac-orders.ts';

test.each([
  // E.O. 14024 of April 15, 2021, 86 FR 20249
  ['RUSSIA-EO14024', '2021-04-15'],
  // E.O. 13662 of March 20, 2014, 79 FR 16169
  ['UKRAINE-EO13662', '2014-03-20'],
  // E.O. 13959 of November 12, 2020, 85 FR 73185
  ['CMIC-EO13959', '2020-11-12'],
  // E.O. 13224 of September 23, 2001, 66 FR 49079
  ['SDGT', '2001-09-23'],
  // Pub. L. 115-44 of August 2, 2017
  ['CAATSA - RUSSIA', '2017-08-02'],
  ['IRAN', null],
  ['MBS', null],
])('%s began %s', (program, day) => {
  expect(programBegan(program)).toBe(day);
});

test('a day is before the programmes when it is before each of them, and a programme that is not known could be of any day', () => {
  expect(isBeforePrograms('2021-04-14', ['RUSSIA-EO14024'])).toBe(true);
  expect(isBeforePrograms('2021-04-15', ['RUSSIA-EO14024'])).toBe(false);
  expect(isBeforePrograms('2018-04-06', ['IRAN-CON-ARMS-EO', 'RUSSIA-EO14024', 'UKRAINE-EO13661'])).toBe(false);
  expect(isBeforePrograms('2018-04-06', ['RUSSIA-EO14024', 'SYRIA'])).toBe(false);
  expect(isBeforePrograms('1990-01-01', [])).toBe(false);
});

test('a stated date is of the list whose order it names', () => {
  expect(datesListingOn('SSI', 'EO 14024 Directive 3')).toBe(false);
  expect(datesListingOn('MBS', 'EO 14024 Directive 3')).toBe(true);
  expect(datesListingOn('MBS', 'EO 14014 Directive 1')).toBe(true);
  expect(datesListingOn('CAP', 'EO 14014 Directive 1')).toBe(false);
  expect(datesListingOn('CMIC', 'CMIC')).toBe(true);
  expect(datesListingOn('SDN', 'EO 14024 Directive 2')).toBe(false);
  expect(datesListingOn(null, 'CMIC')).toBe(false);
});
