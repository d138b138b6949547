/**
 * Shares as whole billionths, so that sums and thresholds are exact: 25 % + 25 % is 50 %, never 0.49999999999999994.
 * Sums stay below 2^53 for nine million owners of one asset. What is finer than a billionth is rounded outwards, to an open band.
 */

/** The whole, 100 %. */
export const WHOLE = 1_000_000_000;

/** A band of shares in billionths of the whole; `openMin`: more than `min`, `openMax`: less than `max`, otherwise the bound is in the band. */
export interface Share {
  readonly min: number;
  readonly max: number;
  readonly openMin: boolean;
  readonly openMax: boolean;
}

/** Somebody holds something; how much is not said. */
export const UNKNOWN_SHARE: Share = { min: 0, max: WHOLE, openMin: false, openMax: false };
export const ALL_SHARES: Share = { min: WHOLE, max: WHOLE, openMin: false, openMax: false };

/** What a number means: `1` is the whole as a fraction, `100` is the whole as a percentage. */
export type Scale = 'fraction' | 'percent';

interface Bound {
  readonly units: number;
  /** False: the text is finer than a billionth, and `units` was cut off. */
  readonly exact: boolean;
}

const DECIMAL = /^(\d{1,12})?(?:\.(\d{0,40}))?(?:[eE]([+-]?\d{1,2}))?$/;

/** Decimal text -> a share of that size, or null where it is no number from 0 to the whole: `readExact('33.3', 'percent')`. */
export function readExact(text: string, scale: Scale): Share | null {
  const bound = readBound(text, scale);
  if (bound === null) return null;
  if (bound.exact) return { min: bound.units, max: bound.units, openMin: false, openMax: false };
  return { min: bound.units, max: bound.units + 1, openMin: true, openMax: true };
}

export interface BandText {
  readonly min: string | null;
  readonly max: string | null;
  readonly openMin?: boolean;
  readonly openMax?: boolean;
}

/** A band from the texts of its bounds, null where one is no number, lies outside the whole, or where nothing lies between them; a missing bound is 0 or the whole. */
export function readBand({ min, max, openMin = false, openMax = false }: BandText, scale: Scale): Share | null {
  const low = min === null ? { units: 0, exact: true } : readBound(min, scale);
  const high = max === null ? { units: WHOLE, exact: true } : readBound(max, scale);
  if (low === null || high === null) return null;
  const share = {
    min: low.units,
    max: high.exact ? high.units : high.units + 1,
    openMin: openMin || !low.exact,
    openMax: openMax || !high.exact,
  };
  const isEmpty = share.min > share.max || (share.min === share.max && (share.openMin || share.openMax));
  return isEmpty ? null : share;
}

function readBound(text: string, scale: Scale): Bound | null {
  const parts = DECIMAL.exec(text.trim());
  const [whole = '', fraction = ''] = [parts?.[1], parts?.[2]];
  if (!parts || whole + fraction === '') return null;
  const digits = whole + fraction;
  const point = whole.length + Number(parts[3] ?? 0) + (scale === 'percent' ? 7 : 9);
  const kept = point <= 0 ? '' : digits.slice(0, point).padEnd(point, '0');
  const units = Number(kept === '' ? '0' : kept);
  const exact = /^0*$/.test(point <= 0 ? digits : digits.slice(point));
  return units > WHOLE || (units === WHOLE && !exact) ? null : { units, exact };
}

/** `50 %`, `33.3333333 %`: exact, as a reader would write it. */
export function percentText(units: number): string {
  const whole = Math.floor(units / 10_000_000);
  const rest = String(units % 10_000_000)
    .padStart(7, '0')
    .replace(/0+$/, '');
  return `${whole}${rest === '' ? '' : `.${rest}`} %`;
}

/** `50 %`, `25 % to 50 %`, `more than 25 % and less than 50 %`, `an unknown share`. */
export function shareText({ min, max, openMin, openMax }: Share): string {
  if (min === max) return percentText(min);
  if (min === 0 && max === WHOLE && !openMin && !openMax) return 'an unknown share';
  if (!openMin && !openMax) return `${percentText(min)} to ${percentText(max)}`;
  const low = min === 0 && !openMin ? '' : `${openMin ? 'more than' : 'at least'} ${percentText(min)}`;
  const high = max === WHOLE && !openMax ? '' : `${openMax ? 'less than' : 'at most'} ${percentText(max)}`;
  return low !== '' && high !== '' ? `${low} and ${high}` : low + high;
}

/** Billionths -> a number from 0 to 1, as results print it. */
export function toFraction(units: number): number {
  return Math.min(units, WHOLE) / WHOLE;
}
