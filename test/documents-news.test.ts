import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createDocumentReader } from '../src/core/documents/read-document.ts';
import { openReader } from '../src/operations/audit-documents.ts';
import { sharedFile } from './shared-data.ts';

/** A report of 12 February 2021 on a purchase of thermal cameras, published by a newspaper. */
const report = sharedFile('news/2021-02-12-report.txt');

test.skipIf(report === null)('a real report is read for who says what: claims, denials and sums', async () => {
  const text = readFileSync(report ?? '', 'utf8');
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
