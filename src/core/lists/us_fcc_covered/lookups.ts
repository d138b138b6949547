/** Headings of the first column -> which table it is. The stars and daggers of footnotes are cut off before. */
export const tableKinds: readonly {
  readonly matches: RegExp;
  readonly kind: 'covered' | 'approvals' | 'prohibitions';
}[] = [
  { matches: /^covered equipment or services$/i, kind: 'covered' },
  { matches: /^.+ conditional approvals$/i, kind: 'approvals' },
  { matches: /^equipment subject to prohibitions$/i, kind: 'prohibitions' },
];

/** Marks of footnotes: on the page they stand inside words and after them. */
export const FOOTNOTE_MARKS = /[*†‡±#^]+/g;

export const AUTHORITY =
  'Secure and Trusted Communications Networks Act of 2019, section 2 (47 U.S.C. 1601); 47 CFR 1.50002';
export const PAGE = 'https://www.fcc.gov/supplychain/coveredlist';

/** A row about a producer names it after these words; the name ends where its scope begins. */
export const PRODUCER =
  /\b(?:produced(?:\s+or\s+provided)?|provided|supplied)(?:,\s*directly\s+or\s+indirectly,)?\s+by\s+(?!such\b)(.+?)(?=,\s*(?:including|to\s+the\s+extent|subject\s+to)|\s+subject\s+to|\s+or\s+any\s+of\s+its|\s+and\s+its\s|\.?\s*$)/;
export const SUBSIDIARY =
  /\band\s+its\s+(wholly-owned\s+)?subsidiary\s+(.+?)(?=\s+subject\s+to|,\s*(?:including|subject)|\.?\s*$)/;

/** A row about a class of goods ends its name where the exceptions begin. */
export const CLASS = /^(.+?\bproduced\s+in\s+(?:a|any)\s+foreign\s+countr(?:y|ies))/;

/** Footnotes of the page that change what a row covers. */
export const INCLUDES_AFFILIATES = /should be read to include the subsidiaries and affiliates of such entities/i;
export const ONLY_CAPABLE = /should be construed to include only equipment or services capable of the functions/i;

export const ADDED_BY_YEAR = /added to the Covered List (?:in )?(\d{4}) or earlier/i;
