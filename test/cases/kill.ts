/** Processes at work on the same cases, each killed at a random moment, again and again; and what has to be there afterwards. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { needsReviewer } from '../../src/core/cases/raise.ts';
import { replay } from '../../src/core/cases/replay.ts';
import type { LogEvent } from '../../src/core/model/log.ts';
import type { RecordedScreening } from '../../src/core/model/screening.ts';
import { openArchive } from '../../src/io/archive/archive.ts';
import { type Store, openStore } from '../../src/io/database/open.ts';
import { readAll } from '../../src/io/readers/byte-source.ts';
import { checkSummaries } from '../../src/operations/cases/check-summaries.ts';
import { eventsOfCases } from '../../src/operations/cases/case-files.ts';
import { logHead } from '../../src/operations/log/read-log.ts';
import { verifyFiles } from '../../src/verify/verify.ts';
import { bundleBytes, filesOf } from '../log/sample-log.ts';
import { addPerson } from './people.ts';

/** What a process said is kept. */
export type Kept = { readonly case: string; readonly version: number } | { readonly screenings: readonly string[] };

export interface Killing {
  readonly folder: string;
  /** Of the database. */
  readonly location: string;
  /** Processes at work at the same time. */
  readonly atOnce: number;
  /** How often as many are started and killed. */
  readonly rounds: number;
  random(below: number): number;
  /** Every so many rounds, and after the last, the whole log is verified. */
  readonly verifyEvery: number;
  /** How it stands after each round. */
  tell?(killed: Killed): void;
}

export interface Killed {
  readonly kills: number;
  readonly acknowledged: number;
  readonly cases: number;
  readonly events: number;
  /** What was lost or torn; empty when all is well. */
  readonly faults: readonly string[];
}

/** From the first line that a process prints. */
const LONGEST_LIFE_MS = 250;

export async function killAgainAndAgain(killing: Killing): Promise<Killed> {
  const { folder, location, rounds, atOnce, random, verifyEvery, tell } = killing;
  const first = await openStore(location);
  const people = [await addPerson(first, 'anna', 'analyst'), await addPerson(first, 'bo', 'approver')];
  await first.close();
  const acknowledged: Kept[] = [];
  const faults: string[] = [];
  let found = { cases: 0, events: 0 };
  for (let round = 1; round <= rounds; round += 1) {
    const lives = Array.from({ length: atOnce }, () =>
      liveAndDie([folder, location, ...people], random(LONGEST_LIFE_MS)),
    );
    acknowledged.push(...(await Promise.all(lives)).flat());
    const store = await openStore(location);
    const isWhole = round % verifyEvery === 0 || round === rounds;
    const check = await faultsIn(store, { folder, acknowledged, verify: isWhole });
    await store.close();
    faults.push(...check.faults.map((fault) => `round ${round}: ${fault}`));
    found = check;
    tell?.({ kills: round * atOnce, acknowledged: acknowledged.length, ...found, faults });
  }
  return { kills: rounds * atOnce, acknowledged: acknowledged.length, ...found, faults };
}

function liveAndDie(args: readonly string[], milliseconds: number): Promise<readonly Kept[]> {
  return new Promise((resolve, reject) => {
    const script = join(import.meta.dirname, 'work-until-killed.ts');
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      if (text === '') setTimeout(() => child.kill('SIGKILL'), milliseconds);
      text += chunk;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`a process ended by itself with ${code}`));
      resolve(
        text
          .split('\n')
          .slice(0, -1)
          .map((line) => JSON.parse(line) as Kept),
      );
    });
  });
}

interface Expected {
  readonly folder: string;
  readonly acknowledged: readonly Kept[];
  readonly verify: boolean;
}

async function faultsIn(store: Store, { folder, acknowledged, verify }: Expected) {
  const archive = openArchive(join(folder, 'archive'));
  const { cases, differing } = await checkSummaries({ store });
  const ids = (await store.db.selectFrom('case_summary').select('id').execute()).map(({ id }) => id);
  const byCase = await eventsOfCases(store.db, ids);
  const faults = differing.map((id) => `the summary of ${id} is not what its events say`);
  const alerts = new Map<string, number>();
  for (const events of byCase.values()) {
    const shown = replay(events);
    for (const { screening } of shown.alerts) alerts.set(screening, (alerts.get(screening) ?? 0) + 1);
    for (const { sha256, name } of shown.attachments)
      await archive.get(sha256, name).catch(() => faults.push(`the file ${sha256} of ${shown.id} is not there`));
  }
  faults.push(...lostOf(acknowledged, byCase), ...(await tornScreenings(store, { folder, alerts, acknowledged })));
  const head = await logHead({ store });
  if (verify && head) verifyFiles(filesOf(await bundleBytes({ store, archive }, { events: 'all' })), { key: head.key });
  return { cases, events: head?.size ?? 0, faults };
}

function lostOf(acknowledged: readonly Kept[], byCase: ReadonlyMap<string, readonly LogEvent[]>): readonly string[] {
  const there = new Set([...byCase].flatMap(([id, events]) => events.map(({ number }) => `${id} ${number}`)));
  return acknowledged.flatMap((kept) =>
    'case' in kept && !there.has(`${kept.case} ${kept.version}`)
      ? [`event ${kept.version} of ${kept.case} is lost`]
      : [],
  );
}

/** Every screening that was said to be kept is, and each that needs a reviewer has one alert: neither is there without the other. */
async function tornScreenings(
  store: Store,
  { folder, alerts, acknowledged }: Omit<Expected, 'verify'> & { readonly alerts: ReadonlyMap<string, number> },
): Promise<readonly string[]> {
  const archive = openArchive(join(folder, 'archive'));
  const known = new Set<string>();
  const faults: string[] = [];
  for (const { answers } of await store.db.selectFrom('run_answers').select('answers').execute()) {
    const text = Buffer.from(await readAll(await archive.get(answers, 'answers'), 100_000_000)).toString('utf8');
    for (const line of text.split('\n').slice(0, -1)) {
      const screening = JSON.parse(line) as RecordedScreening;
      known.add(screening.id);
      const count = alerts.get(screening.id) ?? 0;
      if (count !== (needsReviewer(screening) ? 1 : 0)) faults.push(`${screening.id} has ${count} alerts`);
    }
  }
  for (const kept of acknowledged)
    if ('screenings' in kept)
      for (const id of kept.screenings) if (!known.has(id)) faults.push(`the screening ${id} is lost`);
  for (const id of alerts.keys()) if (!known.has(id)) faults.push(`an alert is about ${id}, which is not there`);
  return faults;
}
