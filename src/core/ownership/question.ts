/** One rule, asked about a graph on a day. */
import { type Day, dayNumber } from '../model/day.ts';
import type { OwnershipGraph } from './graph.ts';
import { Holdings } from './holdings.ts';
import { type OwnershipRule, isListed, versionOn } from './rule.ts';
import { Solution } from './solve.ts';

/** `unknown`: a band or an unnamed owner leaves it open, or nobody can say whether stakes are added up or whether the rule is in force. Never a judgement about a party, only about what the sources say of it. */
export type OwnershipOutcome = 'yes' | 'no' | 'unknown';

/** One rule over one graph on one day. */
export interface OwnershipQuestion {
  readonly rule: OwnershipRule;
  readonly asOf: Day;
  readonly solution: Solution;
}

/** Solves the whole graph; `answerFor` then reads single answers, and `solution.change` takes in changed edges. */
export function askOwnership(graph: OwnershipGraph, rule: OwnershipRule, asOf: Day): OwnershipQuestion {
  const version = versionOn(rule, asOf);
  const solution = new Solution(graph, new Holdings(graph, version, dayNumber(asOf)), version);
  const [listed, unnamed, joint]: [number[], number[], number[]] = [[], [], []];
  for (const number of graph.special) {
    const party = graph.party(number);
    if (party.kind === 'joint') joint.push(number);
    if (party.listings.length > 0 && isListed(party, rule, asOf)) listed.push(number);
    else if (party.kind === 'unknown') unnamed.push(number);
  }
  solution.run({ listed, unnamed, joint });
  return { rule, asOf, solution };
}
