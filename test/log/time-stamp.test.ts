/** Time stamps of a real authority, `openssl ts`. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAll } from '../../src/io/readers/byte-source.ts';
import { logEvents, logHead } from '../../src/operations/log/read-log.ts';
import { stampHead } from '../../src/operations/log/time-stamp.ts';
import { writeBundle } from '../../src/operations/log/write-bundle.ts';
import { treeHeadText } from '../../src/core/log/entry.ts';
import { reportOn } from '../../src/verify/report.ts';
import { type TestContext, openTestContext } from '../stores.ts';
import { hasOpenssl, startAuthority } from './authority.ts';
import { appendSample } from './sample-log.ts';

let context: TestContext;
let folder: string;
beforeAll(async () => {
  context = await openTestContext('sqlite');
  folder = await mkdtemp(join(tmpdir(), 'countersign-tsa-'));
  await appendSample(context, 20);
});
afterAll(async () => {
  await context.close();
  await rm(folder, { recursive: true, force: true });
});

test('openssl is there where every test has to run', () => {
  if (process.env['CI'] === 'true') expect(hasOpenssl).toBe(true);
});

describe.skipIf(!hasOpenssl)('an authority', () => {
  test.each(['rsa', 'ec'])('with a key of kind %s stamps the newest head, and the bundle shows it', async (key) => {
    const authority = await startAuthority(folder, { key });
    try {
      const head = await logHead(context);
      const stamp = await stampHead(context, authority.url);
      expect(stamp).toMatchObject({ size: head?.size, root: head?.root, authority: authority.url });
      const size = head?.size ?? 0;
      const [event] = await logEvents(context, size, 1);
      expect(event).toMatchObject({ number: size, kind: 'head_time_stamped', body: stamp });
      await appendSample(context, 10);
      for (const [name, events] of [
        [`${key}-whole.zip`, 'all'],
        [`${key}-selection`, [size - 1]],
      ] as const) {
        const path = join(folder, name);
        await writeBundle(context, { events }, path);
        const plain = reportOn(path, {});
        expect(plain.text).toContain(
          `the head over the first ${size} events existed at ${stamp.at}, as stamped by "O=Test, CN=Clock"`,
        );
        expect([plain.status, plain.text]).toEqual([0, expect.stringContaining('who stamped the time')]);
        if (events === 'all') continue;
        const trusted = reportOn(path, { tsaCa: authority.ca });
        expect([trusted.status, trusted.text]).toEqual([0, expect.stringContaining('leads to one that is trusted')]);
      }
      // What openssl itself says of the token and of the text that was signed.
      const [token, text] = [join(folder, 'token'), join(folder, 'head.txt')];
      await writeFile(token, await readAll(await context.archive.get(stamp.token, 'token'), 1e6));
      if (head) await writeFile(text, treeHeadText(head));
      const args = ['ts', '-verify', '-token_in', '-in', token, '-data', text, '-CAfile', authority.ca];
      expect(execFileSync('openssl', args, { encoding: 'utf8', stdio: 'pipe' })).toContain('Verification: OK');
    } finally {
      await authority.close();
    }
  });

  test('that is not one of those trusted is told so', async () => {
    const [authority, other] = [
      await startAuthority(folder),
      await startAuthority(await mkdtemp(join(folder, 'other-'))),
    ];
    try {
      await stampHead(context, authority.url);
      await writeBundle(context, { events: [0] }, join(folder, 'untrusted'));
      const found = reportOn(join(folder, 'untrusted'), { tsaCa: other.ca });
      expect([found.status, found.text]).toEqual([1, expect.stringContaining('does not lead to one that is trusted')]);
    } finally {
      await Promise.all([authority.close(), other.close()]);
    }
  });

  test('whose certificate is for something else, or whose answer is changed on its way, is refused and nothing is recorded', async () => {
    const before = await logHead(context);
    const flipped = (at: (length: number) => number) => (answer: Buffer) => {
      const changed = Buffer.from(answer);
      const place = at(changed.length);
      changed[place] = (changed[place] ?? 0) ^ 1;
      return changed;
    };
    for (const change of [
      flipped((length) => length - 5),
      flipped((length) => length >> 1),
      (answer: Buffer) => answer.subarray(0, 60),
    ]) {
      const authority = await startAuthority(folder, { change });
      await expect(stampHead(context, authority.url)).rejects.toThrow(/gave no time stamp|does not hold/);
      await authority.close();
    }
    const web = await startAuthority(folder, { extension: 'web' });
    await expect(stampHead(context, web.url)).rejects.toThrow('gave no time stamp');
    await web.close();
    await expect(stampHead(context, web.url)).rejects.toThrow('gave no time stamp');
    expect(await logHead(context)).toEqual(before);
  });
});
