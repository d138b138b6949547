/** The first page: what was asked, what came out, in numbers that add up. */
import type { Outcome } from '../../model/rule.ts';
import { outcomes } from '../../model/rule.ts';
import type { Screening } from '../../model/screening.ts';
import type { ScreeningRun } from '../screening-run.ts';
import { codeWords, outcomeWords, standingOf } from '../words.ts';
import { counted, groupThousands } from '../counted.ts';
import { foreign, markup, type Markup } from '../markup.ts';
import { pageHead } from '../page-head.ts';
import { code, momentText, terms } from './blocks.ts';
import { styleHash, styles } from './styles.ts';

export interface Totals {
  readonly screenings: number;
  /** Purchases that matched a party listed on the day, by the gravest outcome of their findings. */
  readonly listed: Readonly<Record<Outcome, number>>;
  readonly notListedThen: number;
  readonly noMatch: number;
  readonly incomplete: number;
  readonly unread: number;
}

export function countRun(run: ScreeningRun): Totals {
  const listed = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  const counts = { screenings: 0, notListedThen: 0, noMatch: 0, incomplete: 0, unread: 0 };
  for (const screening of run.screenings) {
    counts.screenings += 1;
    switch (standingOf(screening)) {
      case 'listed':
        listed[gravestOutcome(screening)] += 1;
        break;
      case 'not_listed_then':
        counts.notListedThen += 1;
        break;
      case 'no_match':
        counts.noMatch += 1;
        break;
      case 'incomplete':
        counts.incomplete += 1;
    }
  }
  for (const _ of run.problems) counts.unread += 1;
  return { ...counts, listed };
}

/** Of the findings that held on the day, or of which the sources do not say. */
export function gravestOutcome({ findings }: Screening): Outcome {
  const held = findings.filter(({ listing }) => listing.onDate !== false).map(({ outcome }) => outcome);
  return outcomes.find((outcome) => held.includes(outcome)) ?? 'unknown';
}

export function listedTotal({ listed }: Totals): number {
  return outcomes.reduce((sum, outcome) => sum + listed[outcome], 0);
}

export function renderHead(run: ScreeningRun, totals: Totals): Markup {
  const title = `Screening record: ${run.files.join(', ')}`;
  return markup`${pageHead(title, { styles, styleHash })}<header>
<p class="kicker">Countersign ${run.version} · made on ${momentText(run.generatedAt)}</p>
<h1>Screening record</h1>
</header>
<main>
<p class="lead">${leadSentence(totals)}</p>
${summaryTable(totals)}
${basis(run)}
`;
}

function leadSentence(totals: Totals): string {
  const listed = listedTotal(totals);
  const matched =
    listed === 0
      ? 'none matches a party that was listed on the day asked about'
      : `${groupThousands(listed)} ${listed === 1 ? 'matches' : 'match'} a party that was, or may have been, listed on the day asked about`;
  const rest = [
    totals.incomplete > 0 ? ` ${counted(totals.incomplete, 'line is', 'lines are')} incomplete.` : '',
    totals.unread > 0
      ? ` ${counted(totals.unread, 'problem was', 'problems were')} found in rows that could not be read; those rows were not screened.`
      : '',
  ];
  return `${counted(totals.screenings, 'purchase was', 'purchases were')} screened: ${matched}.${rest.join('')}`;
}

function summaryTable(totals: Totals): Markup {
  const row = (target: string, words: string, count: number): Markup | null =>
    count === 0
      ? null
      : markup`<tr>
          <th scope="row"><a href="#${target}">${words}</a></th>
          <td class="number">${groupThousands(count)}</td>
        </tr> `;
  const rows = [
    ...outcomes.map((outcome) =>
      row('listed', `Match with a listed party: ${outcomeWords[outcome]}`, totals.listed[outcome]),
    ),
    row('not-listed-then', 'Match with a party that was not listed on the day', totals.notListedThen),
    row('no-match', 'No match', totals.noMatch),
    row('incomplete', 'Incomplete: a list could not answer', totals.incomplete),
  ].filter((markup) => markup !== null);
  return markup`<table class="summary">
    <caption>
      Purchases by what was found; each is counted once, by its gravest finding
    </caption>
    <thead>
      <tr>
        <th scope="col">Found</th>
        <th scope="col" class="number">Purchases</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
      <tr>
        <th scope="row">All purchases screened</th>
        <td class="number">${groupThousands(totals.screenings)}</td>
      </tr>
      ${row('unread', 'Not screened: problems in rows that could not be read', totals.unread)}
    </tbody>
  </table>`;
}

function basis({ id, files, policy, snapshot, knownAt, generatedAt, checks }: ScreeningRun): Markup {
  return terms([
    [
      files.length === 1 ? 'File' : 'Files',
      markup`${files.map((file, index) => markup`${index > 0 ? ', ' : null}${foreign(file)}`)}`,
    ],
    [
      'Asked',
      markup`${checks.map(({ describes }, index) => markup`${index > 0 ? markup`<br />` : null}${describes}`)}`,
    ],
    [
      'For',
      `${codeWords(policy.role)}, ${codeWords(policy.act)}${policy.dealing ? `, in ${codeWords(policy.dealing)}` : ''}, where a line says nothing else`,
    ],
    ['Lists', policy.lists.join(', ')],
    ['Threshold', `similarity of ${policy.threshold} or more (a similarity, not a probability)`],
    ['As known at', momentText(knownAt ?? generatedAt)],
    ['Policy', code(policy.id)],
    ['List releases', code(snapshot)],
    ['Run', code(id)],
  ]);
}
