/** The thread beside the server: it reads documents again, one question after the other, with a connection of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { openContext } from '../../../operations/open-context.ts';
import { showPassage } from '../../../operations/show-passage.ts';
import type { WorkerSetup } from '../jobs/messages.ts';
import { problemOf } from '../problems.ts';
import type { AsideAnswer, AsideOrder } from './messages.ts';

const port = parentPort;
if (!port) throw new Error('this file is run by the server, as a thread');
const { dataFolder, database, logKey } = workerData as WorkerSetup;

const context = await openContext({
  dataFolder,
  database,
  ...(logKey !== null && { logKey }),
  now: () => new Date().toISOString(),
  say: () => undefined,
});

let queue: Promise<void> = Promise.resolve();
port.on('message', (order: AsideOrder) => {
  queue = queue.then(() => answer(order));
});

async function answer({ id, question }: AsideOrder): Promise<void> {
  const tell = (told: Omit<AsideAnswer, 'id'>): void => port?.postMessage({ id, ...told } satisfies AsideAnswer);
  try {
    tell({ passage: await showPassage(context, question), problem: null });
  } catch (error) {
    const problem = problemOf(error, id);
    if (problem.code === 'defect') console.error(`${id}:`, error);
    tell({ passage: null, problem });
  }
}
