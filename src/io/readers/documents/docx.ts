/** A Word document as text, by way of the HTML that `mammoth` makes of it: headings, lists and tables stay recognisable. */
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { InputError } from '../../../core/model/errors.ts';
import { type ByteSource, readAll } from '../byte-source.ts';
import type { Extraction } from './extraction.ts';
import { htmlToText } from './html.ts';
import { checkZip } from './zip-check.ts';

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_UNPACKED_BYTES = 96 * 1024 * 1024;
/** Elements inside elements; the reader goes down by recursion, and no document that a person wrote comes near. */
const MAX_DEPTH = 256;

export async function readDocx(source: ByteSource, { notes }: Pick<Extraction, 'notes'>): Promise<string> {
  const names = await checkZip(source, MAX_UNPACKED_BYTES);
  if (!names.includes('word/document.xml'))
    throw new InputError('this ZIP has no word/document.xml: it is no DOCX', { file: source.name });
  const buffer = Buffer.from(await readAll(source, MAX_BYTES));
  await refuseDepth(buffer, source);
  const left = names.filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name));
  if (left.length > 0) notes.push(`page headers and footers (${left.length}) are not read`);
  return htmlToText(await htmlOf(buffer, source), source.name);
}

/** Before the document is built as a tree, which takes long for one that is nested without end. */
async function refuseDepth(buffer: Buffer, { name }: ByteSource): Promise<void> {
  const xml = unzipSync(buffer, { filter: (file) => file.name === 'word/document.xml' })['word/document.xml'];
  let depth = 0;
  for (const [tag] of new TextDecoder().decode(xml).matchAll(/<[/\w][^>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    if (depth > MAX_DEPTH) throw new InputError(`elements are nested more than ${MAX_DEPTH} deep`, { file: name });
  }
}

async function htmlOf(buffer: Buffer, source: ByteSource): Promise<string> {
  try {
    // Pictures are not looked at, and links to files outside are not followed.
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
    );
    return value;
  } catch (error) {
    throw new InputError(`the DOCX can't be read: ${error instanceof Error ? error.message : String(error)}`, {
      file: source.name,
    });
  }
}
