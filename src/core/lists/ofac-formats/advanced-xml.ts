/**
 * SDN_ADVANCED.XML and CONS_ADVANCED.XML, after the UN's model: tables first, then all parties, then relationships,
 * and at last, by party, the entries with list, date and programme. So parties are held until the end, as short JSON
 * texts: the objects would take several times the room, and their strings would keep alive the chunks they were cut from.
 */
import { dayFrom } from '../../model/day.ts';
import type { ListedParty } from '../../model/entity.ts';
import { SourceDefect } from '../../model/errors.ts';
import {
  type PlainData,
  type XmlElement,
  childOf,
  childText,
  childrenOf,
  elementsOf,
  foldSpace,
} from '../../model/plain-data.ts';
import { createPropertyBag } from '../../model/properties.ts';
import type { ParseReport } from '../list.ts';
import { draftOfParty } from './advanced-party.ts';
import {
  type IdentityDocument,
  type Place,
  type ReferenceValues,
  createReferenceValues,
  dateIn,
  documentOf,
  placeOf,
} from './advanced-reference.ts';
import { ADVANCED_SHAPE } from './advanced-shape.ts';
import { createFileCheck } from './file-check.ts';
import type { OfacList } from './list-names.ts';
import { type StatedList, listingsFromLists } from './listings.ts';
import { type PartyDraft, finishParty, relationOfType } from './party-draft.ts';
import { reportUnread } from './shape.ts';

const BATCH = 500;

/** What is held of a file until its end. */
interface Held {
  readonly values: ReferenceValues;
  readonly places: Map<string, string>;
  readonly documents: Map<string, string>;
  readonly parties: Map<string, HeldParty>;
  /** Entries that say the same of many parties are held once. */
  readonly entries: Map<string, string>;
  readonly issue: { Year: number; Month: number; Day: number };
}

interface HeldParty {
  /** The draft as JSON, its properties in place of the bag; let go once it is yielded. */
  json: string;
  readonly name: string;
  readonly entries: string[];
  readonly relations: { readonly to: string; readonly type: string; readonly former: boolean }[];
}

export async function* parseAdvancedXml(
  list: OfacList,
  parts: Readonly<Record<string, PlainData>>,
  report: ParseReport,
): AsyncGenerator<readonly ListedParty[]> {
  const held: Held = {
    values: createReferenceValues(),
    places: new Map(),
    documents: new Map(),
    parties: new Map(),
    entries: new Map(),
    issue: { Year: 0, Month: 0, Day: 0 },
  };
  for await (const elements of elementsOf(parts['main'])) {
    for (const element of elements) takeRecord(element, held, report);
  }
  const issued = dayFrom(held.issue.Year, held.issue.Month, held.issue.Day);
  if (issued) report.dated(issued);
  const check = createFileCheck(list);
  let batch: ListedParty[] = [];
  for (const [uid, party] of held.parties) {
    if (party.entries.length === 0)
      throw new SourceDefect(`party ${uid} has no sanctions entry: the file is cut off or joined`);
    const stated = party.entries.map((entry) => JSON.parse(entry) as StatedList);
    check.countLists(stated.map(({ title }) => title));
    const draft = restore(party, held.parties);
    party.json = '';
    batch.push(finishParty(list.id, draft, listingsFromLists(list.file, draft, stated)));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
  check.end();
}

function takeRecord(element: XmlElement, held: Held, report: ParseReport): void {
  const { name, attributes } = element;
  if (name in ADVANCED_SHAPE) reportUnread(element, ADVANCED_SHAPE, report);
  switch (name) {
    case 'Location':
      held.places.set(owned(attributes['ID'] ?? ''), JSON.stringify(placeOf(element, held.values)));
      return;
    case 'IDRegDocument': {
      const identity = owned(attributes['IdentityID'] ?? '');
      const document = JSON.stringify(documentOf(element, held.values));
      const others = held.documents.get(identity);
      held.documents.set(identity, others === undefined ? document : `${others},${document}`);
      return;
    }
    case 'DistinctParty':
      return takeParty(element, held, report);
    case 'ProfileRelationship':
      return takeRelationship(element, held);
    case 'SanctionsEntry':
      held.places.clear();
      held.documents.clear();
      return takeEntry(element, held, report);
    case 'Year':
    case 'Month':
    case 'Day':
      held.issue[name] = Number(foldSpace(element.text));
      return;
    default:
      if (name.endsWith('Values')) held.values.take(element);
      else if (name !== 'Sanctions') report.unread(name, element.line, foldSpace(element.text));
  }
}

function takeParty(element: XmlElement, held: Held, report: ParseReport): void {
  const draft = draftOfParty(element, {
    values: held.values,
    report,
    placeOf: (id) => parsed<Place>(held.places.get(id)),
    documentsOf: (identity) => parsed<readonly IdentityDocument[]>(listText(held.documents.get(identity))) ?? [],
  });
  if (held.parties.has(draft.uid))
    throw new SourceDefect(`the number ${draft.uid} stands twice: two files were joined`, { line: element.line });
  const { bag, ...rest } = draft;
  held.parties.set(owned(draft.uid), {
    json: JSON.stringify({ ...rest, properties: bag.done() }),
    name: owned(draft.caption),
    entries: [],
    relations: [],
  });
}

function takeRelationship({ attributes, line }: XmlElement, held: Held): void {
  const from = held.parties.get(attributes['From-ProfileID'] ?? '');
  if (!from) throw new SourceDefect(`a relationship of a party that the file does not hold`, { line });
  from.relations.push({
    to: owned(attributes['To-ProfileID'] ?? ''),
    type: held.values.text('RelationType', attributes['RelationTypeID']),
    former: attributes['Former'] === 'true',
  });
}

/** The event `Created` is the day on which OFAC put the party on that list: a publication, so it fills `published` and never `effective`. */
function takeEntry(element: XmlElement, held: Held, report: ParseReport): void {
  const { attributes, line } = element;
  const party = held.parties.get(attributes['ProfileID'] ?? '');
  if (!party) throw new SourceDefect(`a sanctions entry of a party that the file does not hold`, { line });
  const programs: string[] = [];
  const provisions: string[] = [];
  for (const measure of childrenOf(element, 'SanctionsMeasure')) {
    const type = held.values.text('SanctionsType', measure.attributes['SanctionsTypeID']);
    const comment = childText(measure, 'Comment');
    if (type === 'Program') programs.push(comment);
    else provisions.push(comment === '' ? type : `${type}: ${comment}`);
  }
  const days: string[] = [];
  const bases = new Set<string>();
  for (const event of childrenOf(element, 'EntryEvent')) {
    const date = dateIn(childOf(event, 'Date'));
    const day = date ? dayFrom(date.year, date.month, date.day) : null;
    if (day) days.push(day);
    else report.odd('EntryEvent/Date', event.line, childText(event, 'Date'), 'a day; left out');
    const basis = held.values.text('LegalBasis', event.attributes['LegalBasisID']);
    if (basis !== '' && basis !== 'Unknown') bases.add(basis);
  }
  const stated: StatedList = {
    title: held.values.text('List', attributes['ListID']),
    published: days.sort()[0] ?? null,
    programs: [...new Set(programs)],
    provisions,
    authorities: [...bases],
  };
  const entry = JSON.stringify(stated);
  const same = held.entries.get(entry) ?? entry;
  held.entries.set(same, same);
  party.entries.push(same);
}

function restore(party: HeldParty, parties: ReadonlyMap<string, HeldParty>): PartyDraft {
  const { properties, ...draft } = JSON.parse(party.json) as Omit<PartyDraft, 'bag'> & {
    readonly properties: ListedParty['properties'];
  };
  for (const { to, type, former } of party.relations) {
    const edge = relationOfType(type);
    draft.relations.push({
      ...edge,
      otherUid: to,
      otherName: parties.get(to)?.name ?? null,
      role: former ? `formerly: ${edge.role}` : edge.role,
    });
  }
  return { ...draft, bag: { ...createPropertyBag(), done: () => properties } };
}

function listText(items: string | undefined): string | undefined {
  return items === undefined ? undefined : `[${items}]`;
}

function parsed<Value>(json: string | undefined): Value | undefined {
  return json === undefined ? undefined : (JSON.parse(json) as Value);
}

/** A copy of its own: a piece of a text keeps the whole text in memory. */
function owned(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
