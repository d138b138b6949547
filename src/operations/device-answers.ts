/** A record of a device -> the answer that is printed for it: the same whether it is asked for the first time or again from what was stored. */
import type { EquipmentData } from '../core/equipment/facts.ts';
import { identify } from '../core/equipment/identify.ts';
import type { Device } from '../core/equipment/signals/signal-reader.ts';
import type { Day } from '../core/model/day.ts';
import type { Asset, DeviceAnswer } from '../core/model/equipment.ts';
import type { Finding } from '../core/model/screening.ts';
import type { Policy } from '../core/screening/check.ts';
import { type MadeThing, listedAs, madeThing, originFindings } from '../core/screening/origin.ts';
import type { Situated } from '../core/screening/sentences.ts';
import type { OpenSnapshot } from './open-snapshot.ts';

export interface DeviceQuestion {
  answer(asset: Asset, place: { readonly file: string; readonly row: number }): DeviceAnswer;
}

export interface AskedWith {
  readonly snapshot: OpenSnapshot;
  /** With the facts about makers and brands. */
  readonly policy: Policy;
  readonly asOf: Day;
  /** For showing whose an address block is; absent: the edition's own alone. */
  readonly registry: Device['registry'];
}

/** Makes ready to ask of any number of devices. */
export async function openDeviceQuestion({ snapshot, policy, asOf, registry }: AskedWith): Promise<DeviceQuestion> {
  const data = policy.equipment;
  if (!data) throw new Error('the policy has no facts about makers and brands');
  const question: Situated = { asOf, role: policy.role, act: policy.act, policy, snapshot };
  const parties = new Map(data.makers.map((maker) => [maker.id, listedAs(maker, question).map(({ id }) => id)]));
  await snapshot.load([...parties.values()].flat());
  const entities = new Map([...parties].map(([maker, ids]) => [maker, entityOf(ids)]));
  return { answer: (asset, place) => answerFor(asset, place, { data, registry, question, entities }) };
}

interface Facts {
  readonly data: EquipmentData;
  readonly registry: Device['registry'];
  readonly question: Situated;
  readonly entities: ReadonlyMap<string, string | null>;
}

function entityOf(parties: readonly string[]): string | null {
  return [...parties].sort()[0] ?? null;
}

function answerFor(
  asset: Asset,
  { file, row }: { readonly file: string; readonly row: number },
  { data, registry, question, entities }: Facts,
): DeviceAnswer {
  const { asOf, snapshot, policy } = question;
  const origin = identify(asset, { data, asOf, ...(registry && { registry }) });
  const thing = madeThing(origin, asset, data);
  const { maker } = origin;
  return {
    row,
    file,
    asset,
    maker: maker && { ...maker, entity: entities.get(maker.id) ?? null },
    grade: origin.grade,
    kinds: origin.kinds,
    answer: origin.sentence,
    conflicts: origin.conflicts,
    signals: origin.signals,
    findings: thing === null ? [] : findingsAbout(question, thing),
    asOf,
    knownAt: snapshot.knownAt,
    snapshot: snapshot.id,
    policy: policy.id,
  };
}

const remembered = new WeakMap<Situated, Map<string, readonly Finding[]>>();

/** The lists and rules say the same of every device of a maker; only the sentences about the device are its own. */
function findingsAbout(question: Situated, thing: MadeThing): readonly Finding[] {
  const known = remembered.get(question) ?? new Map<string, readonly Finding[]>();
  remembered.set(question, known);
  const found = known.get(thing.maker.id) ?? originFindings(question, { ...thing, sentences: [] });
  known.set(thing.maker.id, found);
  const { maker, grade, kinds, device, signals } = thing;
  return found.map((finding) => ({
    ...finding,
    origin: { maker, grade, kinds, device, signals },
    because: [...thing.sentences, ...finding.because],
  }));
}
