/** Who may work here: people, what they sign in with, and what lets a browser or a program act for them. What was changed, and by whom, is in the log. */
import { type Kysely, sql } from 'kysely';
import type { Engine } from './append-only.ts';

export async function up(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await createUsers(db);
  await createCarriers(db);
  await keepUsers(db, engine);
}

async function createUsers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('app_user')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('name_key', 'text', (column) => column.notNull().unique())
    .addColumn('display_name', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('credential')
    .addColumn('user', 'text', (column) => column.primaryKey().references('app_user.id'))
    .addColumn('encoded', 'text', (column) => column.notNull())
    .addColumn('set_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('oidc_link')
    .addColumn('issuer', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('user', 'text', (column) => column.notNull().references('app_user.id'))
    .addColumn('linked_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('oidc_link_key', ['issuer', 'subject'])
    .execute();
}

async function createCarriers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('web_session')
    .addColumn('token_sha256', 'text', (column) => column.primaryKey())
    .addColumn('user', 'text', (column) => column.notNull().references('app_user.id'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('last_used_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('web_session_by_user').on('web_session').columns(['user']).execute();
  await db.schema
    .createTable('api_key')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('user', 'text', (column) => column.notNull().references('app_user.id'))
    .addColumn('secret_sha256', 'text', (column) => column.notNull().unique())
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('revoked_at', 'text')
    .execute();
  await db.schema.createIndex('api_key_by_user').on('api_key').columns(['user']).execute();
  await db.schema
    .createTable('invitation')
    .addColumn('token_sha256', 'text', (column) => column.primaryKey())
    .addColumn('user', 'text', (column) => column.notNull())
    .addColumn('role', 'text')
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('ended_at', 'text')
    .execute();
  await db.schema.createIndex('invitation_by_user').on('invitation').columns(['user']).execute();
}

/** The log names people by their ids: a user stays, with the id and the name that they came with. */
async function keepUsers(db: Kysely<unknown>, engine: Engine): Promise<void> {
  const moved = sql`new.id <> old.id or new.name <> old.name or new.name_key <> old.name_key`;
  if (engine === 'sqlite') {
    await sql`create trigger app_user_no_delete before delete on app_user begin select raise(abort, 'a user stays'); end`.execute(
      db,
    );
    await sql`create trigger app_user_no_rename before update on app_user when ${moved} begin select raise(abort, 'a user stays'); end`.execute(
      db,
    );
    // INSERT OR REPLACE deletes without the trigger above.
    await sql`create trigger app_user_no_replace before insert on app_user when exists (select 1 from app_user where id = new.id or name_key = new.name_key) begin select raise(abort, 'a user stays'); end`.execute(
      db,
    );
    return;
  }
  await sql`create function keep_user() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' then if not (${moved}) then return new; end if; end if; raise exception 'a user stays'; end $$`.execute(
    db,
  );
  await sql`create trigger app_user_kept before update or delete on app_user for each row execute function keep_user()`.execute(
    db,
  );
  await sql`create trigger app_user_not_emptied before truncate on app_user for each statement execute function keep_user()`.execute(
    db,
  );
}
