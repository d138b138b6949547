/** What the members of a group hold of every slot's party, in one layer, kept as they come and go. */
import { DECIDES, MAY_DECIDE, MEASURES, OPEN_MAX, OPEN_MIN, SPEAKS } from './combine.ts';
import type { Holdings } from './holdings.ts';
import { CERTAIN, type Layer } from './layer.ts';
import type { Sums } from './sums.ts';

/** Places of a record of counts; of a pair the place of shares, that of votes is the next. One slot's counts lie side by side, for the reason that holdings do. */
const RANK = 0;
const HOLDERS = 1;
const DECIDING = 2;
const OPEN = 3;
const OPEN_LEAST = 5;
const COUNTS = 8;
/** Places of a record of sums, in billionths. */
const BOUND = 0;
const LEAST = 2;
const UNITS = 4;

export class Tallies {
  readonly #layer: Layer;
  #counts: Int32Array;
  #units: Float64Array;

  constructor(layer: Layer, slots: number) {
    this.#layer = layer;
    this.#counts = new Int32Array(slots * COUNTS);
    this.#units = new Float64Array(slots * UNITS);
  }

  /** When the party came to belong, from 1; 0: it does not. */
  rank(slot: number): number {
    return this.#counts[slot * COUNTS + RANK] ?? 0;
  }

  setRank(slot: number, rank: number): void {
    this.#counts[slot * COUNTS + RANK] = rank;
  }

  /** How many members hold something of it. */
  holders(slot: number): number {
    return this.#counts[slot * COUNTS + HOLDERS] ?? 0;
  }

  /** Counts a holding of a member in, or with -1 out. */
  count(slot: number, holdings: Holdings, holding: number, sign: 1 | -1): void {
    const flags = holdings.flagsOf(holding);
    const at = slot * COUNTS;
    this.#add(at + HOLDERS, sign);
    if ((flags & decidingBits(this.#layer)) !== 0) this.#add(at + DECIDING, sign);
    for (const measure of MEASURES) {
      if ((flags & (SPEAKS << measure)) === 0) continue;
      const low = holdings.minOf(holding, measure);
      const units = slot * UNITS + measure;
      this.#units[units + BOUND] =
        (this.#units[units + BOUND] ?? 0) + sign * (this.#layer === CERTAIN ? low : holdings.maxOf(holding, measure));
      this.#units[units + LEAST] = (this.#units[units + LEAST] ?? 0) + sign * low;
      if ((flags & (openBit(this.#layer) << measure)) !== 0) this.#add(at + OPEN + measure, sign);
      if ((flags & (OPEN_MIN << measure)) !== 0) this.#add(at + OPEN_LEAST + measure, sign);
    }
  }

  /** Adds what is held of the slot to sums. */
  addTo(sums: Sums, slot: number): void {
    const at = slot * COUNTS;
    sums.holders += this.#counts[at + HOLDERS] ?? 0;
    sums.decides += this.#counts[at + DECIDING] ?? 0;
    for (const measure of MEASURES) {
      const units = slot * UNITS + measure;
      sums.bound[measure] += this.#units[units + BOUND] ?? 0;
      sums.least[measure] += this.#units[units + LEAST] ?? 0;
      sums.open[measure] += this.#counts[at + OPEN + measure] ?? 0;
      sums.openLeast[measure] += this.#counts[at + OPEN_LEAST + measure] ?? 0;
    }
  }

  grow(slots: number): void {
    const counts = new Int32Array(slots * COUNTS);
    counts.set(this.#counts);
    this.#counts = counts;
    const units = new Float64Array(slots * UNITS);
    units.set(this.#units);
    this.#units = units;
  }

  #add(place: number, sign: 1 | -1): void {
    this.#counts[place] = (this.#counts[place] ?? 0) + sign;
  }
}

/** Adds one holding to sums, as `Tallies` would. */
export function addHolding(layer: Layer, sums: Sums, holdings: Holdings, holding: number): void {
  const flags = holdings.flagsOf(holding);
  sums.holders += 1;
  if ((flags & decidingBits(layer)) !== 0) sums.decides += 1;
  for (const measure of MEASURES) {
    const low = holdings.minOf(holding, measure);
    sums.bound[measure] += layer === CERTAIN ? low : holdings.maxOf(holding, measure);
    sums.least[measure] += low;
    if ((flags & (openBit(layer) << measure)) !== 0) sums.open[measure] += 1;
    if ((flags & (OPEN_MIN << measure)) !== 0) sums.openLeast[measure] += 1;
  }
}

function openBit(layer: Layer): number {
  return layer === CERTAIN ? OPEN_MIN : OPEN_MAX;
}

function decidingBits(layer: Layer): number {
  return layer === CERTAIN ? DECIDES : DECIDES | MAY_DECIDE;
}
