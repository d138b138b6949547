/** The reasonable-inquiry record: what was looked at, what was not, and what is left to ask. It answers no representation. */
import type { SignalKind } from '../model/equipment.ts';
import { counted } from './counted.ts';
import type { EquipmentRun } from './equipment-run.ts';
import { gradeMeanings } from './equipment-words.ts';
import { codeWords, coverageWords } from './words.ts';

export interface InquiryLine {
  readonly part: 'asked' | 'looked_at' | 'not_looked_at' | 'found' | 'to_do' | 'clause';
  readonly says: string;
}

export const inquiryParts: Readonly<Record<InquiryLine['part'], string>> = {
  asked: 'What was asked',
  clause: 'The clauses of the day of the contract',
  looked_at: 'What was looked at',
  not_looked_at: 'What was not looked at',
  found: 'What was found',
  to_do: 'What is left to do',
};

/** Every line of the record, by part, in the order in which it is read. */
export function inquiryLines(run: EquipmentRun): readonly InquiryLine[] {
  const line = (part: InquiryLine['part']) => (says: string) => ({ part, says });
  return [
    ...asked(run).map(line('asked')),
    ...clauses(run).map(line('clause')),
    ...lookedAt(run).map(line('looked_at')),
    ...notLookedAt(run).map(line('not_looked_at')),
    ...found(run).map(line('found')),
    ...toDo(run).map(line('to_do')),
  ];
}

function asked({ files, asOf, role, act, generatedAt, version }: EquipmentRun): readonly string[] {
  return [
    `Who made the devices in ${files.join(', ')}, and whether that maker was listed or named on ${asOf}; for the role ${codeWords(role)} and the act "${act}". Made on ${generatedAt.slice(0, 10)} with Countersign ${version}.`,
    'A reasonable inquiry, as the clauses describe it, goes by the information in the possession of the one who asks about who made or provides covered equipment or services; it need not include an audit.',
  ];
}

function clauses({ clauses: named, contractDay, asOf }: EquipmentRun): readonly string[] {
  const day =
    contractDay === null ? `No day of a contract was given; ${asOf} was taken.` : `The contract is of ${contractDay}.`;
  if (named.length === 0)
    return [
      `${day} No rule here names clauses for contracts of that day; section 889 has been in contracts since 2019-08-13.`,
    ];
  return [
    day,
    ...named.map(
      ({ citation, sentence, status }) =>
        `${citation}: ${sentence}${status === 'needs_confirmation' ? ' (Needs confirmation.)' : ''}`,
    ),
    'This record answers none of their representations: whoever signs decides, on this and on what else they know.',
  ];
}

function lookedAt({ tally, edition, lists, kinds, tables }: EquipmentRun): readonly string[] {
  const read = kinds.filter(({ kind }) => tally.lookedAt[kind] > 0);
  return [
    `${counted(tally.devices, 'device or line', 'devices or lines')}${tables.length === 0 ? '' : `, with the columns ${tables.flatMap(({ columns }) => columns.flatMap(({ heading, field }) => (field === null ? [] : [`"${heading}" as ${field}`]))).join(', ')}`}.`,
    ...read.map(
      ({ kind }) =>
        `${kindTitles[kind]}: in ${tally.lookedAt[kind]} of ${counted(tally.devices, 'record', 'records')}.`,
    ),
    `Facts about makers and brands compiled on ${edition.compiled} (sha256 ${edition.sha256.slice(0, 16)}…), and the IEEE registry as in ${edition.ieee}, published ${edition.published}.`,
    ...lists.map(
      ({ list, title, state, copyOf }) =>
        `List ${list} (${title}): ${copyOf === null ? 'no copy' : `copy of ${copyOf}`}, ${coverageWords[state]}.`,
    ),
  ];
}

function notLookedAt({ tally, kinds, lists }: EquipmentRun): readonly string[] {
  const absent = kinds.filter(({ kind }) => tally.lookedAt[kind] === 0);
  const partly = kinds.filter(({ kind }) => tally.lookedAt[kind] > 0 && tally.lookedAt[kind] < tally.devices);
  const silent = lists.filter(({ state }) => state !== 'ok' && state !== 'before_first');
  return [
    'No device was connected to, opened or photographed; no label, package or firmware file was examined, and nobody was asked.',
    'Nothing that is not in the files: other sites, equipment of subcontractors, services that use such equipment, and parts inside a device.',
    ...(absent.length > 0
      ? [`The files say nothing of: ${absent.map(({ kind }) => lowerFirst(kindTitles[kind])).join('; ')}.`]
      : []),
    ...partly.map(
      ({ kind }) =>
        `${kindTitles[kind]}: not given for ${tally.devices - tally.lookedAt[kind]} of ${counted(tally.devices, 'record', 'records')}.`,
    ),
    ...(tally.problems > 0
      ? [
          `${counted(tally.problems, 'row could not be read, or not whole; it is', 'rows could not be read, or not whole; they are')} listed with the reason.`,
        ]
      : []),
    ...(tally.notices > 0
      ? [
          `${counted(tally.notices, 'row is no device, such as a total, and was', 'rows are no devices, such as totals, and were')} left out.`,
        ]
      : []),
    ...silent.map(({ list, state, note }) =>
      `List ${list} could not answer well for the day: ${coverageWords[state]}. ${note ?? ''}`.trim(),
    ),
    'Whether a device is a substantial or essential component of a system, and whether an exception or waiver applies: that is for a person to judge.',
  ];
}

function found({ tally }: EquipmentRun): readonly string[] {
  const { grades, devices } = tally;
  return [
    ...(['documented', 'likely', 'possible', 'unknown'] as const).map(
      (grade) =>
        `${grades[grade]} of ${counted(devices, 'device', 'devices')}: maker ${grade} (${gradeMeanings[grade]}).`,
    ),
    `${counted(tally.withFindings, 'device', 'devices')} with a maker of whom a list or rule speaks for this role, act and day.`,
    `${counted(tally.conflicts, 'device', 'devices')} with signals that contradict each other, shown with both sides.`,
  ];
}

function toDo({ tally, act, role }: EquipmentRun): readonly string[] {
  const contractor = role === 'us_federal_contractor';
  return [
    ...(tally.withFindings > 0
      ? [
          'Devices whose maker is documented or likely: look at the device and its papers, and ask the seller in writing who made it.',
        ]
      : []),
    ...(tally.grades.possible > 0
      ? [
          `${counted(tally.grades.possible, 'device', 'devices')} with a possible maker: get a second kind of signal, such as the label, the FCC ID or a written statement.`,
        ]
      : []),
    ...(tally.grades.unknown > 0
      ? [
          `${counted(tally.grades.unknown, 'device', 'devices')} with an unknown maker: add brand, model, day of purchase and a written declaration, and ask again.`,
        ]
      : []),
    ...(contractor && act === 'use'
      ? [
          'Covered equipment that is found in use during a contract has its own reporting duties and times in the clause; ask counsel at once.',
        ]
      : []),
  ];
}

/** `Hardware addresses` -> `hardware addresses`; `FCC IDs` stays. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const kindTitles: Readonly<Record<SignalKind, string>> = {
  mac: 'Hardware addresses and their IEEE blocks',
  onvif: 'What devices say of themselves by ONVIF',
  banner: 'Banners and realms',
  api: 'Addresses of interfaces',
  tls: 'Certificates',
  snmp: 'SNMP object ids',
  fcc_id: 'FCC IDs',
  model: 'Model numbers, or text that may hold one',
  brand: 'Brand, manufacturer, or text that may name one',
  declaration: 'Written declarations of the maker',
};
