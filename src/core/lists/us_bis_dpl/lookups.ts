/** Columns of the two layouts in their order. */
export const tabbedColumns = [
  'Name',
  'Street_Address',
  'City',
  'State',
  'Country',
  'Postal_Code',
  'Effective_Date',
  'Expiration_Date',
  'Standard_Order',
  'Last_Update',
  'Action',
  'FR_Citation',
] as const;

export const combinedColumns = [
  'Name_and_Address',
  'Effective_Date',
  'Expiration_Date',
  'Appropriate Federal Register Citations',
  'Type of Denial',
] as const;

/** Column -> why it is not read. */
export const ignoredColumns: Readonly<Record<string, string>> = {
  Last_Update: 'the day on which the row was edited, not a date of the order; absent from the newer layout',
};

/** Dates that cannot be: the publisher's typing errors, mended with the reason. */
export const mendedDates: Readonly<Record<string, { readonly to: string; readonly reason: string }>> = {
  '3035-04-07': { to: '2035-04-07', reason: 'a denial lasts ten years from conviction: the first digit is mistyped' },
};

/** Countries that are not codes. */
export const mendedCountries: Readonly<Record<string, { readonly to: string; readonly reason: string }>> = {
  PRC: { to: 'CN', reason: 'the abbreviation of a name stands in place of the code' },
  NM: { to: 'US', reason: 'New Mexico, a state, stands in place of the country' },
};

/** What can follow a comma and still be the name: `WELL BEING ENTERPRISE CO., LTD.`, `LEONEL MOLINA, JR`. */
export const NAME_TAIL =
  /^(?:(?:CO|CORP|INC|LTD|LLC|L\.L\.C|LP|LLP|GMBH|S\.?A|S\.?L|S\.?R\.?L|B\.?V|N\.?V|A\.?G|PTE|PTY|PVT|FZE|FZCO|JSC|PLC|JR|SR|II|III|IV|LIMITED|INCORPORATED)\.?(?:\s*,?\s*(?:LTD|INC|LIMITED)\.?)?)$/i;

/** Names that hold a comma which is no legal form, as the older layout with a column for the name shows. */
export const namesWithComma: readonly string[] = ['JIN, ZHONGDA'];

/** States of the US: an address without a country but with one of them is in the US. */
export const US_STATES: ReadonlySet<string> = new Set(
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA VI WA WV WI WY GU AS MP'.split(
    ' ',
  ),
);
