/** Every benchmark, one after the other, each in a process of its own: `npm run bench`, or `npm run bench -- lists`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sharedBench } from '../test/shared-data.ts';

const names = sharedBench('names');
const all: Readonly<Record<string, readonly string[] | null>> = {
  lists: [],
  'ofac-advanced': [],
  screen: [],
  names: names && existsSync(names) ? [names] : null,
  'names-scale': names && existsSync(names) ? [names] : null,
};

const asked = process.argv.slice(2);
for (const [name, args] of Object.entries(all)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n# ${name}`);
  if (!args) console.log('skipped: the labelled names are not there');
  else spawnSync(process.execPath, [join(import.meta.dirname, `${name}.ts`), ...args], { stdio: 'inherit' });
}
