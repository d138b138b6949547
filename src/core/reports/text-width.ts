/** How many cells of a terminal a text takes, and how to break it: Chinese, Japanese and Korean characters and emoji take two. */

// East Asian Width W and F of Unicode Standard Annex 11, in ranges; emoji by their property.
const wide =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)/u;
const narrow = /^[\x20-\x7e]*$/;
const noWidth = /^(?:\p{M}|\p{Cf})+$/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

export function textWidth(text: string): number {
  if (narrow.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment);
  return width;
}

function graphemeWidth(grapheme: string): number {
  if (noWidth.test(grapheme)) return 0;
  if (wide.test(grapheme)) return 2;
  // The half-width voicing marks of Japanese join the letter before them and still take a cell of their own.
  return /[\uff9e\uff9f]$/.test(grapheme) ? 2 : 1;
}

/** Adds blanks up to a width; a text that is wider stays as it is. */
export function padText(text: string, width: number, align: 'left' | 'right'): string {
  const blanks = ' '.repeat(Math.max(0, width - textWidth(text)));
  return align === 'left' ? text + blanks : blanks + text;
}

/** Breaks text into lines of at most `width` cells, between words and between wide characters; a longer word is cut. At least one line. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of breakable(text, width)) {
    const size = textWidth(word);
    const trimmed = textWidth(word.trimEnd());
    if (used > 0 && used + trimmed > width) {
      lines.push(line.trimEnd());
      [line, used] = ['', 0];
    }
    line += word;
    used += size;
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** Words with the blank behind them, single wide characters, and pieces of words that no line could hold. */
function breakable(text: string, width: number): Iterable<string> {
  const folded = text.replace(/\s+/g, ' ').trim();
  return narrow.test(folded) ? narrowWords(folded, Math.max(1, width)) : words(folded, width);
}

/** The same for printable ASCII, of which every character takes one cell: most of what is printed, and ten times as fast. */
function* narrowWords(text: string, width: number): Iterable<string> {
  for (let start = 0; start < text.length; ) {
    const blank = text.indexOf(' ', start);
    const end = blank === -1 ? text.length : blank;
    for (; end - start > width; start += width) yield text.slice(start, start + width);
    yield text.slice(start, end + 1);
    start = end + 1;
  }
}

function* words(text: string, width: number): Iterable<string> {
  let word = '';
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    const size = graphemeWidth(segment);
    if (segment === ' ') {
      yield `${word} `;
      [word, used] = ['', 0];
      continue;
    }
    if (word !== '' && (size === 2 || used + size > width)) {
      yield word;
      [word, used] = ['', 0];
    }
    if (size === 2) {
      yield segment;
      continue;
    }
    word += segment;
    used += size;
  }
  if (word !== '') yield word;
}

/** At most `count` lines; where something is left out the last one ends in `…`. */
export function clampLines(lines: readonly string[], count: number, width: number): readonly string[] {
  if (lines.length <= count) return lines;
  const kept = lines.slice(0, count);
  let last = kept[count - 1] ?? '';
  while (last !== '' && textWidth(last) > width - 1)
    last = [...graphemes.segment(last)]
      .slice(0, -1)
      .map(({ segment }) => segment)
      .join('');
  return [...kept.slice(0, -1), `${last}…`];
}
