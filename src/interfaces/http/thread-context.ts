/** The context of a thread beside the server, with a connection to the store and open indexes of its own. */
import { workerData } from 'node:worker_threads';
import type { Context } from '../../operations/context.ts';
import { openContext } from '../../operations/open-context.ts';
import type { WorkerSetup } from './jobs/messages.ts';

/** By the setup with which the thread was started. */
export async function openThreadContext(say: (text: string) => void): Promise<Context> {
  const { dataFolder, database, logKey } = workerData as WorkerSetup;
  const context = await openContext({
    dataFolder,
    database,
    ...(logKey !== null && { logKey }),
    now: () => new Date().toISOString(),
    say,
  });
  return { ...context, matchers: new Map() };
}
