/** The columns by the English half of their heading, blanks left out; the Japanese half stands above it in the same cell. */
export const headings = {
  number: 'No.',
  country: 'CountryorRegion',
  name: 'CompanyorOrganization',
  aliases: 'AlsoKnownAs',
  weapons: 'TypeofWMD',
  conventional: 'ConventionalWeapons',
} as const;

export type Column = keyof typeof headings;

/** `Conventional Weapons` came with the edition of September 2025. */
export const requiredColumns: readonly Column[] = ['number', 'country', 'name', 'aliases', 'weapons'];

/** The letters of `Type of WMD`, with the Japanese word that stands beside each. */
export const concerns: Readonly<Record<string, { readonly word: string; readonly japanese: string }>> = {
  B: { word: 'Biological weapons (B)', japanese: '生物' },
  C: { word: 'Chemical weapons (C)', japanese: '化学' },
  M: { word: 'Missiles (M)', japanese: 'ミサイル' },
  N: { word: 'Nuclear weapons (N)', japanese: '核' },
};

export const conventionalWeapons = 'Conventional weapons (CW)';

/** Marks of `Conventional Weapons` that mean yes, folded; an empty cell means no. */
export const yesMarks: ReadonlySet<string> = new Set(['cw', '○', '〇', 'o', '有']);

/** The first year of an era of the Japanese calendar is 1, or 元. */
export const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 };
