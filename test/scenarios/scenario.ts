/**
 * The shape of the scenarios: what the sources say must come out for who does what on which day, written down from the sources and not from the rules.
 * Read a line as: this role, this act, on this day: these outcomes of this regime, the gravest first; `nothing` where no rule of the regime speaks.
 */
import type { Day } from '../../src/core/model/day.ts';
import type { Act, Dealing, OwnedBy, Regime, Role } from '../../src/core/model/rule.ts';

export interface Scenarios {
  readonly regime: Regime;
  readonly groups: readonly Group[];
}

/** Lines that one source decides. */
export interface Group {
  /** The law or document, and where a text of it can be read. */
  readonly source: string;
  readonly url: string;
  /** What the source says; its own words in “quotes”, ours without. */
  readonly says: string;
  readonly listing: ListingAsked;
  readonly lines: readonly Line[];
}

/** `saying`: words that a rule which speaks must have in its citation or sentence, where the outcome alone would not tell two rules apart. */
export type Line = readonly [role: Role, act: Act, day: Day, outcomes: string, saying?: string];

/** The listing that the party has, or that its owner has. */
export interface ListingAsked {
  readonly list: string;
  readonly covers?: 'party' | 'equipment';
  readonly programs?: readonly string[];
  /** The act that made the listing. */
  readonly citation?: string;
  /** The list's own date. */
  readonly listed?: Day;
  /** Its measures, in the list's words. */
  readonly provisions?: readonly string[];
  readonly owned?: OwnedBy;
  readonly dealing?: Dealing;
}
