/** The lists of section 2(d)(2)(B) of Public Law 117-78; (iii) lists products, not entities. */
export const subLists: Readonly<Record<string, string>> = {
  i: 'Section 2(d)(2)(B)(i): in Xinjiang, mine, produce or manufacture goods with forced labour',
  ii: 'Section 2(d)(2)(B)(ii): work with the government of Xinjiang to recruit, transport, transfer, harbour or receive forced labour',
  iv: 'Section 2(d)(2)(B)(iv): exported products made by entities of the other sections from China to the United States',
  v: 'Section 2(d)(2)(B)(v): source material from Xinjiang or through government labour schemes',
};

/** The page's headings of the two columns; the first was renamed on one table in 2026. */
export const nameHeadings: ReadonlySet<string> = new Set(['Name of Entity', 'Entity Name']);
export const dateHeading = 'Effective Date';

/** How the page says that nobody is listed under section (iv). */
export const NO_EXPORTERS = /have not identified additional exporters/i;

/** Words after a name that widen the listing to others. */
export const SCOPE =
  /[,;]?\s+and\s+(?:its\s+)?(?:subsidiaries|(?:its\s+)?subordinate\s+and\s+affiliated\s+entities|affiliates)\s*$/i;

/** What begins a bracket of other names; a bracket without it is part of the name: `Hoshine Silicon Industry (Shanshan) Co., Ltd`. */
export const ALIAS_BRACKET = /^(?:and|including)\s+(\w+)\s+alias(?:es)?\s*:\s*|^(?:also|formerly)\s+known\s+as\s+/i;

/** Numbers that the page writes out. */
export const numbers: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, index) => [
    word,
    index + 1,
  ]),
);
