import { createHash } from 'node:crypto';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { composeDossier } from '../../core/dossier/compose.ts';
import { dossierPages, dossierTemplate } from '../../core/reports/dossier/typst.ts';
import { sampleRecord } from '../../core/reports/sample-record.fixture.ts';
import { printPdf } from './print-pdf.ts';

const dossier = composeDossier(sampleRecord);
const data = Buffer.from(JSON.stringify(dossier));
const print = (pages: object): Uint8Array =>
  printPdf({ template: dossierTemplate, pages, files: { 'dossier.json': data }, day: dossier.today });
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('the same dossier gives the same bytes, as PDF/A-3 with its data attached', async () => {
  const pdf = print(dossierPages(dossier));
  expect(hashOf(print(dossierPages(dossier)))).toBe(hashOf(pdf));
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const [attached] = [...((await document.getAttachments()) ?? [])];
  const content = await document.getAttachmentContent(attached?.[0] ?? '');
  expect([attached?.[1].filename, Buffer.from(content ?? []).equals(data)]).toEqual(['dossier.json', true]);
  expect(Buffer.from(pdf).toString('latin1')).toContain('<pdfaid:part>3</pdfaid:part>');
});

test('Chinese and Arabic stand in it as text, and what no font has stands as its number', async () => {
  const pages = { ...dossierPages(dossier), title: 'ไทย 🎥 浙江大华 ' };
  const { text } = await extractText(
    new Uint8Array(print({ ...pages, blocks: [{ kind: 'heading', level: 1, text: pages.title }, ...pages.blocks] })),
    { mergePages: true },
  );
  expect(text).toContain('浙江大华技术股份有限公司');
  expect(text).toContain('‹U+0E44›‹U+0E17›‹U+0E22› ‹U+1F3A5› 浙江大华');
  expect(text.normalize('NFKC')).toMatch(/شركة|ةكرش/);
});

test('text that would be a command of Typst is only text', async () => {
  const pages = {
    ...dossierPages(dossier),
    blocks: [{ kind: 'text', soft: false, text: '#panic("no") $x$ *b* `c` \\ @ref <label>' }],
  };
  const { text } = await extractText(new Uint8Array(print(pages)), { mergePages: true });
  expect(text).toContain('#panic("no") $x$ *b* `c` \\ @ref <label>');
});
