/** The inventory as one HTML file that loads nothing and runs nothing: one row a device with its signals and sources, and the record of the inquiry. */
import type { DeviceAnswer, Signal } from '../../model/equipment.ts';
import { grades } from '../../model/equipment.ts';
import type { EquipmentRun } from '../equipment-run.ts';
import { assetName, bearingWords, findingGroups, gradeMeanings, gradeWords } from '../equipment-words.ts';
import { type InquiryLine, inquiryLines, inquiryParts } from '../inquiry.ts';
import { counted } from '../counted.ts';
import { type Markup, foreign, markup, plain } from '../markup.ts';
import { pageHead } from '../page-head.ts';
import { codeWords, gravityOf } from '../words.ts';
import { styleHash, styles } from './styles.ts';

/** The file in pieces, each ready to be written; the devices are walked once, in the order of the file. */
export function* renderEquipmentHtml(run: EquipmentRun): Iterable<string> {
  for (const { html } of renderRun(run)) yield html;
}

function* renderRun(run: EquipmentRun): Iterable<Markup> {
  yield head(run);
  yield* foremost(run);
  yield markup`<h2 id="devices">Devices, one row each</h2>
    <div class="scroll" role="region" tabindex="0" aria-label="Devices">
      <table class="devices">
        <caption>In the order of the files. An unknown maker acquits nobody.</caption>
        <thead><tr><th scope="col" class="number">Row</th><th scope="col">Device</th><th scope="col">Maker</th><th scope="col">Signals and sources</th><th scope="col">Lists and rules on ${run.asOf}</th></tr></thead>
        <tbody>`;
  let at = 0;
  let file = '';
  for (const answer of run.answers) {
    if (run.files.length > 1 && answer.file !== file)
      yield markup`<tr class="file"><th colspan="5" scope="rowgroup">${foreign(answer.file)}</th></tr> `;
    file = answer.file;
    yield deviceRow(answer, (at += 1));
  }
  yield markup`</tbody></table></div>`;
  yield* unread(run);
  yield markup`<h2 id="inquiry">Record of the inquiry</h2>
    <div class="inquiry">${inquirySections(inquiryLines(run))}</div>
    <footer class="small soft"><p>
      Facts compiled ${run.edition.compiled}, sha256 <code>${run.edition.sha256}</code>. No legal advice and no certificate: who made a device may be hidden, and a source may be wrong.
    </p></footer>
    </main></body></html>`;
}

function head(run: EquipmentRun): Markup {
  const { tally } = run;
  const title = `Inventory: ${run.files.join(', ')}`;
  const rows = grades.map(
    (grade) =>
      markup`<tr>
        <th scope="row">${gradeWords[grade]}</th>
        <td>${gradeMeanings[grade]}</td>
        <td class="number">${tally.grades[grade]}</td>
      </tr> `,
  );
  return markup`${pageHead(title, { styles, styleHash })}<main>
<p class="kicker">Countersign ${run.version} · made on ${run.generatedAt.slice(0, 10)}</p>
<h1>Who made it: ${run.files.map((file, index) => markup`${index > 0 ? ', ' : ''}${foreign(file)}`)}</h1>
<p class="lead">${counted(tally.devices, 'device', 'devices')}; for ${tally.withFindings} of them the maker is documented or likely and a list or rule speaks of it for the role ${codeWords(run.role)}, the act “${run.act}” and the day ${run.asOf}. <a href="#inquiry">What was and was not looked at</a> stands at the end.</p>
<table class="summary"><caption>Devices by how sure their maker is</caption>
<thead><tr><th scope="col">Maker</th><th scope="col">Means</th><th scope="col" class="number">Devices</th></tr></thead>
<tbody>${rows}</tbody></table>
`;
}

/** Devices to look at before all others: their maker is documented or likely, and a list or rule speaks of it. */
function* foremost({ answers, tally, files }: EquipmentRun): Iterable<Markup> {
  if (tally.withFindings === 0) return;
  yield markup`<h2 id="foremost">Look at these first</h2>
    <div class="scroll"><table>
      <caption>${counted(tally.withFindings, 'device', 'devices')} of makers of whom a list or rule speaks. The number leads to the signals and sources.</caption>
      <thead><tr>${files.length > 1 ? markup`<th scope="col">File</th>` : null}<th scope="col" class="number">Row</th><th scope="col">Device</th><th scope="col" class="number">Quantity</th><th scope="col">Maker</th><th scope="col">How sure</th><th scope="col">Gravest</th></tr></thead><tbody>`;
  let at = 0;
  for (const { row, file, asset, maker, grade, findings } of answers) {
    at += 1;
    const [gravest] = findingGroups(findings);
    if (maker === null || !gravest || gravest.outcome === 'not covered') continue;
    yield markup`<tr>${files.length > 1 ? markup`<td>${foreign(file)}</td>` : null}<td class="number"><a href="#${plain(`d${at}`)}">${row}</a></td><td>${foreign(assetName(asset).slice(0, 160))}</td><td class="number">${asset.quantity ?? null}</td><td>${maker.name}</td><td>${gradeWords[grade]}</td><td>${gravest.outcome}: ${gravest.lists.join(', ')}</td></tr> `;
  }
  yield markup`</tbody></table></div>`;
}

function deviceRow(answer: DeviceAnswer, at: number): Markup {
  const { row, asset, maker, grade, answer: said, conflicts, signals } = answer;
  const tone = maker === null ? '' : grade === 'possible' ? 'caution' : 'grave';
  return markup`<tr id="${plain(`d${at}`)}">
    <td class="number">${row}</td>
    <th scope="row">${foreign(assetName(asset).slice(0, 160))}${details(answer)}</th>
    <td><span class="word ${plain(tone)}">${gradeWords[grade]}</span>${maker === null ? null : markup`<br />${maker.name}`}</td>
    <td>
      <p>${said}</p>
      ${conflicts.length === 0 ? null : markup`<ul class="conflict">${conflicts.map((text) => markup`<li>${text}</li>`)}</ul>`}
      ${signals.length === 0 ? null : signalList(signals, [said, ...conflicts])}
    </td>
    <td>${findingsCell(answer)}</td>
  </tr> `;
}

function details({ asset }: DeviceAnswer): Markup {
  const shown = (['mac', 'ip', 'hostname', 'serial', 'fccId', 'acquired', 'firstSeen', 'quantity'] as const).flatMap(
    (field) =>
      asset[field] === undefined
        ? []
        : [markup`<br /><span class="soft small">${fieldWords[field]} ${foreign(asset[field])}</span>`],
  );
  return markup`${shown}`;
}

const fieldWords = {
  mac: 'MAC',
  ip: 'IP',
  hostname: 'host',
  serial: 'serial',
  fccId: 'FCC ID',
  acquired: 'got',
  firstSeen: 'first seen',
  quantity: 'quantity',
} as const;

/** What stands in the sentences above is not said twice. */
function signalList(signals: readonly Signal[], above: readonly string[]): Markup {
  return markup`<ul class="small">${signals.map(
    ({ kind, value, says, source, sourceDate, bears }) =>
      markup`<li>
        <strong>${kind}</strong> ${foreign(value)} (${bearingWords[bears]}): ${above.some((text) => text.includes(says)) ? 'as above.' : says}
        <span class="soft">Source: ${sourceMarkup(source)}${sourceDate === null ? null : `, ${sourceDate}`}.</span>
      </li> `,
  )}</ul>`;
}

function sourceMarkup(source: string): Markup {
  return /^https:\/\/[^\s"'<>]+$/.test(source)
    ? markup`<a href="${plain(source)}" rel="noreferrer">${source}</a>`
    : markup`${source}`;
}

function findingsCell({ findings, grade }: DeviceAnswer): Markup | null {
  if (grade === 'possible')
    return markup`<span class="soft small">Not asked: a maker that is only possible gives no finding.</span>`;
  if (findings.length === 0) return null;
  const said = [...new Set(findings.flatMap(({ because }) => because))];
  return markup`${findingGroups(findings).map(groupMarkup)}
    <details>
      <summary>In full</summary>
      <ul class="small">${said.map((text) => markup`<li>${text}</li> `)}</ul>
    </details>`;
}

function groupMarkup({ outcome, findings }: ReturnType<typeof findingGroups>[number]): Markup {
  const [first] = findings;
  const lists = new Map(findings.map((finding) => [finding.list, finding]));
  return markup`<span class="word ${plain(first ? gravityOf(first) : 'quiet')}">${outcome}</span>
    <ul class="small">${[...lists.values()].map(
      ({ listTitle, rule, listing }) =>
        markup`<li>
          ${listTitle}${listing.effective === null ? '' : `, since ${listing.effective}`}${
            rule?.status === 'needs_confirmation' ? ' (the rule needs confirmation)' : ''
          }
        </li> `,
    )}</ul>`;
}

function* unread({ problems, tally }: EquipmentRun): Iterable<Markup> {
  if (tally.problems + tally.notices === 0) return;
  yield markup`<h2 id="unread">Rows that are no devices or could not be read whole</h2>
    <div class="scroll"><table><thead><tr><th scope="col">File</th><th scope="col" class="number">Row</th><th scope="col">Column</th><th scope="col">Found</th><th scope="col">Wanted</th></tr></thead><tbody>`;
  for (const { file, row, column, found, wanted } of problems)
    yield markup`<tr><td>${foreign(file)}</td><td class="number">${row}</td><td>${column}</td><td>${foreign(found)}</td><td>${wanted}</td></tr> `;
  yield markup`</tbody></table></div>`;
}

function inquirySections(lines: readonly InquiryLine[]): readonly Markup[] {
  return (Object.keys(inquiryParts) as InquiryLine['part'][]).map((part) => {
    const said = lines.filter((line) => line.part === part);
    return said.length === 0
      ? markup``
      : markup`<h3>${inquiryParts[part]}</h3><ul>${said.map(({ says }) => markup`<li>${says}</li> `)}</ul>`;
  });
}
