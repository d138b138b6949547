/** What is no longer as it was when a screening was answered. */
import type { Rule } from '../../core/model/rule.ts';
import { type Outcome, outcomes } from '../../core/model/rule.ts';
import type { Finding, Screening } from '../../core/model/screening.ts';
import type {
  AnswerToday,
  FindingInShort,
  ListSince,
  ListingDates,
  RuleSince,
} from '../../core/reports/replay-report.ts';
import { sortKeys } from '../../core/resolution/canonical.ts';
import type { ReleaseRow } from '../../io/database/releases.ts';
import type { ListRecord, SnapshotBody } from '../snapshot-record.ts';

export interface ListsThen {
  readonly lists: readonly ListRecord[];
  /** The releases that were used. */
  readonly releases: readonly ReleaseRow[];
}

export interface ListsNow {
  readonly body: SnapshotBody;
  /** All good releases of today. */
  readonly releases: readonly ReleaseRow[];
}

/** The lists in order of their ids. */
export function listsSince(before: ListsThen, now: ListsNow): readonly ListSince[] {
  const older = new Map(before.lists.map((list) => [list.list, list]));
  const current = new Map(now.body.lists.map((list) => [list.list, list]));
  return [...new Set([...older.keys(), ...current.keys()])].sort().flatMap((id) => {
    const [old, fresh] = [older.get(id), current.get(id)];
    const either = fresh ?? old;
    if (!either) return [];
    const used = before.releases.filter(({ list }) => list === id);
    const newestUsed = used.at(-1)?.seen ?? '';
    const usedIds = new Set(used.map((release) => release.id));
    const others = now.releases.filter((release) => release.list === id && !usedIds.has(release.id));
    const newer = others.filter(({ seen }) => seen > newestUsed);
    return {
      list: id,
      title: either.title,
      asked: old && fresh ? 'then_and_now' : old ? 'then' : 'now',
      newer: newer.length,
      newest: newer.at(-1)?.seen ?? null,
      earlier: others.length - newer.length,
      refusedSince: fresh && fresh.refusedSince !== old?.refusedSince ? fresh.refusedSince : null,
      changed: old && fresh ? differingKeys(aboutOf(old), aboutOf(fresh)) : [],
    };
  });
}

function aboutOf({ title, subLists, maxAgeDays, closed }: ListRecord): object {
  return { title, subLists, maxAgeDays, closed };
}

/** By id; `cited` are the rules that findings of the original rest on. */
export function rulesSince(
  before: readonly Rule[],
  now: readonly Rule[],
  cited: ReadonlySet<string>,
): readonly RuleSince[] {
  const older = new Map(before.map((rule) => [rule.id, rule]));
  const current = new Map(now.map((rule) => [rule.id, rule]));
  return [...new Set([...older.keys(), ...current.keys()])].sort().flatMap((id) => {
    const [old, fresh] = [older.get(id), current.get(id)];
    const fields = old && fresh ? differingKeys(old, fresh) : [];
    if (old && fresh && fields.length === 0) return [];
    return { id, change: !old ? 'added' : fresh ? 'changed' : 'removed', fields, cited: cited.has(id) };
  });
}

function differingKeys(left: object, right: object): readonly string[] {
  const [a, b] = [sortKeys(left), sortKeys(right)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((key) => JSON.stringify(Reflect.get(a, key)) !== JSON.stringify(Reflect.get(b, key)))
    .sort();
}

/** The original beside the answer of today. Findings are the same when party, rule, outcome and whether the listing held are; what the list says of its days may differ, and the words. */
export function compareAnswers(before: Screening, now: Screening): AnswerToday {
  const [older, current] = [byKey(before.findings), byKey(now.findings)];
  const gone = [...older].filter(([key]) => !current.has(key)).map(([, { finding }]) => finding);
  const came = [...current].filter(([key]) => !older.has(key)).map(([, { finding }]) => finding);
  const changed = [...older].flatMap(([key, { finding, dates: then }]) => {
    const today = current.get(key)?.dates ?? then;
    return JSON.stringify(today) === JSON.stringify(then) ? [] : [{ finding, before: then, now: today }];
  });
  return {
    differs: before.status !== now.status || gone.length > 0 || came.length > 0,
    before: { status: before.status, outcome: gravest(before) },
    now: { status: now.status, outcome: gravest(now) },
    gone,
    came,
    changed,
  };
}

interface Keyed {
  readonly finding: FindingInShort;
  /** Of each listing, in an order of their own. */
  readonly dates: readonly ListingDates[];
}

function byKey(findings: readonly Finding[]): ReadonlyMap<string, Keyed> {
  const found = new Map<string, Keyed>();
  for (const { list, entity, outcome, listing, rule } of findings) {
    const { onDate, effective, published, removed } = listing;
    const finding = { list, entity: entity.id, caption: entity.caption, outcome, onDate, rule: rule?.id ?? null };
    const key = JSON.stringify({ ...finding, caption: null });
    const dates = [...(found.get(key)?.dates ?? []), { effective, published, removed }];
    found.set(key, { finding, dates: dates.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) });
  }
  return found;
}

function gravest({ findings }: Screening): Outcome | null {
  const held = findings.filter(({ listing }) => listing.onDate !== false).map(({ outcome }) => outcome);
  return outcomes.find((outcome) => held.includes(outcome)) ?? null;
}
