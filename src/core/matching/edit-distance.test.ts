import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginPattern, editDistance } from './edit-distance.ts';

function plain(left: string, right: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= left.length; i += 1) {
    rows.push([]);
    for (let j = 0; j <= right.length; j += 1) {
      if (i === 0 || j === 0) {
        rows[i]![j] = i + j;
        continue;
      }
      const same = left[i - 1] === right[j - 1];
      let best = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1])
        best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = best;
    }
  }
  return rows[left.length]![right.length]!;
}

const fewLetters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ж'), maxLength: 40 });

test('the distance of a pattern to stretches of text is that of the strings', () => {
  fc.assert(
    fc.property(
      fewLetters.filter((word) => word !== '' && word.length <= 31),
      fc.array(fewLetters),
      (word, others) => {
        const pattern = beginPattern(word);
        const text = others.join('');
        const codes = Uint16Array.from(text, (letter) => letter.charCodeAt(0));
        let from = 0;
        for (const other of others) {
          expect(pattern.distanceTo(codes, from, from + other.length)).toBe(plain(word, other));
          from += other.length;
        }
      },
    ),
  );
});

test('the bit-parallel distance is that of a plain table, for strings under and over 31 characters', () => {
  fc.assert(
    fc.property(fewLetters, fewLetters, (left, right) => {
      expect(editDistance(left, right, 100)).toBe(plain(left, right));
    }),
    { numRuns: 2000 },
  );
});

test('the distance is the same both ways and stops one above its limit', () => {
  fc.assert(
    fc.property(fewLetters, fewLetters, fc.nat(4), (left, right, limit) => {
      expect(editDistance(left, right, limit)).toBe(editDistance(right, left, limit));
      expect(editDistance(left, right, limit)).toBe(Math.min(limit + 1, plain(left, right)));
    }),
  );
});

test.each([
  ['hikvision', 'hikvison', 1],
  ['lukashenko', 'luakshenko', 1],
  ['dahua', 'dahua', 0],
  ['', 'abc', 3],
])('%s to %s takes %i', (left, right, distance) => {
  expect(editDistance(left, right, 5)).toBe(distance);
});
