/** Roles, acts and outcomes as a sentence says them. */
import type { Day } from '../model/day.ts';
import { type Act, type Dealing, type Outcome, type Role, type Rule, roles as allRoles } from '../model/rule.ts';

export const roleNames: Readonly<Record<Role, string>> = {
  private_buyer: 'a private buyer',
  us_exporter: 'a US exporter',
  us_importer: 'a US importer',
  us_person: 'a US person',
  us_federal_agency: 'a US federal agency',
  us_federal_contractor: 'a US federal contractor',
  eu_operator: 'an EU operator',
  uk_person: 'a UK person',
};

export const actVerbs: Readonly<Record<Act, string>> = {
  buy: 'buys',
  export: 'exports',
  import: 'imports',
  use: 'uses',
  contract: 'contracts',
  pay: 'pays',
  market: 'markets',
  authorise: 'applies for an authorisation',
};

/** What was done with what was bought, in `when bought on 2020-04-15`. */
export const pastActs: Readonly<Record<Act, string>> = {
  buy: 'bought',
  export: 'exported',
  import: 'imported',
  use: 'used',
  contract: 'contracted',
  pay: 'paid',
  market: 'marketed',
  authorise: 'authorised',
};

export const outcomePhrases: Readonly<Record<Outcome, string>> = {
  prohibited: 'prohibited',
  licence_required: 'licence required',
  restricted: 'restricted',
  red_flag: 'red flag',
  human_rights_concern: 'human-rights concern',
  unknown: 'unknown',
  not_covered: 'not covered',
};

/** `a US federal agency that buys or contracts`, `a private buyer who buys`; every role there is: `anybody who exports`. */
export function whoDoes(roles: readonly Role[], acts: readonly Act[]): string {
  const all = roles.length === allRoles.length;
  const who = all ? 'anybody' : either(roles.map((role) => roleNames[role]));
  const link = !all && roles.includes('us_federal_agency') ? 'that' : 'who';
  return `${who} ${link} ${either(acts.map((act) => actVerbs[act]))}`;
}

/** `a US person who buys`, `a US person who buys, in a dealing in securities` */
export function whoDeals({ role, act, dealing }: Deal): string {
  return `${whoDoes([role], [act])}${dealing === 'securities' ? ', in a dealing in securities' : ''}`;
}

/** Whom a rule binds; the dealing is said only where it is securities alone. */
export function whomItBinds({ roles, acts, dealing }: Pick<Rule, 'roles' | 'acts' | 'dealing'>): string {
  return `${whoDoes(roles, acts)}${dealing === 'securities' ? ', in a dealing in securities' : ''}`;
}

export interface Deal {
  readonly role: Role;
  readonly act: Act;
  /** Absent: goods and services. */
  readonly dealing?: Dealing;
}

/** `from 2019-08-13`, `from 2019-08-13 until before 2020-08-13` */
export function periodWords({ validFrom, validUntil }: { validFrom: Day; validUntil: Day | null }): string {
  return `from ${validFrom}${validUntil === null ? '' : ` until before ${validUntil}`}`;
}

function either(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
