/** A refresh that is killed at any moment loses nothing that it had said, and leaves the last good release whole. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openArchive } from '../src/io/archive/archive.ts';
import { sha256Of } from '../src/io/archive/hash.ts';
import { openStore } from '../src/io/database/open.ts';
import { filesOf, goodReleases, stateAt } from '../src/io/database/releases.ts';
import { createDatabase, engines } from './stores.ts';

const RELEASES = 12;
const PARTIES = 400;
const KILLS = 5;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-kill-'));
  for (let release = 0; release < RELEASES; release += 1) {
    const day = `2020-01-${String(release + 1).padStart(2, '0')}`;
    const entities = Array.from({ length: PARTIES }, (_, index) => ({
      id: `p${index + release}`,
      schema: 'Company',
      properties: {
        name: [`Company ${index + release} of Release ${Math.floor((index + release) / 50)}`],
        topics: ['sanction'],
      },
    }));
    await writeFile(
      join(folder, `own_${day}.ndjson`),
      entities.map((entity) => JSON.stringify(entity)).join('\n') + '\n',
    );
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a refresh and kills it after so many acknowledged releases and a while; gives the releases that it acknowledged. */
function refreshAndKill(
  data: string,
  database: readonly string[],
  after: { acknowledged: number; milliseconds: number },
): Promise<readonly { seen: string; sha256: string }[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        join(import.meta.dirname, '..', 'src', 'main.ts'),
        '--data',
        data,
        ...database,
        'lists',
        'refresh',
        'own',
        '--from',
        folder,
      ],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    let text = '';
    const acknowledged = (): readonly { seen: string; sha256: string }[] =>
      text
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as { seen: string; sha256: string });
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (acknowledged().length >= after.acknowledged) setTimeout(() => child.kill('SIGKILL'), after.milliseconds);
    });
    child.on('error', reject);
    child.on('close', () => resolve(acknowledged()));
  });
}

test.each(engines)('killed with SIGKILL again and again on %s', async (engine) => {
  const data = join(folder, `data-${engine}`);
  const location = engine === 'postgres' ? await createDatabase() : join(data, 'countersign.sqlite');
  const database = engine === 'postgres' ? ['--database', location] : [];
  const archive = openArchive(join(data, 'archive'));
  const said = new Map<string, string>();
  for (let kill = 0; kill <= KILLS; kill += 1) {
    const last = kill === KILLS;
    const after = { acknowledged: last ? RELEASES + 1 : kill * 2 + 1, milliseconds: [0, 3, 11, 27, 45][kill] ?? 0 };
    for (const { seen, sha256 } of await refreshAndKill(data, database, after)) said.set(seen, sha256);
    const store = await openStore(location);
    const releases = await goodReleases(store.db, 'own', null);
    expect([...said.keys()].filter((seen) => !releases.some((release) => release.seen === seen))).toEqual([]);
    for (const [index, release] of releases.entries()) {
      const state = await stateAt(store.db, releases.slice(0, index + 1));
      const content = [...state]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map((pair) => pair.join(' '))
        .join('\n');
      expect(sha256Of(content)).toBe(release.content_sha256);
      expect(release.entities).toBe(PARTIES);
    }
    for (const { sha256, name } of await filesOf(
      store.db,
      releases.map(({ id }) => id),
    ))
      await archive.get(sha256, name);
    await store.close();
    if (last) expect(releases).toHaveLength(RELEASES);
  }
  expect(said.size).toBe(RELEASES);
});
