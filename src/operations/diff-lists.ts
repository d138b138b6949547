import type { Day } from '../core/model/day.ts';
import { dayOf } from '../core/model/day.ts';
import { InputError, OperatingError } from '../core/model/errors.ts';
import { releaseIndexOn } from '../core/resolution/history.ts';
import { contentsOf, goodReleases, stateAt } from '../io/database/releases.ts';
import { type Context, listById } from './context.ts';
import { diffStates } from './refresh-lists/take-in.ts';

export interface PartyDifference {
  readonly list: string;
  readonly change: 'added' | 'changed' | 'removed';
  readonly id: string;
  readonly caption: string;
  /** Properties and parts whose values differ; empty for parties added or removed. */
  readonly fields: readonly string[];
  readonly from: Day;
  readonly to: Day;
}

/** Parties that came, changed or left between the copies that stood on two days: content, never bytes. */
export async function diffLists(
  context: Context,
  id: string,
  days: { from: Day; to: Day },
): Promise<readonly PartyDifference[]> {
  if (!listById(context, id)) throw new InputError(`there is no list ${id}`);
  if (days.from > days.to) throw new InputError(`--from ${days.from} lies after --to ${days.to}`);
  const { db } = context.store;
  const releases = await goodReleases(db, id, null);
  const timeline = { list: id, title: id, maxAgeDays: 0, releases, refusedSince: null };
  const [before, after] = [releaseIndexOn(timeline, days.from), releaseIndexOn(timeline, days.to)];
  if (before < 0)
    throw new OperatingError(
      'not_found',
      `there is no copy of ${id} of ${days.from} or before; the first is of ${releases[0] ? dayOf(releases[0].seen) : 'no day at all'}`,
      'Take in an older release with: lists refresh --from.',
    );
  const [old, fresh] = [
    await stateAt(db, releases.slice(0, before + 1)),
    await stateAt(db, releases.slice(0, after + 1)),
  ];
  const events = diffStates(old, fresh);
  const hashes = events
    .flatMap(({ party, content }) => [old.get(party), content])
    .filter((hash) => typeof hash === 'string');
  const bodies = await contentsOf(db, hashes);
  const period = { from: dayOf(releases[before]?.seen ?? ''), to: dayOf(releases[after]?.seen ?? '') };
  const differences = events.map(({ party, kind, content }): PartyDifference => {
    const [left, right] = [bodies.get(old.get(party) ?? ''), bodies.get(content ?? '')];
    return {
      list: id,
      change: kind,
      id: party,
      caption: captionOf(right ?? left),
      fields: kind === 'changed' ? differingFields(left, right) : [],
      ...period,
    };
  });
  return differences.sort((a, b) => (a.change < b.change ? -1 : a.change > b.change ? 1 : a.id < b.id ? -1 : 1));
}

function captionOf(body: string | undefined): string {
  return body === undefined ? '' : (JSON.parse(body) as { caption: string }).caption;
}

function differingFields(left: string | undefined, right: string | undefined): readonly string[] {
  const [a, b] = [flatten(left), flatten(right)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]))
    .sort();
}

function flatten(body: string | undefined): Readonly<Record<string, unknown>> {
  if (body === undefined) return {};
  const { properties, ...rest } = JSON.parse(body) as { properties: Record<string, unknown> } & Record<string, unknown>;
  return { ...rest, ...properties };
}
