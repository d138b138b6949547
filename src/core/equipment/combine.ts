/** Signals -> who made it: by how many kinds that don't rest on each other speak for one maker, never by a sum. */
import type { Grade, Origin, Signal, SignalKind } from '../model/equipment.ts';
import { grades } from '../model/equipment.ts';
import type { Catalogue } from './catalogue.ts';
import { sentenceFor } from './words.ts';

interface Candidate {
  readonly maker: string;
  readonly grade: Grade;
  readonly kinds: readonly SignalKind[];
}

/** The answer for one device. Where signals speak for different makers, or against the one that most speak for, it says so and names less. */
export function combine(signals: readonly Signal[], catalogue: Catalogue): Origin {
  const candidates = candidatesOf(signals, catalogue);
  const [best] = candidates;
  if (!best) return withSentence({ maker: null, grade: 'unknown', kinds: [], conflicts: [], signals }, catalogue);
  const others = namedOthers(signals, catalogue);
  const rivals = candidates.slice(1);
  const conflicts = conflictsOf(best, { rivals, others, signals }, catalogue);
  const grade = lowered(best, { rivals, others, signals });
  const named = grade === 'unknown' ? null : (catalogue.makers.get(best.maker) ?? null);
  return withSentence(
    { maker: named && { id: named.id, name: named.name }, grade, kinds: best.kinds, conflicts, signals },
    catalogue,
  );
}

function withSentence(origin: Omit<Origin, 'sentence'>, catalogue: Catalogue): Origin {
  return { ...origin, sentence: sentenceFor(origin, catalogue) };
}

/** Makers that signals speak for, the best first. */
function candidatesOf(signals: readonly Signal[], catalogue: Catalogue): readonly Candidate[] {
  const byMaker = new Map<string, Signal[]>();
  for (const signal of signals) {
    if (signal.maker === null || signal.bears === 'notes' || signal.bears === 'contradicts') continue;
    if (!catalogue.makers.has(signal.maker)) continue;
    const known = byMaker.get(signal.maker);
    if (known) known.push(signal);
    else byMaker.set(signal.maker, [signal]);
  }
  if (byMaker.size === 0) return [];
  return [...byMaker]
    .map(([maker, said]) => candidate(maker, said))
    .sort(
      (a, b) =>
        grades.indexOf(a.grade) - grades.indexOf(b.grade) ||
        b.kinds.length - a.kinds.length ||
        (a.maker < b.maker ? -1 : 1),
    );
}

function candidate(maker: string, said: readonly Signal[]): Candidate {
  const kinds = independentKinds(said.filter(({ bears }) => bears !== 'hints'));
  const documented = said.some(({ bears }) => bears === 'documents');
  return { maker, grade: documented ? 'documented' : kinds.length >= 2 ? 'likely' : 'possible', kinds };
}

/** Kinds of which no two rest on the same text: a model number that stands in the label and in the device's own word counts once. */
export function independentKinds(signals: readonly Signal[]): readonly SignalKind[] {
  const kinds: SignalKind[] = [];
  const texts = new Set<string>();
  for (const { kind, value } of signals) {
    const text = value.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');
    if (kinds.includes(kind) || texts.has(text)) continue;
    kinds.push(kind);
    texts.add(text);
  }
  return kinds;
}

interface Against {
  readonly rivals: readonly Candidate[];
  readonly others: readonly Signal[];
  readonly signals: readonly Signal[];
}

/** Signals that name a maker or seller of whom there are no facts: of themselves they show nothing, beside another maker they speak against it. */
function namedOthers(signals: readonly Signal[], catalogue: Catalogue): readonly Signal[] {
  return signals.filter(({ maker }) => maker !== null && !catalogue.makers.has(maker));
}

function lowered(best: Candidate, { rivals, others, signals }: Against): Grade {
  const [rival] = rivals;
  if (rival?.grade === best.grade) return 'unknown';
  const isOnlyShape = best.kinds.length === 1 && best.kinds[0] === 'model';
  if (best.grade === 'possible' && isOnlyShape && (others.length > 0 || statesOtherName(signals))) return 'unknown';
  const strongRival = rival !== undefined && !(rival.kinds.length === 1 && rival.kinds[0] === 'model');
  // The block of the network part alone does not unsay a dated fact about the device.
  const strongOther = others.some(({ kind }) => kind !== 'mac' || best.grade !== 'documented');
  const excepted = signals.some(({ bears, maker }) => bears === 'contradicts' && maker === null);
  if (!strongRival && !strongOther && !excepted) return best.grade;
  switch (best.grade) {
    case 'documented':
    case 'likely':
      return 'possible';
    case 'possible':
    case 'unknown':
      return 'unknown';
  }
}

/** The record gives a brand of which nothing is known here. */
function statesOtherName(signals: readonly Signal[]): boolean {
  return signals.some(({ kind, maker, bears }) => kind === 'brand' && maker === null && bears === 'notes');
}

function conflictsOf(best: Candidate, { rivals, others, signals }: Against, catalogue: Catalogue): readonly string[] {
  const short = (maker: string): string => catalogue.makers.get(maker)?.short ?? maker;
  const denials = signals.filter(
    ({ bears, maker }) => bears === 'contradicts' && (maker === null || maker === best.maker),
  );
  const isOnlyShape = best.kinds.length === 1 && best.kinds[0] === 'model';
  const otherName = signals.find(
    ({ kind, maker, bears, source }) =>
      kind === 'brand' && maker === null && bears === 'notes' && (isOnlyShape || source === 'the record'),
  );
  return [
    ...rivals.map(
      ({ maker, kinds, grade }) =>
        `Other signals speak for ${short(maker)} (${grade}${kinds.length > 0 ? `: ${kinds.join(', ')}` : ''}).`,
    ),
    ...others.map(({ kind, value, says }) => `Against ${short(best.maker)} (${kind}, "${value}"): ${says}`),
    ...denials.map(({ says, source }) => `Against ${short(best.maker)}: ${says} (${source})`),
    ...(otherName && best.grade !== 'documented'
      ? [`The record calls it "${otherName.value}": ${otherName.says}`]
      : []),
  ];
}
