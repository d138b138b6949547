/** Inventories -> who made each device, on what signals, and what lists and rules say of that maker for this role, act and day. */
import { catalogueOf } from '../core/equipment/catalogue.ts';
import type { EquipmentData } from '../core/equipment/facts.ts';
import { signalReaders } from '../core/equipment/signals/registry.ts';
import type { RowProblem } from '../core/intake/intake.ts';
import { type Day, dayOf } from '../core/model/day.ts';
import type { DeviceAnswer } from '../core/model/equipment.ts';
import { OperatingError } from '../core/model/errors.ts';
import { includes } from '../core/model/period.ts';
import type { Act, Role, Rule } from '../core/model/rule.ts';
import type { ClauseNamed, EquipmentRun } from '../core/reports/equipment-run.ts';
import type { TableRead } from '../core/reports/screening-run.ts';
import { coverageOn } from '../core/resolution/coverage.ts';
import { sha256Of } from '../io/archive/hash.ts';
import type { GivenFile } from '../io/readers/byte-source.ts';
import { givenName } from '../io/readers/byte-source.ts';
import { createSpool } from '../io/spool.ts';
import { scratchPath } from '../io/scratch.ts';
import type { Context } from './context.ts';
import { type DeviceQuestion, openDeviceQuestion } from './device-answers.ts';
import { ensureStarter } from './ensure-starter.ts';
import { wholeRegistry } from './equipment-data.ts';
import { createTally } from './equipment-tally.ts';
import { type OpenSnapshot, openSnapshot } from './open-snapshot.ts';
import { recordPolicy } from './policies.ts';
import { readInventories } from './read-inventories.ts';
import { readMapping } from './read-purchases.ts';
import { recordBasis } from './record-screenings.ts';

export interface EquipmentOptions {
  readonly files: readonly GivenFile[];
  readonly asOf: Day | null;
  readonly role: Role;
  readonly act: Act;
  readonly lists: readonly string[] | null;
  /** From heading to field where the guess is wrong, or a JSON file of it. */
  readonly mapping: string | Readonly<Record<string, string>> | null;
  readonly contractDay: Day | null;
  readonly version: string;
  /** Whether a report is made afterwards, for which the answers are kept. */
  readonly keep: boolean;
  /** Whether the lists, rules and facts that the answers rest on are stored, so that `replay` can give them again. */
  readonly record: boolean;
}

/** What happens while files are read; each is called in order. */
export interface EquipmentListener {
  onColumns(table: TableRead): void;
  onProblem(problem: RowProblem): void;
  onAnswers(answers: readonly DeviceAnswer[]): Promise<void> | void;
}

/** Devices that are answered before the answers are handed on: more would outlive a collection of the young generation and pile up in the old one. */
const AT_ONCE = 250;

/** Asks of every device who made it. Gives what a report is made from; `done` frees it. */
export async function identifyEquipment(
  context: Context,
  options: EquipmentOptions,
  listener: EquipmentListener,
): Promise<{ readonly run: EquipmentRun; readonly done: () => void }> {
  await ensureStarter(context);
  const asking = await openAsking(context, options);
  const mapping = typeof options.mapping === 'string' ? await readMapping(options.mapping) : options.mapping;
  const answers = createSpool<DeviceAnswer>(scratchPath(context.cacheFolder));
  const problems = createSpool<RowProblem>(scratchPath(context.cacheFolder));
  const tables: TableRead[] = [];
  const tally = createTally();
  const done = (): void => {
    answers.remove();
    problems.remove();
  };
  try {
    for await (const batch of readInventories(options.files, mapping)) {
      if (batch.columns) {
        tables.push({ file: batch.file, columns: batch.columns });
        listener.onColumns({ file: batch.file, columns: batch.columns });
      }
      for (const problem of batch.problems) {
        problems.add(problem);
        tally.problem(problem);
        listener.onProblem(problem);
      }
      for (let start = 0; start < batch.devices.length; start += AT_ONCE) {
        const devices = batch.devices.slice(start, start + AT_ONCE);
        const found = devices.map(({ row, asset }) => asking.answer(asset, { file: batch.file, row }));
        for (const answer of found) {
          tally.answer(answer);
          if (options.keep) answers.add(answer);
        }
        await listener.onAnswers(found);
      }
    }
    return {
      run: { ...asking.about, tables, tally: tally.total(), answers: answers.values, problems: problems.values },
      done,
    };
  } catch (error) {
    done();
    throw error;
  }
}

interface Asking extends DeviceQuestion {
  readonly about: Omit<EquipmentRun, 'tables' | 'tally' | 'answers' | 'problems'>;
}

async function openAsking(context: Context, options: EquipmentOptions): Promise<Asking> {
  const data = await context.equipment?.();
  if (!data)
    throw new OperatingError('not_ready', 'there are no facts about makers and brands', 'Install the program anew.');
  const asOf = options.asOf ?? dayOf(context.now());
  const snapshot = await openSnapshot(context, { lists: options.lists, knownAt: null });
  const policy = recordPolicy(context.rules, snapshot.matcher.version, {
    role: options.role,
    act: options.act,
    lists: options.lists,
    threshold: 0.7,
    limit: 10,
    equipment: data,
  });
  if (options.record) await recordBasis(context, { snapshot: snapshot.record, policy, asOf, knownAt: null });
  const { lookUp } = await wholeRegistry();
  const question = await openDeviceQuestion({ snapshot, policy: policy.policy, asOf, registry: lookUp });
  return { about: aboutRun(context, options, { data, asOf, snapshot }), ...question };
}

function aboutRun(
  context: Context,
  options: EquipmentOptions,
  { data, asOf, snapshot }: { readonly data: EquipmentData; readonly asOf: Day; readonly snapshot: OpenSnapshot },
): Asking['about'] {
  catalogueOf(data);
  return {
    generatedAt: context.now(),
    version: options.version,
    files: options.files.map(givenName),
    asOf,
    role: options.role,
    act: options.act,
    contractDay: options.contractDay,
    edition: {
      compiled: data.compiled,
      sha256: sha256Of(JSON.stringify(data)),
      ieee: data.ieee.edition,
      published: data.ieee.published,
    },
    lists: [...snapshot.lists.values()].map(({ timeline }) => {
      const { list, title, state, copyOf, note } = coverageOn(timeline, asOf);
      return { list, title, state, copyOf, note };
    }),
    clauses: clausesOn(context.rules, options.contractDay ?? asOf),
    kinds: signalReaders.map(({ kind, describes }) => ({ kind, describes })),
  };
}

/** The clauses of a federal contract of a day, by the rules that go by the day of the contract. */
function clausesOn(rules: readonly Rule[], day: Day): readonly ClauseNamed[] {
  return rules
    .filter((rule) => rule.regime === 'us_ndaa_889' && rule.counts === 'contract')
    .filter((rule) => includes({ from: rule.validFrom, until: rule.validUntil }, day))
    .map(({ id, citation, sentence, status, source }) => ({ rule: id, citation, sentence, status, source }));
}
