/** The part of an answer that says by whom a supplier is owned, and on what that rests. */
import { type Finding, type FindingOwned, listedSince } from '../model/screening.ts';

interface OwnedFinding extends Finding {
  readonly owned: FindingOwned;
}

function isOwned(finding: Finding): finding is OwnedFinding {
  return finding.owned !== undefined;
}

const force: Readonly<Record<FindingOwned['inForce'], string>> = {
  yes: '',
  no: ' (which was not in force on that day)',
  unknown: ' (of which it is not confirmed that it was in force on that day)',
};

/** As many owners as anybody hears. */
const MOST_SAID = 4;

export interface OwnedAnswerFacts {
  readonly asOf: string;
  /** The supplier itself is not found listed. */
  readonly alone: boolean;
  /** ` by our copy of 2022-04-22`, where that is too old for the day; else empty. */
  readonly copyWords: (finding: Finding) => string;
}

/** Empty where no listed party owns the supplier or may. */
export function ownedSentence(findings: readonly Finding[], { asOf, alone, copyWords }: OwnedAnswerFacts): string {
  const all = findings.filter(isOwned).filter(({ listing, list }) => listing.onDate !== false || list === 'ownership');
  const [first] = all.toSorted((a, b) => weightOf(a) - weightOf(b));
  if (!first) return '';
  const { owned } = first;
  const { asset, source, title, held, answer } = owned;
  const start = alone
    ? `Not found listed itself on ${asOf}, but by what ${source} says it`
    : `By what ${source} says it`;
  const isSubject = `the supplier is "${asset.caption}" there (similarity ${asset.score.toFixed(2)})`;
  if (first.score === 0)
    return `${start} may be owned by a listed party${held === null ? '' : ` (${held})`}, as it is not known who stands behind "${owned.owner.caption}"; this holds if ${isSubject}.`;
  const verb = answer === 'yes' ? 'was' : 'may have been';
  const share = held === null ? 'controlled' : `owned ${held}`;
  const owners = ownersOf(all.filter((each) => each.owned.test === owned.test && each.owned.asset.id === asset.id));
  const said = owners.slice(0, MOST_SAID).map((owner) => `${whoOwns(owner, asOf)}${copyWords(owner)}`);
  const more = owners.length > MOST_SAID ? [`${owners.length - MOST_SAID} more`] : [];
  const ifs = [isSubject, ...owners.slice(0, MOST_SAID).flatMap(ifSame)];
  return `${start} ${verb} ${share} by ${joined([...said, ...more])}, as the ${title} counts${force[owned.inForce]}, if ${joined(ifs)}.`;
}

/** What a test that was in force leaves open comes before what one that was not would have said; of findings of the same weight the first is told. */
function weightOf({ owned: { inForce, answer } }: OwnedFinding): number {
  return (inForce === 'no' ? 2 : 0) + (answer === 'yes' ? 0 : 1);
}

/** One finding for each owner, the first, whose outcome is the gravest; in the order in which the arithmetic adds them up. */
function ownersOf(findings: readonly OwnedFinding[]): readonly OwnedFinding[] {
  const byOwner = new Map<string, OwnedFinding>();
  for (const each of findings) if (!byOwner.has(each.owned.owner.id)) byOwner.set(each.owned.owner.id, each);
  return [...byOwner.values()].sort((a, b) => (a.owned.owner.id < b.owned.owner.id ? -1 : 1));
}

function whoOwns({ owned, listing, listTitle, path }: OwnedFinding, asOf: string): string {
  const through =
    path.length > 2
      ? ` through ${path
          .slice(1, -1)
          .map((step) => `"${step}"`)
          .join(' and ')}`
      : '';
  const since = listedSince(listing);
  const from =
    since !== null ? ` since ${since}` : listing.seen !== null ? ` in our copies since ${listing.seen[0]}` : '';
  const on =
    listing.covers === 'equipment'
      ? `some equipment or services of which ${listing.onDate === null ? 'are' : 'were then'} covered by the ${listTitle}${from}`
      : listing.onDate === null
        ? `on the ${listTitle}, whether also on ${asOf} the sources do not say`
        : `listed on the ${listTitle}${from}`;
  return `"${owned.owner.caption}"${through}, ${on}`;
}

function ifSame({ owned, entity, score }: OwnedFinding): readonly string[] {
  if (!owned.owner.sameName) return [];
  return [`"${owned.owner.caption}" is the party listed as "${entity.caption}" (similarity ${score.toFixed(2)})`];
}

function joined(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')}, and ${texts.at(-1)}`;
}
