/** The inventory as one HTML file that loads nothing and runs nothing: one row a device with its signals and sources, and the record of the inquiry. */
import type { DeviceAnswer, Signal } from '../../model/equipment.ts';
import { grades } from '../../model/equipment.ts';
import type { Finding } from '../../model/screening.ts';
import type { EquipmentRun } from '../equipment-run.ts';
import { assetName, bearingWords, findingGroups, gradeMeanings, gradeWords } from '../equipment-words.ts';
import { type InquiryLine, inquiryLines, inquiryParts } from '../inquiry.ts';
import { counted } from '../counted.ts';
import { type Markup, foreign, markup, plain } from '../markup.ts';
import { pageHead } from '../page-head.ts';
import { gravityOf } from '../words.ts';
import { styleHash, styles } from './styles.ts';

/** The file in pieces, each ready to be written; the devices are walked once, in the order of the file. */
export function* renderEquipmentHtml(run: EquipmentRun): Iterable<string> {
  for (const { html } of renderRun(run)) yield html;
}

function* renderRun(run: EquipmentRun): Iterable<Markup> {
  yield head(run);
  yield markup`<h2 id="devices">Devices, one row each</h2>
    <div class="scroll" role="region" tabindex="0" aria-label="Devices">
      <table class="devices">
        <caption>In the order of the files. An unknown maker acquits nobody.</caption>
        <thead><tr><th scope="col" class="number">Row</th><th scope="col">Device</th><th scope="col">Maker</th><th scope="col">Signals and sources</th><th scope="col">Lists and rules on ${run.asOf}</th></tr></thead>
        <tbody>`;
  for (const answer of run.answers) yield deviceRow(answer, run.files.length > 1);
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
<p class="lead">${counted(tally.devices, 'device', 'devices')}; for ${tally.withFindings} of them the maker is documented or likely and a list or rule speaks of it for the role ${run.role.replaceAll('_', ' ')}, the act “${run.act}” and the day ${run.asOf}. <a href="#inquiry">What was and was not looked at</a> stands at the end.</p>
<table class="summary"><caption>Devices by how sure their maker is</caption>
<thead><tr><th scope="col">Maker</th><th scope="col">Means</th><th scope="col" class="number">Devices</th></tr></thead>
<tbody>${rows}</tbody></table>
`;
}

function deviceRow(answer: DeviceAnswer, withFile: boolean): Markup {
  const { row, file, asset, maker, grade, answer: said, conflicts, signals, findings } = answer;
  const tone = maker === null ? '' : grade === 'possible' ? 'caution' : 'grave';
  return markup`<tr>
    <td class="number">${withFile ? markup`${foreign(file)} ` : null}${row}</td>
    <th scope="row">${foreign(assetName(asset).slice(0, 160))}${details(answer)}</th>
    <td><span class="word ${plain(tone)}">${gradeWords[grade]}</span>${maker === null ? null : markup`<br />${maker.name}`}</td>
    <td>
      <p>${said}</p>
      ${conflicts.length === 0 ? null : markup`<ul class="conflict">${conflicts.map((text) => markup`<li>${text}</li>`)}</ul>`}
      ${signals.length === 0 ? null : signalList(signals)}
    </td>
    <td>${findingsCell(findings)}</td>
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

function signalList(signals: readonly Signal[]): Markup {
  return markup`<ul class="small">${signals.map(
    ({ kind, value, says, source, sourceDate, bears }) =>
      markup`<li>
        <strong>${kind}</strong> ${foreign(value)} (${bearingWords[bears]}): ${says}
        <span class="soft">Source: ${sourceMarkup(source)}${sourceDate === null ? null : `, ${sourceDate}`}.</span>
      </li> `,
  )}</ul>`;
}

function sourceMarkup(source: string): Markup {
  return /^https:\/\/[^\s"'<>]+$/.test(source)
    ? markup`<a href="${plain(source)}" rel="noreferrer">${source}</a>`
    : markup`${source}`;
}

function findingsCell(findings: readonly Finding[]): Markup | null {
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
