/** A name taken apart: which words identify, which only describe, which are a legal form. */
import { alternativesOf } from './alternatives.ts';
import { hanNameOf } from './cjk/short-names.ts';
import { type ContractedWord, isCompanyWord } from './contractions.ts';
import { withoutCourtesies } from './courtesies.ts';
import { isPlain, normaliseText } from './fold.ts';
import { homesOf } from './form-homes.ts';
import { initialsOf } from './initials.ts';
import {
  CLASS_WEIGHTS,
  LEXICON,
  organisationWeight,
  type Phrase,
  phraseKey,
  STOP_WORDS,
  weightOfPhrase,
} from './lexicon.ts';
import { isOneEdit } from './near-words.ts';
import { classOf, legalPositions, STARTS_WITH_DOTTED_FORM } from './legal-positions.ts';
import { kindOfPhrase, type NameKind, type NameToken, type Piece } from './name-token.ts';
import { isUnspaced, piecesOf } from './pieces.ts';
import { personTokens } from './person-tokens.ts';
import { markedKey } from './spelling.ts';
import { misspeltForm } from './guesses.ts';
import { looseMark } from './scripts.ts';

export type { NameKind, NameToken } from './name-token.ts';

export interface AnalysedName {
  readonly kind: NameKind;
  /** The words that are compared, in their order. Empty for a text without letters or digits. */
  readonly tokens: readonly NameToken[];
  /** Canonical legal forms found in the name, sorted. */
  readonly legalForms: readonly string[];
  /** Where those legal forms are at home, as bits, see form-homes.ts; 0 when they say nothing about it. */
  readonly formHomes: number;
  /** Everything but the legal form, written as one word: `Van der Bilt Corp.` -> `vanderbilt`. */
  readonly whole: string;
  /** The acronyms that it may be called by, see initials.ts. Only made when they are asked for. */
  initials(): readonly string[];
  /** The words that a contraction of the name is made of; none unless all are Latin. Only made when it is asked for. */
  contractible(): readonly ContractedWord[];
  /** Its characters, if it is written in Han alone, see cjk/short-names.ts. Only made when they are asked for. */
  characters(): string;
}

/** No name has more words that count; the rest is left out so that work stays bounded. */
export const MOST_TOKENS = 16;

/** Takes a name apart as that of an organisation or of a person. */
export function analyseName(text: string, kind: NameKind): AnalysedName {
  const normal = normaliseText(text);
  if (kind === 'person') return plainName(kind, personTokens(piecesOf(normal, true)));
  if (kind === 'thing') return plainName(kind, piecesOf(collapseInitials(normal), true).map(plainToken));
  const named = withoutCourtesies(normal);
  const closed = collapseInitials(named);
  const cut = piecesOf(isPlain(closed) ? closed : closeForms(closed), false);
  const pieces = mendForms(joinPhrases(cut));
  const legal = legalPositions(pieces, STARTS_WITH_DOTTED_FORM.test(named));
  const tokens: NameToken[] = [];
  const forms = new Set<string>();
  let whole = '';
  let formHomes = 0;
  for (const [position, piece] of pieces.entries()) {
    if (legal.has(position)) {
      forms.add((piece.phrase?.concept ?? '').slice(1));
      formHomes |= homesOf(piece.text);
      continue;
    }
    whole += piece.text;
    // No preposition ends a name: `Lea Li`.
    const ends = position === pieces.length - 1 && piece.text.length > 1;
    if (piece.phrase !== null || ends || !isStopWord(piece))
      tokens.push(withArticle(withAlternatives(tokenOf(piece), piece), pieces[position - 1]));
  }
  // A company of which more is said: `شركة مساهمة` is a joint stock company.
  if (forms.size > 1) forms.delete('company');
  const scored = tokens.length > 0 ? alone(dropOwnAcronym(dropRepeats(addUpNumbers(tokens)))) : pieces.map(plainToken);
  return {
    kind,
    tokens: scored.slice(0, MOST_TOKENS),
    legalForms: [...forms].sort(),
    formHomes,
    whole,
    initials: () => initialsOf(named, scored),
    contractible: () => contractibleOf(cut, pieces, legal),
    characters: () => hanNameOf(closed),
  };
}

/** Its words, if all are Latin, with what each is: phrases were joined since they were cut. */
function contractibleOf(
  cut: readonly Piece[],
  pieces: readonly Piece[],
  legal: ReadonlySet<number>,
): readonly ContractedWord[] {
  if (!cut.every((piece) => piece.script === 'latin')) return [];
  const words: ContractedWord[] = [];
  let at = 0;
  for (const [position, piece] of pieces.entries())
    for (let length = 0; length < piece.text.length; at += 1) {
      const text = cut[at]?.text ?? piece.text;
      length += text.length;
      const kind = classOf(piece);
      const form = legal.has(position) || kind === 'legal';
      // Of a form of several words none is left but `company`, and nothing where the name begins with it.
      if (STOP_WORDS.has(text) || (form && text !== piece.text && (words.length === 0 || !isCompanyWord(text))))
        continue;
      words.push({ text, optional: form || kind === 'empty' || kind === 'place', form: form && !isCompanyWord(text) });
    }
  return words;
}

function plainName(kind: NameKind, tokens: readonly NameToken[]): AnalysedName {
  const some = tokens.slice(0, MOST_TOKENS);
  return {
    kind,
    tokens: some,
    legalForms: [],
    formHomes: 0,
    whole: some.map((token) => token.text).join(''),
    initials: () => [],
    contractible: () => [],
    characters: () => '',
  };
}

/** Forms that Japan and Korea write as one letter in brackets, as NFKC leaves them: ㈱, ㈜. */
const BRACKETED_FORMS: Readonly<Record<string, string>> = {
  株: '株式会社',
  有: '有限会社',
  同: '合同会社',
  資: '合資会社',
  名: '合名会社',
  社: '社団法人',
  財: '財団法人',
  주: '주식회사',
  유: '유한회사',
  합: '합자회사',
  사: '사단법인',
  재: '재단법인',
};

/** `有 限公司` -> `有限公司`, `(株)` -> `株式会社`. */
function closeForms(text: string): string {
  const written = text.replace(
    /\(([株有同資名社財주유합사재])\)/gu,
    (_, form: string) => ` ${BRACKETED_FORMS[form] ?? ''} `,
  );
  return written.replace(/有\s*限\s*(?:責\s*任\s*|责\s*任\s*)?公\s*司/gu, (form) => form.replace(/\s+/gu, ''));
}

const LONE_LETTER = /(?:^|[^a-z0-9])[a-z](?![a-z0-9])/;

/** `S.A.R.L.` -> `sarl`, `J.P. Morgan` -> `jp morgan`, `M D S` -> `mds`. */
function collapseInitials(text: string): string {
  // Most names have a full stop, of `Co.`, but no initials.
  if (isPlain(text) && !LONE_LETTER.test(text)) return text;
  if (!text.includes('.') && !/\s\S\s/u.test(` ${text} `)) return text;
  return text
    .replace(
      /(?<![\p{L}\p{N}])(?:\p{L}\.\s?){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu,
      (found) => `${found.replace(/[.\s]/gu, '')} `,
    )
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\s){2,}\p{L}(?![\p{L}\p{N}])/gu, (found) => found.replace(/\s/gu, ''));
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
    } else if (found.words.length === 1) {
      joined.push({ ...piece, phrase: found });
      at += 1;
    } else {
      joined.push({
        text: pieces
          .slice(at, at + found.words.length)
          .map((one) => one.text)
          .join(''),
        script: piece.script,
        phrase: found,
        ...(found.words.length === 1 ? readingOf(piece) : {}),
      });
      at += found.words.length;
    }
  }
  return joined;
}

/** A known word of another script may be a name all the same: سپه is a guard, and the bank Sepah. */
function readingOf({ sound, readings, english }: Piece): Pick<Piece, 'sound' | 'readings' | 'english'> {
  return {
    ...(sound === undefined ? {} : { sound }),
    ...(readings === undefined ? {} : { readings }),
    ...(english === undefined ? {} : { english }),
  };
}

/** Nearly a legal form is one, as the first word or with only legal forms behind it: `Sberbank Joint Stock Compny`, `Trading Coepany Limited`. */
function mendForms(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length < 2) return pieces;
  const mended = pieces.map((piece, position) => (position === 0 ? mendedForm(piece) : piece));
  for (let position = pieces.length - 1; position > 0; position -= 1) {
    const last = pieces[position];
    const piece = last === undefined ? undefined : mendedForm(last);
    if (piece?.phrase?.class !== 'legal') break;
    mended[position] = piece;
  }
  return mended;
}

function mendedForm(piece: Piece): Piece {
  if (piece.phrase !== null || piece.script !== 'latin') return piece;
  const phrase = misspeltForm(piece.text);
  return phrase === null ? piece : { ...piece, phrase };
}

function phraseAt(pieces: readonly Piece[], at: number): Phrase | null {
  // Scripts without spaces were cut at their known words already.
  if (isUnspaced(pieces[at]?.script ?? 'other')) return null;
  const text = pieces[at]?.text ?? '';
  const isHere = (phrase: Phrase): boolean =>
    phrase.words.every((word, offset) => {
      const piece = pieces[at + offset];
      return offset === 0 || (piece?.phrase === null && isSpelled(piece, word));
    });
  for (const form of formsOf(text)) {
    const found = LEXICON.phrases.get(phraseKey(form, pieces[at]?.script ?? 'other'))?.find(isHere);
    if (found && (found.class !== 'legal' || isWritten(found, form, text))) return found;
  }
  return null;
}

/** A short word is a legal form only as it is written: `Cyjaya` is none, although a spelling of one comes near. */
function isWritten(phrase: Phrase, form: string, text: string): boolean {
  const asWritten = phrase.words[0]?.startsWith('^') === true || LEXICON.singles.get(text)?.class === 'legal';
  return form === text && (phrase.words.length > 1 || text.length > 7 || asWritten);
}

/** Behind the first of several words, one letter may be wrong in the long ones. */
function isSpelled({ text, script }: Piece, word: string): boolean {
  const key = phraseKey(text, script);
  return key === word || (word.length >= 5 && isOneEdit(key, word));
}

/** The word itself, then without a plural ending. */
function formsOf(word: string): readonly string[] {
  return word.length > 4 && word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
}

/** Also in another script: энд, ოფ, เดอะ. */
function isStopWord({ text, english = [] }: Piece): boolean {
  return STOP_WORDS.has(text) || (english.length > 0 && /^(?:and|of|the)$/u.test(english[0] ?? ''));
}

function tokenOf(piece: Piece): NameToken {
  const phrase = piece.phrase;
  if (phrase !== null && phrase.class !== 'legal')
    return { key: phrase.concept, text: piece.text, kind: kindOfPhrase(phrase.class), weight: weightOfPhrase(phrase) };
  return plainToken(piece);
}

function withAlternatives(token: NameToken, piece: Piece): NameToken {
  const alternatives = alternativesOf(token, piece);
  if (piece.sound === undefined) return alternatives.length === 0 ? token : { ...token, alternatives };
  return alternatives.length === 0 ? { ...token, sound: piece.sound } : { ...token, sound: piece.sound, alternatives };
}

/** The Arabic article, which is written with its word too: `Al Naser`, `Alnaser`. */
function withArticle(token: NameToken, before: Piece | undefined): NameToken {
  if (token.kind !== 'word' || token.key !== token.text || before?.text !== 'al') return token;
  const joined = { key: before.text + token.key, kind: token.kind, weight: token.weight, misspelt: null };
  return { ...token, alternatives: [...(token.alternatives ?? []), joined] };
}

function plainToken(piece: Piece): NameToken {
  const text = piece.text.replaceAll(' ', '');
  const number = /^0*(\d+)(?:st|nd|rd|th)?$/u.exec(text);
  if (number?.[1] !== undefined) return { key: number[1], text, kind: 'number', weight: CLASS_WEIGHTS.number };
  const mark = looseMark(piece.script);
  const key = markedKey(mark, text);
  return { key, text, kind: 'word', weight: organisationWeight(text) };
}

/** A word that is the whole name is not compared as the trade that it means in another language: `Systemtechnik` is no `system`. */
function alone(tokens: readonly NameToken[]): readonly NameToken[] {
  const [only] = tokens;
  if (tokens.length !== 1 || only?.kind !== 'word' || only.key !== only.text) return tokens;
  const alternatives = (only.alternatives ?? []).filter(({ kind, misspelt }) => kind === 'word' || misspelt !== null);
  return [{ ...only, alternatives }];
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

/** A trade that is said twice says no more: `Svyaz-Bank AKB` (a bank in the form of a bank). */
function dropRepeats(tokens: readonly NameToken[]): readonly NameToken[] {
  const isRepeat = ({ kind, key }: NameToken, at: number): boolean => {
    if (kind !== 'trade' && kind !== 'empty') return false;
    for (let before = 0; before < at; before += 1) if (tokens[before]?.key === key) return true;
    return false;
  };
  return tokens.some(isRepeat) ? tokens.filter((token, at) => !isRepeat(token, at)) : tokens;
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
