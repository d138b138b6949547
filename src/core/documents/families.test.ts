/** Sentences in many registers, most of them written before the lexicon was read: those that it has learnt to read stay read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { statementsIn } from './reading.fixture.ts';

/** By what they say: the capability that they assert, `never asserted`, or `look-alikes`. */
const families: ReadonlyMap<string, readonly string[]> = new Map(
  readFileSync(join(import.meta.dirname, 'fixture', 'families-en.txt'), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n');
      return [title, lines.filter((line) => line !== '')] as const;
    }),
);

const UNASSERTED: ReadonlySet<string> = new Set(['never asserted', 'look-alikes']);
const capabilities = [...families.keys()].filter((title) => !UNASSERTED.has(title));

/** The capabilities that a sentence of a vendor's manual is read to assert. */
function assertedIn(sentence: string): readonly string[] {
  const text = `# Northgate VMS 5 user manual\n\nInstall the server.\n\n${sentence}\n\nRestart the server.`;
  return statementsIn(text, { vendor: 'Northgate' })
    .filter(({ stance }) => stance === 'asserts')
    .map(({ capability }) => capability);
}

test('there is a family for each capability', () => expect(capabilities).toHaveLength(11));

test.each(capabilities)('%s is read in each sentence of its family', (capability) => {
  const sentences = families.get(capability) ?? [];
  expect(sentences.length).toBeGreaterThan(40);
  expect(sentences.filter((sentence) => !assertedIn(sentence).includes(capability))).toEqual([]);
});

test.each([...UNASSERTED])('nothing is asserted by a sentence of the family "%s"', (title) => {
  const sentences = families.get(title) ?? [];
  expect(sentences.length).toBeGreaterThan(200);
  expect(sentences.filter((sentence) => assertedIn(sentence).length > 0)).toEqual([]);
});
