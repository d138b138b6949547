/** Questions for the thread beside the server, with bounds: how many wait, how long one takes, how much memory it has. */
import { randomUUID } from 'node:crypto';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Passage, PassageQuestion } from '../../../operations/show-passage.ts';
import type { WorkerSetup } from '../jobs/messages.ts';
import { HttpProblem } from '../problems.ts';
import type { AsideAnswer, AsideOrder } from './messages.ts';

export interface Aside {
  passage(question: PassageQuestion): Promise<Passage>;
  close(): Promise<void>;
}

export interface AsideLimits {
  /** Questions that wait, the one that is being answered with them. */
  readonly waiting: number;
  /** For one question; the thread is then ended, and the next question has a new one. */
  readonly ms: number;
}

const usualLimits: AsideLimits = { waiting: 20, ms: 60_000 };
/** A PDF of some hundred megabytes is read with less. */
const MOST_HEAP_MB = 1024;

interface Waiting {
  readonly order: AsideOrder;
  resolve(passage: Passage): void;
  reject(error: Error): void;
}

/** The thread starts with the first question. */
export function createAside(setup: WorkerSetup, limits: AsideLimits = usualLimits): Aside {
  const waiting: Waiting[] = [];
  let worker: Worker | null = null;
  let timer: NodeJS.Timeout | undefined;
  const next = (): void => {
    clearTimeout(timer);
    const [first] = waiting;
    if (!first) return;
    timer = setTimeout(() => fail(tooLong(limits.ms)), limits.ms);
    running().postMessage(first.order, []);
  };
  /** Of the one that is being answered; its thread is ended, as nothing else stops what it does. */
  const fail = (error: Error): void => {
    const ending = worker;
    worker = null;
    void ending?.terminate();
    waiting.shift()?.reject(error);
    next();
  };
  const running = (): Worker => {
    if (worker) return worker;
    const started = startWorker(setup);
    worker = started;
    started.on('message', ({ id, passage, problem }: AsideAnswer) => {
      if (waiting[0]?.order.id !== id) return;
      const first = waiting.shift();
      if (passage) first?.resolve(passage);
      else first?.reject(problem ? asProblem(problem) : new Error('the thread gave neither an answer nor a problem'));
      next();
    });
    started.on(
      'error',
      (error) => worker === started && fail(error instanceof Error ? error : new Error(String(error))),
    );
    started.on(
      'exit',
      (code) => worker === started && fail(new Error(`the thread beside the server ended with ${code}`)),
    );
    return started;
  };
  return {
    passage(question) {
      if (waiting.length >= limits.waiting)
        throw new HttpProblem('too_many_requests', `${limits.waiting} questions about documents wait already`, {
          next: 'Ask again in a moment.',
          headers: { 'retry-after': '5' },
        });
      const order = { id: randomUUID(), question };
      const answer = new Promise<Passage>((resolve, reject) => waiting.push({ order, resolve, reject }));
      if (waiting.length === 1) next();
      return answer;
    },
    async close() {
      clearTimeout(timer);
      const ending = worker;
      worker = null;
      for (const each of waiting.splice(0)) each.reject(new HttpProblem('stopping', 'the server is stopping'));
      await ending?.terminate();
    },
  };
}

function tooLong(ms: number): HttpProblem {
  return new HttpProblem('too_large', `reading the document took longer than ${ms / 1000} s and was broken off`, {
    next: 'Read the document itself; the archive has it under its SHA-256.',
  });
}

function asProblem({ code, detail, next, errors = [] }: NonNullable<AsideAnswer['problem']>): HttpProblem {
  return new HttpProblem(code, detail, { next, errors });
}

function startWorker(workerData: WorkerSetup): Worker {
  // Beside this file, compiled as this file is.
  return new Worker(new URL(`./thread${extname(import.meta.filename)}`, import.meta.url), {
    workerData,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
  });
}
