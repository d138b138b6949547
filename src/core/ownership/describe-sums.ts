/** What is held of a party, in words: the sum, its parts, and the line that it is held against. */
import { type View, holdingsOf, memberOwners, viewOf } from './chains.ts';
import { DECIDES, MAY_DECIDE, MEASURES, type Measure, SHARES, SPEAKS, VOTES } from './combine.ts';
import { CERTAIN, type Layer, POSSIBLE } from './layer.ts';
import type { OwnershipQuestion } from './question.ts';
import { WHOLE, percentText } from './share.ts';
import { ANYBODY } from './slots.ts';
import type { Solution } from './solve.ts';
import { type End, endOf } from './sums.ts';
import { greatestOfMembers, isOfSeveral, leastOfMembers, mostAlone } from './unsettled.ts';

/** As many owners are written out. */
export const MOST_OWNERS = 20;
const NAMES = { [SHARES]: 'shares', [VOTES]: 'votes' } as const;

/** What the listed hold of a party, for a sentence: `60 % (50 % + 10 %) of the shares`, `at least 30 % and at most 60 % of the votes`; null where control decides. */
export function heldText({ solution, asOf }: OwnershipQuestion, party: number): string | null {
  const view = viewOf(solution, party);
  const isOfMany = isOfSeveral(solution, view, party);
  const texts = MEASURES.flatMap((measure) => {
    const [low, high] = endsOf(solution, view, party, measure);
    if (high.units === 0) return [];
    const sum = summands(solution, view, party, measure);
    const ifAdded = isOfMany
      ? `if the stakes of several are added up, which was not settled on ${asOf}; ${aloneText(solution, party, measure)}`
      : '';
    const parts = [sum, ifAdded].filter((text) => text !== '').join(' ');
    return [`${bandText(low, high)}${parts === '' ? '' : ` (${parts})`} of the ${NAMES[measure]}`];
  });
  return texts.length === 0 ? null : texts.join(' and ');
}

/** `in all 20 % + 30 % = 50 % of the shares, where the rule asks for 50 % or more` */
export function sumFor({ solution }: OwnershipQuestion, view: View, asset: number): string {
  const parts = [
    ...MEASURES.flatMap((measure) => sharesText(solution, view, asset, measure)),
    ...decidingText(solution, view, asset),
  ];
  if (solution.isJoint(asset))
    parts.push(
      solution.version.jointInterest === 'of_each'
        ? 'each joint holder is treated as holding the whole'
        : 'the joint interest is theirs when all who hold it are',
    );
  return parts.length === 0 ? 'in all nothing that the rule counts' : parts.join('; ');
}

function sharesText(solution: Solution, view: View, asset: number, measure: Measure): readonly string[] {
  const { line, lineAt = WHOLE / 2 } = solution.version;
  const [low, high] = endsOf(solution, view, asset, measure);
  const isSpokenOf = flagsOf(solution, view, asset).some((bits) => (bits & (SPEAKS << measure)) !== 0);
  if (!isSpokenOf) return [];
  if (solution.isJoint(asset) && saysNothing(low, high)) return ['how much of it is whose is not stated'];
  const at = percentText(measure === VOTES ? WHOLE / 2 : lineAt);
  const lineText = measure === VOTES || line === 'more_than' ? `more than ${at}` : `${at} or more`;
  const sum = summands(solution, view, asset, measure);
  const held = `${sum === '' ? '' : `${sum} = `}${bandText(low, high)} of the ${NAMES[measure]}`;
  const ifAdded =
    isOfSeveral(solution, view, asset) && memberOwners(solution, view, asset).length > 1
      ? ` if the stakes of several are added up, and ${aloneText(solution, asset, measure)}`
      : '';
  const cap = capText(solution, view, asset, measure);
  return [`in all ${held}${cap}${ifAdded}, where the rule asks for ${lineText}`];
}

/** `the most that one alone is shown to hold is 30 %` */
function aloneText(solution: Solution, asset: number, measure: Measure): string {
  const { units, isOpen } = mostAlone(solution, asset, measure);
  if (units === 0 && !isOpen) return 'no one alone is shown to hold any';
  return `the most that one alone is shown to hold is ${isOpen ? 'more than ' : ''}${percentText(Math.min(units, WHOLE))}`;
}

/** What all would hold beside the one who is enough alone, where nobody has said whether they are added up. */
export function addedUpSentences({ solution }: OwnershipQuestion, view: View, party: number): readonly string[] {
  if (solution.version.owners !== 'unsettled' || view.layer === POSSIBLE) return [];
  const all = viewOf(solution, party, POSSIBLE);
  return MEASURES.flatMap((measure) => {
    const [low, high] = endsOf(solution, all, party, measure);
    const [, own] = endsOf(solution, view, party, measure);
    return high.units > own.units ? [`Added up they hold ${bandText(low, high)} of the ${NAMES[measure]}.`] : [];
  });
}

/** What makes an owner of somebody beside shares and votes. */
function decidingText(solution: Solution, view: View, asset: number): readonly string[] {
  const flags = flagsOf(solution, view, asset);
  if (flags.some((bits) => (bits & DECIDES) !== 0))
    return ['the relation that is stated counts by itself, whatever the shares are'];
  const mayDecide = view.layer === POSSIBLE && flags.some((bits) => (bits & MAY_DECIDE) !== 0);
  return mayDecide ? ['if what is stated amounts to control, that counts by itself, whatever the shares are'] : [];
}

function flagsOf(solution: Solution, view: View, asset: number): readonly number[] {
  const { holdings } = solution;
  return holdingsOf(solution, memberOwners(solution, view, asset), asset).map((at) => holdings.flagsOf(at));
}

/** `40 % + 10 %`, where all holdings are exact and there are several. */
function summands(solution: Solution, view: View, asset: number, measure: Measure): string {
  const { holdings } = solution;
  const shares = holdingsOf(solution, memberOwners(solution, view, asset), asset).filter(
    (holding) => holdings.maxOf(holding, measure) > 0,
  );
  const areExact = shares.every((holding) => holdings.minOf(holding, measure) === holdings.maxOf(holding, measure));
  const [low, high] = endsOf(solution, view, asset, measure);
  if (shares.length < 2 || shares.length > MOST_OWNERS || !areExact || low.units !== high.units) return '';
  return shares.map((holding) => percentText(holdings.minOf(holding, measure))).join(' + ');
}

/** What others hold at least is not left for those who belong. */
function capText(solution: Solution, view: View, asset: number, measure: Measure): string {
  const { holdings } = solution;
  const stated = holdingsOf(solution, memberOwners(solution, view, asset), asset)
    .map((holding) => holdings.maxOf(holding, measure))
    .reduce((sum, units) => sum + units, 0);
  const [, high] = endsOf(solution, view, asset, measure);
  if (view.layer === CERTAIN || high.units >= Math.min(stated, WHOLE)) return '';
  return ` (not more than 100 % less the ${percentText(WHOLE - high.units)} that others hold at least)`;
}

/** The least and the greatest of the same ones: of the view's group with whoever possibly is in it, or where that is not settled, of those who are named. */
function endsOf(solution: Solution, view: View, asset: number, measure: Measure): readonly [End, End] {
  const totals = solution.totalsOf(asset);
  if (solution.version.owners === 'unsettled')
    return [
      endOf(CERTAIN, measure, leastOfMembers(solution, view, asset), totals),
      endOf(POSSIBLE, measure, greatestOfMembers(solution, view, asset), totals),
    ];
  const slot = solution.slots.find(asset, view.group);
  const own = slot >= 0 ? slot : solution.slots.find(asset, ANYBODY);
  const endIn = (layer: Layer): End =>
    own < 0 ? { units: 0, isOpen: false } : endOf(layer, measure, solution.sumsOf(layer, own), totals);
  return [endIn(CERTAIN), endIn(POSSIBLE)];
}

function saysNothing(low: End, high: End): boolean {
  return low.units === 0 && !low.isOpen && high.units >= WHOLE;
}

function bandText(low: End, high: End): string {
  if (low.units === high.units && !low.isOpen && !high.isOpen) return percentText(low.units);
  return `${low.isOpen ? 'more than' : 'at least'} ${percentText(low.units)} and ${high.isOpen ? 'less than' : 'at most'} ${percentText(Math.min(high.units, WHOLE))}`;
}
