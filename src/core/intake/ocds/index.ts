/** Open Contracting Data Standard 1.0 and 1.1: releases and records, in packages, lists and lines. */
import { InputError } from '../../model/errors.ts';
import { type JsonItem, type ReaderSpec, valuesOf } from '../../model/plain-data.ts';
import type { IntakeBatch, IntakeContext, PurchaseFormat, RowProblem } from '../intake.ts';
import { readProcess } from './awards.ts';
import { type JsonObject, isObject, objectAt, objectsAt, textAt } from './json.ts';
import { mergeReleases } from './merge.ts';
import { type Shape, isFlattened, shapeOf } from './recognise.ts';

/** Releases of one process may stand anywhere in a file, so all are held until its end, in this number at most. */
const MAX_HELD_RELEASES = 300_000;
const BATCH_PROCESSES = 200;
/** The parts of a release that a purchase is read from; the rest is not held. */
const HELD_KEYS = ['date', 'tag', 'title', 'description', 'buyer', 'parties', 'awards', 'contracts'] as const;
/** Of the tender only what describes the goods where an award does not. */
const HELD_TENDER_KEYS = ['title', 'description', 'items'] as const;

interface Held {
  readonly row: number;
  readonly releases: JsonObject[];
}

export const ocdsFormats: readonly PurchaseFormat[] = [
  format('ocds_release_package', 'OCDS release package (JSON)', 'release_package', {
    kind: 'json',
    items: '$.releases.*',
  }),
  format('ocds_record_package', 'OCDS record package (JSON)', 'record_package', { kind: 'json', items: '$.records.*' }),
  format('ocds_array', 'list of OCDS releases, records or packages (JSON)', 'array', { kind: 'json', items: '$.*' }),
  format('ocds_lines', 'OCDS releases, records or packages, one a line (JSON lines)', 'lines', { kind: 'ndjson' }),
  format('ocds_single', 'one OCDS release or record (JSON)', 'single', { kind: 'json', items: '$' }),
  {
    id: 'ocds_flattened',
    describes: 'OCDS flattened into a workbook: refused, with what to give instead',
    reader: { kind: 'xlsx' },
    recognises: isFlattened,
    read: refuseFlattened,
  },
];

function format(id: string, describes: string, shape: Shape, reader: ReaderSpec): PurchaseFormat {
  return {
    id,
    describes,
    reader,
    recognises: (head) => head.sheets.length === 0 && shapeOf(head) === shape,
    read: (data, context) => readOcds(valuesOf(data), context),
  };
}

async function* readOcds(
  batches: AsyncIterable<readonly JsonItem[]>,
  context: IntakeContext,
): AsyncGenerator<IntakeBatch> {
  const processes = new Map<string, Held>();
  let held = 0;
  for await (const batch of batches) {
    const problems: RowProblem[] = [];
    for (const item of batch) {
      for (const release of releasesIn(item.value)) {
        const ocid = textAt(release, 'ocid');
        const unreadable = faultOf(release);
        if (unreadable) {
          problems.push({ file: context.file, row: item.line, ...unreadable });
          continue;
        }
        const known = processes.get(ocid) ?? { row: item.line, releases: [] };
        if (known.releases.length === 0) processes.set(ocid, known);
        known.releases.push(kept(release));
        held += 1;
      }
    }
    if (held > MAX_HELD_RELEASES) refuseTooMany(context);
    if (problems.length > 0) yield { purchases: [], problems };
  }
  yield* readProcesses(processes, context);
}

function* readProcesses(processes: ReadonlyMap<string, Held>, context: IntakeContext): Generator<IntakeBatch> {
  let batch: IntakeBatch[] = [];
  const flush = (): IntakeBatch => ({
    purchases: batch.flatMap((each) => each.purchases),
    problems: batch.flatMap((each) => each.problems),
  });
  for (const [ocid, { row, releases }] of processes) {
    batch.push(readProcess({ ocid, merged: mergeReleases(releases), file: context.file, row }));
    if (batch.length < BATCH_PROCESSES) continue;
    yield flush();
    batch = [];
  }
  yield flush();
}

/** The releases in a value: of a package, of a record, or itself. A record's compiled release stands for all of its releases. */
function releasesIn(value: unknown): readonly JsonObject[] {
  if (!isObject(value)) return [{}];
  const records = objectsAt(value, 'records');
  if (records.length > 0) return records.flatMap(releasesIn);
  const ocid = textAt(value, 'ocid');
  const compiled = objectAt(value, 'compiledRelease');
  if (Object.keys(compiled).length > 0) return [{ ocid, ...compiled }];
  if (!Array.isArray(value['releases'])) return [value];
  const releases = objectsAt(value, 'releases');
  return ocid === '' ? releases : releases.map((release) => ({ ocid, ...release }));
}

/** Why a release cannot be read: it names no process, or it is only a link to where it is published. */
function faultOf(release: JsonObject): Pick<RowProblem, 'column' | 'found' | 'wanted'> | null {
  const [ocid, id, url] = [textAt(release, 'ocid'), textAt(release, 'id'), textAt(release, 'url')];
  if (ocid === '') {
    const found = `a value without an ocid${id === '' ? '' : `, id ${id}`}`;
    return { column: 'ocid', found: found.slice(0, 160), wanted: 'a release with the id of its contracting process' };
  }
  if (url === '' || id !== '' || 'awards' in release) return null;
  const found = `process ${ocid} with a link to its release: ${url}`;
  return {
    column: 'releases',
    found: found.slice(0, 160),
    wanted: 'the release itself, or a compiledRelease in the record',
  };
}

function kept(release: JsonObject): JsonObject {
  const tender = objectAt(release, 'tender');
  const heldTender = Object.fromEntries(HELD_TENDER_KEYS.flatMap((key) => (key in tender ? [[key, tender[key]]] : [])));
  const entries = HELD_KEYS.flatMap((key) => (key in release ? [[key, release[key]] as const] : []));
  return Object.fromEntries([...entries, ...('tender' in release ? [['tender', heldTender] as const] : [])]);
}

function refuseTooMany(context: IntakeContext): never {
  throw new InputError(`the file has more than ${MAX_HELD_RELEASES} releases; split it by process or by year`, {
    file: context.file,
  });
}

async function* refuseFlattened(_data: unknown, context: IntakeContext): AsyncGenerator<IntakeBatch> {
  yield* [];
  throw new InputError(
    'this workbook is OCDS data flattened into sheets, where one award is spread over several; give the JSON release or record package that it was made of',
    { file: context.file },
  );
}
