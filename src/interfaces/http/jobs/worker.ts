/** The thread of the long work: runs over files, refreshes of lists, indexes. It has a connection of its own, and does one thing after the other. */
import { parentPort } from 'node:worker_threads';
import type { Actor } from '../../../core/model/log.ts';
import type { Context } from '../../../operations/context.ts';
import { ensureStarter } from '../../../operations/ensure-starter.ts';
import { knownLists } from '../../../operations/open-context.ts';
import { prepareIndex } from '../../../operations/open-snapshot.ts';
import { refreshLists } from '../../../operations/refresh-lists/refresh-lists.ts';
import { screenFiles } from '../../../operations/screen-files.ts';
import { problemOf } from '../problems.ts';
import { openThreadContext } from '../thread-context.ts';
import type { FromWorker, JobEvent, Order, RefreshOrder, RunOrder } from './messages.ts';

const port = parentPort;
if (!port) throw new Error('this file is run by the server, as a thread');

let saying: (text: string) => void = () => undefined;
const opened = await openThreadContext((text) => saying(text));
let context = opened;

let queue: Promise<void> = Promise.resolve();
port.on('message', (order: Order | 'close') => {
  if (order !== 'close') queue = queue.then(() => work(order));
  else void context.store.close().finally(() => port.close());
});

async function work(order: Order): Promise<void> {
  const tell = (told: JobEvent): void => port?.postMessage({ job: order.id, told } satisfies FromWorker);
  saying = (text) => tell({ event: 'note', data: text });
  tell({ event: 'started' });
  try {
    // Another process, or the order before, may have brought a list of the user's own.
    context = { ...opened, lists: await knownLists(opened.store) };
    await doOrder(order, tell);
    tell({ event: 'finished' });
  } catch (error) {
    const told = problemOf(error, order.id);
    if (told.code === 'defect') console.error(`${order.id}:`, error);
    tell({ event: 'failed', data: told });
  } finally {
    saying = () => undefined;
  }
}

async function doOrder(order: Order, tell: (told: JobEvent) => void): Promise<void> {
  switch (order.kind) {
    case 'run':
      return doRun(as(order.by), order, tell);
    case 'refresh':
      return doRefresh(as(order.by), order, tell);
    case 'prepare':
      await ensureStarter(context);
      return prepareIndex(context);
  }
}

function as(actor: Actor): Context {
  return { ...context, actor };
}

const TELL_EVERY_MS = 200;
/** Rows that could not be read and are told one by one; the count goes on. */
const TOLD_PROBLEMS = 100;

async function doRun(caller: Context, order: RunOrder, tell: (told: JobEvent) => void): Promise<void> {
  const progress = { screened: 0, hits: 0, incomplete: 0, problems: 0 };
  let told = 0;
  const { done } = await screenFiles(
    caller,
    { ...order.options, files: order.files, ownership: order.ownership, documents: order.documents, run: order.id },
    {
      onColumns: (table) => tell({ event: 'columns', data: table }),
      onProblem(problem) {
        if (problem.notice) return;
        progress.problems += 1;
        if (progress.problems <= TOLD_PROBLEMS) tell({ event: 'problem', data: problem });
      },
      onScreening({ screening }) {
        progress.screened += 1;
        progress.hits += screening.status === 'hit' ? 1 : 0;
        progress.incomplete += screening.status === 'incomplete' ? 1 : 0;
        if (performance.now() - told < TELL_EVERY_MS) return;
        told = performance.now();
        tell({ event: 'progress', data: { ...progress } });
      },
    },
  );
  done();
  tell({ event: 'progress', data: { ...progress } });
}

async function doRefresh(caller: Context, order: RefreshOrder, tell: (told: JobEvent) => void): Promise<void> {
  const from = order.address === null ? order.files : [order.address];
  const { list, seen, accept } = order;
  for await (const result of refreshLists(caller, { lists: [list], from, seen, accept }))
    tell({ event: 'result', data: result });
  // The index of what is new is there before anybody asks for it.
  await prepareIndex({ ...context, lists: await knownLists(context.store) });
}
