import type { Property } from '../../model/entity.ts';
import { type XmlElement, childText } from '../../model/plain-data.ts';
import type { PropertyBag } from '../../model/properties.ts';
import { countryCode } from '../../names/countries.ts';
import type { ParseReport } from '../list.ts';
import { mendedCountries } from './lookups.ts';

export interface CountryTarget {
  readonly bag: PropertyBag;
  readonly property: Property;
  readonly report: ParseReport;
}

export function addCountry({ bag, property, report }: CountryTarget, text: string, line: number): void {
  if (text === '') return;
  const mend = mendedCountries[text];
  if (mend) {
    report.mended('COUNTRY', line, { from: text, to: mend.to.join(', '), reason: mend.reason });
    return bag.add(property, ...mend.to);
  }
  const code = countryCode(text);
  if (!code) report.odd('COUNTRY', line, text, 'a country; kept as text');
  bag.add(property, code ?? text);
}

/** An address or place of birth; a country alone is only a country. A note about it is kept with the place that it is about. */
export function addAddress(
  bag: PropertyBag,
  element: XmlElement,
  report: ParseReport,
  to: { readonly place: Property; readonly country: Property } = { place: 'address', country: 'country' },
): void {
  const country = childText(element, 'COUNTRY');
  const parts = ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE']
    .map((name) => childText(element, name))
    .filter(Boolean);
  const whole = [...parts, ...(country === '' ? [] : [country])].join(', ');
  if (parts.length > 0) bag.add(to.place, whole);
  addCountry({ bag, property: to.country, report }, country, element.line);
  const note = childText(element, 'NOTE');
  if (note === '') return;
  bag.add(
    'notes',
    `${to.place === 'address' ? 'Address' : 'Place of birth'}: ${[whole, note].filter(Boolean).join(' — ')}`,
  );
}
