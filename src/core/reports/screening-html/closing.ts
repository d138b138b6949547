/** The last pages: what was not read, how the file was understood, the lists, and what this record is. */
import type { ListState, ScreeningRun, TableRead, UnreadRow } from '../screening-run.ts';
import { columnWords } from '../words.ts';
import { groupThousands } from '../counted.ts';
import { code, momentText, tableEnd, tableStart, wholeTable } from './blocks.ts';
import { foreign, markup, type Markup } from '../markup.ts';

export function* renderUnread(problems: Iterable<UnreadRow>): Iterable<Markup> {
  yield markup`<h2 id="unread">Rows that could not be read</h2>
    <p>These rows were not screened. Put them right and run the screening again.</p>
    ${tableStart({
      caption: 'What was found, and what would be right',
      headings: ['File', '#Row', 'Column', 'Found', 'Wanted'],
    })}`;
  for (const { file, row, column, found, wanted } of problems)
    yield markup`<tr>
      <td>${foreign(file)}</td>
      <td class="number">${row}</td>
      <td>${column === null ? 'the whole row' : foreign(column)}</td>
      <td>${foreign(found)}</td>
      <td>${wanted}</td>
    </tr> `;
  yield tableEnd;
}

export function renderTables(tables: readonly TableRead[]): Markup {
  return markup`<h2 id="columns">How the columns were read</h2>
    ${tables.map(({ file, columns }) =>
      wholeTable(
        { caption: `Columns of ${file}`, headings: ['Heading', 'Taken for', 'By'] },
        columns.map(
          ({ heading, field, by }) =>
            markup`<tr>
              <th scope="row">${foreign(heading)}</th>
              <td>${field ?? 'nothing'}</td>
              <td>${columnWords[by]}</td>
            </tr> `,
        ),
      ),
    )}`;
}

export function renderLists(lists: readonly ListState[]): Markup {
  const plan = {
    caption: 'The newest copy of each list at the time of this run, with the SHA-256 of the archived file',
    headings: ['List', 'State', 'Version', '#Entities', 'Seen'],
  };
  return markup`<h2 id="lists">The lists</h2>
    <div class="lists">${wholeTable(plan, lists.map(listRow))}</div>`;
}

function listRow({ list, title, publisher, version, entities, seen, state, sha256, note }: ListState): Markup {
  const hash = sha256 === null ? null : markup`<br><span class="soft small">${code(sha256)}</span>`;
  const remark = note === null ? null : markup`<br><span class="soft small">${note}</span>`;
  return markup`<tr><th scope="row">${title}<br><span class="soft small">${publisher}, ${code(list)}</span>${remark}${hash}</th><td>${state}</td><td class="day">${version}</td><td class="number">${entities === null ? '' : groupThousands(entities)}</td><td class="day">${seen === null ? '' : momentText(seen)}</td></tr>\n`;
}

export function renderFoot({ version, policy }: ScreeningRun): Markup {
  return markup`<h2 id="about">What this record is and is not</h2>
<p><strong>It is</strong> a record of a comparison: the names on these purchases with the names on official lists, on the day asked about, from dated copies of those lists that are kept under their SHA-256.</p>
<ul class="because">
<li>A match says that two names are alike. It does not say that they belong to the same party; addresses, registration numbers and people who know the supplier do. The similarity is not a probability.</li>
<li>That a party was listed does not say that a purchase from it was forbidden. What a listing means depends on who does what, when, under which law; the rule that is cited with each finding says it. A rule that “needs confirmation” has not been confirmed by a lawyer.</li>
<li>“No match” says only that no listed name came to a similarity of ${policy.threshold} or more, in the lists named, as of the day named. It is no statement about the supplier, its owners, its products or its conduct, and nobody should read it as an approval.</li>
<li>“Incomplete” says that a list could not answer for the day. Such a line is to be screened again when it can.</li>
<li>A listing has three dates, which are never mixed. <em>Effective</em>: it binds in law. <em>Published</em>: it stood in the official journal. <em>In our copies</em>: the first copy of ours that holds it and the first one that no longer does; the change itself happened at some time before that copy.</li>
</ul>
<p><strong>It is not</strong> legal advice, and not a judgement of any company. Every statement about a company is the statement of the source that is cited with it, as of the date given.</p>
<p>The same purchases with the same list releases and the same policy give the same record: both are named on the first page by their hash, so that anybody who holds them can check it. ${code('countersign replay RECORD')} answers a line again from what was stored with it, and says what has changed since.</p>
</main>
<footer><p class="kicker">Countersign ${version} · this file loads nothing and runs nothing.</p></footer>
</body>
</html>
`;
}
