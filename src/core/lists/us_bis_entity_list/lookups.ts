/** The appendix that is this list, as the attribute `N` of its DIV9 names it. */
export const SUPPLEMENT = /^Supplement No\.\s*4 to Part 744$/i;

/** Other appendices of the same part: lists with readers and legal effects of their own. */
export const otherSupplements: readonly { readonly matches: RegExp; readonly title: string }[] = [
  {
    matches: /^Supplement No\.\s*6 to Part 744$/i,
    title: 'Supplement No. 6 (Unverified List)',
  },
  {
    matches: /^Supplement No\.\s*7 to Part 744$/i,
    title: 'Supplement No. 7 (Military End-User List)',
  },
];

/** The five columns by their headings. */
export const headings: readonly RegExp[] = [
  /^country/i,
  /^entit/i,
  /^licen[sc]e\s+requirement/i,
  /^licen[sc]e\s+review\s+policy/i,
  /^federal\s+register/i,
];

/** Text that web copies of the eCFR put between a citation and its date. */
export const CITATION_NOISE = /\s*preview citation details\s*/gi;

/** Marks of the end of a company's name: what follows such a piece between commas is still the name. */
export const LEGAL_FORM =
  /^(?:and\s+)?(?:co|corp|corporation|company|ltd|limited|ltda|inc|incorporated|llc|l\.l\.c|llp|lp|plc|gmbh|ag|kg|ab|as|a\.s|a\.ş|oy|s\.?a\.?(?:\s*de\s*c\.?v|s|r\.?l)?|s\.?r\.?l|s\.?l|b\.?v|n\.?v|u\.a|sdn|bhd|pte|pvt|private|pty|fze|fzco|fzc|fz|fz-llc|dmcc|est|jsc|cjsc|ojsc|pjsc|ooo|oao|ao|zao|pao|fsue|jr|sr|ii|iii|san|sti|şti|d\.o\.o|k\.?k|e\.?k|kft|spol|doo|ad|ead|eood|ood)(?![\p{L}])[\p{L}.,\s&'-]*(?:\([^()]*\))?[.,]?$/iu;

/** The same at the beginning of what follows a full stop: `Co. Ltd. No. 12` ends after `Ltd.` */
export const LEGAL_START =
  /^(?:[Cc]o|[Cc]orp|[Ll]td|LTD|[Ll]imited|[Ii]nc|LLC|LLP|LP|PLC|GmbH|Pte|Pvt|Sdn|Bhd|FZE|FZCO|AO|OAO|OOO|ZAO|PAO|DP|PPO)\b|^[(&\p{Ll}]/u;

/** How an address begins when it follows a full stop. */
export const ADDRESS_START =
  /^(?:\d|#|No\.|Nos\.|Number|Room|Rm|Unit|Flat|Suite|Floor|Bldg|Building|House|Office|Block|Shop|Plot|P\.?\s?O\.?\s|Post|(?:d|pr|ul)\.)/i;

/** Words before a full stop that belong to an address or a number whatever follows. */
export const STREET_WORD = /(?:^|\s)(?:no|nos|st|str|pr|ul|rd|ave|dr|rm|d|bld)$/i;

/** Words of bodies whose name goes on after a comma: `Chinese Academy of Sciences, Institute of Physics`. */
export const BODY_WORD =
  /\b(?:institut\w*|academy|laborator\w*|joint[ -]stock|university|bureau|branch|sciences|ministry|department|directorate|division|brigade|army|enterprise|concern|shipyard|medical information|mechanics|physics|biology|engineering measurements|mpo|npo|plant)\b/i;

/** Words that an address holds. */
export const ADDRESS_WORD =
  /\b(?:no|num|number|room|rm|unit|flat|suite|floor|fl|bldg|building|house|office|block|shop|plot|street|st|road|rd|avenue|ave|boulevard|blvd|lane|highway|district|town|village|city|province|county|tower|plaza|park|zone|box|p\.?\s?o|industrial|region|oblast|prospekt|ulitsa|ul|c\/o|mah|cad|sok|near|opposite)\b\.?/i;

/** Words before a full stop that do not end a sentence. */
export const ABBREVIATION =
  /(?:^|[\s(.-])(?:\p{Lu}|no|nos|dr|st|mr|mrs|ms|prof|gen|col|jr|sci|mfg|intl|int'l|res|inst|dept|univ|eng|ind|dev|equip|imp|exp|acad|mil|nat|natl|named|im|pr|str|ul)$/iu;
