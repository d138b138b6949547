/** Who holds what in whom: parties and dated edges, in columns, so that a million edges take tens of megabytes. */
import { type Day, addDays, dayNumber } from '../model/day.ts';
import type { Share } from './share.ts';

/**
 * What an edge says that its owner has in its asset.
 * `shareholding` shares of capital · `voting` votes · `board_majority` the right to appoint or remove most of the board · `control` control that the source states ·
 * `influence` an office or a right that may amount to control · `profit` rights to profits or surplus, not shares · `unspecified` an interest of a kind that is not said ·
 * `consolidation` the owner consolidates the asset in its accounts: control in that sense, never a percentage · `nominee` holds in its name for another · `nominator` the asset holds for it ·
 * `branch` the asset is a part of the owner, not a person of its own · `joint` one of those who hold a joint interest · `link` kept, says nothing of ownership or control.
 */
export const interestKinds = [
  'shareholding',
  'voting',
  'board_majority',
  'control',
  'influence',
  'profit',
  'unspecified',
  'consolidation',
  'nominee',
  'nominator',
  'branch',
  'joint',
  'link',
] as const;
export type InterestKind = (typeof interestKinds)[number];

/** One act of listing that a file states; `list` is null where it does not say which. Half-open days `[from, until)`, null is open. */
export interface PartyListing {
  readonly list: string | null;
  readonly from: Day | null;
  readonly until: Day | null;
}

export interface OwnershipParty {
  readonly id: string;
  readonly caption: string;
  /** `unknown`: an owner that the source says exists and does not name; `joint`: several who hold one interest together. */
  readonly kind: 'party' | 'person' | 'unknown' | 'joint';
  /** Why an unknown owner is not named, in the source's words. */
  readonly why: string | null;
  readonly listings: readonly PartyListing[];
  /** Further names and numbers that the source gives, for finding the party; absent where it gives none. */
  readonly otherNames?: readonly string[];
  readonly identifiers?: readonly string[];
}

/**
 * How an interest is held. `indirect`: through others who are not in the file, so that its size says nothing about any rule's own way of counting;
 * `summary`: through others who are, so that it is shown and never counted a second time.
 */
export const chains = ['direct', 'indirect', 'summary'] as const;
export type Chain = (typeof chains)[number];

export interface OwnershipEdge {
  readonly owner: string;
  readonly asset: string;
  readonly kind: InterestKind;
  readonly share: Share;
  readonly chain: Chain;
  /** Half-open days `[from, until)`; null is open. */
  readonly from: Day | null;
  readonly until: Day | null;
  /** The file and, where it names one, the source in it. Edges of one source add up; several sources about the same owner and asset are set side by side. */
  readonly source: string;
  /** The source dates it by a year or a month only, so that on these days it may hold or not: its least share is nothing then. */
  readonly isDateOpen?: true;
}

/** Columns of the edges; the index of an edge never changes. Days are numbers as of `dayNumber`. */
export interface EdgeColumns {
  readonly owner: Int32Array;
  readonly asset: Int32Array;
  readonly kind: Uint8Array;
  readonly min: Int32Array;
  readonly max: Int32Array;
  readonly flags: Uint8Array;
  readonly from: Int32Array;
  readonly until: Int32Array;
  readonly source: Int32Array;
  /** The next edge of the same asset; -1 ends the list that begins in `firstOfAsset`. */
  readonly nextOfAsset: Int32Array;
}

export const FLAG_OPEN_MIN = 1;
export const FLAG_OPEN_MAX = 2;
export const FLAG_INDIRECT = 4;
export const FLAG_SUMMARY = 8;
export const FLAG_DATE_OPEN = 16;
export const NO_DAY_BEFORE = -2_147_483_648;
export const NO_DAY_AFTER = 2_147_483_647;

/** A graph that can grow: parties by id, edges appended, one edge replaced at a time. Numbers of parties and edges stay. */
export class OwnershipGraph {
  readonly parties: OwnershipParty[] = [];
  readonly sources: string[] = [];
  /** Numbers of the parties that somebody lists, or that are unknown or joint: the few of many that a question begins with. */
  readonly special = new Set<number>();
  edgeCount = 0;
  columns: EdgeColumns = emptyColumns(1024);
  firstOfAsset = new Int32Array(1024).fill(-1);
  readonly #numbers = new Map<string, number>();
  readonly #sourceNumbers = new Map<string, number>();

  /** The number of a party, or -1. */
  find(id: string): number {
    return this.#numbers.get(id) ?? -1;
  }

  /** The number of the party with that id; a party that was only named in an edge so far has its id for a caption. */
  number(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.parties.length;
    this.#numbers.set(id, number);
    this.parties.push({ id, caption: id, kind: 'party', why: null, listings: NO_LISTINGS });
    if (number >= this.firstOfAsset.length) {
      const grown = new Int32Array(this.firstOfAsset.length * 2).fill(-1);
      grown.set(this.firstOfAsset);
      this.firstOfAsset = grown;
    }
    return number;
  }

  party(number: number): OwnershipParty {
    const party = this.parties[number];
    if (!party) throw new Error(`there is no party number ${number}`);
    return party;
  }

  /** Adds what a source says about a party; listings add up, what was known before stays where nothing new is said. */
  describe(id: string, facts: Partial<Omit<OwnershipParty, 'id'>>): void {
    const number = this.number(id);
    const before = this.party(number);
    const listings = facts.listings ? [...before.listings, ...facts.listings] : before.listings;
    const party = { ...before, ...facts, listings };
    this.parties[number] = party;
    if (listings.length > 0 || party.kind === 'unknown' || party.kind === 'joint') this.special.add(number);
    else this.special.delete(number);
  }

  /** Appends an edge and gives its number. */
  add(edge: OwnershipEdge): number {
    const number = this.edgeCount;
    if (number >= this.columns.owner.length) this.columns = grownColumns(this.columns);
    this.edgeCount += 1;
    const asset = this.number(edge.asset);
    this.columns.owner[number] = this.number(edge.owner);
    this.columns.asset[number] = asset;
    this.columns.nextOfAsset[number] = this.firstOfAsset[asset] ?? -1;
    this.firstOfAsset[asset] = number;
    this.replace(number, edge);
    return number;
  }

  /** Gives an edge another kind, share, period, chain or source; its owner and asset stay. */
  replace(number: number, edge: Omit<OwnershipEdge, 'owner' | 'asset'>): void {
    const { columns } = this;
    columns.kind[number] = interestKinds.indexOf(edge.kind);
    columns.min[number] = edge.share.min;
    columns.max[number] = edge.share.max;
    columns.flags[number] =
      (edge.share.openMin ? FLAG_OPEN_MIN : 0) |
      (edge.share.openMax ? FLAG_OPEN_MAX : 0) |
      (edge.chain === 'indirect' ? FLAG_INDIRECT : edge.chain === 'summary' ? FLAG_SUMMARY : 0) |
      (edge.isDateOpen ? FLAG_DATE_OPEN : 0);
    columns.from[number] = edge.from === null ? NO_DAY_BEFORE : dayNumber(edge.from);
    columns.until[number] = edge.until === null ? NO_DAY_AFTER : dayNumber(edge.until);
    columns.source[number] = this.#source(edge.source);
  }

  /** The share of an edge, as the source states it. */
  shareOf(edge: number): Share {
    const { min, max, flags } = this.columns;
    const bits = flags[edge] ?? 0;
    return {
      min: min[edge] ?? 0,
      max: max[edge] ?? 0,
      openMin: (bits & FLAG_OPEN_MIN) !== 0,
      openMax: (bits & FLAG_OPEN_MAX) !== 0,
    };
  }

  /** An edge as it was added. */
  edgeAt(edge: number): OwnershipEdge {
    const { owner, asset, flags, from, until, source } = this.columns;
    const bits = flags[edge] ?? 0;
    return {
      owner: this.party(owner[edge] ?? -1).id,
      asset: this.party(asset[edge] ?? -1).id,
      kind: this.kindOf(edge),
      share: this.shareOf(edge),
      chain: (bits & FLAG_INDIRECT) !== 0 ? 'indirect' : (bits & FLAG_SUMMARY) !== 0 ? 'summary' : 'direct',
      from: dayAt(from[edge] ?? NO_DAY_BEFORE),
      until: dayAt(until[edge] ?? NO_DAY_AFTER),
      source: this.sources[source[edge] ?? -1] ?? '',
      ...((bits & FLAG_DATE_OPEN) !== 0 && { isDateOpen: true as const }),
    };
  }

  kindOf(edge: number): InterestKind {
    return interestKinds[this.columns.kind[edge] ?? -1] ?? 'link';
  }

  /** The numbers of the edges of an asset, in the order in which they were added. */
  edgesOf(asset: number): readonly number[] {
    const found: number[] = [];
    for (let edge = this.firstOfAsset[asset] ?? -1; edge >= 0; edge = this.columns.nextOfAsset[edge] ?? -1)
      found.push(edge);
    return found.toReversed();
  }

  #source(text: string): number {
    const known = this.#sourceNumbers.get(text);
    if (known !== undefined) return known;
    this.#sourceNumbers.set(text, this.sources.length);
    return this.sources.push(text) - 1;
  }
}

/** What a party is found by beside its caption; nothing where there is nothing. */
export function findableBy(
  otherNames: readonly string[],
  identifiers: readonly string[],
): Pick<OwnershipParty, 'otherNames' | 'identifiers'> {
  return {
    ...(otherNames.length > 0 && { otherNames: [...new Set(otherNames)] }),
    ...(identifiers.length > 0 && { identifiers: [...new Set(identifiers)] }),
  };
}

/** A day from its number; null where the column says that it is open. */
export function dayAt(number: number): Day | null {
  return number === NO_DAY_BEFORE || number === NO_DAY_AFTER ? null : addDays('1970-01-01', number);
}

const NO_LISTINGS: readonly PartyListing[] = [];

function emptyColumns(length: number): EdgeColumns {
  return {
    owner: new Int32Array(length),
    asset: new Int32Array(length),
    kind: new Uint8Array(length),
    min: new Int32Array(length),
    max: new Int32Array(length),
    flags: new Uint8Array(length),
    from: new Int32Array(length),
    until: new Int32Array(length),
    source: new Int32Array(length),
    nextOfAsset: new Int32Array(length),
  };
}

function grownColumns(columns: EdgeColumns): EdgeColumns {
  const grown = emptyColumns(columns.owner.length * 2);
  grown.owner.set(columns.owner);
  grown.asset.set(columns.asset);
  grown.kind.set(columns.kind);
  grown.min.set(columns.min);
  grown.max.set(columns.max);
  grown.flags.set(columns.flags);
  grown.from.set(columns.from);
  grown.until.set(columns.until);
  grown.source.set(columns.source);
  grown.nextOfAsset.set(columns.nextOfAsset);
  return grown;
}
