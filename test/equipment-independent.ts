/** The independent set of `bench/equipment/independent`, judged: for the bench and for a test. Its README says what the columns mean. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { identify } from '../src/core/equipment/identify.ts';
import type { Asset, Origin } from '../src/core/model/equipment.ts';
import { loadEquipmentData } from '../src/operations/equipment-data.ts';
import { readInventories } from '../src/operations/read-inventories.ts';

const FOLDER = join(import.meta.dirname, '..', 'bench', 'equipment', 'independent');
/** The day on which the set was written. */
const AS_OF = '2026-11-30';
/** Files that were written after a first run had been seen. */
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
  readonly round: 1 | 2;
  readonly traps: number;
  readonly accusations: readonly RowJudged[];
  /** Rows of the classes `recall` and `likely`. */
  readonly recall: number;
  readonly missed: readonly RowJudged[];
  readonly likely: { readonly all: number; readonly thin: number };
  /** Devices that the set has and no answer is about. */
  readonly absent: readonly string[];
}

export async function judgeIndependent(): Promise<readonly RoundJudged[]> {
  const text = await readFile(join(FOLDER, 'expected.csv'), 'utf8');
  const rows = parse<Expected>(text, { columns: true, skip_empty_lines: true });
  const first = rows.filter(({ file }) => !SECOND.has(file));
  const second = rows.filter(({ file }) => SECOND.has(file));
  return [await judge(1, first), await judge(2, second)];
}

async function judge(round: 1 | 2, rows: readonly Expected[]): Promise<RoundJudged> {
  const judged: { readonly row: Expected; readonly device: Device | undefined }[] = [];
  const answers: Device[] = [];
  for (const [file, expected] of Map.groupBy(rows, (row) => row.file)) {
    const devices = await devicesOf(file);
    answers.push(...devices);
    judged.push(...paired(expected, devices));
  }
  const met = judged.flatMap(({ row, device }) => (device ? [{ row, device }] : []));
  const traps = met.filter(({ row }) => row.class === 'trap');
  const wanted = met.filter(({ row }) => row.class === 'recall' || row.class === 'likely');
  const likely = answers.filter(({ origin }) => origin.grade === 'likely');
  return {
    round,
    traps: traps.length,
    accusations: traps.filter(isAccused).map(described),
    recall: wanted.length,
    missed: wanted.filter((each) => !isFound(each)).map(described),
    likely: { all: likely.length, thin: likely.filter(({ origin }) => origin.kinds.length < 2).length },
    absent: judged.flatMap(({ row, device }) => (device ? [] : [`${row.file} ${row.row} (${row.what})`])),
  };
}

async function devicesOf(file: string): Promise<readonly Device[]> {
  const data = await loadEquipmentData();
  const devices: Device[] = [];
  for await (const batch of readInventories([join(FOLDER, 'files', file)], null))
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

function described({ row, device: { origin } }: Met): RowJudged {
  return {
    place: `${row.file} ${row.row}`,
    what: row.what,
    got: `${origin.maker?.id ?? 'nobody'} ${origin.grade}`,
  };
}
