/** Cuts names written without spaces at the words that the tables know. */
import { findCompanyWord, LONGEST_COMPANY_WORD, type CompanyWord } from './company-words.ts';
import { readTranscription } from './han-transcription.ts';
import { letterNamesAt, lettersSpelt } from './letter-names.ts';

/** A run of letters, and what is known of it. */
export interface CutPiece {
  readonly text: string;
  readonly known: CompanyWord | undefined;
}

const RUNS =
  /\p{Script=Hangul}+|[\p{Script=Han}〆々]+|[\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{Script=Latin}\p{N}&]+/gu;

/** Cost of a character in no known word, of a known word, and of one of a single character: fewest unknown characters, then fewest words. */
const UNKNOWN_COST = 1.6;
const WORD_COST = 1;
const SINGLE_COST = 1.5;
/** Registered names begin with their place: `北京成興貿易` is 北京 and 成興, though 京成 is a word too. */
const PLACE_FIRST = 0.7;

/** The cheapest way to cut a chunk into known words and, between them, runs of one script. */
export function cutKnownWords(chunk: string): readonly CutPiece[] {
  const costs = new Float64Array(chunk.length + 1);
  const lengths = new Int32Array(chunk.length + 1);
  for (let at = chunk.length - 1; at >= 0; at -= 1) {
    costs[at] = UNKNOWN_COST + (costs[at + 1] ?? 0);
    for (let length = Math.min(LONGEST_COMPANY_WORD, chunk.length - at); length >= 1; length -= 1) {
      if (!isWordAt(chunk, at, length)) continue;
      const cost = costOfWord(chunk, at, length) + (costs[at + length] ?? 0);
      if (cost >= (costs[at] ?? 0)) continue;
      costs[at] = cost;
      lengths[at] = length;
    }
  }
  return collectPieces(chunk, lengths);
}

function costOfWord(chunk: string, at: number, length: number): number {
  if (length === 1) return SINGLE_COST;
  const isPlaceFirst = at === 0 && findCompanyWord(chunk.slice(0, length))?.kind === 'place';
  return WORD_COST - (isPlaceFirst ? PLACE_FIRST : 0);
}

function collectPieces(chunk: string, lengths: Int32Array): readonly CutPiece[] {
  const pieces: CutPiece[] = [];
  let pending = '';
  const flush = (): void => {
    for (const run of runsOf(pending)) pieces.push(...piecesOfRun(run));
    pending = '';
  };
  for (let at = 0; at < chunk.length; ) {
    const length = lengths[at] ?? 0;
    if (length === 0) pending += chunk[at] ?? '';
    else {
      flush();
      const word = chunk.slice(at, at + length);
      pieces.push({ text: word, known: findCompanyWord(word) });
    }
    at += Math.max(length, 1);
  }
  flush();
  return pieces;
}

/** A Japanese name in characters and Kana is one word: `やよい軒`; with long parts it is two. */
const JAPANESE_NAME = /^[\p{Script=Han}〆々\p{Script=Hiragana}\p{Script=Katakana}ー]{2,9}$/u;
const MOST_HAN = 3;

function runsOf(pending: string): readonly string[] {
  const isOne = JAPANESE_NAME.test(pending) && (pending.match(/[\p{Script=Han}々]/gu) ?? []).length <= MOST_HAN;
  return isOne ? [pending] : (pending.match(RUNS) ?? []);
}

/** Letters named at the beginning of a run are cut off: `エヌティティドコモ` -> `エヌティティ`, `ドコモ`. */
function piecesOfRun(run: string): readonly CutPiece[] {
  const end = letterNamesAt(run);
  if (end === 0) return partsOfTranscription(run).map((text) => ({ text, known: findCompanyWord(text) }));
  const letters = [run.slice(0, end), run.slice(end)].filter(Boolean);
  return letters.map((text) => ({ text, known: findCompanyWord(text) ?? asLetters(text) }));
}

/** Two foreign names written by their sounds with `and` between them: `吉布斯和考克斯` is Gibbs & Cox. */
function partsOfTranscription(run: string): readonly string[] {
  const parts = run.split(/(?<=...)[和与](?=...)/u);
  return parts.length === 2 && parts.every((part) => readTranscription(part) !== null) ? parts : [run];
}

function asLetters(text: string): CompanyWord | undefined {
  const letters = lettersSpelt(text);
  return letters === null ? undefined : { kind: 'brand', english: [letters], japanese: [] };
}

/** A word of one character counts only as the last of a run (`厂`), or as the particle between two (`の`). */
function isWordAt(chunk: string, at: number, length: number): boolean {
  const word = chunk.slice(at, at + length);
  if (/[a-z0-9]/u.test(word[0] ?? '')) return false;
  const known = findCompanyWord(word);
  if (!known || splitsLetters(chunk, at, length)) return false;
  if (length > 1) return true;
  const inside = at > 0 && at + 1 < chunk.length;
  if (/[ノ之]/u.test(word)) return inside && at + 2 < chunk.length && /\p{Script=Han}/u.test(chunk[at - 1] ?? '');
  const closes = at + 1 === chunk.length || startsForm(chunk, at + 1);
  return (
    closes &&
    at > 1 &&
    !/[屋家堂亭庵轩丸园舍座楼城]/u.test(word) &&
    /\p{Script=Han}/u.test(word) &&
    known.kind !== 'name'
  );
}

/** Kana and Hangul words are cut only where the script or a long word leaves no stump of one letter. */
function splitsLetters(chunk: string, at: number, length: number): boolean {
  const word = chunk.slice(at, at + length);
  if (/^\p{Script=Katakana}/u.test(word))
    return (
      (length < 3 && (isKana(chunk[at - 1]) || isKana(chunk[at + length]))) ||
      /^[ーァィゥェォャュョッン]/u.test(chunk[at + length] ?? '')
    );
  if (/^\p{Script=Hangul}/u.test(word)) return length < 2 && chunk.length > 1;
  return false;
}

function isKana(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{Script=Katakana}ー]/u.test(letter);
}

function startsForm(chunk: string, at: number): boolean {
  for (let length = Math.min(8, chunk.length - at); length >= 2; length -= 1)
    if (findCompanyWord(chunk.slice(at, at + length))?.kind === 'form') return true;
  return false;
}
