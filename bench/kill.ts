/** Processes that screen and decide, killed with SIGKILL at random moments on both databases: nothing that was said to be kept is lost, no case is half. `node bench/kill.ts [kills]` */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { killAgainAndAgain } from '../test/cases/kill.ts';
import { randomNumbers } from '../test/log/mutations.ts';
import { type Figure, printFigures, seconds } from './measure.ts';

const KILLS = Number(process.argv[2] ?? 200);
const AT_ONCE = 8;

const server = spawn(process.execPath, [join(import.meta.dirname, '..', 'test', 'postgres-server.ts')], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
let url = '';
for await (const line of createInterface({ input: server.stdout })) {
  url = line;
  break;
}
if (url === '') console.log('PostgreSQL could not be started; its kills are skipped');
const figures = await Promise.all([
  measure('SQLite', (folder) => join(folder, 'countersign.sqlite')),
  ...(url === '' ? [] : [measure('PostgreSQL', () => `${url}postgres`)]),
]);
server.stdin.end();
printFigures(figures);

async function measure(name: string, locationIn: (folder: string) => string): Promise<Figure> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-bench-kill-'));
  const started = performance.now();
  const { kills, acknowledged, cases, events, faults } = await killAgainAndAgain({
    folder,
    location: locationIn(folder),
    atOnce: AT_ONCE,
    rounds: Math.ceil(KILLS / AT_ONCE),
    random: randomNumbers(20191009),
    verifyEvery: 5,
    tell: ({ kills: so, acknowledged: said, faults: found }) =>
      console.error(`${name}: ${so} kills, ${said} acknowledgements, ${found.length} lost or torn`),
  });
  await rm(folder, { recursive: true, force: true });
  for (const fault of faults) console.log(fault);
  return {
    measure: `${kills} kills on ${name}, ${AT_ONCE} processes at a time on ${cases} cases and ${events} events, in ${seconds(performance.now() - started)}`,
    figure: `${acknowledged} acknowledgements, ${faults.length} lost or torn`,
    asked: 'none',
    met: faults.length === 0,
  };
}
