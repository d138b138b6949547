import type { Migration } from 'kysely/migration';
import * as lists from './0001-lists.ts';
import * as screenings from './0002-screenings.ts';
import * as log from './0003-log.ts';
import * as accounts from './0005-accounts.ts';
import * as runEnds from './0006-run-ends.ts';
import * as cases from './0007-cases.ts';
import type { Engine } from './append-only.ts';

/** In order of their names. A migration that has shipped is never edited. */
export function migrationsFor(engine: Engine): Record<string, Migration> {
  const all = {
    '0001-lists': lists,
    '0002-screenings': screenings,
    '0003-log': log,
    '0005-accounts': accounts,
    '0006-run-ends': runEnds,
    '0007-cases': cases,
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, { up }]) => [name, { up: (db) => up(db, engine) } satisfies Migration]),
  );
}
