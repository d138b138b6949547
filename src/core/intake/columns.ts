/** Which column of a table is which field of a purchase: the user's word first, then the headings. */
import { InputError } from '../model/errors.ts';
import { currencyIn } from './amounts.ts';
import { type PurchaseField, purchaseFields, usualHeadings } from './fields.ts';
import type { ColumnGuess } from './intake.ts';

export interface Columns {
  /** Field -> index of its column. */
  readonly at: Readonly<Partial<Record<PurchaseField, number>>>;
  readonly headings: readonly string[];
  readonly guesses: readonly ColumnGuess[];
  /** From a heading such as `Amount (USD)`. */
  readonly amountCurrency: string | null;
}

export interface MappingOptions {
  readonly file: string;
  readonly mapping: Readonly<Record<string, string>> | null;
}

interface Claim {
  readonly field: PurchaseField;
  readonly index: number;
  /** 0 is the best. */
  readonly rank: number;
}

/** Words that do not change what a heading means: `Name of the supplier` is `supplier`. */
const FILLERS = new Set('name of the in for our legal full registered official s'.split(' '));
/** How `No.`, `Nr.`, `#` and their like are written in `usualHeadings`. */
const NUMBER_WORDS = new Set(['no', 'nr', 'num', 'nbr', '#', 'n°', 'nº', '№']);
/** An exact heading beats one with fillers, and both beat a part of a heading, such as `Amount` in `Amount (USD)`. */
const FILLER_RANK = 1000;
const PART_RANK = 2000;

const known = knownHeadings();

/** Takes the cells of a heading row for fields; columns that no field claims are shown as not used. */
export function guessColumns(headings: readonly string[], options: MappingOptions): Columns {
  const mapped = mappedColumns(headings, options);
  const at: Partial<Record<PurchaseField, number>> = {};
  for (const claim of mapped.claims) at[claim.field] = claim.index;
  const claims = headings.flatMap((heading, index) => (mapped.settled.has(index) ? [] : headingClaims(heading, index)));
  const taken = new Set(mapped.settled);
  for (const { field, index } of claims.toSorted((a, b) => a.rank - b.rank || a.index - b.index)) {
    if (at[field] !== undefined || taken.has(index)) continue;
    at[field] = index;
    taken.add(index);
  }
  const fieldOf = new Map(purchaseFields.flatMap((field) => (at[field] === undefined ? [] : [[at[field], field]])));
  const guesses = headings.flatMap((heading, index): ColumnGuess[] => {
    const field = fieldOf.get(index) ?? null;
    if (heading.trim() === '' && field === null) return [];
    return [{ heading, field, by: mapped.settled.has(index) ? 'mapping' : field === null ? 'none' : 'heading' }];
  });
  return {
    at,
    headings,
    guesses,
    amountCurrency: at.amount === undefined ? null : headingCurrency(headings[at.amount]),
  };
}

/** Refuses a mapping with fields that do not exist, or two headings for one field; done before any row is looked at. */
export function checkMapping(options: MappingOptions): void {
  const seen = new Map<string, string>();
  for (const [heading, field] of Object.entries(options.mapping ?? {})) {
    if (field === 'ignore') continue;
    if (!isField(field)) {
      throw new InputError(
        `the mapping takes "${heading}" for "${field}", which is no field; the fields are ${purchaseFields.join(', ')}, or ignore`,
        { file: options.file },
      );
    }
    const other = seen.get(field);
    if (other !== undefined) {
      throw new InputError(`the mapping takes both "${other}" and "${heading}" for ${field}; one column is wanted`, {
        file: options.file,
      });
    }
    seen.set(field, heading);
  }
}

/** The headings of the mapping that a row of headings does not have. */
export function missingHeadings(headings: readonly string[], options: MappingOptions): readonly string[] {
  const present = new Set(headings.map(foldHeading));
  return Object.keys(options.mapping ?? {}).filter((heading) => !present.has(foldHeading(heading)));
}

/** How a person may call a field: `supplier, vendor, seller, …`. */
export function headingExamples(field: PurchaseField): string {
  return splitList(usualHeadings[field]).slice(0, 6).join(', ');
}

function mappedColumns(headings: readonly string[], options: MappingOptions) {
  const wanted = new Map(
    Object.entries(options.mapping ?? {}).map(([heading, field]) => [foldHeading(heading), field]),
  );
  const settled = new Set<number>();
  const claims: Claim[] = [];
  for (const [index, heading] of headings.entries()) {
    const field = wanted.get(foldHeading(heading));
    if (field === undefined) continue;
    settled.add(index);
    if (isField(field) && !claims.some((claim) => claim.field === field)) claims.push({ field, index, rank: 0 });
  }
  return { settled, claims };
}

function headingClaims(heading: string, index: number): readonly Claim[] {
  const claims: Claim[] = [];
  const claim = (text: string, penalty: number): void => {
    const found = known.get(text);
    if (found) claims.push({ field: found.field, index, rank: found.rank + penalty });
  };
  claim(foldHeading(heading), 0);
  claim(withoutFillers(foldHeading(heading)), FILLER_RANK);
  for (const part of headingParts(heading)) {
    claim(foldHeading(part), PART_RANK);
    claim(withoutFillers(foldHeading(part)), PART_RANK + FILLER_RANK);
  }
  return claims;
}

/** `Supplier / Lieferant`, `Amount (USD)`, `供应商 Supplier`: what stands before, between and after, and each script alone. */
export function headingParts(heading: string): readonly string[] {
  const text = heading.normalize('NFKC').slice(0, 200);
  const parts = text.split(/[/|\n()[\]:;,]+/);
  const withoutCurrency = text
    .split(/\s+/)
    .filter((word) => currencyIn(word) === null && !/^(in|en)$/i.test(word))
    .join(' ');
  const han = text.replace(/[^\p{Script=Han}]+/gu, '');
  const latin = text.replace(/[\p{Script=Han}]+/gu, ' ');
  return han === '' ? [...parts, withoutCurrency] : [...parts, withoutCurrency, han, latin];
}

function headingCurrency(heading: string | undefined): string | null {
  const words = (heading ?? '').normalize('NFKC').split(/[\s/()[\],:_-]+/);
  const found = new Set(words.map(currencyIn).filter((code) => code !== null));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** Case, accents, punctuation and the ways of writing "number" folded: `PO No.` and `po_number` -> `po number`. */
export function foldHeading(heading: string): string {
  const plain = heading
    .slice(0, 200)
    .replace(/n[°º]|№/gi, ' number ')
    .replace(/#/g, ' number ')
    .normalize('NFKD');
  const words = plain
    .replace(/\p{M}+/gu, '')
    .normalize('NFKC')
    .replace(/([\p{Ll}])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.map((word) => (NUMBER_WORDS.has(word) ? 'number' : word)).join(' ');
}

export function withoutFillers(folded: string): string {
  return folded
    .split(' ')
    .filter((word) => !FILLERS.has(word))
    .join(' ');
}

function knownHeadings(): ReadonlyMap<string, { readonly field: PurchaseField; readonly rank: number }> {
  const found = new Map<string, { field: PurchaseField; rank: number }>();
  for (const field of purchaseFields) {
    for (const [position, heading] of [field, ...splitList(usualHeadings[field])].entries()) {
      const key = foldHeading(heading);
      if (!found.has(key)) found.set(key, { field, rank: position });
    }
  }
  return found;
}

function splitList(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(', '));
}

function isField(text: string): text is PurchaseField {
  return (purchaseFields as readonly string[]).includes(text);
}
