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
    expect(new Set(denied.map(({ speaker }) => speaker))).toEqual(new Set(['Dahua']));
    expect(denied.some(({ scope }) => scope?.includes('China'))).toBe(true);
    for (const { quote, start, end } of said) expect(text.slice(start, end)).toBe(quote);
  },
);

test.skipIf(path === null)('a real report is read for who says what: claims, denials and sums', async () => {
  const text = readFileSync(path ?? '', 'utf8');
  const reader = createDocumentReader(await openReader(), null);
  const statements = reader.read({ page: 1, text, isCode: false, url: null, captured: null });
  const by = (speaker: string) =>
    statements.filter((one) => one.speaker === speaker).map(({ stance, capability }) => `${stance} ${capability}`);
  expect(by('Los Angeles Times')).toEqual(['reported sensitive_watchlist', 'reported ethnicity_alarm']);
  expect(by('Dahua')).toEqual(['denies ethnicity_classification', 'denies ethnicity_classification']);
  expect(by('Senators Robert Menendez (D-N.J.) and Marco Rubio (R-Fla.)')).toEqual([
    'reported ethnicity_classification',
  ]);
  expect(statements.filter(({ stance }) => stance === 'asserts')).toEqual([]);
  expect(statements.find(({ speaker, scope }) => speaker === 'Dahua' && scope === 'in China')?.quote).toContain(
    'does not provide products and services',
  );
  expect(reader.sums().map(({ speaker, sums }) => ({ speaker, sums }))).toEqual([
    {
      speaker: 'Reuters',
      sums: [
        { amount: 10_000_000, currency: 'USD', words: 'worth close to $10 million' },
        { amount: 8_260_025, currency: 'EUR', words: 'around €8,260,025' },
      ],
    },
  ]);
});
