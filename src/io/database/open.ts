import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { InputError, OperatingError } from '../../core/model/errors.ts';
import type { Engine } from './migrations/append-only.ts';
import { migrationsFor } from './migrations/registry.ts';
import { nodeSqliteDialect } from './node-sqlite.ts';
import type { Database } from './schema.ts';

export interface Store {
  readonly db: Kysely<Database>;
  readonly engine: Engine;
  /** Runs alone against every other writer of this list, on both databases. */
  alone<T>(list: string, work: (db: Kysely<Database>) => Promise<T>): Promise<T>;
  /** Inside a transaction: waits until no other one holds the lock of this name, and holds it until the end. On SQLite every transaction runs alone. */
  lock(transaction: Kysely<Database>, name: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens `postgres://…` or the path of a SQLite file, and brings its tables up to date. */
export async function openStore(location: string): Promise<Store> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(location) && !/^postgres(ql)?:\/\//.test(location)) {
    throw new InputError('--database takes postgres://…; without it SQLite is used in the data folder');
  }
  const engine: Engine = /^postgres(ql)?:\/\//.test(location) ? 'postgres' : 'sqlite';
  if (engine === 'sqlite' && location !== ':memory:') await mkdir(dirname(location), { recursive: true });
  const db = new Kysely<Database>({
    dialect: engine === 'postgres' ? postgresDialect(location) : nodeSqliteDialect(location),
  });
  await migrate(db, engine, location);
  const lock: Store['lock'] = async (transaction, name) => {
    if (engine === 'postgres')
      await sql`select pg_advisory_xact_lock(hashtext(${`countersign ${name}`}))`.execute(transaction);
  };
  return {
    db,
    engine,
    lock,
    alone: (list, work) =>
      db.transaction().execute(async (transaction) => {
        await lock(transaction, list);
        return work(transaction);
      }),
    close: () => db.destroy(),
  };
}

function postgresDialect(url: string): PostgresDialect {
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
  return new PostgresDialect({ pool: new pg.Pool({ connectionString: url, max: 8 }) });
}

async function migrate(db: Kysely<Database>, engine: Engine, location: string): Promise<void> {
  const migrations = migrationsFor(engine);
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  // Another process may be making the same tables at this moment; then they are there the next time.
  let error: unknown;
  for (let tries = 0; tries < 5; tries += 1) {
    ({ error } = await migrator.migrateToLatest());
    if (error === undefined) return;
    await setTimeout(100 * (tries + 1));
  }
  await db.destroy().catch(() => undefined);
  const where = engine === 'postgres' ? location.replace(/\/\/[^@/]*@/, '//…@') : location;
  throw new OperatingError(
    'not_ready',
    `the database ${where} can't be opened: ${error instanceof Error ? error.message : String(error)}`,
    'Check that it exists, that you may write to it, and that no newer Countersign made it.',
  );
}
