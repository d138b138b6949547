/** The index of listed names: flat typed arrays, so that it can be written to a file, mapped back at once and shared between workers. */

export interface NameIndex {
  readonly partyCount: number;
  readonly nameCount: number;
  readonly wordCount: number;
  readonly arrays: NameArrays;
}

type Kind = 'u8' | 'u16' | 'u32';

/** Every array of the index; `…Start` arrays have one element more than what they divide. */
export const ARRAY_KINDS = {
  /** All text, UTF-16. */
  text: 'u16',
  /** Where each string begins in `text`, and one more at the end. Columns below hold numbers of strings. */
  stringStart: 'u32',
  /** A party's id, list and caption: three strings a party. */
  partyString: 'u32',
  partySchema: 'u8',
  partyNameStart: 'u32',
  partyCountryStart: 'u32',
  /** Two letters, the first in the high byte. */
  partyCountry: 'u16',
  partyIdentifierStart: 'u32',
  identifierString: 'u32',
  /** Parties by the hash of an identifier. */
  identifierBucket: 'u32',
  identifierParty: 'u32',
  nameParty: 'u32',
  /** The name as published. */
  nameString: 'u32',
  nameKind: 'u8',
  /** 0 organisation, 1 person. */
  nameMode: 'u8',
  /** Bits of the canonical legal forms. */
  nameForms: 'u16',
  /** Bits of the regions where those are at home. */
  nameFormHomes: 'u32',
  nameTokens: 'u8',
  nameWeight: 'u16',
  nameEntryStart: 'u32',
  entryWord: 'u32',
  entryAt: 'u8',
  entrySpan: 'u8',
  entryWeight: 'u16',
  entryKind: 'u8',
  /** How a known word is written, see `NameEntry`. */
  entryWritten: 'u16',
  /** The string of the first word; the others follow. */
  wordString: 'u32',
  /** How much of a name the word stands for at most, in hundredths. */
  wordCover: 'u16',
  /** Of words that are found by similar ones, see `soundMark`; 0 for others. */
  wordSound: 'u16',
  /** Open addressing: word number + 1, or 0. */
  wordTable: 'u32',
  /** Names that hold a word, those of organisations, then those of persons. */
  organisationStart: 'u32',
  organisationName: 'u32',
  personStart: 'u32',
  personName: 'u32',
  /** Words by the hashes of their variants. */
  variantBucket: 'u32',
  variantWord: 'u32',
  /** One number: which kinds of keys its words of other scripts have, see `kindsOfKeys`. A query makes no others. */
  heardKinds: 'u8',
} as const satisfies Record<string, Kind>;

export type ArrayName = keyof typeof ARRAY_KINDS;
export type NameArrays = {
  readonly [Name in ArrayName]: (typeof ARRAY_KINDS)[Name] extends 'u8'
    ? Uint8Array
    : (typeof ARRAY_KINDS)[Name] extends 'u16'
      ? Uint16Array
      : Uint32Array;
};

export const NAME_KINDS = ['name', 'alias', 'weak', 'previous'] as const;
export const LEGAL_FORM_BITS = [
  'limited',
  'joint stock',
  'llc',
  'partnership',
  'state enterprise',
  'incorporated',
  'corporation',
  'public company',
  'company',
  'non-profit',
] as const;

/** A string of the index, made only when it is wanted. */
export function stringAt(arrays: Pick<NameArrays, 'text' | 'stringStart'>, string: number): string {
  const to = arrays.stringStart[string + 1] ?? 0;
  let text = '';
  for (let at = arrays.stringStart[string] ?? 0; at < to; at += 8192)
    text += fromCodes(arrays.text.subarray(at, Math.min(to, at + 8192)));
  return text;
}

/** `apply` takes any array-like; a spread would walk it element by element. */
function fromCodes(codes: Uint16Array): string {
  return Reflect.apply(String.fromCharCode, null, codes);
}

export function wordAt(arrays: Pick<NameArrays, 'text' | 'stringStart' | 'wordString'>, word: number): string {
  return stringAt(arrays, (arrays.wordString[0] ?? 0) + word);
}

export function nameTextAt(arrays: NameArrays, name: number): string {
  return stringAt(arrays, arrays.nameString[name] ?? 0);
}

export function legalFormBits(forms: readonly string[]): number {
  let bits = 0;
  for (const form of forms) bits |= 1 << LEGAL_FORM_BITS.indexOf(form as (typeof LEGAL_FORM_BITS)[number]);
  return bits;
}
