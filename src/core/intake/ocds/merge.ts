/**
 * The merge rules of the Open Contracting Data Standard 1.1: the releases of one ocid in the order of their dates, later values
 * replace earlier ones, null removes, objects merge, and lists of objects with an id merge by that id.
 * https://standard.open-contracting.org/1.1/en/schema/merging/
 */
import { dayNumber, isDay } from '../../model/day.ts';
import { type JsonObject, isObject, textAt } from './json.ts';

/** Lists that a later release replaces as a whole (`wholeListMerge` in the release schema of OCDS 1.1). */
const WHOLE_LISTS = new Set([
  'additionalIdentifiers',
  'additionalClassifications',
  'deliveryAddresses',
  'deliveryLocations',
  'identifiers',
  'classifications',
  'locations',
  'changes',
]);
const MAX_DEPTH = 40;

/** One state from many releases; those without a date come first, in the order of the file. */
export function mergeReleases(releases: readonly JsonObject[]): JsonObject {
  const dated = releases.map((release, position) => ({
    release,
    position,
    date: sortableDate(textAt(release, 'date')),
  }));
  const ordered = dated.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.position - b.position));
  return ordered.reduce<JsonObject>((merged, { release }) => mergeObjects(merged, release, 0), {});
}

function mergeObjects(earlier: JsonObject, later: JsonObject, depth: number): JsonObject {
  const merged: Record<string, unknown> = { ...earlier };
  for (const [key, value] of Object.entries(later)) {
    if (key === '__proto__') continue;
    if (value === null) delete merged[key];
    else merged[key] = mergeValues(earlier[key], value, { key, depth });
  }
  return merged;
}

function mergeValues(earlier: unknown, later: unknown, at: { readonly key: string; readonly depth: number }): unknown {
  if (at.depth >= MAX_DEPTH) return later;
  if (isObject(later)) return mergeObjects(isObject(earlier) ? earlier : {}, later, at.depth + 1);
  if (!Array.isArray(later)) return later;
  const mergesById = !WHOLE_LISTS.has(at.key) && later.length > 0 && later.every(hasId);
  if (!mergesById || !Array.isArray(earlier) || !earlier.every(hasId)) return later;
  const byId = new Map<string, JsonObject>(earlier.map((each: JsonObject) => [textAt(each, 'id'), each]));
  for (const each of later as readonly JsonObject[]) {
    const id = textAt(each, 'id');
    byId.set(id, mergeObjects(byId.get(id) ?? {}, each, at.depth + 1));
  }
  return [...byId.values()];
}

function hasId(value: unknown): boolean {
  return isObject(value) && textAt(value, 'id') !== '';
}

/** Instants with a zone are brought to UTC, so that `2020-04-15T01:00:00+02:00` comes before `2020-04-15T00:00:00Z`. */
function sortableDate(text: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|([+-])(\d{2}):?(\d{2}))?)?/.exec(
    text,
  );
  if (!parts?.[1] || !isDay(parts[1])) return '';
  const minutes = Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0);
  const offset = (Number(parts[6] ?? 0) * 60 + Number(parts[7] ?? 0)) * (parts[5] === '-' ? -1 : 1);
  const minute = (dayNumber(parts[1]) + 1_000_000) * 1440 + minutes - offset;
  return `${String(minute).padStart(12, '0')}:${parts[4] ?? '00'}`;
}
