/** The compared words as a reviewer reads them. */
import { foldWord } from '../names/fold.ts';
import { regionNames } from '../names/form-homes.ts';
import type { ComparedWords, Comparison } from './comparison.ts';
import type { Sides } from './compare.ts';
import { LEGAL_FORM_BITS, wordAt } from './index-layout.ts';

export function describeWords(
  { arrays, asked }: Pick<Sides, 'arrays' | 'asked'>,
  name: number,
  comparison: Comparison,
): ComparedWords {
  const start = arrays.nameEntryStart[name] ?? 0;
  const size = arrays.nameTokens[name] ?? 0;
  const inName = (entry: number): string => plainWord(wordAt(arrays, arrays.entryWord[entry] ?? 0));
  const inQuery = (entry: number): string => plainWord(asked.entries[entry]?.key ?? '');
  const pairs = comparison.pairs.toSorted((a, b) => a.query - b.query);
  const of = (same: boolean): readonly [string, string] => {
    const chosen = pairs.filter((pair) => (pair.similarity === 100) === same);
    return [chosen.map((pair) => inQuery(pair.query)).join(' '), chosen.map((pair) => inName(pair.entry)).join(' ')];
  };
  const names = Array.from({ length: size }, (_, at) => inName(start + at));
  const queries = asked.analysed.tokens.map((token) => plainWord(token.key));
  const usedInQuery = new Set(
    pairs.flatMap((pair) => spanOf(asked.entries[pair.query]?.at ?? 0, asked.entries[pair.query]?.span ?? 0)),
  );
  const usedInName = new Set(
    pairs.flatMap((pair) => spanOf(arrays.entryAt[pair.entry] ?? 0, arrays.entrySpan[pair.entry] ?? 0)),
  );
  const leftQuery = queries.filter((_, at) => !usedInQuery.has(at));
  const leftName = names.filter((_, at) => !usedInName.has(at));
  const isNumber = (word: string): boolean => /^\d+$/u.test(word);
  return {
    query: queries.join(' '),
    name: names.join(' '),
    same: of(true),
    similar: of(false),
    left: [leftQuery.join(' '), leftName.join(' ')],
    numbers: [leftQuery.filter(isNumber).join(' '), leftName.filter(isNumber).join(' ')],
    legalForms: [formNames(asked.forms), formNames(arrays.nameForms[name] ?? 0)],
    lookalikes: [asked.lookalikes.join(' '), asked.lookalikes.map(foldWord).join(' ')],
    formRegions: [regionNames(asked.analysed.formHomes), regionNames(arrays.nameFormHomes[name] ?? 0)],
    countries: ['', countryNames(arrays, arrays.nameParty[name] ?? 0)],
  };
}

function spanOf(at: number, span: number): readonly number[] {
  return Array.from({ length: span }, (_, offset) => at + offset);
}

/** Without the marks that keep keys of different origin apart. */
function plainWord(key: string): string {
  return key.startsWith('^') ? key.slice(2) : /^[~!?+-]/u.test(key) ? key.slice(1).replaceAll('.', '') : key;
}

function formNames(bits: number): string {
  return LEGAL_FORM_BITS.filter((_, bit) => (bits & (1 << bit)) !== 0).join(', ');
}

function countryNames(arrays: Sides['arrays'], party: number): string {
  const codes = arrays.partyCountry.subarray(
    arrays.partyCountryStart[party] ?? 0,
    arrays.partyCountryStart[party + 1] ?? 0,
  );
  return Array.from(codes, (code) => String.fromCharCode(code >> 8, code & 0xff)).join(', ');
}
