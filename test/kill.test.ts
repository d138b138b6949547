/** A refresh or a screening that is killed at any moment loses nothing that it had said, and leaves what it had stored whole. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openArchive } from '../src/io/archive/archive.ts';
import { sha256Of } from '../src/io/archive/hash.ts';
import { openStore } from '../src/io/database/open.ts';
import { filesOf, goodReleases, stateAt } from '../src/io/database/releases.ts';
import { readAll } from '../src/io/readers/byte-source.ts';
import { expectWholeLog } from './log/whole-log.ts';
import { createDatabase, engines } from './stores.ts';

const RELEASES = 12;
const PARTIES = 400;
const KILLS = 5;
const PURCHASES = 2600;
const KILLED_SCREENINGS = 3;

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

/** Runs a command and kills it after so many lines and a while; gives the whole lines that it printed. */
function runAndKill(
  args: readonly string[],
  after: { lines: number; milliseconds: number },
): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, '..', 'src', 'main.ts'), ...args], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let text = '';
    let count = 0;
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      count += chunk.split('\n').length - 1;
      if (count >= after.lines) setTimeout(() => child.kill('SIGKILL'), after.milliseconds);
    });
    child.on('error', reject);
    child.on('close', () => resolve(text.split('\n').slice(0, -1)));
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
    const after = { lines: last ? RELEASES + 1 : kill * 2 + 1, milliseconds: [0, 3, 11, 27, 45][kill] ?? 0 };
    for (const line of await runAndKill(
      ['--data', data, ...database, 'lists', 'refresh', 'own', '--from', folder],
      after,
    )) {
      const { seen, sha256 } = JSON.parse(line) as { seen: string; sha256: string };
      said.set(seen, sha256);
    }
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
    await expectWholeLog({ store, archive });
    await store.close();
    if (last) expect(releases).toHaveLength(RELEASES);
  }
  expect(said.size).toBe(RELEASES);
});

test.each(engines)(
  'a screening that is killed on %s leaves whole screenings or none, and whatever was printed is kept',
  async (engine) => {
    const data = join(folder, `screen-${engine}`);
    const location = engine === 'postgres' ? await createDatabase() : join(data, 'countersign.sqlite');
    const base = ['--data', data, ...(engine === 'postgres' ? ['--database', location] : [])];
    const purchases = join(folder, 'purchases.csv');
    const names = Array.from({ length: PURCHASES }, (_, index) =>
      index % 3 === 0 ? 'Dahua Technology' : `Supplier ${index}`,
    );
    await writeFile(purchases, ['supplier,date', ...names.map((name) => `${name},2020-04-15`), ''].join('\n'));
    const archive = openArchive(join(data, 'archive'));
    const printed = new Set<string>();
    for (let kill = 0; kill <= KILLED_SCREENINGS; kill += 1) {
      const last = kill === KILLED_SCREENINGS;
      const after = { lines: last ? PURCHASES + 1 : kill * 700 + 1, milliseconds: [0, 11, 45][kill] ?? 0 };
      const lines = await runAndKill([...base, 'screen', purchases, '--lists', 'starter', '--format', 'ndjson'], after);
      for (const line of lines) printed.add(line);
      const store = await openStore(location);
      const kept = new Map<string, string>();
      const files = new Map<string, readonly string[]>();
      for (const { id, answers, line } of await store.db.selectFrom('screening').selectAll().execute()) {
        const bytes = files.has(answers) ? null : await readAll(await archive.get(answers, id), 100_000_000);
        if (bytes) files.set(answers, Buffer.from(bytes).toString('utf8').split('\n').slice(0, -1));
        kept.set(id, files.get(answers)?.[line] ?? '');
      }
      for (const [id, line] of kept) expect(line.startsWith(`{"id":"${id}",`)).toBe(true);
      const lost = [...printed].filter((line) => kept.get(line.slice(7, 78)) !== line);
      expect(lost).toEqual([]);
      for (const { answers } of await store.db.selectFrom('run_answers').selectAll().execute()) {
        const whole = Buffer.from(await readAll(await archive.get(answers, 'answers'), 100_000_000)).toString('utf8');
        for (const line of whole.split('\n').slice(0, -1)) expect(kept.get(line.slice(7, 78))).toBe(line);
      }
      await expectWholeLog({ store, archive });
      if (last) expect([lines.length, kept.size]).toEqual([PURCHASES, PURCHASES]);
      await store.close();
    }
  },
);
