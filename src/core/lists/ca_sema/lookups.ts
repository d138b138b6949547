/** The elements of a record; all are read. */
export const understood: ReadonlySet<string> = new Set([
  'Country',
  'EntityOrShip',
  'LastName',
  'GivenName',
  'TitleOrShip',
  'ShipIMONumber',
  'DateOfBirthOrShipBuildDate',
  'Aliases',
  'Schedule',
  'Item',
  'DateOfListing',
]);

/**
 * The regulations behind the English half of `Country`, which names whom they are about and not where a party is.
 * The number of the instrument stands where it was checked (https://laws-lois.justice.gc.ca); elsewhere the title is the citation.
 */
export const regulations: Readonly<Record<string, string>> = {
  Belarus: 'Special Economic Measures (Belarus) Regulations',
  China: 'Special Economic Measures (People’s Republic of China) Regulations',
  'Extremist Settler Violence': 'Special Economic Measures (Extremist Settler Violence) Regulations',
  Guatemala: 'Special Economic Measures (Guatemala) Regulations',
  Haiti: 'Special Economic Measures (Haiti) Regulations',
  'Hamas Terrorist Attacks': 'Special Economic Measures (Hamas Terrorist Attacks) Regulations',
  Iran: 'Special Economic Measures (Iran) Regulations',
  JVCFOR: 'Justice for Victims of Corrupt Foreign Officials Regulations',
  Moldova: 'Special Economic Measures (Moldova) Regulations',
  'Myanmar (Burma)': 'Special Economic Measures (Burma) Regulations',
  Nicaragua: 'Special Economic Measures (Nicaragua) Regulations',
  Russia: 'Special Economic Measures (Russia) Regulations (SOR/2014-58)',
  'South Sudan': 'Special Economic Measures (South Sudan) Regulations',
  'Sri Lanka': 'Special Economic Measures (Sri Lanka) Regulations',
  Sudan: 'Special Economic Measures (Sudan) Regulations',
  Syria: 'Special Economic Measures (Syria) Regulations (SOR/2011-114)',
  Ukraine: 'Special Economic Measures (Ukraine) Regulations',
  Venezuela: 'Special Economic Measures (Venezuela) Regulations',
  Zimbabwe: 'Special Economic Measures (Zimbabwe) Regulations',
};
