/** A real news report comes out attributed to whoever said what; read where it is there, and no sentence of it stands here. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createDocumentReader } from '../src/core/documents/read-document.ts';
import { openReader } from '../src/operations/audit-documents.ts';
import { sharedFile } from './shared-data.ts';

const path = sharedFile('news/2021-02-12-report.txt');

test.skipIf(path === null)(
  'claims are reported, the denial is the company’s own, and nothing is asserted',
  async () => {
    const text = readFileSync(path ?? '', 'utf8');
    const said = createDocumentReader(await openReader(), null).read({
      page: 1,
      text,
      isCode: false,
      url: null,
      captured: null,
    });
    expect(said.filter(({ stance }) => stance === 'asserts' || stance === 'patent')).toEqual([]);
    const ofPaper = said.filter(({ quote }) => quote.includes('support documents'));
    expect(new Set(ofPaper.map(({ stance }) => stance))).toEqual(new Set(['reported']));
    expect(ofPaper.every(({ speaker }) => /paper|Los Angeles Times/.test(speaker ?? ''))).toBe(true);
    const denied = said.filter(({ stance }) => stance === 'denies');
    expect(denied.map(({ speaker }) => speaker?.toLowerCase())).toContain('the company');
    expect(denied.some(({ scope }) => scope?.includes('China'))).toBe(true);
    for (const { quote, start, end } of said) expect(text.slice(start, end)).toBe(quote);
  },
);
