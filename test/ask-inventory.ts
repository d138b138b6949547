/** An inventory asked of the bundled lists, rules and facts, for tests of what comes of it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeviceAnswer } from '../src/core/model/equipment.ts';
import type { Role } from '../src/core/model/rule.ts';
import type { EquipmentRun } from '../src/core/reports/equipment-run.ts';
import { parseRule } from '../src/core/rules/rules.ts';
import { readBundled } from '../src/io/bundled-data.ts';
import { lazyEquipmentData } from '../src/operations/equipment-data.ts';
import { identifyEquipment } from '../src/operations/equipment.ts';
import { ensureStarter } from '../src/operations/ensure-starter.ts';
import { type TestContext, openTestContext } from './stores.ts';

export interface EquipmentStore {
  readonly context: TestContext;
  readonly folder: string;
  inventory(content: string, role?: Role): Promise<AskedInventory>;
  close(): Promise<void>;
}

export interface AskedInventory {
  readonly run: EquipmentRun;
  readonly done: () => void;
  readonly answers: readonly DeviceAnswer[];
}

export async function openEquipmentStore(): Promise<EquipmentStore> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-origin-'));
  const rules = (await readBundled('rules')).map(({ path, content }) => parseRule(content, path));
  const context = { ...(await openTestContext('sqlite', { rules })), equipment: lazyEquipmentData() };
  await ensureStarter(context);
  return {
    context,
    folder,
    inventory: (content, role = 'us_federal_contractor') => ask({ context, folder }, content, role),
    async close() {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function ask(
  { context, folder }: Pick<EquipmentStore, 'context' | 'folder'>,
  content: string,
  role: Role,
): Promise<AskedInventory> {
  const path = join(folder, 'inventory.csv');
  await writeFile(path, content);
  const answers: DeviceAnswer[] = [];
  const { run, done } = await identifyEquipment(
    context,
    {
      files: [path],
      asOf: '2024-01-05',
      role,
      act: 'use',
      lists: null,
      mapping: null,
      contractDay: '2020-09-01',
      version: 'test',
      keep: true,
      record: true,
    },
    { onColumns: () => undefined, onProblem: () => undefined, onAnswers: (found) => void answers.push(...found) },
  );
  return { run, done, answers };
}
