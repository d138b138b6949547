/** A party as a small page for a frame in somebody else's: no script, nothing loaded, nothing that leads away. */
import { createHash } from 'node:crypto';
import type { ListedParty } from '../../../core/model/entity.ts';
import { visibleText } from '../../../core/reports/visible-text.ts';
import type { ListedSummary } from '../../../operations/listed-parties.ts';

const STYLE =
  'body{font:14px/1.45 system-ui,sans-serif;margin:12px;color:#1a1a1a;background:#fff}h1{font-size:16px;margin:0 0 4px}p{margin:0 0 8px}dt{font-weight:600}dd{margin:0 0 6px}.n{color:#555;font-size:12px}';

/** May be framed by anybody, as the specification wants, and does nothing there. */
export const PREVIEW_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors *; sandbox`;

const MOST_VALUES = 6;

export interface Previewed {
  readonly party: ListedParty;
  readonly summary: ListedSummary;
  readonly description: string;
  readonly isPresent: boolean;
  readonly titles: ReadonlyMap<string, string>;
}

export function previewPage({ party, summary, description, isPresent, titles }: Previewed): string {
  const { properties, listings } = party;
  const named = [...(properties.name ?? []), ...(properties.alias ?? []), ...(properties.previousName ?? [])];
  const others = [...new Set(named)].filter((name) => name !== party.caption);
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Other names', others],
    ['Registration numbers', [...(properties.registrationNumber ?? []), ...(properties.leiCode ?? [])]],
    ['Address', properties.address ?? []],
    ['Listings', listings.map((listing) => describeListing(listing, summary.list, titles))],
  ];
  const shown = rows
    .filter(([, values]) => values.length > 0)
    .map(([term, values]) => `<dt>${term}</dt>${values.slice(0, MOST_VALUES).map(value).join('')}${rest(values)}`);
  const state = isPresent ? '' : '<p><strong>The newest copy of this list no longer holds this party.</strong></p>';
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(party.caption)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(party.caption)}</h1><p>${escaped(description)}</p>${state}<dl>${shown.join('')}</dl>
<p class="n">${escaped(party.id)}. A similar name is not an identity: compare what the list says with what is known of your party.</p></body></html>
`;
}

function describeListing(
  { subList, effective, published, until, citations }: ListedParty['listings'][number],
  list: string,
  titles: ReadonlyMap<string, string>,
): string {
  const name = subList === null ? list : `${list}:${subList}`;
  const since = effective === null ? (published === null ? [] : [`published ${published}`]) : [`since ${effective}`];
  const ended = until === null ? [] : [`until ${until}`];
  return [titles.get(name) ?? name, ...since, ...ended, ...citations.slice(0, 2)].join(', ');
}

const value = (text: string): string => `<dd>${escaped(text)}</dd>`;
const rest = (values: readonly string[]): string =>
  values.length > MOST_VALUES ? `<dd>and ${values.length - MOST_VALUES} more</dd>` : '';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
