import type { IntakeBatch } from '../core/intake/intake.ts';
import { type Day, type Instant, dayOf, normalInstant } from '../core/model/day.ts';
import type { Purchase } from '../core/model/purchase.ts';
import type { Act, Dealing, Role } from '../core/model/rule.ts';
import type { Policy } from '../core/screening/check.ts';
import type { ScreeningDay } from '../core/screening/screen.ts';
import { answerQuestions } from './answer-questions.ts';
import { type GivenFile, givenName } from '../io/readers/byte-source.ts';
import type { Context } from './context.ts';
import { type OpenSnapshot, openSnapshot } from './open-snapshot.ts';
import { archiveOwnership } from './ownership-files.ts';
import { policyOfToday } from './policies.ts';
import { archiveDocuments } from './vendor-documents.ts';
import { type KeptScreening, recordRun } from './record-screenings.ts';

export interface ScreenOptions {
  /** `purchase`: each line as of its own day. */
  readonly asOf: Day | 'purchase';
  readonly knownAt: Instant | null;
  readonly role: Role;
  readonly act: Act;
  /** What is dealt in, where the line does not say; absent: nobody said, and goods and services are taken. */
  readonly dealing?: Dealing;
  readonly lists: readonly string[] | null;
  readonly threshold: number;
  readonly limit: number;
  /** Files of ownership, of any known format, read into one graph. */
  readonly ownership?: readonly GivenFile[];
  /** Documents of one vendor, and folders of them. */
  readonly documents?: readonly GivenFile[];
  /** Whose documents they are; needed where there are any. */
  readonly vendor?: string;
  /** Of the program, for the record. */
  readonly version?: string;
  /** The id that the run is to have; absent: a new one. */
  readonly run?: string;
}

export interface ScreenRun {
  /** The id under which the run is recorded. */
  readonly run: string;
  readonly policy: Policy;
  readonly snapshot: OpenSnapshot;
  /** Screenings in the order of the purchases, in batches as they come; each batch is recorded before it is given. */
  screenings(batches: AsyncIterable<IntakeBatch>): AsyncGenerator<readonly KeptScreening[]>;
}

/** Purchases that are matched, and whose parties' histories are held, at one time. */
const CHUNK = 500;

export async function openScreenRun(context: Context, options: ScreenOptions): Promise<ScreenRun> {
  const knownAt = options.knownAt === null ? null : normalInstant(options.knownAt);
  const ownership = await archiveOwnership(context, options.ownership ?? []);
  const documents = await archiveDocuments(context, options);
  const snapshot = await openSnapshot(context, {
    lists: options.lists,
    knownAt,
    ownership,
    ...(documents && { documents }),
  });
  const recorded = await policyOfToday(context, snapshot, options);
  const { policy } = recorded;
  const { run, keep } = await recordRun(context, {
    snapshot: snapshot.record,
    ownership,
    policy: recorded,
    asOf: options.asOf,
    knownAt,
    program: options.version ?? '',
    options: asGiven(options),
    ...(options.run !== undefined && { run: options.run }),
  });
  const today = dayOf(context.now());
  return {
    run,
    policy,
    snapshot,
    async *screenings(batches) {
      for await (const purchases of inChunks(batches)) {
        const questions = purchases.map((purchase) => ({ purchase, asOf: screeningDay(purchase, options, today) }));
        yield await keep(await answerQuestions(questions, snapshot, policy));
      }
    },
  };
}

/** The options for the record: files by their names, never by where an upload lay. */
function asGiven({ run: _, ...options }: ScreenOptions): object {
  const named = Object.entries(options).map(([option, value]) => [
    option,
    Array.isArray(value) ? value.map((each: string | GivenFile) => givenName(each)) : value,
  ]);
  return Object.fromEntries(named) as object;
}

/** Purchases of several batches together: a file may hold only one. */
async function* inChunks(batches: AsyncIterable<IntakeBatch>): AsyncGenerator<readonly Purchase[]> {
  let waiting: Purchase[] = [];
  for await (const { purchases } of batches) {
    for (const purchase of purchases) {
      waiting.push(purchase);
      if (waiting.length < CHUNK) continue;
      yield waiting;
      waiting = [];
    }
  }
  if (waiting.length > 0) yield waiting;
}

function screeningDay(purchase: Purchase, { asOf }: ScreenOptions, today: Day): ScreeningDay {
  if (asOf !== 'purchase') return { day: asOf, basis: 'given' };
  return purchase.date === null ? { day: today, basis: 'today' } : { day: purchase.date, basis: 'purchase' };
}
