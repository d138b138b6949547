/** Text cut into words, each with what is known of how it reads in Latin letters. */
import { lettersSpelt } from './cjk/letter-names.ts';
import { readHan, readHangul, type Reading, readKana } from './cjk/run-readings.ts';
import { type CjkSegment, readCjk } from './cjk/segments.ts';
import { foldWord, isPlain, splitWords, unmixHomoglyphs } from './fold.ts';
import { LEXICON, type Phrase } from './lexicon.ts';
import type { Piece } from './name-token.ts';
import { acronymSpelt } from './readings/letter-names.ts';
import { readWord, splitThai } from './readings/registry.ts';
import { looseMark, type Script, scriptRuns, TRANSCRIBED } from './scripts.ts';
import { markedKey } from './spelling.ts';

/** A legal form of which no more is known than that it is one. */
const SOME_FORM: Phrase = { words: [], concept: '=company', class: 'legal' };
/** Other readings of one word that are kept, and of them of one system. */
const MOST_READINGS = 14;
const MOST_OF_A_SYSTEM = 3;
/** Each character has several readings, and which one is meant can't be told. */
const MOST_JAPANESE = 8;

/** Words of normalised text in their order; words in scripts without spaces are cut at the words that are known there. */
export function piecesOf(normal: string, person: boolean): readonly Piece[] {
  // Most names are plain, and of plain words there is nothing to find out.
  if (isPlain(normal)) return plainPieces(normal);
  const pieces: Piece[] = [];
  for (const mixed of normal.split(/[^\p{L}\p{N}\p{M}\u30FC]+/u)) {
    if (mixed === '') continue;
    const word = unmixHomoglyphs(mixed);
    for (const run of person ? scriptRuns(word) : joinUnspaced(scriptRuns(word))) {
      if (isUnspaced(run.script)) pieces.push(...(person ? personPieces(run) : companyPieces(run.text)));
      else if (run.script === 'thai')
        for (const part of splitThai(run.text)) pieces.push(...alphabetPieces(part, 'thai'));
      else pieces.push(...alphabetPieces(run.text, run.script));
    }
  }
  return person ? pieces : joinLetterNames(pieces);
}

function plainPieces(normal: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const text of splitWords(normal)) if (text !== '') pieces.push({ text, script: 'latin', phrase: null });
  return pieces;
}

interface Run {
  readonly script: Script;
  readonly text: string;
}

export function isUnspaced(script: Script): boolean {
  return script === 'han' || script === 'kana' || script === 'hangul';
}

/** `日立ソリューションズ` is read as one, since words may be written in two scripts. */
function joinUnspaced(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && isUnspaced(last.script) && isUnspaced(run.script))
      joined[joined.length - 1] = { script: last.script, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

function alphabetPieces(word: string, script: Script): readonly Piece[] {
  const folded = foldWord(word);
  if (folded === '') return [];
  if (script === 'latin' || script === 'other') return [{ text: folded, script, phrase: null }];
  const found = readWord(word);
  if (found === null) return [{ text: folded, script, phrase: null }];
  const mark = looseMark(script);
  const acronym = acronymSpelt([found.readings]);
  // Words cut out of a run are joined again as they are written in English: ฟเรช มาร์ท is Freshmart.
  const sound = (script === 'thai' ? found.loanwords[0] : undefined) ?? found.readings[0];
  return [
    {
      text: folded,
      script,
      phrase: legalForm(found.loanwords),
      ...(sound === undefined ? {} : { sound: mark + sound }),
      readings: found.readings.map((one) => markedKey(mark, one)),
      english: acronym === null ? found.loanwords : [...found.loanwords, acronym],
    },
  ];
}

/** Of a word that stands for one in another script: লিমিটেড. */
function legalForm(loanwords: readonly string[]): Phrase | null {
  const phrase = LEXICON.singles.get(loanwords[0] ?? '');
  return phrase?.class === 'legal' ? phrase : null;
}

/** Acronyms that another script writes by the names of their letters: `ჯი პი აი` -> `gpi`. */
function joinLetterNames(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    let span = 0;
    while (isLetter(pieces[at + span])) span += 1;
    if (span > 1) {
      const letters = pieces.slice(at, at + span).map(({ letter = '' }) => letter);
      joined.push({ text: letters.join(''), script: 'latin', phrase: null });
      at += span;
      continue;
    }
    span = 0;
    while (span < MOST_LETTER_NAMES && isShortReading(pieces[at + span])) span += 1;
    let acronym: string | null = null;
    for (; span > 1 && acronym === null; span -= 1) acronym = acronymSpelt(pieces.slice(at, at + span).map(spellings));
    if (acronym === null) joined.push(...pieces.slice(at, at + 1));
    else joined.push({ text: acronym, script: 'latin', phrase: null });
    at += acronym === null ? 1 : span + 1;
  }
  return joined;
}

const MOST_LETTER_NAMES = 6;

function isLetter(piece: Piece | undefined): boolean {
  return piece?.letter !== undefined;
}

function isShortReading(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.readings?.length ?? 0) > 0 && piece.text.length <= LONGEST_LETTER_NAME;
}

const LONGEST_LETTER_NAME = 4;

function spellings({ readings = [] }: Piece): readonly string[] {
  return readings.map((reading) => reading.replace(/^\^./u, ''));
}

function personPieces({ script, text }: Run): readonly Piece[] {
  const readings = script === 'kana' ? readKana(text) : script === 'hangul' ? readHangul(text) : readHan(text);
  return nativePiece(script, readings, []);
}

function companyPieces(run: string): readonly Piece[] {
  const hasKana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(run);
  const segments = readCjk(run);
  const [only] = segments;
  if (only?.kind === 'place' && segments.length === 1) return placePieces(only);
  return segments.flatMap((segment) => {
    const known = LEXICON.unspaced.get(segment.text);
    if (segment.kind === 'form') return [formPiece(segment, known)];
    if (known !== undefined && (segment.kind !== 'brand' || known.class === 'legal'))
      return [knownPiece(segment, known)];
    if (segment.script === 'latin') return alphabetPieces(segment.text, 'latin');
    if (segment.english.length > 0) return englishPieces(segment);
    const letter = lettersSpelt(segment.text);
    if (letter !== null)
      return nativePiece(segment.script, segment.readings, [letter]).map((piece) => ({ ...piece, letter }));
    const pieces =
      segment.kind === 'unknown' ? cutAtKnownWords(segment) : nativePiece(segment.script, segment.readings, []);
    return hasKana ? pieces.map((piece) => readBesideKana(piece, segment)) : pieces;
  });
}

const RANKS: Readonly<Record<string, string>> = { 市: 'city', 县: 'county', 区: 'district', 町: 'town', 村: 'village' };

/** A name that is a place and nothing else is that of its administration: 富山市 is the City of Toyama. */
function placePieces(segment: CjkSegment): readonly Piece[] {
  const rank = segment.text.length > 2 ? RANKS[segment.text.at(-1) ?? ''] : undefined;
  const known = LEXICON.unspaced.get(segment.text);
  const named = segment.english.length > 0 ? englishPieces(segment) : nativePiece(segment.script, segment.readings, []);
  const place = known === undefined ? named : [knownPiece(segment, known)];
  return rank === undefined ? place : [...place, { text: rank, script: 'latin', phrase: null }];
}

/** Characters beside Kana are Japanese: ゆで太郎 is joined as yude and taro. */
function readBesideKana(piece: Piece, { script, readings }: CjkSegment): Piece {
  const reading = readings.find(({ system }) => system === 'japanese');
  if (script !== 'han' || reading === undefined || piece.phrase !== null) return piece;
  return { ...piece, sound: looseMark('kana') + reading.latin };
}

/** With what else it is called in English, and in Japanese where it has a customary reading. */
function knownPiece(segment: CjkSegment, phrase: Phrase): Piece {
  const { script, english, readings } = segment;
  const customary = readings.filter(({ system }) => system === 'japanese').slice(0, 1);
  return {
    text: phrase.concept,
    script,
    phrase,
    ...soundOf(segment),
    readings: chooseReadings(customary, script),
    english,
  };
}

/** Of Kana and Hangul; Han characters are read in too many ways. */
function soundOf({ readings, script }: Pick<CjkSegment, 'readings' | 'script'>): { readonly sound?: string } {
  const mark = looseMark(script);
  const [first] = readings;
  return mark === '' || first === undefined ? {} : { sound: mark + first.latin };
}

function formPiece({ text, script }: CjkSegment, known: Phrase | undefined): Piece {
  return { text, script, phrase: known?.class === 'legal' ? known : SOME_FORM };
}

/** Translated, so that it meets the word in any language; its reading and other translations stay alternatives. */
function englishPieces({ english, readings, script }: CjkSegment): readonly Piece[] {
  const [first = '', ...others] = english;
  const words = first.split(' ');
  if (words.length > 1) return words.map((text) => ({ text, script: 'latin' as const, phrase: null }));
  return [
    {
      text: first,
      script: 'latin',
      phrase: null,
      ...soundOf({ readings, script }),
      readings: chooseReadings(readings, script),
      english: others,
    },
  ];
}

/** The words of the lexicon that the other tables lack. */
function cutAtKnownWords(segment: CjkSegment): readonly Piece[] {
  const { text, script } = segment;
  const pieces: Piece[] = [];
  let from = 0;
  const flush = (to: number): void => {
    if (to <= from) return;
    const whole = from === 0 && to === text.length;
    pieces.push(...nativePiece(script, whole ? segment.readings : readAgain(text.slice(from, to), script), []));
  };
  for (let at = 0; at < text.length; ) {
    const found = longestKnown(text, at);
    if (found === null) {
      at += 1;
      continue;
    }
    flush(at);
    pieces.push({ text: found.phrase.concept, script, phrase: found.phrase });
    at += found.length;
    from = at;
  }
  flush(text.length);
  return pieces;
}

function readAgain(text: string, script: Script): readonly Reading[] {
  return script === 'kana' ? readKana(text) : script === 'hangul' ? readHangul(text) : readHan(text);
}

function longestKnown(text: string, at: number): { readonly phrase: Phrase; readonly length: number } | null {
  for (let length = Math.min(LEXICON.longestUnspaced, text.length - at); length >= 1; length -= 1) {
    const phrase = LEXICON.unspaced.get(text.slice(at, at + length));
    // One character alone is known only at the end of the name: 工业部, but not the 部 inside a brand.
    if (phrase && (length > 1 || (at > 0 && at + length === text.length)) && !isInKana(text, at, length))
      return { phrase, length };
  }
  return null;
}

/** Two Kana are no word inside a longer run of them: タイ (Thailand), but not in タイヨー. */
function isInKana(text: string, at: number, length: number): boolean {
  const isKana = (letter: string | undefined): boolean =>
    letter !== undefined && /[\p{Script=Katakana}ー]/u.test(letter);
  return length < 3 && isKana(text[at]) && (isKana(text[at - 1]) || isKana(text[at + length]));
}

function nativePiece(script: Script, readings: readonly Reading[], english: readonly string[]): readonly Piece[] {
  const text = (readings[0]?.latin ?? '').replace(/[^a-z0-9]/gu, '');
  return text === '' ? [] : [{ text, script, phrase: null, readings: chooseReadings(readings, script), english }];
}

function chooseReadings(readings: readonly Reading[], script: Script): readonly string[] {
  const counts = new Map<string, number>();
  const chosen = new Set<string>();
  for (const { latin, system } of readings) {
    const count = (counts.get(system) ?? 0) + 1;
    counts.set(system, count);
    // A foreign name written by its sounds is compared by its sounds.
    const mark = system === 'transcription' ? TRANSCRIBED : system === 'hanja' ? '^h' : looseMark(script);
    if (
      count <= (system === 'japanese' ? MOST_JAPANESE : MOST_OF_A_SYSTEM) &&
      latin !== '' &&
      chosen.size < MOST_READINGS
    )
      chosen.add(markedKey(mark, latin));
  }
  return [...chosen];
}
