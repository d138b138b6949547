/** A PDF's text, page by page and line by line as it is laid out. Scripts in it are not run, pictures not looked at. */
import { inflateSync } from 'node:zlib';
import type { ExtractedPage } from '../../../core/model/document.ts';
import { InputError } from '../../../core/model/errors.ts';
import { type ByteSource, readAll } from '../byte-source.ts';
import type { Extraction } from './extraction.ts';

const MAX_BYTES = 512 * 1024 * 1024;
/** A page of text unpacks to some hundred kilobytes. */
const MAX_STREAM_BYTES = 64 * 1024 * 1024;
const MAX_PAGES = 20_000;
const MAX_PAGE_ITEMS = 200_000;

export async function* readPdfPages(
  source: ByteSource,
  { gaps }: Pick<Extraction, 'gaps'>,
): AsyncGenerator<ExtractedPage> {
  const bytes = new Uint8Array(await readAll(source, MAX_BYTES));
  refuseBombs(bytes, source);
  const pdf = await openPdf(bytes, source);
  try {
    if (pdf.numPages > MAX_PAGES) gaps.push(`only the first ${MAX_PAGES} of ${pdf.numPages} pages are read`);
    let empty = 0;
    for (let page = 1; page <= Math.min(pdf.numPages, MAX_PAGES); page += 1) {
      const text = await pageText(pdf, page, gaps);
      empty += text === '' ? 1 : 0;
      yield { page, text, isCode: false, url: null, captured: null };
    }
    if (empty > 0)
      gaps.push(`${empty} of ${pdf.numPages} pages have no text: scanned pages are pictures, which are not looked at`);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

type Pdf = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>;

async function openPdf(bytes: Uint8Array, source: ByteSource): Promise<Pdf> {
  // Read only when a PDF is: the library is large.
  const { getDocumentProxy } = await import('unpdf');
  try {
    return await getDocumentProxy(bytes, {
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
      verbosity: 0,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`the PDF can't be read: ${reason}`, { file: source.name });
  }
}

async function pageText(pdf: Pdf, number: number, gaps: string[]): Promise<string> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: false });
    page.cleanup();
    if (items.length > MAX_PAGE_ITEMS)
      gaps.push(`page ${number}: only the first ${MAX_PAGE_ITEMS} pieces of text are read`);
    return layLines(items.slice(0, MAX_PAGE_ITEMS).flatMap((item) => ('str' in item ? [item as TextItem] : [])));
  } catch (error) {
    gaps.push(`page ${number} can't be read: ${error instanceof Error ? error.message : String(error)}`);
    return '';
  }
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** Pieces of text -> lines: a gap as wide as a word separates, one as wide as a column sets cells apart, a larger step down is a blank line. */
function layLines(items: readonly TextItem[]): string {
  let text = '';
  let last: { readonly x: number; readonly y: number; readonly size: number } | null = null;
  for (const { str, transform, width, height } of items) {
    if (str === '') continue;
    const x = transform[4] ?? 0;
    const y = transform[5] ?? 0;
    const size = height || Math.abs(transform[3] ?? 0) || 10;
    if (last === null) text += str;
    else if (Math.abs(last.y - y) > Math.max(last.size, size) * 0.5)
      text = `${text.trimEnd()}${Math.abs(last.y - y) > Math.max(last.size, size) * 1.9 || y > last.y + size ? '\n\n' : '\n'}${str}`;
    else if (x - last.x > size * 1.8) text = `${text.trimEnd()}   ${str}`;
    else if (x - last.x > size * 0.18 && !/\s$/.test(text) && !/^\s/.test(str)) text += ` ${str}`;
    else text += str;
    last = { x: x + width, y, size };
  }
  return text.trim();
}

/** Packed streams that no page of text has: a few kilobytes that unpack to gigabytes. */
function refuseBombs(bytes: Uint8Array, source: ByteSource): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = buffer.indexOf('stream'); at >= 0; at = buffer.indexOf('stream', at + 6)) {
    if (buffer.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const dictionary = buffer.subarray(Math.max(0, at - 400), at).toString('latin1');
    const own = dictionary.slice(dictionary.lastIndexOf(' obj'));
    if (!/Flate/.test(own) || /\/Subtype\s*\/Image/.test(own)) continue;
    const start = at + (buffer[at + 6] === 0x0d ? 8 : 7);
    const end = buffer.indexOf('endstream', start);
    refuseBomb(buffer.subarray(start, end < 0 ? buffer.length : end), source, 3);
  }
}

/** `levels`: a stream may be packed several times over. */
function refuseBomb(packed: Uint8Array, source: ByteSource, levels: number): void {
  let unpacked: Uint8Array;
  try {
    unpacked = inflateSync(packed, { maxOutputLength: MAX_STREAM_BYTES, finishFlush: 2 });
  } catch (error) {
    if (
      error instanceof RangeError ||
      (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
    )
      throw new InputError(`a stream of the PDF unpacks to more than ${MAX_STREAM_BYTES} bytes`, { file: source.name });
    return;
  }
  if (levels > 0 && unpacked[0] === 0x78) refuseBomb(unpacked, source, levels - 1);
}
