/** Where the legal forms of a name stand. */
import { STARTING_FORMS, type WordClass } from './lexicon.ts';
import type { Piece } from './name-token.ts';

/** A name that begins with a form of single letters, with their full stops: `S.A. Cimex`; without them it may be a name, as `SA Recycling`. */
export const STARTS_WITH_DOTTED_FORM =
  /^(?:s\. ?a\.|c\. ?a\.|s\. ?r\. ?l\.|s\. ?a\. ?s\.|s\. ?p\. ?a\.|s\. ?a\. ?r\. ?l\.|p\. ?t\.)[ ,]/;

/** Which pieces are a legal form. Short ones only count at the end, before a place, or where they usually begin a name. */
export function legalPositions(pieces: readonly Piece[], dottedStart: boolean): ReadonlySet<number> {
  const legal = new Set<number>();
  let atTheEnd = true;
  for (let position = pieces.length - 1; position >= 0; position -= 1) {
    const piece = pieces[position];
    if (piece === undefined) continue;
    if (classOf(piece) === 'legal') {
      const starts = position === 0 && (dottedStart || STARTING_FORMS.has(piece.text));
      if (atTheEnd || starts || isLongForm(piece)) legal.add(position);
      else atTheEnd = false;
    } else if (classOf(piece) !== 'place' || position === 0) atTheEnd = false;
  }
  return legal;
}

function isLongForm(piece: Piece): boolean {
  return piece.text.length > 3 || /^(?:ltd|llc|inc|ooo|oao|zao|pao|jsc)$/u.test(piece.text) || piece.script !== 'latin';
}

/** What kind of known word a piece is; null for one in no table. */
export function classOf(piece: Piece): WordClass | null {
  return piece.phrase?.class ?? null;
}
