/** What was said when: the statements of several documents by capability and day, what contradicts what, and what is gone from a page that was captured twice. */
import type { Day } from '../model/day.ts';
import { type Capability, type Statement, capabilities } from '../model/document.ts';

export interface LedgerEntry {
  readonly capability: Capability;
  /** By day, the undated last. */
  readonly statements: readonly Statement[];
  /** Side by side; neither side is decided to be right. */
  readonly contradictions: readonly Contradiction[];
  readonly vanished: readonly Vanished[];
}

export interface Contradiction {
  readonly said: Statement;
  readonly against: Statement;
  /** `denied`: said here, denied there; `narrower`: two denials of which one is limited to a market, version or time. */
  readonly kind: 'denied' | 'narrower';
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

/** One entry for each capability that is spoken of, in the order of the taxonomy. */
export function buildLedger(statements: readonly Statement[], captures: readonly Capture[]): readonly LedgerEntry[] {
  return capabilities.flatMap((capability) => {
    const about = statements.filter((one) => one.capability === capability).toSorted(byDay);
    if (about.length === 0) return [];
    return [
      {
        capability,
        statements: about,
        contradictions: contradictionsIn(about),
        vanished: vanishedFrom(about, captures),
      },
    ];
  });
}

function contradictionsIn(statements: readonly Statement[]): readonly Contradiction[] {
  const denials = statements.filter(({ stance }) => stance === 'denies');
  const affirmed = statements.filter(
    ({ stance }) => stance === 'asserts' || stance === 'withdrew' || stance === 'reported',
  );
  const denied = affirmed.flatMap((said) =>
    denials.map((against): Contradiction => ({ said, against, kind: 'denied' })),
  );
  const narrower = denials
    .filter(({ scope }) => scope !== null)
    .flatMap((against) =>
      denials.filter(({ scope }) => scope === null).map((said): Contradiction => ({ said, against, kind: 'narrower' })),
    );
  return [...denied, ...narrower];
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

function byDay(a: Statement, b: Statement): number {
  const day = ({ date }: Statement): string => date ?? '9999-99-99';
  return compare(day(a), day(b)) || compare(a.file, b.file) || a.page - b.page || a.start - b.start;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
