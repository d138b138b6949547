/** Answers about an inventory, computed again from what was stored. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderDeviceReplay } from '../src/core/reports/device-replay.ts';
import { replayDevices } from '../src/operations/replay/replay-devices.ts';
import { type EquipmentStore, openEquipmentStore } from './ask-inventory.ts';
import type { TestContext } from './stores.ts';

let store: EquipmentStore;
let context: TestContext;
beforeAll(async () => {
  store = await openEquipmentStore();
  ({ context } = store);
});
afterAll(() => store.close());

test('the answers about an inventory can be computed again from what was stored, after the facts have moved on', async () => {
  const { path, lines } = await answered(
    'brand,model,mac\nLorex,E891AB,00:1F:54:01:02:03\n,,4C:BD:8F:01:02:03\n,,00:11:22:33:44:55\n',
  );
  const facts = await (context.equipment?.() ?? Promise.reject(new Error('there are facts')));
  const moved = { ...context, equipment: async () => ({ ...facts, makers: [], brands: [] }), rules: [] };
  for (const now of [context, moved])
    expect(await replayDevices(now, path)).toMatchObject({
      answers: 3,
      same: 3,
      snapshots: 1,
      policies: 1,
      different: [],
    });
  await writeFile(path, lines.join('\n').replace('"grade":"possible"', '"grade":"documented"'));
  const { same, different } = await replayDevices(context, path);
  expect([same, different]).toEqual([
    2,
    [{ line: 1, row: 2, values: [{ path: 'grade', before: '"documented"', now: '"possible"' }] }],
  ]);
});

test('answers whose basis is not stored here, and lines that are none, are refused with their place', async () => {
  const { path, lines } = await answered('brand,model\nLorex,E891AB\n');
  const [line = ''] = lines;
  await writeFile(path, line.replace(/"policy":"sha256:[0-9a-f]{64}"/, `"policy":"sha256:${'0'.repeat(64)}"`));
  await expect(replayDevices(context, path)).rejects.toThrow('is missing');
  await writeFile(path, `${line}\n{"grade":"likely"}\n`);
  await expect(replayDevices(context, path)).rejects.toMatchObject({ place: { line: 2 } });
  await writeFile(path, '\n');
  await expect(replayDevices(context, path)).rejects.toThrow('no answers');
});

test('a replay of answers says how many are the same, and what differs', () => {
  const report = {
    file: 'a.ndjson',
    snapshots: 1,
    policies: 1,
    matchers: [],
    registries: ['oui-data 1.0.0'],
    different: [],
  };
  expect(renderDeviceReplay({ ...report, registries: [], answers: 1, same: 1 })).toEqual([
    '1 answer of a.ndjson computed again from 1 snapshot of the lists and 1 policy with its rules and facts, each checked against its hash: the same bytes.',
  ]);
  const different = [{ line: 7, row: 8, values: [{ path: 'grade', before: '"likely"', now: null }] }];
  expect(renderDeviceReplay({ ...report, answers: 9, same: 7, different }).slice(1)).toEqual([
    'Some show registrants of address blocks as in oui-data 1.0.0, another edition than the installed one; the facts about makers keep their own blocks.',
    '- line 7 (row 8 of the inventory): grade is "likely" in the file and absent computed again',
    '- and 1 more',
  ]);
});

async function answered(content: string) {
  const path = join(store.folder, 'answers.ndjson');
  const { answers, done } = await store.inventory(content);
  done();
  const lines = answers.map((answer) => JSON.stringify(answer));
  await writeFile(path, `${lines.join('\n')}\n`);
  return { path, lines };
}
