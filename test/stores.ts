import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { lists as officialLists } from '../src/core/lists/registry.ts';
import type { List } from '../src/core/lists/list.ts';
import type { Rule } from '../src/core/model/rule.ts';
import { openArchive } from '../src/io/archive/archive.ts';
import { bundledFolder } from '../src/io/bundled-data.ts';
import { openStore } from '../src/io/database/open.ts';
import { lazySigner } from '../src/io/keys/signer.ts';
import type { Context } from '../src/operations/context.ts';

/** The databases that every store test runs on: real ones, both. */
export const engines = inject('postgresUrl') === '' ? (['sqlite'] as const) : (['sqlite', 'postgres'] as const);
export type TestEngine = (typeof engines)[number];

export interface TestContext extends Context {
  readonly folder: string;
  readonly said: string[];
  /** Moves the clock that the operations see. */
  setNow(instant: string): void;
  close(): Promise<void>;
}

/** A context on an empty store of its own; `close` removes it. */
export async function openTestContext(
  engine: TestEngine,
  options: { lists?: readonly List[]; rules?: readonly Rule[] } = {},
): Promise<TestContext> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-test-'));
  const location = engine === 'sqlite' ? join(folder, 'countersign.sqlite') : await createDatabase();
  const store = await openStore(location);
  let now = '2026-11-23T12:00:00.000Z';
  const said: string[] = [];
  return {
    store,
    archive: openArchive(join(folder, 'archive')),
    cacheFolder: join(folder, 'cache'),
    lists: options.lists ?? officialLists,
    rules: options.rules ?? [],
    starterFolder: join(bundledFolder, 'lists', 'starter'),
    folder,
    said,
    actor: 'command-line',
    signer: lazySigner(join(folder, 'keys', 'log.pem')),
    now: () => now,
    setNow: (instant) => void (now = instant),
    say: (text) => void said.push(text),
    async close() {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A new empty database on the test server; gives its URL. */
export async function createDatabase(): Promise<string> {
  const url = inject('postgresUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: `${url}postgres` });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return `${url}${name}`;
}
