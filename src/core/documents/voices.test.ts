import { beforeAll, expect, test } from 'vitest';
import { openReader } from '../../operations/audit-documents.ts';
import { createDocumentReader } from './read-document.ts';
import type { Reader } from './reader.ts';
import { chinese, english } from './voices.fixture.ts';

let reader: Reader;
beforeAll(async () => void (reader = await openReader()));

const stancesOf = (head: string, sentence: string): readonly string[] =>
  createDocumentReader(reader, null)
    .read({ page: 1, text: `${head}\n\n${sentence}\n`, isCode: false, url: null, captured: null })
    .map(({ stance }) => stance);

const cases = [english, chinese].flatMap(({ others, own, bare }) => [
  ...others.map((head) => [head, 'somebody else', bare] as const),
  ...own.map((head) => [head, 'the vendor', bare] as const),
]);

test.each(cases)('a document that opens with %j is by %s', (head, by, bare) => {
  for (const sentence of bare)
    expect([sentence, stancesOf(head, sentence).includes('asserts')]).toEqual([sentence, by === 'the vendor']);
});
