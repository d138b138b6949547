/** A bundle is checked without a store; what it can't show by itself is shown against what was kept elsewhere. */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lazySigner } from '../../src/io/keys/signer.ts';
import { headText, logHead } from '../../src/operations/log/read-log.ts';
import { writeBundle } from '../../src/operations/log/write-bundle.ts';
import { reportOn } from '../../src/verify/report.ts';
import { type TestContext, engines, openTestContext } from '../stores.ts';
import { hasOpenssl } from './authority.ts';
import { randomNumbers } from './mutations.ts';
import { appendSample } from './sample-log.ts';

const VERIFIER = join(import.meta.dirname, '..', '..', 'src', 'verify');
let context: TestContext;
let files: readonly string[];
/** The head after 21 events, as somebody else kept it. */
let kept: string;
const at = (name: string): string => join(context.folder, name);
beforeAll(async () => {
  context = await openTestContext('sqlite');
  files = await appendSample(context, 20);
  kept = await headText(context);
  files = [...files, ...(await appendSample(context, 30))];
});
afterAll(() => context.close());

test('the verifier has fewer than 500 lines of code and imports nothing but Node', () => {
  const code = readdirSync(VERIFIER).flatMap((name) => readFileSync(join(VERIFIER, name), 'utf8').split('\n'));
  expect(code.filter((line) => !/^\s*($|\/\/|\/?\*)/.test(line)).length).toBeLessThan(500);
  const imports = code.flatMap((line) => /from '([^']+)'/.exec(line)?.[1] ?? []);
  expect(imports.filter((name) => !/^(\.\/[a-z]+\.ts|node:(crypto|fs|path|zlib))$/.test(name))).toEqual([]);
});

describe.each(engines)('on %s', (engine) => {
  test('the same bundle has the same bytes, as a ZIP and as a folder, and says what it shows', async () => {
    const own = await openTestContext(engine);
    try {
      const evidence = await appendSample(own, 30);
      for (const name of ['one.zip', 'two.zip', 'folder'])
        await writeBundle(own, { events: 'all', evidence, heads: [9] }, join(own.folder, name));
      const zip = readFileSync(join(own.folder, 'one.zip'));
      expect(zip.equals(readFileSync(join(own.folder, 'two.zip')))).toBe(true);
      for (const [name, content] of Object.entries(unzipSync(zip)))
        expect(readFileSync(join(own.folder, 'folder', name)).equals(content)).toBe(true);
      const head = await logHead(own);
      for (const name of ['one.zip', 'folder'])
        expect(reportOn(join(own.folder, name), { key: head?.key })).toEqual({
          status: 0,
          text: [
            `VERIFIED: ${join(own.folder, name)}`,
            `  the head over 31 events of 2026-11-23T12:00:00.000Z is signed with the key ${head?.key}`,
            '  that key is the one that was given',
            '  all 31 events are there, as they were recorded and in order',
            '  files of evidence that have the SHA-256 that an event names: 6',
            'Not shown:',
            '  that the log was not cut off or made anew: compare an earlier head from elsewhere (--head FILE)',
            '  the times: they are those of the clock of the machine, and no authority stamped them',
            '  whether what the events say is true: only that it was recorded so and not changed since',
          ].join('\n'),
        });
    } finally {
      await own.close();
    }
  });
});

test('evidence brings the events that name it, and what no event names is refused', async () => {
  await writeBundle(context, { events: [7], evidence: files.slice(-1) }, at('evidence.zip'));
  expect(reportOn(at('evidence.zip'), {}).text).toContain('as they were recorded: 0, 7, 46');
  await expect(writeBundle(context, { events: 'all', evidence: ['0'.repeat(64)] }, at('x'))).rejects.toThrow(
    'no event',
  );
  await expect(writeBundle(context, { events: [51] }, at('x'))).rejects.toThrow('has no event 51');
  await expect(writeBundle(context, { events: 'all', heads: [7000] }, at('x'))).rejects.toThrow('no head was signed');
});

test('an earlier head shows that the log only grew, with the whole log or with a proof', async () => {
  writeFileSync(at('kept.json'), `${kept}\n`);
  await writeBundle(context, { events: 'all' }, at('whole'));
  await writeBundle(context, { events: [3], heads: [21] }, at('proof'));
  await writeBundle(context, { events: [3] }, at('no-proof'));
  for (const name of ['whole', 'proof'])
    expect(reportOn(at(name), { head: at('kept.json') })).toMatchObject({
      status: 0,
      text: expect.stringContaining('the log only grew since the earlier head over 21 events'),
    });
  expect(reportOn(at('no-proof'), { head: at('kept.json') })).toMatchObject({
    status: 1,
    text: expect.stringContaining('this selection has no proof for 21 events'),
  });
  // As somebody's editor writes it.
  const { root, size, ...rest } = JSON.parse(kept) as Record<string, unknown>;
  writeFileSync(at('pretty.json'), JSON.stringify({ size, ...rest, root }, null, 2));
  expect(reportOn(at('whole'), { head: at('pretty.json') }).status).toBe(0);
  writeFileSync(at('no-head.json'), '{"size":21}');
  expect(reportOn(at('whole'), { head: at('no-head.json') }).text).toContain('the earlier head is not of its form');
  writeFileSync(at('forged.json'), kept.replace('"size":21', '"size":22'));
  expect(reportOn(at('whole'), { head: at('forged.json') }).text).toContain('the signature of the head over 22 events');
});

test('a tail that is cut back to an older signed head is a good bundle of then, and the newer head shows the cut', async () => {
  await writeBundle(context, { events: 'all' }, at('cut'));
  const lines = readFileSync(at('cut/entries.ndjson'), 'utf8').split('\n').slice(0, 21);
  writeFileSync(at('cut/entries.ndjson'), `${lines.join('\n')}\n`);
  const bundle = JSON.parse(readFileSync(at('cut/bundle.json'), 'utf8')) as object;
  writeFileSync(at('cut/bundle.json'), `${JSON.stringify({ ...bundle, head: JSON.parse(kept) as object })}\n`);
  writeFileSync(at('newest.json'), await headText(context));
  expect(reportOn(at('cut'), {})).toMatchObject({ status: 0, text: expect.stringContaining('all 21 events') });
  expect(reportOn(at('cut'), { head: at('newest.json') })).toMatchObject({
    status: 1,
    text: expect.stringContaining('events were cut off: 51 were signed on 2026-11-23T12:00:00.000Z, 21 are here'),
  });
});

test('a log that is made anew with another key, or with the same, is seen with what was kept elsewhere', async () => {
  const anew = await openTestContext('sqlite');
  try {
    await appendSample({ ...anew, signer: context.signer }, 10);
    await appendSample({ ...anew, signer: context.signer }, 40);
    await writeBundle(anew, { events: 'all' }, at('anew'));
    writeFileSync(at('kept.json'), kept);
    // The opening event is the same, since key and clock are; the events are not.
    expect(reportOn(at('anew'), { key: (await logHead(context))?.key }).status).toBe(0);
    expect(reportOn(at('anew'), { head: at('kept.json') }).text).toContain(
      'the log was made anew: its first 21 events',
    );
  } finally {
    await anew.close();
  }
  const other = await openTestContext('sqlite');
  try {
    await appendSample({ ...other, signer: lazySigner(join(other.folder, 'eve.pem')) }, 50);
    await writeBundle(other, { events: 'all' }, at('other'));
    expect(reportOn(at('other'), {}).status).toBe(0);
    expect(reportOn(at('other'), { key: (await logHead(context))?.key }).text).toContain('not the one that was given');
    expect(reportOn(at('other'), { head: at('kept.json') }).status).toBe(1);
  } finally {
    await other.close();
  }
});

test('a key that takes over is one that the log names from then on', async () => {
  const own = await openTestContext('sqlite');
  try {
    await appendSample(own, 5);
    const before = await headText(own);
    const next = { ...own, signer: lazySigner(join(own.folder, 'next.pem')) };
    await appendSample(next, 5);
    writeFileSync(at('before.json'), before);
    for (const events of ['all', [9]] as const) {
      const path = at(`keys-${String(events)}`);
      await writeBundle(next, { events, heads: [6] }, path);
      expect(reportOn(path, { head: at('before.json') }).status).toBe(0);
    }
  } finally {
    await own.close();
  }
});

test('a ZIP of which any byte is changed, left out or put in is not verified', async () => {
  await writeBundle(context, { events: [3, 9], evidence: files.slice(0, 2), heads: [21] }, at('bytes.zip'));
  const zip = readFileSync(at('bytes.zip'));
  const random = randomNumbers(84);
  for (let index = 0; index < 1500; index += 1) {
    const place = random(zip.length);
    const put = index % 3 === 0 ? Buffer.of() : Buffer.of(((zip[place] ?? 0) + 1 + random(255)) % 256);
    const damaged = Buffer.concat([zip.subarray(0, place), put, zip.subarray(place + (index % 3 === 1 ? 0 : 1))]);
    if (damaged.equals(zip)) continue;
    writeFileSync(at('damaged.zip'), damaged);
    expect(reportOn(at('damaged.zip'), {}).status, `${index}: byte ${place}`).toBeGreaterThan(0);
  }
  for (const length of [0, 1, 29, zip.length - 1]) {
    writeFileSync(at('damaged.zip'), zip.subarray(0, length));
    expect(reportOn(at('damaged.zip'), {}).status).toBe(1);
  }
});

test('hostile ZIPs and folders are refused, and nothing is written', async () => {
  const hostile = {
    'bundle.json': zipSync({ '../../x': new Uint8Array(9) }),
    'bomb.zip': zipSync({ 'bundle.json': new Uint8Array(1e7) }),
  };
  for (const [name, bytes] of Object.entries(hostile)) {
    await writeFile(at(name), bytes);
    expect(reportOn(at(name), {})).toMatchObject({ status: 1, text: expect.stringContaining('unpack it') });
  }
  await writeBundle(context, { events: 'all' }, at('good'));
  for (const [name, change] of Object.entries({
    link: (path: string) => symlinkSync('/etc/hostname', join(path, 'evidence')),
    stranger: (path: string) => writeFile(join(path, 'README'), ''),
    deep: (path: string) => mkdir(join(path, 'evidence', 'a'), { recursive: true }),
  })) {
    await cp(at('good'), at(name), { recursive: true });
    await change(at(name));
    expect(reportOn(at(name), {}).status, name).toBe(1);
  }
  expect(reportOn(at('nothing-there'), {}).status).toBe(2);
});

test('by itself and as a command: the words on stdout, and 0, 1 or 2', async () => {
  await writeBundle(context, { events: 'all' }, at('alone.zip'));
  await rm(at('alone'), { recursive: true, force: true });
  await cp(VERIFIER, at('alone'), { recursive: true });
  const alone = (...args: readonly string[]) =>
    spawnSync(process.execPath, [at('alone/main.ts'), ...args], { encoding: 'utf8' });
  const good = alone(at('alone.zip'));
  expect([good.status, good.stderr, good.stdout]).toEqual([0, '', `${reportOn(at('alone.zip'), {}).text}\n`]);
  expect(alone(at('alone.zip'), '--key', '0'.repeat(64)).status).toBe(1);
  expect([alone().status, alone(at('nope')).status, alone(at('alone.zip'), '--nope', '1').status]).toEqual([2, 2, 2]);
  const main = join(VERIFIER, '..', 'main.ts');
  const command = (...args: readonly string[]) =>
    spawnSync(process.execPath, [main, '--data', context.folder, ...args], { encoding: 'utf8' });
  expect(command('verify', at('alone.zip')).stdout).toBe(good.stdout);
  expect(command('log', 'head').stdout).toBe(`${await headText(context)}\n`);
  expect(command('log', 'bundle', '--out', at('cli.zip'), '--events', '2,5-7', '--since', '21').status).toBe(0);
  expect(command('verify', at('cli.zip')).stdout).toContain('as they were recorded: 0, 2, 5, 6, 7');
  expect(command('log', 'bundle', '--out', at('y.zip'), '--events', '7-x').status).toBe(2);
});

test.skipIf(!hasOpenssl)(
  'one event can be checked by hand with openssl and sha256sum, by the script in docs/log.md',
  async () => {
    await writeBundle(context, { events: [13, 50], evidence: files.slice(0, 1) }, at('hand'));
    const page = readFileSync(join(VERIFIER, '..', '..', 'docs', 'log.md'), 'utf8');
    const [, script = ''] = /```bash\n([^]*?)```/.exec(page) ?? [];
    const count = readFileSync(at('hand/proofs.ndjson'), 'utf8').split('\n').length - 1;
    const byHand = (line: number) => {
      const env = { ...process.env, LINE: String(line) };
      const { stdout } = spawnSync('bash', ['-c', script], { cwd: at('hand'), encoding: 'utf8', env });
      return stdout.split('\n').slice(0, -1);
    };
    const good = (line: number) => [
      (JSON.parse(kept) as { key: string }).key,
      'Signature Verified Successfully',
      `line ${line} is in the log`,
      `${files[0]}: OK`,
    ];
    for (let line = 1; line <= count; line += 1) expect(byHand(line)).toEqual(good(line));
    const entries = readFileSync(at('hand/entries.ndjson'), 'utf8');
    writeFileSync(at('hand/entries.ndjson'), entries.replace('Notiz“ 12', 'Notiz“ 13'));
    expect(byHand(3)).toEqual(good(3).filter((line) => !line.startsWith('line')));
  },
);
