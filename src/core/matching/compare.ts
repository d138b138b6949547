/** Compares the asked name with one listed name: pairs their words, the best pairs first, and sums up what is the same, similar and left over. */
import { foldText } from '../names/fold.ts';
import type { AskedName } from './asked-name.ts';
import { type Comparison, hasHardlyAnything, type WordPair } from './comparison.ts';
import { ENTRY_KINDS, type NameEntry } from './entries.ts';
import type { HitTable } from './hit-table.ts';
import { mayReach } from './score.ts';
import { legalFormBits, NAME_KINDS, type NameArrays, nameTextAt } from './index-layout.ts';

const NUMBER = ENTRY_KINDS.indexOf('number');
const TRADE = ENTRY_KINDS.indexOf('trade');
const EMPTY = ENTRY_KINDS.indexOf('empty');
const INITIAL = ENTRY_KINDS.indexOf('initial');
const JOINED = ENTRY_KINDS.indexOf('joined');
const TOGETHER = ENTRY_KINDS.indexOf('together');
const SHORT_FORMS = new Set([ENTRY_KINDS.indexOf('contraction'), ENTRY_KINDS.indexOf('acronym')]);
const ACRONYM = ENTRY_KINDS.indexOf('acronym');
/** Hundredths. */
const LEAST_JOINED = 74;
const LEAST_TOGETHER = 86;
/** Written for any form by translators. */
const ANY_COMPANY = legalFormBits(['incorporated', 'corporation', 'public company', 'company']);
const COMPANY = legalFormBits(['company']);
const WEAK = NAME_KINDS.indexOf('weak');
/** Hundredths: how alike two words are that mean the same. */
const ANOTHER_WORD = 90;
/** Hundredths. */
const ALMOST_THE_SAME = 80;
const MOST_PAIRS = 96;

interface Candidate {
  query: number;
  entry: number;
  similarity: number;
  weight: number;
  queryMask: number;
  nameMask: number;
  single: boolean;
  /** A contraction is paired after everything else. */
  late: boolean;
}

export interface Sides {
  readonly arrays: NameArrays;
  readonly asked: AskedName;
  readonly hits: HitTable;
  /** A name that can't reach it, whatever else is found, is not compared further and scores 0. */
  readonly least: number | null;
}

const candidates: Candidate[] = [];

/** Fills `into`; what depends on the party (countries, identifiers) is left as it is. */
export function compareNames(sides: Sides, name: number, into: Comparison): void {
  const { arrays, asked } = sides;
  const start = arrays.nameEntryStart[name] ?? 0;
  into.person = asked.analysed.kind === 'person';
  into.same = 0;
  into.similar = 0;
  into.matched = 0;
  into.pairs.length = 0;
  into.lookalikes = asked.lookalikes.length > 0;
  into.weakAlias = arrays.nameKind[name] === WEAK;
  const forms = arrays.nameForms[name] ?? 0;
  into.legalFormsDiffer = formsDiffer(asked.forms, forms);
  into.legalFormsContradict = into.legalFormsDiffer && asked.forms !== COMPANY && forms !== COMPANY;
  const homes = arrays.nameFormHomes[name] ?? 0;
  into.formsOfOtherRegions = asked.analysed.formHomes !== 0 && homes !== 0 && (asked.analysed.formHomes & homes) === 0;
  into.legalFormsShared = (forms & ~COMPANY) !== 0 && asked.forms === forms;
  gatherCandidates(sides, name);
  into.leftInQuery = 0;
  into.leftInName = 0;
  into.sameText = false;
  if (sides.least !== null && !mayStillReach(sides, name, sides.least)) return;
  if (candidates.length > 1) candidates.sort(byGain);
  const used = pairUp(sides, name, into);
  const openQuery = ~used.query & maskOf(0, asked.analysed.tokens.length);
  const openName = ~used.name & maskOf(0, arrays.nameTokens[name] ?? 0);
  sumUpRest(sides, { start, openQuery, openName, pairedQuery: used.weightQuery, pairedName: used.weightName }, into);
  into.sameText = hasHardlyAnything(into) && foldText(asked.text) === foldText(nameTextAt(arrays, name));
}

function formsDiffer(one: number, other: number): boolean {
  const bothCompanies = (one & ANY_COMPANY) !== 0 && (other & ANY_COMPANY) !== 0;
  return one !== 0 && other !== 0 && (one & other) === 0 && !bothCompanies;
}

function gatherCandidates({ arrays, asked, hits }: Sides, name: number): void {
  candidates.length = 0;
  const to = arrays.nameEntryStart[name + 1] ?? 0;
  for (let entry = arrays.nameEntryStart[name] ?? 0; entry < to; entry += 1) {
    const word = arrays.entryWord[entry] ?? 0;
    for (let hit = hits.first(word); hit >= 0 && candidates.length < MOST_PAIRS; hit = hits.next(hit)) {
      const query = hits.entry(hit);
      const asking = asked.entries[query];
      if (
        asking === undefined ||
        (hits.similarity(hit) !== 100 && !mayPair(arrays, asking, entry, hits.similarity(hit)))
      )
        continue;
      candidates.push({
        query,
        entry,
        similarity: isWrittenAlike(asking, arrays.entryWritten[entry] ?? 0) ? hits.similarity(hit) : ANOTHER_WORD,
        weight: Math.min(asking.weight, arrays.entryWeight[entry] ?? 0),
        queryMask: maskOf(asking.at, asking.span),
        nameMask: maskOf(arrays.entryAt[entry] ?? 0, arrays.entrySpan[entry] ?? 0),
        single: asking.span === 1 && arrays.entrySpan[entry] === 1,
        late: isShortForm(asking.kind) || SHORT_FORMS.has(arrays.entryKind[entry] ?? 0),
      });
    }
  }
}

function isShortForm(kind: NameEntry['kind']): boolean {
  return kind === 'contraction' || kind === 'acronym';
}

/** One entry of the tables, but two words: a translation, or `world` for `universal`. */
function isWrittenAlike(asking: NameEntry, written: number): boolean {
  return asking.written === 0 || written === 0 || asking.written === written;
}

/** With every word paired that has any counterpart, although some exclude each other. */
function mayStillReach({ arrays, asked }: Sides, name: number, least: number): boolean {
  if (asked.analysed.kind === 'person') return true;
  let [inQuery, inName] = [0, 0];
  for (const { queryMask, nameMask } of candidates) {
    inQuery |= queryMask;
    inName |= nameMask;
  }
  let [matched, leftInQuery, leftInName] = [0, 0, 0];
  for (const [at, weight] of asked.mostWeights.entries()) {
    if (((inQuery >>> at) & 1) === 1) matched += weight;
    else leftInQuery += asked.entries[at]?.weight ?? 0;
  }
  const start = arrays.nameEntryStart[name] ?? 0;
  for (let at = 0; at < (arrays.nameTokens[name] ?? 0); at += 1)
    if (((inName >>> at) & 1) === 0) leftInName += arrays.entryWeight[start + at] ?? 0;
  const words = asked.mostWeights.length;
  return mayReach(least, { person: false, matched, left: Math.max(leftInQuery, leftInName), words });
}

/**
 * Words written as one need more likeness than words by themselves, since there are so many ways to join words;
 * those with a known word in them only ever meet the same letters, or another script that does not part words.
 */
function mayPair(arrays: NameArrays, asked: NameEntry, entry: number, similarity: number): boolean {
  const kind = arrays.entryKind[entry] ?? 0;
  if (asked.kind === 'acronym' || kind === ACRONYM) return true;
  if (asked.kind === 'together' || kind === TOGETHER)
    return similarity >= LEAST_TOGETHER && asked.key.startsWith('^') !== isMarked(arrays, arrays.entryWord[entry] ?? 0);
  return similarity >= LEAST_JOINED || (asked.kind !== 'joined' && kind !== JOINED);
}

/** Words of other scripts begin with a mark, see `looseMark`. */
function isMarked(arrays: NameArrays, word: number): boolean {
  return firstLetter(arrays, word) === 0x5e;
}

function byGain(left: Candidate, right: Candidate): number {
  // A word that stands in both names is itself before it is part of a longer one.
  const self = Number(right.similarity === 100 && right.single) - Number(left.similarity === 100 && left.single);
  const gain = right.weight * right.similarity - left.weight * left.similarity;
  return Number(left.late) - Number(right.late) || self || gain || left.query - right.query || left.entry - right.entry;
}

interface Used {
  query: number;
  name: number;
  weightQuery: number;
  weightName: number;
}

function pairUp(sides: Sides, name: number, into: Comparison): Used {
  const chosen = wholeNames(sides.asked, sides.arrays.nameTokens[name] ?? 0) ?? candidates;
  const used = pairInTurn(sides, chosen, into);
  const short = chosen === candidates ? shortForm(into.same + into.similar) : null;
  return short === null ? used : pairInTurn(sides, [short], into);
}

/** A contraction or initials that say more than all the other pairs: `SER Inc.` is no `service`, but Servicio de Equipo Rodante. */
function shortForm(already: number): Candidate | null {
  for (const candidate of candidates)
    if (candidate.late && candidate.weight * candidate.similarity > already * 100) return candidate;
  return null;
}

function pairInTurn({ arrays, asked }: Sides, chosen: readonly Candidate[], into: Comparison): Used {
  const used: Used = { query: 0, name: 0, weightQuery: 0, weightName: 0 };
  into.same = 0;
  into.similar = 0;
  into.matched = 0;
  into.pairs.length = 0;
  for (const candidate of chosen) {
    if ((used.query & candidate.queryMask) !== 0 || (used.name & candidate.nameMask) !== 0) continue;
    used.query |= candidate.queryMask;
    used.name |= candidate.nameMask;
    into.matched += candidate.weight;
    if (candidate.similarity === 100) into.same += candidate.weight;
    else into.similar += (candidate.weight * candidate.similarity) / 100;
    // Initials stand for all of the other side, and words written as one for the parts: nothing of either is left over.
    const whole = (arrays.entrySpan[candidate.entry] ?? 1) > 1 || (asked.entries[candidate.query]?.span ?? 1) > 1;
    // A misspelt common word counts as much as the word itself.
    if (!whole && candidate.similarity < ALMOST_THE_SAME) {
      used.weightQuery += (asked.entries[candidate.query]?.weight ?? 0) - candidate.weight;
      used.weightName += (arrays.entryWeight[candidate.entry] ?? 0) - candidate.weight;
    }
    into.pairs.push({
      query: candidate.query,
      entry: candidate.entry,
      similarity: candidate.similarity,
      weight: candidate.weight,
    });
  }
  into.reordered = isReordered(arrays, asked, into.pairs);
  return used;
}

/** The pair of the two names as wholes, when they are the same but for where their words are parted. */
function wholeNames(asked: AskedName, nameTokens: number): readonly Candidate[] | null {
  const allQuery = maskOf(0, asked.analysed.tokens.length);
  const allName = maskOf(0, nameTokens);
  let singles = 0;
  let whole: Candidate | null = null;
  for (const candidate of candidates) {
    if (candidate.similarity !== 100) continue;
    if (candidate.single) singles |= candidate.nameMask;
    else if (candidate.queryMask === allQuery && candidate.nameMask === allName) whole ??= candidate;
  }
  return whole !== null && singles !== allName ? [whole] : null;
}

function isReordered(arrays: NameArrays, asked: AskedName, pairs: readonly WordPair[]): boolean {
  for (const [position, left] of pairs.entries())
    for (let other = position + 1; other < pairs.length; other += 1) {
      const right = pairs[other];
      if (right === undefined) break;
      const inQuery = (asked.entries[left.query]?.at ?? 0) - (asked.entries[right.query]?.at ?? 0);
      const inName = (arrays.entryAt[left.entry] ?? 0) - (arrays.entryAt[right.entry] ?? 0);
      if (inQuery * inName < 0) return true;
    }
  return false;
}

interface Rest {
  readonly start: number;
  openQuery: number;
  openName: number;
  readonly pairedQuery: number;
  readonly pairedName: number;
}

function sumUpRest(sides: Sides, rest: Rest, into: Comparison): void {
  const { arrays, asked } = sides;
  // Initials alone are nobody's name.
  if (into.person && into.pairs.some(({ query }) => asked.entries[query]?.kind !== 'initial'))
    pairInitials(sides, rest, into);
  let numbersLeft = 0;
  let tradesLeft = 0;
  into.leftInQuery = rest.pairedQuery;
  into.leftInName = rest.pairedName;
  for (let at = 0; rest.openQuery >>> at !== 0; at += 1) {
    if (((rest.openQuery >>> at) & 1) === 0) continue;
    into.leftInQuery += asked.entries[at]?.weight ?? 0;
    const kind = asked.entries[at]?.kind;
    if (kind === 'number') numbersLeft |= 1;
    if (kind === 'trade' || kind === 'empty') tradesLeft |= 1;
  }
  for (let at = 0; rest.openName >>> at !== 0; at += 1) {
    if (((rest.openName >>> at) & 1) === 0) continue;
    into.leftInName += arrays.entryWeight[rest.start + at] ?? 0;
    const kind = arrays.entryKind[rest.start + at];
    if (kind === NUMBER) numbersLeft |= 2;
    if (kind === TRADE || kind === EMPTY) tradesLeft |= 2;
  }
  into.numbersDiffer = numbersLeft === 3;
  into.tradesDiffer = tradesLeft === 3;
}

/** `J` stands for `Joachim`: the word counts as much as its initial, and nothing of it is left over. */
function pairInitials({ arrays, asked }: Sides, rest: Rest, into: Comparison): void {
  for (let at = 0; rest.openQuery >>> at !== 0; at += 1) {
    if (((rest.openQuery >>> at) & 1) === 0) continue;
    const asking = asked.entries[at];
    if (asking === undefined) continue;
    for (let other = 0; rest.openName >>> other !== 0; other += 1) {
      if (((rest.openName >>> other) & 1) === 0) continue;
      const entry = rest.start + other;
      const oneIsInitial = (asking.kind === 'initial') !== (arrays.entryKind[entry] === INITIAL);
      if (!oneIsInitial || asking.key.charCodeAt(0) !== firstLetter(arrays, arrays.entryWord[entry] ?? 0)) continue;
      const weight = Math.min(asking.weight, arrays.entryWeight[entry] ?? 0);
      into.matched += weight;
      into.same += weight;
      rest.openQuery &= ~(1 << at);
      rest.openName &= ~(1 << other);
      into.pairs.push({ query: at, entry, similarity: 100, weight });
      break;
    }
  }
}

function firstLetter(arrays: NameArrays, word: number): number {
  return arrays.text[arrays.stringStart[(arrays.wordString[0] ?? 0) + word] ?? 0] ?? 0;
}

function maskOf(at: number, span: number): number {
  return ((1 << span) - 1) << at;
}
