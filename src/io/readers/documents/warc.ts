/** Web archives (WARC 1.1, WACZ 1.1.1): each captured page of text with its address and the moment of its capture. */
import { type WARCRecord, WARCParser } from 'warcio';
import type { ExtractedPage } from '../../../core/model/document.ts';
import { InputError } from '../../../core/model/errors.ts';
import { unpack } from '../../archive/containers.ts';
import { type ByteSource, memorySource } from '../byte-source.ts';
import type { Extraction } from './extraction.ts';
import { decodeHtml } from './html-encoding.ts';
import { htmlToText } from './html.ts';
import { readPdfPages } from './pdf.ts';

type Found = Pick<Extraction, 'gaps' | 'notes'>;

const MAX_PAYLOAD_BYTES = 64 * 1024 * 1024;

/** `page` counts the pages of text over all captures in the file. */
export async function* readWarcPages(source: ByteSource, found: Found): AsyncGenerator<ExtractedPage> {
  let page = 0;
  for await (const capture of capturesOf(source, found)) yield { ...capture, page: (page += 1) };
  if (page === 0) found.notes.push('it holds no page of text');
}

/** `scratch` is a folder of our own for the archives inside. */
export async function* readWaczPages(source: ByteSource, scratch: string, found: Found): AsyncGenerator<ExtractedPage> {
  const members = await unpack(source, 'zip', scratch);
  const archives = members.filter(({ name }) => /\.warc(?:\.gz)?$/i.test(name));
  if (archives.length === 0) throw new InputError('this WACZ holds no WARC', { file: source.name });
  let page = 0;
  for (const archive of archives)
    for await (const capture of capturesOf(archive, found)) yield { ...capture, page: (page += 1) };
}

const KNOWN_TYPES: ReadonlySet<string> = new Set(
  'warcinfo response resource request metadata revisit conversion continuation'.split(' '),
);
const MOST_ENDS = 50;

/** The parser asks on for ever where an archive ends in the middle of a record: after some answers that it has ended, asking is an error. */
function endingOnce(source: ByteSource): AsyncIterable<Uint8Array> {
  const chunks = source.open()[Symbol.asyncIterator]();
  let ends = 0;
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        const read = await chunks.next();
        if (read.done) ends += 1;
        if (ends > MOST_ENDS) throw new Error('it ends in the middle of a record');
        return read;
      },
    }),
  };
}

type Capture = Omit<ExtractedPage, 'page'>;

async function* capturesOf(source: ByteSource, found: Found): AsyncGenerator<Capture> {
  let records = 0;
  try {
    for await (const record of WARCParser.iterRecords(endingOnce(source))) {
      records += KNOWN_TYPES.has(record.warcType ?? '') ? 1 : 0;
      yield* pagesOf(record, found);
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    if (records === 0)
      throw new InputError(`this is no web archive that can be read: ${reason}`, { file: source.name });
    found.gaps.push(`after record ${records} the archive can't be read: ${reason}`);
  }
  if (records === 0) throw new InputError('this is no web archive: it holds no record', { file: source.name });
}

/** Responses and resources of text kinds; all else, such as pictures and scripts, has nothing to read. */
async function* pagesOf(record: WARCRecord, found: Found): AsyncGenerator<Capture> {
  const { warcType } = record;
  if (warcType !== 'response' && warcType !== 'resource') return;
  const status = record.httpHeaders?.statusCode;
  if (warcType === 'response' && status !== undefined && (Number(status) < 200 || Number(status) >= 300)) return;
  const url = record.warcTargetURI ?? null;
  const captured = record.warcDate ?? null;
  const type = (record.httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? '').toLowerCase();
  const kind = kindOf(type, url);
  if (kind === null) return;
  const bytes = await payloadOf(record, found);
  if (bytes === null) return;
  const made = (text: string, isCode = false): Capture => ({ text, isCode, url, captured });
  const charset = /charset=["']?([\w-]+)/.exec(type)?.[1] ?? null;
  const name = url ?? 'a record without an address';
  try {
    if (kind === 'html') yield made(htmlToText(decodeHtml(bytes, charset), name));
    else if (kind === 'pdf')
      for await (const page of readPdfPages(memorySource(name, bytes), found)) yield made(page.text);
    else yield made(decodeHtml(bytes, charset), kind === 'code');
  } catch (error) {
    found.gaps.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function kindOf(type: string, url: string | null): 'html' | 'pdf' | 'text' | 'code' | null {
  if (/html/.test(type)) return 'html';
  if (/application\/pdf/.test(type)) return 'pdf';
  if (/json|yaml/.test(type)) return 'code';
  if (/text\/(?:plain|markdown)/.test(type)) return 'text';
  return type === '' && url !== null && /\.html?$/i.test(url) ? 'html' : null;
}

/** The payload as a browser would see it; null, and a gap, where it is larger than any page. */
async function payloadOf(record: WARCRecord, { gaps }: Found): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of record) {
    total += chunk.length;
    if (total > MAX_PAYLOAD_BYTES) {
      gaps.push(`${record.warcTargetURI ?? 'a record'} is larger than ${MAX_PAYLOAD_BYTES} bytes and is not read`);
      return null;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
