/** Sentences that several topics need, and which purchases they speak of. */
import type { Day } from '../model/day.ts';
import type { CaseRecord, DossierPurchase, Said } from '../model/dossier.ts';
import { type Outcome, outcomes } from '../model/rule.ts';
import type { Finding, Screening } from '../model/screening.ts';

/** Purchases that an answer tells one by one; all of them stand in the dossier's table and in its data. */
const TOLD = 5;

/** The gravest first, then the earliest. */
export function toldPurchases({ purchases }: CaseRecord): readonly DossierPurchase[] {
  return inOrder(purchases).slice(0, TOLD);
}

/** The sentence that says how many are not told; none where all are. */
export function untold({ purchases }: CaseRecord): readonly string[] {
  const more = purchases.length - TOLD;
  return more > 0
    ? [
        `${more} more ${more === 1 ? 'purchase of this supplier is' : 'purchases of this supplier are'} not told one by one here; ${more === 1 ? 'it stands' : 'they stand'} in the table of purchases and in the data.`,
      ]
    : [];
}

function inOrder(purchases: readonly DossierPurchase[]): readonly DossierPurchase[] {
  const gravity = ({ thatDay }: DossierPurchase): number => {
    const held = thatDay.findings.filter(({ listing }) => listing.onDate !== false);
    return held.length === 0 ? outcomes.length : Math.min(...held.map(({ outcome }) => outcomes.indexOf(outcome)));
  };
  return [...purchases].sort(
    (a, b) => gravity(a) - gravity(b) || compare(a.asOf, b.asOf) || compare(a.recorded.id, b.recorded.id),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `the purchase PO-17 of 2020-04-15` */
export function purchaseName({ purchase }: DossierPurchase): string {
  return `the purchase ${purchase.id}${purchase.date === null ? ', which has no date,' : ` of ${purchase.date}`}`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const screeningRef = ({ recorded }: DossierPurchase): string => `screening ${recorded.id}`;
export const eventRef = (number: number): string => `event ${number}`;

/** A day is shown; an instant is told to the minute, in UTC. */
export function moment(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}

/** `189 days before` */
export function daysApart(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}

/** Findings whose listing held on the day, or may have. */
export function heldFindings({ findings }: Screening): readonly Finding[] {
  return findings.filter(({ listing }) => listing.onDate !== false);
}

/** One for each rule or list, the gravest first, as the screening has them. */
export function distinctBy<T>(values: readonly T[], key: (value: T) => string): readonly T[] {
  return [...new Map(values.toReversed().map((value) => [key(value), value])).values()].toReversed();
}

/** Each sentence once, with all its records. */
export function mergeSaid(said: readonly Said[]): readonly Said[] {
  const merged = new Map<string, Set<string>>();
  for (const { text, from } of said) {
    const known = merged.get(text) ?? new Set();
    for (const each of from) known.add(each);
    merged.set(text, known);
  }
  return [...merged].map(([text, from]) => ({ text, from: [...from] }));
}

/** The findings of each told purchase that a topic is about, with one sentence for each. */
export function saidOfFindings(
  record: CaseRecord,
  day: 'thatDay' | 'today',
  { isAbout, sentence }: { isAbout(finding: Finding): boolean; sentence(finding: Finding, day: Day): string },
): readonly Said[] {
  return mergeSaid(
    toldPurchases(record).flatMap((each) => {
      const screening = each[day];
      return heldFindings(screening)
        .filter(isAbout)
        .map((finding) => ({ text: sentence(finding, screening.asOf), from: [screeningRef(each)] }));
    }),
  );
}

export const outcomeWord = (outcome: Outcome): string =>
  outcome.replaceAll('_', ' ').replace('human rights', 'human-rights');
