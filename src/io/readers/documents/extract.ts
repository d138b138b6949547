/** A document of any known format -> its text, page by page. The format is recognised by content first, then by the file's name. */
import type { DocumentFormat, ExtractedPage } from '../../../core/model/document.ts';
import { InputError } from '../../../core/model/errors.ts';
import { type ByteSource, readAll } from '../byte-source.ts';
import { readDocx } from './docx.ts';
import { htmlToText } from './html.ts';
import { readPdfPages } from './pdf.ts';
import { firstBytes, readTextPages } from './text.ts';
import type { Extraction } from './extraction.ts';
import { decodeHtml } from './html-encoding.ts';
import { readWaczPages, readWarcPages } from './warc.ts';

const HEAD_BYTES = 4096;
const MAX_HTML_BYTES = 64 * 1024 * 1024;
const CODE_NAME =
  /\.(?:h|hpp|hh|c|cc|cpp|cs|java|kt|go|py|js|ts|proto|idl|json|ya?ml|xsd|wsdl|properties|ini|strings)$/i;

/** `scratch` is a folder of our own that the caller removes. Throws an `InputError` that says what is wrong with the file. */
export async function extractDocument(source: ByteSource, scratch: string): Promise<Extraction> {
  if (source.bytes === 0) throw new InputError('the file is empty (0 bytes)', { file: source.name });
  const format = await recognise(source);
  const gaps: string[] = [];
  const notes: string[] = [];
  const found = { gaps, notes };
  switch (format) {
    case 'pdf':
      return { format, ...found, pages: readPdfPages(source, found) };
    case 'docx':
      return { format, ...found, pages: onePage(() => readDocx(source, found)) };
    case 'html':
      return { format, ...found, pages: onePage(() => readHtmlText(source)) };
    case 'warc':
      return { format, ...found, pages: readWarcPages(source, found) };
    case 'wacz':
      return { format, ...found, pages: readWaczPages(source, scratch, found) };
    case 'text':
    case 'code':
      return { format, ...found, pages: readTextPages(source, format === 'code', found) };
  }
}

async function recognise(source: ByteSource): Promise<DocumentFormat> {
  const head = await firstBytes(source, HEAD_BYTES);
  const start = head.toString('latin1');
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('WARC/')) return 'warc';
  if (head[0] === 0x1f && head[1] === 0x8b) return 'warc';
  if (start.startsWith('PK\u0003\u0004')) return zipFormat(source, start);
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0'))
    throw new InputError('this is an old Word, Excel or PowerPoint file (OLE); save it as DOCX or PDF', {
      file: source.name,
    });
  if (head.includes(0) && !/^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(start))
    throw new InputError('this is no document that is known: PDF, HTML, DOCX, WARC, WACZ, text or source code', {
      file: source.name,
    });
  if (
    /^(?:\u00ef\u00bb\u00bf)?\s*(?:<!--[^]*?-->\s*)?<(?:!doctype html|html|head|body|div|p|h[1-6]|table|ul|article|section)\b/i.test(
      start,
    )
  )
    return 'html';
  if (/\.x?html?$/i.test(source.name)) return 'html';
  return CODE_NAME.test(source.name) ? 'code' : 'text';
}

function zipFormat(source: ByteSource, start: string): DocumentFormat {
  if (/\.wacz$/i.test(source.name) || start.includes('datapackage.json') || /archive\/[\w.-]*\.warc/.test(start))
    return 'wacz';
  if (/\.docx$/i.test(source.name) || start.includes('word/') || start.includes('[Content_Types].xml')) return 'docx';
  throw new InputError('this ZIP is no DOCX and no WACZ; unpack it and give the documents in it', {
    file: source.name,
  });
}

async function* onePage(read: () => Promise<string>): AsyncGenerator<ExtractedPage> {
  yield { page: 1, text: await read(), isCode: false, url: null, captured: null };
}

async function readHtmlText(source: ByteSource): Promise<string> {
  return htmlToText(decodeHtml(await readAll(source, MAX_HTML_BYTES), null), source.name);
}
