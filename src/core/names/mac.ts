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
  if (/^0+$/.test(hex)) return { kind: 'blank', hex };
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
  const parts = cell
    .split(/[\n/;,|]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length > 0 && parts.every((part) => readMac(part).kind !== 'bad')) return [...new Set(parts)];
  const found = macsIn(cell);
  return found.length > 0 ? found : [cell];
}

/** The registrant's prefix of an address, the longest of 36, 28 and 24 bits, that a table has. */
export function longestPrefix(hex: string, has: (prefix: string) => boolean): string | null {
  for (const digits of [9, 7, 6]) {
    const prefix = hex.slice(0, digits);
    if (has(prefix)) return prefix;
  }
  return null;
}

/** `4CBD8F010203` -> `4C:BD:8F:01:02:03` */
export function writeMac(hex: string): string {
  return hex.match(/../g)?.join(':') ?? hex;
}

const PAIRS = /^[0-9a-f]{1,2}(?:([:-])[0-9a-f]{1,2})(?:\1[0-9a-f]{1,2}){4}$/i;
const EUI_64 = /^(?:[0-9a-f]{2}([:-]?)[0-9a-f]{2}\1[0-9a-f]{2}\1ff\1fe\1[0-9a-f]{2}\1[0-9a-f]{2}\1[0-9a-f]{2})$/i;
const IN_TEXT =
  /(?<![0-9a-f:.-])(?:[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![0-9a-f:.-])/gi;

function hexOf(text: string): string | null {
  if (text.length > 24) return null;
  if (/^[0-9a-f]{12}$/i.test(text)) return text.toUpperCase();
  if (PAIRS.test(text))
    return text
      .split(/[:-]/)
      .map((octet) => octet.padStart(2, '0'))
      .join('')
      .toUpperCase();
  if (/^[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}$/i.test(text)) return text.replaceAll('.', '').toUpperCase();
  if (/^(?:[0-9a-f]{2} ){5}[0-9a-f]{2}$/i.test(text)) return text.replaceAll(' ', '').toUpperCase();
  if (/^[0-9a-f]{6}[:-][0-9a-f]{6}$/i.test(text)) return text.replace(/[:-]/, '').toUpperCase();
  if (EUI_64.test(text)) {
    const hex = text.replace(/[:-]/g, '').toUpperCase();
    return hex.slice(0, 6) + hex.slice(10);
  }
  return null;
}
