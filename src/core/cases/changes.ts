/** What changed since a decision. Each sentence is one that could be read aloud in court: what a screening finds now, and what it found then. */
import type { Alert, Fact, FactChange } from '../model/case.ts';
import type { Outcome } from '../model/rule.ts';
import { factText } from './facts.ts';

interface Compared {
  /** What the decision rests on. */
  readonly restsOn: readonly Fact[];
  /** What the screening of the same purchase before this one found; empty when there was none. */
  readonly before: readonly Fact[];
  readonly alert: Pick<Alert, 'facts' | 'purchase' | 'asOf'>;
  /** Lists that gave an answer now: a fact from another list can't be told to be gone. */
  readonly answered: ReadonlySet<string>;
}

/** Empty when the decision covers the screening: each of its facts is among those that it rests on, and none of this purchase is gone. */
export function changesIn({ restsOn, before, alert, answered }: Compared): readonly FactChange[] {
  const known = new Set(restsOn.map(factText));
  const now = new Set(alert.facts.map(factText));
  /** Facts of the decision that are not in this screening as they were, to be told as the earlier state of one that is. */
  const vanished = restsOn.filter((fact) => !now.has(factText(fact)));
  const changes: FactChange[] = [];
  for (const after of alert.facts) {
    if (known.has(factText(after))) continue;
    const earlier = earlierState(after, vanished);
    if (earlier) vanished.splice(vanished.indexOf(earlier), 1);
    changes.push(earlier ? changed(earlier, after, alert) : appeared(after, alert));
  }
  const replaced = new Set(changes.flatMap((change) => (change.before ? [factText(change.before)] : [])));
  const isGone = (fact: Fact): boolean =>
    known.has(factText(fact)) &&
    !now.has(factText(fact)) &&
    !replaced.has(factText(fact)) &&
    answered.has(listOf(fact));
  return [...changes, ...before.filter(isGone).map((fact) => gone(fact, alert))];
}

/** About the same party on the same list: by the same rule, else by the same citation, else any. */
function earlierState(after: Fact, vanished: readonly Fact[]): Fact | undefined {
  const same = vanished.filter(({ key }) => key === after.key);
  return (
    same.find(({ rule }) => rule === after.rule) ?? same.find(({ citation }) => citation === after.citation) ?? same[0]
  );
}

/** `us_csl:EL` -> `us_csl` */
function listOf({ list }: Fact): string {
  return list.split(':', 1)[0] ?? list;
}

type Screened = Pick<Alert, 'purchase' | 'asOf'>;

function appeared(after: Fact, alert: Screened): FactChange {
  const sentence = `${screeningOf(alert)} finds ${listingOf(after)} (${inWords(after.outcome)}${holding(after)}), which was not among the facts of the decision.`;
  return { kind: 'new', before: null, after, sentence };
}

function changed(before: Fact, after: Fact, alert: Screened): FactChange {
  const sentence = `${screeningOf(alert)} finds ${listingOf(after)} otherwise than at the decision: ${differences(before, after).join('; ')}.`;
  return { kind: 'changed', before, after, sentence };
}

function gone(before: Fact, alert: Screened): FactChange {
  const sentence = `${screeningOf(alert)} does not find ${listingOf(before)} any more, on which the decision rests.`;
  return { kind: 'gone', before, after: null, sentence };
}

function screeningOf({ purchase, asOf }: Screened): string {
  const place =
    purchase.file === null ? '' : ` (${purchase.file}${purchase.row === null ? '' : `, row ${purchase.row}`})`;
  return `The screening of the purchase ${purchase.id}${place} as of ${asOf}`;
}

function listingOf({ entity, listTitle, list }: Fact): string {
  return `the listing of "${entity.caption}" on ${listTitle} (${list})`;
}

function holding({ onDate }: Fact): string {
  if (onDate === null) return '; whether it held on that day is not known';
  return onDate ? '' : '; it did not hold on that day';
}

const inWords = (outcome: Outcome): string => outcome.replaceAll('_', ' ');
const onDateWords = (onDate: boolean | null): string => (onDate === null ? 'not known' : onDate ? 'yes' : 'no');
const orNone = (text: string | null): string => text ?? 'none';

/** `outcome: prohibited, then red flag`, for each thing in which they differ. */
function differences(before: Fact, after: Fact): readonly string[] {
  const pairs: readonly (readonly [what: string, now: string, then: string])[] = [
    ['outcome', inWords(after.outcome), inWords(before.outcome)],
    ['rule', orNone(after.rule), orNone(before.rule)],
    ['held on the day', onDateWords(after.onDate), onDateWords(before.onDate)],
    ['effective', orNone(after.effective), orNone(before.effective)],
    ['removed', orNone(after.removed), orNone(before.removed)],
    ['citation', orNone(after.citation), orNone(before.citation)],
    ['listed name', after.name, before.name],
    ['the list calls it', after.entity.caption, before.entity.caption],
  ];
  return pairs.flatMap(([what, now, then]) => (now === then ? [] : [`${what} ${now}, then ${then}`]));
}
