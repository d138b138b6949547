/** Sentences in many registers, most of them written before the lexicon was read: those that it has learnt to read stay read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { statementsIn } from './reading.fixture.ts';

interface Language {
  readonly language: 'en' | 'zh';
  readonly before: string;
  readonly after: string;
  /** A family as small as this would say little. */
  readonly least: number;
  readonly leastUnasserted: number;
}

const LANGUAGES: readonly Language[] = [
  {
    language: 'en',
    before: '# Northgate VMS 5 user manual\n\nInstall the server.',
    after: 'Restart the server.',
    least: 40,
    leastUnasserted: 200,
  },
  {
    language: 'zh',
    before: '# 北门安防平台 用户手册\n\n安装服务器。',
    after: '重启服务器。',
    least: 30,
    leastUnasserted: 150,
  },
];

const UNASSERTED: readonly string[] = ['never asserted', 'look-alikes'];

/** By what they say: the capability that they assert, `never asserted`, or `look-alikes`. */
function familiesOf({ language }: Language): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(join(import.meta.dirname, 'fixture', `families-${language}.txt`), 'utf8');
  const parts = text.split(/^# /m).slice(1);
  return new Map(
    parts.map((part) => {
      const [title = '', ...lines] = part.split('\n');
      return [title, lines.filter((line) => line !== '')] as const;
    }),
  );
}

describe.each(LANGUAGES)('in $language', (language) => {
  const families = familiesOf(language);
  const capabilities = [...families.keys()].filter((title) => !UNASSERTED.includes(title));

  /** The capabilities that a sentence of a vendor's manual is read to assert. */
  function assertedIn(sentence: string): readonly string[] {
    return statementsIn(`${language.before}\n\n${sentence}\n\n${language.after}`, { vendor: 'Northgate' })
      .filter(({ stance }) => stance === 'asserts')
      .map(({ capability }) => capability);
  }

  test('there is a family for each capability', () => expect(capabilities).toHaveLength(11));

  test.each(capabilities)('%s is read in each sentence of its family', (capability) => {
    const sentences = families.get(capability) ?? [];
    expect(sentences.length).toBeGreaterThan(language.least);
    expect(sentences.filter((sentence) => !assertedIn(sentence).includes(capability))).toEqual([]);
  });

  test.each(UNASSERTED)('nothing is asserted by a sentence of the family "%s"', (title) => {
    const sentences = families.get(title) ?? [];
    expect(sentences.length).toBeGreaterThan(language.leastUnasserted);
    expect(sentences.filter((sentence) => assertedIn(sentence).length > 0)).toEqual([]);
  });
});
