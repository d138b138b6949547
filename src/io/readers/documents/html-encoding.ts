/** Bytes of a page -> text, by its byte order mark, the charset of its record, its `meta`, or UTF-8. */
export function decodeHtml(bytes: Uint8Array, charset: string | null): string {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const declared = charset ?? /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(isKnown(declared) ? declared : 'utf-8').decode(bytes);
  }
}

function isKnown(label: string | null): label is string {
  if (label === null) return false;
  try {
    return new TextDecoder(label).encoding !== 'utf-8';
  } catch {
    return false;
  }
}
