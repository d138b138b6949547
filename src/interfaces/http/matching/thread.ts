/** A thread that answers questions about names, so that the one that speaks HTTP never waits for them. */
import { parentPort } from 'node:worker_threads';
import { type NameTask, answererOver } from '../../../operations/name-answers.ts';
import { type FromThread, HELD, type NumberedTask, type ToThread } from './messages.ts';

const port = parentPort;
if (!port) throw new Error('this file is run by the server, as a thread');

const open = new Map<number, (task: NameTask) => string>();
/** Answers wait for those after them at most so long. */
const GATHER_MS = 1;

port.on('message', (message: ToThread) => {
  if (message.kind === 'ask') return answerAll(message.tasks);
  open.set(message.number, answererOver(message.index));
  for (const number of open.keys()) if (open.size > HELD) open.delete(number);
});

function answerAll(tasks: readonly NumberedTask[]): void {
  let done: FromThread[number][] = [];
  let began = performance.now();
  for (const task of tasks) {
    done.push(answer(task));
    if (performance.now() - began < GATHER_MS) continue;
    port?.postMessage(done satisfies FromThread);
    done = [];
    began = performance.now();
  }
  if (done.length > 0) port?.postMessage(done satisfies FromThread);
}

function answer({ id, index, task }: NumberedTask): FromThread[number] {
  try {
    const ask = open.get(index);
    if (!ask) throw new Error(`the index ${index} is not open in this thread`);
    return { id, answer: ask(task), failure: null };
  } catch (error) {
    return { id, answer: null, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
