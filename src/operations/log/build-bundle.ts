/** The files of a bundle of the log, which anybody can check without Countersign's store: `src/verify`. */
import canonicalize from 'canonicalize';
import { InputError, OperatingError } from '../../core/model/errors.ts';
import type { SignedTreeHead } from '../../core/model/log.ts';
import { type EventRow, entriesOf, eventsAbout, eventsFrom, firstEventNaming } from '../../io/database/log.ts';
import { hashedBody } from '../../io/database/screenings.ts';
import { type ByteSource, memorySource } from '../../io/readers/byte-source.ts';
import type { Context } from '../context.ts';
import { consistencyProof, inclusionProof, logHead, logHeadAt } from './read-log.ts';

export interface BundleOptions {
  /** The numbers of events; the first one, those about keys, and those that name the evidence come with them. */
  readonly events: 'all' | readonly number[];
  /** SHA-256 of files in the archive, or of a policy or a snapshot, that an event names. */
  readonly evidence?: readonly string[];
  /** Sizes of earlier heads whose holders want to see that the log only grew; those of time stamps come by themselves. */
  readonly heads?: readonly number[];
}

/** A file of the bundle under its name in it. */
export interface BundleFile {
  readonly name: string;
  readonly source: Pick<ByteSource, 'open'>;
}

interface Stamp {
  readonly number: number;
  readonly size: number;
  readonly token: string;
}

const PAGE = 2000;
type Store = Pick<Context, 'store' | 'archive'>;

/** Throws `InputError` where an event, a head or evidence is asked for that the log does not have. */
export async function buildBundle(context: Store, options: BundleOptions): Promise<readonly BundleFile[]> {
  const head = await logHead(context);
  if (!head) throw new OperatingError('not_ready', 'the log is empty', 'Take in a list or screen a purchase first.');
  const logEvents = await eventsAbout(context.store.db, 'log');
  const stamps = chooseStamps(logEvents, head, options.events);
  const evidence = [...new Set([...(options.evidence ?? []), ...stamps.map(({ token }) => token)])].sort();
  const numbers =
    options.events === 'all' ? null : await chooseNumbers(context, { options, head, logEvents, stamps, evidence });
  const named = await namedIn(context, head, numbers, evidence);
  for (const [sha256, by] of named) if (by.length === 0) throw new InputError(`no event of the log names ${sha256}`);
  const sources = await Promise.all(evidence.map((sha256) => evidenceSource(context, sha256)));
  const sizes = [...new Set([...(options.heads ?? []), ...stamps.map(({ size }) => size)])].sort((a, b) => a - b);
  const bundle = {
    format: 'countersign-log-bundle/1',
    head,
    heads: await Promise.all(
      sizes.filter((size) => size !== head.size).map((size) => earlierHead(context, size, head)),
    ),
    entries: numbers ?? 'all',
    evidence: evidence.map((sha256, index) => ({
      sha256,
      bytes: sources[index]?.bytes ?? 0,
      namedBy: named.get(sha256) ?? [],
    })),
    timeStamps: stamps.map(({ size, token }) => ({ size, token })),
  };
  return [
    { name: 'bundle.json', source: memorySource('bundle.json', `${canonicalize(bundle)}\n`) },
    { name: 'entries.ndjson', source: { open: () => entryLines(context, head, numbers) } },
    ...sources.map((source, index) => ({ name: `evidence/${evidence[index]}`, source })),
    ...(numbers ? [{ name: 'proofs.ndjson', source: { open: () => proofLines(context, head, numbers) } }] : []),
  ];
}

/** All time stamps with the whole log; with a selection the first one that covers what was asked for. */
function chooseStamps(
  logEvents: readonly EventRow[],
  head: SignedTreeHead,
  events: BundleOptions['events'],
): readonly Stamp[] {
  const all = logEvents
    .filter(({ kind, number }) => kind === 'head_time_stamped' && number < head.size)
    .map(({ number, entry }): Stamp => {
      const { body } = JSON.parse(entry) as { body: { size: number; token: string } };
      return { number, size: body.size, token: body.token };
    });
  // The authority is asked again for one head at most by mistake; one token shows what there is to show.
  const first = [...new Map(all.toReversed().map((stamp) => [stamp.size, stamp])).values()].toReversed();
  const bySize = first.sort((a, b) => a.size - b.size);
  if (events === 'all') return bySize;
  const last = events.reduce((largest, number) => Math.max(largest, number), 0);
  return bySize.filter(({ size }) => size > last).slice(0, 1);
}

interface Choice {
  readonly options: BundleOptions;
  readonly head: SignedTreeHead;
  readonly logEvents: readonly EventRow[];
  readonly stamps: readonly Stamp[];
  readonly evidence: readonly string[];
}

async function chooseNumbers(
  context: Store,
  { options, head, logEvents, stamps, evidence }: Choice,
): Promise<readonly number[]> {
  const keys = logEvents.filter(({ kind }) => kind === 'log_opened' || kind === 'log_key_changed');
  const asked = options.events === 'all' ? [] : options.events;
  const chosen = new Set([...asked, ...keys.map(({ number }) => number), ...stamps.map(({ number }) => number)]);
  for (const number of chosen)
    if (!Number.isSafeInteger(number) || number < 0 || number >= head.size)
      throw new InputError(`the log of ${head.size} events has no event ${number}; they are numbered from 0`);
  const named = await namedIn(context, head, [...chosen], evidence);
  for (const sha256 of evidence) {
    if ((named.get(sha256) ?? []).length > 0) continue;
    const naming = await firstEventNaming(context.store.db, sha256);
    if (naming !== null && naming < head.size) chosen.add(naming);
  }
  return [...chosen].sort((a, b) => a - b);
}

/** Which of the events name each file. */
async function namedIn(
  context: Store,
  head: SignedTreeHead,
  numbers: readonly number[] | null,
  evidence: readonly string[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const named = new Map<string, number[]>(evidence.map((sha256) => [sha256, []]));
  if (evidence.length === 0) return named;
  for await (const { number, entry } of rows(context, head, numbers)) {
    for (const [hash] of entry.matchAll(/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g)) {
      const found = named.get(hash);
      if (found && found.at(-1) !== number) found.push(number);
    }
  }
  return named;
}

async function evidenceSource({ store, archive }: Store, sha256: string): Promise<ByteSource> {
  for (const table of ['policy', 'snapshot'] as const) {
    const body = await hashedBody(store.db, table, `sha256:${sha256}`);
    if (body !== null) return memorySource(sha256, body);
  }
  return archive.get(sha256, `evidence ${sha256}`);
}

async function earlierHead(context: Store, size: number, { size: to }: SignedTreeHead): Promise<object> {
  const head = await logHeadAt(context, size);
  if (!head) throw new InputError(`no head was signed over ${size} events`);
  const { path } = await consistencyProof(context, size, to);
  return { head, consistency: path };
}

async function* entryLines(
  context: Store,
  head: SignedTreeHead,
  numbers: readonly number[] | null,
): AsyncGenerator<Uint8Array> {
  let lines: string[] = [];
  for await (const { entry } of rows(context, head, numbers)) {
    lines.push(entry, '\n');
    if (lines.length < PAGE) continue;
    yield Buffer.from(lines.join(''));
    lines = [];
  }
  yield Buffer.from(lines.join(''));
}

async function* proofLines(
  context: Store,
  { size }: SignedTreeHead,
  numbers: readonly number[],
): AsyncGenerator<Uint8Array> {
  for (const number of numbers) {
    const { path } = await inclusionProof(context, number, size);
    yield Buffer.from(`${JSON.stringify(path)}\n`);
  }
}

/** The events of the bundle in order, a page at a time. */
async function* rows(
  { store }: Store,
  { size }: SignedTreeHead,
  numbers: readonly number[] | null,
): AsyncGenerator<Pick<EventRow, 'number' | 'entry'>> {
  const count = numbers?.length ?? size;
  for (let start = 0; start < count; start += PAGE) {
    const page = numbers
      ? await entriesOf(store.db, numbers.slice(start, start + PAGE))
      : await eventsFrom(store.db, start, Math.min(PAGE, size - start));
    yield* page;
  }
}
