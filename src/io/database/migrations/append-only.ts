import { type Kysely, sql } from 'kysely';

export type Engine = 'sqlite' | 'postgres';

/** Tables with their keys. */
export type TableKeys = readonly (readonly [string, readonly string[]])[];

interface AppendOnly {
  readonly table: string;
  readonly key: readonly string[];
  /** What becomes of a row whose key is there already, on SQLite: it is left out and the one that is there is kept, or the statement fails. */
  readonly repeated?: 'keep' | 'refuse';
}

/** History can't be bent: the database itself refuses to change or delete a row, or to put another one in its place. */
export async function makeAppendOnly(
  db: Kysely<unknown>,
  engine: Engine,
  { table, key, repeated = 'keep' }: AppendOnly,
): Promise<void> {
  const name = sql.ref(table);
  if (engine === 'postgres') {
    await sql`create or replace function refuse_change() returns trigger language plpgsql as $$ begin raise exception '% is append-only', tg_table_name; end $$`.execute(
      db,
    );
    await sql`create trigger ${sql.ref(`${table}_append_only`)} before update or delete or truncate on ${name} for each statement execute function refuse_change()`.execute(
      db,
    );
    return;
  }
  for (const act of ['update', 'delete'] as const) {
    await sql`create trigger ${sql.ref(`${table}_no_${act}`)} before ${sql.raw(act)} on ${name} begin select raise(abort, ${sql.lit(`${table} is append-only`)}); end`.execute(
      db,
    );
  }
  // INSERT OR REPLACE deletes without the trigger above.
  const refusal = repeated === 'keep' ? sql`raise(ignore)` : sql`raise(abort, ${sql.lit(`${table} is append-only`)})`;
  const isThere = sql.join(
    key.map((column) => sql`${sql.ref(column)} = new.${sql.ref(column)}`),
    sql` and `,
  );
  await sql`create trigger ${sql.ref(`${table}_no_replace`)} before insert on ${name} when exists (select 1 from ${name} where ${isThere}) begin select ${refusal}; end`.execute(
    db,
  );
}
