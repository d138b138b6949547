/** Answers about an inventory, as somebody kept them, computed again from the lists, rules and facts that were stored when they were given. */
import { z } from 'zod';
import { isDay } from '../../core/model/day.ts';
import { assetFields } from '../../core/model/equipment.ts';
import { InputError } from '../../core/model/errors.ts';
import type { DeviceReplayReport } from '../../core/reports/device-replay.ts';
import { fileSource } from '../../io/readers/byte-source.ts';
import { readLines } from '../../io/readers/lines.ts';
import type { Context } from '../context.ts';
import { type DeviceQuestion, openDeviceQuestion } from '../device-answers.ts';
import { wholeRegistry } from '../equipment-data.ts';
import { type PolicyBody, policyOf } from '../policies.ts';
import { differencesOf } from './differences.ts';
import { reopenSnapshot, storedBody } from './reopen-snapshot.ts';

/** Lines that are told one by one. */
const SHOWN = 20;

const hashed = z.string().regex(/^sha256:[0-9a-f]{64}$/, 'wanted sha256:… with 64 digits');
const answerShape = z.looseObject({
  file: z.string(),
  row: z.number().int(),
  asset: z.partialRecord(z.enum(assetFields), z.string()),
  asOf: z.string().refine(isDay, 'wanted a day'),
  snapshot: hashed,
  policy: hashed,
});

/** Nothing is written. Throws `archive_corrupt` when what an answer rests on is missing or was changed. */
export async function replayDevices(context: Context, path: string): Promise<DeviceReplayReport> {
  const source = await fileSource(path);
  const basis = createBasis(context);
  const counts = { answers: 0, same: 0 };
  const different: DeviceReplayReport['different'][number][] = [];
  for await (const rows of readLines(source, ['utf-8'])) {
    for (const { line, cells } of rows) {
      const [text = ''] = cells;
      const answer = readAnswer(text, { file: path, line });
      const question = await basis.open(answer);
      const again = JSON.stringify(question.answer(answer.asset, { file: answer.file, row: answer.row }));
      counts.answers += 1;
      if (again === text) counts.same += 1;
      else if (different.length < SHOWN)
        different.push({ line, row: answer.row, values: differencesOf(JSON.parse(text), JSON.parse(again)) });
    }
  }
  if (counts.answers === 0) throw new InputError('the file has no answers', { file: path });
  return { file: path, ...counts, different, ...basis.seen() };
}

type ReadAnswer = z.infer<typeof answerShape>;

function readAnswer(text: string, place: { readonly file: string; readonly line: number }): ReadAnswer {
  const wanted = 'wanted the lines that `equipment --format ndjson` or `--out answers.ndjson` wrote';
  const read = answerShape.safeParse(parsed(text));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new InputError(
    `this is no answer about a device: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}; ${wanted}`,
    place,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

interface Basis {
  open(answer: Pick<ReadAnswer, 'snapshot' | 'policy' | 'asOf'>): Promise<DeviceQuestion>;
  seen(): Pick<DeviceReplayReport, 'snapshots' | 'policies' | 'matchers' | 'registries'>;
}

/** Each snapshot with each policy and day is opened once; the lines of a run have the same. */
function createBasis(context: Context): Basis {
  const questions = new Map<string, Promise<DeviceQuestion>>();
  const seen = {
    snapshots: new Set<string>(),
    policies: new Set<string>(),
    matchers: new Set<string>(),
    registries: new Set<string>(),
  };
  const open = async ({ snapshot, policy, asOf }: Parameters<Basis['open']>[0]): Promise<DeviceQuestion> => {
    const body = JSON.parse(await storedBody(context, 'policy', policy)) as PolicyBody;
    const reopened = await reopenSnapshot(context, snapshot, null);
    const registry = await wholeRegistry();
    const edition = body.equipment?.ieee.edition;
    if (body.equipment === undefined)
      throw new InputError(`the policy ${policy} has no facts about makers: it is of a screening and of no inventory`);
    seen.snapshots.add(snapshot);
    seen.policies.add(policy);
    if (body.matcher !== reopened.snapshot.matcher.version) seen.matchers.add(body.matcher);
    if (edition !== undefined && edition !== registry.edition) seen.registries.add(edition);
    return openDeviceQuestion({
      snapshot: reopened.snapshot,
      policy: policyOf(policy, body),
      asOf,
      registry: registry.lookUp,
    });
  };
  return {
    open(answer) {
      const key = `${answer.snapshot} ${answer.policy} ${answer.asOf}`;
      const known = questions.get(key) ?? open(answer);
      questions.set(key, known);
      return known;
    },
    seen: () => ({
      snapshots: seen.snapshots.size,
      policies: seen.policies.size,
      matchers: [...seen.matchers],
      registries: [...seen.registries],
    }),
  };
}
