import { type Day, isDay } from '../../model/day.ts';
import { type Listing, listingOf } from '../../model/entity.ts';
import { type XmlElement, childrenOf, deepText } from '../../model/plain-data.ts';
import type { ParseReport } from '../list.ts';
import type { SanctionsSet } from './context.ts';

/** The sets of a programme by their `ssid`, in English where there are several languages. */
export function readProgram(program: XmlElement): ReadonlyMap<string, SanctionsSet> {
  const sets = new Map<string, SanctionsSet>();
  const english = (name: string): string => {
    const all = childrenOf(program, name);
    return deepText(all.find(({ attributes }) => attributes['lang'] === 'eng') ?? all[0] ?? program);
  };
  for (const set of childrenOf(program, 'sanctions-set')) {
    const id = set.attributes['ssid'] ?? '';
    if (sets.has(id) && set.attributes['lang'] !== 'eng') continue;
    sets.set(id, {
      key: english('program-key'),
      ordinance: english('program-name'),
      measures: deepText(set),
      origin: childrenOf(program, 'origin').map(deepText).join(', '),
    });
  }
  return sets;
}

interface Change {
  readonly type: string;
  readonly effective: Day | null;
  readonly published: Day | null;
  readonly sortKey: string;
}

export interface ListingContext {
  readonly sets: ReadonlyMap<string, SanctionsSet>;
  readonly issuedOn: Day | null;
  readonly report: ParseReport;
}

/**
 * The target's history -> its listings: `listed` opens one, `de-listed` closes it on its effective day, `amended` is a remark.
 * A history that begins later than the listing gives one without `effective`.
 */
export function readListings(target: XmlElement, reason: string | null, context: ListingContext): readonly Listing[] {
  const known = describe(target, reason, context);
  const listings: Listing[] = [];
  let open: { change: Change | null; amended: string[] } | null = null;
  const close = (until: Day | null): void => {
    const remarks = [known.remarks, ...(open?.amended ?? []).map((day) => `amended ${day}`)].filter(Boolean);
    listings.push({
      ...known,
      effective: open?.change?.effective ?? null,
      published: open?.change?.published ?? null,
      until,
      remarks: remarks.length > 0 ? remarks.join('; ') : null,
    });
    open = null;
  };
  const changes = readChanges(target, context.report);
  for (const change of changes) {
    if (change.type === 'listed' && open === null) open = { change, amended: [] };
    else if (change.type !== 'de-listed') {
      open ??= { change: null, amended: [] };
      open.amended.push(change.effective ?? change.published ?? 'without a date');
    } else close(endOf(change, target, context));
  }
  if (open !== null || changes.length === 0) close(null);
  return listings;
}

/** A de-listing without a date held at the latest when the list was issued. */
function endOf(change: Change, target: XmlElement, { report, issuedOn }: ListingContext): Day | null {
  const day = change.effective ?? change.published;
  if (!day)
    report.odd('modification/@effective-date', target.line, '', 'a day for a de-listing; the date of the list is used');
  return day ?? issuedOn;
}

function describe(target: XmlElement, reason: string | null, { sets, report }: ListingContext): Listing {
  const attribute = target.attributes['sanctions-set-id'];
  const ids = [...(attribute ? [attribute] : []), ...childrenOf(target, 'sanctions-set-id').map(deepText)];
  const found = [...new Set(ids)].flatMap((id) => {
    const set = sets.get(id);
    if (!set) report.odd('sanctions-set-id', target.line, id, 'a set of one of the programmes');
    return set ? [set] : [];
  });
  const unique = (values: readonly string[]): readonly string[] => [...new Set(values.filter(Boolean))];
  const foreign = childrenOf(target, 'foreign-identifier').map(deepText).filter(Boolean);
  const origins = unique(found.map(({ origin }) => origin));
  const remarks = [
    ...(origins.length > 0 ? [`origin ${origins.join(', ')}`] : []),
    ...(foreign.length > 0 ? [`foreign identifier ${foreign.join(', ')}`] : []),
  ];
  return listingOf({
    citations: unique(found.map(({ ordinance }) => ordinance)),
    programs: unique(found.map(({ key }) => key)),
    provisions: unique(found.map(({ measures }) => measures)),
    authority: 'State Secretariat for Economic Affairs (SECO)',
    reason,
    remarks: remarks.length > 0 ? remarks.join('; ') : null,
  });
}

/** Oldest first. The document goes from the newest to the oldest, but not always: the day decides, then the place. */
function readChanges(target: XmlElement, report: ParseReport): readonly Change[] {
  return childrenOf(target, 'modification')
    .map((element): Change => {
      const type = element.attributes['modification-type'] ?? '';
      if (!['listed', 'amended', 'de-listed'].includes(type))
        report.unread('modification/@modification-type', element.line, type);
      const day = (name: string): Day | null => {
        const text = element.attributes[name] ?? '';
        if (isDay(text.slice(0, 10))) return text.slice(0, 10);
        if (text !== '') report.odd(`modification/@${name}`, element.line, text, 'a day; left out');
        return null;
      };
      const [effective, published] = [day('effective-date'), day('publication-date')];
      return { type, effective, published, sortKey: effective ?? day('enactment-date') ?? published ?? '' };
    })
    .filter(({ type }) => ['listed', 'amended', 'de-listed'].includes(type))
    .toReversed()
    .toSorted((a, b) => (a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : 0));
}
