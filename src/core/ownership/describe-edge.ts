/** An edge in words: what the owner has, how much, since when, and who says so. */
import { dayNumber } from '../model/day.ts';
import type { OwnershipQuestion } from './question.ts';
import {
  FLAG_DATE_OPEN,
  FLAG_INDIRECT,
  FLAG_SUMMARY,
  type InterestKind,
  NO_DAY_AFTER,
  NO_DAY_BEFORE,
  type OwnershipGraph,
  type OwnershipParty,
  dayAt,
} from './graph.ts';
import { type Share, UNKNOWN_SHARE, WHOLE, percentText, shareText } from './share.ts';

/** The interests of an owner in an asset that count on the day: `holds 50 % of the shares since 2019-01-01 [register.csv]`. */
export function describeEdges(question: OwnershipQuestion, owner: number, asset: number): string {
  const { graph, version } = question.solution;
  const edges = edgesOn(question, asset).filter(
    (edge) =>
      graph.columns.owner[edge] === owner && counts(graph, edge) && version.weights[graph.kindOf(edge)] !== 'none',
  );
  const sourceOf = (edge: number | undefined): number | undefined => graph.columns.source[edge ?? -1];
  // What one source says adds up; another source speaks of the same.
  const texts = edges.map((edge, index) => {
    const isOther = index > 0 && sourceOf(edge) !== sourceOf(edges[index - 1]);
    return `${index === 0 ? '' : isOther ? ', and by another source ' : ' and '}${describe(graph, edge)}`;
  });
  return texts.join('');
}

/** The interests that the rule does not count, in sentences. */
export function describeIgnored(question: OwnershipQuestion, asset: number): readonly string[] {
  const { graph, version } = question.solution;
  return edgesOn(question, asset).flatMap((edge) => {
    const owner = graph.party(graph.columns.owner[edge] ?? 0).caption;
    const kind = graph.kindOf(edge);
    if (!counts(graph, edge))
      return [`${owner} ${describe(graph, edge)}: this sums up the chain above and is not counted again.`];
    if (version.weights[kind] !== 'none' || kind === 'link') return [];
    return [`${owner} ${describe(graph, edge)}: ${question.rule.title} does not count this.`];
  });
}

/** `listed`, `listed: us_ofac_sdn since 2019-10-09`. */
export function listedText(party: OwnershipParty, { asOf }: OwnershipQuestion): string {
  const held = party.listings.filter(
    ({ from, until }) => (from === null || from <= asOf) && (until === null || asOf < until),
  );
  const texts = held.flatMap(({ list, from }) => {
    const text = `${list ?? ''}${from === null ? '' : ` since ${from}`}`.trim();
    return text === '' ? [] : [text];
  });
  return texts.length === 0 ? 'listed' : `listed: ${texts.join(', ')}`;
}

function edgesOn({ solution, asOf }: OwnershipQuestion, asset: number): readonly number[] {
  const day = dayNumber(asOf);
  const { from, until } = solution.graph.columns;
  return solution.graph.edgesOf(asset).filter((edge) => (from[edge] ?? 0) <= day && day < (until[edge] ?? 0));
}

function counts(graph: OwnershipGraph, edge: number): boolean {
  return ((graph.columns.flags[edge] ?? 0) & FLAG_SUMMARY) === 0;
}

function describe(graph: OwnershipGraph, edge: number): string {
  const kind = graph.kindOf(edge);
  const isIndirect = ((graph.columns.flags[edge] ?? 0) & FLAG_INDIRECT) !== 0;
  const share = WITHOUT_SHARE.has(kind) ? '' : `${shareText(graph.shareOf(edge))} `;
  const chain = isIndirect ? ', indirectly, through others whom the source does not give,' : '';
  const from = dayAt(graph.columns.from[edge] ?? NO_DAY_BEFORE);
  const until = dayAt(graph.columns.until[edge] ?? NO_DAY_AFTER);
  const period = `${from === null ? '' : ` since ${from}`}${until === null ? '' : ` until before ${until}`}`;
  const source = `[${graph.sources[graph.columns.source[edge] ?? 0] ?? ''}]`;
  if (((graph.columns.flags[edge] ?? 0) & FLAG_DATE_OPEN) === 0)
    return `${WORDS[kind](share)}${chain}${period} ${source}`;
  return `${perhaps(kind, graph.shareOf(edge), share)}${chain} at some time${period}, the source giving no day but only a year or a month ${source}`;
}

/** An edge that may not hold on the day keeps no least share, so what the source gives is the greatest. */
function perhaps(kind: InterestKind, { max, openMax }: Share, share: string): string {
  // What decides by itself is kept as an interest that may: `dated-edge.ts`.
  if (kind === 'unspecified') return 'perhaps has an interest in it, or controls it';
  const most = max < WHOLE ? `${openMax ? 'less than' : 'up to'} ${percentText(max)} ` : share;
  return `perhaps ${WORDS[kind](WITHOUT_SHARE.has(kind) ? '' : most)}`;
}

const WITHOUT_SHARE: ReadonlySet<InterestKind> = new Set([
  'board_majority',
  'control',
  'influence',
  'consolidation',
  'nominator',
  'branch',
  'joint',
  'link',
]);

const UNSTATED = `${shareText(UNKNOWN_SHARE)} `;

const WORDS: Readonly<Record<InterestKind, (share: string) => string>> = {
  shareholding: (share) =>
    share === UNSTATED ? 'holds shares, how many is not stated' : `holds ${share}of the shares`,
  voting: (share) => (share === UNSTATED ? 'holds votes, how many is not stated' : `holds ${share}of the votes`),
  board_majority: () => 'has the right to appoint or remove a majority of the board',
  control: () => 'controls it, as the source states',
  influence: () => 'has an office or a right that may amount to control',
  profit: (share) =>
    share === UNSTATED ? 'has rights to profits or the surplus' : `has rights to ${share}of the profits or the surplus`,
  unspecified: (share) =>
    `has an interest of a kind that the source does not state${share === UNSTATED ? '' : `, ${share.trim()}`}`,
  consolidation: () => 'consolidates it in its accounts, which is control in that sense and no percentage',
  nominee: (share) => `holds ${share === UNSTATED ? '' : share}in its own name for another`,
  nominator: () => 'is the one for whom it holds as a nominee',
  branch: () => 'is the legal person that it is a branch of',
  joint: () => 'is one of the joint holders',
  link: () => 'is linked to it',
};
