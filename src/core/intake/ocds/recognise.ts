/** Tells the shapes in which OCDS data comes by the first keys of the file, whatever its name is. */
import type { FileHead } from '../../model/plain-data.ts';

export type Shape = 'release_package' | 'record_package' | 'array' | 'lines' | 'single';

export function shapeOf(head: FileHead): Shape | null {
  const text = head.text.replace(/^\ufeff/, '').trimStart();
  if (text.startsWith('[')) return isOcds(firstObject(text.slice(1).trimStart()).keys) ? 'array' : null;
  const { keys, end } = firstObject(text);
  if (!isOcds(keys)) return null;
  if (end !== null && text.slice(end).trim() !== '') return 'lines';
  if (end === null && !keys.has('releases') && !keys.has('records') && !text.includes('\n')) return 'lines';
  if (keys.has('ocid')) return 'single';
  return keys.has('releases') ? 'release_package' : 'record_package';
}

/** True for a workbook that was made of OCDS data: `ocid` and headings such as `awards/0/id`. */
export function isFlattened(head: FileHead): boolean {
  const headings = head.sheets.flatMap((sheet) => sheet.rows[0] ?? []);
  return headings.includes('ocid') && headings.some((heading) => /^(awards|contracts|parties|tender)\//.test(heading));
}

function isOcds(keys: ReadonlySet<string>): boolean {
  return keys.has('ocid') || ((keys.has('releases') || keys.has('records')) && !keys.has('schema'));
}

/** The keys of the object at the start of the text as far as the text goes, and where it ends; null when it does not end here. */
function firstObject(text: string): { readonly keys: ReadonlySet<string>; readonly end: number | null } {
  const keys = new Set<string>();
  if (!text.startsWith('{')) return { keys, end: null };
  const tokens = /"((?:[^"\\]|\\.)*)"(\s*:)?|[{}[\]]/gs;
  let depth = 0;
  for (const token of text.matchAll(tokens)) {
    const [mark, key, colon] = token;
    if (mark === '{' || mark === '[') depth += 1;
    else if (mark === '}' || mark === ']') depth -= 1;
    else if (depth === 1 && colon !== undefined && key !== undefined) keys.add(key);
    if (depth === 0) return { keys, end: token.index + 1 };
  }
  return { keys, end: null };
}
