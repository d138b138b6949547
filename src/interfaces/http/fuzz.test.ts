import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultsOf, fuzzedRequests, openFuzz } from './fuzz.fixture.ts';
import { startWhole } from './server.fixture.ts';

const REQUESTS = 2000;

test('whatever is sent is answered: as described, or with a problem that says what is wrong, and never with a 5xx', async () => {
  const whole = await startWhole();
  const { documents, known } = await openFuzz(whole);
  const requests = fc.sample(fuzzedRequests(documents, known), { numRuns: REQUESTS, seed: 20_261_124 });
  expect(await faultsOf(whole, requests)).toEqual([]);
  await whole.close();
});
