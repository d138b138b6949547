/** Hardware addresses: IEEE 802 EUI-48, as records write them. */

export type MacReading =
  /** `hex` is twelve digits in capitals. */
  | { readonly kind: 'address'; readonly hex: string }
  /** Bit 0x02 of the first octet: given by software, as phones do at random; no registrant. */
  | { readonly kind: 'local'; readonly hex: string }
  /** Bit 0x01 of the first octet: of a group of stations, no device's own. */
  | { readonly kind: 'group'; readonly hex: string }
  /** All zeros: a placeholder. */
  | { readonly kind: 'blank'; readonly hex: string }
  | { readonly kind: 'bad' };

/** Reads one address: `4C:BD:8F:01:02:03`, `4c-bd-8f-…`, `4cbd.8f01.0203`, `4CBD8F010203`, an unpadded `4c:bd:8f:1:2:3`, and EUI-64 of the form FF:FE. */
export function readMac(text: string): MacReading {
  const hex = hexOf(text.trim());
  if (hex === null) return { kind: 'bad' };
  if (hex === '000000000000') return { kind: 'blank', hex };
  const first = Number.parseInt(hex.slice(0, 2), 16);
  if ((first & 0x01) !== 0) return { kind: 'group', hex };
  if ((first & 0x02) !== 0) return { kind: 'local', hex };
  return { kind: 'address', hex };
}

/** The addresses that stand in a text, as they stand there, in its order and each once. */
export function macsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(IN_TEXT)].map(([address]) => address))];
}

/** The addresses of a cell for them: one, several with any sign between, or one with a remark; the cell itself where none is understood. */
export function macsOfCell(cell: string): readonly string[] {
  return readMacs(cell).map(({ text }) => text);
}

/** The same, each as it was read. */
export function readMacs(cell: string): readonly { readonly text: string; readonly reading: MacReading }[] {
  const whole = readMac(cell);
  if (whole.kind !== 'bad') return [{ text: cell, reading: whole }];
  return partsOfCell(cell).map((text) => ({ text, reading: readMac(text) }));
}

function partsOfCell(cell: string): readonly string[] {
  const parts = cell
    .split(/[\n/;,|]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length > 0 && parts.every((part) => readMac(part).kind !== 'bad')) return [...new Set(parts)];
  const found = macsIn(cell);
  return found.length > 0 ? found : [cell];
}

/** A table of prefixes of 6, 7 or 9 digits -> the longest one of an address, of 36, 28 or 24 bits; null where it has none. */
export function prefixFinder(prefixes: Iterable<string>): (hex: string) => string | null {
  const all = new Set(prefixes);
  /** Blocks of 24 bits that are given out in parts. */
  const divided = new Set([...all].filter(({ length }) => length > 6).map((prefix) => prefix.slice(0, 6)));
  return (hex) => {
    const block = hex.slice(0, 6);
    if (divided.has(block)) {
      for (const digits of [9, 7]) if (all.has(hex.slice(0, digits))) return hex.slice(0, digits);
    }
    return all.has(block) ? block : null;
  };
}

/** `4CBD8F010203` -> `4C:BD:8F:01:02:03` */
export function writeMac(hex: string): string {
  return `${hex.slice(0, 2)}:${hex.slice(2, 4)}:${hex.slice(4, 6)}:${hex.slice(6, 8)}:${hex.slice(8, 10)}:${hex.slice(10)}`;
}

/** The usual way of writing an address, told first: there are files with a million of them. */
const FULL_PAIRS = /^[0-9a-f]{2}([:-])[0-9a-f]{2}\1[0-9a-f]{2}\1[0-9a-f]{2}\1[0-9a-f]{2}\1[0-9a-f]{2}$/i;
const PAIRS = /^[0-9a-f]{1,2}(?:([:-])[0-9a-f]{1,2})(?:\1[0-9a-f]{1,2}){4}$/i;
const EUI_64 = /^(?:[0-9a-f]{2}([:-]?)[0-9a-f]{2}\1[0-9a-f]{2}\1ff\1fe\1[0-9a-f]{2}\1[0-9a-f]{2}\1[0-9a-f]{2})$/i;
const IN_TEXT =
  /(?<![0-9a-f:.-])(?:[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![0-9a-f:.-])/gi;

function hexOf(text: string): string | null {
  if (text.length > 24) return null;
  if (text.length === 17 && FULL_PAIRS.test(text)) return withoutSigns(text).toUpperCase();
  if (/^[0-9a-f]{12}$/i.test(text)) return text.toUpperCase();
  if (PAIRS.test(text)) {
    return text
      .split(/[:-]/)
      .map((octet) => octet.padStart(2, '0'))
      .join('')
      .toUpperCase();
  }
  if (/^[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}$/i.test(text)) return text.replaceAll('.', '').toUpperCase();
  if (/^(?:[0-9a-f]{2} ){5}[0-9a-f]{2}$/i.test(text)) return text.replaceAll(' ', '').toUpperCase();
  if (/^[0-9a-f]{6}[:-][0-9a-f]{6}$/i.test(text)) return text.replace(/[:-]/, '').toUpperCase();
  if (EUI_64.test(text)) {
    const hex = text.replace(/[:-]/g, '').toUpperCase();
    return hex.slice(0, 6) + hex.slice(10);
  }
  return null;
}

/** `4C:BD:8F:01:02:03` -> `4CBD8F010203` */
function withoutSigns(pairs: string): string {
  return (
    pairs.slice(0, 2) +
    pairs.slice(3, 5) +
    pairs.slice(6, 8) +
    pairs.slice(9, 11) +
    pairs.slice(12, 14) +
    pairs.slice(15)
  );
}
