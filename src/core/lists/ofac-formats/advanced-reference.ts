/** The tables of an ADVANCED file: reference values by id, locations and documents, held until the parties that name them come. */
import { dayFrom } from '../../model/day.ts';
import { type XmlElement, childOf, childText, childrenOf, foldSpace } from '../../model/plain-data.ts';

/** Text by the kind of reference value and its id: `('AliasType', '1400')` -> `A.K.A.` */
export interface ReferenceValues {
  take(values: XmlElement): void;
  text(kind: string, id: string | undefined): string;
  /** `Individual`, `Entity`, `Vessel` or `Aircraft` for the id of a PartySubType. */
  partyType(subTypeId: string | undefined): string;
}

export function createReferenceValues(): ReferenceValues {
  const texts = new Map<string, string>();
  const partyTypeOfSubType = new Map<string, string>();
  return {
    take(values) {
      for (const value of values.children) {
        const id = value.attributes['ID'] ?? '';
        texts.set(`${value.name} ${id}`, foldSpace(value.text));
        if (value.name === 'PartySubType') partyTypeOfSubType.set(id, value.attributes['PartyTypeID'] ?? '');
      }
    },
    text: (kind, id) => (id === undefined ? '' : (texts.get(`${kind} ${id}`) ?? '')),
    partyType(subTypeId) {
      const subType = texts.get(`PartySubType ${subTypeId}`) ?? '';
      if (/^(vessel|aircraft)$/i.test(subType)) return subType;
      return texts.get(`PartyType ${partyTypeOfSubType.get(subTypeId ?? '')}`) ?? '';
    },
  };
}

export interface Place {
  readonly parts: readonly string[];
  readonly country: string;
}

const PART_ORDER = ['Unknown', 'ADDRESS1', 'ADDRESS2', 'ADDRESS3', 'CITY', 'STATE/PROVINCE', 'POSTAL CODE'];

/** A `Location`: a region without a country is written as the other formats do, `Region: Gaza`. */
export function placeOf(location: XmlElement, values: ReferenceValues): Place {
  const country = values.text('Country', childOf(location, 'LocationCountry')?.attributes['CountryID']);
  const parts: { rank: number; text: string }[] = [];
  let region = '';
  for (const part of childrenOf(location, 'LocationPart')) {
    const type = values.text('LocPartType', part.attributes['LocPartTypeID']);
    for (const value of childrenOf(part, 'LocationPartValue')) {
      const text = childText(value, 'Value');
      if (type === 'REGION' && country === '') region = text;
      else parts.push({ rank: PART_ORDER.includes(type) ? PART_ORDER.indexOf(type) : PART_ORDER.length, text });
    }
  }
  parts.sort((a, b) => a.rank - b.rank);
  return { parts: parts.map(({ text }) => text), country: region === '' ? country : `Region: ${region}` };
}

export interface IdentityDocument {
  readonly kind: string;
  readonly number: string;
  readonly authority: string;
  readonly comment: string;
  readonly fraudulent: boolean;
}

export function documentOf(element: XmlElement, values: ReferenceValues): IdentityDocument {
  return {
    kind: values.text('IDRegDocType', element.attributes['IDRegDocTypeID']),
    number: childText(element, 'IDRegistrationNo'),
    authority: childText(element, 'IssuingAuthority'),
    comment: childText(element, 'Comment'),
    fraudulent: values.text('Validity', element.attributes['ValidityID']) === 'Fraudulent',
  };
}

/** A `DatePeriod` as the CSV would write it: `1962`, `1962-03`, `1962-03-14`, `circa 1962`, `1960 to 1962`; null when it holds no date. */
export function periodText(period: XmlElement): string | null {
  const start = childOf(period, 'Start');
  const end = childOf(period, 'End');
  const from = start ? dateIn(childOf(start, 'From')) : null;
  const to = (end ? dateIn(childOf(end, 'To')) : null) ?? from;
  if (!from || !to) return null;
  const circa = start?.attributes['Approximate'] === 'true' ? 'circa ' : '';
  const [first, last] = [asExact(from, 'first'), asExact(to, 'last')];
  if (first.year && last.year)
    return from.year === to.year ? `${circa}${first.year}` : `${circa}${first.year} to ${last.year}`;
  if (first.month && first.month === last.month) return `${circa}${first.month}`;
  return first.day === last.day ? `${circa}${first.day}` : `${circa}${first.day} to ${last.day}`;
}

interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function dateIn(element: XmlElement | undefined): PlainDate | null {
  if (!element) return null;
  const [year, month, day] = ['Year', 'Month', 'Day'].map((name) => Number(childText(element, name)));
  return year && month && day ? { year, month, day } : null;
}

/** A first of January or a last of December may stand for the year, the first or last of a month for the month. */
function asExact(date: PlainDate, side: 'first' | 'last'): { year: string | null; month: string | null; day: string } {
  const text = dayFrom(date.year, date.month, date.day) ?? '';
  const opens = side === 'first' && date.day === 1;
  const closes = side === 'last' && dayFrom(date.year, date.month, date.day + 1) === null;
  const edgeOfYear = (opens && date.month === 1) || (closes && date.month === 12);
  return {
    year: edgeOfYear ? text.slice(0, 4) : null,
    month: opens || closes ? text.slice(0, 7) : null,
    day: text,
  };
}
