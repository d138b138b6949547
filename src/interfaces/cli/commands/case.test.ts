import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { caseId, record, screening } from '../../../../test/cases/people.ts';
import { type TestContext, openTestContext } from '../../../../test/stores.ts';
import type { Case } from '../../../core/model/case.ts';
import { runCommandLine } from '../program.ts';

const PASSWORD = 'nine purple lanterns hum';
const OTHER = 'seven green otters sing';

let context: TestContext;
beforeEach(async () => {
  context = await openTestContext('sqlite');
  await record(context, [screening(), screening({ supplier: '=\u001b[31mHarbour Cable' })]);
  await join_('analyst', 'anna', PASSWORD);
  await join_('approver', 'bo', OTHER);
});
afterEach(() => context.close());

async function run(args: readonly string[], password = '') {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const { folder: dataFolder, now } = context;
  const env = { COUNTERSIGN_PASSWORD: password };
  const status = await runCommandLine(args, { env, dataFolder, stdout, stderr, now });
  stdout.end();
  stderr.end();
  return { status, out: await text(stdout), err: await text(stderr) };
}

async function join_(role: string, name: string, password: string): Promise<void> {
  const { out } = await run(['user', 'invite', role]);
  const joined = await run(['user', 'join', out.trim(), name], password);
  expect([joined.status, joined.err]).toEqual([0, '']);
}

const id = caseId();
const propose = ['case', 'propose', id, 'true_match', '--reason', 'the number is the same'];

test('two people decide with their passwords; nobody decides alone, for somebody else, or as the command line', async () => {
  expect(await run(propose)).toMatchObject({
    status: 4,
    err: expect.stringContaining('say who you are with --as NAME'),
  });
  expect(await run([...propose, '--as', 'anna'])).toMatchObject({
    status: 2,
    err: expect.stringContaining('password of anna is wanted'),
  });
  expect(await run([...propose, '--as', 'anna'], OTHER)).toMatchObject({
    status: 4,
    err: expect.stringContaining('not right'),
  });
  expect(await run([...propose, '--as', 'nobody'], OTHER)).toMatchObject({
    status: 4,
    err: expect.stringContaining('not right'),
  });
  const proposed = await run([...propose, '--as', 'ANNA'], PASSWORD);
  expect(JSON.parse(proposed.out)).toMatchObject({ id, state: 'proposed', disposition: 'true_match' });
  expect((await run(['case', 'approve', id, '--as', 'anna'], PASSWORD)).err).toContain('this takes the role approver');
  expect((await run(['case', 'approve', id])).err).toContain('takes a person with an account');
  const { version } = JSON.parse(proposed.out) as { version: number };
  expect((await run(['case', 'approve', id, '--as', 'bo', '--seen', String(version - 1)], OTHER)).err).toContain(
    'is at version',
  );
  const approved = await run(['case', 'approve', id.slice(0, 6), '--as', 'bo', '--seen', String(version)], OTHER);
  expect(JSON.parse(approved.out)).toMatchObject({ state: 'decided' });
  const shown = await run(['case', 'show', id, '--format', 'table']);
  expect(shown.out).toContain(
    'Decided: true_match\n  by anna 2026-11-23 12:00 UTC, approved by bo 2026-11-23 12:00 UTC; rests on 1 facts',
  );
  const reopened = await run(['case', 'reopen', id, '--as', 'anna', '--reason', 'wrong extract'], PASSWORD);
  expect(JSON.parse(reopened.out)).toMatchObject({ state: 'reopened' });
  expect((await run(['case', 'propose', id, 'true_match', '--as', 'anna'], PASSWORD)).status).toBe(2);
});

test('notes, assignments, due days and files; a terminal is not steered by what comes from outside', async () => {
  await run(['case', 'note', id, 'asked the registrar']);
  await run(['case', 'assign', id, 'Bo', '--as', 'anna'], PASSWORD);
  await run(['case', 'due', id, '2026-12-24']);
  const file = join(context.folder, 'extract.txt');
  await writeFile(file, 'extract');
  expect((await run(['case', 'attach', id, file, '--media-type', 'text/plain'])).status).toBe(0);
  const shown = JSON.parse((await run(['case', 'show', id, '--format', 'json'])).out) as Case;
  expect(shown).toMatchObject({
    due: '2026-12-24',
    notes: [{ by: 'command-line', text: 'asked the registrar' }],
    attachments: [{ name: 'extract.txt', mediaType: 'text/plain', bytes: 7 }],
  });
  expect((await run(['case', 'assign', id, 'nobody'])).status).toBe(0);
  expect((await run(['case', 'due', id, 'tomorrow'])).status).toBe(2);
  expect((await run(['case', 'show', 'zz'])).status).toBe(2);
  expect((await run(['case', 'show', 'ffff'])).err).toContain('there is no case ffff');
  const harbour = caseId('=\u001b[31mHarbour Cable');
  expect((await run(['case', 'show', harbour, '--format', 'table'])).out).not.toContain('\u001b');
  const events = (await run(['case', 'events', id])).out.trim().split('\n');
  expect(events.map((line) => (JSON.parse(line) as { kind: string }).kind)).toContain('attached');
});

test('a list is filtered, in four formats, and exported without a formula', async () => {
  const list = await run(['case', 'list', '--format', 'table', '--state', 'open']);
  expect(list.out).toContain('Dahua Technology');
  expect(list.out).not.toContain('\u001b');
  expect(
    (await run(['case', 'list', '--assignee', 'nobody', '--text', 'harbour'])).out.trim().split('\n'),
  ).toHaveLength(1);
  expect((await run(['case', 'list', '--limit', '1'])).err).toContain('1 of 2 cases');
  expect((await run(['case', 'list', '--state', 'cleared'])).status).toBe(2);
  expect((await run(['case', 'list', '--format', 'csv'])).out).toContain(`"'=‹U+001B›[31mHarbour`);
  const out = join(context.folder, 'cases.csv');
  expect((await run(['case', 'export', '--out', out])).status).toBe(0);
  expect((await readFile(out, 'utf8')).trim().split('\r\n')).toHaveLength(3);
  expect((await run(['case', 'export', '--out', join(context.folder, 'cases.xlsx')])).status).toBe(0);
  expect((await run(['case', 'export', '--out', 'cases.ods'])).err).toContain('.csv or .xlsx');
});
