/** What was said when: the statements of several documents by capability and day, what contradicts what, and what is gone from a page that was captured twice. */
import type { Day } from '../model/day.ts';
import { type Capability, type Statement, type SumStatement, capabilities } from '../model/document.ts';
import { type Difference, compareDenials } from './compare-denials.ts';
import { foldText } from './fold-text.ts';
import type { Lexicon } from './lexicon.ts';

export interface LedgerEntry {
  /** null: sums that stand beside no capability. */
  readonly capability: Capability | null;
  /** By day, the undated last. */
  readonly statements: readonly Statement[];
  /** Side by side; neither side is decided to be right. */
  readonly contradictions: readonly Contradiction[];
  readonly vanished: readonly Vanished[];
  /** Who says which sums. */
  readonly sums: readonly SumStatement[];
}

export interface Contradiction {
  readonly said: Statement;
  readonly against: Statement;
  /** `denied`: said here, denied there; `narrower`: two denials of one speaker, of which one alone is limited to a market, version or time; `different`: two that differ otherwise. */
  readonly kind: 'denied' | 'narrower' | 'different';
  /** Whether one speaker says both; what an outsider reports and the vendor denies is said by two. */
  readonly isOneSpeaker: boolean;
  /** In what two denials differ. */
  readonly differences: readonly Difference[];
}

/** Both facts are kept: the page had it on one day, and did not on a later one. */
export interface Vanished {
  readonly stance: 'withdrew';
  readonly was: Statement;
  readonly absentOn: Day;
  readonly url: string;
}

/** One capture of a page: that nothing was found in it is a fact too. */
export interface Capture {
  readonly url: string;
  readonly date: Day;
  readonly text: string;
}

/** What a ledger is made of. */
export interface LedgerSources {
  readonly statements: readonly Statement[];
  readonly captures: readonly Capture[];
  readonly sums: readonly SumStatement[];
  readonly lexicons: readonly Lexicon[];
}

/** One entry for each capability that is spoken of, in the order of the taxonomy, and one for the sums that stand beside none. */
export function buildLedger({ statements, captures, sums, lexicons }: LedgerSources): readonly LedgerEntry[] {
  const entries = capabilities.flatMap((capability) => {
    const about = statements.filter((one) => one.capability === capability).toSorted(byDay);
    if (about.length === 0) return [];
    return [
      {
        capability,
        statements: about,
        contradictions: contradictionsIn(about, lexicons),
        vanished: vanishedFrom(about, captures),
        sums: sums.filter((sum) => about.some((one) => isOver(one, sum))),
      },
    ];
  });
  const others = sums.filter((sum) => !statements.some((one) => isOver(one, sum))).toSorted(byDay);
  if (others.length === 0) return entries;
  return [...entries, { capability: null, statements: [], contradictions: [], vanished: [], sums: others }];
}

type Place = Pick<Statement, 'sha256' | 'page' | 'start' | 'end'>;

function isOver(one: Place, other: Place): boolean {
  return one.sha256 === other.sha256 && one.page === other.page && one.start < other.end && other.start < one.end;
}

function contradictionsIn(statements: readonly Statement[], lexicons: readonly Lexicon[]): readonly Contradiction[] {
  const denials = statements.filter(({ stance }) => stance === 'denies');
  const affirmed = statements.filter(
    ({ stance }) => stance === 'asserts' || stance === 'withdrew' || stance === 'reported',
  );
  const denied = affirmed.flatMap((said) =>
    denials.map(
      (against): Contradiction => ({
        said,
        against,
        kind: 'denied',
        isOneSpeaker: isSame(said, against),
        differences: [],
      }),
    ),
  );
  const differing = denials.flatMap((said, index) =>
    denials.slice(index + 1).flatMap((against) => differingDenials(said, against, lexicons)),
  );
  return [...denied, ...differing];
}

/** The wider denial first. What two speakers deny differently is no contradiction of either. */
function differingDenials(one: Statement, other: Statement, lexicons: readonly Lexicon[]): readonly Contradiction[] {
  if (!isSame(one, other)) return [];
  const [said, against] = one.scope !== null && other.scope === null ? [other, one] : [one, other];
  const differences = compareDenials(said, against, lexicons);
  if (differences.length === 0) return [];
  const kind = (said.scope === null) !== (against.scope === null) ? 'narrower' : 'different';
  return [{ said, against, kind, isOneSpeaker: true, differences }];
}

/** `Dahua` and `Dahua Technology` are one; documents that name nobody are of one speaker each, or of the same vendor. */
function isSame({ speaker: one }: Statement, { speaker: other }: Statement): boolean {
  if (one === null || other === null) return one === other;
  const [a, b] = [foldText(one), foldText(other)];
  return a.startsWith(b) || b.startsWith(a);
}

/** Of each page the first later capture in whose text the quote no longer stands. */
function vanishedFrom(statements: readonly Statement[], captures: readonly Capture[]): readonly Vanished[] {
  return statements.flatMap((was) => {
    const { url, date } = was;
    if (url === null || date === null || was.stance !== 'asserts') return [];
    const later = captures
      .filter((capture) => capture.url === url && capture.date > date)
      .toSorted((a, b) => (a.date < b.date ? -1 : 1));
    const without = later.find(({ text }) => !text.includes(was.quote));
    return without ? [{ stance: 'withdrew' as const, was, absentOn: without.date, url }] : [];
  });
}

type Dated = Pick<Statement, 'date' | 'file' | 'page' | 'start'>;

function byDay(a: Dated, b: Dated): number {
  const day = ({ date }: Dated): string => date ?? '9999-99-99';
  return compare(day(a), day(b)) || compare(a.file, b.file) || a.page - b.page || a.start - b.start;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
