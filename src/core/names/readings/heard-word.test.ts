import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heardKeysOfLatin, heardKeysOfReading, heardSimilarity } from './heard-word.ts';
import { readWord } from './registry.ts';

/** How well the best reading of a native word gives the Latin one; 0 when they would not be looked up by each other. */
function hear(native: string, latin: string): number {
  const keys = heardKeysOfLatin(latin);
  const scores = (readWord(native)?.readings ?? []).map((reading) =>
    heardKeysOfReading(reading).some((key) => keys.includes(key)) ? heardSimilarity(reading, latin) : 0,
  );
  return Math.max(0, ...scores);
}

/** Foreign words as dictionaries and registers write them in Cyrillic, Georgian, Armenian, Greek, Thai and Devanagari. */
test.each([
  ['брендинг', 'branding'],
  ['эйрвейз', 'airways'],
  ['стейшн', 'station'],
  ['бьюти', 'beauty'],
  ['саутгейт', 'southgate'],
  ['смит', 'smith'],
  ['джонсон', 'johnson'],
  ['шато', 'chateau'],
  ['буржуа', 'bourgeois'],
  ['рено', 'renault'],
  ['шевроле', 'chevrolet'],
  ['шварцкопф', 'schwarzkopf'],
  ['фольксваген', 'volkswagen'],
  ['цюрих', 'zurich'],
  ['кьянти', 'chianti'],
  ['мозаика', 'mosaic'],
  ['хрущёв', 'khrushchev'],
  ['მანჩესტერი', 'manchester'],
  ['საბვეი', 'subway'],
  ['չիկագո', 'chicago'],
  ['μάντσεστερ', 'manchester'],
  ['โลตัส', 'lotus'],
  ['เชลล์', 'shell'],
  ['पेट्रोलियम', 'petroleum'],
])('%s is heard as %s', (native, latin) => {
  expect(hear(native, latin)).toBeGreaterThanOrEqual(84);
});

test.each([
  ['томск', 'omsk'],
  ['петров', 'pavlov'],
  ['мартин', 'merton'],
  ['тайм', 'tom'],
  ['карфур', 'carpet'],
  ['მაგნიტი', 'magneto'],
])('%s is not heard as %s', (native, latin) => {
  expect(hear(native, latin)).toBeLessThan(84);
});

test('a reading that writes one letter for several sounds is not heard', () => {
  expect(heardKeysOfReading('cajkovskij')).toEqual([]);
  expect(heardSimilarity('cajkovskij', 'tchaikovsky')).toBe(0);
});

test('any text has at most six bounded keys and a likeness from 0 to 97, the same each time', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.stringMatching(/^[a-z]{0,60}$/u));
  fc.assert(
    fc.property(text, text, (one, other) => {
      const keys = heardKeysOfLatin(other);
      expect(keys.length).toBeLessThanOrEqual(6);
      for (const key of [...keys, ...heardKeysOfReading(one)]) expect(key.length).toBeLessThanOrEqual(80);
      const similarity = heardSimilarity(one, other);
      expect(similarity).toBeGreaterThanOrEqual(0);
      expect(similarity).toBeLessThanOrEqual(97);
      expect(heardSimilarity(one, other)).toBe(similarity);
    }),
  );
});
