/**
 * How long the server answers nobody else while it does something large: 20 clients ask 200 matches a second, evenly, beside a document of
 * 300 pages, an inventory of 10,000 devices, and others. `npm run bench -- stall`. Each line has the longest stall of the event loop and the p99.
 */
import { spawn } from 'node:child_process';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { at, openClients, pacedLoop, postOf } from './http-clients.ts';
import { makePdf } from './made-pdf.ts';
import { type Figure, printFigures } from './measure.ts';

const CLIENTS = 20;
const RATE = 200;
const MOST_SECONDS = 60;
/** What a person at the page begins to notice. */
const STALL_MS = 100;

if (process.argv[2] === 'serve') await serve();
else await measure();

async function serve(): Promise<void> {
  const { startWhole } = await import('../src/interfaces/http/server.fixture.ts');
  const whole = await startWhole();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  process.send?.({ api: whole.api, key: whole.keys.analyst });
  process.on('message', (message) => {
    if (message === 'stall') {
      process.send?.(delay.max / 1e6);
      delay.reset();
    } else void whole.close().then(() => process.exit(0));
  });
}

interface Work {
  readonly what: string;
  readonly path: string;
  body(): FormData | string;
}

async function measure(): Promise<void> {
  const server = spawn(process.execPath, ['--max-semi-space-size=16', fileURLToPath(import.meta.url), 'serve'], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const told = <T>(): Promise<T> =>
    new Promise((resolve) => server.once('message', (message) => resolve(message as T)));
  const { api, key } = await told<{ api: string; key: string }>();
  const stall = (): Promise<number> => {
    const answer = told<number>();
    server.send('stall');
    return answer;
  };
  const clients = await openClients(Number(new URL(api).port), CLIENTS);
  const question = postOf('/api/v1/match', key, { queries: [{ query: 'Hangzhou Hikvision Digital Technology' }] });
  const ask = async (seconds: number, isOver: () => boolean): Promise<readonly number[]> => {
    const times: number[] = [];
    for (let second = 0; second < seconds && !(second > 0 && isOver()); second += 1)
      times.push(...(await pacedLoop(clients, { rate: RATE, seconds: 1 }, () => question)));
    return times.sort((a, b) => a - b);
  };
  const figures: Figure[] = [];
  const tell = async (what: string, times: readonly number[]): Promise<void> => {
    const longest = await stall();
    const figure = `${longest.toFixed(0)} ms, p99 ${at(times, 0.99).toFixed(1)} ms`;
    figures.push({ measure: what, figure, asked: `no stall over ${STALL_MS} ms`, met: longest < STALL_MS });
  };
  await ask(5, () => false);
  await stall();
  await tell('nothing beside', await ask(5, () => false));
  for (const { what, path, body } of works()) {
    let over = false;
    const began = performance.now();
    const content = body();
    const headers = {
      authorization: `Bearer ${key}`,
      ...(typeof content === 'string' && { 'content-type': 'application/json' }),
    };
    const working = fetch(`${api}${path}`, { method: 'POST', headers, body: content }).then(async (answer) => {
      const bytes = (await answer.arrayBuffer()).byteLength;
      over = true;
      return `${answer.status}, ${(bytes / 1e6).toFixed(1)} MB in ${((performance.now() - began) / 1000).toFixed(1)} s`;
    });
    const times = await ask(MOST_SECONDS, () => over);
    await tell(`${what} (${await working})`, times);
  }
  for (const client of clients) client.close();
  server.send('stop');
  printFigures(figures);
}

function works(): readonly Work[] {
  const sentence = (page: number) => [
    `Section ${page}. The camera counts people and vehicles at ${page} crossings.`,
    `It does not recognise faces; skin tone search is planned for release ${page}.`,
    ...Array.from(
      { length: 40 },
      (_, line) => `Line ${line} of page ${page}: mount the bracket, then connect the cable.`,
    ),
  ];
  const devices = Array.from({ length: 10_000 }, (_, index) => {
    const octets = [index >> 8, index & 255].map((octet) => octet.toString(16).padStart(2, '0')).join(':');
    return `${index},${index % 3 === 0 ? 'Hikvision' : 'Lorex'},DS-2CD2${index},00:1F:54:20:${octets}`;
  });
  const purchases = Array.from({ length: 1000 }, (_, index) => ({
    supplier: { name: `${['Zhejiang Dahua', 'Meridian', 'Foxglove Imaging'][index % 3]} ${index} Ltd.` },
    date: '2021-03-04',
  }));
  const holdings = Array.from({ length: 100_000 }, (_, index) => `P${index >> 2},P${index + 2},0.3`);
  return [
    {
      what: 'a PDF of 300 pages to /documents',
      path: '/documents',
      body: () => form('manual.pdf', makePdf(Array.from({ length: 300 }, (_, page) => sentence(page + 1)))),
    },
    {
      what: '10,000 devices to /equipment',
      path: '/equipment',
      body: () => form('devices.csv', Buffer.from(`id,manufacturer,model,mac\n${devices.join('\n')}\n`)),
    },
    {
      what: '100,000 holdings to /ownership',
      path: '/ownership',
      body: () => {
        const asked = { rule: 'us_ofac_50', asOf: '2021-03-04', listed: ['P0', 'P1'] };
        return form('owners.csv', Buffer.from(`owner,asset,share\n${holdings.join('\n')}\n`), asked);
      },
    },
    { what: '1,000 purchases to /screen', path: '/screen', body: () => JSON.stringify({ purchases }) },
  ];
}

function form(name: string, bytes: Uint8Array, options: object | null = null): FormData {
  const data = new FormData();
  if (options !== null) data.set('options', JSON.stringify(options));
  data.set('files', new Blob([new Uint8Array(bytes)]), name);
  return data;
}
