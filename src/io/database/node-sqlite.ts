/** Kysely on `node:sqlite`, which ships with Node. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

const MAX_PREPARED = 200;

export function nodeSqliteDialect(path: string): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => createDriver(path),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** One connection; whoever has it runs alone. Writers of other processes wait for up to 30 s. */
function createDriver(path: string): Driver {
  let database: DatabaseSync | null = null;
  let connection: DatabaseConnection | null = null;
  let queue: Promise<void> = Promise.resolve();
  const releases = new WeakMap<DatabaseConnection, () => void>();
  return {
    async init() {
      database = new DatabaseSync(path);
      database.exec(
        'PRAGMA busy_timeout = 30000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON',
      );
      connection = createConnection(database);
    },
    async acquireConnection() {
      const before = queue;
      let free = (): void => undefined;
      queue = new Promise((resolve) => (free = resolve));
      await before;
      if (!connection) throw new Error('the database is not open');
      releases.set(connection, free);
      return connection;
    },
    async releaseConnection(held) {
      releases.get(held)?.();
    },
    // IMMEDIATE: what a transaction reads must still hold when it writes.
    beginTransaction: async (held) => void (await held.executeQuery(CompiledQuery.raw('begin immediate'))),
    commitTransaction: async (held) => void (await held.executeQuery(CompiledQuery.raw('commit'))),
    rollbackTransaction: async (held) => void (await held.executeQuery(CompiledQuery.raw('rollback'))),
    async destroy() {
      database?.close();
      database = null;
    },
  };
}

interface Prepared {
  readonly statement: StatementSync;
  readonly hasRows: boolean;
}

function createConnection(database: DatabaseSync): DatabaseConnection {
  const prepared = new Map<string, Prepared>();
  const prepare = (sql: string): Prepared => {
    const known = prepared.get(sql);
    if (known) return known;
    if (prepared.size >= MAX_PREPARED) prepared.clear();
    const statement = database.prepare(sql);
    // Asked once: it describes every column, and the statement is run much more often.
    const fresh = { statement, hasRows: statement.columns().length > 0 };
    prepared.set(sql, fresh);
    return fresh;
  };
  return {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      const { statement, hasRows } = prepare(sql);
      const values = parameters as readonly SQLInputValue[];
      if (hasRows) return { rows: statement.all(...values) as R[] };
      const { changes, lastInsertRowid } = statement.run(...values);
      return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
    },
    async *streamQuery<R>(
      { sql, parameters }: CompiledQuery,
      chunkSize: number,
    ): AsyncIterableIterator<QueryResult<R>> {
      let rows: R[] = [];
      for (const row of database.prepare(sql).iterate(...(parameters as readonly SQLInputValue[]))) {
        rows.push(row as R);
        if (rows.length < chunkSize) continue;
        yield { rows };
        rows = [];
      }
      if (rows.length > 0) yield { rows };
    },
  };
}
