/** A party while it is being read: what every format gives, before it becomes a `ListedParty`. */
import type { ListedParty, Listing, Relation, Schema } from '../../model/entity.ts';
import { foldSpace } from '../../model/plain-data.ts';
import { type PropertyBag, createPropertyBag } from '../../model/properties.ts';
import { countryCode } from '../../names/countries.ts';
import type { ParseReport } from '../list.ts';

export interface PartyDraft {
  /** OFAC's own number of the party, the same in every format and on every list; it never changes. */
  readonly uid: string;
  readonly schema: Schema;
  readonly caption: string;
  readonly bag: PropertyBag;
  /** Measures in the list's words: directives, secondary sanctions, dates of effect. */
  readonly measures: string[];
  readonly remarks: string[];
  readonly relations: DraftRelation[];
}

/** As `Relation`; the other party by OFAC's number where the file gives it. */
export interface DraftRelation extends Pick<Relation, 'schema' | 'other' | 'otherName' | 'role'> {
  readonly otherUid: string | null;
}

export function createDraft(uid: string, schema: Schema, name: string): PartyDraft {
  const caption = foldSpace(name);
  const bag = createPropertyBag();
  bag.add('name', caption);
  if (schema === 'Person') {
    const comma = caption.indexOf(', ');
    bag.add('lastName', comma < 0 ? caption : caption.slice(0, comma));
    if (comma >= 0) bag.add('firstName', caption.slice(comma + 2));
  }
  return { uid, schema, caption, bag, measures: [], remarks: [], relations: [] };
}

/** `individual`, `vessel`, `aircraft`, and a blank or `Entity` for all others. */
export function schemaOfType(type: string): Schema {
  switch (type.toLowerCase()) {
    case 'individual':
      return 'Person';
    case 'vessel':
      return 'Vessel';
    case 'aircraft':
      return 'Airplane';
    default:
      return 'Organization';
  }
}

/** `aka` also known as, `fka` formerly, `nka` now; OFAC calls an alias weak when it is broad or generic and not to be screened alone. */
export function addAlias(draft: PartyDraft, name: string, alias: { kind: string; weak: boolean }): void {
  const formerly = alias.kind.replaceAll('.', '').toLowerCase() === 'fka';
  draft.bag.add(alias.weak ? 'weakAlias' : formerly ? 'previousName' : 'alias', name);
}

const NO_COUNTRY: ReadonlySet<string> = new Set(['', 'undetermined', 'Unknown']);

/** The address in one line, and its country as a code of its own. */
export function addAddress(
  draft: PartyDraft,
  address: { readonly parts: readonly string[]; readonly country: string; readonly line: number },
  report: ParseReport,
): void {
  const country = NO_COUNTRY.has(address.country) ? '' : address.country;
  const code = country === '' ? null : countryCode(country);
  if (country !== '' && code === null && !country.startsWith('Region: '))
    report.odd('country', address.line, country, 'a country; kept in the address');
  if (code !== null) draft.bag.add('country', code);
  const parts = address.parts.filter((part) => part !== '');
  if (parts.length === 0 && code !== null) return;
  draft.bag.add('address', [...parts, country].filter((part) => part !== '').join(', '));
}

export function finishParty(list: string, draft: PartyDraft, listings: readonly Listing[]): ListedParty {
  return {
    id: `${list}-${draft.uid}`,
    schema: draft.schema,
    caption: draft.caption,
    properties: draft.bag.done(),
    listings,
    relations: draft.relations.map(({ schema, other, otherUid, otherName, role }) => ({
      schema,
      other,
      otherId: otherUid === null ? null : `${list}-${otherUid}`,
      otherName,
      role,
      share: null,
      from: null,
      until: null,
    })),
  };
}

/** OFAC's types of relationship -> the edge. `from` is the party at which the relationship stands. */
export function relationOfType(type: string): Pick<DraftRelation, 'schema' | 'other' | 'role'> {
  const role = type;
  if (/^owned or controlled by/i.test(type)) return { schema: 'Ownership', other: 'owner', role };
  if (/^owns, controls, or operates/i.test(type)) return { schema: 'Ownership', other: 'asset', role };
  if (/^leader or official of/i.test(type)) return { schema: 'Directorship', other: 'organization', role };
  if (/^family member of/i.test(type)) return { schema: 'Family', other: 'object', role };
  return { schema: 'UnknownLink', other: 'object', role };
}
