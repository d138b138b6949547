import type { Property, Schema } from '../../model/entity.ts';
import type { PropertyBag } from '../../model/properties.ts';
import { countryCode } from '../../names/countries.ts';
import { readPartialDate } from '../../names/published-dates.ts';
import type { ParseReport } from '../list.ts';
import type { FsfComponent, Values } from './fsf-entity.ts';
import { contactKinds, documentKinds } from './lookups.ts';

export function addAddress(bag: PropertyBag, component: FsfComponent, report: ParseReport): void {
  const { values } = component;
  addPlace(bag, component, { place: 'address', country: 'country', report });
  for (const { key, value } of component.contacts) {
    const property = contactKinds[key.toUpperCase()];
    if (property) bag.add(property, ...value.split(/\s*[;,]\s*/));
    else if (key !== '' && !/^fax$/i.test(key)) report.unread(`contactInfo/${key}`, component.line, value);
    if (!property) bag.add('notes', `Contact: ${[key, value].filter(Boolean).join(' ')}`);
  }
  bag.add('notes', ...component.remarks.map((remark) => `Address ${values['city'] ?? ''}: ${remark}`));
}

interface PlaceTarget {
  readonly place: Property;
  readonly country: Property;
  readonly report: ParseReport;
}

/** A country alone is a country and no address. */
function addPlace(bag: PropertyBag, { values, line }: FsfComponent, { place, country, report }: PlaceTarget): void {
  const poBox = values['poBox'];
  const town = [values['zipCode'], values['city']].filter(Boolean).join(' ');
  const parts = [values['street'], poBox && `PO Box ${poBox}`, town, values['region'], values['place']].filter(Boolean);
  const code = readCountry(values, line, report);
  const described = values['countryDescription'];
  if (parts.length > 0) bag.add(place, [...parts, ...(code && described ? [described] : [])].join(', '));
  bag.add(country, code);
}

/** `00` and `UNKNOWN` stand for no country. A name that is no country is kept as text. */
function readCountry(values: Values, line: number, report: ParseReport): string | null {
  const { countryIso2Code: iso = '', countryDescription: name = '' } = values;
  if ((iso === '' || iso === '00') && (name === '' || name === 'UNKNOWN')) return null;
  const code = countryCode(iso) ?? countryCode(name);
  if (!code) report.odd('countryDescription', line, `${iso} ${name}`, 'a country; kept as text');
  return code ?? (name || iso);
}

export function addCitizenship(bag: PropertyBag, component: FsfComponent, report: ParseReport): void {
  bag.add('citizenship', readCountry(component.values, component.line, report));
  const region = component.values['region'];
  bag.add('notes', region && `Citizenship: ${region}`, ...component.remarks.map((remark) => `Citizenship: ${remark}`));
}

/** A date in another calendar, an approximate one and a range stay in words too. */
export function addBirth(
  { bag, schema, report }: { readonly bag: PropertyBag; readonly schema: Schema; readonly report: ParseReport },
  component: FsfComponent,
): void {
  const { values, remarks } = component;
  const property: Property = schema === 'Person' ? 'birthDate' : 'incorporationDate';
  const date = readBirthDate(values);
  const { calendarType: calendar = 'GREGORIAN', yearRangeFrom: from, yearRangeTo: to } = values;
  if (calendar !== 'GREGORIAN') bag.add('notes', `Born ${date ?? ''} in the ${calendar.toLowerCase()} calendar`);
  else if (date) {
    const partial = readPartialDate(date, 'day-month');
    if (!partial) report.odd('birthdate', component.line, date, 'a date as exact as it is known; kept as text');
    bag.add(property, partial ?? date);
    if (values['circa'] === 'true') bag.add('notes', `Born approximately ${date}`);
  }
  if (from || to) bag.add('notes', `Born between ${from ?? '?'} and ${to ?? '?'}`);
  addPlace(bag, component, { place: 'birthPlace', country: 'birthCountry', report });
  bag.add('notes', ...remarks.map((remark) => `Date of birth: ${remark}`));
}

function readBirthDate({ birthdate, year, monthOfYear: month, dayOfMonth: day }: Values): string | null {
  if (birthdate) return birthdate;
  if (!year) return null;
  return [year, ...(month ? [month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])] : [])].join('-');
}

const FLAGS: Readonly<Record<string, string>> = {
  diplomatic: 'diplomatic',
  knownExpired: 'known to have expired',
  knownFalse: 'known to be false',
  reportedLost: 'reported lost',
  revokedByIssuer: 'revoked by its issuer',
};

/** The number goes to its property; what else is said of the document stays readable. */
export function addIdentification(bag: PropertyBag, component: FsfComponent, report: ParseReport): void {
  const { values, remarks, line } = component;
  const { identificationTypeCode: code = '', identificationTypeDescription: description = '' } = values;
  const known = documentKinds.find(([pattern]) => pattern.test(`${code} ${description}`));
  if (!known && (code || description)) report.unread(`identification ${code}`, line, description);
  bag.add(known?.[1] ?? 'idNumber', values['number'], values['latinNumber']);
  const flags = Object.keys(FLAGS).flatMap((flag) => (values[flag] === 'true' ? [FLAGS[flag] ?? flag] : []));
  const issued = values['issuedDate'] ?? values['issueDate'];
  const details = [
    values['nameOnDocument'] && `in the name of ${values['nameOnDocument']}`,
    values['issuedBy'] && `issued by ${values['issuedBy']}`,
    issued && `issued on ${issued}`,
    values['validFrom'] && `valid from ${values['validFrom']}`,
    values['validTo'] && `valid to ${values['validTo']}`,
    values['region'],
    readCountry(values, line, report) && values['countryDescription'],
    ...flags,
    ...remarks,
  ].filter(Boolean);
  if (details.length > 0)
    bag.add(
      'notes',
      `${description || code || 'Document'} ${values['number'] ?? values['latinNumber'] ?? ''}: ${details.join(', ')}`,
    );
}
