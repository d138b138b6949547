import { z } from 'zod';
import { type ListedParty, type Listing, listingOf } from '../../model/entity.ts';
import { SourceDefect } from '../../model/errors.ts';
import { type JsonItem, type PlainData, valuesOf } from '../../model/plain-data.ts';
import { type PropertyBag, createPropertyBag } from '../../model/properties.ts';
import type { ParseReport } from '../list.ts';
import { type Act, type ActParty, type Edition, actShape, editionShape } from './act.ts';
import { subLists } from './sub-lists.ts';

/** A party in one act, with the line of the act. */
interface Entry {
  readonly act: Act;
  readonly party: ActParty;
  readonly line: number;
}

/** The edition and its acts -> one party per key, with a listing per act. Refuses a file that lacks an act of its edition or has one more. */
export async function* parseStarter(
  parts: Readonly<Record<string, PlainData>>,
  report: ParseReport,
): AsyncGenerator<readonly ListedParty[]> {
  let edition: Edition | null = null;
  const acts = new Map<string, { readonly act: Act; readonly line: number }>();
  for await (const batch of valuesOf(parts['acts'])) {
    for (const item of batch) {
      if (edition === null) {
        edition = readShape(editionShape, item);
        continue;
      }
      const act = readShape(actShape, item);
      if (acts.has(act.act)) throw new SourceDefect(`the act ${act.act} stands here twice`, { line: item.line });
      acts.set(act.act, { act, line: item.line });
    }
  }
  if (edition === null) throw new SourceDefect('the file is empty; wanted the edition and its acts', { line: 1 });
  assertWhole(edition, [...acts.keys()]);
  report.dated(edition.compiled);
  const entries = [...acts.values()].flatMap(({ act, line }) => act.parties.map((party) => ({ act, party, line })));
  for (const note of notesOf(entries)) report.note(note);
  yield groupByKey(entries).map(entriesToParty);
}

function readShape<T extends z.ZodType>(shape: T, item: JsonItem): z.output<T> {
  const read = shape.safeParse(item.value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const column = issue?.path.map(String).join('.') ?? '';
  throw new SourceDefect(
    issue?.message ?? 'not understood',
    column === '' ? { line: item.line } : { line: item.line, column },
  );
}

function assertWhole(edition: Edition, acts: readonly string[]): void {
  const missing = edition.acts.filter((id) => !acts.includes(id));
  if (missing.length > 0) throw new SourceDefect(`the file is cut off: the edition has ${missing.join(', ')} as well`);
  const extra = acts.filter((id) => !edition.acts.includes(id));
  if (extra.length > 0) throw new SourceDefect(`the edition does not name ${extra.join(', ')}`);
}

function notesOf(entries: readonly Entry[]): readonly string[] {
  const open = entries.filter(({ act, party }) => statusOf(act, party) === 'needs_confirmation').length;
  return [
    'a starter, not whole lists: a party that is not in it may still be listed; `lists refresh` takes in the lists themselves',
    ...(open > 0
      ? [`${open} of ${entries.length} listings have a fact that needs confirmation, said in their remarks`]
      : []),
  ];
}

function groupByKey(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) {
    assertEntry(entry);
    const group = byKey.get(entry.party.key) ?? [];
    if (group.some(({ act }) => act === entry.act)) {
      throw new SourceDefect(`"${entry.party.key}" stands twice in ${entry.act.act}`, { line: entry.line });
    }
    group.push(entry);
    byKey.set(entry.party.key, group);
  }
  return [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group.sort(inOrder));
}

function assertEntry({ act, party, line }: Entry): void {
  if (party.until !== undefined && party.until <= act.effective) {
    throw new SourceDefect(`"${party.key}" ends on ${party.until}, not after ${act.effective}`, {
      line,
      column: 'until',
    });
  }
  if ((act.covers === 'equipment') !== (party.scope !== undefined)) {
    throw new SourceDefect(`"${party.key}": a scope is wanted where an act covers equipment, and only there`, {
      line,
      column: 'scope',
    });
  }
}

function inOrder(a: Entry, b: Entry): number {
  if (a.act.effective !== b.act.effective) return a.act.effective < b.act.effective ? -1 : 1;
  return a.act.act < b.act.act ? -1 : 1;
}

function entriesToParty(entries: readonly Entry[]): ListedParty {
  const named = firstToName(entries);
  const schemas = new Set(entries.map(({ party }) => party.schema));
  if (schemas.size > 1) {
    throw new SourceDefect(`"${named.party.key}" is ${[...schemas].join(' and ')}`, {
      line: named.line,
      column: 'schema',
    });
  }
  const bag = createPropertyBag();
  bag.add('name', named.party.name, ...entries.map(({ party }) => party.name));
  for (const entry of entries) addParty(bag, entry);
  return {
    id: `starter-${named.party.key}`,
    schema: named.party.schema,
    caption: named.party.name,
    properties: bag.done(),
    listings: entries.map(readListing),
    relations: [],
  };
}

/** The list that stands first among the sub-lists gives the caption: as the Entity List writes it, where it has the party. */
function firstToName(entries: readonly Entry[]): Entry {
  const order = Object.keys(subLists);
  const [first] = [...entries].sort((a, b) => order.indexOf(a.act.list) - order.indexOf(b.act.list) || inOrder(a, b));
  if (!first) throw new Error('a party has at least one entry');
  return first;
}

function addParty(bag: PropertyBag, { party }: Entry): void {
  for (const alias of party.aliases) {
    if (typeof alias === 'string') {
      bag.add('alias', alias);
      continue;
    }
    bag.add('alias', alias.name);
    bag.add(
      'notes',
      `The name "${alias.name}" is not from the act of listing. Its source: ${alias.source}${openFact(alias.status)}.`,
    );
  }
  bag.add('country', ...party.countries);
  bag.add('uscCode', party.uscCode);
}

function readListing({ act, party }: Entry): Listing {
  const grounds = party.grounds === undefined ? act.grounds : party.grounds;
  const remarks = [party.note, act.note, openListing(act, party)].filter((text) => text !== undefined && text !== '');
  return listingOf({
    subList: act.list,
    covers: act.covers,
    effective: act.effective,
    published: act.published ?? null,
    until: party.until ?? null,
    citations: [...new Set([act.citation, ...(party.entryCitation ? [party.entryCitation] : []), ...party.amendments])],
    programs: grounds ? [grounds] : [],
    authority: act.authority ?? null,
    provisions: party.scope === undefined ? act.provisions : [...act.provisions, party.scope],
    reason: act.reason ?? null,
    remarks: remarks.length > 0 ? remarks.join(' ') : null,
    sourceUrl: act.source,
  });
}

function statusOf(act: Act, party: ActParty): Act['status'] {
  return party.status ?? act.status;
}

function openListing(act: Act, party: ActParty): string {
  return statusOf(act, party) === 'needs_confirmation'
    ? `Needs confirmation; checked on ${act.checked} against: ${act.checkedAgainst.join('; ')}.`
    : '';
}

function openFact(status: Act['status']): string {
  return status === 'needs_confirmation' ? ' (needs confirmation)' : '';
}
