/** 50,000 requests made from the served description, right, wrong and hostile: `npm run bench -- http-fuzz`. */
import fc from 'fast-check';
import { faultsOf, fuzzedRequests, openFuzz } from '../src/interfaces/http/fuzz.fixture.ts';
import { startWhole } from '../src/interfaces/http/server.fixture.ts';
import { printFigures, seconds } from './measure.ts';

const REQUESTS = 50_000;
const BATCH = 1000;

const seed = Number(process.argv[2] ?? Date.now() % 1_000_000_000);
const whole = await startWhole();
const { documents, known } = await openFuzz(whole);
const arbitrary = fuzzedRequests(documents, known);
const faults: string[] = [];
const began = performance.now();
for (let sent = 0; sent < REQUESTS; sent += BATCH) {
  faults.push(...(await faultsOf(whole, fc.sample(arbitrary, { numRuns: BATCH, seed: seed + sent }))));
  console.error(`${sent + BATCH} sent, ${faults.length} faults`);
}
const took = performance.now() - began;
for (const fault of faults.slice(0, 20)) console.log(fault.slice(0, 1000));
const isAlive = (await whole.ask('/health')).status === 200;
await whole.close();
printFigures([
  {
    measure: `answers that are a 5xx, no problem, or not as described (seed ${seed})`,
    figure: `${faults.length} of ${REQUESTS}`,
    asked: '0',
    met: faults.length === 0,
  },
  { measure: 'the server answers afterwards', figure: isAlive ? 'yes' : 'no', asked: 'yes', met: isAlive },
  { measure: 'time', figure: seconds(took), asked: 'none', met: true },
]);
