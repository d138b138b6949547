/** The least that all owners of an asset hold together, whoever they are: what is left for the others. */
import { LIVE, MEASURES, OPEN_MIN } from './combine.ts';
import type { Holdings } from './holdings.ts';

/** Pairs are shares and votes, in billionths. */
export interface Totals {
  readonly least: [number, number];
  /** How many of the bounds that went into it are open. */
  readonly openLeast: [number, number];
  holders: number;
}

const HOLDERS = 0;
const OPEN_LEAST = 1;
const COUNTS = 3;
const NOT_ADDED_UP = -1;

/** Added up when an asset is first asked about: most are never near a line. */
export class TotalsOfAssets {
  readonly #holdings: Holdings;
  readonly #least: Float64Array;
  readonly #counts: Int32Array;
  readonly #totals: Totals = { least: [0, 0], openLeast: [0, 0], holders: 0 };

  constructor(holdings: Holdings, parties: number) {
    this.#holdings = holdings;
    this.#least = new Float64Array(parties * 2);
    this.#counts = new Int32Array(parties * COUNTS).fill(NOT_ADDED_UP);
  }

  /** The object is used again by the next call. */
  of(asset: number): Readonly<Totals> {
    const at = asset * COUNTS;
    if (this.#counts[at + HOLDERS] === NOT_ADDED_UP) this.#addUp(asset);
    const totals = this.#totals;
    for (const measure of MEASURES) {
      totals.least[measure] = this.#least[asset * 2 + measure] ?? 0;
      totals.openLeast[measure] = this.#counts[at + OPEN_LEAST + measure] ?? 0;
    }
    totals.holders = this.#counts[at + HOLDERS] ?? 0;
    return totals;
  }

  /** The holdings of an asset have changed. */
  forget(asset: number): void {
    this.#counts[asset * COUNTS + HOLDERS] = NOT_ADDED_UP;
  }

  #addUp(asset: number): void {
    const [units, at] = [asset * 2, asset * COUNTS];
    this.#least.fill(0, units, units + 2);
    this.#counts.fill(0, at, at + COUNTS);
    const holdings = this.#holdings;
    for (let holding = holdings.firstOfAsset[asset] ?? -1; holding >= 0; holding = holdings.nextOfAsset(holding)) {
      const flags = holdings.flagsOf(holding);
      if ((flags & LIVE) === 0) continue;
      this.#count(at + HOLDERS);
      for (const measure of MEASURES) {
        const least = this.#least[units + measure] ?? 0;
        this.#least[units + measure] = least + holdings.minOf(holding, measure);
        if ((flags & (OPEN_MIN << measure)) !== 0) this.#count(at + OPEN_LEAST + measure);
      }
    }
  }

  #count(place: number): void {
    this.#counts[place] = (this.#counts[place] ?? 0) + 1;
  }
}
