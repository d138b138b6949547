import { createParseReport, type Occurrence } from '../src/core/lists/parse-report.ts';
import type { List } from '../src/core/lists/list.ts';
import type { ListedParty } from '../src/core/model/entity.ts';
import type { PlainData } from '../src/core/model/plain-data.ts';
import { type ByteSource, fileSource, memorySource } from '../src/io/readers/byte-source.ts';
import { readHead, readPlainData } from '../src/io/readers/read.ts';

export interface ParsedRelease {
  readonly format: string;
  readonly parties: readonly ListedParty[];
  readonly issuedOn: string | null;
  readonly notes: readonly string[];
  readonly occurrences: readonly Occurrence[];
}

/** Reads one release of a list as a refresh would: recognises each file by its content, then parses. Give paths, or text by name. */
export async function parseRelease(
  list: List,
  files: readonly (string | { name: string; content: string | Uint8Array })[],
): Promise<ParsedRelease> {
  const sources = await Promise.all(
    files.map((file) => (typeof file === 'string' ? fileSource(file) : memorySource(file.name, file.content))),
  );
  const parts: Record<string, PlainData> = {};
  let format: List['formats'][number] | null = null;
  for (const source of sources) {
    const found = await recognise(list, source);
    format ??= found.format;
    if (format !== found.format) throw new Error(`${source.name} is ${found.format.id}, not ${format.id}`);
    parts[found.part.name] = readPlainData(source, found.part.reader);
  }
  if (!format) throw new Error('no file given');
  const record = createParseReport();
  const parties: ListedParty[] = [];
  for await (const batch of format.parse(parts, record.report)) parties.push(...batch);
  return {
    format: format.id,
    parties,
    issuedOn: record.issuedOn(),
    notes: record.notes(),
    occurrences: record.occurrences(),
  };
}

async function recognise(list: List, source: ByteSource) {
  const head = await readHead(source);
  for (const format of list.formats) {
    for (const part of format.parts) if (part.recognises(head)) return { format, part };
  }
  throw new Error(`${list.id} does not recognise ${source.name}`);
}
