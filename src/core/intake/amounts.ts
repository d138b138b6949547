/** Numbers as people write them in tables: which mark is the decimal one is judged from all numbers of the table, never guessed. */
import { currencyCodes, currencySigns, threeDecimalCurrencies } from './currencies.ts';

export type NumberReading =
  /** `decimal` is the decimal mark that this text proves, null where it proves none. */
  | { readonly kind: 'number'; readonly value: string; readonly decimal: DecimalMark | null }
  /** `1,500`: 1500 where the mark groups, 1.5 where it is the decimal one. */
  | { readonly kind: 'ambiguous'; readonly mark: DecimalMark; readonly grouped: string; readonly fraction: string }
  | { readonly kind: 'bad' };

export type DecimalMark = '.' | ',';

export interface Money {
  /** What is left when the currency is taken off: `9,950,000.00`. */
  readonly number: string;
  readonly currency: string | null;
  /** True for two currencies in one cell. */
  readonly conflict: boolean;
}

/** How many numbers of a table prove each decimal mark. */
export interface DecimalEvidence {
  point: number;
  comma: number;
  /** Proved only by a currency without thousandths: counts where nothing else is proved. */
  pointByCurrency: number;
  commaByCurrency: number;
  /** True for workbooks: a cell may be a number, which the reader writes with a point and without final zeros. */
  readonly numberCells: boolean;
}

/** No number or amount that a person writes is longer; it also bounds the work on a hostile cell. */
const MAX_CHARACTERS = 60;

/** `9.950.000,00` -> 9950000.00, `1 234,5` -> 1234.5, `1,500` -> ambiguous. Takes the number alone, without currency or unit. */
export function readNumber(text: string): NumberReading {
  if (text.length > MAX_CHARACTERS) return { kind: 'bad' };
  const folded = text
    .normalize('NFKC')
    .replace(/[’‘`´]/g, "'")
    .replace(/[−–]/g, '-')
    .trim();
  const signed = /^(\()?([+-])?\s*([\d.,' ]*\d[\d.,' ]*?)\s*(?:[.,]-+)?(-)?(\))?$/.exec(folded);
  if (!signed || (signed[1] === undefined) !== (signed[5] === undefined)) return { kind: 'bad' };
  const negative = signed[2] === '-' || signed[4] !== undefined || signed[1] !== undefined;
  const reading = readUnsigned(signed[3] ?? '');
  if (!negative || reading.kind === 'bad') return reading;
  if (reading.kind === 'number') return { ...reading, value: `-${reading.value}` };
  return { ...reading, grouped: `-${reading.grouped}`, fraction: `-${reading.fraction}` };
}

/** Settles an ambiguous number by the marks that the table's other numbers prove, else by its currency; null when they prove none, or both. */
export function settleNumber(
  reading: NumberReading,
  evidence: DecimalEvidence,
  currency: string | null,
): string | null {
  if (reading.kind !== 'ambiguous') return reading.kind === 'number' ? reading.value : null;
  const { point, comma, pointByCurrency, commaByCurrency } = evidence;
  if (evidence.numberCells && reading.mark === '.' && !reading.fraction.endsWith('0')) {
    return comma > 0 ? null : reading.fraction;
  }
  if (point > 0 || comma > 0) return settleByMark(reading, point, comma);
  return groupedByCurrency(reading, currency)
    ? reading.grouped
    : settleByMark(reading, pointByCurrency, commaByCurrency);
}

/** Adds what one number of the table proves. */
export function weighNumber(reading: NumberReading, evidence: DecimalEvidence, currency: string | null): void {
  if (reading.kind === 'number' && reading.decimal === '.') evidence.point += 1;
  if (reading.kind === 'number' && reading.decimal === ',') evidence.comma += 1;
  if (reading.kind !== 'ambiguous' || !groupedByCurrency(reading, currency)) return;
  if (reading.mark === '.') evidence.commaByCurrency += 1;
  else evidence.pointByCurrency += 1;
}

/** An amount such as `12,500` in a currency without thousandths can only be grouped (ISO 4217). */
function groupedByCurrency(reading: NumberReading, currency: string | null): boolean {
  return reading.kind === 'ambiguous' && currency !== null && !threeDecimalCurrencies.has(currency);
}

function settleByMark(
  reading: Extract<NumberReading, { kind: 'ambiguous' }>,
  point: number,
  comma: number,
): string | null {
  if (point > 0 === comma > 0) return null;
  const decimal: DecimalMark = point > 0 ? '.' : ',';
  return reading.mark === decimal ? reading.fraction : reading.grouped;
}

/** Takes the currency off an amount: `USD 9,950,000.00` -> USD, `€ 1.234,56` -> EUR, `$ 5` -> no currency, as `$` means several. */
export function splitMoney(text: string): Money {
  if (text.length > MAX_CHARACTERS) return { number: text, currency: null, conflict: false };
  const folded = text.normalize('NFKC').trim();
  const parts = /^([^\d(+.,'-]*)(.*?)([^\d).,'-]*)$/s.exec(folded);
  const signs = [parts?.[1] ?? '', parts?.[3] ?? ''].map((sign) => sign.trim()).filter((sign) => sign !== '');
  if (!parts || signs.length === 0) return { number: folded, currency: null, conflict: false };
  if (!signs.every(isCurrencyText)) return { number: folded, currency: null, conflict: false };
  const codes = new Set(signs.map(currencyIn).filter((code) => code !== null));
  return { number: (parts[2] ?? '').trim(), currency: [...codes][0] ?? null, conflict: codes.size > 1 };
}

/** The ISO 4217 code of a code or an unmistakable sign; null for anything else. `usd` -> USD, `€` -> EUR, `$` -> null. */
export function currencyIn(text: string): string | null {
  const key = text.normalize('NFKC').trim().toUpperCase();
  if (currencyCodes.has(key)) return key;
  return Object.hasOwn(currencySigns, key) ? (currencySigns[key] ?? null) : null;
}

/** True also for the signs that mean several currencies: `$`. */
export function isCurrencyText(text: string): boolean {
  const key = text.normalize('NFKC').trim().toUpperCase();
  return currencyCodes.has(key) || Object.hasOwn(currencySigns, key);
}

function readUnsigned(text: string): NumberReading {
  if (/^\d+$/.test(text)) return plain(text, '', null);
  const spaced = /^(\d{1,3}(?:[ ']\d{3})+)(?:([.,])(\d+))?$/.exec(text);
  if (spaced) return plain((spaced[1] ?? '').replace(/[ ']/g, ''), spaced[3] ?? '', markOf(spaced[2]));
  if (/[ ']/.test(text)) return { kind: 'bad' };
  const marks = text.replace(/\d/g, '');
  const last = markOf(marks.at(-1));
  if (marks.includes('.') && marks.includes(',')) return readBothMarks(text, last);
  return marks.length > 1 ? readGroups(text, last) : readOneMark(text, last);
}

/** `1,234.50` or `1.234,50`: the mark that stands last and once is the decimal one. */
function readBothMarks(text: string, last: DecimalMark | null): NumberReading {
  if (last === null || text.split(last).length !== 2) return { kind: 'bad' };
  const [whole = '', fraction = ''] = text.split(last);
  return isGrouped(whole) && fraction !== '' ? plain(whole.replace(/[.,]/g, ''), fraction, last) : { kind: 'bad' };
}

/** `9,950,000`: a mark that stands twice groups, so the other one would be the decimal mark. */
function readGroups(text: string, mark: DecimalMark | null): NumberReading {
  if (!isGrouped(text)) return { kind: 'bad' };
  return plain(text.replace(/[.,]/g, ''), '', mark === '.' ? ',' : '.');
}

function readOneMark(text: string, mark: DecimalMark | null): NumberReading {
  if (mark === null) return { kind: 'bad' };
  const [whole = '', fraction = ''] = text.split(mark);
  if (fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) {
    return { kind: 'ambiguous', mark, grouped: whole + fraction, fraction: `${whole}.${fraction}` };
  }
  return fraction === '' ? { kind: 'bad' } : plain(whole, fraction, mark);
}

/** Groups of three, or the Indian ones: `1,00,00,000`. */
function isGrouped(text: string): boolean {
  return /^\d{1,3}(?:(?:\.\d{3})+|(?:,\d{3})+)$/.test(text) || /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(text);
}

function plain(whole: string, fraction: string, decimal: DecimalMark | null): NumberReading {
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  return { kind: 'number', value: fraction === '' ? digits : `${digits}.${fraction}`, decimal };
}

function markOf(mark: string | undefined): DecimalMark | null {
  return mark === '.' || mark === ',' ? mark : null;
}
