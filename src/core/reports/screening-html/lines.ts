/** The purchases without a finding: one table row each, and the sentences that many of them share, once each by number. */
import type { RecordedScreening } from '../../model/screening.ts';
import { createStatements } from '../statements.ts';
import { silentLists } from '../words.ts';
import { amountMarkup, code, itemsText, partyText, tableEnd, tableStart } from './blocks.ts';
import { foreign, markup, type Markup } from '../markup.ts';

export interface LinesPlan {
  readonly caption: string;
  /** Unique in the report; the sentences are `<id>-1` and so on. */
  readonly id: string;
  /** What a row says in short; the sentence that is linked says it in full. */
  readonly word: (screening: RecordedScreening) => string;
}

/** A table and its sentences, a row at a time. */
export function* renderLines(screenings: Iterable<RecordedScreening>, plan: LinesPlan): Iterable<Markup> {
  const statements = createStatements();
  yield tableStart({
    caption: plan.caption,
    headings: ['#Row', 'Purchase', 'Date', 'Supplier', 'Item', '#Amount', 'Answer', 'Record'],
  });
  for (const screening of screenings) yield renderLine(screening, plan, statements.numberOf(screening.answer));
  yield tableEnd;
  yield markup`<h3>The ${plan.id === 'no-match' ? 'answers' : 'reasons'} in full</h3> `;
  for (const [sentence, number] of statements.all())
    yield markup`<p class="small" id="${plan.id}-${number}"><strong>[${number}]</strong> ${sentence}</p> `;
}

function renderLine(screening: RecordedScreening, { id, word }: LinesPlan, statement: number): Markup {
  const { id: record, purchase } = screening;
  return markup`<tr>
    <td class="number">${purchase.row}</td>
    <th scope="row">${foreign(purchase.id)}</th>
    <td class="day">${purchase.date ?? 'none'}</td>
    <td>${partyText(purchase.supplier)}</td>
    <td>${itemsText(purchase)}</td>
    <td class="number">${amountMarkup(purchase)}</td>
    <td>
      ${word(screening)} <a href="#${id}-${statement}" aria-label="Answer ${statement} in full">[${statement}]</a>
    </td>
    <td>${code(shortRecord(record))}</td>
  </tr> `;
}

/** Enough of the id for `replay`. */
function shortRecord(id: string): string {
  return id.slice(0, 'sha256:'.length + 12);
}

export function noMatchWord({ asOf, lists }: RecordedScreening): string {
  return `No match in ${lists.length} ${lists.length === 1 ? 'list' : 'lists'} as of ${asOf}`;
}

export function incompleteWord(screening: RecordedScreening): string {
  const silent = silentLists(screening).map(({ list, state }) => `${list} (${state})`);
  return silent.length === 0 ? 'Incomplete: there was no list to ask' : `Incomplete: ${silent.join(', ')}`;
}
