/** What of a name is looked up: its words, neighbouring words written as one, the whole name as one word, its initials. */
import { meaningOfPair } from '../names/alternatives.ts';
import { contractibleText, contractionText, initialsOfParts } from '../names/contractions.ts';
import { hasShortHanNames, isShortHanName } from '../names/cjk/short-names.ts';
import { stemOf } from '../names/spelling.ts';
import type { AnalysedName, NameToken } from '../names/tokens.ts';

export const ENTRY_KINDS = [
  'word',
  'empty',
  'trade',
  'place',
  'number',
  'initial',
  'joined',
  'together',
  'acronym',
  'guess',
  'contraction',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export interface NameEntry {
  readonly key: string;
  readonly kind: EntryKind;
  /** First token and how many tokens it stands for. */
  readonly at: number;
  readonly span: number;
  /** Hundredths, so that sums are exact. */
  readonly weight: number;
  /** How a known word is written, see `writtenAs`; 0 where that does not matter. */
  readonly written: number;
}

/** The tokens that an entry stands for, as bits by their position; no name has more than sixteen. */
export function maskOf({ at, span }: Pick<NameEntry, 'at' | 'span'>): number {
  return ((1 << span) - 1) << at;
}

/** Mark the parts of a name, see `contractibleText`, and a word that may be a contraction of such parts. */
export const PARTS_MARK = '+';
export const CONTRACTION_MARK = '-';

/** Marks the initials of a name: no word begins like it. */
export const ACRONYM_MARK = '~';

/** Mark a known word that an unknown one is or may be a misspelling of. */
export const LIKELY_MARK = '!';
export const UNLIKELY_MARK = '?';

/**
 * At and above this threshold initials and contractions are not looked for: they are paired last and stand for all of one side, so that
 * nothing else is paired beside one, and what they are worth is less (`ACRONYM_SIMILARITY`, `contractionSimilarity`, and a little for the
 * rest of the longer name).
 */
export const SHORT_FORMS_BELOW = 0.65;

/** The tokens first, in their order, then what they form together. */
export function entriesOf(name: AnalysedName, threshold = 0): readonly NameEntry[] {
  const { tokens } = name;
  const entries: NameEntry[] = tokens.map((token, at) => ({
    key: token.key,
    kind: token.kind,
    at,
    span: 1,
    weight: hundredths(token.weight),
    written: token.kind === 'trade' || token.kind === 'empty' ? writtenAs(token.text) : 0,
  }));
  for (const [at, { alternatives = [] }] of tokens.entries())
    for (const { key, kind, weight, misspelt } of alternatives) {
      const mark = misspelt === null ? '' : misspelt === 'likely' ? LIKELY_MARK : UNLIKELY_MARK;
      entries.push({
        key: mark + key,
        kind: misspelt === null ? kind : 'guess',
        at,
        span: 1,
        weight: hundredths(weight),
        written: 0,
      });
    }
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    addJoined(entries, tokens, at, 2);
    addMeaning(entries, tokens, at);
  }
  if (tokens.length > 2) addJoined(entries, tokens, 0, tokens.length);
  const plain = tokens.map((token) => token.text).join('');
  if (name.whole !== plain && name.whole.length >= 5 && markOf(tokens) === '')
    entries.push(ofAll(tokens, 'together', stemOf(name.whole)));
  for (const { at, span } of runsOfWords(tokens)) addJoined(entries, tokens, at, span);
  if (threshold < SHORT_FORMS_BELOW) addShortForms(entries, name);
  return entries;
}

function addShortForms(entries: NameEntry[], name: AnalysedName): void {
  const { tokens } = name;
  const acronyms = name.initials();
  for (const initials of acronyms) entries.push(ofAll(tokens, 'acronym', ACRONYM_MARK + initials));
  addContractions(entries, name, acronyms);
  addAsLetters(entries, tokens);
}

const LONGEST_WHOLE = 8;

/** A name that is nothing but a short known word may be an acronym all the same: `ASOC` stands for associates, and for a company. */
function addAsLetters(entries: NameEntry[], tokens: readonly NameToken[]): void {
  const [only] = tokens;
  if (tokens.length !== 1 || only === undefined || only.kind === 'word' || only.key === only.text) return;
  if (!/^[a-z]{3,5}$/u.test(only.text)) return;
  entries.push({ key: only.text, kind: 'word', at: 0, span: 1, weight: hundredths(only.weight), written: 0 });
}

function addContractions(entries: NameEntry[], name: AnalysedName, acronyms: readonly string[]): void {
  const { tokens, kind } = name;
  const parts = name.contractible();
  const text = contractibleText(parts);
  const keys = initialsOfParts(parts)
    .filter((letters) => !acronyms.includes(letters))
    .map((letters) => ACRONYM_MARK + letters);
  for (const key of new Set(text === '' ? keys : [PARTS_MARK + text, ...keys]))
    entries.push(ofAll(tokens, 'contraction', key));
  // `NSCC-ZZ`, `ISM Tech`.
  const whole = tokens.map((token) => token.text).join('');
  if (kind === 'organisation' && tokens.length === 2 && whole.length <= LONGEST_WHOLE && contractionText(whole) !== '')
    entries.push(ofAll(tokens, 'contraction', CONTRACTION_MARK + contractionText(whole)));
  addCharacters(entries, name);
  const words = tokens.filter((token) => token.kind === 'word');
  if (kind !== 'organisation' || words.length !== 1) return;
  for (const [at, token] of tokens.entries()) {
    const text = token.kind === 'word' && token.key === token.text ? contractionText(token.text) : '';
    if (text !== '')
      entries.push({
        key: CONTRACTION_MARK + text,
        kind: 'contraction',
        at,
        span: 1,
        weight: hundredths(token.weight),
        written: 0,
      });
  }
}

/** 民経連 for 民族経済協力連合会. */
function addCharacters(entries: NameEntry[], name: AnalysedName): void {
  const characters = name.characters();
  const add = (mark: string): void => void entries.push(ofAll(name.tokens, 'contraction', mark + characters));
  if (hasShortHanNames(characters)) add(PARTS_MARK);
  if (isShortHanName(characters)) add(CONTRACTION_MARK);
}

/** What stands for all words of a name. */
function ofAll(tokens: readonly NameToken[], kind: EntryKind, key: string): NameEntry {
  return { key, kind, at: 0, span: tokens.length, weight: weightOf(tokens), written: 0 };
}

/** Three or more words in a row that are in no table: `Nam Chong Gan`. */
function runsOfWords(tokens: readonly NameToken[]): readonly { readonly at: number; readonly span: number }[] {
  const runs: { readonly at: number; readonly span: number }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    let span = 0;
    while (tokens[at + span]?.kind === 'word') span += 1;
    if (span > 2 && span < tokens.length) runs.push({ at, span });
    at += span;
  }
  return runs;
}

function addJoined(entries: NameEntry[], tokens: readonly NameToken[], at: number, span: number): void {
  const parts = tokens.slice(at, at + span);
  const text = stemOf(parts.map(soundOf).join(''));
  if (text.length < 4 || /^\d+$/u.test(text)) return;
  const mark = markOf(parts);
  if (mark === null) return;
  // With a known word or a given name in it, only the very same letters count: most of them would be alike in any case.
  const kind = parts.every((token) => token.kind === 'word' && !token.given) ? 'joined' : 'together';
  entries.push({ key: mark + text, kind, at, span, weight: weightOf(parts), written: 0 });
}

/** Two words of another language by what they mean. */
function addMeaning(entries: NameEntry[], tokens: readonly NameToken[], at: number): void {
  const [left, right] = [tokens[at], tokens[at + 1]];
  const meaning = left && right ? meaningOfPair(left, right) : null;
  if (meaning !== null)
    entries.push({ key: meaning.key, kind: meaning.kind, at, span: 2, weight: hundredths(meaning.weight), written: 0 });
}

function soundOf({ sound, text }: NameToken): string {
  return sound === undefined ? text : sound.slice(2);
}

function markOfToken({ sound, key }: NameToken): string {
  const marked = sound ?? key;
  return marked.startsWith('^') ? marked.slice(0, 2) : '';
}

/** The common mark of words of another script; null when words of several scripts would be joined. */
function markOf(parts: readonly NameToken[]): string | null {
  const marks = new Set(parts.map((token) => markOfToken(token)));
  return marks.size === 1 ? ([...marks][0] ?? '') : null;
}

function weightOf(tokens: readonly NameToken[]): number {
  let sum = 0;
  for (const token of tokens) sum += hundredths(token.weight);
  return sum;
}

function hundredths(weight: number): number {
  return Math.round(weight * 100);
}

/**
 * The first three letters of a word as a number, 1 to 27^3: `technologies` and `tech` are written alike, `universal` and `world`, which
 * are one word in the tables, are not. 0 for a word without Latin letters.
 */
function writtenAs(text: string): number {
  let written = 0;
  for (let at = 0; at < 3; at += 1) {
    const letter = text.charCodeAt(at) - 0x60;
    written = written * 27 + (letter >= 1 && letter <= 26 ? letter : 0);
  }
  return written;
}
