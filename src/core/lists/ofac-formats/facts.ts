/** What OFAC says of a party beside its names: one kind and one value at a time, in whichever format. */
import type { Property } from '../../model/entity.ts';
import { countryCode } from '../../names/countries.ts';
import { identifierUse } from '../../names/identifier-kinds.ts';
import { readPartialDate } from '../../names/published-dates.ts';
import type { ParseReport } from '../list.ts';
import type { PartyDraft } from './party-draft.ts';

type Reading = 'text' | 'date' | 'country' | 'number' | 'lower' | 'imo' | 'wallet';

type FactUse =
  | { readonly use: 'property'; readonly property: Property; readonly reading: Reading }
  | { readonly use: 'measure' | 'owner' | 'unknown' };

/** Kinds that only OFAC's own files have, or that need more than copying; in lower case, without the colon or hyphen at the end. */
const OWN_KINDS: Readonly<Record<string, readonly [Property, Reading]>> = {
  dob: ['birthDate', 'date'],
  birthdate: ['birthDate', 'date'],
  pob: ['birthPlace', 'text'],
  'place of birth': ['birthPlace', 'text'],
  nationality: ['nationality', 'country'],
  'nationality country': ['nationality', 'country'],
  citizen: ['citizenship', 'country'],
  'citizenship country': ['citizenship', 'country'],
  gender: ['gender', 'lower'],
  'nationality of registration': ['jurisdiction', 'country'],
  'vessel flag': ['flag', 'country'],
  'other vessel flag': ['flag', 'country'],
  'former vessel flag': ['pastFlags', 'country'],
  'vessel call sign': ['callSign', 'text'],
  'other vessel call sign': ['callSign', 'text'],
  'vessel type': ['type', 'text'],
  'other vessel type': ['type', 'text'],
  'vessel tonnage': ['tonnage', 'text'],
  'vessel deadweight tonnage': ['deadWeightTonnage', 'text'],
  'vessel gross tonnage': ['tonnage', 'text'],
  'vessel gross registered tonnage': ['grossRegisteredTonnage', 'text'],
  'vessel year of build': ['buildDate', 'text'],
  title: ['position', 'text'],
  position: ['position', 'text'],
  telephone: ['phone', 'text'],
  'telephone no.': ['phone', 'text'],
  'phone no.': ['phone', 'text'],
  fax: ['phone', 'text'],
  'fax no.': ['phone', 'text'],
  'vessel registration identification': ['imoNumber', 'imo'],
  'organization established date': ['incorporationDate', 'date'],
  'aircraft manufacture date': ['buildDate', 'date'],
  'le number': ['registrationNumber', 'number'],
  'permit number': ['registrationNumber', 'number'],
  'c.u.i.p.': ['idNumber', 'number'],
  'military registration number': ['idNumber', 'number'],
  'r.f.c.': ['taxNumber', 'number'],
  rfc: ['taxNumber', 'number'],
  'c.u.i.t.': ['taxNumber', 'number'],
  'afghan money service provider license number': ['registrationNumber', 'number'],
  tribe: ['notes', 'text'],
  ogrn: ['ogrnCode', 'text'],
  inn: ['innCode', 'text'],
};

/** Values that may end in the country and the dates of a document: `1084010 (Egypt) issued 2005`. */
const DOCUMENT_PROPERTIES: ReadonlySet<Property> = new Set<Property>([
  'registrationNumber',
  'idNumber',
  'taxNumber',
  'vatCode',
  'leiCode',
  'uscCode',
  'dunsCode',
  'passportNumber',
  'socialSecurityNumber',
  'okpoCode',
]);

const known = new Map<string, FactUse>();

/** Takes one fact into the draft; a kind that is not known stays as a remark and is reported. */
export function addFact(
  draft: PartyDraft,
  fact: { readonly kind: string; readonly value: string; readonly line: number },
  report: ParseReport,
): void {
  const { kind, value, line } = fact;
  if (value === '') return;
  const found = factUse(kind);
  switch (found.use) {
    case 'property':
      return takeProperty({ draft, fact, report }, found.property, found.reading);
    case 'measure':
      draft.measures.push(`${kind} ${value}`);
      return;
    case 'owner':
      draft.relations.push({
        schema: 'Ownership',
        other: 'owner',
        otherUid: null,
        otherName: value,
        role: 'vessel owner',
      });
      return;
    case 'unknown':
      draft.remarks.push(`${kind} ${value}`);
      report.unread(`kind: ${kind}`, line, value);
  }
}

export function factUse(kind: string): FactUse {
  const cached = known.get(kind);
  if (cached) return cached;
  const use = judgeKind(kind);
  if (known.size < 5000) known.set(kind, use);
  return use;
}

function judgeKind(kind: string): FactUse {
  const plain = kind.replace(/[\s:-]+$/, '').toLowerCase();
  const own = OWN_KINDS[plain];
  if (own) return { use: 'property', property: own[0], reading: own[1] };
  if (plain === 'vessel owner') return { use: 'owner' };
  if (plain.startsWith('digital currency address'))
    return { use: 'property', property: 'publicKey', reading: 'wallet' };
  const general = identifierUse(plain);
  if (general.use !== 'property') return { use: general.use };
  const reading = DOCUMENT_PROPERTIES.has(general.property) ? 'number' : 'text';
  return { use: 'property', property: general.property, reading };
}

function takeProperty(
  taken: { draft: PartyDraft; fact: { kind: string; value: string; line: number }; report: ParseReport },
  property: Property,
  reading: Reading,
): void {
  const { draft, fact, report } = taken;
  const { kind, value, line } = fact;
  switch (reading) {
    case 'text':
      return draft.bag.add(property, value);
    case 'lower':
      return draft.bag.add(property, value.toLowerCase());
    case 'number':
      return draft.bag.add(property, documentNumber(value));
    case 'imo':
      return draft.bag.add(property, value.replace(/^IMO\s*/i, ''));
    case 'wallet':
      draft.bag.add('currency', /-\s*([A-Z0-9]{2,10})\s*$/.exec(kind)?.[1] ?? null);
      return draft.bag.add(property, value);
    case 'date':
      return draft.bag.add(property, dateOrText(value, kind, { line, report }));
    case 'country':
      return draft.bag.add(property, countryOrText(value, kind, { line, report }));
  }
}

/** `1084010 (Egypt) issued 2005 expires 2010` -> `1084010`: country and dates of a document have no property to hold them. */
function documentNumber(value: string): string {
  if (!value.includes(' ')) return value;
  const bare = value
    .replace(/^# /, '')
    .replace(/\s+(issued|expires)\s.*$/, '')
    .replace(/\s+\([^()]*\)$/, '')
    .trim();
  return bare === '' ? value : bare;
}

/** OFAC's inexact dates are kept as it writes them; anything else that is no date is reported. */
const INEXACT =
  /^((circa|approximately|between)\s)?(\d{1,2} )?([A-Z][a-z]{2} )?\d{4}(( to | and |-)(circa )?(\d{1,2} )?([A-Z][a-z]{2} )?\d{4})?$/;

function dateOrText(value: string, kind: string, place: { line: number; report: ParseReport }): string {
  const date = readPartialDate(value, 'month-day');
  if (date !== null) return date;
  if (!INEXACT.test(value)) place.report.odd(kind, place.line, value, 'a date; kept as text');
  return value;
}

export function countryOrText(
  value: string,
  kind: string,
  place: { line: number; report: ParseReport },
): string | null {
  if (/^(undetermined|unknown|none identified)$/i.test(value)) return null;
  const code = countryCode(value);
  if (code === null) place.report.odd(kind, place.line, value, 'a country; kept as text');
  return code ?? value;
}

/** A document; Russian registers are told by their authority, `OGRN` or `INN`, and the number is then one of these too. */
export function addDocumentFact(
  draft: PartyDraft,
  fact: { readonly kind: string; readonly value: string; readonly line: number; readonly authority: string },
  report: ParseReport,
): void {
  addFact(draft, fact, report);
  if (fact.authority === 'OGRN' || fact.authority === 'INN') addFact(draft, { ...fact, kind: fact.authority }, report);
}
