const MARKER = /(^|[\s,;.-])\(?(\d{1,2}|[a-z])\)(?!\w)/giu;

/**
 * Several values that a publisher wrote into one cell with numbers or letters before each:
 * `1) Saudi Arabia 2) Qatar` -> [`Saudi Arabia`, `Qatar`]; `(1)-(2) Tunisia (3) Libya` -> [`Tunisia`, `Libya`].
 * A text that does not begin with the first number is one value, as it stands.
 */
export function splitNumbered(text: string): readonly string[] {
  const whole = text.replace(/\s+/gu, ' ').trim();
  const markers = risingMarkers(whole);
  const first = markers[0];
  if (!first || first.start > 0 || first.ordinal !== 1) return whole === '' ? [] : [whole];
  const values: string[] = [];
  for (const [index, marker] of markers.entries()) {
    const value = whole.slice(marker.end, markers[index + 1]?.start ?? whole.length);
    const bare = value.replace(/^[\s,;:-]+|[\s,;-]+$/gu, '');
    if (bare !== '' && bare !== 'to') values.push(bare);
  }
  return values;
}

interface Marker {
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
}

/** Only markers that count upwards: a bracketed number in the middle of a value is part of it. */
function risingMarkers(text: string): readonly Marker[] {
  const found: Marker[] = [];
  for (const match of text.matchAll(MARKER)) {
    const sign = (match[2] ?? '').toLowerCase();
    const ordinal = /\d/u.test(sign) ? Number(sign) : sign.charCodeAt(0) - 96;
    const last = found[found.length - 1]?.ordinal ?? 0;
    if (ordinal <= last || ordinal > last + 9) continue;
    found.push({ ordinal, start: match.index + (match[1] ?? '').length, end: match.index + match[0].length });
  }
  return found;
}
