/** The remarks of the CSV: facts, aliases, links and sentences in one text, separated by `; `. */
import type { ParseReport } from '../list.ts';
import { addFact } from './facts.ts';
import { type PartyDraft, addAlias } from './party-draft.ts';

/** OFAC cuts the cell at this many characters and goes on in the file of comments, in the middle of a word. */
export const REMARKS_LIMIT = 1000;

/** How a fact begins in the remarks; of two that fit, the longer one counts. What begins with none of them is a sentence. */
const KINDS =
  `Additional Sanctions Information -|Afghan Money Service Provider License Number|Aircraft Construction Number|Aircraft Manufacture Date
Aircraft Manufacturer's Serial Number (MSN)|Aircraft Mode S Transponder Code|Aircraft Model|Aircraft Operator|Aircraft Serial Identification|Aircraft Tail Number
BIK (RU)|Birth Certificate Number|Bosnian Personal ID No.|Branch Unit Number|British National Overseas Passport|Business Number
Business Registration Document #|Business Registration Number|C.I.F.|C.R. No.|C.U.I.|C.U.I.P.|C.U.I.T.|C.U.R.P. #|C.U.R.P.|CAATSA Section|CNP (Personal Numerical Code)
Cartilla de Servicio Militar Nacional|Cedula No.|Central Registration System Number|Certificate of Incorporation Number|Chamber of Commerce Number|Chinese Commercial Code
Citizen's Card Number|Commercial Registry Number|Company Number|Company ID|Credencial electoral|D-U-N-S Number|D.N.I.|DOB|Digital Currency Address -|Diplomatic Passport
Driver's License No.|Dubai Chamber of Commerce Membership No.|Economic Register Number (CBLS)|Effective Date|Electoral Registry No.|Email Address|Enterprise Number|Equity Ticker|Executive Order
Fax No.|Fax:|File Number|Fiscal Code|Folio Mercantil No.|Former Vessel Flag|Gender|Global Intermediary Identification Number|Government Gazette Number|I.F.E.|IFCA Determination -|ISIN|Identification Number|Immigration No.
Iranian Registration Number|Issuer Name|Istanbul Chamber of Comm. No.|Italian Fiscal Code|Italian Fiscal Code:|Kenyan ID No.|LE Number|Legal Entity Number|License|Listing Date|Lebanese Passport
MICEX Code|MMSI|MSB Registration Number|Matricula Mercantil No|Military Registration Number|Moroccan Personal ID No.|N.I.E.|NIT #|National Foreign ID Number|National ID No.|Nationality of Registration
Numero Unico de Identificacao Tributaria (NUIT)|Numero de Identidad|OKPO Number|Organization Established Date|Organization Type:|Other Vessel Call Sign|Other Vessel Flag|Other Vessel Type
POB|PEESA Information:|Paraguayan tax identification number|Passport|Permit Number|Personal ID Card|Phone No.|Phone Number|Pilot License Number|Position:|Previous Aircraft Tail Number|Professional Registration Number
Prohibited Transactions|Public Registration Number|Public Security and Immigration No.|Purchase/Sales For Divestment Date|R.F.C. #|R.F.C.|RFC|RIF #|RSIN|RTN|RUC #|Refugee ID Card|Registered Charity No.
Registration Certificate Number (Dubai)|Registration Country|Registration ID|Registration Number|Residency Number|Romanian C.R.|Romanian Permanent Resident|Romanian Tax Registration|SRE Permit No.|SSN|SWIFT/BIC
Seafarer's Identification Document|Secondary sanctions risk:|Serial No.|Stateless Person ID Card|Stateless Person Passport|Target Type|Tax ID No.|Tazkira National ID Card|Telephone No.|Telephone:|Tourism License No.
Trade License No.|Transactions Prohibited For Persons Owned or Controlled By U.S. Financial Institutions:|Travel Document Number|Tribe:|Turkish Identificiation Number|Turkish Identification Number|UAE Identification
UK Company Number|UN/LOCODE|US FEIN|Unified Social Credit Code (USCC)|United Social Credit Code Certificate (USCCC)|V.A.T. Number|Vessel Call Sign|Vessel Gross Registered Tonnage|Vessel Gross Tonnage|Vessel Year of Build|Vessel Registration Identification
VisaNumberID|Voter Identification No.|Website|citizen|nationality`
    .split(/[|\n]/)
    .filter((kind) => kind !== '')
    .sort((a, b) => b.length - a.length);

const byFirstWord = new Map<string, string[]>();
for (const kind of KINDS) {
  const word = firstWord(kind);
  byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), kind]);
}

/** Kinds whose own name goes on up to the value: `Listing Date (EO 14024 Directive 2): 24 Feb 2022`. */
const MEASURE_TEXT =
  /^(Executive Order|CAATSA Section|Listing Date|Effective Date|Purchase\/Sales For Divestment Date|Issuer Name|Prohibited Transactions|PEESA Information:)/;

/** Takes the remarks of one party into its draft; `torn` when the end of the text is missing, so that the last piece proves nothing. */
export function addRemarks(
  draft: PartyDraft,
  remarks: { readonly text: string; readonly line: number; readonly torn: boolean },
  report: ParseReport,
): void {
  const text = remarks.torn ? remarks.text : withoutFinalStop(remarks.text);
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('; ', start);
    const piece = (end < 0 ? text.slice(start) : text.slice(start, end)).trim();
    if (piece !== '') {
      if (end < 0 && remarks.torn) draft.remarks.push(piece);
      else addPiece(draft, { piece, line: remarks.line }, report);
    }
    if (end < 0) break;
    start = end + 2;
  }
}

/** The sentences that the XML keeps under `remarks`, with the links in brackets after them: `all offices worldwide (Linked To: A; Linked To: B)`. */
export function addSentences(draft: PartyDraft, text: string, place: { line: number; report: ParseReport }): void {
  const { line, report } = place;
  const links = /\(Linked To: (.*)\)$/.exec(text);
  const sentences = links ? text.slice(0, links.index).replace(/[;\s]+$/, '') : text;
  if (sentences !== '') addRemarks(draft, { text: sentences, line, torn: false }, report);
  for (const link of links?.[1]?.split('; Linked To: ') ?? []) addLink(draft, link);
}

function addLink(draft: PartyDraft, name: string): void {
  draft.relations.push({ schema: 'UnknownLink', other: 'object', otherUid: null, otherName: name, role: 'linked to' });
}

function addPiece(draft: PartyDraft, { piece, line }: { piece: string; line: number }, report: ParseReport): void {
  const plain = piece.startsWith('alt. ') || piece.startsWith('Alt. ') ? piece.slice(5) : piece;
  const quoted = /^([afn])\.k\.a\.,? '(.*)'$/.exec(plain);
  if (quoted) return addAlias(draft, quoted[2] ?? '', { kind: `${quoted[1]}ka`, weak: true });
  if (plain.startsWith('Linked To: ')) return addLink(draft, plain.slice('Linked To: '.length));
  const kind = byFirstWord.get(firstWord(plain))?.find((each) => plain.startsWith(each));
  if (kind === undefined || !isValueAfter(plain, kind)) draft.remarks.push(plain);
  else if (MEASURE_TEXT.test(kind)) draft.measures.push(plain);
  else if (kind.startsWith('Digital')) addWallet(draft, plain, { line, report });
  else addFact(draft, { kind, value: plain.slice(kind.length).trim(), line }, report);
}

/** `Digital Currency Address - XBT 149w62rY42…`: the currency stands between. */
function addWallet(draft: PartyDraft, piece: string, place: { line: number; report: ParseReport }): void {
  const [, kind, value] = /^(Digital Currency Address - \S+) (.*)$/.exec(piece) ?? [];
  if (kind === undefined || value === undefined) draft.remarks.push(piece);
  else addFact(draft, { kind, value, line: place.line }, place.report);
}

/** A sentence may begin with the same word: `nationality` and `citizenship`. */
function isValueAfter(piece: string, kind: string): boolean {
  const next = piece.charAt(kind.length);
  return next === ' ' || next === '' || kind.endsWith(':');
}

/** OFAC ends the remarks with a full stop unless one stands there already, as in `S.A.` */
function withoutFinalStop(text: string): string {
  const whole = text.trim();
  if (!whole.endsWith('.')) return whole;
  return /(?:[.(][A-Z]|\b(?:LTD|LTDA|CO|CORP|INC|CIA|EN C))\.$/.test(whole) ? whole : whole.slice(0, -1);
}

function firstWord(text: string): string {
  const end = text.indexOf(' ');
  return end < 0 ? text : text.slice(0, end);
}
