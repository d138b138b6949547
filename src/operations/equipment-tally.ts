import type { RowProblem } from '../core/intake/intake.ts';
import { type DeviceAnswer, type Grade, type SignalKind, grades, signalKinds } from '../core/model/equipment.ts';
import type { EquipmentTally } from '../core/reports/equipment-run.ts';

/** Counts devices as they come by. */
export function createTally(): {
  answer(answer: DeviceAnswer): void;
  problem(problem: RowProblem): void;
  total(): EquipmentTally;
} {
  const byGrade = Object.fromEntries(grades.map((grade) => [grade, 0])) as Record<Grade, number>;
  const lookedAt = Object.fromEntries(signalKinds.map((kind) => [kind, 0])) as Record<SignalKind, number>;
  const counts = { devices: 0, withFindings: 0, conflicts: 0, problems: 0, notices: 0 };
  return {
    answer({ grade, asset, findings, conflicts }) {
      counts.devices += 1;
      byGrade[grade] += 1;
      countKinds(asset, lookedAt);
      if (findings.some(({ outcome }) => outcome !== 'not_covered')) counts.withFindings += 1;
      if (conflicts.length > 0) counts.conflicts += 1;
    },
    problem: ({ notice }) => void (notice ? (counts.notices += 1) : (counts.problems += 1)),
    total: () => ({ ...counts, grades: byGrade, lookedAt }),
  };
}

/** A bit a kind, so that a device is counted once for each however many of its fields it has. */
function countKinds(asset: DeviceAnswer['asset'], lookedAt: Record<SignalKind, number>): void {
  let found = 0;
  for (const field in asset) found |= bitsOf.get(field) ?? 0;
  for (const [index, kind] of signalKinds.entries()) if ((found & (1 << index)) !== 0) lookedAt[kind] += 1;
}

/** The fields of a record in which a kind of signal could stand. */
const hasField: Readonly<Record<SignalKind, readonly (keyof DeviceAnswer['asset'])[]>> = {
  mac: ['mac'],
  onvif: ['onvifManufacturer', 'onvifModel', 'hardware'],
  banner: ['banner', 'realm', 'title'],
  api: ['api', 'banner'],
  tls: ['tls'],
  snmp: ['snmp'],
  fcc_id: ['fccId'],
  model: ['model', 'description'],
  brand: ['brand', 'manufacturer', 'supplier', 'description'],
  declaration: ['declaration'],
};

const bitsOf: ReadonlyMap<string, number> = new Map(
  [...new Set(Object.values(hasField).flat())].map((field) => [
    field,
    signalKinds.reduce((bits, kind, index) => (hasField[kind].includes(field) ? bits | (1 << index) : bits), 0),
  ]),
);
