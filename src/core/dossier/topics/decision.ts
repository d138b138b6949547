import type { Decision } from '../../model/case.ts';
import type { CaseRecord, Said } from '../../model/dossier.ts';
import type { Topic } from '../topic.ts';
import { eventRef, moment } from '../wording.ts';

export const decision: Topic = {
  id: 'decision',
  describes: 'who looked at it, who decided what, and on which evidence',
  words:
    /\b(?:who|approv\w*|decid\w*|decision\w*|review\w*|due diligence|assess\w*|evaluat\w*|process(?:es)?|procedures?|polic(?:y|ies)|steps?|safeguards?|sign(?:ed)? off|vet(?:ted|ting)?|wer|entschied\w*|entscheidung\w*|geprüft|prüfung\w*|sorgfalt\w*|verfahren)\b|审批|審批|批准|决定|決定|审查|審查|尽职调查|盡職調查|评估|評估|流程|措施|谁|誰/iu,
  answer: (record) => ({
    asOfThen: [...record.case.alerts.slice(0, 1).map(({ at, number }) => opened(at, number)), ...decided(record)],
    asOfNow: [stateOf(record)],
    unknown: [
      ...(record.case.decision === null ? ['No decision on this case is in these records.'] : []),
      'Decisions that were taken elsewhere, in a meeting or by mail, are not in these records.',
    ],
  }),
};

function opened(at: string, number: number): Said {
  return { text: `The case was opened by a screening on ${moment(at)}.`, from: [eventRef(number)] };
}

function decided(record: CaseRecord): readonly Said[] {
  const { decision, proposal, notes } = record.case;
  return [
    ...(decision === null ? [] : tell(record, decision)),
    ...(proposal === null || proposal.number === decision?.number ? [] : tell(record, proposal)),
    ...notes.map(({ at, by, text, number }) => ({
      text: `On ${moment(at)} ${nameOf(record, by)} noted: "${text}"`,
      from: [eventRef(number)],
    })),
  ];
}

function tell(
  record: CaseRecord,
  { number, at, by, disposition, reason, approvedBy, approvedAt, restsOn }: Decision,
): readonly Said[] {
  const second =
    approvedBy === null || approvedAt === null
      ? disposition === 'inconclusive'
        ? ' This disposition needs no second person.'
        : ' No second person has approved it.'
      : ` ${nameOf(record, approvedBy)} approved it on ${moment(approvedAt)}.`;
  return [
    {
      text: `On ${moment(at)} ${nameOf(record, by)} proposed "${disposition.replaceAll('_', ' ')}" with the reason: "${reason}".${second}`,
      from: [eventRef(number)],
    },
    {
      text:
        restsOn.length === 0
          ? 'It rested on no finding.'
          : `It rested on: ${restsOn
              .map(
                ({ entity, listTitle, name, score, onDate, effective }) =>
                  `"${entity.caption}" on ${listTitle}${effective === null ? '' : `, effective ${effective}`}, ${onDate === null ? 'which may have been listed' : onDate ? 'listed' : 'not listed'} on the day, matched by the name "${name}" (similarity ${score})`,
              )
              .join('; ')}.`,
      from: [eventRef(number)],
    },
  ];
}

function stateOf({ case: { state, changesSince, version }, today }: CaseRecord): Said {
  const words = {
    open: 'is open: nothing was proposed yet',
    proposed: 'waits for a second person',
    decided: 'is decided, and the decision holds',
    reopened: 'was decided and is open again, since facts have changed',
  } as const;
  const changes = changesSince.map(({ sentence }) => sentence).join(' ');
  return {
    text: `On ${today} the case ${words[state]}.${changes === '' ? '' : ` ${changes}`}`,
    from: [eventRef(version)],
  };
}

function nameOf({ people }: CaseRecord, actor: string): string {
  return people[actor] ?? actor;
}
