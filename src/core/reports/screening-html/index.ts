/** The screening record as one HTML file that loads nothing and runs nothing: findings first, then the lines without one, then what was not read. */
import { dayOf } from '../../model/day.ts';
import { outcomes } from '../../model/rule.ts';
import type { RecordedScreening } from '../../model/screening.ts';
import type { ScreeningRun } from '../screening-run.ts';
import { standingOf } from '../words.ts';
import { renderCard } from './card.ts';
import { renderFoot, renderLists, renderTables, renderUnread } from './closing.ts';
import { countRun, gravestOutcome, listedTotal, renderHead } from './head.ts';
import { incompleteWord, noMatchWord, renderLines } from './lines.ts';
import { markup, type Markup } from '../markup.ts';

/**
 * The file in pieces, each ready to be written. The screenings are walked once for the totals and once for each group that
 * has any, so that findings come first, the gravest first, without holding them.
 */
export function* renderScreeningHtml(run: ScreeningRun): Iterable<string> {
  for (const { html } of renderRun(run)) yield html;
}

function* renderRun(run: ScreeningRun): Iterable<Markup> {
  const totals = countRun(run);
  const cards = createCards(dayOf(run.generatedAt));
  yield renderHead(run, totals);
  if (listedTotal(totals) > 0) {
    yield markup`<h2 id="listed">Matches with a party that was, or may have been, listed on the day</h2> `;
    for (const outcome of outcomes) {
      if (totals.listed[outcome] === 0) continue;
      yield* cards.of(pick(run, (one) => standingOf(one) === 'listed' && gravestOutcome(one) === outcome));
    }
  }
  if (totals.notListedThen > 0) {
    yield markup`<h2 id="not-listed-then">Matches with a party that was not listed on the day</h2> `;
    yield* cards.of(pick(run, (one) => standingOf(one) === 'not_listed_then'));
  }
  if (totals.noMatch > 0) yield* renderNoMatch(run);
  if (totals.incomplete > 0) yield* renderIncomplete(run, cards);
  if (totals.unread > 0) yield* renderUnread(run.problems);
  yield renderLists(run.lists);
  if (run.tables.length > 0) yield renderTables(run.tables);
  yield renderFoot(run);
}

function* renderNoMatch(run: ScreeningRun): Iterable<Markup> {
  yield markup`<h2 id="no-match">No match</h2>
    <p>No listed name came to the threshold. This says nothing more than the answers below say.</p> `;
  const caption = 'Purchases without a match; the number leads to the answer in full';
  yield* renderLines(
    pick(run, (one) => standingOf(one) === 'no_match'),
    { caption, id: 'no-match', word: noMatchWord },
  );
}

/** Those that matched a party which was not listed on the day are told in full; the others are lines. */
function* renderIncomplete(run: ScreeningRun, cards: Cards): Iterable<Markup> {
  yield markup`<h2 id="incomplete">Incomplete</h2>
    <p>
      A list could not answer for the day, so it is not known whether there would have been a match. Screen these lines
      again when it can.
    </p> `;
  const incomplete = (withFindings: boolean): Iterable<RecordedScreening> =>
    pick(run, (one) => standingOf(one) === 'incomplete' && one.findings.length > 0 === withFindings);
  yield* cards.of(incomplete(true));
  const caption = 'Purchases with an incomplete answer; the number leads to the reason in full';
  if (hasAny(incomplete(false)))
    yield* renderLines(incomplete(false), { caption, id: 'incomplete', word: incompleteWord });
}

interface Cards {
  of(screenings: Iterable<RecordedScreening>): Iterable<Markup>;
}

/** Numbers the cards through the report, for the ids in them. */
function createCards(today: string): Cards {
  let number = 0;
  return {
    *of(screenings) {
      for (const screening of screenings) yield renderCard(screening, { number: (number += 1), today });
    },
  };
}

function* pick(run: ScreeningRun, wanted: (screening: RecordedScreening) => boolean): Iterable<RecordedScreening> {
  for (const screening of run.screenings) if (wanted(screening)) yield screening;
}

function hasAny(screenings: Iterable<RecordedScreening>): boolean {
  for (const _ of screenings) return true;
  return false;
}
