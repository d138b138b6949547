/** People, screenings and cases for the tests of cases. */
import type { UserRole } from '../../src/core/model/case.ts';
import type { Instant } from '../../src/core/model/day.ts';
import type { Finding, ListCoverage, Screening } from '../../src/core/model/screening.ts';
import type { Store } from '../../src/io/database/open.ts';
import type { Context } from '../../src/operations/context.ts';
import { caseIdOf } from '../../src/operations/cases/raise-alerts.ts';
import { type RunRecorder, recordRun } from '../../src/operations/record-screenings.ts';

/** An account without a password, put into the table as it is. */
export async function addPerson({ db }: Store, name: string, role: UserRole): Promise<string> {
  const id = Buffer.from(name.padEnd(8, '.')).toString('hex').slice(0, 16);
  const row = { id, name, name_key: name, display_name: name, role, status: 'active' as const };
  await db
    .insertInto('app_user')
    .values({ ...row, created_at: '2026-11-01T00:00:00.000Z' })
    .execute();
  return id;
}

/** The context in which somebody works. */
export function as(context: Context, id: string): Context {
  return { ...context, actor: `user:${id}` };
}

interface Screened {
  readonly supplier?: string;
  readonly country?: string | null;
  readonly purchase?: string;
  readonly asOf?: string;
  readonly knownAt?: Instant | null;
  readonly status?: Screening['status'];
  readonly snapshot?: string;
  readonly findings?: readonly Finding[];
  readonly lists?: readonly ListCoverage[];
}

export const ENTITY_LIST: ListCoverage = {
  list: 'us_csl',
  title: 'Consolidated Screening List',
  state: 'ok',
  copyOf: '2026-11-20',
  takenIn: '2026-11-20',
  note: null,
};

/** A listing of Dahua Technology on the Entity List, 84 FR 54002. */
export function finding(change: Partial<Finding> = {}, listing: Partial<Finding['listing']> = {}): Finding {
  return {
    check: 'party-listed',
    subject: 'supplier',
    outcome: 'red_flag',
    list: 'us_csl:EL',
    listTitle: 'BIS Entity List',
    entity: { id: 'us_csl-1', caption: 'Dahua Technology', schema: 'Organization' },
    score: 0.934,
    name: 'Zhejiang Dahua Technology',
    features: [],
    listing: {
      onDate: true,
      basis: 'observed',
      effective: '2019-10-09',
      published: '2019-10-09',
      seen: ['2019-10-10', null],
      removed: null,
      citation: '84 FR 54002',
      citations: ['84 FR 54002'],
      covers: 'party',
      programs: [],
      notes: [],
      ...listing,
    },
    rule: {
      id: 'us_ear-entity-list-buy',
      regime: 'us_ear',
      role: 'private_buyer',
      act: 'buy',
      citation: '15 CFR 744.11',
      status: 'confirmed',
    },
    path: [],
    because: [],
    ...change,
  };
}

export function screening(given: Screened = {}): Screening {
  const {
    supplier = 'Dahua Technology Co., Ltd.',
    country = 'cn',
    purchase = 'PO-17',
    asOf = '2020-04-15',
    knownAt = null,
    snapshot = 'sha256:one',
    lists = [ENTITY_LIST],
  } = given;
  const findings = given.findings ?? [finding()];
  const status = given.status ?? (findings.length > 0 ? 'hit' : 'no_hit');
  return {
    purchase: {
      id: purchase,
      file: 'orders.csv',
      row: 2,
      date: asOf,
      buyer: null,
      supplier: { name: supplier, country, address: null, identifiers: [] },
      items: [],
      amount: null,
      destination: null,
      contract: null,
      role: null,
      act: null,
    },
    asOf,
    asOfBasis: 'purchase',
    knownAt,
    snapshot,
    policy: 'sha256:policy',
    status,
    answer: `${supplier} as of ${asOf}: ${status}.`,
    findings,
    lists,
  };
}

/** Records them as one run, with the alerts that they make; gives the id of the run. */
export async function record(context: Context, screenings: readonly Screening[]): Promise<string> {
  const { run, keep } = await openRun(context);
  await keep(screenings);
  return run;
}

/** A run that keeps screenings which nobody computed. */
export function openRun(context: Context): Promise<RunRecorder> {
  const policy = { policy: { id: 'sha256:policy' }, body: '{}' };
  const snapshot = { id: 'sha256:snapshot', body: '{}', chains: [] };
  return recordRun(context, {
    snapshot,
    policy,
    asOf: 'purchase',
    knownAt: null,
    program: 'test',
    options: { files: ['orders.csv'] },
  } as unknown as Parameters<typeof recordRun>[1]);
}

export function caseId(supplier = 'Dahua Technology Co., Ltd.', country: string | null = 'cn'): string {
  return caseIdOf({ name: supplier, country, identifiers: [] });
}
