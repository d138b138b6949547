/** Every benchmark, one after the other, each in a process of its own: `npm run bench`, or `npm run bench -- lists`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../test/web/browser.ts';
import { sharedBench } from '../test/shared-data.ts';

const names = sharedBench('names');
const labelled = names && existsSync(names) ? names : null;

/** By name: the files that are run, each with its arguments; null when what they need is not there. */
const all: Readonly<Record<string, readonly (readonly [string, ...(readonly string[])])[] | null>> = {
  documents: [['documents'], ['documents-speed']],
  equipment: [['equipment'], ['equipment-independent']],
  lists: [['lists']],
  log: [['log']],
  cases: [['cases']],
  kill: [['kill']],
  'ofac-advanced': [['ofac-advanced']],
  ownership: [['ownership']],
  screen: [['screen']],
  http: [['http']],
  'http-fuzz': [['http-fuzz']],
  stall: [['stall']],
  page: findChromium() === null ? null : [['page']],
  names:
    labelled === null
      ? null
      : [
          ['names', labelled],
          ['names-scale', labelled],
          ['names-scale', labelled, '100000'],
          ['names-scale', labelled, '1000000'],
        ],
};

const asked = process.argv.slice(2);
for (const [name, runs] of Object.entries(all)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  if (!runs) console.log(`\n# ${name}\nskipped: what it needs is not here`);
  for (const [file, ...args] of runs ?? []) {
    console.log(`\n# ${[file, ...args.slice(1)].join(' ')}`);
    spawnSync(process.execPath, [join(import.meta.dirname, `${file}.ts`), ...args], { stdio: 'inherit' });
  }
}
