/** One row of a table -> one purchase, or what is wrong with the row. What the CSV and XLSX formats share. */
import type { Amount, Item, Purchase, PurchaseParty } from '../model/purchase.ts';
import { type Act, type Dealing, type Role, acts, dealings, roles } from '../model/rule.ts';
import type { TableRow } from '../model/plain-data.ts';
import { countryCode } from '../names/countries.ts';
import {
  type DecimalEvidence,
  type NumberReading,
  currencyIn,
  isCurrencyText,
  readNumber,
  settleNumber,
  splitMoney,
  weighNumber,
} from './amounts.ts';
import type { Columns } from './columns.ts';
import { type OrderEvidence, readDate, settleDate } from './dates.ts';
import type { PurchaseField } from './fields.ts';

/** What the rows of a table prove together about its dates and numbers; counted on as rows are read. */
export interface Evidence {
  readonly dates: OrderEvidence;
  readonly decimals: DecimalEvidence;
}

export interface Fault {
  readonly field: PurchaseField;
  readonly found: string;
  readonly wanted: string;
}

export type RowReading =
  | { readonly purchase: Omit<Purchase, 'file'>; readonly faults: null }
  | { readonly purchase: null; readonly faults: readonly Fault[] };

interface RowContext {
  readonly cell: (field: PurchaseField) => string;
  readonly columns: Columns;
  readonly evidence: Evidence;
  readonly faults: Fault[];
}

const MAX_NAME_CHARACTERS = 500;
/** Ways to say that a cell is empty; `NA` is not among them, as it is Namibia. */
const NOTHING = /^(-+|–|—|n\/a|n\.\s?a\.|none|null|nil|tbd|tbc|unknown|#n\/a|k\.\s?a\.|无|\/|\?+)$/i;

/** The purchase of a row without its file; its id is empty where the row has none. */
export function readRow(row: TableRow, columns: Columns, evidence: Evidence): RowReading {
  const cell = cellReader(row, columns);
  const faults: Fault[] = [];
  const context: RowContext = { cell, columns, evidence, faults };
  const dealing = wordOf<Dealing>(context, 'dealing', dealings);
  const purchase: Omit<Purchase, 'file'> = {
    id: cell('id'),
    row: row.line,
    date: dateOf(context),
    buyer: buyerOf(context),
    supplier: supplierOf(context),
    items: itemsOf(context),
    amount: amountOf(context),
    destination: countryOf(context, 'destination'),
    contract: cell('contract') || null,
    role: wordOf<Role>(context, 'role', roles),
    act: wordOf<Act>(context, 'act', acts),
    ...(dealing && { dealing }),
  };
  return faults.length > 0 ? { purchase: null, faults } : { purchase, faults: null };
}

/** Counts what one row proves about the order of days and the decimal mark. */
export function weighRow(row: TableRow, columns: Columns, evidence: Evidence): void {
  const cell = cellReader(row, columns);
  const date = cell('date') === '' ? null : readDate(cell('date'));
  if (date?.kind === 'day' && date.proves === 'day-first') evidence.dates.dayFirst += 1;
  if (date?.kind === 'day' && date.proves === 'month-first') evidence.dates.monthFirst += 1;
  const money = splitMoney(cell('amount'));
  const currency = money.currency ?? currencyIn(cell('currency')) ?? columns.amountCurrency;
  weighNumber(readNumber(money.number), evidence.decimals, currency);
  weighNumber(readNumber(withoutUnit(cell('quantity'))), evidence.decimals, null);
}

/** The text of a field's cell, white space folded, `n/a` and its like as empty. */
export function cellReader(row: TableRow, columns: Columns): (field: PurchaseField) => string {
  return (field) => {
    const index = columns.at[field];
    const text = index === undefined ? '' : (row.cells[index] ?? '').replace(/[\s\u200b\ufeff]+/g, ' ').trim();
    return NOTHING.test(text) ? '' : text;
  };
}

function dateOf({ cell, evidence, faults }: RowContext): string | null {
  const text = cell('date');
  if (text === '') return null;
  const reading = readDate(text);
  const day = settleDate(reading, evidence.dates);
  if (day !== null) return day;
  const wanted =
    reading.kind === 'ambiguous'
      ? `a day that can be read in one way: ${reading.dayFirst} or ${reading.monthFirst}? ${orderDoubt(evidence.dates)}; write it as YYYY-MM-DD`
      : reading.kind === 'bad'
        ? reading.wanted
        : '';
  faults.push({ field: 'date', found: text, wanted });
  return null;
}

function orderDoubt(evidence: OrderEvidence): string {
  return evidence.dayFirst > 0
    ? 'the column has days in both orders'
    : 'no other value of the column shows whether the day or the month stands first';
}

function buyerOf({ cell, faults }: RowContext): PurchaseParty | null {
  const name = cell('buyer');
  if (name.length > MAX_NAME_CHARACTERS) faults.push({ field: 'buyer', found: name, wanted: nameWanted('buyer') });
  return name === '' ? null : { name, country: null, address: null, identifiers: [] };
}

function supplierOf(context: RowContext): PurchaseParty {
  const { cell, faults } = context;
  const name = cell('supplier');
  if (/^\d{4,}$/.test(name)) {
    const wanted = 'a name, not a number; where another column has the name, a mapping file can say so';
    faults.push({ field: 'supplier', found: name, wanted });
  } else if (!/[\p{L}\p{N}]/u.test(name) || name.length > MAX_NAME_CHARACTERS) {
    faults.push({ field: 'supplier', found: name, wanted: nameWanted('supplier') });
  }
  return {
    name,
    country: countryOf(context, 'supplier_country'),
    address: cell('supplier_address') || null,
    identifiers: identifiersOf(cell),
  };
}

function nameWanted(party: string): string {
  return `the name of the ${party}, up to ${MAX_NAME_CHARACTERS} characters`;
}

function identifiersOf(cell: RowContext['cell']): PurchaseParty['identifiers'] {
  const schemes = [
    ['supplier_lei', 'LEI'],
    ['supplier_vat', 'VAT'],
    ['supplier_duns', 'DUNS'],
    ['supplier_registration', 'registration'],
    ['supplier_id', null],
  ] as const;
  return schemes.flatMap(([field, scheme]) => {
    const text = cell(field);
    if (text === '') return [];
    const labelled = /^([A-Za-z][A-Za-z ./-]{1,19}):\s*(\S.*)$/.exec(text);
    return [labelled ? { scheme: labelled[1] ?? scheme, id: labelled[2] ?? text } : { scheme, id: text }];
  });
}

function countryOf({ cell, faults }: RowContext, field: 'supplier_country' | 'destination' | 'origin'): string | null {
  const text = cell(field);
  if (text === '') return null;
  const code = readCountry(text);
  if (code === null) faults.push({ field, found: text, wanted: 'the name of a country or its ISO 3166 code' });
  return code;
}

/** `P.R. China`, `Rotterdam, Netherlands`, `CN - China`; Hong Kong, Macao and Taiwan are not taken for the country named after them. */
function readCountry(text: string): string | null {
  if (text.length > 100) return null;
  const parts = text
    .split(/[,;()]|\s+[-–]\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const first = countryCode(parts[0] ?? '');
  const special = first === 'hk' || first === 'mo' || first === 'tw' ? first : null;
  const last = countryCode(parts.at(-1) ?? '');
  return countryCode(text) ?? countryCode(text.replace(/^p\.?\s?r\.?\s+/i, '')) ?? special ?? last ?? first;
}

function itemsOf(context: RowContext): readonly Item[] {
  const { cell } = context;
  const item: Item = {
    description: cell('item') || null,
    brand: cell('brand') || null,
    manufacturer: cell('manufacturer') || null,
    model: cell('model') || null,
    mac: cell('mac') || null,
    quantity: quantityOf(context),
    origin: countryOf(context, 'origin'),
  };
  return Object.values(item).some((value) => value !== null) ? [item] : [];
}

function quantityOf(context: RowContext): string | null {
  const text = context.cell('quantity');
  return text === ''
    ? null
    : numberOf(context, { field: 'quantity', reading: readNumber(withoutUnit(text)), currency: null });
}

/** `1500 pcs`, `x20`: a purchase keeps the number; the unit stays in the file. */
function withoutUnit(text: string): string {
  return text
    .slice(0, 100)
    .replace(/^[x×]\s*(?=\d)/i, '')
    .replace(/(?<=\d)\s*\p{L}[\p{L}./]{0,14}$/u, '');
}

function amountOf(context: RowContext): Amount | null {
  const { cell, columns, faults } = context;
  const stated = currencyOf(context);
  const text = cell('amount');
  if (text === '') return null;
  const money = splitMoney(text);
  if (money.conflict || (money.currency !== null && stated !== null && money.currency !== stated)) {
    faults.push({
      field: 'amount',
      found: text,
      wanted: `an amount in one currency${stated === null ? '' : `; the column of currencies has ${stated}`}`,
    });
    return null;
  }
  const currency = money.currency ?? stated ?? columns.amountCurrency;
  const value = numberOf(context, { field: 'amount', reading: readNumber(money.number), currency });
  return value === null ? null : { value, currency };
}

function currencyOf({ cell, faults }: RowContext): string | null {
  const text = cell('currency');
  if (text === '') return null;
  const code = currencyIn(text);
  if (!isCurrencyText(text))
    faults.push({ field: 'currency', found: text, wanted: 'a currency code of ISO 4217 such as USD or EUR' });
  return code;
}

interface NumberCell {
  readonly field: 'amount' | 'quantity';
  readonly reading: NumberReading;
  readonly currency: string | null;
}

function numberOf({ cell, evidence, faults }: RowContext, { field, reading, currency }: NumberCell): string | null {
  const value = settleNumber(reading, evidence.decimals, currency);
  if (value !== null) return value;
  const wanted =
    reading.kind === 'ambiguous'
      ? `a number that can be read in one way: ${reading.grouped} or ${reading.fraction}? ${decimalDoubt(evidence.decimals)}; write it without a thousands mark`
      : 'a number such as 1500 or 9,950,000.00';
  faults.push({ field, found: cell(field), wanted });
  return null;
}

function decimalDoubt(evidence: DecimalEvidence): string {
  return evidence.comma > 0 && (evidence.point > 0 || evidence.numberCells)
    ? 'the table has numbers with a decimal point and numbers with a decimal comma'
    : 'no other number of the table shows which mark is the decimal one';
}

function wordOf<Word extends string>(
  { cell, faults }: RowContext,
  field: 'role' | 'act' | 'dealing',
  words: readonly Word[],
): Word | null {
  const text = cell(field);
  if (text === '') return null;
  const key = text.toLowerCase().replace(/[\s-]+/g, '_');
  const word = words.find((each) => each === key) ?? null;
  if (word === null) faults.push({ field, found: text, wanted: `one of ${words.join(', ')}` });
  return word;
}
