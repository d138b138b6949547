import type { FilePart, List, ListFormat } from '../../core/lists/list.ts';
import type { FileHead } from '../../core/model/plain-data.ts';
import type { ByteSource } from '../../io/readers/byte-source.ts';
import { readHead } from '../../io/readers/read.ts';

export interface Recognised {
  readonly list: List;
  readonly format: ListFormat;
  readonly part: FilePart;
}

/** What a file is instead of a release of the list, and the other list that it belongs to. */
export interface Unrecognised {
  readonly sentence: string;
  readonly belongsTo: string | null;
}

/** Whose release a file is, judged by its content and not by its name. */
export async function recogniseFile(
  source: ByteSource,
  list: List,
  lists: readonly List[],
): Promise<Recognised | Unrecognised> {
  if (source.bytes === 0) return { sentence: `${source.name} is empty (0 bytes)`, belongsTo: null };
  const head = await readHead(source);
  const found = recogniseHead(head, list);
  if (found) return found;
  const other = lists.map((each) => recogniseHead(head, each)).find((each) => each !== null);
  if (other) {
    const about = `${other.list.id} (${other.list.title}, ${other.format.describes})`;
    return { sentence: `${source.name} is a file of ${about}, not of ${list.id}`, belongsTo: other.list.id };
  }
  const expected = list.formats.map(({ describes }) => describes).join(', or ');
  const sentence = `${source.name} is not a release of ${list.id}: ${describeHead(head)}; expected ${expected}`;
  return { sentence, belongsTo: null };
}

function recogniseHead(head: FileHead, list: List): Recognised | null {
  for (const format of list.formats) {
    for (const part of format.parts) if (part.recognises(head)) return { list, format, part };
  }
  return null;
}

function describeHead(head: FileHead): string {
  if (head.broken !== undefined) return `it is a ZIP container that can't be opened as a workbook (${head.broken})`;
  if (head.sheets.length > 0)
    return `it is a workbook with the sheets ${head.sheets.map(({ name }) => name).join(', ')}`;
  const text = head.text.trimStart();
  const title = /<title[^>]*>([^<]{0,120})/i.exec(text)?.[1]?.replace(/\s+/g, ' ').trim();
  if (/^<(!doctype html|html)/i.test(text))
    return `it is a web page${title ? ` ("${title}")` : ''} in place of the data`;
  if (text.includes('\u0000') || text.includes('\uFFFD'))
    return 'it is binary, or in an encoding that this list does not use';
  if (text === '') return 'it holds nothing but white space';
  return `it begins with "${text.slice(0, 60).replace(/\s+/g, ' ')}"`;
}
