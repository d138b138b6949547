import type { Day, Instant } from './day.ts';
import type { Capability, Statement } from './document.ts';
import type { Purchase } from './purchase.ts';
import type { Dealing, Outcome, OwnershipTest, Regime } from './rule.ts';

/** `no_hit` never means more than: no match in these lists, as of that day, under this policy. A check that could not run is `incomplete`. */
export type ScreeningStatus = 'no_hit' | 'hit' | 'incomplete';

export interface Screening {
  readonly purchase: Purchase;
  readonly asOf: Day;
  /** Where asOf comes from; `today` when the row had no date. */
  readonly asOfBasis: 'purchase' | 'given' | 'today';
  readonly knownAt: Instant | null;
  /** `sha256:…` of the list releases that were used. */
  readonly snapshot: string;
  /** `sha256:…` of threshold, lists, checks, rules and matcher. */
  readonly policy: string;
  readonly status: ScreeningStatus;
  /** The answer in one sentence that could be read aloud. */
  readonly answer: string;
  readonly findings: readonly Finding[];
  /** The documents that were read for it; absent: none were given. */
  readonly documents?: DocumentsRead;
  /** Each list that was asked, how well it covers the day, and what the reader must know about it. */
  readonly lists: readonly ListCoverage[];
}

/** Which documents of a vendor were read, and what of them could not be. */
export interface DocumentsRead {
  readonly vendor: string;
  readonly files: readonly { readonly file: string; readonly sha256: string; readonly pages: number }[];
  readonly statements: number;
  readonly gaps: readonly string[];
}

/** A screening as it was recorded and shown. The id stands first and is the SHA-256 of the line without it, so that anybody can check it: `sed 's/"id":"sha256:[0-9a-f]*",//'`. */
export interface RecordedScreening extends Screening {
  readonly id: string;
}

export interface Finding {
  readonly check: string;
  readonly subject: string;
  readonly outcome: Outcome;
  /** `us_csl:EL`: the list, and the list inside it. */
  readonly list: string;
  readonly listTitle: string;
  readonly entity: { readonly id: string; readonly caption: string; readonly schema: string };
  readonly score: number;
  /** The listed name that matched, as the list writes it. */
  readonly name: string;
  readonly features: readonly MatchFeature[];
  readonly listing: ListingOnDay;
  readonly rule: FindingRule | null;
  /** The other rules about this list that were looked at and don't speak about this role, act, day and listing; absent where the listing did not hold. */
  readonly lookedAt?: readonly RuleLookedAt[];
  /** From the listed owner down to the supplier; empty where the supplier itself matched. */
  readonly path: readonly string[];
  /** How the supplier belongs to the listed party; there when the finding is about an owner. */
  readonly owned?: FindingOwned;
  /** How the listed party belongs to a device; there when the finding is about who made it. */
  readonly origin?: FindingOrigin;
  /** What documents say; there when the finding is about them. */
  readonly documents?: FindingDocuments;
  /** Whole sentences, each with its source and date. */
  readonly because: readonly string[];
}

/** What the documents of a vendor say about one capability, both sides, each with its quote. */
export interface FindingDocuments {
  /** As the user names it. */
  readonly vendor: string;
  readonly capability: Capability;
  readonly title: string;
  /** `UDHR 2`, `EU AI Act 5(1)(g)` */
  readonly instruments: readonly string[];
  /** Statements that it does, did, will or is said to. */
  readonly supporting: readonly Statement[];
  /** Denials and prohibitions, which are statements too. */
  readonly beside: readonly Statement[];
  /** Statements beyond those shown; all of them are in the record of the snapshot. */
  readonly notShown: number;
}

/** That a listed party owns or controls the supplier by what a source says, or may. */
export interface FindingOwned {
  readonly test: OwnershipTest;
  /** As a reviewer reads the test: `OFAC 50 Percent Rule`. */
  readonly title: string;
  /** The arithmetic alone, whether or not the test was in force; `unknown`: a band, an unnamed owner, an uncertain listing, or that it is not settled whether stakes are added up, leaves it open. */
  readonly answer: 'yes' | 'unknown';
  /** Whether the test bound anybody on the day; what follows then is said by the dated rules. */
  readonly inForce: 'yes' | 'no' | 'unknown';
  /** What the listed hold, from 0 to 1, as the test counts it: together, or the one who holds most. */
  readonly shareMin: number;
  readonly shareMax: number;
  /** `60 % (50 % + 10 %) of the shares`; null where control decides. */
  readonly held: string | null;
  /** What each party of the finding's path holds of the next: one fewer than its parties, null beside a gap; absent in screenings of before this was kept. */
  readonly steps?: readonly (OwnedStep | null)[];
  /** The party of the source that the supplier is taken for, with the similarity of their names. */
  readonly asset: { readonly id: string; readonly caption: string; readonly score: number };
  /** The owner in the source that is taken for the listed party; `sameName`: only by its name or number, with the finding's score. */
  readonly owner: { readonly id: string; readonly caption: string; readonly sameName: boolean };
  /** The files, or the list, that the chain is from. */
  readonly source: string;
}

/** One step down a chain of ownership. */
export interface OwnedStep {
  /** From 0 to 1, as the test counts it; both 0 where it is control and no percentage. */
  readonly shareMin: number;
  readonly shareMax: number;
  /** `holds 50 % of the shares since 2019-01-01 [register.csv]` */
  readonly says: string;
}

/** Whom a device or item is reported or inferred to be made by; the finding's entity is that maker on a list. */
export interface FindingOrigin {
  readonly maker: { readonly id: string; readonly name: string };
  readonly grade: 'documented' | 'likely';
  /** The independent kinds of signal. */
  readonly kinds: readonly string[];
  /** What the record calls it: brand and model, or the text. */
  readonly device: string;
  /** Each that speaks for this maker, or against. */
  readonly signals: readonly OriginSignal[];
}

/** One signal of who made a device, as `core/model/equipment.ts` has it. */
export interface OriginSignal {
  readonly kind: string;
  readonly value: string;
  readonly says: string;
  readonly source: string;
  readonly sourceDate: string | null;
  readonly bears: string;
}

/** In what a rule about the same list is about something else than the situation. */
export type Aspect = 'role' | 'act' | 'day' | 'dealing' | 'owned' | 'listing';

/** A rule about the same list that was looked at and does not speak, by its id in the policy, and in what it differs. */
export interface RuleLookedAt {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly differsIn: readonly Aspect[];
}

export interface FindingRule {
  readonly id: string;
  readonly regime: Regime;
  readonly role: string;
  readonly act: string;
  /** There when somebody said what is dealt in. */
  readonly dealing?: Dealing;
  readonly citation: string;
  readonly status: 'confirmed' | 'needs_confirmation';
  /** What has to be confirmed, where something has. */
  readonly openQuestion?: string;
}

/** Whether a listing held on the day, on what evidence. Three dates, never mixed. */
export interface ListingOnDay {
  /** null: the sources do not say. */
  readonly onDate: boolean | null;
  /** `observed`: our copies had it on that day; `stated`: by the list's own date, our copies begin later or have a gap. */
  readonly basis: 'observed' | 'stated' | 'unknown';
  readonly effective: Day | null;
  readonly published: Day | null;
  /** A day on which it held for certain, of a renewal or amendment; when it began is not known. Absent where the list dates the listing itself. */
  readonly heldBy?: Day;
  /** Days `[first copy with it, first copy without it)`, the second null while the newest copy has it; null where it is no list of ours that says so but a file of ownership. */
  readonly seen: readonly [Day, Day | null] | null;
  /** The first copy without it, or the list's own last day; null while it stands. */
  readonly removed: Day | null;
  readonly citation: string | null;
  readonly citations: readonly string[];
  readonly covers: 'party' | 'equipment';
  readonly programs: readonly string[];
  readonly notes: readonly string[];
}

/** From when on the party is listed, by the list's own dates: `2019-10-09`, or `2021-11-17 or earlier` where only a later act is dated; null where the list gives no date. */
export function listedSince({
  effective,
  published,
  heldBy,
}: Pick<ListingOnDay, 'effective' | 'published' | 'heldBy'>): string | null {
  return heldBy === undefined ? (effective ?? published) : `${heldBy} or earlier`;
}

export interface ListCoverage {
  readonly list: string;
  readonly title: string;
  /** `ok`: a copy stands for the day · `before_first`: the day is before our first copy, answered by the list's own dates · `gap`: two copies around the day are further apart than the list's cadence · `stale`: the newest copy is too old for the day · `absent`: no copy was known · `refused`: as `stale`, and the newest release was refused. */
  readonly state: 'ok' | 'before_first' | 'gap' | 'stale' | 'absent' | 'refused';
  readonly copyOf: Day | null;
  /** The day on which we took that copy in; later than `copyOf` for an archive that was brought afterwards. */
  readonly takenIn: Day | null;
  readonly note: string | null;
}

/** One comparison that went into a score: the strings that were compared and what came out. */
export interface MatchFeature {
  readonly name: string;
  readonly value: number;
  readonly weight: number;
  readonly left: string;
  readonly right: string;
  readonly describes: string;
}
