/** What a sentence says of polarity, norm, time and source: cues with their reach, less those that a mask takes out ("not only", 无需). */
import type { Span } from './blocks.ts';
import type { CueKind, Lexicon, Reach } from './lexicon.ts';

export interface Cue extends Span {
  readonly kind: CueKind;
  readonly reach: Reach;
}

export interface SentenceCues {
  readonly cues: readonly Cue[];
  /** Where contrast begins a part of its own: a cue does not reach over it. */
  readonly contrasts: readonly number[];
  /** Where a comma or colon ends a clause. */
  readonly commas: readonly number[];
}

/** `folded` is a sentence as `foldText` gives it; offsets are those in it. */
export function findCues(folded: string, lexicons: readonly Lexicon[]): SentenceCues {
  const cues: Cue[] = [];
  const contrasts: number[] = [];
  for (const { cues: patterns, contrast, script } of lexicons) {
    if (!script.test(folded)) continue;
    for (const { kind, reach, pattern } of patterns)
      for (const { index, 0: found } of folded.matchAll(pattern))
        if (found !== '') cues.push({ kind, reach, start: index, end: index + found.length });
    if (contrast) for (const { index } of folded.matchAll(contrast)) contrasts.push(index);
  }
  const masks = cues.filter(({ kind }) => kind === 'mask');
  const isMasked = (cue: Cue): boolean =>
    masks.some(
      ({ start, end }) =>
        start <= cue.start && cue.start < end && (cue.kind === 'deny' || cue.kind === 'doubt' || cue.end <= end),
    );
  const kept = cues.filter((cue) => cue.kind !== 'mask' && !(NEGATIVE.has(cue.kind) && isMasked(cue)));
  return {
    // What another cue explains leaves no doubt.
    cues: kept.filter(
      (cue) =>
        cue.kind !== 'doubt' ||
        !kept.some((other) => EXPLAINS.has(other.kind) && other.reach !== 'clause' && overlaps(other, cue)),
    ),
    // The `yet` of `does not yet` sets nothing against anything.
    contrasts: contrasts
      .filter((at) => !kept.some(({ kind, start, end }) => kind === 'deny' && start < at && at < end))
      .sort((a, b) => a - b),
    commas: [...folded.matchAll(/[，。；：！？]|[,;:!?](?=\s)|[.](?=\s)/g)].map(({ index }) => index),
  };
}

const NEGATIVE: ReadonlySet<CueKind> = new Set([
  'deny',
  'forbid',
  'withdraw',
  'require',
  'plan',
  'doubt',
  'hypothesis',
]);
const EXPLAINS: ReadonlySet<CueKind> = new Set(['deny', 'forbid', 'withdraw']);

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Does a cue say something of what stands at `mention`? */
export function governs(cue: Cue, mention: Span, { cues, contrasts, commas }: SentenceCues): boolean {
  const [from, to] = cue.start <= mention.start ? [cue.start, mention.start] : [mention.start, cue.start];
  // The sentence as a whole has one source, one invention, one reason to be left out.
  if (WHOLE.has(cue.kind)) return true;
  if (contrasts.some((at) => from < at && at <= to)) return false;
  switch (cue.reach) {
    case 'clause':
      return !commas.some((at) => from < at && at < to);
    case 'both':
      return !isReset(cue, { from, to }, cues);
    case 'after':
      return cue.start <= mention.start && !isReset(cue, { from: cue.end, to: mention.start }, cues);
    case 'before':
      return cue.start >= mention.start && !isReset(cue, { from: mention.end, to: cue.start }, cues);
  }
}

const WHOLE: ReadonlySet<CueKind> = new Set(['patent', 'report', 'exclude', 'hypothesis', 'comply']);

/** A verb that affirms something anew between a negation and the mention: "does not record sound and detects ethnicity". */
function isReset(
  cue: Cue,
  { from, to }: { readonly from: number; readonly to: number },
  cues: readonly Cue[],
): boolean {
  if (cue.kind !== 'deny' && cue.kind !== 'withdraw') return false;
  return cues.some(({ kind, start, end }) => kind === 'affirm' && from <= start && end <= to);
}
