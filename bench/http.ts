/**
 * The API under load: one match at 100,000 names, 50 clients with a connection each, the server in a process of its own.
 * `npm run bench -- http`. The load is made here, by clients that cost little; what other programs of the machine take is told with each figure.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sharedBench } from '../test/shared-data.ts';
import { type Times, at, closedLoop, openClients, pacedLoop, postOf } from './http-clients.ts';
import { makeNames } from './made-names.ts';
import { type Figure, printFigures, refresh } from './measure.ts';

const NAMES = 100_000;
const CLIENTS = 50;
const WARM = 5000;
const BUSY = 30_000;
const PACED_SECONDS = 15;
const PACED_RATE = 1000;
const GROWTH = 100_000;

const corpus = sharedBench('names/corpus.ftm.ndjson');
const vendorFile = sharedBench('names/clean-vendors.dev.txt');
const [, , step, folder = ''] = process.argv;

if (step === 'serve') await serve(folder);
else if (corpus === null || vendorFile === null) console.log('skipped: the labelled names are not there');
else
  await measure(
    readFileSync(vendorFile, 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
  );

/** The server, in this process alone. */
async function serve(url: string): Promise<void> {
  const { startWhole } = await import('../src/interfaces/http/server.fixture.ts');
  const whole = await startWhole({
    prepare: async (context) => void (await refresh({ ...context, lists: [...context.lists] }, 'bench_names', [url])),
  });
  process.stdout.write(`${JSON.stringify({ api: whole.api, key: whole.keys.reader })}\n`);
  process.on('message', (message) => {
    if (message === 'memory') {
      globalThis.gc?.();
      const { rss, heapUsed, external, arrayBuffers } = process.memoryUsage();
      process.send?.({ rss, heapUsed, external, arrayBuffers, cpu: process.cpuUsage() });
    } else void whole.close().then(() => process.exit(0));
  });
}

interface Memory {
  readonly rss: number;
  readonly heapUsed: number;
  readonly external: number;
  readonly cpu: { readonly user: number; readonly system: number };
}

async function measure(vendors: readonly string[]): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'countersign-bench-http-'));
  const file = join(work, 'names.ndjson');
  writeFileSync(file, listed());
  const server = spawn(
    process.execPath,
    ['--expose-gc', '--max-semi-space-size=16', fileURLToPath(import.meta.url), 'serve', file],
    { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
  );
  const { api, key } = await new Promise<{ api: string; key: string }>((resolve) => {
    let text = '';
    server.stdout?.on('data', (piece: Buffer) => {
      text += piece.toString();
      if (text.includes('\n')) resolve(JSON.parse(text) as { api: string; key: string });
    });
  });
  const memory = (): Promise<Memory> =>
    new Promise((resolve) => {
      server.once('message', (answer) => resolve(answer as Memory));
      server.send('memory');
    });
  const clients = await openClients(Number(new URL(api).port), CLIENTS);
  const vendor = (number: number): string => vendors[number % vendors.length] ?? '';
  const own = (number: number): Buffer => postOf('/api/v1/match', key, ownQuestion(vendor(number)));
  const asYente = (number: number): Buffer => postOf('/match/default', key, yenteQuestion(vendor(number)));
  const figures: Figure[] = [];
  await closedLoop(clients, WARM, own);
  const before = await memory();
  const waited = waiting(server.pid);
  const busy = await closedLoop(clients, BUSY, (number) => own(number + WARM));
  const after = await memory();
  const cores = (after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system) / 1e6 / busy.seconds;
  const rate = BUSY / busy.seconds;
  figures.push({
    measure: `matches a second, ${CLIENTS} clients as fast as they can`,
    figure: `${rate.toFixed(0)} with ${cores.toFixed(2)} cores of processor time, so ${(rate / cores).toFixed(0)} a core`,
    asked: '1,000',
    met: rate >= 1000,
  });
  figures.push(
    timesFigure('p50 and p99 of these, each client waiting for 49 others', busy.times, waited(busy.seconds)),
  );
  const sent = waiting(server.pid);
  const paced = await pacedLoop(clients, { rate: PACED_RATE, seconds: PACED_SECONDS }, own);
  figures.push(
    timesFigure(
      `p50 and p99 at ${PACED_RATE} matches a second from ${CLIENTS} clients, each from when it was due`,
      paced,
      sent(PACED_SECONDS),
    ),
  );
  await closedLoop(clients, WARM, asYente);
  const yente = await closedLoop(clients, BUSY / 2, (number) => asYente(number + WARM));
  figures.push({
    measure: `matches a second through yente’s /match/default, and p50 and p99 of these`,
    figure: `${(BUSY / 2 / yente.seconds).toFixed(0)}, ${ms(yente.times, 0.5)} and ${ms(yente.times, 0.99)}`,
    asked: '1,000',
    met: BUSY / 2 / yente.seconds >= 1000,
  });
  const start = await memory();
  const growing: number[] = [];
  for (let part = 0; part < 4; part += 1) {
    await closedLoop(clients, GROWTH / 4, own);
    growing.push((await memory()).heapUsed);
  }
  const grown = ((growing.at(-1) ?? 0) - (growing[1] ?? 0)) / 1e6;
  const shown = [start.heapUsed, ...growing].map((bytes) => (bytes / 1e6).toFixed(1)).join(', ');
  figures.push({
    measure: `heap in MB before, and after each quarter of ${GROWTH} more requests`,
    figure: shown,
    asked: 'no growth (under 2 MB over the second half)',
    met: grown < 2,
  });
  for (const client of clients) client.close();
  server.send('stop');
  rmSync(work, { recursive: true, force: true });
  printFigures(figures);
}

function listed(): string {
  const names = readFileSync(corpus ?? '', 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { schema: string; properties: Record<string, string[]> })
    .filter(({ schema }) => schema !== 'Person' && schema !== 'Vessel' && schema !== 'Airplane')
    .flatMap(({ properties }) => [...(properties['name'] ?? []), ...(properties['alias'] ?? [])]);
  let id = 0;
  const lines: string[] = [];
  for (const name of makeNames(names, NAMES, 'lifelike')) {
    lines.push(JSON.stringify({ id: `n${id}`, schema: 'Organization', caption: name, properties: { name: [name] } }));
    id += 1;
  }
  return `${lines.join('\n')}\n`;
}

function ownQuestion(name: string): object {
  return { queries: [{ query: name, schema: 'Organization' }] };
}

function yenteQuestion(name: string): object {
  return { queries: { q: { schema: 'Organization', properties: { name: [name] } } } };
}

function timesFigure(measure: string, times: Times, others: string): Figure {
  return {
    measure,
    figure: `${ms(times, 0.5)} and ${ms(times, 0.99)}${others}`,
    asked: 'p99 under 20 ms',
    met: at(times, 0.99) < 20,
  };
}

/** How much of the time the server's first thread was ready and had no core, as other programs had them; Linux tells, other systems don't. */
function waiting(pid: number | undefined): (seconds: number) => string {
  const read = (): number | null => {
    try {
      return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[1]) / 1e9;
    } catch {
      return null;
    }
  };
  const before = read();
  return (seconds) => {
    const after = read();
    if (before === null || after === null) return '';
    const share = ((after - before) / seconds) * 100;
    return ` (waiting for a core ${share.toFixed(0)} % of the time, load ${(loadavg()[0] ?? 0).toFixed(1)})`;
  };
}

function ms(times: Times, share: number): string {
  return `${at(times, share).toFixed(1)} ms`;
}
