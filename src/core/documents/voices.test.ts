import { expect, test } from 'vitest';
import { statementsIn } from './reading.fixture.ts';
import { chinese, english } from './voices.fixture.ts';

const stancesOf = (head: string, sentence: string): readonly string[] =>
  statementsIn(`${head}\n\n${sentence}\n`).map(({ stance }) => stance);

const cases = [english, chinese].flatMap(({ others, own, bare }) => [
  ...others.map((head) => [head, 'somebody else', bare] as const),
  ...own.map((head) => [head, 'the vendor', bare] as const),
]);

test.each(cases)('a document that opens with %j is by %s', (head, by, bare) => {
  for (const sentence of bare)
    expect([sentence, stancesOf(head, sentence).includes('asserts')]).toEqual([sentence, by === 'the vendor']);
});
