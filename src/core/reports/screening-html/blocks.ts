/** The small pieces that every part of the report is made of. */
import type { Item, Purchase, PurchaseParty } from '../../model/purchase.ts';
import { amountText, itemParts, itemText } from '../words.ts';
import { foreign, markup, type Markup, plain } from '../markup.ts';

/** Rows of terms and descriptions; those without a description are left out. */
export function terms(rows: readonly (readonly [term: string, value: Markup | string | null])[]): Markup {
  const given = rows.filter(([, value]) => value !== null && value !== '');
  return markup`<dl>
    ${given.map(
      ([term, value]) =>
        markup`<dt>${term}</dt>
          <dd>${value}</dd> `,
    )}
  </dl>`;
}

export interface TablePlan {
  readonly caption: string;
  /** A heading that begins with `#` stands over numbers. */
  readonly headings: readonly string[];
}

/** The start of a table that scrolls by itself on a narrow page; close it with `tableEnd`. */
export function tableStart({ caption, headings }: TablePlan): Markup {
  const cells = headings.map((heading) =>
    heading.startsWith('#')
      ? markup`<th scope="col" class="number">${heading.slice(1)}</th>`
      : markup`<th scope="col">${heading}</th>`,
  );
  return markup`<div class="scroll" role="region" tabindex="0" aria-label="${plain(caption)}"><table><caption>${caption}</caption>
<thead><tr>${cells}</tr></thead><tbody>
`;
}

export const tableEnd: Markup = markup`</tbody></table></div>\n`;

export function wholeTable(plan: TablePlan, rows: readonly Markup[]): Markup {
  return markup`${tableStart(plan)}${rows}${tableEnd}`;
}

export function code(text: string): Markup {
  return markup`<code>${text}</code>`;
}

/** A name with its country: `Zhejiang Dahua Technology (CN)`. */
export function partyText(party: PurchaseParty | null): Markup | null {
  if (party === null) return null;
  const country = party.country === null ? '' : ` (${party.country.toUpperCase()})`;
  return markup`${foreign(party.name)}${country}`;
}

export function itemsText({ items }: Purchase): Markup | null {
  const known = items.filter((item) => itemText(item) !== '');
  if (known.length === 0) return null;
  return markup`${known.map((item, index) => markup`${index > 0 ? markup`<br>` : null}${itemMarkup(item)}`)}`;
}

function itemMarkup(item: Item): Markup {
  const quantity = item.quantity === null ? null : markup`${foreign(item.quantity)} × `;
  const parts = itemParts(item).map((part, index) => markup`${index > 0 ? ' · ' : null}${foreign(part)}`);
  return markup`${quantity}${parts}`;
}

export function amountMarkup({ amount }: Purchase): Markup | null {
  return amount === null ? null : foreign(amountText(amount));
}

/** `2026-11-23 14:05 UTC` */
export function momentText(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}
