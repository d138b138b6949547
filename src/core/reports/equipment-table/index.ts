/** Devices for a terminal: those with a maker in full, the others counted; conflicts and findings below each. */
import type { DeviceAnswer } from '../../model/equipment.ts';
import { type Column, type Terminal, type Tone, indented, layTable, paint } from '../columns.ts';
import { counted } from '../counted.ts';
import type { EquipmentRun, EquipmentTally } from '../equipment-run.ts';
import { assetName, findingGroups, gradeWords } from '../equipment-words.ts';

/** Lines without line ends. The answers are walked twice: for the widths, and for the lines. Rows are those of their file, which stands above them where there are several. */
export function* renderEquipmentTable(
  { answers, tally, files }: Pick<EquipmentRun, 'answers' | 'tally' | 'files'>,
  terminal: Terminal,
): Iterable<string> {
  const table = layTable(COLUMNS, answers, terminal);
  yield* table.heading;
  let file = '';
  for (const answer of answers) {
    if (files.length > 1 && answer.file !== file)
      yield* indented(answer.file, '', terminal).map((line) => paint(line, 'strong', terminal));
    file = answer.file;
    yield* table.lines(answer);
    for (const sentence of sentencesBelow(answer)) yield* indented(sentence, '    - ', terminal);
  }
  yield '';
  yield* indented(tallySentence(tally), '', terminal);
}

const COLUMNS: readonly Column<DeviceAnswer>[] = [
  { heading: 'row', align: 'right', value: ({ row }) => String(row) },
  { heading: 'device', value: ({ asset }) => assetName(asset), min: 12, max: 44 },
  { heading: 'maker', value: ({ maker }) => maker?.name ?? '', min: 8, max: 40 },
  { heading: 'grade', value: ({ grade }) => grade, tone: toneOf },
  { heading: 'signals', value: ({ kinds }) => kinds.join(', '), min: 8, max: 30, from: 90 },
  { heading: 'lists and rules', value: listsOf, min: 10, max: 40, from: 64 },
];

function toneOf({ grade, maker }: DeviceAnswer): Tone {
  if (maker === null) return 'quiet';
  return grade === 'possible' ? 'caution' : 'strong';
}

function listsOf({ findings }: DeviceAnswer): string {
  return findingGroups(findings)
    .filter(({ outcome }) => outcome !== 'not covered')
    .map(({ outcome, lists }) => `${outcome}: ${lists.join(', ')}`)
    .join('; ');
}

/** A device without a maker is told by its row; its signals stand in the other reports. */
function sentencesBelow({ maker, answer, conflicts, signals }: DeviceAnswer): readonly string[] {
  if (maker === null && !signals.some(({ bears }) => bears !== 'notes')) return [];
  return [answer, ...conflicts];
}

export function tallySentence({ devices, grades, withFindings, conflicts, problems, notices }: EquipmentTally): string {
  const byGrade = Object.entries(gradeWords).map(([grade, word]) => `${word} ${grades[grade as keyof typeof grades]}`);
  const left =
    problems + notices === 0
      ? ''
      : ` ${counted(problems + notices, 'row is no device or could not be read whole', 'rows are no devices or could not be read whole')}.`;
  return `${counted(devices, 'device', 'devices')}: ${byGrade.join(', ')}. ${withFindings} with a maker of whom a list or rule speaks, which is asked of documented and likely ones only; ${conflicts} with signals that contradict each other.${left} An unknown maker is no finding that nothing is wrong: who made a device may be hidden.`;
}
