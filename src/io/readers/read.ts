/** A file of any kind -> plain data, as a list or purchase format asks for it. */
import type { FileHead, PlainData, ReaderSpec } from '../../core/model/plain-data.ts';
import type { ByteSource } from './byte-source.ts';
import { readCsv } from './csv.ts';
import { readHtml } from './html.ts';
import { readJson, readNdjson } from './json.ts';
import { readLines } from './lines.ts';
import { readSheets, readXlsxRows } from './xlsx.ts';
import { readXml } from './xml.ts';

const HEAD_BYTES = 64 * 1024;
const HEAD_ROWS = 20;

export function readPlainData(source: ByteSource, spec: ReaderSpec): PlainData {
  switch (spec.kind) {
    case 'csv':
      return { kind: 'csv', rows: readCsv(source, spec) };
    case 'xml':
      return { kind: 'xml', elements: readXml(source, spec) };
    case 'html':
      return { kind: 'html', page: () => readHtml(source) };
    case 'json':
      return { kind: 'json', values: readJson(source, spec) };
    case 'ndjson':
      return { kind: 'ndjson', values: readNdjson(source) };
    case 'lines':
      return { kind: 'lines', rows: readLines(source, spec.encodings) };
    case 'xlsx':
      return { kind: 'xlsx', rows: readXlsxRows(source) };
  }
}

/** The beginning of a file, for telling whose format it is in. Never throws for bad content. */
export async function readHead(source: ByteSource): Promise<FileHead> {
  const bytes = await firstBytes(source);
  const base = { name: source.name, bytes: source.bytes, text: '', sheets: [] };
  if (!isZip(bytes)) return { ...base, text: decodeLoosely(bytes) };
  try {
    return { ...base, sheets: await readSheets(source, HEAD_ROWS) };
  } catch (error) {
    return { ...base, broken: error instanceof Error ? error.message : String(error) };
  }
}

async function firstBytes(source: ByteSource): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of source.open()) {
    chunks.push(chunk);
    total += chunk.length;
    if (total >= HEAD_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, HEAD_BYTES);
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

function decodeLoosely(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
