/**
 * Text from outside may hold characters that nobody sees and that change what is seen: U+202E turns the rest of a line around,
 * U+001B commands a terminal, U+200B makes two names look alike. Reports show them by their number.
 */

// Controls, formats, private use, lone surrogates, blank letters, and marks stacked higher than any script does.
// The joiners belong to the spelling of some scripts and of emoji, and stay there. Tab and line ends are white space.
const hidden =
  /(?![\t\n\r\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u115f\u1160\u2028\u2029\u3164\uffa0]|(?<![\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Mongolian}\p{Extended_Pictographic}\ufe0f])[\u200c\u200d]|(?<=\p{M}{4})\p{M}/gu;

export interface TextPiece {
  readonly text: string;
  /** True when `text` stands for a character that would not be seen: `U+202E`. */
  readonly wasHidden: boolean;
}

/** `a\u202eb` -> `a`, `U+202E` (was hidden), `b`. */
export function visiblePieces(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(hidden)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), wasHidden: false });
    pieces.push({ text: codePointName(match[0]), wasHidden: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), wasHidden: false });
  return pieces;
}

/** Printable ASCII and white space, in which nothing is hidden: most of what is shown, told at once. */
const plain = /^[\t\n\r\x20-\x7e]*$/;

/** The same in plain text: `a‹U+202E›b`. */
export function visibleText(text: string): string {
  if (plain.test(text)) return text;
  return visiblePieces(text)
    .map((piece) => (piece.wasHidden ? `‹${piece.text}›` : piece.text))
    .join('');
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
