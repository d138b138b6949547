import type { Property } from '../../model/entity.ts';
import { type XmlElement, childText, foldSpace } from '../../model/plain-data.ts';
import type { PropertyBag } from '../../model/properties.ts';
import { readPartialDate } from '../../names/published-dates.ts';
import type { ParseReport } from '../list.ts';
import { aliasQualities, documentKinds } from './lookups.ts';
import { addCountry } from './read-places.ts';

/** An alias with its quality; several in one element are parted by semicolons. Facts of birth that go with an alias are the party's. */
export function addAlias(bag: PropertyBag, alias: XmlElement, report: ParseReport): void {
  const names = childText(alias, 'ALIAS_NAME').split(/\s*;\s*/);
  const note = childText(alias, 'NOTE');
  bag.add(aliasProperty(alias, note, report), ...names.map(stripComma));
  if (note !== '') bag.add('notes', `Alias: ${[names.join('; '), note].filter(Boolean).join(' — ')}`);
  addBirthDate(bag, childText(alias, 'DATE_OF_BIRTH'), alias, report);
  const city = childText(alias, 'CITY_OF_BIRTH');
  const country = childText(alias, 'COUNTRY_OF_BIRTH');
  if (city !== '') bag.add('birthPlace', [city, country].filter(Boolean).join(', '));
  addCountry({ bag, property: 'birthCountry', report }, country, alias.line);
}

/** `original script: Абу Банат`, `name in Arabic script: …`: the name, or null. */
export function nameInOriginalScript(note: string): string | null {
  const found = /(?:^|[\s;])(?:original|arabic) script: ([^;]+)/i.exec(note)?.[1];
  return found === undefined ? null : foldSpace(found);
}

function aliasProperty(alias: XmlElement, note: string, report: ParseReport): Property {
  if (/^(?:formerly|previously) listed as$/i.test(note)) return 'previousName';
  const quality = childText(alias, 'QUALITY');
  const property = aliasQualities[quality];
  if (!property && childText(alias, 'ALIAS_NAME') !== '')
    report.odd(`${alias.name}/QUALITY`, alias.line, quality, 'Good, Low, a.k.a. or f.k.a.; taken as an alias');
  return property ?? 'alias';
}

function stripComma(name: string): string {
  return name.replace(/[\s,]+$/, '');
}

/** EXACT gives a date or year; APPROXIMATELY and BETWEEN are kept in words too, so that nobody reads them as exact. */
export function addBirth(bag: PropertyBag, birth: XmlElement, report: ParseReport): void {
  const kind = childText(birth, 'TYPE_OF_DATE');
  const [from, to] = [childText(birth, 'FROM_YEAR'), childText(birth, 'TO_YEAR')];
  const date = childText(birth, 'DATE') || childText(birth, 'YEAR');
  const note = childText(birth, 'NOTE');
  addBirthDate(bag, date, birth, report);
  if (kind === 'APPROXIMATELY' && date !== '') bag.add('notes', `Born approximately ${date}`);
  if (from !== '' || to !== '') bag.add('notes', `Born between ${from || '?'} and ${to || '?'}`);
  if (note !== '') bag.add('notes', `Date of birth: ${note}`);
  if (!['EXACT', 'APPROXIMATELY', 'BETWEEN', ''].includes(kind))
    report.odd('TYPE_OF_DATE', birth.line, kind, 'EXACT, APPROXIMATELY or BETWEEN');
}

/** Some releases print `null` for a date that is not there. */
function addBirthDate(bag: PropertyBag, text: string, element: XmlElement, report: ParseReport): void {
  if (text === '' || text === 'null') return;
  const date = readPartialDate(text.replace(/[+-]\d{2}:\d{2}$/, ''), 'day-month');
  if (date) return bag.add('birthDate', date);
  report.odd(`${element.name}/DATE`, element.line, text, 'one date or year; kept in words');
  bag.add('notes', `Date of birth: ${text}`);
}

/** The number goes to its property; everything else that is said of the document stays readable. */
export function addDocument(bag: PropertyBag, document: XmlElement): void {
  const kinds = [childText(document, 'TYPE_OF_DOCUMENT'), childText(document, 'TYPE_OF_DOCUMENT2')].filter(Boolean);
  const kind = kinds.join(', ');
  const number = childText(document, 'NUMBER') || (/(?:^|\s)(\d[\d-]{2,})$/.exec(kind)?.[1] ?? '');
  const property = documentKinds.find(([pattern]) => pattern.test(kind))?.[1] ?? 'idNumber';
  bag.add(property, number);
  const details = [
    childText(document, 'ISSUING_COUNTRY'),
    childText(document, 'CITY_OF_ISSUE'),
    childText(document, 'COUNTRY_OF_ISSUE'),
    childText(document, 'DATE_OF_ISSUE'),
    childText(document, 'NOTE'),
  ].filter(Boolean);
  if (details.length > 0 || (number === '' && kind !== ''))
    bag.add(
      'notes',
      foldSpace(`${[kind || 'Document', number].filter(Boolean).join(' ')}: ${details.join(', ')}`).replace(/:$/, ''),
    );
}
