/** The part of a graph that decides about one party on one day: whoever stands above it, however far. */
import { type Day, dayNumber } from '../model/day.ts';
import { OwnershipGraph, type OwnershipParty } from './graph.ts';

/**
 * A graph of its own with the party and everybody above it by edges in force on the day; it gives the same answers about the party as the whole one.
 * Above the nearest `most` parties nobody is looked at: those at the edge are then owners of whom nothing is known, so that no answer becomes a wrong `no`.
 * The party's own listings are left out: the question is by whom it is owned.
 */
export function upstreamOf(graph: OwnershipGraph, party: number, asOf: Day, most: number): OwnershipGraph {
  const above = new OwnershipGraph();
  const { listings: _own, ...subject } = graph.party(party);
  above.describe(subject.id, subject);
  const day = dayNumber(asOf);
  const { owner: owners, from, until } = graph.columns;
  const queue = [party];
  const seen = new Set(queue);
  for (let at = 0; at < queue.length; at += 1) {
    for (const edge of graph.edgesOf(queue[at] ?? -1)) {
      if ((from[edge] ?? 0) > day || day >= (until[edge] ?? 0)) continue;
      const owner = owners[edge] ?? -1;
      if (!seen.has(owner)) {
        seen.add(owner);
        const { id, ...facts } = graph.party(owner);
        const isWithin = queue.length < most;
        if (isWithin) queue.push(owner);
        above.describe(id, isWithin ? facts : notLookedAt(facts, most));
      }
      above.add(graph.edgeAt(edge));
    }
  }
  return above;
}

/** A party at the edge of what was looked at. */
export function notLookedAt(facts: Omit<OwnershipParty, 'id'>, most: number): Omit<OwnershipParty, 'id'> {
  return {
    ...facts,
    kind: 'unknown',
    why: `only the nearest ${most} parties above the supplier were looked at, and this one stands beyond them`,
    listings: [],
  };
}
