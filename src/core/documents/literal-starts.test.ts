import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openReader } from '../../operations/audit-documents.ts';
import { createGate } from './gate.ts';
import { literalStarts } from './literal-starts.ts';

test.each([
  ['ethnic(?:ity)?', ['ethnic']],
  ['u[iy]ghur', ['uighur', 'uyghur']],
  ['(?:a|bc)d', ['ad', 'bcd']],
  ['colou?r', ['colour', 'color']],
  ['(?<![a-z])race(?! car)', ['race']],
  ['skin[- _]?tone', ['skin-t', 'skin t', 'skin_t', 'skinto']],
  ['种族|民族', ['种族', '民族']],
  ['路人[^，。]{0,9}脸', ['路人']],
  ['face(?:.s|s)?print', ['face', 'facesp']],
  ['\\d+ or more', [...'0123456789']],
])('%s begins with one of %j', (pattern, starts) =>
  expect(literalStarts(pattern)?.toSorted()).toEqual(starts.toSorted()),
);

test.each(['\\w+ity', '(?:old )?\\w+', '.', 'a?', '[a-z]x'])('%s may begin with anything', (pattern) =>
  expect(literalStarts(pattern)).toBeNull(),
);

test('the gate lets through every text in which a concept of a lexicon stands', async () => {
  const { lexicons } = await openReader();
  for (const { concepts, letters } of lexicons) {
    const all = [...concepts.values()];
    const gate = createGate(all, letters);
    const pieces = all.flatMap(({ source }) => literalStarts(source) ?? []);
    const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(' ', 'ity', 's ', 'x', '-')), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const folded = parts.join('').slice(0, 200);
        const matches = all.some((pattern) => folded.search(pattern) >= 0);
        expect(gate(folded) || !matches).toBe(true);
      }),
      { numRuns: 300 },
    );
  }
});
