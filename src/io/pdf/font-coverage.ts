/** Which characters the fonts can show: the `cmap` table of OpenType (ISO/IEC 14496-22, formats 4 and 12). */
import { readFileSync } from 'node:fs';

/** A character that no font has would make PDF/A impossible; whoever prints asks first. */
export type Coverage = (codePoint: number) => boolean;

export function coverageOf(fonts: readonly string[]): Coverage {
  const covered = new Uint8Array(0x11_0000 / 8);
  for (const font of fonts) for (const [from, to] of rangesOf(readFileSync(font))) mark(covered, from, to);
  return (codePoint) => ((covered[codePoint >> 3] ?? 0) & (1 << (codePoint & 7))) !== 0;
}

function mark(covered: Uint8Array, from: number, to: number): void {
  for (let point = from; point <= to && point < 0x11_0000; point += 1)
    covered[point >> 3] = (covered[point >> 3] ?? 0) | (1 << (point & 7));
}

type Range = readonly [from: number, to: number];

function rangesOf(font: Buffer): readonly Range[] {
  const tables = font.readUInt16BE(4);
  for (let index = 0; index < tables; index += 1) {
    const at = 12 + 16 * index;
    if (font.toString('latin1', at, at + 4) === 'cmap') return subtableRanges(font, font.readUInt32BE(at + 8));
  }
  return [];
}

function subtableRanges(font: Buffer, cmap: number): readonly Range[] {
  const ranges: Range[] = [];
  const count = font.readUInt16BE(cmap + 2);
  for (let index = 0; index < count; index += 1) {
    const at = cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4);
    const format = font.readUInt16BE(at);
    if (format === 4) ranges.push(...segmentsOf(font, at));
    if (format === 12) ranges.push(...groupsOf(font, at));
  }
  return ranges;
}

/** Segments of format 4; the last one, 0xFFFF, stands for its end. A glyph inside may still be 0, which the fonts here do not have. */
function segmentsOf(font: Buffer, at: number): readonly Range[] {
  const count = font.readUInt16BE(at + 6) / 2;
  return Array.from({ length: count }, (_, index): Range => {
    const to = font.readUInt16BE(at + 14 + 2 * index);
    return [font.readUInt16BE(at + 16 + 2 * count + 2 * index), to === 0xff_ff ? -1 : to];
  });
}

function groupsOf(font: Buffer, at: number): readonly Range[] {
  const count = font.readUInt32BE(at + 12);
  return Array.from(
    { length: count },
    (_, index): Range => [font.readUInt32BE(at + 16 + 12 * index), font.readUInt32BE(at + 20 + 12 * index)],
  );
}
