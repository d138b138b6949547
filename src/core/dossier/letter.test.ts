import { expect, test } from 'vitest';
import fc from 'fast-check';
import { InputError } from '../model/errors.ts';
import { readLetter } from './letter.ts';

const textsOf = (letter: string): readonly string[] => readLetter(letter).questions.map(({ text }) => text);

test('numbered questions keep their follow-ups and their marker', () => {
  const letter = `Dear Sir,

We write about the purchase of cameras.

1. Did the company know that Zhejiang Dahua Technology Co., Ltd. was listed when it
signed? If so, who approved it?
2. How many units were bought?
(b) Please describe the review.

Sincerely yours`;
  expect(readLetter(letter).questions.map(({ marker, text }) => [marker, text])).toEqual([
    [
      '1.',
      'Did the company know that Zhejiang Dahua Technology Co., Ltd. was listed when it signed? If so, who approved it?',
    ],
    ['2.', 'How many units were bought?'],
    ['(b)', 'Please describe the review.'],
  ]);
  expect(readLetter(letter).notAsked).toBe(3);
});

test('in running text each sentence that asks is a question, with the short one that follows it', () => {
  expect(
    textsOf(
      'You bought 1,500 cameras. When was the contract signed? If not in 2020, when? We ask that you list the sites.',
    ),
  ).toEqual(['When was the contract signed? If not in 2020, when?', 'We ask that you list the sites.']);
});

test('the points of a list that is asked for are questions, though none of them ends with a question mark', () => {
  expect(textsOf('Please provide:\n- the date of the first contract\n- the amount paid\n\nThank you.')).toEqual([
    'Please provide: the date of the first contract',
    'Please provide: the amount paid',
  ]);
});

test('Chinese and German letters are read as well', () => {
  expect(textsOf('贵公司于2020年采购了该设备。采购时是否知道供应商已被列入实体清单？请说明审批流程。')).toEqual([
    '采购时是否知道供应商已被列入实体清单？',
    '请说明审批流程。',
  ]);
  expect(textsOf('Wir bitten um Auskunft, wer den Kauf genehmigt hat. Das eilt.')).toEqual([
    'Wir bitten um Auskunft, wer den Kauf genehmigt hat.',
  ]);
});

test('a letter without text, and one longer than a letter is, are refused with what would be right', () => {
  expect(() => readLetter(' \n ')).toThrow(InputError);
  expect(() => readLetter('x'.repeat(200_001))).toThrow(/at most 200000/);
  expect(() => readLetter('Why? '.repeat(201))).not.toThrow();
  expect(() => readLetter(Array.from({ length: 201 }, (_, n) => `${n % 9}. Is it number ${n}?`).join('\n'))).toThrow(
    /201 questions/,
  );
});

test('whatever the letter: questions stand in it in order, where they say', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('1. ', 'Who?', ' If so, when?', '\n', '\n\n', 'We bought it. ', '请说明。', 'é', '(a) '),
      ),
      (parts) => {
        const letter = parts.join('');
        if (letter.trim() === '') return;
        let end = 0;
        for (const { start, end: until, text } of readLetter(letter).questions) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(text.endsWith(letter.slice(start, until).replace(/\s+/gu, ' ').trim())).toBe(true);
          end = until;
        }
      },
    ),
  );
});
