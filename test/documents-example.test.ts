/** `examples/documents`: what goes in comes out as its README says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Statement } from '../src/core/model/document.ts';
import { auditDocuments } from '../src/operations/audit-documents.ts';
import { type TestContext, openTestContext } from './stores.ts';

const folder = join(import.meta.dirname, '..', 'examples', 'documents');
let context: TestContext;
afterEach(() => context.close());

test('the manuals of the example say what its README lists, and nothing else', async () => {
  context = await openTestContext('sqlite');
  const found: Statement[] = [];
  const names = ['manual-en.md', 'manual-zh.md'];
  await auditDocuments(
    context,
    { files: names.map((name) => ({ name, path: join(folder, name) })), vendor: null, date: null },
    { onStatement: (one) => void found.push(one), onDocument: ({ gaps }) => expect(gaps).toEqual([]) },
  );
  const listed = /```\n([^]*?)```/.exec(readFileSync(join(folder, 'README.md'), 'utf8'))?.[1] ?? '';
  const rows = listed
    .trim()
    .split('\n')
    .map((line) => line.split(/ {2,}/));
  expect(found.map(({ file, stance, capability, quote }) => [file, stance, capability, quote])).toEqual(rows);
  expect(new Set(found.map(({ date }) => date))).toEqual(new Set(['2021-03-02']));
});
