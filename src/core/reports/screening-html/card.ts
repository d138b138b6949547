/** One purchase with its findings: what was bought, the answer, and for each finding the evidence. */
import type { Day } from '../../model/day.ts';
import type { ListCoverage, RecordedScreening } from '../../model/screening.ts';
import { asOfWords, codeWords, coverageWords, gravityOf } from '../words.ts';
import { amountMarkup, code, itemsText, partyText, terms, wholeTable } from './blocks.ts';
import { groupFindings, renderEvidence } from './evidence.ts';
import { foreign, markup, type Markup } from '../markup.ts';

export interface CardContext {
  /** Counts from 1 over the report, for ids inside it. */
  readonly number: number;
  readonly today: Day;
}

export function renderCard(screening: RecordedScreening, context: CardContext): Markup {
  const { purchase, findings, answer } = screening;
  const [first] = findings;
  const gravity = first === undefined ? 'quiet' : gravityOf(first);
  return markup`<article class="${gravity}" aria-labelledby="purchase-${context.number}">
    <p class="kicker">${placeText(screening)}</p>
    <h3 id="purchase-${context.number}">${foreign(purchase.supplier.name)}</h3>
    <p class="answer">${answer}</p>
    ${purchaseTerms(screening)}
    ${groupFindings(findings).map((group, index) =>
      renderEvidence(screening, group, { id: `f${context.number}-${index + 1}`, today: context.today }),
    )}
    ${coverageNotes(screening)}
  </article> `;
}

function placeText({ purchase }: RecordedScreening): Markup {
  const row = purchase.row === null ? '' : `Row ${purchase.row} · `;
  return markup`${row}purchase
  ${foreign(purchase.id)}${purchase.file === null ? null : markup` · ${foreign(purchase.file)}`}`;
}

function purchaseTerms({ id, purchase, asOf, asOfBasis, knownAt }: RecordedScreening): Markup {
  return terms([
    ['Date', purchase.date ?? 'none given'],
    ['Buyer', partyText(purchase.buyer)],
    ['Supplier', partyText(purchase.supplier)],
    ['Item', itemsText(purchase)],
    ['Amount', amountMarkup(purchase)],
    ['Contract', purchase.contract === null ? null : foreign(purchase.contract)],
    ['Destination', purchase.destination === null ? null : purchase.destination.toUpperCase()],
    ['Day asked about', `${asOf} (${asOfWords[asOfBasis]})`],
    ['As known at', knownAt],
    ['Record', code(id)],
  ]);
}

function coverageNotes({ lists, asOf }: RecordedScreening): Markup {
  const noted = lists.filter(({ note }) => note !== null);
  const rows = lists.map(coverageRow);
  const caption = `The lists that were asked, and how well our copies speak for ${asOf}`;
  return markup`${
    noted.length === 0
      ? null
      : markup`<section class="finding">
          <h4>What the lists could not say</h4>
          <ul class="because">
            ${noted.map(({ list, note }) => markup`<li>${code(list)}: ${note}</li> `)}
          </ul>
        </section>`
  }
    <details>
      <summary>The ${lists.length} lists that were asked</summary>
      ${wholeTable({ caption, headings: ['List', 'State on the day', 'Copy of'] }, rows)}
    </details>`;
}

function coverageRow({ list, title, state, copyOf }: ListCoverage): Markup {
  return markup`<tr>
    <th scope="row">${title}<br /><span class="soft small">${code(list)}</span></th>
    <td>${codeWords(state)}: ${coverageWords[state]}</td>
    <td class="day">${copyOf ?? 'none'}</td>
  </tr> `;
}
