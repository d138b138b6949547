/** The words in which every report says an outcome. None of them says that a supplier was found to be in order. */
import type { Item, Purchase } from '../model/purchase.ts';
import type { Outcome } from '../model/rule.ts';
import type { Finding, FindingOwned, ListCoverage, ListingOnDay, Screening } from '../model/screening.ts';
import type { TableRead } from './screening-run.ts';

/** Where a purchase stands in a report: each one in exactly one place. */
export type Standing = 'listed' | 'not_listed_then' | 'no_match' | 'incomplete';

export function standingOf({ status, findings }: Screening): Standing {
  switch (status) {
    case 'hit':
      return 'listed';
    case 'incomplete':
      return 'incomplete';
    case 'no_hit':
      return findings.length > 0 ? 'not_listed_then' : 'no_match';
  }
}

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  prohibited: 'prohibited',
  licence_required: 'licence required',
  restricted: 'restricted',
  red_flag: 'red flag',
  human_rights_concern: 'human-rights concern',
  unknown: 'unknown',
  not_covered: 'not covered',
};

/** `red flag`, `owner listed: restricted`, or that the listing did not hold on the day, which goes before any rule. */
export function findingWord({
  listing,
  outcome,
  owned,
  documents,
}: {
  readonly listing: Pick<ListingOnDay, 'onDate'>;
  readonly outcome: Outcome;
  readonly owned?: Pick<FindingOwned, 'answer'>;
  readonly documents?: object;
}): string {
  if (owned) return `${owned.answer === 'yes' ? 'owner listed' : 'possibly owned'}: ${outcomeWords[outcome]}`;
  if (documents) return `documents: ${listing.onDate === false ? 'of a later day' : outcomeWords[outcome]}`;
  if (listing.onDate === false) return 'not listed then';
  return listing.onDate === null ? `possibly listed: ${outcomeWords[outcome]}` : outcomeWords[outcome];
}

/** How much a finding asks of the reader; colour may repeat it, never replace the word. */
export type Gravity = 'grave' | 'caution' | 'quiet';

export function gravityOf({ listing, outcome }: Pick<Finding, 'listing' | 'outcome'>): Gravity {
  if (listing.onDate === false) return 'quiet';
  switch (outcome) {
    case 'prohibited':
    case 'licence_required':
    case 'restricted':
      return 'grave';
    case 'red_flag':
    case 'human_rights_concern':
    case 'unknown':
      return 'caution';
    case 'not_covered':
      return 'quiet';
  }
}

export const basisWords: Readonly<Record<ListingOnDay['basis'], string>> = {
  observed: 'observed: our own dated copies of the list answer for the day',
  stated: "stated: by the list's own date; our copies begin later or have a gap around the day",
  unknown: 'unknown: neither our copies nor the list say',
};

export const asOfWords: Readonly<Record<Screening['asOfBasis'], string>> = {
  purchase: "the purchase's own date",
  given: 'given for the whole run',
  today: 'the line has no date, so the day of the run',
};

export const coverageWords: Readonly<Record<ListCoverage['state'], string>> = {
  ok: 'a copy stands for the day',
  before_first: 'the day is before our first copy',
  gap: 'no copy close to the day',
  stale: 'our newest copy is too old for the day',
  absent: 'no copy',
  refused: 'newest release refused, the copy before it is too old',
};

export const columnWords: Readonly<Record<TableRead['columns'][number]['by'], string>> = {
  mapping: 'your mapping',
  heading: 'its heading',
  none: 'not recognised; not used',
};

/** The lists that could not answer for the day of a screening. */
export function silentLists({ lists }: Screening): readonly ListCoverage[] {
  return lists.filter(({ state }) => state === 'stale' || state === 'absent' || state === 'refused');
}

/** `0.93`; two decimals, as in the sentences. */
export function scoreText(score: number): string {
  return score.toFixed(2);
}

/** `sha256:abc…` -> its first 12 hexadecimal digits. */
export function shortHash(id: string): string {
  return id.replace('sha256:', '').slice(0, 12);
}

/** The known parts of an item: what it is called, who made it, its MAC address, where it is from. */
export function itemParts(item: Item): readonly string[] {
  const maker = item.manufacturer === item.brand ? null : item.manufacturer;
  return [
    item.description ?? '',
    [item.brand, maker, item.model].filter((part) => part !== null).join(' '),
    item.mac === null ? '' : `MAC ${item.mac}`,
    item.origin === null ? '' : `origin ${item.origin.toUpperCase()}`,
  ].filter((part) => part !== '');
}

/** `1500 × Thermal camera · Dahua DH-TPC-BF5421-T` */
export function itemText(item: Item): string {
  return (item.quantity === null ? '' : `${item.quantity} × `) + itemParts(item).join(' · ');
}

/** `USD 9,800,000.00` with the digits as they came, grouped by thousands. */
export function amountText(amount: Purchase['amount']): string {
  if (amount === null) return '';
  const [whole = '', fraction] = amount.value.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const value = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return amount.currency === null ? value : `${amount.currency} ${value}`;
}

/** `us_federal_agency` -> `US federal agency` */
export function codeWords(code: string): string {
  return code.replaceAll('_', ' ').replace(/^(?:us|eu|uk)\b/, (country) => country.toUpperCase());
}
