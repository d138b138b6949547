/** What a dossier is made of: the case, and each of its purchases screened again on two days and with two clocks. */
import type { Alert, Case } from '../../core/model/case.ts';
import { type Day, type Instant, dayOf } from '../../core/model/day.ts';
import type { CaseRecord, DossierPurchase, EvidenceFile } from '../../core/model/dossier.ts';
import { InputError } from '../../core/model/errors.ts';
import type { Purchase } from '../../core/model/purchase.ts';
import type { Screening } from '../../core/model/screening.ts';
import type { ScreeningDay } from '../../core/screening/screen.ts';
import { sha256Of } from '../../io/archive/hash.ts';
import { filesOf, goodReleases } from '../../io/database/releases.ts';
import { listPeople } from '../accounts/users.ts';
import { answerQuestions } from '../answer-questions.ts';
import { showCase } from '../cases/show-cases.ts';
import type { Context } from '../context.ts';
import { type OpenSnapshot, openSnapshot } from '../open-snapshot.ts';
import { gatherStatements } from './gather-statements.ts';
import { type PolicyBody, policyOfToday } from '../policies.ts';
import { type Recorded, findRecorded } from '../replay/find-recorded.ts';
import { storedBody } from '../replay/reopen-snapshot.ts';
import type { SnapshotBody } from '../snapshot-record.ts';

export interface DossierOptions {
  /** The letter as it was pasted; null answers every topic. */
  readonly letter: string | null;
  /** The day that the letter is about; null is the day of each purchase. */
  readonly asOf: Day | null;
}

/** Alerts beyond these make a dossier that nobody reads; they have to be asked for by a day or in a case of their own. */
const MOST_PURCHASES = 500;

/** Everything but the head of the log. */
export async function gatherRecord(
  context: Context,
  id: string,
  { letter, asOf }: DossierOptions,
): Promise<Omit<CaseRecord, 'head'>> {
  const found = await showCase(context, id);
  const alerts = firstOfEachPurchase(found);
  if (alerts.length > MOST_PURCHASES)
    throw new InputError(`the case ${id} has ${alerts.length} purchases; a dossier holds up to ${MOST_PURCHASES}`);
  const today = dayOf(context.now());
  const recorded = await Promise.all(alerts.map(({ screening }) => findRecorded(context, screening)));
  const purchases = await screenAgain(context, recorded, { asOf, today });
  const { statements, gaps } = await gatherStatements(context, found, purchases);
  return {
    case: found,
    today,
    letter: letter === null ? null : { text: letter, sha256: sha256Of(letter) },
    purchases,
    people: await namesOf(context),
    statements,
    documentGaps: gaps,
    evidence: await evidenceOf(context, found, recorded, purchases),
  };
}

/** A purchase that was screened several times is told once, as it was answered first. */
function firstOfEachPurchase({ alerts }: Case): readonly Alert[] {
  const first = new Map<string, Alert>();
  for (const alert of alerts) {
    const { id, date, file, row } = alert.purchase;
    const key = JSON.stringify([id, date, file, row]);
    if (!first.has(key)) first.set(key, alert);
  }
  return [...first.values()];
}

interface Days {
  readonly asOf: Day | null;
  readonly today: Day;
}

async function screenAgain(
  context: Context,
  recorded: readonly Recorded[],
  days: Days,
): Promise<readonly DossierPurchase[]> {
  const byPolicy = Map.groupBy(recorded, ({ screening }) => JSON.stringify([screening.policy, screening.snapshot]));
  const told = new Map<Recorded, DossierPurchase>();
  for (const group of byPolicy.values())
    for (const [one, purchase] of await screenGroup(context, group, days)) told.set(one, purchase);
  return recorded.flatMap((one) => told.get(one) ?? []);
}

/** Screenings of one policy and snapshot: asked again of the same lists, by the rules of today. */
async function screenGroup(
  context: Context,
  group: readonly Recorded[],
  { asOf, today }: Days,
): Promise<readonly (readonly [Recorded, DossierPurchase])[]> {
  const [first] = group;
  if (!first) return [];
  const body = JSON.parse(await storedBody(context, 'policy', first.screening.policy)) as PolicyBody;
  const { ownership = [] } = JSON.parse(
    await storedBody(context, 'snapshot', first.screening.snapshot),
  ) as SnapshotBody;
  const known = new Set(context.lists.map(({ id }) => id));
  const lists = body.lists?.filter((list) => known.has(list)) ?? null;
  const now = await openSnapshot(context, { lists, knownAt: null, ownership });
  const ask = { context, body, group };
  const dayOfEach = ({ screening }: Recorded): Day => asOf ?? screening.asOf;
  const [thatDay, ofToday, knownThen] = [
    await answersOf(ask, now, dayOfEach),
    await answersOf(ask, now, () => today),
    await answersKnownThen(ask, lists, dayOfEach),
  ];
  return group.map((one, index) => [
    one,
    {
      purchase: one.screening.purchase,
      asOf: dayOfEach(one),
      recorded: { id: one.screening.id, at: one.run.started_at, run: one.run.id, screening: withoutId(one) },
      knownThen: must(knownThen.get(one)),
      thatDay: must(thatDay[index]),
      today: must(ofToday[index]),
    },
  ]);
}

interface Asked {
  readonly context: Context;
  readonly body: PolicyBody;
  readonly group: readonly Recorded[];
}

async function answersOf(
  { context, body, group }: Asked,
  snapshot: OpenSnapshot,
  dayOfEach: (one: Recorded) => Day,
): Promise<readonly Screening[]> {
  const { policy } = await policyOfToday(context, snapshot, body);
  const questions = group.map((one) => ({
    purchase: one.screening.purchase,
    asOf: dayFor(one.screening.purchase, dayOfEach(one)),
  }));
  return answerQuestions(questions, snapshot, policy);
}

/** One snapshot for each day, of what had been seen by its end. */
async function answersKnownThen(
  ask: Asked,
  lists: readonly string[] | null,
  dayOfEach: (one: Recorded) => Day,
): Promise<ReadonlyMap<Recorded, Screening>> {
  const answers = new Map<Recorded, Screening>();
  for (const [day, group] of Map.groupBy(ask.group, dayOfEach)) {
    const snapshot = await openSnapshot(ask.context, { lists, knownAt: endOf(day) });
    const screenings = await answersOf({ ...ask, group }, snapshot, () => day);
    group.forEach((one, index) => answers.set(one, must(screenings[index])));
  }
  return answers;
}

const endOf = (day: Day): Instant => `${day}T23:59:59.999Z`;

function dayFor({ date }: Purchase, day: Day): ScreeningDay {
  return { day, basis: date === day ? 'purchase' : 'given' };
}

function withoutId({ screening: { id: _, ...screening } }: Recorded): Screening {
  return screening;
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('one question has one answer');
  return value;
}

async function namesOf(context: Context): Promise<Readonly<Record<string, string>>> {
  const people = await listPeople(context);
  return {
    'command-line': 'whoever worked at the command line',
    system: 'Countersign itself',
    ...Object.fromEntries(people.map(({ id, displayName }) => [`user:${id}`, displayName])),
  };
}

/** The answers as they were kept, what they rest on, the newest copies of the lists that have findings, and the files of the case. */
async function evidenceOf(
  context: Context,
  { attachments }: Case,
  recorded: readonly Recorded[],
  purchases: readonly DossierPurchase[],
): Promise<readonly EvidenceFile[]> {
  const bare = (id: string): string => id.replace('sha256:', '');
  const found: EvidenceFile[] = recorded.flatMap(({ answers, screening }) => [
    { sha256: answers, what: 'answers of a run, as they were printed' },
    { sha256: bare(screening.policy), what: 'policy of a screening: its rules as they were' },
    { sha256: bare(screening.snapshot), what: 'snapshot of a screening: the copies of lists that it asked' },
  ]);
  found.push(...(await copiesOf(context, purchases)));
  found.push(...attachments.map(({ sha256, name }) => ({ sha256, what: `attached to the case: ${name}` })));
  const once = new Map(found.map((each) => [each.sha256, each]));
  return [...once.values()].sort((a, b) => (a.what < b.what ? -1 : a.what > b.what ? 1 : a.sha256 < b.sha256 ? -1 : 1));
}

async function copiesOf(context: Context, purchases: readonly DossierPurchase[]): Promise<readonly EvidenceFile[]> {
  const findings = purchases.flatMap(({ thatDay, today }) => [...thatDay.findings, ...today.findings]);
  const lists = new Set(findings.map(({ list }) => list.split(':')[0] ?? list));
  const releases = await goodReleases(context.store.db, null, null);
  const newest = [...new Map(releases.map((release) => [release.list, release])).values()].filter(({ list }) =>
    lists.has(list),
  );
  const files = await filesOf(
    context.store.db,
    newest.map(({ id }) => id),
  );
  return newest.flatMap(({ id, list, seen }) =>
    files
      .filter(({ release }) => release === id)
      .map(({ sha256, name }) => ({ sha256, what: `copy of ${list}, seen ${dayOf(seen)}: ${name}` })),
  );
}
