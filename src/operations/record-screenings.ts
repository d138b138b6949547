/** Keeps what was answered, and what it rests on, before anybody sees it: whatever was shown can be replayed. */
import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { NewEvent } from '../core/model/log.ts';
import type { RecordedScreening, Screening } from '../core/model/screening.ts';
import { sha256Of } from '../io/archive/hash.ts';
import {
  insertAnswers,
  insertArchiveFile,
  insertHashed,
  insertListCopies,
  insertRun,
  knownScreenings,
} from '../io/database/screenings.ts';
import type { Database } from '../io/database/schema.ts';
import type { ByteSource } from '../io/readers/byte-source.ts';
import type { Context } from './context.ts';
import { raiseAlerts } from './cases/raise-alerts.ts';
import { appendEvents } from './log/append-events.ts';
import type { ArchivedOwnership } from './ownership-files.ts';
import type { PolicyRecord } from './policies.ts';
import type { SnapshotRecord } from './snapshot-record.ts';

export interface RunToRecord {
  readonly snapshot: SnapshotRecord;
  readonly policy: PolicyRecord;
  /** Files that were put into the archive for it. */
  readonly ownership?: readonly ArchivedOwnership[];
  /** A day, or `purchase`. */
  readonly asOf: string;
  readonly knownAt: string | null;
  /** The version of the program. */
  readonly program: string;
  /** As the user gave them. */
  readonly options: object;
  /** The id that it is to have; absent: a new one. */
  readonly run?: string;
}

export interface RunRecorder {
  readonly run: string;
  /** Gives the screenings their ids; when it returns all of them are kept. */
  keep(screenings: readonly Screening[]): Promise<readonly KeptScreening[]>;
}

export interface KeptScreening {
  readonly screening: RecordedScreening;
  /** The bytes that are kept, without a line end: what is printed as NDJSON. */
  readonly line: string;
}

/** Stores the snapshot, the policy and the run in one transaction. */
export async function recordRun(context: Context, record: RunToRecord): Promise<RunRecorder> {
  const { db } = context.store;
  const run = record.run ?? randomUUID();
  const { snapshot, policy } = record;
  await db.transaction().execute(async (transaction) => {
    for (const { sha256, bytes } of record.ownership ?? [])
      await insertArchiveFile(transaction, { sha256, bytes, stored_at: context.now() });
    await insertBasis(transaction, record);
    await insertRun(transaction, {
      id: run,
      started_at: context.now(),
      program: record.program,
      as_of: record.asOf,
      known_at: record.knownAt,
      policy: policy.policy.id,
      snapshot: snapshot.id,
      options: JSON.stringify(record.options),
    });
    await appendEvents(context, transaction, [runRecorded(context, run, record)]);
  });
  let number = 0;
  return {
    run,
    async keep(screenings) {
      const kept = await keepAnswers(context, { run, number }, screenings);
      number += 1;
      return kept;
    },
  };
}

type Basis = Pick<RunToRecord, 'snapshot' | 'policy'>;

async function insertBasis(transaction: Transaction<Database>, { snapshot, policy }: Basis): Promise<void> {
  for (const chain of snapshot.chains) await insertListCopies(transaction, chain);
  await insertHashed(transaction, 'snapshot', { id: snapshot.id, body: snapshot.body });
  await insertHashed(transaction, 'policy', { id: policy.policy.id, body: policy.body });
}

/** Stores what the answers about an inventory rest on and nothing of the inventory: whoever kept the answers can have them computed again. */
export async function recordBasis(
  context: Context,
  record: Pick<RunToRecord, 'snapshot' | 'policy' | 'asOf' | 'knownAt'>,
): Promise<void> {
  const { snapshot, policy, asOf, knownAt } = record;
  await context.store.db.transaction().execute(async (transaction) => {
    await insertBasis(transaction, record);
    const body = { policy: policy.policy.id, snapshot: snapshot.id, asOf, knownAt };
    const { actor } = context;
    await appendEvents(context, transaction, [
      { actor, subject: `run:${randomUUID()}`, kind: 'inventory_answered', body },
    ]);
  });
}

function runRecorded({ actor }: Context, run: string, { policy, snapshot, asOf, knownAt }: RunToRecord): NewEvent {
  const body = { policy: policy.policy.id, snapshot: snapshot.id, asOf, knownAt };
  return { actor, subject: `run:${run}`, kind: 'run_recorded', body };
}

/** The bytes go to the archive first; one transaction then makes all of them known, or, when the process ends before, none. */
async function keepAnswers(
  context: Context,
  { run, number }: { readonly run: string; readonly number: number },
  screenings: readonly Screening[],
): Promise<readonly KeptScreening[]> {
  const answers = screenings.map((screening) => ({ ...lineOf(screening), screening }));
  const { sha256, bytes } = await context.archive.put(answersSource(`answers ${number} of run ${run}`, answers));
  const known = await knownScreenings(
    context.store.db,
    answers.map(({ id }) => id),
  );
  // The same line may stand twice in one file.
  const firstLine = new Map(answers.toReversed().map(({ id }, index) => [id, answers.length - 1 - index]));
  const rows = [...firstLine].flatMap(([id, line]) => (known.has(id) ? [] : [{ id, run, answers: sha256, line }]));
  const content = { bytes, storedAt: context.now(), screenings: rows };
  const kept = answers.map(({ id, line, screening }) => ({ screening: { id, ...screening }, line }));
  const fresh = rows.toSorted((a, b) => a.line - b.line).flatMap((row) => kept[row.line]?.screening ?? []);
  await context.store.db.transaction().execute(async (transaction) => {
    await insertAnswers(transaction, { run, number, answers: sha256 }, content);
    const alerts = await raiseAlerts(context, transaction, { run, screenings: fresh });
    const body = { number, sha256, screenings: answers.length };
    const told: NewEvent = { actor: context.actor, subject: `run:${run}`, kind: 'answers_kept', body };
    const [, ...appended] = await appendEvents(context, transaction, [told, ...alerts.events]);
    await alerts.summarise(appended);
  });
  return kept;
}

/** One answer a line, without a text of all of them. */
function answersSource(name: string, answers: readonly { readonly line: string }[]): ByteSource {
  return {
    name,
    bytes: answers.reduce((sum, { line }) => sum + Buffer.byteLength(line) + 1, 0),
    async *open() {
      for (const { line } of answers) yield Buffer.from(`${line}\n`);
    },
  };
}

/** The line as it is printed and kept; its id is the hash of the line without it. */
export function lineOf(screening: Screening): { readonly id: string; readonly line: string } {
  const text = JSON.stringify(screening);
  const id = `sha256:${sha256Of(text)}`;
  return { id, line: `{"id":"${id}",${text.slice(1)}` };
}
