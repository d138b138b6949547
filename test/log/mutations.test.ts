/** Whatever is done to a bundle without the key that signs it is seen; the whole count of 10,000 is in `npm run bench -- log`. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Problem } from '../../src/verify/files.ts';
import { verifyFiles } from '../../src/verify/verify.ts';
import { type TestContext, openTestContext } from '../stores.ts';
import { mutate, randomNumbers } from './mutations.ts';
import { type BundleBytes, appendSample, bundleBytes, filesOf } from './sample-log.ts';

let context: TestContext;
let files: readonly string[];
beforeAll(async () => {
  context = await openTestContext('sqlite');
  files = await appendSample(context, 60);
});
afterAll(() => context.close());

function notSeen(bundle: BundleBytes, count: number): readonly string[] {
  const random = randomNumbers(20191009);
  const passed: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const { what, bytes } = mutate(bundle, random);
    try {
      verifyFiles(filesOf(bytes), {});
      passed.push(`${index}: ${what}`);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
  }
  return passed;
}

test('2,000 of 2,000 mutations of a bundle with the whole log are seen', async () => {
  const bundle = await bundleBytes(context, { events: 'all', evidence: files.slice(0, 4), heads: [9, 36] });
  expect(verifyFiles(filesOf(bundle), {}).shown[1]).toBe('all 61 events are there, as they were recorded and in order');
  expect(notSeen(bundle, 2000)).toEqual([]);
});

test('2,000 of 2,000 mutations of a bundle with a selection are seen', async () => {
  const bundle = await bundleBytes(context, { events: [3, 17, 60], evidence: files.slice(0, 4), heads: [9, 36] });
  expect(verifyFiles(filesOf(bundle), {}).shown[1]).toContain('8 events of that log are there');
  expect(notSeen(bundle, 2000)).toEqual([]);
});
