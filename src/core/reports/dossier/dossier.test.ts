import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { composeDossier } from '../../dossier/compose.ts';
import { sampleRecord } from '../sample-record.fixture.ts';
import { hostileName } from '../sample-screenings.fixture.ts';
import { blocksOf } from './blocks.ts';
import { renderDossierHtml } from './html.ts';
import { styleHash, styles } from './styles.ts';
import { dossierPages } from './typst.ts';

const dossier = composeDossier(sampleRecord);

test('the policy of the page allows its style sheet and nothing else', () => {
  expect(styleHash).toBe(`sha256-${createHash('sha256').update(styles).digest('base64')}`);
  expect([...renderDossierHtml(dossier)].join('')).toContain(`default-src 'none'; style-src '${styleHash}'`);
});

test('a name that is written to do harm is text, in HTML and for the PDF', () => {
  const named = composeDossier({
    ...sampleRecord,
    case: { ...sampleRecord.case, subject: { ...sampleRecord.case.subject, name: hostileName } },
  });
  const html = [...renderDossierHtml(named)].join('');
  expect(html).not.toContain('<script');
  for (const hidden of ['\u001b', '\u202e']) expect(html).not.toContain(hidden);
  expect(JSON.stringify(dossierPages(named))).not.toMatch(/\\u001b|\u202e/);
});

test('a purchase without a match is told as that and no more', () => {
  const tables = [...blocksOf(dossier)].flatMap((block) => (block.kind === 'table' ? [block] : []));
  expect(tables[0]?.rows.map((row) => [row[0], row[4], row[5]])).toEqual([
    ['PO-2020-017', 'red flag', 'incomplete'],
    ['PO-2019-102', 'not listed then', 'incomplete'],
    ['PO-2020-018', 'no match in the lists asked', 'incomplete'],
    ['"><img src=x onerror=alert(1)>', 'prohibited', 'incomplete'],
  ]);
});

test('beyond two hundred rows a table says where the rest is', () => {
  const [first] = sampleRecord.purchases;
  if (!first) throw new Error('the sample has purchases');
  const many = composeDossier({ ...sampleRecord, purchases: Array.from({ length: 201 }, () => first) });
  expect([...blocksOf(many)].flatMap((block) => (block.kind === 'text' ? [block.text] : []))).toContain(
    '1 more rows stand in the data (JSON) that comes with this dossier.',
  );
});
