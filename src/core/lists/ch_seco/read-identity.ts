import type { Property, Schema } from '../../model/entity.ts';
import { type XmlElement, childOf, childText, childrenOf } from '../../model/plain-data.ts';
import type { PropertyBag } from '../../model/properties.ts';
import { countryCode } from '../../names/countries.ts';
import { readPartialDate } from '../../names/published-dates.ts';
import type { TargetContext } from './context.ts';

export interface IdentityTarget {
  readonly bag: PropertyBag;
  readonly schema: Schema;
  readonly context: TargetContext;
}

/** Everything of an identity but its names. */
export function addIdentity(target: IdentityTarget, identity: XmlElement): void {
  for (const child of identity.children) {
    switch (child.name) {
      case 'nationality': {
        const country = childOf(child, 'country');
        const property = target.schema === 'Person' ? 'nationality' : 'country';
        if (country)
          addCountry(target, property, {
            iso: country.attributes['iso-code'] ?? '',
            name: childText(child, 'country'),
            line: child.line,
          });
        break;
      }
      case 'day-month-year':
        addDate(target, child);
        break;
      case 'address':
        addAddress(target, child, { place: 'address', country: 'country' });
        break;
      case 'place-of-birth':
        addAddress(target, child, { place: 'birthPlace', country: 'birthCountry' });
        break;
      case 'identification-document':
        addDocument(target.bag, child);
    }
  }
}

function addCountry(
  { bag, context }: IdentityTarget,
  property: Property,
  { iso, name, line }: { readonly iso: string; readonly name: string; readonly line: number },
): void {
  if (iso === '' && name === '') return;
  const code = countryCode(iso) ?? countryCode(name);
  if (!code) context.report.odd('country', line, `${iso} ${name}`, 'a country; kept as text');
  bag.add(property, code ?? (name || iso));
}

/** As exact as it is given; another calendar stays in words. */
function addDate({ bag, schema, context }: IdentityTarget, element: XmlElement): void {
  const { day, month, year, calendar = 'Gregorian' } = element.attributes;
  if (!year) return;
  const text = [year, ...(month ? [month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])] : [])].join('-');
  if (calendar !== 'Gregorian') return bag.add('notes', `Date of birth: ${text} in the ${calendar} calendar`);
  const date = readPartialDate(text, 'day-month');
  if (!date) context.report.odd('day-month-year', element.line, text, 'a date; kept as text');
  bag.add(schema === 'Person' ? 'birthDate' : schema === 'Vessel' ? 'buildDate' : 'incorporationDate', date ?? text);
}

function addAddress(
  target: IdentityTarget,
  element: XmlElement,
  to: { readonly place: Property; readonly country: Property },
): void {
  const id = element.attributes['place-id'] ?? '';
  const place = target.context.places.get(id);
  if (!place && id !== '') target.context.report.odd('place-id', element.line, id, 'one of the places of the list');
  const poBox = childText(element, 'p-o-box');
  const parts = [
    childText(element, 'c-o'),
    childText(element, 'address-details'),
    poBox === '' ? '' : `P.O. Box ${poBox}`,
    [childText(element, 'zip-code'), place?.location ?? ''].filter(Boolean).join(' '),
    place?.area ?? '',
  ].filter((part) => part !== '' && part !== '-');
  const country = place?.country ?? '';
  if (parts.length > 0) target.bag.add(to.place, [...parts, ...(country === '' ? [] : [country])].join(', '));
  addCountry(target, to.country, { iso: place?.iso ?? '', name: country, line: element.line });
  const remarks = childText(element, 'remarks');
  if (remarks !== '') target.bag.add('notes', `${to.place === 'address' ? 'Address' : 'Place of birth'}: ${remarks}`);
}

function addDocument(bag: PropertyBag, document: XmlElement): void {
  const type = document.attributes['document-type'] ?? '';
  const number = childText(document, 'number');
  bag.add(/passport/.test(type) ? 'passportNumber' : 'idNumber', number);
  const details = ['issuer', 'date-of-issue', 'expiry-date', 'remark'].flatMap((name) =>
    childrenOf(document, name).map((child) => `${name.replaceAll('-', ' ')} ${child.text.trim()}`),
  );
  if (details.length > 0) bag.add('notes', `${type || 'document'} ${number}: ${details.join(', ')}`);
}
