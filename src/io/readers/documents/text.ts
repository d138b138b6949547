/** Plain text, Markdown and source code, in pages that bound the memory: at form feeds, else every million characters at the end of a line. */
import type { ExtractedPage } from '../../../core/model/document.ts';
import type { ByteSource } from '../byte-source.ts';
import type { Extraction } from './extraction.ts';

/** Longer pages are cut, at the end of a line where there is one. */
const MAX_PAGE = 1_000_000;
const SAMPLE_BYTES = 1024 * 1024;

export async function* readTextPages(
  source: ByteSource,
  isCode: boolean,
  { notes, gaps }: Pick<Extraction, 'notes' | 'gaps'>,
): AsyncGenerator<ExtractedPage> {
  const encoding = await guessEncoding(source);
  if (encoding !== 'utf-8') notes.push(`it is not UTF-8 and was read as ${encoding.toUpperCase()}`);
  const decoder = new TextDecoder(encoding);
  let page = 0;
  let pending = '';
  const emit = (text: string): ExtractedPage => ({ page: (page += 1), text, isCode, url: null, captured: null });
  let replaced = 0;
  for await (const chunk of source.open()) {
    const text = decoder.decode(chunk, { stream: true });
    replaced += countOf(text, '\ufffd');
    pending += text;
    for (let cut = pageEnd(pending); cut > 0; cut = pageEnd(pending)) {
      yield emit(pending.slice(0, cut).replace(/\f$/, ''));
      pending = pending.slice(cut);
    }
  }
  pending += decoder.decode();
  replaced += pending.endsWith('\ufffd') ? 1 : 0;
  if (pending !== '' || page === 0) yield emit(pending);
  if (replaced > 0) gaps.push(`${replaced} characters could not be read as ${encoding.toUpperCase()}`);
}

/** Where the first page of the text ends, or 0 when more has to be read. */
function pageEnd(text: string): number {
  const feed = text.indexOf('\f');
  if (feed >= 0 && feed <= MAX_PAGE) return feed + 1;
  if (text.length <= MAX_PAGE) return 0;
  const line = text.lastIndexOf('\n', MAX_PAGE);
  if (line > 0) return line + 1;
  const space = Math.max(...[' ', '。', '，', ','].map((mark) => text.lastIndexOf(mark, MAX_PAGE)));
  return space > MAX_PAGE / 2 ? space + 1 : MAX_PAGE;
}

/** UTF-8 unless a byte order mark or the first megabyte says otherwise; then the Chinese encodings, then Windows-1252, which takes every byte. */
async function guessEncoding(
  source: ByteSource,
): Promise<'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'windows-1252'> {
  const sample = await firstBytes(source, SAMPLE_BYTES);
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  if (isValid(sample, 'utf-8', 0.0005)) return 'utf-8';
  for (const encoding of ['gb18030', 'big5'] as const)
    if (isValid(sample, encoding, 0) && looksChinese(sample, encoding)) return encoding;
  return isValid(sample, 'utf-8', 0.02) ? 'utf-8' : 'windows-1252';
}

/** At most that share of the characters is no text in the encoding; the end may cut a character. */
function isValid(bytes: Uint8Array, encoding: string, share: number): boolean {
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  return countOf(text, '\ufffd') <= text.length * share;
}

/** Common characters make up a good part of real text and next to nothing of text in the wrong encoding. */
function looksChinese(bytes: Uint8Array, encoding: string): boolean {
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const common = text.match(/[的是不在有人这這中大和国國为為用以可能系统統支持识識别別]/g)?.length ?? 0;
  return han > 0 && common * 25 >= han;
}

export function countOf(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) count += 1;
  return count;
}

export async function firstBytes(source: ByteSource, count: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of source.open()) {
    chunks.push(chunk);
    total += chunk.length;
    if (total >= count) break;
  }
  return Buffer.concat(chunks).subarray(0, count);
}
