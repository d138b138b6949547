/** One listing that a purchase matched: the two names, why, the dates, and each rule that speaks about it. */
import type { Day } from '../../model/day.ts';
import type { Purchase } from '../../model/purchase.ts';
import type { Finding, FindingDocuments, FindingOrigin, FindingOwned, Screening } from '../../model/screening.ts';
import { basisWords, codeWords, findingWord, gravityOf, outcomeWords, scoreText } from '../words.ts';
import { code, terms, wholeTable } from './blocks.ts';
import { renderDocuments } from './documents.ts';
import { foreign, markup, type Markup } from '../markup.ts';
import { timelineOf } from './timeline.ts';

/** Findings about the same listing that differ in their rule only; never empty. */
export type FindingGroup = readonly [Finding, ...Finding[]];

/** In the order of the first of each: several rules may speak about one listing, and its evidence is shown once. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { outcome: _outcome, rule: _rule, because: _because, ...evidence } = finding;
    const key = JSON.stringify(evidence);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

export function renderEvidence(
  screening: Screening,
  group: FindingGroup,
  { id, today }: { readonly id: string; readonly today: Day },
): Markup {
  const [finding] = group;
  const words = new Map(group.map((one) => [findingWord(one), gravityOf(one)]));
  const sentences = new Set(group.flatMap(({ because }) => because));
  if (finding.documents) return documentsSection(group, finding.documents, { id, words, sentences });
  return markup`<section class="finding" aria-labelledby="${id}">
<header><h4 id="${id}">${finding.listTitle}</h4> ${[...words].map(([word, gravity]) => markup`<span class="word ${gravity}">${word}</span> `)}</header>
${namesTable(screening.purchase, finding)}
${finding.origin ? signalsTable(finding.origin) : null}<ul class="because">${[...sentences].map((sentence) => markup`<li>${sentence}</li>\n`)}</ul>
<figure>${timelineOf({ id, asOf: screening.asOf, listing: finding.listing, today })}</figure>
${datesTerms(screening, finding)}
${group.map(ruleTerms)}
${featuresTable(finding)}
</section>
`;
}

function documentsSection(
  group: FindingGroup,
  said: FindingDocuments,
  {
    id,
    words,
    sentences,
  }: { readonly id: string; readonly words: ReadonlyMap<string, string>; readonly sentences: ReadonlySet<string> },
): Markup {
  const [finding] = group;
  const quoted = new Set([...said.supporting, ...said.beside].map(({ quote }) => quote.replace(/\s+/g, ' ')));
  // The table has the quotes; the reasons around them are said once.
  const reasons = [...sentences].filter((sentence) => ![...quoted].some((quote) => sentence.endsWith(`"${quote}"`)));
  return markup`<section class="finding" aria-labelledby="${id}">
<header><h4 id="${id}">${said.title}</h4> ${[...words].map(([word, gravity]) => markup`<span class="word ${gravity}">${word}</span> `)}</header>
${renderDocuments(said)}
<ul class="because">${reasons.map((sentence) => markup`<li>${sentence}</li>\n`)}</ul>
${group.map(ruleTerms)}
${featuresTable(finding)}
</section>
`;
}

/** Each signal of who made the thing, with the day of its source. */
function signalsTable({ device, signals }: FindingOrigin): Markup {
  const rows = signals.map(
    ({ kind, value, says, source, sourceDate, bears }) =>
      markup`<tr><th scope="row">${codeWords(kind)}</th><td>${foreign(value)}</td><td>${says} <span class="soft small">${bears === 'contradicts' ? 'Speaks against it. ' : ''}Source: ${source}${sourceDate === null ? '' : `, ${sourceDate}`}.</span></td></tr>\n`,
  );
  const plan = {
    caption: `What speaks for and against who made "${device}"`,
    headings: ['Signal', 'Text', 'What it says'],
  };
  return wholeTable(plan, rows);
}

function namesTable(purchase: Purchase, { name, entity, subject, score, path, owned }: Finding): Markup {
  const party =
    name === entity.caption ? null : markup`<br><span class="soft small">a name of ${foreign(entity.caption)}</span>`;
  const way =
    path.length === 0
      ? null
      : markup`<tr><th scope="row">By way of</th><td>${path.map((step, index) => markup`${index > 0 ? ' → ' : null}${foreign(step)}`)}</td></tr>\n`;
  return markup`<table class="names"><caption>${owned ? 'The names that were compared' : 'The two names that were compared'}</caption><tbody>
<tr><th scope="row">On the purchase</th><td>${foreign(subjectName(purchase, subject))}<br><span class="soft small">${codeWords(subject)}</span></td></tr>
${owned ? ownedRows(owned) : null}<tr><th scope="row">On the list</th><td>${foreign(name)}${party}<br><span class="soft small">${entity.schema}, ${code(entity.id)}</span></td></tr>
${way}<tr><th scope="row">Similarity</th><td>${scoreText(score)} <span class="soft">(a similarity, not a probability)</span></td></tr>
</tbody></table>`;
}

/** Two inferences lead from the purchase to the list: whom the supplier is taken for, and whom its owner. */
function ownedRows({ asset, owner, source, held, title, answer }: FindingOwned): Markup {
  const verb = answer === 'yes' ? 'counts' : 'may count';
  return markup`<tr><th scope="row">In the ownership data</th><td>${foreign(asset.caption)} <span class="soft">(similarity ${scoreText(asset.score)})</span><br><span class="soft small">${foreign(source)}, ${code(asset.id)}</span></td></tr>
<tr><th scope="row">Its owner</th><td>${foreign(owner.caption)}<br><span class="soft small">${held === null ? 'control' : held}, as the ${title} ${verb}</span></td></tr>
`;
}

function subjectName({ buyer, supplier }: Purchase, subject: string): string {
  return subject === 'buyer' && buyer !== null ? buyer.name : supplier.name;
}

function datesTerms({ asOf }: Screening, { listing, list }: Finding): Markup {
  const held = {
    true: `listed on ${asOf}`,
    false: `not listed on ${asOf}`,
    null: `the sources do not say for ${asOf}`,
  };
  return terms([
    ['On the day', markup`${held[`${listing.onDate}`]} <span class="soft">(${basisWords[listing.basis]})</span>`],
    ['Effective', listing.effective ?? 'not stated by the list'],
    ['Published', listing.published ?? 'not stated by the list'],
    ['In force by', listing.heldBy === undefined ? null : `${listing.heldBy}, the day of a renewal or amendment`],
    ['In our copies', seenText(listing.seen)],
    ['No longer listed', listing.removed],
    ['Covers', listing.covers === 'equipment' ? 'equipment and services, not the party as such' : 'the party'],
    ['Programmes', listing.programs.join(', ')],
    ['Citation', listing.citations.join('; ')],
    ['List', code(list)],
  ]);
}

function seenText(seen: Finding['listing']['seen']): string {
  if (seen === null) return 'none: a file of ownership says so';
  const [from, until] = seen;
  return `from ${from}${until === null ? ', and in the newest' : ` until before ${until}`}`;
}

/** The rule's sentence stands among the reasons, as the one who acts reads it. */
function ruleTerms({ rule, outcome, listing }: Finding): Markup {
  if (rule === null) {
    const why =
      listing.onDate === false
        ? 'none is applied to a party that was not listed on the day'
        : 'none in this edition speaks of this listing for this role, act and day';
    return terms([['Rule', why]]);
  }
  const status = rule.status === 'confirmed' ? 'confirmed' : 'needs confirmation by a lawyer';
  return terms([
    ['Rule', markup`${outcomeWords[outcome]}, by ${rule.citation} (${status})`],
    [
      'Applies to',
      markup`${codeWords(rule.role)}, ${codeWords(rule.act)} <span class="soft">(regime ${code(rule.regime)}, rule ${code(rule.id)})</span>`,
    ],
  ]);
}

function featuresTable({ features, score }: Finding): Markup {
  if (features.length === 0) return markup``;
  const rows = features.map(
    ({ name, describes, left, right, value, weight }) =>
      markup`<tr><th scope="row">${codeWords(name)}<br><span class="soft small">${describes}</span></th><td>${foreign(left)}</td><td>${foreign(right)}</td><td class="number">${scoreText(value)}</td><td class="number">${scoreText(weight)}</td></tr>\n`,
  );
  const caption = 'Each comparison that went into the score, with the strings as they were compared';
  return markup`<details><summary>How the similarity of ${scoreText(score)} came about</summary>
${wholeTable({ caption, headings: ['Comparison', 'Purchase', 'List', '#Value', '#Weight'] }, rows)}</details>`;
}
