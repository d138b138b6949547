/** The contract of a check: one question about a purchase, answered with findings. A check never decides; rules say what a hit means. */
import type { Matcher } from '../matching/matcher.ts';
import type { EquipmentData } from '../equipment/facts.ts';
import type { OwnershipGraph } from '../ownership/graph.ts';
import type { Day, Instant } from '../model/day.ts';
import type { Capability, Statement } from '../model/document.ts';
import type { Purchase } from '../model/purchase.ts';
import type { Act, Dealing, Role, Rule } from '../model/rule.ts';
import type { Finding, ListCoverage } from '../model/screening.ts';
import type { ListTimeline, PartyHistory } from '../resolution/history.ts';

export interface Check {
  readonly id: string;
  /** For a reviewer: what is asked. */
  readonly describes: string;
  run(question: Question): readonly Finding[];
}

export interface Question {
  readonly purchase: Purchase;
  readonly asOf: Day;
  readonly role: Role;
  readonly act: Act;
  /** Absent: nobody said, and goods and services are taken. */
  readonly dealing?: Dealing;
  readonly policy: Policy;
  readonly snapshot: Snapshot;
}

/** The lists as they were known at one moment. Immutable; the id is the hash of everything in it that an answer may depend on (`operations/snapshot-record.ts`). */
export interface Snapshot {
  readonly id: string;
  readonly knownAt: Instant | null;
  readonly matcher: Matcher;
  /** The ids of the lists that are asked: one set for all questions, which the matcher remembers. */
  readonly listIds: ReadonlySet<string>;
  /** The lists that are asked, by id. */
  readonly lists: ReadonlyMap<string, ListInSnapshot>;
  /** Who owns whom by files that the user gave; absent: none were given. */
  readonly ownership?: OwnershipSource;
  /** What documents of a vendor say; absent: none were given. */
  readonly documents?: DocumentsSource;
  /** As `history`, for a party that a list names as an owner and may not hold. */
  named?(party: string): PartyHistory | null;
  /** What the releases said about a party; null when none of those known did. */
  history(party: string): PartyHistory | null;
}

export interface OwnershipSource {
  /** In the order in which they were given, each name once. */
  readonly files: readonly string[];
  readonly graph: OwnershipGraph;
  /** Finds parties of the graph by their names and ids; the list of a match says nothing. */
  readonly matcher: Matcher;
}

/** Documents that the user gave as those of one vendor, as they were read. */
export interface DocumentsSource {
  readonly vendor: string;
  readonly files: readonly { readonly file: string; readonly sha256: string; readonly pages: number }[];
  /** What could not be read, each with its file. */
  readonly gaps: readonly string[];
  readonly statements: readonly Statement[];
  /** The capabilities in words, as they were when the documents were read. */
  readonly capabilities: readonly CapabilityInWords[];
  /** Finds the vendor by its name. */
  readonly matcher: Matcher;
}

export interface CapabilityInWords {
  readonly id: Capability;
  readonly title: string;
  readonly why: string;
  readonly instruments: readonly string[];
}

export interface ListInSnapshot {
  readonly title: string;
  readonly subLists: Readonly<Record<string, string>>;
  readonly timeline: ListTimeline;
}

/** How a screening is done; its id is the hash of everything in it. */
export interface Policy {
  readonly id: string;
  readonly threshold: number;
  readonly limit: number;
  /** Used where the purchase names none. */
  readonly role: Role;
  readonly act: Act;
  readonly dealing?: Dealing;
  readonly rules: readonly Rule[];
  /** The facts by which devices are told; absent: nobody is asked who made them. */
  readonly equipment?: EquipmentData;
  /** The ids of the checks that are run, so that a past screening is run again with those of its time; absent: all. */
  readonly checks?: readonly string[];
}

export type { ListCoverage };

/** `Specially Designated Nationals (SDN)`: the title of a list inside a list, or of the list itself. */
export function titleOf({ title, subLists }: ListInSnapshot, subList: string | null): string {
  return subList === null ? title : (subLists[subList] ?? `${title} ${subList}`);
}
