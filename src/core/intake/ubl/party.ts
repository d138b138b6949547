/** A `cac:Party` of UBL -> a party of a purchase. */
import { type XmlElement, childOf, childText, childrenOf } from '../../model/plain-data.ts';
import type { PurchaseParty } from '../../model/purchase.ts';
import { countryCode } from '../../names/countries.ts';

/** The registered name first, trading names beside it; null where the party has no name at all. */
export function partyOf(element: XmlElement | undefined): PurchaseParty | null {
  if (!element) return null;
  const party = childOf(element, 'Party') ?? element;
  const [name, ...otherNames] = namesOf(party);
  if (name === undefined) return null;
  const address = addressOf(party);
  return {
    name,
    ...(otherNames.length > 0 ? { otherNames } : {}),
    country: countryOf(address) ?? countryOf(registeredAddress(party)),
    address: address ? addressText(address) : null,
    identifiers: identifiersOf(party),
  };
}

/** The country of an address, of its code or its name. */
export function countryOf(address: XmlElement | undefined): string | null {
  const country = address ? childOf(address, 'Country') : undefined;
  if (!country) return null;
  return countryCode(childText(country, 'IdentificationCode')) ?? countryCode(childText(country, 'Name'));
}

function namesOf(party: XmlElement): readonly string[] {
  const registered = [...childrenOf(party, 'PartyLegalEntity'), ...childrenOf(party, 'PartyTaxScheme')].map((each) =>
    childText(each, 'RegistrationName'),
  );
  const trading = childrenOf(party, 'PartyName').map((each) => childText(each, 'Name'));
  const people = childrenOf(party, 'Person').map((person) =>
    ['FirstName', 'MiddleName', 'FamilyName']
      .map((key) => childText(person, key))
      .filter((part) => part !== '')
      .join(' '),
  );
  const [ownName] = [...registered, ...trading].filter((name) => name !== '');
  return [...new Set([...registered, ...trading, ...(ownName === undefined ? people : [])])].filter(
    (name) => name !== '',
  );
}

function addressOf(party: XmlElement): XmlElement | undefined {
  const location = childOf(party, 'PhysicalLocation');
  return (
    childOf(party, 'PostalAddress') ?? registeredAddress(party) ?? (location ? childOf(location, 'Address') : undefined)
  );
}

function registeredAddress(party: XmlElement): XmlElement | undefined {
  return childrenOf(party, 'PartyLegalEntity')
    .map((each) => childOf(each, 'RegistrationAddress'))
    .find((each) => each !== undefined);
}

function addressText(address: XmlElement): string | null {
  const street = [childText(address, 'StreetName'), childText(address, 'BuildingNumber')]
    .filter((part) => part !== '')
    .join(' ');
  const lines = childrenOf(address, 'AddressLine').map((line) => childText(line, 'Line'));
  const rest = ['CityName', 'PostalZone', 'CountrySubentity'].map((key) => childText(address, key));
  const parts = [
    childText(address, 'BuildingName'),
    street,
    childText(address, 'AdditionalStreetName'),
    ...lines,
    ...rest,
  ];
  return parts.filter((part) => part !== '').join(', ') || null;
}

function identifiersOf(party: XmlElement): PurchaseParty['identifiers'] {
  const found = [
    ...childrenOf(party, 'PartyLegalEntity').map((each) => identifier(childOf(each, 'CompanyID'), 'registration')),
    ...childrenOf(party, 'PartyTaxScheme').map((each) => identifier(childOf(each, 'CompanyID'), taxScheme(each))),
    ...childrenOf(party, 'PartyIdentification').map((each) => identifier(childOf(each, 'ID'), null)),
    identifier(childOf(party, 'EndpointID'), null),
  ].filter((each) => each !== null);
  return found.filter(
    (each, index) => found.findIndex((other) => other.id === each.id && other.scheme === each.scheme) === index,
  );
}

function identifier(element: XmlElement | undefined, scheme: string | null) {
  const id = element?.text.trim() ?? '';
  return id === '' ? null : { scheme: element?.attributes['schemeID'] ?? scheme, id };
}

function taxScheme(element: XmlElement): string {
  const scheme = childOf(element, 'TaxScheme');
  return (scheme ? childText(scheme, 'ID') : '') || 'tax';
}
