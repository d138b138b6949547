import { type Day, addDays, daysBetween } from '../../model/day.ts';
import { type ListedParty, type Listing, listingOf } from '../../model/entity.ts';
import { SourceDefect } from '../../model/errors.ts';
import { type PropertyBag, createPropertyBag } from '../../model/properties.ts';
import { federalRegisterCitations } from '../../names/citations.ts';
import { countryCode } from '../../names/countries.ts';
import { readDay } from '../../names/published-dates.ts';
import { createKeyGiver, slugOf } from '../../names/slug.ts';
import type { ParseReport } from '../list.ts';
import { US_STATES, mendedCountries, mendedDates } from './lookups.ts';

/** An order is published within weeks of its date; a first notice that is older than this belongs to an earlier order. */
const RENEWED_AFTER_DAYS = 90;

/** One row of either layout. */
export interface DenialRow {
  readonly line: number;
  readonly name: string;
  readonly address: Readonly<Record<'street' | 'city' | 'state' | 'country' | 'postal', string>>;
  readonly effective: string;
  readonly expires: string;
  readonly order: string;
  readonly action: string;
  readonly citation: string;
}

interface Held {
  readonly caption: string;
  readonly bag: PropertyBag;
  readonly listings: Map<string, Listing>;
}

/** Gathers rows: one party per name, one listing per order; further rows of an order are further addresses. */
export function createOrders(report: ParseReport): {
  readonly add: (row: DenialRow) => void;
  readonly parties: () => readonly ListedParty[];
} {
  const held = new Map<string, Held>();
  return {
    add: (row) => addRow(row, held, report),
    parties: () => {
      const giveKey = createKeyGiver();
      return [...held].map(([key, { caption, bag, listings }]) => ({
        id: `us_bis_dpl-${giveKey(key)}`,
        schema: 'LegalEntity',
        caption,
        properties: bag.done(),
        listings: [...listings.values()],
        relations: [],
      }));
    },
  };
}

function addRow(row: DenialRow, held: Map<string, Held>, report: ParseReport): void {
  const names = readNames(row.name);
  const caption = names.name;
  if (caption === '') throw new SourceDefect('a row without a name', { line: row.line, column: 'Name' });
  // No country in the key: the publisher fills it in and takes it out again from release to release.
  const key = slugOf(caption) || 'unnamed';
  const party = held.get(key) ?? { caption, bag: createPropertyBag(), listings: new Map<string, Listing>() };
  held.set(key, party);
  party.bag.add('name', caption);
  party.bag.add('alias', ...names.aliases);
  addAddress(party.bag, row, report);
  const listing = readListing(row, report);
  const order = JSON.stringify([
    listing.effective,
    listing.until,
    listing.citations,
    listing.provisions,
    listing.remarks,
  ]);
  if (!party.listings.has(order)) party.listings.set(order, listing);
}

/** `PEARL (A.K.A. NEI-CHIEN CHU) LI`, `SIBERIAN AIRLINES D/B/A S7 AIRLINES` */
function readNames(text: string): { name: string; aliases: readonly string[] } {
  const whole = text.replace(/[,\s]+$/, '').trim();
  const bracketed = /\(\s*A\.?K\.?A\.?,?\s+([^()]+)\)/i.exec(whole);
  if (bracketed)
    return { name: whole.replace(bracketed[0], '').replace(/\s+/g, ' ').trim(), aliases: [bracketed[1] ?? ''] };
  const [name = '', ...aliases] = whole.split(/\s+(?:D\/B\/A|A\/K\/A|F\/K\/A|A\.K\.A\.?)\s+/i);
  return { name: name.trim(), aliases };
}

function addAddress(bag: PropertyBag, row: DenialRow, report: ParseReport): void {
  const { street, city, state, country, postal } = row.address;
  const mend = Object.hasOwn(mendedCountries, country) ? mendedCountries[country] : undefined;
  if (mend) report.mended('Country', row.line, { from: country, ...mend });
  const stated = countryCode(mend?.to ?? country);
  if (country !== '' && !stated) report.odd('Country', row.line, country, 'a country code');
  const code = stated ?? (country === '' && US_STATES.has(state.toUpperCase()) ? 'us' : null);
  bag.add('address', [street, city, state, postal, code?.toUpperCase() ?? country].filter(Boolean).join(', '));
  bag.add('country', code);
}

/** The order binds on its beginning date and, as read here, still on its expiration date: `until` is the day after. */
function readListing(row: DenialRow, report: ParseReport): Listing {
  const citations = federalRegisterCitations(row.citation);
  const expires = readDate(row.expires, 'Expiration_Date', row.line, report);
  if (row.citation !== '' && citations.length === 0)
    report.odd('FR_Citation', row.line, row.citation, '84 F.R. 33913 7/16/2019');
  if (row.order !== '' && !/^(non-)?standard$/i.test(row.order)) report.unread('Type of Denial', row.line, row.order);
  const effective = readDate(row.effective, 'Effective_Date', row.line, report);
  const dates = citations.flatMap(({ published }) => published ?? []).sort();
  const published = dates[0] ?? null;
  const renewed = effective !== null && published !== null && daysBetween(published, effective) > RENEWED_AFTER_DAYS;
  const remarks = [
    ...(row.action === '' ? [] : [row.action]),
    ...(renewed
      ? [
          `First notice of ${published}; the effective date that the file gives, ${effective}, is that of a later renewal or amendment`,
        ]
      : []),
  ];
  return listingOf({
    // A renewed order did not begin with its renewal, and whether orders followed one another without a break since the first notice the file does not say.
    effective: renewed ? null : effective,
    published,
    ...(renewed && { heldBy: effective }),
    until: expires === null ? null : addDays(expires, 1),
    citations: citations.length > 0 ? citations.map(({ text }) => text) : [row.citation].filter(Boolean),
    authority: '15 CFR 764.3(a)(2) and 766.25',
    provisions: row.order === '' ? [] : [`Denial of export privileges, ${row.order.toLowerCase()} order`],
    remarks: remarks.length > 0 ? remarks.join('; ') : null,
  });
}

function readDate(text: string, field: string, line: number, report: ParseReport): Day | null {
  if (text === '') return null;
  const stated = readDay(text, 'month-day');
  const mend = stated === null ? undefined : mendedDates[stated];
  if (mend) report.mended(field, line, { from: text, ...mend });
  const day = mend?.to ?? stated;
  if (day !== null && day > '1950' && day < '2100') return day;
  report.odd(field, line, text, 'a day between 1950 and 2100; left out');
  return null;
}
