import { expect, test } from 'vitest';
import { createParseReport } from '../parse-report.ts';
import { createDraft } from './party-draft.ts';
import { addRemarks, addSentences } from './remarks.ts';

function read(text: string, torn = false) {
  const draft = createDraft('1', 'Person', 'NAME');
  const record = createParseReport();
  addRemarks(draft, { text, line: 1, torn }, record.report);
  const { name: _name, lastName: _lastName, ...properties } = draft.bag.done();
  return { ...draft, properties, occurrences: record.occurrences() };
}

// 587 and others of the release of January 2019
test('facts, sentences, links and aliases are told apart', () => {
  const { properties, remarks, relations, measures, occurrences } = read(
    "DOB 05 Oct 1973; alt. DOB circa 1974; POB Gaza Strip; nationality Palestinian; citizen Egypt; Gender Male; Passport 1084010 (Egypt) issued 2005 expires 2010; Director, Banco Nacional de Cuba; Secondary sanctions risk: section 1(b) of Executive Order 13224; a.k.a. 'BNC'; f.k.a. 'ANSAR INSTITUTE'; Linked To: HAMAS.",
  );
  expect(properties).toEqual({
    birthDate: ['1973-10-05', 'circa 1974'],
    birthPlace: ['Gaza Strip'],
    nationality: ['ps'],
    citizenship: ['eg'],
    gender: ['male'],
    passportNumber: ['1084010'],
    weakAlias: ['BNC', 'ANSAR INSTITUTE'],
  });
  expect(remarks).toEqual(['Director, Banco Nacional de Cuba']);
  expect(measures).toEqual(['Secondary sanctions risk: section 1(b) of Executive Order 13224']);
  expect(relations.map(({ otherName }) => otherName)).toEqual(['HAMAS']);
  expect(occurrences).toEqual([]);
});

test('the full stop at the end is of the remarks, but that of S.A. is of the name', () => {
  expect(read('Linked To: HOTEL LA CASCADA S.A.').relations[0]?.otherName).toBe('HOTEL LA CASCADA S.A.');
  expect(read('Linked To: MAHAN AIR.').relations[0]?.otherName).toBe('MAHAN AIR');
  expect(read('Tax ID No. AABA 670850 Y.').properties).toEqual({ taxNumber: ['AABA 670850 Y'] });
});

test('a digital currency address keeps its currency, and a date that is none is reported', () => {
  expect(read('Digital Currency Address - XBT 149w62rY42aZBox8fGcmqNsXUzSStKeq8C').properties).toEqual({
    publicKey: ['149w62rY42aZBox8fGcmqNsXUzSStKeq8C'],
    currency: ['XBT'],
  });
  expect(read('DOB in the nineties').occurrences).toMatchObject([
    { kind: 'odd', field: 'DOB', example: 'in the nineties' },
  ]);
});

test('the last piece of remarks that are cut off proves nothing', () => {
  const { properties, remarks } = read('DOB 1962; Passport 10840', true);
  expect(properties).toEqual({ birthDate: ['1962'] });
  expect(remarks).toEqual(['Passport 10840']);
});

// 11317 of the release of August 2021
test('in XML the links stand in brackets after the sentences', () => {
  const draft = createDraft('11317', 'Organization', 'NAME');
  const { report } = createParseReport();
  addSentences(
    draft,
    'all offices worldwide; (Linked To: ISLAMIC REVOLUTIONARY GUARD CORPS (IRGC)-QODS FORCE; Linked To: MINISTRY OF PETROLEUM)',
    { line: 1, report },
  );
  expect(draft.remarks).toEqual(['all offices worldwide']);
  expect(draft.relations.map(({ otherName }) => otherName)).toEqual([
    'ISLAMIC REVOLUTIONARY GUARD CORPS (IRGC)-QODS FORCE',
    'MINISTRY OF PETROLEUM',
  ]);
});
