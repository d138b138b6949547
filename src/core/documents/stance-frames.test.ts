import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { statementsIn } from './reading.fixture.ts';
import { chinese } from './stance-frames-zh.fixture.ts';
import { type Frames, type Phrase, english } from './stance-frames.fixture.ts';

const stancesOf = (text: string): readonly string[] => statementsIn(text).map(({ stance }) => stance);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function filled(frame: string, phrase: Phrase, wrapper: string): string {
  const clause = frame.replace(/\{(do|does|doing|it)\}/g, (_, form: keyof Phrase) => phrase[form]);
  const before = wrapper.slice(0, wrapper.indexOf('{}'));
  const opens = /(?:^|[.。-] ?)$/.test(before);
  return wrapper.replace('{}', () => (opens ? capitalised(clause) : clause));
}

/** Every frame with every phrase; of the wrappers two in turn, so that each frame meets each of them. */
function sentencesFrom({ phrases, wrappers }: Frames, frames: readonly string[]): readonly string[] {
  return frames.flatMap((frame, row) =>
    phrases.flatMap((phrase, column) =>
      [0, 1].map((step) => filled(frame, phrase, wrappers[(row + 2 * column + step) % wrappers.length] ?? '{}')),
    ),
  );
}

const languages = [
  ['English', english],
  ['Chinese', chinese],
] as const;

test.each(languages)('no %s denial, prohibition or report is read as an assertion, however it is put', (_, frames) => {
  const never = [...frames.denials, ...frames.prohibitions, ...frames.reports];
  const sentences = sentencesFrom(frames, never);
  expect(sentences.length).toBeGreaterThan(1000);
  expect(sentences.filter((sentence) => stancesOf(sentence).includes('asserts'))).toEqual([]);
});

test.each(languages)(
  'what the vendor says in %s that it does is an assertion, "not only" and "without extra licence" included',
  (_, frames) => {
    const sentences = sentencesFrom(frames, frames.assertions);
    expect(sentences.filter((sentence) => !stancesOf(sentence).includes('asserts'))).toEqual([]);
  },
);

/** Sentences in turns of phrase that no list of words foresees, by what they do: `# asserted`, `# never asserted`, `# look-alikes`. */
function turns(title: string): readonly string[] {
  return ['en', 'zh'].flatMap((language) => {
    const text = readFileSync(join(import.meta.dirname, 'fixture', `turns-${language}.txt`), 'utf8');
    const part = text.split('# ').find((each) => each.startsWith(`${title}\n`)) ?? '';
    return part
      .split('\n')
      .slice(1)
      .filter((line) => line !== '');
  });
}

test.each(turns('asserted'))('the vendor asserts: %s', (sentence) => expect(stancesOf(sentence)).toContain('asserts'));

test.each(turns('never asserted'))('nobody asserts: %s', (sentence) =>
  expect(stancesOf(sentence)).not.toContain('asserts'),
);

test.each(turns('look-alikes'))('%s asserts no capability', (sentence) =>
  expect(stancesOf(sentence)).not.toContain('asserts'),
);
