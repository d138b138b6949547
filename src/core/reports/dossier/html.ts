/** The dossier as one HTML file that loads nothing and runs nothing. */
import type { Dossier } from '../../model/dossier.ts';
import { type Markup, foreign, markup } from '../markup.ts';
import { pageHead } from '../page-head.ts';
import { type Block, blocksOf, titleOf } from './blocks.ts';
import { styleHash, styles } from './styles.ts';

export function* renderDossierHtml(dossier: Dossier): Iterable<string> {
  yield `${pageHead(titleOf(dossier), { styles, styleHash }).html}<main>
`;
  for (const block of blocksOf(dossier)) yield `${draw(block).html}\n`;
  yield '</main>\n</body>\n</html>\n';
}

function draw(block: Block): Markup {
  switch (block.kind) {
    case 'heading':
      return drawHeading(block);
    case 'text':
      return block.soft ? markup`<p class="soft">${foreign(block.text)}</p>` : markup`<p>${foreign(block.text)}</p>`;
    case 'question':
      return markup`<h3 class="question"><span class="number">${block.label}</span> ${foreign(block.text)}</h3>`;
    case 'list':
      return markup`<ul>${block.items.map(({ text, from }) =>
        from === ''
          ? markup`<li>${foreign(text)}</li>`
          : markup`<li>${foreign(text)} <span class="from">${from}</span></li>`,
      )}</ul>`;
    case 'facts':
      return markup`<dl>${block.rows.map(([name, value]) => markup`<dt>${name}</dt><dd>${foreign(value)}</dd>`)}</dl>`;
    case 'table':
      return drawTable(block);
  }
}

function drawHeading({ level, text }: Extract<Block, { kind: 'heading' }>): Markup {
  switch (level) {
    case 1:
      return markup`<h1>${foreign(text)}</h1>`;
    case 2:
      return markup`<h2>${text}</h2>`;
    case 3:
      return markup`<h4>${text}</h4>`;
  }
}

function drawTable({ columns, rows }: Extract<Block, { kind: 'table' }>): Markup {
  if (rows.length === 0) return markup`<p class="soft">None.</p>`;
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="Table"><table>
    <thead><tr>${columns.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => markup`<tr>${row.map((cell) => markup`<td>${foreign(cell)}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}
