/** Traps and recall of the equipment check, and its speed as a whole process. `node bench/equipment.ts` */
import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgeRecall, judgeTraps } from '../test/equipment-sets.ts';
import { type Figure, printFigures, seconds } from './measure.ts';

const traps = await judgeTraps();
const recall = await judgeRecall();
for (const { file, id, why, grade, maker } of traps.accusations)
  console.log(`accused: ${file} ${id} (${why}): ${maker} ${grade}`);
for (const { id, expected, maker, grade } of recall.missed)
  console.log(`missed: ${id} wanted ${expected}, was ${maker} ${grade}`);
printFigures([
  {
    measure: `accusations in ${traps.rows} trap rows of ${traps.files} files (likely, documented, or a finding)`,
    figure: `${traps.accusations.length}; a listed maker possible in ${traps.possible}`,
    asked: '0',
    met: traps.accusations.length === 0,
  },
  {
    measure: `recall of ${recall.rows} rows whose maker is documented or inferable from the data`,
    figure: `${((100 * recall.found) / recall.rows).toFixed(1)} %`,
    asked: '>= 90 %',
    met: recall.found / recall.rows >= 0.9,
  },
  {
    measure: 'likely answers in both sets that name fewer than two kinds',
    figure: `${traps.thin + recall.thin} of ${traps.likely + recall.likely}`,
    asked: '0',
    met: traps.thin + recall.thin === 0,
  },
  ...(await speed()),
]);

async function speed(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-bench-'));
  try {
    const devices = join(folder, 'devices.csv');
    const addresses = join(folder, 'addresses.txt');
    await write(devices, 10_000, (index) => (index === 0 ? 'brand,model,mac,description,banner' : deviceLine(index)));
    await write(addresses, 1_000_000, (index) => macOf(index));
    run(folder, devices);
    const ten = run(folder, devices);
    const million = run(folder, addresses);
    return [
      {
        measure: '10,000 devices as a whole process, NDJSON',
        figure: `${seconds(ten.ms)} (${ten.cpu} of processor time)`,
        asked: '< 5 s',
        met: ten.ms < 5000,
      },
      {
        measure: '1,000,000 hardware addresses as a whole process, NDJSON',
        figure: `${seconds(million.ms)} (${million.cpu} of processor time), ${million.mb} MB`,
        asked: '< 10 s, 500 MB',
        met: million.ms < 10_000 && million.mb < 500,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(folder: string, file: string): { readonly ms: number; readonly mb: number; readonly cpu: string } {
  const main = join(import.meta.dirname, '..', 'dist', 'main.js');
  const args = [
    '--max-semi-space-size=16',
    main,
    '--data',
    join(folder, 'data'),
    '--quiet',
    'equipment',
    file,
    '--as-of',
    '2024-01-05',
    '--format',
    'ndjson',
  ];
  const started = performance.now();
  if (spawnSync('/usr/bin/time', ['--version']).error) {
    execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    return { ms: performance.now() - started, mb: Number.NaN, cpu: '? s' };
  }
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', 'KB %M CPU %U %S', process.execPath, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`the program failed, is it built (npm run build)?\n${String(stderr)}`);
  const [, kilobytes, user, system] = /KB (\d+) CPU ([\d.]+) ([\d.]+)/.exec(String(stderr)) ?? [];
  const cpu = `${(Number(user) + Number(system)).toFixed(2)} s`;
  return { ms: performance.now() - started, mb: Math.round(Number(kilobytes) / 1024), cpu };
}

async function write(path: string, lines: number, line: (index: number) => string): Promise<void> {
  const stream = createWriteStream(path);
  for (let index = 0; index < lines; index += 1) if (!stream.write(`${line(index)}\n`)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
}

/** Spread over blocks of makers, sellers, others and nobody. */
function macOf(index: number): string {
  const blocks = ['4CBD8F', '3CEF8C', '9C8ECD', '00408C', '001B21', 'DAA119', '402C761', '001132', 'F0EEDD', '0018AE'];
  const block = blocks[index % blocks.length] ?? '';
  return (
    (
      block +
      (index * 7919)
        .toString(16)
        .padStart(12, '0')
        .slice(-(12 - block.length))
    )
      .toUpperCase()
      .match(/../g)
      ?.join(':') ?? ''
  );
}

function deviceLine(index: number): string {
  const kinds = [
    ['Lorex', 'E891AB', 'bullet camera', ''],
    ['Axis', 'P3245', 'dome', ''],
    ['', 'DS-2CD2143G0-I', 'IP camera', 'App-webs/'],
    ['HP', 'LaserJet', 'printer', 'HP HTTP Server'],
    ['Amcrest', 'IP8M-2496', '', ''],
    ['', '', 'Dahua IPC-HFW5241E-Z12E 2MP bullet', ''],
    ['Dell', 'R740', 'server', 'nginx'],
    ['Honeywell', 'HC30W45R3', '', ''],
  ];
  const [brand, model, text, banner] = kinds[index % kinds.length] ?? [];
  return `${brand},${model},${macOf(index)},${text},${banner}`;
}
