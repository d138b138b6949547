/** A release that is cut off is refused for what it is, on every list and in every format: fixtures always, real files when they are there. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { List } from '../src/core/lists/list.ts';
import { lists } from '../src/core/lists/registry.ts';
import { memorySource } from '../src/io/readers/byte-source.ts';
import { readRelease } from '../src/operations/refresh-lists/read-release.ts';
import { recogniseFile } from '../src/operations/refresh-lists/recognise.ts';
import { sharedFile } from './shared-data.ts';
import { type TestContext, openTestContext } from './stores.ts';

const root = join(import.meta.dirname, '..', 'src', 'core', 'lists');
/** Full releases as their publishers issued them. */
const REAL: Readonly<Record<string, readonly string[]>> = {
  us_csl: ['csl/csl_consolidated_2022-04.csv'],
  us_ofac_sdn: ['ofac/history/sdn_2023-11-02_a515281bf8.csv'],
  us_ofac_cons: [
    'ofac/cons_prim_2025-12.csv',
    'ofac/consolidated_nonSDN_xml_kebal_2025.xml',
    'ofac/cons_advanced_2020-03-17.xml',
    'ofac/CONS_ENHANCED_2025-01-14.xml',
  ],
  un_sc: ['un/UN_consolidated_2026-02-27.xml'],
  uk_conlist: ['uk/ConList_2018-04-13.csv'],
  ca_sema: ['ca/sema-lmes_kebal_2025.xml'],
  au_dfat: ['au/regulation8_consolidated_2024-12.xlsx'],
  us_bis_dpl: ['bis_dpl/dpl_2019-07.txt', 'bis_dpl/dpl_2026-06-18_e13e51d.csv'],
  us_dhs_uflpa: ['us_uflpa/dhs-uflpa-entity-list_2026-07-24_9821aa9.html'],
};

interface Sample {
  readonly list: List;
  readonly name: string;
  readonly bytes: Buffer;
}

const samples: readonly Sample[] = lists.flatMap((list) => [
  ...readdirSync(join(root, list.id))
    .filter((name) => /^fixture.*\.(csv|xml|json|ndjson|html|txt|tsv|xlsx)$/.test(name))
    .map((name) => ({ list, name, bytes: readFileSync(join(root, list.id, name)) })),
  ...(REAL[list.id] ?? []).flatMap((path) => {
    const file = sharedFile(path);
    return file ? [{ list, name: path, bytes: readFileSync(file) }] : [];
  }),
]);

let context: TestContext;
beforeAll(async () => void (context = await openTestContext('sqlite')));
afterAll(() => context.close());

/** What refresh would say of these bytes: a refusal, or the number of parties. */
async function judge({ list, name }: Sample, bytes: Uint8Array): Promise<string | number> {
  const source = memorySource(name, bytes);
  const read = await readRelease([{ source, sha256: '' }], list, { lists: context.lists, keep: () => undefined });
  return 'refused' in read ? read.refused : read.counts.total;
}

describe.each(samples)('$list.id: $name', (sample) => {
  test('is refused when cut in the middle, with a reason that names what is wrong', async () => {
    const { bytes, list, name } = sample;
    const whole = await recogniseFile(memorySource(name, bytes), list, lists);
    // Second parts of a set are not a release by themselves; they are cut in the tests of their list.
    if ('sentence' in whole || whole.part.name !== whole.format.parts[0]?.name) return;
    const complete = await judge(sample, bytes);
    for (const share of [0.35, 0.5, 0.65, 0.9]) {
      const cut = cutInsideARecord(bytes, Math.floor(bytes.length * share));
      const verdict = await judge(sample, bytes.subarray(0, cut));
      if (typeof verdict === 'number') {
        // A table may end at any cell of its last column: then only the count can tell, and the floor or the last release does.
        expect(verdict, `cut at ${cut} of ${bytes.length}`).toBeLessThan(Number(complete));
        expect(name, `cut at ${cut} of ${bytes.length} was read as ${verdict} parties`).toMatch(/\.(csv|txt|ndjson)$/);
      } else
        expect(verdict).toMatch(
          /cut off|torn|not well-formed|not closed|never closed|ends in the middle|unclosed|cells|columns|ends before|</i,
        );
    }
  });

  test('is refused when it is empty or has lost its beginning', async () => {
    expect(await judge(sample, new Uint8Array(0))).toMatch(/is empty \(0 bytes\)/);
    expect(await judge(sample, sample.bytes.subarray(Math.floor(sample.bytes.length / 2)))).toEqual(expect.any(String));
  });
});

test('the floor of every official list stands above nothing', () => {
  for (const list of lists) expect(list.floor, list.id).toBeGreaterThan(0);
});

/** A cut at the end of a row would leave a shorter but whole table; this one goes through a row. */
function cutInsideARecord(bytes: Buffer, at: number): number {
  const lineEnd = bytes.indexOf(0x0a, at);
  return lineEnd === at || bytes[at - 1] === 0x0a || bytes[at - 1] === 0x0d ? at + 3 : at;
}
