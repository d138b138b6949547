/** A thread beside the server: it answers what takes long, one question after the other, with a connection of its own. */
import { parentPort } from 'node:worker_threads';
import type { Actor } from '../../../core/model/log.ts';
import type { Context } from '../../../operations/context.ts';
import { knownLists } from '../../../operations/open-context.ts';
import { problemOf } from '../problems.ts';
import { openThreadContext } from '../thread-context.ts';
import type { AsideAnswer, AsideKind, AsideOrder, AsideTasks, OrderOf } from './messages.ts';

const port = parentPort;
if (!port) throw new Error('this file is run by the server, as a thread');

const context = await openThreadContext(() => undefined);

/** Each loads what it needs when it is first asked: a thread that only shows quotes starts sooner. */
const answerers: {
  readonly [K in AsideKind]: (question: AsideTasks[K]['question']) => Promise<AsideTasks[K]['answer']>;
} = {
  async passage(question) {
    const { showPassage } = await import('../../../operations/show-passage.ts');
    return showPassage(context, question);
  },
  async preview(question) {
    const { previewFiles } = await import('../../../operations/preview-files.ts');
    return previewFiles(question);
  },
  async documents(question) {
    const { answerDocuments } = await import('./answer-documents.ts');
    return answerDocuments(await contextOf(question.by), question);
  },
  async equipment(question) {
    const { answerEquipment } = await import('./answer-equipment.ts');
    return answerEquipment(await contextOf(question.by), question);
  },
  async ownership(question) {
    const { answerOwnership } = await import('./answer-ownership.ts');
    return answerOwnership(question);
  },
  async screen(question) {
    const { answerScreen } = await import('./answer-screen.ts');
    return answerScreen(await contextOf(question.by), question);
  },
  async dossier(question) {
    const { answerDossier } = await import('./answer-dossier.ts');
    return answerDossier(await contextOf(question.by), question);
  },
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
