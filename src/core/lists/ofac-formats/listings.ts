/** From what a file says of lists, programmes, measures and dates to the listings of a party. */
import type { Day } from '../../model/day.ts';
import { type Listing, listingOf } from '../../model/entity.ts';
import { datesListingOn, isBeforePrograms, programBegan } from '../../names/ofac-orders.ts';
import { readDay } from '../../names/published-dates.ts';
import {
  CONTAINER,
  type OfacFile,
  type OfacSubList,
  ownerOfProgram,
  programsOn,
  subListOfTitle,
} from './list-names.ts';
import type { PartyDraft } from './party-draft.ts';

/** One list on which a file says that the party stands. */
export interface StatedList {
  readonly title: string;
  readonly published: Day | null;
  readonly programs: readonly string[];
  readonly provisions: readonly string[];
  /** Executive orders and statutes. */
  readonly authorities: readonly string[];
}

/** The CSV and the classic XML name programmes and no lists: which list it is follows from the programme, as far as it does. */
export function listingsFromPrograms(
  file: OfacFile,
  draft: PartyDraft,
  programs: readonly string[],
): readonly Listing[] {
  if (file === 'sdn') return [buildListing(draft, { subList: null, programs, measures: draft.measures })];
  const listings: Listing[] = [];
  const bySubList = groupPrograms(programs, draft.measures);
  const subLists = new Set(bySubList.keys());
  for (const [subList, listed] of bySubList) {
    const measures = draft.measures.filter((measure) => belongsTo(measure, subList, subLists));
    listings.push(buildListing(draft, { subList, programs: listed, measures }));
  }
  return listings;
}

/** The ADVANCED and ENHANCED XML name the lists, each with the day on which the party was put on it. */
export function listingsFromLists(
  file: OfacFile,
  draft: PartyDraft,
  stated: readonly StatedList[],
): readonly Listing[] {
  const own = stated.filter(({ title }) => title !== CONTAINER);
  const kept = attributeDates(own.length > 0 ? own : stated);
  if (file === 'sdn') {
    const others = kept.filter(({ title }) => subListOfTitle(title) !== 'SDN' && title !== CONTAINER);
    for (const { title, published } of others)
      draft.remarks.push(`also on: ${title}${published ? ` (${published})` : ''}`);
    return kept
      .filter(({ title }) => subListOfTitle(title) === 'SDN')
      .map((list) => buildListing(draft, { ...list, subList: null, measures: draft.measures }));
  }
  const all = new Set(kept.map(({ title }) => subListOfTitle(title)));
  return kept.map((list) => {
    const subList = subListOfTitle(list.title);
    const on = (text: string): boolean => belongsTo(text, subList, all);
    return buildListing(draft, {
      subList,
      published: list.published,
      doubt: list.doubt,
      programs: programsOf(list, all),
      measures: draft.measures.filter(on),
      provisions: list.provisions.filter(on),
      authorities: list.authorities.filter(on),
    });
  });
}

interface DatedList extends StatedList {
  /** Why the file's date is not taken for the date of this listing; absent where it is. */
  readonly doubt?: string;
}

/**
 * A file can give the date of a party's first listing for every list that the party is on: GAZPROMBANK (SWITZERLAND) LTD has 2016-09-01
 * for the sectoral and the SDN list, and stands on the SDN list under an order of 2021. A date is that of a listing only when the
 * listing's programmes existed by then and no other list of the party can claim the same day; otherwise it is not known since when.
 */
function attributeDates(stated: readonly StatedList[]): readonly DatedList[] {
  const all = new Set(stated.map(({ title }) => subListOfTitle(title)));
  const isTooEarly = (list: StatedList): boolean =>
    list.published !== null && isBeforePrograms(list.published, programsOf(list, all));
  return stated.map((list) => {
    const { published } = list;
    if (published === null) return list;
    if (isTooEarly(list)) {
      const began = programsOf(list, all).map(programBegan).sort()[0];
      const doubt = `the file dates this listing ${published}, which is before the order of its programme, of ${began}: not taken as its date`;
      return { ...list, published: null, doubt };
    }
    const rivals = stated.filter((other) => other !== list && other.published === published && !isTooEarly(other));
    if (rivals.length === 0) return list;
    const doubt = `the file gives ${published} for this listing and for ${rivals.map(({ title }) => title).join(', ')}; of which it is the date is not known`;
    return { ...list, published: null, doubt };
  });
}

/** Of a party's programmes, those that can stand for that listing. */
function programsOf({ title, programs }: StatedList, all: ReadonlySet<OfacSubList | null>): readonly string[] {
  const subList = subListOfTitle(title);
  return subList === null ? programs : programsOn(subList, programs, all);
}

/**
 * A programme of its own settles the list. Any other stands for CAPTA or menu-based sanctions when it is alone;
 * beside one with a list of its own it may as well be the SDN list, and the listing then names none.
 */
function groupPrograms(
  programs: readonly string[],
  measures: readonly string[],
): ReadonlyMap<OfacSubList | null, readonly string[]> {
  const groups = new Map<OfacSubList | null, string[]>();
  const alone = programs.every((program) => ownerOfProgram(program) === null);
  for (const program of programs) {
    const subList = ownerOfProgram(program) ?? (alone ? directiveList(measures) : null);
    const group = groups.get(subList);
    if (group) group.push(program);
    else groups.set(subList, [program]);
  }
  return groups;
}

/** Directive 2 under Executive Order 14024 is the prohibition of correspondent and payable-through accounts. */
function directiveList(measures: readonly string[]): OfacSubList {
  return measures.some((measure) => /\(EO 14024 Directive 2\)/.test(measure)) ? 'CAP' : 'MBS';
}

/** A measure that names an order stands with the list of that order, where the party is on it; all others with every listing. */
function belongsTo(text: string, subList: OfacSubList | null, all: ReadonlySet<OfacSubList | null>): boolean {
  const owners = OWN_TEXT.find(([pattern]) => pattern.test(text))?.[1].filter((owner) => all.has(owner)) ?? [];
  return owners.length === 0 || owners.some((owner) => owner === subList);
}

/** Measures, types of sanction and legal bases that stand for certain lists: a sectoral party that is also blocked is on two lists. */
const OWN_TEXT: readonly (readonly [RegExp, readonly OfacSubList[]])[] = [
  [/^(Executive Order )?13662 |^Executive Order 13662/, ['SSI']],
  [/\(CMIC\)|^CMIC |^Issuer Name|^Executive Order (13959|14032)/, ['CMIC']],
  [/^General License 4 Under EO 13224/, ['PLC']],
  [/^Block$/, ['SDN']],
  [/^561 |^CISADA/, ['CAP']],
  [
    /^(Listing|Effective) Date \(EO|^Executive Order 1\d{4} (Directive|information|Non-blocking)|^CAATSA Section 2/,
    ['CAP', 'MBS'],
  ],
  [/^Executive Order 1\d{4} \(/, ['SDN', 'CAP', 'MBS', 'FSE']],
];

interface KnownListing {
  readonly subList: OfacSubList | null;
  readonly programs: readonly string[];
  readonly measures: readonly string[];
  readonly published?: Day | null;
  readonly doubt?: string | undefined;
  readonly provisions?: readonly string[];
  readonly authorities?: readonly string[];
}

/**
 * A "Listing Date" among the measures is the day on which OFAC listed. The "Effective Date" beside it is the first day of what the list
 * prohibits, weeks later; the party is listed before that, so it stays with the measures, and a rule says when the prohibition begins.
 */
function buildListing(draft: PartyDraft, known: KnownListing): Listing {
  const remarks = known.doubt === undefined ? draft.remarks : [known.doubt, ...draft.remarks];
  return listingOf({
    subList: known.subList,
    published: known.published ?? listingDate(known.subList, known.measures),
    // Their order differs between formats and from release to release, and means nothing.
    programs: [...known.programs].sort(),
    authority: known.authorities?.length ? known.authorities.join('; ') : null,
    provisions: [...(known.provisions ?? []), ...known.measures],
    remarks: remarks.length > 0 ? remarks.join('; ') : null,
  });
}

/** `Listing Date (EO 14024 Directive 2): 24 Feb 2022` and `Listing Date (CMIC) 03 Jun 2021`; the first day of several. */
function listingDate(subList: OfacSubList | null, measures: readonly string[]): Day | null {
  let first: Day | null = null;
  for (const measure of measures) {
    const [, brackets = '', text = ''] = /^Listing Date \(([^)]*)\):?\s*(.*)$/.exec(measure) ?? [];
    if (!datesListingOn(subList, brackets)) continue;
    const day = readDay(text, 'month-day');
    if (day !== null && (first === null || day < first)) first = day;
  }
  return first;
}
