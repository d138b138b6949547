import type { CaseRecord, Said } from '../../model/dossier.ts';
import type { Finding } from '../../model/screening.ts';
import type { Topic } from '../topic.ts';
import { distinctBy, outcomeWord, saidOfFindings } from '../wording.ts';

export const law: Topic = {
  id: 'law',
  describes: 'what the rules say about it, each for its role, act and day',
  words:
    /\b(?:legal\w*|law(?:s|ful\w*)?|compl(?:y|ied|ies|iance|iant)|violat\w*|prohibit\w*|permi(?:t|tted|ssible)|licen[cs]e\w*|regulat\w*|rules?|breach\w*|allowed|gesetz\w*|rechtmäßig\w*|verstoß\w*|verstöße|verboten|zulässig|genehmigung\w*)\b|合法|违法|違法|违反|違反|合规|合規|法律|法规|法規|禁止|许可|許可/iu,
  answer: (record) => ({
    asOfThen: ruled(record, 'thatDay'),
    asOfNow: ruled(record, 'today'),
    unknown: [
      'This is what the dated rules in this installation say, and no legal advice; rules that are not among them were not asked.',
    ],
  }),
};

function ruled(record: CaseRecord, day: 'thatDay' | 'today'): readonly Said[] {
  const said = saidOfFindings(record, day, { isAbout: () => true, sentence });
  return distinctBy(said, ({ text }) => text);
}

function sentence({ outcome, rule, entity, listTitle, because }: Finding, asOf: string): string {
  if (rule === null)
    return `As of ${asOf}, for "${entity.caption}" on ${listTitle}: no rule here covers this role, act and day. ${because.at(-1) ?? ''}`.trim();
  const open = rule.status === 'confirmed' ? '' : '; this rule still needs confirmation';
  return `As of ${asOf}, for "${entity.caption}" on ${listTitle}, role ${rule.role}, act ${rule.act}: ${outcomeWord(outcome)} (${rule.citation}${open}).`;
}
