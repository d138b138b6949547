/** The trap set and the recall set of `bench/equipment`, judged as the check would: for the bench and for a test. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { EquipmentData } from '../src/core/equipment/facts.ts';
import { identify } from '../src/core/equipment/identify.ts';
import type { Asset, Grade, Origin } from '../src/core/model/equipment.ts';
import { loadEquipmentData } from '../src/operations/equipment-data.ts';
import { readInventories } from '../src/operations/read-inventories.ts';

const FOLDER = join(import.meta.dirname, '..', 'bench', 'equipment');
/** The day that is asked about where a set gives none. */
const ANY_DAY = '2024-01-05';
const LISTED = new Set(['dahua', 'hikvision', 'uniview', 'tiandy', 'huawei', 'zte', 'hytera']);

interface Row {
  readonly file: string;
  readonly id: string;
  /** `why` of a trap, `expected` of a row of the recall set. */
  readonly note: string;
  readonly origin: Origin;
}

export interface TrapsJudged {
  readonly rows: number;
  readonly files: number;
  readonly possible: number;
  readonly likely: number;
  /** `likely` with fewer than two kinds. */
  readonly thin: number;
  readonly accusations: readonly {
    readonly file: string;
    readonly id: string;
    readonly why: string;
    readonly maker: string;
    readonly grade: Grade;
  }[];
}

/** Every row of the files `traps*`; a maker that is likely or documented is an accusation. */
export async function judgeTraps(): Promise<TrapsJudged> {
  const files = (await readdir(FOLDER)).filter((name) => name.startsWith('traps')).sort();
  const rows = (await Promise.all(files.map((file) => rowsOf(file, 'why')))).flat();
  const likely = rows.filter(({ origin }) => origin.grade === 'likely');
  return {
    rows: rows.length,
    files: files.length,
    possible: rows.filter(({ origin }) => origin.grade === 'possible' && LISTED.has(origin.maker?.id ?? '')).length,
    likely: likely.length,
    thin: likely.filter(({ origin }) => origin.kinds.length < 2).length,
    accusations: rows.flatMap(({ file, id, note, origin: { maker, grade } }) =>
      maker !== null && (grade === 'likely' || grade === 'documented')
        ? [{ file, id, why: note, maker: maker.id, grade }]
        : [],
    ),
  };
}

export interface RecallJudged {
  readonly rows: number;
  readonly found: number;
  readonly likely: number;
  readonly thin: number;
  readonly missed: readonly {
    readonly id: string;
    readonly expected: string;
    readonly maker: string;
    readonly grade: Grade;
  }[];
}

/** Found is: the expected maker, documented or likely. */
export async function judgeRecall(): Promise<RecallJudged> {
  const rows = await rowsOf('recall.csv', 'expected');
  const missed = rows.filter(
    ({ note, origin: { maker, grade } }) => maker?.id !== note || (grade !== 'documented' && grade !== 'likely'),
  );
  const likely = rows.filter(({ origin }) => origin.grade === 'likely');
  return {
    rows: rows.length,
    found: rows.length - missed.length,
    likely: likely.length,
    thin: likely.filter(({ origin }) => origin.kinds.length < 2).length,
    missed: missed.map(({ id, note, origin: { maker, grade } }) => ({
      id,
      expected: note,
      maker: maker?.id ?? 'nobody',
      grade,
    })),
  };
}

let data: Promise<EquipmentData> | null = null;

async function rowsOf(file: string, note: string): Promise<readonly Row[]> {
  const facts = await (data ??= loadEquipmentData());
  const devices: { row: number; asset: Asset }[] = [];
  for await (const batch of readInventories([join(FOLDER, file)], null)) devices.push(...batch.devices);
  const labels = file.endsWith('.csv') ? await labelsOf(file, note) : new Map<number, Label>();
  return devices.map(({ row, asset }) => {
    const label = labels.get(row) ?? { id: String(row), note: '', asOf: ANY_DAY };
    return { file, id: label.id, note: label.note, origin: identify(asset, { data: facts, asOf: label.asOf }) };
  });
}

interface Label {
  readonly id: string;
  readonly note: string;
  readonly asOf: string;
}

/** The first three columns of our own sets, which hold no separator. */
async function labelsOf(file: string, note: string): Promise<Map<number, Label>> {
  const lines = (await readFile(join(FOLDER, file), 'utf8')).trimEnd().split('\n');
  const [heading = ''] = lines;
  if (!heading.startsWith(`case,${note},as_of,`)) throw new Error(`${file} begins with case,${note},as_of`);
  return new Map(
    lines.slice(1).map((line, index) => {
      const [id = '', said = '', asOf = ANY_DAY] = line.split(',');
      return [index + 2, { id, note: said, asOf }];
    }),
  );
}
