/** A name taken apart: which words identify, which only describe, which are a legal form. */
import anyAscii from 'any-ascii';
import { foldWord, normaliseText } from './fold.ts';
import { readHan, simplifyHan } from './han.ts';
import { hangulToLatin } from './hangul.ts';
import {
  CLASS_WEIGHTS,
  LEXICON,
  organisationWeight,
  type Phrase,
  STARTING_FORMS,
  STOP_WORDS,
  type WordClass,
} from './lexicon.ts';
import type { NameToken, Piece } from './name-token.ts';
import { personTokens } from './person-tokens.ts';
import { spellingKey } from './spelling.ts';
import { looseMark, type Script, scriptRuns } from './scripts.ts';

/** The names of ships and other things are plain words: `ARTS` is no trade there. */
export type NameKind = 'organisation' | 'person' | 'thing';

export interface AnalysedName {
  readonly kind: NameKind;
  /** The words that are compared, in their order. Empty for a text without letters or digits. */
  readonly tokens: readonly NameToken[];
  /** Canonical legal forms found in the name, sorted. */
  readonly legalForms: readonly string[];
  /** Everything but the legal form, written as one word: `Van der Bilt Corp.` -> `vanderbilt`. */
  readonly whole: string;
}

/** No name has more words that count; the rest is left out so that work stays bounded. */
export const MOST_TOKENS = 16;

/** Takes a name apart as that of an organisation or of a person. */
export function analyseName(text: string, kind: NameKind): AnalysedName {
  const normal = normaliseText(text);
  if (kind === 'person') return plainName(kind, personTokens(piecesOf(normal, true)));
  if (kind === 'thing') return plainName(kind, piecesOf(collapseInitials(normal), true).map(plainToken));
  const pieces = joinPhrases(piecesOf(collapseInitials(normal), false));
  const legal = legalPositions(pieces);
  const tokens: NameToken[] = [];
  const forms = new Set<string>();
  let whole = '';
  for (const [position, piece] of pieces.entries()) {
    if (legal.has(position)) {
      forms.add((piece.phrase?.concept ?? '').slice(1));
      continue;
    }
    whole += piece.text;
    if (piece.phrase !== null || !STOP_WORDS.has(piece.text)) tokens.push(tokenOf(piece));
  }
  const scored = tokens.length > 0 ? dropOwnAcronym(addUpNumbers(tokens)) : pieces.map(plainToken);
  return { kind, tokens: scored.slice(0, MOST_TOKENS), legalForms: [...forms].sort(), whole };
}

function plainName(kind: NameKind, tokens: readonly NameToken[]): AnalysedName {
  const some = tokens.slice(0, MOST_TOKENS);
  return { kind, tokens: some, legalForms: [], whole: some.map((token) => token.text).join('') };
}

/** `S.A.R.L.` -> `sarl`, `J.P. Morgan` -> `jp morgan`, `M D S` -> `mds`. */
function collapseInitials(text: string): string {
  return text
    .replace(
      /(?<![\p{L}\p{N}])(?:\p{L}\.\s?){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu,
      (found) => `${found.replace(/[.\s]/gu, '')} `,
    )
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\s){2,}\p{L}(?![\p{L}\p{N}])/gu, (found) => found.replace(/\s/gu, ''));
}

/** Cuts text into words, and words in scripts without spaces at the words that are known there. */
function piecesOf(normal: string, person: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const word of normal.split(/[^\p{L}\p{N}\p{M}\u30FC]+/u)) {
    if (word === '') continue;
    for (const run of scriptRuns(word)) {
      if (run.script === 'han' || run.script === 'kana' || run.script === 'hangul' || run.script === 'thai')
        pieces.push(...segment(run.text, run.script, person));
      else {
        const folded = foldWord(run.text);
        if (folded !== '') pieces.push({ text: folded, script: run.script, phrase: null });
      }
    }
  }
  return pieces;
}

/** Longest known words first; what stands between them is read aloud. */
function segment(run: string, script: Script, person: boolean): readonly Piece[] {
  const plain = simplifyHan(run);
  const pieces: Piece[] = [];
  let unknown = '';
  const flush = (): void => {
    if (unknown === '') return;
    const latin = readAloud(unknown, script, person);
    if (latin !== '') pieces.push({ text: latin, script, phrase: null });
    unknown = '';
  };
  for (let at = 0; at < plain.length; ) {
    const phrase = person ? null : knownAt(plain, at);
    if (phrase === null) {
      unknown += plain[at] ?? '';
      at += 1;
      continue;
    }
    flush();
    pieces.push({ text: phrase.phrase.concept, script, phrase: phrase.phrase });
    at += phrase.length;
  }
  flush();
  return pieces;
}

function readAloud(text: string, script: Script, person: boolean): string {
  if (script === 'han') return readHan(text, person);
  // The small tsu only doubles the next sound.
  const spelled = script === 'hangul' ? hangulToLatin(text) : anyAscii(text.replace(/[\u3063\u30C3]/gu, ''));
  return spelled.toLowerCase().replace(/[^a-z0-9]/gu, '');
}

function knownAt(text: string, at: number): { readonly phrase: Phrase; readonly length: number } | null {
  for (let length = Math.min(LEXICON.longestUnspaced, text.length - at); length >= 1; length -= 1) {
    const phrase = LEXICON.unspaced.get(text.slice(at, at + length));
    // One character alone is known only at the end of the name: 工业部, but not the 部 inside a brand.
    if (phrase && (length > 1 || at + length === text.length)) return { phrase, length };
  }
  return null;
}

/** Replaces known words and phrases by one piece each. */
function joinPhrases(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const found = piece.phrase === null ? phraseAt(pieces, at) : null;
    if (found === null) {
      joined.push(piece);
      at += 1;
    } else {
      joined.push({
        text: pieces
          .slice(at, at + found.words.length)
          .map((one) => one.text)
          .join(''),
        script: piece.script,
        phrase: found,
      });
      at += found.words.length;
    }
  }
  return joined;
}

function phraseAt(pieces: readonly Piece[], at: number): Phrase | null {
  const text = pieces[at]?.text ?? '';
  const isHere = (phrase: Phrase): boolean =>
    phrase.words.every((word, offset) => {
      const piece = pieces[at + offset];
      return offset === 0 || (piece?.phrase === null && spellingKey(piece.text) === word);
    });
  for (const form of formsOf(text)) {
    const found = LEXICON.phrases.get(spellingKey(form))?.find(isHere);
    if (found && (form === text || found.class !== 'legal')) return found;
  }
  return null;
}

/** The word itself, then without a plural ending. */
function formsOf(word: string): readonly string[] {
  return word.length > 4 && word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
}

/** Which pieces are a legal form. Short ones only count at the end, before a place, or where they usually begin a name. */
function legalPositions(pieces: readonly Piece[]): ReadonlySet<number> {
  const legal = new Set<number>();
  let atTheEnd = true;
  for (let position = pieces.length - 1; position >= 0; position -= 1) {
    const piece = pieces[position];
    if (piece === undefined) continue;
    if (classOf(piece) === 'legal') {
      const starts = position === 0 && STARTING_FORMS.has(piece.text);
      if (atTheEnd || starts || isLongForm(piece)) legal.add(position);
      else atTheEnd = false;
    } else if (classOf(piece) !== 'place' || position === 0) atTheEnd = false;
  }
  return legal;
}

function isLongForm(piece: Piece): boolean {
  return piece.text.length > 3 || /^(?:ltd|llc|inc|ooo|oao|zao|pao|jsc)$/u.test(piece.text) || piece.script !== 'latin';
}

function classOf(piece: Piece): WordClass | null {
  return piece.phrase?.class ?? null;
}

function tokenOf(piece: Piece): NameToken {
  const phrase = piece.phrase;
  if (phrase !== null && phrase.class !== 'legal')
    return { key: phrase.concept, text: piece.text, kind: phrase.class, weight: CLASS_WEIGHTS[phrase.class] };
  return plainToken(piece);
}

function plainToken(piece: Piece): NameToken {
  const text = piece.text.replaceAll(' ', '');
  const number = /^0*(\d+)(?:st|nd|rd|th)?$/u.exec(text);
  if (number?.[1] !== undefined) return { key: number[1], text, kind: 'number', weight: CLASS_WEIGHTS.number };
  const mark = looseMark(piece.script);
  const key = mark + (mark === '' || mark === '^c' ? stemOf(text) : text);
  return { key, text, kind: 'word', weight: organisationWeight(text) };
}

/** `networks` -> `network`, `muromskiy` -> `murom`; words in -ss, -us, -is, -as and -os stay. */
export function stemOf(word: string): string {
  const place = /^(.{4,})sk(?:iy|ii|yy|y|i|aya|aia|oe|oye|yi)$/u.exec(word);
  if (place?.[1] !== undefined) return place[1];
  return word.length >= 5 && word.endsWith('s') && !/[suiao]s$/u.test(word) ? word.slice(0, -1) : word;
}

/** `forty` `4` -> `44`. */
function addUpNumbers(tokens: readonly NameToken[]): readonly NameToken[] {
  const added: NameToken[] = [];
  for (const token of tokens) {
    const last = added.at(-1);
    const spelled = last?.kind === 'number' && /^[2-9]0$/u.test(last.key) && !/\d/u.test(last.text);
    if (last && spelled && token.kind === 'number' && /^[1-9]$/u.test(token.key))
      added[added.length - 1] = {
        ...last,
        key: String(Number(last.key) + Number(token.key)),
        text: last.text + token.text,
      };
    else added.push(token);
  }
  return added;
}

/** A name followed by its own acronym says nothing new: `Iranian Aviation Industries Organization (IAIO)`. */
function dropOwnAcronym(tokens: readonly NameToken[]): readonly NameToken[] {
  if (tokens.length < 4) return tokens;
  return tokens.filter((token, position) => {
    if (token.kind !== 'word' || token.text.length < 3) return true;
    const others = tokens.filter((_, other) => other !== position).map((other) => other.text[0]);
    return others.join('') !== token.text;
  });
}
