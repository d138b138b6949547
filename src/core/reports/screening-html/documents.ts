/** What documents say about one capability: each quote with who says it, where it stands, and what is said against it. */
import type { Statement } from '../../model/document.ts';
import type { FindingDocuments } from '../../model/screening.ts';
import { codeWords } from '../words.ts';
import { code, terms, wholeTable } from './blocks.ts';
import { foreign, markup, type Markup } from '../markup.ts';

export function renderDocuments(said: FindingDocuments): Markup {
  const { supporting, beside, notShown, instruments, vendor, title } = said;
  const rows = [...supporting.map((one) => row(one)), ...beside.map((one) => row(one))];
  const caption = `${title}: what the documents given as those of ${vendor} say, and what is said against it`;
  return markup`${wholeTable({ caption, headings: ['Stance', 'Quote', 'Said by', 'Where'] }, rows)}
${terms([
  ['Touches', instruments.join(', ')],
  ['Not shown', notShown === 0 ? null : `${notShown} more statements, in the record of the documents`],
])}`;
}

function row(statement: Statement): Markup {
  const { stance, weight, quote, speaker, scope, product, file, page, date, sha256 } = statement;
  const limits = [
    weight === 'weak' ? 'a name in code or a schema' : '',
    scope === null ? '' : `limited to: ${scope}`,
    product === null ? '' : `about ${product}`,
  ].filter((text) => text !== '');
  return markup`<tr><th scope="row">${codeWords(stance)}</th><td>“${foreign(quote.replace(/\s+/g, ' '))}”${
    limits.length === 0 ? null : markup`<br><span class="soft small">${limits.join('; ')}</span>`
  }</td><td>${speaker === null ? 'not named' : foreign(speaker)}</td><td>${foreign(file)}, page ${page}<br><span class="soft small">${date ?? 'undated'}, ${code(sha256.slice(0, 12))}</span></td></tr>
`;
}
