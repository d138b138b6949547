/** Answers about an inventory that were computed again: how many came out the same, and why others did not. */
import { counted } from './counted.ts';
import type { Difference } from './replay-report.ts';

export interface DeviceReplayReport {
  readonly file: string;
  readonly answers: number;
  /** Byte for byte as in the file. */
  readonly same: number;
  readonly snapshots: number;
  readonly policies: number;
  /** Versions of the matcher, other than that of this program, by which answers were given. */
  readonly matchers: readonly string[];
  /** Editions of the IEEE registry, other than the installed one, from which registrants were shown. */
  readonly registries: readonly string[];
  /** The first ones. */
  readonly different: readonly {
    /** Of the file of answers. */
    readonly line: number;
    /** Of the inventory. */
    readonly row: number;
    readonly values: readonly Difference[];
  }[];
}

const MOST_VALUES = 3;

/** Lines without line ends. */
export function renderDeviceReplay(report: DeviceReplayReport): readonly string[] {
  const { file, answers, same, snapshots, policies, different } = report;
  const basis = `${counted(snapshots, 'snapshot', 'snapshots')} of the lists and ${counted(policies, 'policy', 'policies')} with its rules and facts, each checked against its hash`;
  const first =
    same === answers
      ? `${counted(answers, 'answer', 'answers')} of ${file} computed again from ${basis}: the same bytes.`
      : `${counted(answers, 'answer', 'answers')} of ${file} computed again from ${basis}: ${same} the same, ${answers - same} different.`;
  return [
    first,
    ...report.matchers.map(
      (matcher) => `Some were given with the matcher ${matcher}, which this program no longer has.`,
    ),
    ...report.registries.map(
      (edition) =>
        `Some show registrants of address blocks as in ${edition}, another edition than the installed one; the facts about makers keep their own blocks.`,
    ),
    ...different.map(
      ({ line, row, values }) =>
        `- line ${line} (row ${row} of the inventory): ${values
          .slice(0, MOST_VALUES)
          .map(({ path, before, now }) => `${path} is ${shown(before)} in the file and ${shown(now)} computed again`)
          .join('; ')}`,
    ),
    ...(different.length < answers - same ? [`- and ${answers - same - different.length} more`] : []),
  ];
}

function shown(value: string | null): string {
  const text = value ?? 'absent';
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
