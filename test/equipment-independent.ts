/** The sets of other authors in `bench/equipment`, judged: for the bench and for a test. Their READMEs say what the columns mean. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { identify } from '../src/core/equipment/identify.ts';
import type { Asset, Origin } from '../src/core/model/equipment.ts';
import { loadEquipmentData } from '../src/operations/equipment-data.ts';
import { readInventories } from '../src/operations/read-inventories.ts';

const FOLDER = join(import.meta.dirname, '..', 'bench', 'equipment');
/** The day on which the sets were written. */
const AS_OF = '2026-11-30';
/** Files of the independent set that were written after a first run had been seen. */
const SECOND = new Set(['brands2.csv', 'requisitions2.txt', 'lines-camera-first.txt']);

interface Expected {
  readonly file: string;
  readonly row: string;
  readonly what: string;
  readonly class: string;
  readonly expected_grade: string;
  readonly expected_maker: string;
  readonly must_not_maker: string;
  readonly must_not_finding: string;
  readonly key: string;
  /** The third set: both sides of a dispute. */
  readonly must_show?: string;
}

interface Device {
  readonly asset: Asset;
  readonly origin: Origin;
}

export interface RowJudged {
  readonly place: string;
  readonly what: string;
  readonly got: string;
}

export interface RoundJudged {
  readonly set: string;
  readonly traps: number;
  readonly accusations: readonly RowJudged[];
  /** Rows of the classes `recall` and `likely`. */
  readonly recall: number;
  readonly missed: readonly RowJudged[];
  readonly likely: { readonly all: number; readonly thin: number };
  /** Rows with a dispute, and those of them whose answer shows one side only. */
  readonly disputed: { readonly all: number; readonly oneSided: readonly RowJudged[] };
  /** Devices that the set has and no answer is about. */
  readonly absent: readonly string[];
}

export async function judgeIndependent(): Promise<readonly RoundJudged[]> {
  const rows = await expectedOf('independent');
  const [first, second] = [rows.filter(({ file }) => !SECOND.has(file)), rows.filter(({ file }) => SECOND.has(file))];
  return [
    await judge('independent, round 1', 'independent', first),
    await judge('independent, round 2', 'independent', second),
    await judge('third', 'third', await expectedOf('third')),
    await judge('fourth', 'fourth', await expectedOf('fourth')),
  ];
}

async function expectedOf(folder: string): Promise<readonly Expected[]> {
  const text = await readFile(join(FOLDER, folder, 'expected.csv'), 'utf8');
  return parse<Expected>(text, { columns: true, skip_empty_lines: true });
}

async function judge(set: string, folder: string, rows: readonly Expected[]): Promise<RoundJudged> {
  const judged: { readonly row: Expected; readonly device: Device | undefined }[] = [];
  const answers: Device[] = [];
  for (const [file, expected] of Map.groupBy(rows, (row) => row.file)) {
    const devices = await devicesOf(join(FOLDER, folder, 'files', file));
    answers.push(...devices);
    judged.push(...paired(expected, devices));
  }
  const met = judged.flatMap(({ row, device }) => (device ? [{ row, device }] : []));
  const traps = met.filter(({ row }) => row.class === 'trap');
  const wanted = met.filter(({ row }) => row.class === 'recall' || row.class === 'likely');
  const disputed = met.filter(({ row }) => (row.must_show ?? '') !== '');
  const likely = answers.filter(({ origin }) => origin.grade === 'likely');
  return {
    set,
    traps: traps.length,
    accusations: traps.filter(isAccused).map(described),
    recall: wanted.length,
    missed: wanted.filter((each) => !isFound(each)).map(described),
    likely: { all: likely.length, thin: likely.filter(({ origin }) => origin.kinds.length < 2).length },
    disputed: {
      all: disputed.length,
      oneSided: disputed.filter(({ device }) => !showsBothSides(device.origin)).map(described),
    },
    absent: judged.flatMap(({ row, device }) => (device ? [] : [`${row.file} ${row.row} (${row.what})`])),
  };
}

async function devicesOf(path: string): Promise<readonly Device[]> {
  const data = await loadEquipmentData();
  const devices: Device[] = [];
  for await (const batch of readInventories([path], null))
    for (const { asset } of batch.devices) devices.push({ asset, origin: identify(asset, { data, asOf: AS_OF }) });
  return devices;
}

/** Each expected row with the first device that has its key and is not taken. */
function paired(expected: readonly Expected[], devices: readonly Device[]) {
  const left = new Set(devices);
  return expected.map((row) => {
    const key = letters(row.key);
    const device = [...left].find(({ asset }) => letters(Object.values(asset).join(' ')).includes(key));
    if (device) left.delete(device);
    return { row, device };
  });
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

interface Met {
  readonly row: Expected;
  readonly device: Device;
}

function isAccused({ row, device: { origin } }: Met): boolean {
  const grades = row.expected_grade.split('|');
  const isNamed = new RegExp(row.must_not_maker || 'dahua|hikvision', 'i').test(origin.maker?.name ?? '');
  const isTolerated = grades.includes(origin.grade) || grades.includes(`${origin.grade}?`);
  const givesFindings = origin.maker !== null && (origin.grade === 'documented' || origin.grade === 'likely');
  return (isNamed && (grades.includes('*') || !isTolerated)) || (row.must_not_finding === 'any' && givesFindings);
}

function isFound({ row, device: { origin } }: Met): boolean {
  const grades = row.expected_grade.split('|');
  const name = origin.maker?.name ?? '';
  const isMaker =
    row.expected_maker === '' ||
    row.expected_maker.split('|').some((each) => (each === '' ? name === '' : new RegExp(each, 'i').test(name)));
  const isWronged = row.must_not_maker !== '' && new RegExp(row.must_not_maker, 'i').test(name);
  return isMaker && !isWronged && (grades.includes(origin.grade) || grades.includes(`${origin.grade}?`));
}

/** What is alleged, and what is said against it. */
function showsBothSides({ signals, conflicts }: Origin): boolean {
  const bears = new Set(signals.map((signal) => signal.bears));
  return bears.has('hints') && bears.has('contradicts') && conflicts.length > 0;
}

function described({ row, device: { origin } }: Met): RowJudged {
  return {
    place: `${row.file} ${row.row}`,
    what: row.what,
    got: `${origin.maker?.id ?? 'nobody'} ${origin.grade}`,
  };
}
