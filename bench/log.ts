/** The log: what an append and a proof cost, and whether every mutation of a bundle is seen. `node bench/log.ts [events] [mutations]` */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { NewEvent } from '../src/core/model/log.ts';
import type { Context } from '../src/operations/context.ts';
import { appendEvents } from '../src/operations/log/append-events.ts';
import { consistencyProof, inclusionProof, logHead } from '../src/operations/log/read-log.ts';
import { writeBundle } from '../src/operations/log/write-bundle.ts';
import { Problem } from '../src/verify/files.ts';
import { reportOn } from '../src/verify/report.ts';
import { verifyFiles } from '../src/verify/verify.ts';
import { mutate, randomNumbers } from '../test/log/mutations.ts';
import { appendSample, bundleBytes, filesOf } from '../test/log/sample-log.ts';
import { type Figure, printFigures, seconds, withStore } from './measure.ts';

const EVENTS = Number(process.argv[2] ?? 1_000_000);
const MUTATIONS = Number(process.argv[3] ?? 10_000);
const ONES = 1000;

printFigures([...(await withStore(measureSize)), ...(await withStore(measureMutations))]);

async function measureSize(context: Context, folder: string): Promise<readonly Figure[]> {
  const append = (count: number): Promise<unknown> =>
    context.store.db.transaction().execute((transaction) => appendEvents(context, transaction, notes(count)));
  const filling = await time(async () => {
    for (let done = 0; done < EVENTS; done += 10_000) await append(Math.min(10_000, EVENTS - done));
  });
  const ones = await time(async () => {
    for (let index = 0; index < ONES; index += 1) await append(1);
  });
  const size = (await logHead(context))?.size ?? 0;
  const random = randomNumbers(1);
  const inclusion = await times(200, () => inclusionProof(context, random(size), size));
  const consistency = await times(200, () => consistencyProof(context, 1 + random(size - 1), size));
  const zip = join(folder, 'whole.zip');
  const writing = await time(() => writeBundle(context, { events: 'all' }, zip));
  let status = -1;
  const verifying = await time(async () => void (status = reportOn(zip, {}).status));
  return [
    figure(
      `append of one event in its own transaction, to a log of ${size}`,
      `${(ones / ONES).toFixed(2)} ms`,
      '< 5 ms',
      ones / ONES < 5,
    ),
    figure(
      'append of one event among 10,000',
      `${((filling / EVENTS) * 1000).toFixed(0)} µs`,
      '< 100 µs',
      filling / EVENTS < 0.1,
    ),
    figure(`proof of inclusion among ${size}, median of 200`, `${inclusion.toFixed(2)} ms`, '< 20 ms', inclusion < 20),
    figure(
      `proof of consistency among ${size}, median of 200`,
      `${consistency.toFixed(2)} ms`,
      '< 20 ms',
      consistency < 20,
    ),
    figure(
      `bundle of ${size} events as a ZIP of ${(statSync(zip).size / 1e6).toFixed(0)} MB`,
      seconds(writing),
      '< 60 s',
      writing < 60_000,
    ),
    figure(`that bundle verified (status ${status})`, seconds(verifying), '< 60 s', verifying < 60_000 && status === 0),
  ];
}

async function measureMutations(context: Context): Promise<readonly Figure[]> {
  const files = await appendSample(context, 60);
  const figures: Figure[] = [];
  for (const events of ['all', [3, 17, 60]] as const) {
    const bundle = await bundleBytes(context, { events, evidence: files.slice(0, 4), heads: [9, 36] });
    verifyFiles(filesOf(bundle), {});
    const random = randomNumbers(20191009);
    const kinds = new Set<string>();
    let seen = 0;
    const spent = await time(async () => {
      for (let index = 0; index < MUTATIONS; index += 1) {
        const { what, bytes } = mutate(bundle, random);
        kinds.add(what);
        if (isSeen(bytes)) seen += 1;
        else console.log(`not seen: ${index}, ${what}`);
      }
    });
    const what = `${kinds.size} kinds of mutation of a bundle with ${events === 'all' ? 'the whole log' : 'a selection'}, ${seconds(spent)}`;
    figures.push(figure(what, `${seen} of ${MUTATIONS} seen`, 'all', seen === MUTATIONS));
  }
  return figures;
}

function isSeen(bytes: Parameters<typeof filesOf>[0]): boolean {
  try {
    verifyFiles(filesOf(bytes), {});
    return false;
  } catch (error) {
    if (error instanceof Problem) return true;
    throw error;
  }
}

function notes(count: number): readonly NewEvent[] {
  return Array.from({ length: count }, (_, index) => ({
    actor: 'user:anna',
    subject: `run:${index % 1000}`,
    kind: 'noted',
    body: { text: `浙江大华技术股份有限公司, note ${index}` },
  }));
}

function figure(measure: string, text: string, asked: string, met: boolean): Figure {
  return { measure, figure: text, asked, met };
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The median in milliseconds. */
async function times(count: number, work: () => Promise<unknown>): Promise<number> {
  const all: number[] = [];
  for (let index = 0; index < count; index += 1) all.push(await time(work));
  return all.sort((a, b) => a - b)[count >> 1] ?? 0;
}
