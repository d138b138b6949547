/** Which column of an inventory is which field: the user's word first, then the headings, and without headings what stands in the cells. */
import { type AssetField, assetFields } from '../../model/equipment.ts';
import { InputError } from '../../model/errors.ts';
import type { TableRow } from '../../model/plain-data.ts';
import { readMac } from '../../names/mac.ts';
import { foldHeading, headingParts, withoutFillers } from '../columns.ts';
import type { ColumnGuess, IntakeContext } from '../intake.ts';
import {
  columnNames,
  derivedHeadings,
  fieldsOfSeveralColumns,
  inventoryHeadings,
  purchaseHeadings,
  sellerHeadings,
  tellingFields,
  thingWords,
  typeHeadings,
} from './fields.ts';

export interface InventoryColumns {
  /** Field -> its columns; more than one only for `fieldsOfSeveralColumns`. */
  readonly at: ReadonlyMap<AssetField, readonly number[]>;
  readonly width: number;
  readonly guesses: readonly ColumnGuess[];
}

const known = knownHeadings();
const derived = foldedSet(derivedHeadings);
const sellers = foldedSet(sellerHeadings);
const ofPurchases = foldedSet(purchaseHeadings);
const types = foldedSet(typeHeadings);
const things = foldedSet(thingWords);
/** Ranks behind every heading that is known as a whole. */
const FILLER_RANK = 1000;
const PART_RANK = 2000;
const THING_RANK = 3000;
const PARTS_RANK = 4000;

interface Claim {
  readonly field: AssetField;
  readonly index: number;
  readonly rank: number;
}

export function guessInventoryColumns(headings: readonly string[], { mapping }: IntakeContext): InventoryColumns {
  const at = new Map<AssetField, number[]>();
  const settled = new Set<number>();
  const wanted = new Map(Object.entries(mapping ?? {}).map(([heading, field]) => [foldHeading(heading), field]));
  for (const [index, heading] of headings.entries()) {
    const field = wanted.get(foldHeading(heading));
    if (field === undefined) continue;
    settled.add(index);
    const named = fieldCalled(field);
    if (named) at.set(named, [...(at.get(named) ?? []), index]);
  }
  const claims = inContext(
    headings,
    headings.flatMap((heading, index) => (settled.has(index) ? [] : claimsOf(heading, index))),
  );
  const taken = new Set(settled);
  for (const { field, index } of claims.toSorted((a, b) => a.rank - b.rank || a.index - b.index)) {
    if (taken.has(index) || (at.has(field) && !fieldsOfSeveralColumns.has(field))) continue;
    at.set(field, [...(at.get(field) ?? []), index]);
    taken.add(index);
  }
  for (const columns of at.values()) columns.sort((a, b) => a - b);
  return { at, width: headings.length, guesses: guessesOf(headings, at, settled) };
}

/** What a heading means can depend on those beside it. */
function inContext(headings: readonly string[], claims: readonly Claim[]): readonly Claim[] {
  const folded = headings.map(foldHeading);
  const has = (field: AssetField, but: ReadonlySet<string>): boolean =>
    claims.some((claim) => claim.field === field && !but.has(folded[claim.index] ?? ''));
  const sells =
    has('brand', sellers) ||
    has('manufacturer', sellers) ||
    folded.some((each) => ofPurchases.has(each) || each.startsWith('make model'));
  const isModel = has('manufacturer', new Set()) && !has('model', types);
  return claims.flatMap((claim): readonly Claim[] => {
    const heading = folded[claim.index] ?? '';
    if (sells && claim.field === 'manufacturer' && sellers.has(heading)) return [];
    if (types.has(heading)) return [{ ...claim, field: isModel ? 'model' : 'description' }];
    return [claim];
  });
}

/** Columns of a table without headings, by what stands in the cells; null where none holds hardware addresses. */
export function columnsByContent(rows: readonly TableRow[]): InventoryColumns | null {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const share = (index: number, test: (cell: string) => boolean): number => {
    const cells = rows.map(({ cells }) => (cells[index] ?? '').trim()).filter((cell) => cell !== '');
    return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  };
  const columns = Array.from({ length: width }, (_, index) => index);
  const mac = columns.find((index) => share(index, (cell) => readMac(cell).kind !== 'bad') > 0.5);
  if (mac === undefined) return null;
  const ip = columns.find((index) => index !== mac && share(index, isIp) > 0.5);
  const at = new Map<AssetField, number[]>([['mac', [mac]]]);
  if (ip !== undefined) at.set('ip', [ip]);
  const rest = columns.filter((index) => index !== mac && index !== ip);
  if (rest.length > 0) at.set('description', rest);
  const headings = columns.map((index) => `column ${index + 1} (no heading)`);
  return { at, width, guesses: guessesOf(headings, at, new Set()) };
}

/** How many fields a row of headings gives by which a device can be told; 0 where it is none: one known word that could begin a line of text, such as `Camera`, is not enough. */
export function headingScore(columns: InventoryColumns, cells: readonly string[]): number {
  const { at, guesses } = columns;
  if (!tellingFields.some((field) => at.has(field)) || cells.some(isContent)) return 0;
  if (guesses.length === 1 && cells.some((cell) => /[,;\t|]/.test(cell))) return 0;
  const used = guesses.filter(({ field }) => field !== null);
  const isEnough = used.length > 1 || guesses.length === 1 || headingOnly.some((field) => at.has(field));
  return isEnough ? used.length : 0;
}

/** Fields whose headings are no words for a thing. */
const headingOnly: readonly AssetField[] = [
  'mac',
  'brand',
  'manufacturer',
  'model',
  'serial',
  'fccId',
  'onvifManufacturer',
];

/** What stands in rows and never in headings: an address, a model number, a quantity, `Camera: lobby`. */
function isContent(cell: string): boolean {
  return (
    isIp(cell) ||
    /:\s+\S/.test(cell) ||
    readMac(cell).kind !== 'bad' ||
    /^\d+$/.test(cell) ||
    // Letters and two digits or more in one word: `DS-2CD2043G2-I`, `GS308`, not `MAC 1`, `IPv4` or `CO2`.
    cell.split(/\s+/).some((word) => word.length > 4 && /\p{L}/u.test(word) && (word.match(/\d/g)?.length ?? 0) > 1)
  );
}

/** Refuses a mapping with fields that do not exist; done before any row is looked at. */
export function checkInventoryMapping({ mapping, file }: IntakeContext): void {
  for (const [heading, field] of Object.entries(mapping ?? {})) {
    if (field === 'ignore' || fieldCalled(field)) continue;
    const fields = assetFields.map((each) => columnNames[each] ?? each).join(', ');
    throw new InputError(
      `the mapping takes "${heading}" for "${field}", which is no field; the fields are ${fields}, or ignore`,
      {
        file,
      },
    );
  }
}

export function isIp(text: string): boolean {
  return (
    /^(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?$/.test(text) ||
    /^[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){3,7}(?:%\w+)?$/i.test(text)
  );
}

function fieldCalled(name: string): AssetField | null {
  return assetFields.find((field) => field === name || columnNames[field] === name) ?? null;
}

function claimsOf(heading: string, index: number): readonly Claim[] {
  const folded = foldHeading(heading);
  if (derived.has(folded)) return [];
  const claims: Claim[] = [];
  const claim = (text: string, penalty: number): void => {
    const found = known.get(text);
    if (found) claims.push({ field: found.field, index, rank: found.rank + penalty });
  };
  claim(folded, 0);
  claim(withoutFillers(folded), FILLER_RANK);
  for (const part of headingParts(heading)) claim(foldHeading(part), PART_RANK);
  const [first = '', ...rest] = folded.split(' ');
  // `Camera model number`, `Device MAC`: the word only says what the table is about.
  if (things.has(first)) claim(rest.join(' '), THING_RANK);
  const field = rest.length === 0 ? null : fieldOfParts([first, ...rest]);
  if (field !== null) claims.push({ field, index, rank: PARTS_RANK });
  return claims;
}

/** `SNMP sysObjectID`: a heading of parts that each head the same field by themselves. */
function fieldOfParts(words: readonly string[], field: AssetField | null = null): AssetField | null {
  if (words.length === 0) return field;
  for (let count = words.length; count > 0; count -= 1) {
    const found = known.get(words.slice(0, count).join(' '))?.field;
    if (found === undefined || (field !== null && found !== field)) continue;
    const all = fieldOfParts(words.slice(count), found);
    if (all !== null) return all;
  }
  return null;
}

function foldedSet(headings: string): ReadonlySet<string> {
  return new Set(headings.split(', ').map(foldHeading));
}

function knownHeadings(): ReadonlyMap<string, { readonly field: AssetField; readonly rank: number }> {
  const found = new Map<string, { field: AssetField; rank: number }>();
  for (const field of assetFields) {
    const usual = (inventoryHeadings[field] ?? '').split(', ');
    for (const [rank, heading] of [...usual, field, columnNames[field] ?? field].entries()) {
      const key = foldHeading(heading);
      // Who supplied a device is not who made it; only a bill of materials has that field.
      if (field !== 'supplier' && key !== '' && !found.has(key)) found.set(key, { field, rank });
    }
  }
  return found;
}

function guessesOf(
  headings: readonly string[],
  at: ReadonlyMap<AssetField, readonly number[]>,
  settled: ReadonlySet<number>,
): readonly ColumnGuess[] {
  const fieldOf = new Map(
    [...at].flatMap(([field, columns]) => columns.map((index) => [index, columnNames[field] ?? field] as const)),
  );
  return headings.flatMap((heading, index): ColumnGuess[] => {
    const field = fieldOf.get(index) ?? null;
    if (heading.trim() === '' && field === null) return [];
    return [{ heading, field, by: settled.has(index) ? 'mapping' : field === null ? 'none' : 'heading' }];
  });
}
