/** A Word document as text, by way of the HTML that `mammoth` makes of it: headings, lists and tables stay recognisable. */
import mammoth from 'mammoth';
import { InputError } from '../../../core/model/errors.ts';
import { type ByteSource, readAll } from '../byte-source.ts';
import type { Extraction } from './extraction.ts';
import { htmlToText } from './html.ts';
import { checkZip } from './zip-check.ts';

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;

export async function readDocx(source: ByteSource, { notes }: Pick<Extraction, 'notes'>): Promise<string> {
  const names = await checkZip(source, MAX_UNPACKED_BYTES);
  if (!names.includes('word/document.xml'))
    throw new InputError('this ZIP has no word/document.xml: it is no DOCX', { file: source.name });
  const buffer = Buffer.from(await readAll(source, MAX_BYTES));
  const left = names.filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name));
  if (left.length > 0) notes.push(`page headers and footers (${left.length}) are not read`);
  return htmlToText(await htmlOf(buffer, source), source.name);
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
