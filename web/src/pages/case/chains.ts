/** The chains of ownership that the findings of one screening tell of. */
import type { Finding } from '../../api/shapes.ts';

type OwnedStep = NonNullable<NonNullable<NonNullable<Finding['owned']>['steps']>[number]>;

/** One arrow of the graph. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly step: OwnedStep | null;
}

export interface Chain {
  /** From the listed owner down to the supplier. */
  readonly names: readonly string[];
  readonly list: string;
  /** What each holds of the next; empty in screenings of before this was kept. */
  readonly steps: readonly (OwnedStep | null)[];
  /** The owner is taken for the listed party only by its name or number. */
  readonly sameName: boolean;
}

/** One chain for each owner under a test, without repeats. */
export function chainsOf(findings: readonly Finding[], test: string): readonly Chain[] {
  const chains = new Map<string, Chain>();
  for (const { path, owned, listTitle } of findings) {
    if (!owned || owned.test !== test || path.length === 0) continue;
    const key = path.join('\n');
    if (!chains.has(key))
      chains.set(key, { names: path, list: listTitle, steps: owned.steps ?? [], sameName: owned.owner.sameName });
  }
  return [...chains.values()];
}

/** Parties and the links between them, each once. */
export function graphOf(chains: readonly Chain[]): {
  readonly nodes: readonly { readonly name: string; readonly kind: 'listed' | 'between' | 'supplier' }[];
  readonly links: readonly Link[];
} {
  const kinds = new Map<string, 'listed' | 'between' | 'supplier'>();
  const links = new Map<string, Link>();
  for (const { names, steps } of chains) {
    for (const [index, name] of names.entries()) {
      const kind = index === 0 ? 'listed' : index === names.length - 1 ? 'supplier' : 'between';
      if (kinds.get(name) !== 'listed') kinds.set(name, kind);
      const next = names[index + 1];
      if (next !== undefined) links.set(`${name}\n${next}`, { from: name, to: next, step: steps[index] ?? null });
    }
  }
  return { nodes: [...kinds].map(([name, kind]) => ({ name, kind })), links: [...links.values()] };
}
