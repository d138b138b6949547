/** Which of a row's dates are of the listing itself: `start_date` of the Bureau of Industry and Security can be that of a renewal or an amendment. */
import { type Day, addDays } from '../../model/day.ts';
import type { Listing } from '../../model/entity.ts';
import type { FederalRegisterCitation } from '../../names/citations.ts';

/** An order is published within weeks of its day, before or after. A notice that is older belongs to an earlier order. */
const EARLIER_BY_DAYS = 30;

/** Lists on which an entry is made by the rule that is published; an order of denial can be published years after it binds. */
const MADE_BY_NOTICE: ReadonlySet<string> = new Set(['EL', 'MEU']);

export interface ListingDates extends Pick<Listing, 'effective' | 'published' | 'heldBy'> {
  /** Why the row's date is not used, where it contradicts the row's notices. */
  readonly doubt: string | null;
}

/**
 * `2019-10-09` with `84 FR 54002` -> effective. `2021-11-17` with `73 F.R. 15130 3/21/08` and twenty later notices is the day of the last
 * renewal: the listing held by then, was first noticed in 2008, and the row does not say since when it held without a break.
 */
export function listingDates(
  subList: string,
  start: Day | null,
  notices: readonly FederalRegisterCitation[],
): ListingDates {
  const published = notices[0]?.published ?? null;
  if (start === null || notices.length === 0) return { effective: start, published, doubt: null };
  if (MADE_BY_NOTICE.has(subList) && notices.every((notice) => yearOf(notice) > Number(start.slice(0, 4)))) {
    const doubt = `start_date ${start} is of a year before every notice that the row cites: not taken as the date of the listing`;
    return { effective: null, published, doubt };
  }
  if (notices.some((notice) => isOfEarlierAct(notice, start)))
    return { effective: null, published: firstDay(notices), heldBy: start, doubt: null };
  return { effective: start, published, doubt: null };
}

/** By its day where the notice states one, otherwise by its year. */
function isOfEarlierAct(notice: FederalRegisterCitation, start: Day): boolean {
  return notice.published === null
    ? yearOf(notice) < Number(start.slice(0, 4))
    : addDays(notice.published, EARLIER_BY_DAYS) < start;
}

/** The day of the first notice, in whatever order they stand; null where one without a day may be older. */
function firstDay(notices: readonly FederalRegisterCitation[]): Day | null {
  const first = notices.flatMap(({ published }) => published ?? []).sort()[0];
  const mayBeOlder = notices.some((notice) => notice.published === null && `${yearOf(notice)}` <= (first ?? ''));
  return first === undefined || mayBeOlder ? null : first;
}

/** Volume 1 of the Federal Register is of 1936: `84 FR 54002` -> 2019. */
function yearOf({ text }: FederalRegisterCitation): number {
  return Number(/^\d+/.exec(text)?.[0]) + 1935;
}
