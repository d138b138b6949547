import { extname } from 'node:path';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** Runs the file of that name beside the caller, compiled as the caller is, as a thread that takes over no flags of the process. */
export function startThread(
  name: string,
  beside: Pick<ImportMeta, 'filename' | 'url'>,
  options: WorkerOptions = {},
): Worker {
  return new Worker(new URL(`./${name}${extname(beside.filename)}`, beside.url), { execArgv: [], ...options });
}
