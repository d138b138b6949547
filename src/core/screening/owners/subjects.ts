/** The parties of ownership data that a supplier may be, each with everybody above it on the day. */
import type { Match } from '../../matching/matcher.ts';
import type { Day } from '../../model/day.ts';
import type { ListedParty } from '../../model/entity.ts';
import { OwnershipGraph } from '../../ownership/graph.ts';
import { addListedParties } from '../../ownership/listed-parties.ts';
import { notLookedAt, upstreamOf } from '../../ownership/upstream.ts';
import type { PartyHistory } from '../../resolution/history.ts';
import type { Question } from '../check.ts';
import { matchesOfSupplier } from '../supplier-matches.ts';

export interface Subject {
  /** Whom the supplier is taken for, and how similar the names are. */
  readonly match: Match;
  /** The party and those above it; its own, so that listings may be written into it. */
  readonly graph: OwnershipGraph;
  readonly party: number;
  /** The files, or the title of the list, that say so. */
  readonly source: string;
}

/** Parties above one supplier that are looked at. */
const MOST_ABOVE = 20_000;
/** Of what lists state themselves; each step up is a question to the store. */
const MOST_ABOVE_IN_LISTS = 1000;
const MOST_STEPS_IN_LISTS = 30;

/** Only those with an owner; the files first, then the lists. */
export function subjectsOf(question: Question): readonly Subject[] {
  return [...subjectsInFiles(question), ...subjectsInLists(question)].filter(({ graph }) => graph.edgeCount > 0);
}

function subjectsInFiles(question: Question): readonly Subject[] {
  const { ownership } = question.snapshot;
  if (!ownership) return [];
  const where = { matcher: ownership.matcher, listIds: null };
  return matchesOfSupplier(question, where).map((match) => {
    const graph = upstreamOf(ownership.graph, ownership.graph.find(match.id), question.asOf, MOST_ABOVE);
    return { match, graph, party: graph.find(match.id), source: ownership.files.join(', ') };
  });
}

/** Lists, the user's own above all, hold companies that are not listed themselves and say who owns them. */
function subjectsInLists(question: Question): readonly Subject[] {
  const { snapshot } = question;
  if (!snapshot.named) return [];
  return matchesOfSupplier(question, snapshot).flatMap((match) => {
    const history = snapshot.history(match.id);
    if (!history || ownersIn(partyOn(history, question.asOf)).length === 0) return [];
    const graph = listUpstream(question, match, history);
    return { match, graph, party: graph.find(match.id), source: snapshot.lists.get(match.list)?.title ?? match.list };
  });
}

/** Who stands above a party by what its list says of it, and of them. */
function listUpstream({ snapshot, asOf }: Question, match: Match, history: PartyHistory): OwnershipGraph {
  const graph = new OwnershipGraph();
  let level: readonly PartyHistory[] = [history];
  const seen = new Set([match.id]);
  for (let step = 0; level.length > 0; step += 1) {
    const next: PartyHistory[] = [];
    for (const above of level) {
      const party = partyOn(above, asOf);
      const relations = ownersIn(party);
      addListedParties(graph, match.list, [{ ...party, listings: [], relations }], () => null);
      for (const { otherId } of relations) {
        if (otherId === null || seen.has(otherId)) continue;
        seen.add(otherId);
        if (step >= MOST_STEPS_IN_LISTS || seen.size > MOST_ABOVE_IN_LISTS) cutOff(graph, otherId);
        else next.push(...[snapshot.named?.(otherId)].filter((each) => each !== null && each !== undefined));
      }
    }
    level = next;
  }
  return upstreamOf(graph, graph.find(match.id), asOf, MOST_ABOVE);
}

function cutOff(graph: OwnershipGraph, id: string): void {
  const { id: _id, ...facts } = graph.party(graph.number(id));
  graph.describe(id, notLookedAt(facts, MOST_ABOVE_IN_LISTS));
}

function ownersIn({ relations }: ListedParty): ListedParty['relations'] {
  return relations.filter(({ schema, other }) => schema === 'Ownership' && other === 'owner');
}

/** What the copy of the day says of the party, or the nearest one: its relations have days of their own. */
function partyOn({ versions }: PartyHistory, day: Day): ListedParty {
  const version = versions.findLast(({ seen }) => seen.from.slice(0, 10) <= day) ?? versions[0];
  if (!version) throw new Error('a history without a version');
  return version.party;
}
