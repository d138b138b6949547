/** The contract of an ownership rule: plain dated data that says what counts, how it is added up, and where the line is. */
import type { Day } from '../model/day.ts';
import type { InterestKind, OwnershipParty } from './graph.ts';
import { type Layer, POSSIBLE } from './layer.ts';

/**
 * How a rule takes an interest. `shares`, `votes`: its share counts · `may_be_shares`: up to its share may count, nothing is certain ·
 * `decides`: it is control by itself · `may_decide`: it may be control, which nobody but a court can say · `none`: the rule does not count it.
 */
export type Weight = 'shares' | 'votes' | 'may_be_shares' | 'decides' | 'may_decide' | 'none';

export interface OwnershipRule {
  readonly id: string;
  /** As a reviewer reads it. */
  readonly title: string;
  /** Lists of ours whose parties it speaks of, `us_csl:SDN` a list inside one; a listing of a list that we do not know, or of none in particular, always counts. */
  readonly lists: readonly string[];
  /** In the order of time, without a gap; the first may begin before all days and the last never ends. */
  readonly versions: readonly RuleVersion[];
}

export interface RuleVersion {
  /** Half-open days; null is open. */
  readonly from: Day | null;
  readonly until: Day | null;
  /** `unknown`: no source says whether it is in force; a `yes` is then `unknown`. */
  readonly inForce: 'yes' | 'no' | 'unknown';
  /** Whether the line itself is enough: `at_least` includes it, `more_than` does not. */
  readonly line: 'at_least' | 'more_than';
  /** Where the line of shares lies, in billionths of the whole; absent: half. A majority of votes is more than half under every rule. */
  readonly lineAt?: number;
  /**
   * `together`: what all listed parties hold is added up; `each`: every listed party is looked at by itself; `unsettled`: nobody has said which of the two,
   * so that what one makes alone is certain, and what all make together is possible.
   */
  readonly owners: 'together' | 'each' | 'unsettled';
  /** Of those who hold one interest jointly, whose is it: everybody's as a whole, or only that of all of them together. */
  readonly jointInterest: 'of_each' | 'of_all';
  readonly weights: Readonly<Record<InterestKind, Weight>>;
  readonly citation: string;
  readonly source: string;
  readonly status: 'confirmed' | 'needs_confirmation';
  readonly lastChecked: Day;
  /** Why it is not in force, in words that follow the day: `suspended from 2025-11-10 for one year`; only where it is not. */
  readonly whyNotInForce?: string;
  /** What a reader has to know where several listed parties stand above one, and are not simply added up; a whole sentence. */
  readonly onSeveral?: string;
  /** What a reader of an answer under this version has to know, of a `no` as well; whole sentences. */
  readonly notes: readonly string[];
}

/** The version of a rule that speaks about a day. */
export function versionOn(rule: OwnershipRule, day: Day): RuleVersion {
  const found = rule.versions.find(
    ({ from, until }) => (from === null || from <= day) && (until === null || day < until),
  );
  if (!found) throw new Error(`${rule.id} has no version for ${day}`);
  return found;
}

/** Whether what several listed parties hold is added up in a layer. */
export function isAddedUp({ owners }: RuleVersion, layer: Layer): boolean {
  switch (owners) {
    case 'together':
      return true;
    case 'each':
      return false;
    case 'unsettled':
      return layer === POSSIBLE;
  }
}

/** Whether a party is listed on a day on a list that the rule speaks of; a listing without dates holds on every day. */
export function isListed(party: OwnershipParty, rule: OwnershipRule, day: Day): boolean {
  for (const { list, from, until } of party.listings) {
    const holds = (from === null || from <= day) && (until === null || day < until);
    if (holds && (list === null || speaksOf(rule, list))) return true;
  }
  return false;
}

/** Whether a listing on that list, `us_csl:SDN` one inside a list, counts under the rule. */
export function speaksOf(rule: OwnershipRule, list: string): boolean {
  if (rule.lists.some((own) => own === list || list.startsWith(`${own}:`))) return true;
  return !KNOWN_LISTS.has(list.split(':')[0] ?? list);
}

/** Lists that are known to belong to one regime, so that a party of one is not counted under another's rule. */
const KNOWN_LISTS: ReadonlySet<string> = new Set([
  'starter',
  'us_csl',
  'us_bis_entity_list',
  'us_bis_dpl',
  'us_ofac_sdn',
  'us_ofac_cons',
  'un_sc',
  'eu_fsf',
  'uk_sl',
  'uk_conlist',
  'us_dhs_uflpa',
  'us_fcc_covered',
  'us_fcc_classes',
  'us_ndaa_889',
  'us_dod_1260h',
  'ca_sema',
  'au_dfat',
  'ch_seco',
  'jp_meti_eul',
]);
