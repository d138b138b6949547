/** Documents as they come, and as somebody hostile would make them: text, a clear error or a gap, in bounded memory. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assemble, makePdf, streamOf } from '../../../../bench/made-pdf.ts';
import type { ExtractedPage } from '../../../core/model/document.ts';
import { type ByteSource, memorySource } from '../byte-source.ts';
import { extractDocument } from './extract.ts';

let scratch: string;
beforeAll(async () => void (scratch = await mkdtemp(join(tmpdir(), 'countersign-extract-'))));
afterAll(() => rm(scratch, { recursive: true, force: true }));

async function extract(source: ByteSource) {
  const extraction = await extractDocument(source, join(scratch, 'members'));
  const pages: ExtractedPage[] = [];
  for await (const page of extraction.pages) pages.push(page);
  return { ...extraction, pages, texts: pages.map(({ text }) => text) };
}

const of = (name: string, content: Uint8Array | string) => extract(memorySource(name, content));
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

test('a PDF is read page by page and line by line', async () => {
  const { format, texts, gaps } = await of('a.pdf', makePdf([['First line.', 'Second line.'], ['Third.']]));
  expect([format, texts, gaps]).toEqual(['pdf', ['First line.\nSecond line.', 'Third.'], []]);
});

test('a page without text is a gap: pictures are not looked at', async () => {
  const { gaps } = await of('a.pdf', makePdf([['Text.'], []]));
  expect(gaps).toEqual([expect.stringContaining('1 of 2 pages have no text')]);
});

test('HTML keeps headings, items and rows apart, and leaves scripts out', async () => {
  const { texts } = await of(
    'a.html',
    '<html><body><h2>Alarms</h2><script>x()</script><ul><li>Gait</li></ul><table><tr><td>Race</td><td>No</td></tr></table></body></html>',
  );
  expect(texts).toEqual(['## Alarms\n\n- Gait\n\nRace | No']);
});

const DOCUMENT = (body: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
const TYPES = text(
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
);
const RELATIONS = text(
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
);
const docx = (body: string): Uint8Array =>
  zipSync({ '[Content_Types].xml': TYPES, '_rels/.rels': RELATIONS, 'word/document.xml': text(DOCUMENT(body)) });

test('a DOCX is read with its tables', async () => {
  const cell = (words: string): string => `<w:tc><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`;
  const body = `<w:p><w:r><w:t>Hello.</w:t></w:r></w:p><w:tbl><w:tr>${cell('Race')}${cell('Yes')}</w:tr></w:tbl>`;
  const { format, texts } = await of('a.docx', docx(body));
  expect([format, texts]).toEqual(['docx', ['Hello.\n\nRace | Yes']]);
});

test.each([
  ['UTF-8 with a mark', Buffer.from('\ufeffHello 民族'), '\ufeff'.length === 1 ? 'Hello 民族' : ''],
  ['UTF-16', Buffer.from('\ufeffHello 民族', 'utf16le'), 'Hello 民族'],
])('text in %s is read', async (_, bytes, wanted) => expect((await of('a.txt', bytes)).texts).toEqual([wanted]));

test('text in GB 18030 is read, and said to be', async () => {
  // "本系统可以识别民族。" in GB 2312, which GB 18030 contains.
  const bytes = Buffer.from('b1becfb5cdb3bfc9d2d4cab6b1f0c3f1d7e5a1a3', 'hex');
  const { texts, notes } = await of('a.txt', bytes);
  expect([texts, notes]).toEqual([['本系统可以识别民族。'], ['it is not UTF-8 and was read as GB18030']]);
});

test('broken UTF-8 is read around the breaks, and the breaks are a gap', async () => {
  const bytes = Buffer.concat([
    Buffer.from('民族识别。'.repeat(2_000)),
    Buffer.from([0xff, 0xfe, 0x80]),
    Buffer.from('ok'),
  ]);
  const { texts, gaps } = await of('a.txt', bytes);
  expect(texts[0]).toContain('ok');
  expect(gaps).toEqual([expect.stringContaining('could not be read')]);
});

test('form feeds part pages', async () => expect((await of('a.txt', 'one\ftwo')).texts).toEqual(['one', 'two']));

test('a line without an end is read in pieces that lose nothing', async () => {
  const line = 'x'.repeat(99);
  const count = 60_000;
  const source: ByteSource = {
    name: 'line.txt',
    bytes: count * 100,
    async *open() {
      for (let sent = 0; sent < count; sent += 100) yield Buffer.from(`${line} `.repeat(100));
    },
  };
  const { pages, gaps } = await extract(source);
  expect(gaps).toEqual([]);
  expect(Math.max(...pages.map(({ text }) => text.length))).toBeLessThanOrEqual(1_000_001);
  expect(pages.reduce((sum, { text }) => sum + text.length, 0)).toBe(count * 100);
});

test.each([
  ['empty.txt', '', 'the file is empty'],
  ['no.pdf', '%PDF-1.7\nthis is none', "the PDF can't be read"],
  ['cut.pdf', makePdf([['Text.']]).subarray(0, 200), "the PDF can't be read"],
  ['no.docx', zipSync({ 'a.txt': text('hello') }), 'it is no DOCX'],
  ['other.zip', zipSync({ 'a.txt': text('hello') }), 'this ZIP is no DOCX and no WACZ'],
  ['cut.docx', docx('<w:p/>').subarray(0, 300), "can't be"],
  ['old.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old Word'],
  ['picture.png', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'no document that is known'],
  ['no.wacz', zipSync({ 'datapackage.json': text('{}') }), 'this WACZ holds no WARC'],
  ['no.warc.gz', gzipSync('hello'), 'no web archive'],
  ['cut.warc', 'WARC/1.1\r\nWARC-Type: resp', 'no web archive'],
  ['deep.html', `<html>${'<b>'.repeat(2_000)}x`, 'nested more than'],
])('%s is refused with the reason', async (name, content, reason) => expect(of(name, content)).rejects.toThrow(reason));

test('a PDF whose stream unpacks to gigabytes is refused before it does, also when it is packed twice', async () => {
  const zeros = Buffer.alloc(65 * 1024 * 1024);
  const bomb = (packed: Buffer, filter: string): Uint8Array =>
    assemble([
      Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
      Buffer.from('<</Type/Pages/Kids[3 0 R]/Count 1>>'),
      Buffer.from('<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>'),
      streamOf(packed, filter),
    ]);
  const once = deflateSync(zeros);
  await expect(of('bomb.pdf', bomb(once, '/Filter/FlateDecode'))).rejects.toThrow('unpacks to more than');
  const twice = bomb(deflateSync(once), '/Filter[/FlateDecode/FlateDecode]');
  await expect(of('bomb.pdf', twice)).rejects.toThrow('unpacks to more than');
});

test('a DOCX that unpacks to gigabytes is refused before it does', async () => {
  const zeros = new Uint8Array(97 * 1024 * 1024);
  const huge = zipSync({ '[Content_Types].xml': TYPES, 'word/document.xml': [zeros, { level: 1 }] });
  expect(huge.length).toBeLessThan(2 * 1024 * 1024);
  await expect(of('bomb.docx', huge)).rejects.toThrow('unpacks to more than');
});

test('a DOCX nested without end is refused, not a crash', async () => {
  const depth = 2_000;
  const deep = docx(`${'<w:sdt><w:sdtContent>'.repeat(depth)}<w:p/>${'</w:sdtContent></w:sdt>'.repeat(depth)}`);
  await expect(of('deep.docx', deep)).rejects.toThrow('nested more than');
});

test('JSON and YAML nested without end are lines like any other', async () => {
  const json = await of('deep.json', '['.repeat(100_000));
  expect([json.format, json.texts[0]?.length]).toEqual(['code', 100_000]);
  const yaml = await of('deep.yaml', Array.from({ length: 500 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'));
  expect(yaml.gaps).toEqual([]);
});

const record = (uri: string, date: string, html: string): string => {
  const body = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
  return `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: ${date}\r\nWARC-Record-ID: <urn:uuid:${date}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`;
};

test('each capture of a web archive has its address and moment, plain, packed, and in a WACZ', async () => {
  const warc = record('https://example.com/a', '2019-11-01T00:00:00Z', '<p>It detects ethnicity.</p>');
  const wanted = [
    { page: 1, url: 'https://example.com/a', captured: '2019-11-01T00:00:00Z', text: 'It detects ethnicity.' },
  ];
  expect((await of('a.warc', warc)).pages).toMatchObject(wanted);
  expect((await of('a.warc.gz', gzipSync(warc))).pages).toMatchObject(wanted);
  const wacz = zipSync({ 'datapackage.json': text('{}'), 'archive/data.warc.gz': gzipSync(warc) });
  expect((await of('a.wacz', wacz)).pages).toMatchObject(wanted);
});

test('a web archive that ends in the middle gives what stands before, and a gap', async () => {
  const first = record('https://example.com/a', '2019-11-01T00:00:00Z', '<p>One.</p>');
  const { texts, gaps } = await of(
    'a.warc',
    `${first}WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 999\r\n\r\nHTTP`,
  );
  expect(texts[0]).toBe('One.');
  expect(gaps.length + texts.length).toBeGreaterThan(1);
});
