import { expect } from 'vitest';
import type { SignedTreeHead } from '../../src/core/model/log.ts';
import type { Context } from '../../src/operations/context.ts';
import { logHead } from '../../src/operations/log/read-log.ts';
import { verifyFiles } from '../../src/verify/verify.ts';
import { bundleBytes, filesOf } from './sample-log.ts';

/** The log is whole under its newest head, and tells of every release, run and file of answers that is stored, once and of nothing else. */
export async function expectWholeLog(context: Pick<Context, 'store' | 'archive'>): Promise<SignedTreeHead | null> {
  const { db } = context.store;
  const head = await logHead(context);
  if (head) verifyFiles(filesOf(await bundleBytes(context, { events: 'all' })), { key: head.key });
  const told = async (...kinds: readonly string[]): Promise<readonly string[]> =>
    (await db.selectFrom('event').select('subject').where('kind', 'in', kinds).execute()).map(({ subject }) => subject);
  const releases = await db.selectFrom('release').select('list').execute();
  const runs = await db.selectFrom('run').select('id').execute();
  const answers = await db.selectFrom('run_answers').select('run').execute();
  const sorted = (subjects: readonly string[]): readonly string[] => subjects.toSorted();
  expect(sorted(await told('list_taken_in', 'list_refused'))).toEqual(
    sorted(releases.map(({ list }) => `list:${list}`)),
  );
  expect(sorted(await told('run_recorded'))).toEqual(sorted(runs.map(({ id }) => `run:${id}`)));
  expect(sorted(await told('answers_kept'))).toEqual(sorted(answers.map(({ run }) => `run:${run}`)));
  return head;
}
