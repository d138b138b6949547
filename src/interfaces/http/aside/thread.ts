/** A thread beside the server: it answers what takes long, one question after the other, with a connection of its own. */
import { parentPort } from 'node:worker_threads';
import type { Actor } from '../../../core/model/log.ts';
import type { Context } from '../../../operations/context.ts';
import { knownLists } from '../../../operations/open-context.ts';
import { showPassage } from '../../../operations/show-passage.ts';
import { problemOf } from '../problems.ts';
import { openThreadContext } from '../thread-context.ts';
import { answerDocuments } from './answer-documents.ts';
import { answerDossier } from './answer-dossier.ts';
import { answerEquipment } from './answer-equipment.ts';
import { answerScreen } from './answer-screen.ts';
import type { AsideAnswer, AsideKind, AsideOrder, AsideTasks, OrderOf } from './messages.ts';

const port = parentPort;
if (!port) throw new Error('this file is run by the server, as a thread');

const context: Context = { ...(await openThreadContext(() => undefined)), matchers: new Map() };

const answerers: {
  readonly [K in AsideKind]: (question: AsideTasks[K]['question']) => Promise<AsideTasks[K]['answer']>;
} = {
  passage: (question) => showPassage(context, question),
  documents: async (question) => answerDocuments(await contextOf(question.by), question),
  equipment: async (question) => answerEquipment(await contextOf(question.by), question),
  screen: async (question) => answerScreen(await contextOf(question.by), question),
  dossier: async (question) => answerDossier(await contextOf(question.by), question),
};

let queue: Promise<void> = Promise.resolve();
port.on('message', (order: AsideOrder) => {
  queue = queue.then(() => answer(order));
});

async function answer<K extends AsideKind>({ id, kind, question }: OrderOf<K>): Promise<void> {
  const tell = (told: Omit<AsideAnswer, 'id'>): void => port?.postMessage({ id, ...told } satisfies AsideAnswer);
  try {
    tell({ answer: await answerers[kind](question), problem: null });
  } catch (error) {
    const problem = problemOf(error, id);
    if (problem.code === 'defect') console.error(`${id}:`, error);
    tell({ answer: null, problem });
  }
}

/** With the lists of this moment: another thread may have brought one of the user's own. */
async function contextOf(actor: Actor): Promise<Context> {
  return { ...context, actor, lists: await knownLists(context.store) };
}
