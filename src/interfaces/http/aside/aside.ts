/** Questions for a thread beside the server, with bounds: how many wait, how long one takes, how much memory it has. */
import { randomUUID } from 'node:crypto';
import type { Worker } from 'node:worker_threads';
import type { WorkerSetup } from '../jobs/messages.ts';
import { HttpProblem } from '../problems.ts';
import { startThread } from '../start-thread.ts';
import type { AsideAnswer, AsideKind, AsideOrder, AsideTasks } from './messages.ts';

export interface Aside {
  ask<K extends AsideKind>(kind: K, question: AsideTasks[K]['question']): Promise<AsideTasks[K]['answer']>;
  close(): Promise<void>;
}

export interface AsideLimits {
  /** Questions that wait, the one that is being answered with them. */
  readonly waiting: number;
  /** For one question; the thread is then ended, and the next question has a new one. */
  readonly ms: number;
  /** What to do when one takes longer. */
  readonly otherwise: string;
}

/** Of a quote in its document, and of the beginning of a file: somebody looks at the page and waits. */
export const viewLimits: AsideLimits = {
  waiting: 20,
  ms: 60_000,
  otherwise: 'Open the file itself; the archive has a quoted document under its SHA-256.',
};

/** Of purchases in a request: many programs send one or a few each. */
export const screenLimits: AsideLimits = {
  waiting: 200,
  ms: 300_000,
  otherwise: 'Send fewer purchases at once; files of any length go to POST /api/v1/runs.',
};

/** Of files of up to 200 MB, and of a dossier. */
export const fileLimits: AsideLimits = {
  waiting: 20,
  ms: 600_000,
  otherwise: 'Send less at once; the command line takes as long as it needs.',
};

/** A PDF of some hundred megabytes is read with less. */
const MOST_HEAP_MB = 1024;

type Answer = NonNullable<AsideAnswer['answer']>;

interface Waiting {
  readonly order: AsideOrder;
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/** The thread starts with the first question. */
export function createAside(setup: WorkerSetup, limits: AsideLimits): Aside {
  const waiting: Waiting[] = [];
  let worker: Worker | null = null;
  let timer: NodeJS.Timeout | undefined;
  const next = (): void => {
    clearTimeout(timer);
    const [first] = waiting;
    if (!first) return;
    timer = setTimeout(() => fail(tooLong(limits)), limits.ms);
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
    const started = startThread('thread', import.meta, {
      workerData: setup,
      resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
    });
    worker = started;
    started.on('message', ({ id, answer, problem }: AsideAnswer) => {
      if (waiting[0]?.order.id !== id) return;
      const first = waiting.shift();
      if (answer) first?.resolve(answer);
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
    ask(kind, question) {
      if (waiting.length >= limits.waiting) throw tooMany(limits);
      const order = { id: randomUUID(), kind, question } as AsideOrder;
      const answer = new Promise<Answer>((resolve, reject) => waiting.push({ order, resolve, reject }));
      if (waiting.length === 1) next();
      return answer as Promise<AsideTasks[typeof kind]['answer']>;
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

function tooMany({ waiting }: AsideLimits): HttpProblem {
  return new HttpProblem('too_many_requests', `${waiting} questions of this kind wait already`, {
    next: 'Ask again in a moment.',
    headers: { 'retry-after': '5' },
  });
}

function tooLong({ ms, otherwise }: AsideLimits): HttpProblem {
  return new HttpProblem('too_large', `it took longer than ${ms / 1000} s and was broken off`, { next: otherwise });
}

function asProblem({ code, detail, next, errors = [] }: NonNullable<AsideAnswer['problem']>): HttpProblem {
  return new HttpProblem(code, detail, { next, errors });
}
