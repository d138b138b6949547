/** PDFs of plain text, made here: for speed and for hostile cases. One font, one packed stream a page. */
import { deflateSync } from 'node:zlib';

export function makePdf(pages: readonly (readonly string[])[]): Uint8Array {
  const objects: Buffer[] = [];
  const add = (body: Buffer | string): number => objects.push(Buffer.from(body as string));
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  add('<</Type/Catalog/Pages 2 0 R>>');
  add(`<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`);
  add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>');
  pages.forEach((lines, index) => {
    add(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${5 + index * 2} 0 R>>`,
    );
    const text = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n');
    const packed = deflateSync(Buffer.from(`BT /F1 10 Tf 12 TL 50 790 Td\n${text}\nET`, 'latin1'));
    add(streamOf(packed, '/Filter/FlateDecode'));
  });
  return assemble(objects);
}

export function streamOf(packed: Buffer, entries: string): Buffer {
  return Buffer.concat([
    Buffer.from(`<</Length ${packed.length}${entries}>>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}

/** Objects numbered from 1, with their cross-reference table. */
export function assemble(objects: readonly Buffer[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  const push = (part: Buffer): void => {
    parts.push(part);
    at += part.length;
  };
  objects.forEach((object, index) => {
    offsets.push(at);
    push(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]));
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
