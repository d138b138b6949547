/** The thread beside the server: it reads documents again, one question after the other, with a connection of its own. */
import { parentPort } from 'node:worker_threads';
import { showPassage } from '../../../operations/show-passage.ts';
import { problemOf } from '../problems.ts';
import { openThreadContext } from '../thread-context.ts';
import type { AsideAnswer, AsideOrder } from './messages.ts';

const port = parentPort;
if (!port) throw new Error('this file is run by the server, as a thread');

const context = await openThreadContext(() => undefined);

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
