/**
 * The API under load: one match at 100,000 names, 50 clients with a connection each, the server in a process of its own.
 * `npm run bench -- http`. The load is made here, by `node:http` with kept connections: the clients share one of the two cores.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sharedBench } from '../test/shared-data.ts';
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
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const client = { origin: new URL(api).origin, key, agent };
  const vendor = (number: number): string => vendors[number % vendors.length] ?? '';
  const send = (number: number): Promise<number> => post(client, '/api/v1/match', ownQuestion(vendor(number)));
  const sendAsYente = (number: number): Promise<number> =>
    post(client, '/match/default', yenteQuestion(vendor(number)));
  const figures: Figure[] = [];
  await closedLoop(WARM, send);
  const before = await memory();
  const busy = await closedLoop(BUSY, (number) => send(number + WARM));
  const after = await memory();
  const cores = (after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system) / 1e6 / busy.seconds;
  const rate = BUSY / busy.seconds;
  figures.push({
    measure: `matches a second, ${CLIENTS} clients as fast as they can`,
    figure: `${rate.toFixed(0)} with ${cores.toFixed(2)} cores of processor time, so ${(rate / cores).toFixed(0)} a core`,
    asked: '1,000',
    met: rate >= 1000,
  });
  figures.push({
    measure: 'p50 and p99 of these, each client waiting for 49 others',
    figure: `${at(busy.times, 0.5)} and ${at(busy.times, 0.99)}`,
    asked: 'p99 under 20 ms',
    met: (busy.times[Math.floor(busy.times.length * 0.99)] ?? 0) < 20,
  });
  const paced = await openLoop(PACED_RATE, PACED_SECONDS, send);
  figures.push({
    measure: `p50 and p99 at ${PACED_RATE} matches a second from ${CLIENTS} clients`,
    figure: `${at(paced, 0.5)} and ${at(paced, 0.99)}`,
    asked: 'p99 under 20 ms',
    met: (paced[Math.floor(paced.length * 0.99)] ?? 0) < 20,
  });
  await closedLoop(WARM, sendAsYente);
  const yente = await closedLoop(BUSY / 2, (number) => sendAsYente(number + WARM));
  figures.push({
    measure: `matches a second through yente’s /match/default, and p50 and p99 of these`,
    figure: `${(BUSY / 2 / yente.seconds).toFixed(0)}, ${at(yente.times, 0.5)} and ${at(yente.times, 0.99)}`,
    asked: '1,000',
    met: BUSY / 2 / yente.seconds >= 1000,
  });
  const start = await memory();
  const growing: number[] = [];
  for (let part = 0; part < 4; part += 1) {
    await closedLoop(GROWTH / 4, send);
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
  agent.destroy();
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

interface Client {
  readonly origin: string;
  readonly key: string;
  readonly agent: Agent;
}

function ownQuestion(name: string): object {
  return { queries: [{ query: name, schema: 'Organization' }] };
}

function yenteQuestion(name: string): object {
  return { queries: { q: { schema: 'Organization', properties: { name: [name] } } } };
}

/** Milliseconds until the whole answer is there. */
function post({ origin, key, agent }: Client, path: string, question: object): Promise<number> {
  const body = Buffer.from(JSON.stringify(question));
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': body.length,
      authorization: `Bearer ${key}`,
    };
    const sent = request(`${origin}${path}`, { method: 'POST', agent, headers }, (answer) => {
      answer.resume();
      answer.on('end', () =>
        answer.statusCode === 200
          ? resolve(performance.now() - began)
          : reject(new Error(`status ${answer.statusCode}`)),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function closedLoop(
  count: number,
  send: (number: number) => Promise<number>,
): Promise<{ times: number[]; seconds: number }> {
  const times: number[] = [];
  let next = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (next < count) {
        next += 1;
        times.push(await send(next));
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  return { times: times.sort((a, b) => a - b), seconds };
}

/** So many a second, whether or not those before are answered; a client that waits makes the next one wait, and that counts. */
async function openLoop(rate: number, seconds: number, send: (number: number) => Promise<number>): Promise<number[]> {
  const times: Promise<number>[] = [];
  const began = performance.now();
  for (let number = 0; number < rate * seconds; ) {
    const due = Math.min(rate * seconds, Math.floor(((performance.now() - began) / 1000) * rate));
    for (; number < due; number += 1) times.push(send(number));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return (await Promise.all(times)).sort((a, b) => a - b);
}

function at(times: readonly number[], share: number): string {
  return `${(times[Math.floor(times.length * share)] ?? 0).toFixed(1)} ms`;
}
