import { expect, test } from 'vitest';
import { statementsIn } from './reading.fixture.ts';

const read = (...blocks: readonly string[]) => statementsIn(blocks.join('\n\n'));
/** `stance capability` of the statements of the last block. */
const saidLast = (...blocks: readonly string[]): readonly string[] => {
  const last = blocks.join('\n\n').length - (blocks.at(-1) ?? '').length;
  return read(...blocks)
    .filter(({ start }) => start >= last)
    .map(({ stance, capability }) => `${stance} ${capability}`);
};

const RULE =
  'The camera has a rule called Passer Check that raises an alarm when a person of a chosen ethnicity walks past.';
const FIELD = 'The "Lumo" field holds the emotion of each face.';
const ROW = '| Alarm | Raised when |\n|---|---|\n| Huddle | a protest is detected in a public square |';

test.each([
  [
    'a rule that is given a name',
    [RULE, 'A Passer Check can be sent to the telephone of the guard.'],
    'asserts ethnicity_alarm',
  ],
  ['a name in quotes', [FIELD, 'In version 5 the "Lumo" field was removed.'], 'withdrew emotion_recognition'],
  [
    'the first cell of a row',
    [ROW, 'The Huddle alarm can be sent to the telephone of the guard.'],
    'asserts crowd_protest',
  ],
  [
    'a Chinese name',
    ['“晴雨”功能可识别每张人脸的情绪。', '“晴雨”功能已于二〇二一年下线。'],
    'withdrew emotion_recognition',
  ],
  [
    'a name in traditional characters',
    ['「晴雨」模組可辨識每張人臉的情緒。', '「晴雨」模組已上線。'],
    'asserts emotion_recognition',
  ],
])('%s speaks of the function later', (_, blocks, wanted) => expect(saidLast(...blocks)).toEqual([wanted]));

test('why a name speaks of a capability is said with the sentence that gave it', () => {
  const [, later] = read(RULE, 'A Passer Check can be sent to the telephone of the guard.');
  expect(later?.because[0]).toBe(`"Passer Check" is what the document calls ethnicity_alarm: "${RULE}"`);
});

test.each([
  ['a word that begins a sentence as any other does', [ROW, 'Huddle together for the picture.']],
  ['a part of another word', [RULE, 'The Passer Checkpoint is at the gate.']],
  [
    'a name of two functions',
    [FIELD, 'The "Lumo" field holds the ethnicity of each face.', 'The "Lumo" field is ten letters long.'],
  ],
  [
    'a name of what is not there',
    [
      'There is no rule called Passer Check that raises an alarm for a person of a chosen ethnicity.',
      'Passer Check is a word of our competitors.',
    ],
  ],
  ['the name of a product', ['The Ridge camera recognises the ethnicity of each face.', 'The Ridge has two sockets.']],
])('%s says nothing', (_, blocks) => expect(saidLast(...blocks)).toEqual([]));

test('a document may give more names than are remembered, and is read all the same', () => {
  const letters = (number: number): string =>
    `Q${String(number)
      .split('')
      .map((digit) => 'abcdefghij'[Number(digit)])
      .join('')}zz`;
  const given = Array.from(
    { length: 1000 },
    (_, at) => `The "${letters(at + 1000)}" field holds the emotion of each face.`,
  );
  expect(read(...given)).toHaveLength(1000);
  expect(saidLast(...given, `The "${letters(1000)}" field was removed.`)).toEqual(['withdrew emotion_recognition']);
  expect(saidLast(...given, `The "${letters(1999)}" field was removed.`)).toEqual([]);
});
