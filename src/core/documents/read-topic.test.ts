import { describe, expect, it } from 'vitest';
import { saidIn } from './reading.fixture.ts';

/** The statements of the last sentence, where it goes on about the first. */
const after = (first: string, next: string): readonly string[] =>
  saidIn(`${first} ${next}`).slice(saidIn(first).length);

const GAIT = 'Our camera recognises people by their gait.';
const RACE = 'Our panel shows the ethnicity of each visitor.';

describe('a sentence that goes on about the function named before it', () => {
  it.each([
    'It needs about ten steps.',
    'This feature is on by default.',
    'The function requires firmware 7.2 or newer.',
    'The module is sold separately.',
    'It can be switched on per camera.',
    'You need the scope people to call it.',
    'At night, it works without the face.',
    'The result is written to the event log.',
  ])('asserts it too: %s', (next) => {
    expect(after(GAIT, next)).toEqual(['asserts gait_recognition']);
  });

  it.each([
    ['It isn’t offered to clients in Illinois.', 'denies'],
    ["It can't be bought by private firms.", 'denies'],
    ['In the free edition there is no such filter.', 'denies'],
    ['It will be offered to housing companies first.', 'plans'],
    ['The function was discontinued in 2021.', 'withdrew'],
    ['It was stopped in Germany in 2022.', 'withdrew'],
  ])('denies, plans or withdraws it: %s', (next, stance) => {
    expect(after(RACE, next)).toEqual([`${stance} ethnicity_classification`]);
  });

  it.each([
    'It weighs 300 grams.',
    'The queue alarm sounds when eight customers wait.',
    'The housing is painted grey.',
    'The function was loved by nobody.',
    'They said it was on by default.',
    'Does it need ten steps?',
    'If it were on by default, it would be a breach of our policy.',
  ])('is no statement where it speaks of something else, asks, reports or supposes: %s', (next) => {
    expect(after(GAIT, next).filter((said) => said.startsWith('asserts'))).toEqual([]);
  });

  it.each([
    'We do not offer gait recognition.',
    'Gait recognition was removed in 2020.',
    'Customers must not use gait recognition.',
    'Does it offer gait recognition?',
    'Gait recognition is planned for 2030.',
  ])('asserts nothing of what was denied, withdrawn, forbidden, asked or planned: %s', (first) => {
    for (const next of ['It needs about ten steps.', 'This feature is on by default.'])
      expect(after(first, next).filter((said) => said.startsWith('asserts'))).toEqual([]);
  });

  it('does not reach over another sentence unless it names a function, nor over a heading', () => {
    const between = `${GAIT} The housing is painted grey.`;
    expect(after(between, 'It needs about ten steps.')).toEqual([]);
    expect(after(between, 'This feature is on by default.')).toEqual(['asserts gait_recognition']);
    expect(saidIn(`${GAIT}\n\n# Housing\n\nThis feature is on by default.`)).toHaveLength(1);
  });
});

describe('a short answer to what was asked', () => {
  it.each([
    ['**Do you look at the race of people?** In the European Union we don’t.', 'denies'],
    ['**Do you look at the race of people?** There is none.', 'denies'],
    ['Do you look at the race of people?\n\nWe offer no such thing.', 'denies'],
    ['Can it tell the race of people?\n\nThey can, if the licence includes it.', 'asserts'],
    ['Can it tell the race of people?\n\nYou can’t.', 'denies'],
    ['Can it tell the race of people?\n\nIt won’t.', 'denies'],
    ['Can it tell the race of people?\n\nThey cannot.', 'denies'],
    ['Can it tell the race of people?\n\nWe did not, and never will.', 'denies'],
  ])('%s', (text, stance) => {
    expect(saidIn(text).at(-1)).toBe(`${stance} ethnicity_classification`);
  });

  it('what will be there from a season on is planned', () => {
    expect(saidIn('From autumn on, our camera will recognise people by their gait.')).toEqual([
      'plans gait_recognition',
    ]);
    expect(saidIn('At night, our camera recognises people by their gait.')).toEqual(['asserts gait_recognition']);
  });
});
