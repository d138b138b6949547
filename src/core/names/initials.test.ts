import { expect, test } from 'vitest';
import { initialsOfParts } from './contractions.ts';
import { analyseName } from './tokens.ts';

/** Names and acronyms that official lists publish side by side. */
test.each([
  ['DCB', 'Dae-Dong Credit Bank', 'words with a hyphen are one'],
  ['LETRI', 'AVIC Leihua Electronic Technology Research Institute', 'the parent is left out'],
  ['DKBA', 'Dolgoprudny Design Bureau of Automatics', 'Russian acronyms keep KB for a design bureau'],
  ['TRAPSA', 'Taller de Reparaciones de Aerodinos sus Partes y Servicios Aereos S.A.', 'small words are left out'],
  ['HM', 'Hizb-ul-Mujahideen', 'two letters are enough'],
])('%s are initials of %s: %s', (letters, name) => {
  expect(analyseName(name, 'organisation').initials()).toContain(letters.toLowerCase());
});

test('Chinese words give a letter for each syllable, and the place at the beginning none', () => {
  const initials = initialsOfParts(
    analyseName('Fujian Jinhua Integrated Circuit Company, Ltd.', 'organisation').contractible(),
  );
  expect(initials).toContain('jhicc');
  expect(initialsOfParts(analyseName('Fujian Siemens Circuit Company', 'organisation').contractible())).not.toContain(
    'smcc',
  );
});

test('a name of one word has no initials', () => {
  expect(analyseName('Hikvision', 'organisation').initials()).toEqual([]);
});
