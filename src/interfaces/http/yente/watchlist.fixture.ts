/** A list of invented parties in two copies, for the tests of the compatible addresses. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from '../../../operations/context.ts';
import { refreshLists } from '../../../operations/refresh-lists/refresh-lists.ts';

export interface InventedEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const entity = (id: string, schema: string, properties: InventedEntity['properties']): InventedEntity => ({
  id,
  schema,
  properties,
});

const company = (id: string, name: string, country: string, more: InventedEntity['properties'] = {}): InventedEntity =>
  entity(id, 'Company', { name: [name], country: [country], topics: ['sanction'], ...more });

/** In both copies. */
const standing: readonly InventedEntity[] = [
  entity('p1', 'Person', {
    name: ['Arseny Mikhailovich Veresov'],
    alias: ['Арсений Михайлович Вересов'],
    birthDate: ['1957-03-02'],
    nationality: ['ru'],
    topics: ['sanction'],
  }),
  company('c1', 'Stroyneftemost Limited', 'ru', { registrationNumber: ['1027700132195'] }),
  company('c2', 'Brightwater Amber Trading Limited', 'hk', {
    registrationNumber: ['94CB10122'],
    topics: ['export.control'],
  }),
  entity('v1', 'Vessel', {
    name: ['Amber Horizon'],
    imoNumber: ['9074729'],
    flag: ['pa'],
    topics: ['sanction'],
  }),
  entity('o1', 'LegalEntity', { name: ['Holding Kvarts'], country: ['cy'] }),
  entity('own1', 'Ownership', { owner: ['o1'], asset: ['c1'], percentage: ['60'], startDate: ['2015-05-01'] }),
  entity('s1', 'Sanction', {
    entity: ['c1'],
    authority: ['Ministry of Invention'],
    program: ['BRIDGES'],
    startDate: ['2019-02-01'],
    listingDate: ['2019-02-03'],
    reason: ['Built a bridge.'],
  }),
];

const first = [
  ...standing,
  company('c3', 'Former Lantern Works', 'de'),
  company('c4', 'Plain Copper Foundry', 'de', { topics: ['debarment'] }),
];
const second = [
  ...standing,
  company('c4', 'Plain Copper Foundry', 'de', { topics: ['debarment'], alias: ['Copper Foundry Plain'] }),
  company('c5', 'Late Meadow Optics', 'jp'),
];

export const WATCHLIST = 'watchlist';

/** Takes both copies in: of 1 May and of 1 June 2026. */
export async function takeWatchlistIn(context: Context): Promise<void> {
  await takeIn(context, first, '2026-05-01T00:00:00Z');
  await takeIn(context, second, '2026-06-01T00:00:00Z');
}

async function takeIn(context: Context, entities: readonly InventedEntity[], seen: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-watchlist-'));
  const file = join(folder, 'watchlist.ndjson');
  await writeFile(file, entities.map((each) => `${JSON.stringify(each)}\n`).join(''));
  const results = [];
  for await (const result of refreshLists(context, { lists: [WATCHLIST], from: [file], seen, accept: 'a test' }))
    results.push(result.status);
  await rm(folder, { recursive: true });
  if (results.join() !== 'updated') throw new Error(`the watch list was ${results.join()}`);
}
