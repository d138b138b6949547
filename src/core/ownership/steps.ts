/** A chain step by step: what each party of it holds of the next, as the rule counts it. */
import { SHARES, VOTES } from './combine.ts';
import { describeEdges } from './describe-edge.ts';
import type { OwnershipQuestion } from './question.ts';
import { toFraction } from './share.ts';

export interface PathStep {
  /** From 0 to 1: of the shares, or of the votes where they are more; both 0 where it is control and no percentage. */
  readonly shareMin: number;
  readonly shareMax: number;
  /** `holds 50 % of the shares since 2019-01-01 [register.csv]` */
  readonly says: string;
}

/** One fewer than the parties; null beside a gap, where the chain was too long to be written out. */
export function stepsAlong(question: OwnershipQuestion, path: readonly string[]): readonly (PathStep | null)[] {
  return path.slice(1).map((asset, index) => stepBetween(question, path[index] ?? '', asset));
}

function stepBetween(question: OwnershipQuestion, ownerId: string, assetId: string): PathStep | null {
  const { graph, holdings } = question.solution;
  const [owner, asset] = [graph.find(ownerId), graph.find(assetId)];
  if (owner < 0 || asset < 0) return null;
  const holding = holdings.find(owner, asset);
  const inShares = (of: 'minOf' | 'maxOf'): number =>
    holding < 0 ? 0 : toFraction(Math.max(holdings[of](holding, SHARES), holdings[of](holding, VOTES)));
  return { shareMin: inShares('minOf'), shareMax: inShares('maxOf'), says: describeEdges(question, owner, asset) };
}
