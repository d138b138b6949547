import type { Day } from '../../model/day.ts';
import { type ListedParty, type Listing, type Relation, listingOf } from '../../model/entity.ts';
import { createPropertyBag } from '../../model/properties.ts';
import { federalRegisterCitations } from '../../names/citations.ts';
import { slugOf } from '../../names/slug.ts';

/** One row of the table. `removed` is the first day on which the company is no longer on the list. */
export interface EditionRow {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly parent: string | null;
  readonly editionDate: Day;
  readonly published: Day | null;
  readonly citation: string | null;
  readonly removed: Day | null;
}

const AUTHORITY = 'Section 1260H of the William M. (Mac) Thornberry NDAA for Fiscal Year 2021 (Public Law 116-283)';

/** Gathers the rows of each company over all editions. */
export function createCompanies(): {
  readonly add: (row: EditionRow) => void;
  readonly parties: () => readonly ListedParty[];
} {
  const held = new Map<string, EditionRow[]>();
  return {
    add: (row) => {
      const key = keyOf(row.name);
      const rows = held.get(key);
      if (rows) rows.push(row);
      else held.set(key, [row]);
    },
    parties: () => [...held].map(([key, rows]) => toParty(key, rows, held)),
  };
}

/** The published name without the list's asterisk and without a short name in brackets. */
function splitName(text: string): { name: string; short: string | null } {
  const plain = text.replace(/\s*\*+/g, '').trim();
  const bracket = /^(.{4,}?)\s+\(([^()]{2,40})\)$/.exec(plain);
  return bracket?.[1] && bracket[2] ? { name: bracket[1], short: bracket[2] } : { name: plain, short: null };
}

function keyOf(name: string): string {
  return slugOf(splitName(name).name) || 'unnamed';
}

function toParty(key: string, unordered: readonly EditionRow[], held: ReadonlyMap<string, unknown>): ListedParty {
  const rows = [...unordered].sort((a, b) =>
    a.editionDate < b.editionDate ? -1 : a.editionDate > b.editionDate ? 1 : 0,
  );
  const names = rows.map(({ name }) => splitName(name));
  const caption = names.at(-1)?.name ?? key;
  const bag = createPropertyBag();
  bag.add('name', caption);
  for (const [index, { name, short }] of names.entries())
    bag.add('alias', name === caption ? null : name, short, ...(rows[index]?.aliases ?? []));
  return {
    id: `us_dod_1260h-${key}`,
    schema: 'Company',
    caption,
    properties: bag.done(),
    listings: readListings(rows),
    relations: readParents(rows, held),
  };
}

/** Each edition lists a company again: that is one listing since the first of them, until a stated removal; after that a new one begins. */
function readListings(rows: readonly EditionRow[]): readonly Listing[] {
  const runs: EditionRow[][] = [];
  let until: Day | null = null;
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && (until === null || row.editionDate < until)) run.push(row);
    else {
      runs.push([row]);
      until = null;
    }
    if (row.removed !== null && (until === null || row.removed > until)) until = row.removed;
  }
  return runs.map((run) => {
    const removals = run.flatMap(({ removed }) => removed ?? []).sort();
    const citations = [...new Set(run.flatMap(({ citation }) => citationsOf(citation)))];
    const again = [...new Set(run.slice(1).map(({ editionDate }) => editionDate))].filter(
      (day) => day !== run[0]?.editionDate,
    );
    return listingOf({
      effective: run[0]?.editionDate ?? null,
      published: run.find(({ editionDate }) => editionDate === run[0]?.editionDate)?.published ?? null,
      until: removals.at(-1) ?? null,
      citations,
      authority: AUTHORITY,
      remarks: again.length > 0 ? `Listed again in the editions of ${again.join(', ')}` : null,
    });
  });
}

function citationsOf(text: string | null): readonly string[] {
  if (text === null) return [];
  const found = federalRegisterCitations(text);
  return found.length > 0 ? found.map((citation) => citation.text) : [text];
}

/** The parent that the list names; the list gives no share. */
function readParents(rows: readonly EditionRow[], held: ReadonlyMap<string, unknown>): readonly Relation[] {
  const parents = new Map(
    rows.flatMap(({ parent }) => (parent === null ? [] : [[keyOf(parent), splitName(parent).name] as const])),
  );
  return [...parents].map(([key, name]) => ({
    schema: 'Ownership',
    other: 'owner',
    otherId: held.has(key) ? `us_dod_1260h-${key}` : null,
    otherName: name,
    role: 'parent company',
    share: null,
    from: null,
    until: null,
  }));
}
