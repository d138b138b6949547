import { expect, test } from 'vitest';
import { statementsIn } from './reading.fixture.ts';

const HEAD = 'The Harrow Herald\nBy Lena Fischer\n\n';

/** The speakers of a report in order, and why the last is who it is. */
function speakersOf(body: string): readonly (string | null)[] {
  return statementsIn(`${HEAD}${body}\n`).map(({ speaker }) => speaker);
}

test('"the company" is the last that was named, where it is the only one', () => {
  expect(speakersOf('Norvale issued a statement.\n\nThe company denied that its cameras recognise ethnicity.')).toEqual(
    ['Norvale'],
  );
});

test('of two companies in one sentence neither is taken, and the reason says so', () => {
  const text = `${HEAD}Norvale denied it and Ostrander confirmed it.\n\nThe company denied that its cameras recognise ethnicity.\n`;
  const [statement] = statementsIn(text);
  expect(statement).toMatchObject({ stance: 'denies', speaker: null });
  expect(statement?.because.at(-1)).toBe('"The company" may be Norvale or Ostrander, all named before');
});

test('where no company was named, "the company" is nobody', () => {
  expect(speakersOf('The company denied that its cameras recognise ethnicity.')).toEqual([null]);
});

test('"the paper" is the last newspaper, and a report of an agency is the agency\u2019s', () => {
  expect(
    speakersOf('It was broken by The Eastmoor Times.\n\nThe paper reported that the cameras recognise ethnicity.'),
  ).toEqual(['Eastmoor Times']);
  expect(speakersOf('According to a Reuters report, the cameras recognise ethnicity.')).toEqual(['Reuters']);
});

test('a statement that a company issued is its own word', () => {
  expect(speakersOf('Norvale issued a statement that it does not recognise ethnicity.')).toEqual(['Norvale']);
});
