/** What a reviewer decides on: the findings of a screening, without what changes from day to day and means nothing. */
import type { Alert, Fact } from '../model/case.ts';
import { type Outcome, outcomes } from '../model/rule.ts';
import type { Finding, Screening } from '../model/screening.ts';

/** One for each finding, in the order of the screening. */
export function factsOf({ findings }: Pick<Screening, 'findings'>): readonly Fact[] {
  return distinctFacts(findings.map(factOf));
}

function factOf({ check, list, listTitle, entity, outcome, rule, listing, score, name }: Finding): Fact {
  const { onDate, effective, removed, citation } = listing;
  return {
    key: `${check} ${list} ${entity.id}`,
    list,
    listTitle,
    entity: { id: entity.id, caption: entity.caption },
    outcome,
    rule: rule?.id ?? null,
    onDate,
    effective,
    removed,
    citation,
    score: score.toFixed(2),
    name,
  };
}

/**
 * Equal for two facts when nothing that matters has changed. The score is left out: with both names the same, another score is another version of
 * the matcher and no other fact; so is the title of the list, which is our word for it.
 */
export function factText({ key, entity, outcome, rule, onDate, effective, removed, citation, name }: Fact): string {
  return JSON.stringify([key, entity.caption, outcome, rule, onDate, effective, removed, citation, name]);
}

/** Each once, the first of those that are equal. */
export function distinctFacts(facts: Iterable<Fact>): readonly Fact[] {
  const seen = new Map<string, Fact>();
  for (const fact of facts) {
    const text = factText(fact);
    if (!seen.has(text)) seen.set(text, fact);
  }
  return [...seen.values()];
}

/** The same line of the same file, asked about the same day: a newer screening of it takes the place of an older one. */
export function purchaseKey({ purchase, asOf }: Pick<Alert, 'purchase' | 'asOf'>): string {
  return JSON.stringify([purchase.file, purchase.id, purchase.row, purchase.date, asOf]);
}

/** The gravest outcome; `otherwise` where there is none. */
export function gravest(all: Iterable<Outcome>, otherwise: Outcome): Outcome {
  let found: Outcome | null = null;
  for (const outcome of all) if (found === null || outcomes.indexOf(outcome) < outcomes.indexOf(found)) found = outcome;
  return found ?? otherwise;
}
