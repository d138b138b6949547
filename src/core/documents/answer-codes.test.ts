import { expect, test } from 'vitest';
import { answerCodesIn } from './answer-codes.ts';
import { reader, saidIn } from './reading.fixture.ts';

const codesIn = (text: string): object => Object.fromEntries(answerCodesIn(text, reader.lexicons));

test.each([
  ['C = compliant   P = partly compliant   N = not compliant', { C: 'comply', P: 'comply', N: 'no' }],
  ['Key: Y – yes; R – roadmap; X – not supported.', { Y: 'yes', R: 'plan', X: 'no' }],
  ['●：支持　○：不支持　△：规划中', { '●': 'yes', '○': 'no', '△': 'plan' }],
])('a document that defines what its answers mean: %s', (text, codes) => {
  expect(codesIn(text)).toEqual(codes);
});

test.each(['A: yes', 'Port A = left, port B = right.', 'The C means nothing.'])('one that does not: %s', (text) => {
  expect(codesIn(text)).toEqual({});
});

test('a row is answered by the code', () => {
  const key = 'S = supported\nR = roadmap\nX = not supported\n\n';
  const table =
    '| Function | Model 1 |\n|---|---|\n| Ethnicity filter | S |\n| Gait search | X |\n| Emotion display | R |\n';
  expect(saidIn(`${key}${table}`)).toEqual([
    'asserts ethnicity_classification',
    'denies gait_recognition',
    'plans emotion_recognition',
  ]);
});
