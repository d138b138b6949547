/** What a person at a terminal reads of a purchase: the answer, then each outcome once, with its citation, its listings and what it depends on. */
import { type Condition, conditionOf, conditions } from '../../model/finding-condition.ts';
import { outcomes } from '../../model/rule.ts';
import { type Finding, type FindingOwned, type OwnedStep, type Screening, listedSince } from '../../model/screening.ts';
import { indented, type Terminal } from '../columns.ts';
import { codeWords, outcomeWords, scoreText } from '../words.ts';

/** Lines below the row of a purchase with a listing that held on the day, or may have. */
export function* essentialLines(screening: Screening, terminal: Terminal): Iterable<string> {
  yield* indented(shortAnswer(screening.answer), '    ', terminal);
  const held = screening.findings.filter(({ listing }) => listing.onDate !== false);
  for (const { conditions: named, findings, lines } of blocksOf(held)) {
    yield* indented(heading(named, findings, screening), '    ', terminal);
    for (const line of lines) yield* indented(line, '    - ', terminal);
  }
  yield* indented(listingsText(held), '    ', terminal);
}

interface Block {
  readonly conditions: readonly Condition[];
  readonly findings: readonly Finding[];
  readonly lines: readonly string[];
}

/** Findings by what they depend on; where the same follows under two conditions, as of a supplier that made what it sold, it is said once. */
function blocksOf(held: readonly Finding[]): readonly Block[] {
  const blocks = new Map<string, Block>();
  for (const [condition, findings] of grouped(held, conditionOf)) {
    const lines = groupsOf(findings).map(outcomeText);
    const key = JSON.stringify(lines);
    const known = blocks.get(key);
    blocks.set(key, { conditions: [...(known?.conditions ?? []), condition], findings, lines });
  }
  return [...blocks.values()];
}

/** `As private buyer, act buy, on 2020-04-15, if the supplier is that party:` */
function heading(named: readonly Condition[], findings: readonly Finding[], { asOf }: Screening): string {
  const rule = findings.find((finding) => finding.rule !== null)?.rule;
  const dealing = rule?.dealing === 'securities' ? ', in securities' : '';
  const deed = rule ? `As ${codeWords(rule.role)}, act ${codeWords(rule.act)}${dealing}, on ${asOf}` : `On ${asOf}`;
  return `${deed}, ${named.map((condition) => conditions[condition]).join(', or ')}:`;
}

/** Findings with the same outcome by the same citation, the gravest first. */
function groupsOf(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const byRule = grouped(findings, ({ outcome, rule, listing, owned }) =>
    JSON.stringify([outcome, rule?.citation ?? owned?.title ?? null, listing.onDate]),
  );
  return [...byRule.values()].sort((a, b) => gravity(a) - gravity(b));
}

function grouped<Key>(findings: readonly Finding[], keyOf: (finding: Finding) => Key): Map<Key, readonly Finding[]> {
  const groups = new Map<Key, readonly Finding[]>();
  for (const finding of findings) groups.set(keyOf(finding), [...(groups.get(keyOf(finding)) ?? []), finding]);
  return groups;
}

function gravity([first]: readonly Finding[]): number {
  return first ? outcomes.indexOf(first.outcome) : outcomes.length;
}

/** `red flag: 15 CFR 744.11 … [us_csl:EL]` */
function outcomeText(group: readonly Finding[]): string {
  const [first] = group;
  const lists = [...new Set(group.map(({ list }) => list))].join(', ');
  return first === undefined ? '' : `${outcomeWords[first.outcome]}${reasonText(first, group)} [${lists}]`;
}

function reasonText({ listing, owned, score, rule }: Finding, group: readonly Finding[]): string {
  if (listing.onDate === null)
    return owned && score === 0
      ? ': who stands behind an owner the sources do not say'
      : ': whether the listing held on that day the sources do not say';
  if (rule === null) return `: no rule here speaks of ${owned ? `owners by the ${testText(owned)}` : 'this'}`;
  const unsure = group.some((each) => each.rule?.status === 'needs_confirmation');
  return `${unsure ? ' (needs confirmation)' : ''}: ${rule.citation}`;
}

/** Which test would count the supplier to an owner, so that it is not taken for the rule in the line above. */
function testText({ title, inForce }: FindingOwned): string {
  const force = { yes: '', no: ', which was not in force on that day', unknown: ', if that was in force on that day' };
  return `${title}${force[inForce]}`;
}

/** Each listing once, with its dates; where all of them are the lists' own, that is said once. */
function listingsText(held: readonly Finding[]): string {
  const areStated = held.every(isStated);
  const once = new Map(held.toReversed().map((finding) => [keyOf(finding), finding]));
  const shown = held.filter((finding) => once.get(keyOf(finding)) === finding);
  const listings = [...new Set(shown.map((finding) => listingText(finding, areStated)))];
  const word = listings.length === 1 ? 'Listing' : 'Listings';
  return `${word}${areStated ? " by the lists' own dates" : ''}: ${listings.join('; ')}.`;
}

/** One listing of one party, by whatever name it was found. */
function keyOf({ list, entity, listing, path }: Finding): string {
  return JSON.stringify([list, entity.id, listing.effective, listing.published, path]);
}

/** By a list of ours, whose copies begin later or have a gap around the day. */
function isStated({ listing }: Finding): boolean {
  return listing.basis === 'stated' && listing.seen !== null;
}

/** `us_csl:EL "Dahua Technology" since 2019-10-09, similarity 0.78` */
function listingText(finding: Finding, areStated: boolean): string {
  const { list, name, score, listing, owned, path } = finding;
  const since = listedSince(listing);
  const from =
    since === null ? (listing.seen === null ? '' : ` in our copies since ${listing.seen[0]}`) : ` since ${since}`;
  const until = listing.removed === null ? '' : ` until before ${listing.removed}`;
  const basis = isStated(finding) && !areStated ? " by the list's own date" : '';
  const chain = owned && path.length > 0 ? `, ${chainText(path, owned.steps ?? [])}` : '';
  return `${list} "${name}"${from}${until}${basis}, similarity ${scoreText(score)}${chain}`;
}

/** `Example Holding > 60 % of Example Middle > 25 % to 50 % of Example Supplier`; what each holds of the next, and not what all hold together. */
function chainText(path: readonly string[], steps: NonNullable<FindingOwned['steps']>): string {
  return path.map((party, index) => `${index === 0 ? '' : heldText(steps[index - 1])}${party}`).join(' > ');
}

/** Empty where it is control and no percentage, or beside a gap. */
function heldText(step: OwnedStep | null | undefined): string {
  if (!step || step.shareMax === 0) return '';
  const percent = (share: number): string => `${Number((share * 100).toFixed(7))} %`;
  if (step.shareMin === 0 && step.shareMax === 1) return 'an unknown share of ';
  return step.shareMin === step.shareMax
    ? `${percent(step.shareMin)} of `
    : `${percent(step.shareMin)} to ${percent(step.shareMax)} of `;
}

const conditionTexts = Object.values(conditions).join('|');
/** The sentence of the outcomes, which are printed one a line; and the reasons why others are bound, which a terminal has no room for. */
const outcomesSentence = new RegExp(
  ` For (?:an? |anybody )[^:]{1,120} on \\d{4}-\\d{2}-\\d{2}: .*?, (?:${conditionTexts})\\.(?= |$)`,
  'gs',
);
const whomOthersBind = /( here about these listings): .*?(?= This is what those rules say )/s;

/** The answer without what stands in the lines below it; an answer in other words is left as it is. */
function shortAnswer(answer: string): string {
  return answer.replace(outcomesSentence, '').replace(whomOthersBind, '$1.');
}
