/** The threads that answer questions about names: one index in shared memory, and all cores but the one that speaks HTTP. */
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { SharedNames } from '../../../operations/name-answers.ts';
import type { OpenAnswers } from '../../../operations/name-service.ts';
import { startThread } from '../start-thread.ts';
import { type FromThread, HELD, type NumberedTask, type ToThread } from './messages.ts';

export interface MatchingThreads {
  readonly openAnswers: OpenAnswers;
  close(): Promise<void>;
}

/** More than this many answer faster than one thread can write. */
const MOST_THREADS = 4;

export function startMatchingThreads(
  say: (text: string) => void,
  count = Math.min(MOST_THREADS, Math.max(1, availableParallelism() - 1)),
): MatchingThreads {
  const threads = Array.from({ length: count }, () => createThread(say));
  let opened = 0;
  return {
    openAnswers({ index }) {
      opened += 1;
      const number = opened;
      return (task) => {
        const [first, ...others] = threads;
        if (!first) throw new Error('there is at least one thread');
        const idlest = others.reduce((least, each) => (each.waiting() < least.waiting() ? each : least), first);
        return idlest.ask({ number, index }, task);
      };
    },
    close: async () => void (await Promise.all(threads.map((thread) => thread.close()))),
  };
}

interface NumberedIndex {
  readonly number: number;
  readonly index: SharedNames;
}

interface Thread {
  /** Questions that are not answered yet. */
  waiting(): number;
  ask(index: NumberedIndex, task: NumberedTask['task']): Promise<string>;
  close(): Promise<void>;
}

interface Waiting {
  resolve(answer: string): void;
  reject(error: Error): void;
}

function createThread(say: (text: string) => void): Thread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let open: readonly number[] = [];
  let gathered: NumberedTask[] = [];
  let asked = 0;
  const send = (message: ToThread): void => running().postMessage(message, []);
  const running = (): Worker => {
    if (worker) return worker;
    const started = startThread('thread', import.meta);
    worker = started;
    open = [];
    started.on('message', (answers: FromThread) => settle(waiting, answers));
    const gone = (why: string): void => {
      if (worker !== started) return;
      worker = null;
      say(`a thread that matches names ended: ${why}`);
      for (const each of waiting.values()) each.reject(new Error('the thread that matches names ended'));
      waiting.clear();
    };
    started.on('error', (error) => gone(error instanceof Error ? (error.stack ?? error.message) : String(error)));
    started.on('exit', (code) => gone(`exit status ${code}`));
    return started;
  };
  // What all connections ask in one turn of the event loop is one message: a message costs more than a question in it.
  const flush = (): void => {
    const tasks = gathered;
    gathered = [];
    if (tasks.length > 0) send({ kind: 'ask', tasks });
  };
  return {
    waiting: () => waiting.size,
    ask({ number, index }, task) {
      running();
      if (!open.includes(number)) {
        send({ kind: 'open', number, index });
        open = [...open, number].slice(-HELD);
      }
      asked += 1;
      const id = asked;
      if (gathered.length === 0) setImmediate(flush);
      gathered.push({ id, index: number, task });
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
    async close() {
      const ending = worker;
      worker = null;
      gathered = [];
      await ending?.terminate();
    },
  };
}

function settle(waiting: Map<number, Waiting>, answers: FromThread): void {
  for (const { id, answer, failure } of answers) {
    const one = waiting.get(id);
    waiting.delete(id);
    if (answer === null) one?.reject(new Error(failure ?? 'the question could not be answered'));
    else one?.resolve(answer);
  }
}
