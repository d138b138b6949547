/** Candidates -> comparisons -> matches. */
import { type Schema, schemata } from '../model/entity.ts';
import { analyseName, type NameKind } from '../names/tokens.ts';
import { askName, type AskedName } from './asked-name.ts';
import { headOfBranch } from './branches.ts';
import { type CandidateFinder, createCandidateFinder } from './candidates.ts';
import { compareNames, type Sides } from './compare.ts';
import { createCompleter } from './complete.ts';
import { type Comparison, emptyComparison } from './comparison.ts';
import { describeWords } from './describe-words.ts';
import { createHitTable, type HitTable } from './hit-table.ts';
import { countryCode, nameKindOf } from './index-build.ts';
import { INDEX_VERSION } from './index-codec.ts';
import { type NameArrays, nameTextAt, type NameIndex, stringAt } from './index-layout.ts';
import { partiesWithIdentifier } from './lookup.ts';
import type { Completion, Match, Matcher, MatchOptions, NameQuery } from './matcher.ts';
import { nameVariants } from './name-variants.ts';
import { explain, scoreOf } from './score.ts';

/** Changes with everything that changes a score. */
export const MATCHER_VERSION = `names-1.${INDEX_VERSION}`;

/** Everything one matcher works with; the hit table, the finder and the comparison are used for one query after the other. */
interface Workbench {
  readonly arrays: NameArrays;
  readonly hits: HitTable;
  readonly finder: CandidateFinder;
  readonly comparison: Comparison;
  readonly listed: (lists: ReadonlySet<string>) => Uint8Array;
}

/** What the query says beside the name. */
interface Qualifiers {
  readonly countries: readonly number[];
  /** Parties that state an identifier of the query. */
  readonly identified: ReadonlyMap<number, string>;
}

interface Best {
  readonly party: number;
  readonly name: number;
  readonly score: number;
  readonly asked: AskedName;
}

export function createMatcher(index: NameIndex): Matcher {
  const { arrays } = index;
  const completer = createCompleter(index);
  const bench: Workbench = {
    arrays,
    hits: createHitTable(),
    finder: createCandidateFinder(arrays),
    comparison: emptyComparison(),
    listed: listMarker(index),
  };
  return {
    version: MATCHER_VERSION,
    parties: index.partyCount,
    index,
    match(query, options) {
      const qualifiers = {
        countries: query.countries.map(countryCode),
        identified: partiesWithIdentifier(arrays, query.identifiers),
      };
      return findBest(bench, query, { ...options, qualifiers })
        .sort((a, b) => b.score - a.score || compareText(idOf(arrays, a.party), idOf(arrays, b.party)))
        .slice(0, options.limit)
        .map((found) => toMatch(bench, found, qualifiers));
    },
    complete: (text, options) => completions(bench, completer(text, options.limit * MOST_NAMES), options),
  };
}

function findBest(
  bench: Workbench,
  query: NameQuery,
  options: MatchOptions & { readonly qualifiers: Qualifiers },
): Best[] {
  const { arrays, hits, finder } = bench;
  const { qualifiers, threshold } = options;
  const best = new Map<number, Best>();
  const schema = schemaOf(query);
  const allowed = partyFilter(bench, schema, options);
  // A party with the same identifier is scored with whatever its names have in common.
  const least = qualifiers.identified.size > 0 ? 0 : threshold;
  for (const asked of askedNames(query, schema, arrays, least)) {
    const whole: Sides = { arrays, asked, hits, least: null };
    const sides: Sides = { ...whole, least: threshold };
    const consider = (name: number): void => {
      const party = arrays.nameParty[name] ?? 0;
      if (!allowed(party)) return;
      const score = scoreAgainst(bench, qualifiers.identified.has(party) ? whole : sides, name, qualifiers);
      const known = best.get(party);
      if (score >= threshold && isBetter({ party, name, score, asked }, known))
        best.set(party, { party, name, score, asked });
    };
    for (const name of finder.find(asked, hits, threshold)) consider(name);
    for (const name of namesOf(arrays, qualifiers.identified.keys(), asked.analysed.kind)) consider(name);
  }
  return [...best.values()];
}

/** Of names that score the same, the one that is listed first: whatever the order in which they were found. */
function isBetter(found: Best, known: Best | undefined): boolean {
  if (known === undefined || found.score !== known.score) return known === undefined || found.score > known.score;
  return found.asked === known.asked && found.name < known.name;
}

/** The ways to read the asked name: each variant in it, and whose branch it is, as an organisation and, where the schema allows, as a person. */
function askedNames(
  query: NameQuery,
  schema: Schema | null,
  arrays: NameArrays,
  threshold: number,
): readonly AskedName[] {
  return kindsOf(schema).flatMap((kind) =>
    [...nameVariants(query.name, kind), ...headOf(query.name, kind)]
      .map((variant) => askName(arrays, variant, kind, threshold))
      .filter((asked) => asked !== null),
  );
}

/** The company, where a branch of it is asked for; a listed branch stays one, so that two branches of one company are told apart. */
function headOf(name: string, kind: NameKind): readonly string[] {
  const head = kind === 'organisation' ? headOfBranch(name) : null;
  return head === null ? [] : [head];
}

/** The schema that is asked for. Who gives none but states a legal form or a trade asks for an organisation. */
function schemaOf({ name, schema }: NameQuery): Schema | null {
  if (schema !== null) return schema;
  const { legalForms, tokens } = analyseName(name, 'organisation');
  const saysTrade = tokens.length > 1 && tokens.some((token) => token.kind === 'trade' || token.kind === 'empty');
  return legalForms.length > 0 || saysTrade ? 'Organization' : null;
}

function kindsOf(schema: Schema | null): readonly NameKind[] {
  if (schema === null || schema === 'LegalEntity' || schema === 'Person') return ['organisation', 'person'];
  return [nameKindOf(schema)];
}

function scoreAgainst({ arrays, comparison }: Workbench, sides: Sides, name: number, qualifiers: Qualifiers): number {
  compareNames(sides, name, comparison);
  const party = arrays.nameParty[name] ?? 0;
  comparison.sameIdentifier = qualifiers.identified.get(party) ?? null;
  comparison.countriesDiffer = qualifiers.countries.length > 0 && sharesNoCountry(arrays, party, qualifiers.countries);
  return scoreOf(comparison);
}

function sharesNoCountry(arrays: NameArrays, party: number, countries: readonly number[]): boolean {
  const [from, to] = [arrays.partyCountryStart[party] ?? 0, arrays.partyCountryStart[party + 1] ?? 0];
  for (let at = from; at < to; at += 1) if (countries.includes(arrays.partyCountry[at] ?? 0)) return false;
  return to > from;
}

/** A party with the same identifier is compared by all its names, whatever they are. */
function namesOf(arrays: NameArrays, parties: Iterable<number>, kind: NameKind): readonly number[] {
  const names: number[] = [];
  for (const party of parties)
    for (let name = arrays.partyNameStart[party] ?? 0; name < (arrays.partyNameStart[party + 1] ?? 0); name += 1)
      if ((arrays.nameMode[name] === 1) === (kind === 'person')) names.push(name);
  return names;
}

function loadHits({ hits }: Workbench, asked: AskedName): void {
  hits.clear();
  for (const entry of asked.entries.keys()) hits.add(entry, asked.hits(entry));
}

function partyFilter(
  bench: Workbench,
  schema: Schema | null,
  options: Pick<MatchOptions, 'lists'>,
): (party: number) => boolean {
  const { arrays } = bench;
  const schemas = schemata.map((listed) => areCompatible(schema, listed));
  const lists = options.lists === null ? null : bench.listed(options.lists);
  return (party) => schemas[arrays.partySchema[party] ?? 0] === true && (lists === null || lists[party] === 1);
}

function toMatch(bench: Workbench, found: Best, qualifiers: Qualifiers): Match {
  const { arrays, comparison, hits } = bench;
  const { asked, name, party } = found;
  loadHits(bench, asked);
  const score = scoreAgainst(bench, { arrays, asked, hits, least: null }, name, qualifiers);
  return {
    ...describeParty(arrays, party),
    score,
    name: nameTextAt(arrays, name),
    features: explain(comparison, describeWords({ arrays, asked }, name, comparison)),
  };
}

/** Names looked at for each party that is wanted: many parties have several that begin alike. */
const MOST_NAMES = 20;

function completions(
  bench: Workbench,
  names: readonly number[],
  { limit, lists }: Pick<MatchOptions, 'limit' | 'lists'>,
): readonly Completion[] {
  const { arrays } = bench;
  const allowed = partyFilter(bench, null, { lists });
  const found = new Map<number, Completion>();
  for (const name of names) {
    const party = arrays.nameParty[name] ?? 0;
    if (found.has(party) || !allowed(party)) continue;
    found.set(party, { ...describeParty(arrays, party), name: nameTextAt(arrays, name) });
    if (found.size >= limit) break;
  }
  return [...found.values()];
}

function describeParty(arrays: NameArrays, party: number): Omit<Completion, 'name'> {
  return {
    id: idOf(arrays, party),
    list: stringAt(arrays, arrays.partyString[party * 3 + 1] ?? 0),
    schema: schemata[arrays.partySchema[party] ?? 0] ?? 'LegalEntity',
    caption: stringAt(arrays, arrays.partyString[party * 3 + 2] ?? 0),
  };
}

function idOf(arrays: NameArrays, party: number): string {
  return stringAt(arrays, arrays.partyString[party * 3] ?? 0);
}

/** `LegalEntity` may be a company or a person; without a schema everything may be meant. */
export function areCompatible(asked: Schema | null, listed: Schema): boolean {
  if (asked === null || asked === listed) return true;
  const organisations: readonly Schema[] = ['Company', 'Organization', 'PublicBody'];
  const isOrganisation = (schema: Schema): boolean => organisations.includes(schema);
  if (isOrganisation(asked) && isOrganisation(listed)) return true;
  const mayBeEither = (one: Schema, other: Schema): boolean =>
    one === 'LegalEntity' && (isOrganisation(other) || other === 'Person');
  return mayBeEither(asked, listed) || mayBeEither(listed, asked);
}

/** Marks the parties of the wanted lists; the marks are remembered for the set, which must not change. */
function listMarker({ arrays, partyCount }: NameIndex): (lists: ReadonlySet<string>) => Uint8Array {
  const remembered = new WeakMap<ReadonlySet<string>, Uint8Array>();
  return (lists) => {
    const known = remembered.get(lists);
    if (known) return known;
    const marks = new Uint8Array(partyCount);
    for (let party = 0; party < partyCount; party += 1) {
      if (lists.has(stringAt(arrays, arrays.partyString[party * 3 + 1] ?? 0))) marks[party] = 1;
    }
    remembered.set(lists, marks);
    return marks;
  };
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
