/** What was brought for a list: files that make up one release each, with the moment at which they stood at their source. */
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { List } from '../../core/lists/list.ts';
import { type Day, type Instant, isDay, startOfDay } from '../../core/model/day.ts';
import { InputError } from '../../core/model/errors.ts';
import { containerKind, unpack } from '../../io/archive/containers.ts';
import { fetchFile } from '../../io/archive/fetch.ts';
import { type ByteSource, type GivenFile, fileSource, givenName } from '../../io/readers/byte-source.ts';
import { recogniseFile } from './recognise.ts';

export interface DeliveredFile {
  readonly source: ByteSource;
  readonly origin: string;
}

export interface Delivery {
  readonly files: readonly DeliveredFile[];
  readonly seen: Instant;
  readonly seenBasis: 'fetched' | 'stated' | 'file_name' | 'now';
}

/** Deliveries of the same day whose order within the day the files do not tell. */
export type DayOfDeliveries = readonly Delivery[];

export interface Gathered {
  readonly days: readonly DayOfDeliveries[];
  /** Files that are no release of this list, each with the reason. */
  readonly passedOver: readonly string[];
}

export interface GatherOptions {
  readonly from: readonly GivenFile[];
  readonly seen: Instant | null;
  readonly now: Instant;
  readonly lists: readonly List[];
  /** A folder of our own for what is fetched or unpacked. */
  readonly workFolder: string;
}

export async function gatherDeliveries(list: List, options: GatherOptions): Promise<Gathered> {
  if (options.from.length === 0) return gatherOfficial(list, options);
  const [first] = options.from;
  if (options.from.length === 1 && first !== undefined) {
    if (typeof first === 'string' && (await stat(first).catch(() => null))?.isDirectory())
      return gatherFolder(list, await folderFiles(first), options);
    const [file] = await bring([first], options);
    const kind = file ? await containerKind(file.source) : null;
    if (file && kind) {
      const members = await unpack(file.source, kind, join(options.workFolder, 'unpacked'));
      const files = members.map((source) => ({ source, origin: `${file.origin}!${source.name}` }));
      if (files.length === 1) return { days: [[oneDelivery(files, options)]], passedOver: [] };
      return gatherFolder(list, files, options);
    }
    if (file) return { days: [[oneDelivery([file], options)]], passedOver: [] };
  }
  return { days: [[oneDelivery(await bring(options.from, options), options)]], passedOver: [] };
}

async function gatherOfficial(list: List, options: GatherOptions): Promise<Gathered> {
  if (list.sources.length === 0) {
    throw new InputError(
      `${list.id} has no address to fetch it from: give its file with --from (see ${list.homepage})`,
    );
  }
  const files = await bring(
    list.sources.map(({ url }) => url),
    options,
  );
  return {
    days: [[{ files, seen: options.seen ?? options.now, seenBasis: options.seen === null ? 'fetched' : 'stated' }]],
    passedOver: [],
  };
}

async function bring(from: readonly GivenFile[], options: GatherOptions): Promise<readonly DeliveredFile[]> {
  const files: DeliveredFile[] = [];
  for (const [index, place] of from.entries()) {
    const source =
      typeof place === 'string' && /^https?:\/\//.test(place)
        ? await fetchFile(place, join(options.workFolder, `fetched-${index}`))
        : await fileSource(place);
    files.push({ source, origin: givenName(place) });
  }
  return files;
}

function oneDelivery(files: readonly DeliveredFile[], options: GatherOptions): Delivery {
  if (options.seen !== null) return { files, seen: options.seen, seenBasis: 'stated' };
  const day = files.map(({ source }) => dayInName(source.name)).find((found) => found !== null);
  if (day !== undefined && day !== null) return { files, seen: startOfDay(day), seenBasis: 'file_name' };
  // Neither the user nor the name says when this content stood at its source.
  return { files, seen: options.now, seenBasis: 'now' };
}

async function folderFiles(folder: string): Promise<readonly DeliveredFile[]> {
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
  return Promise.all(
    names.map(async (name) => ({ source: await fileSource(join(folder, name)), origin: join(folder, name) })),
  );
}

/** A folder is one release in several files, or, when the names carry days, an archive of dated releases taken in in order. */
async function gatherFolder(list: List, files: readonly DeliveredFile[], options: GatherOptions): Promise<Gathered> {
  const passedOver: string[] = [];
  const parts = new Map<DeliveredFile, string>();
  for (const file of files) {
    const found = await recogniseFile(file.source, list, options.lists);
    if (!('sentence' in found)) parts.set(file, `${found.format.id} ${found.part.name}`);
  }
  const endings = new Set([...parts.keys()].map(({ source }) => extname(source.name).toLowerCase()));
  const dated = new Map<Day, DeliveredFile[]>();
  const undated: DeliveredFile[] = [];
  for (const file of files) {
    const day = dayInName(file.source.name);
    const known = parts.has(file);
    if (
      day !== null &&
      (known || (endings.has(extname(file.source.name).toLowerCase()) && !(await isOfAnotherList(file, list, options))))
    ) {
      dated.set(day, [...(dated.get(day) ?? []), file]);
    } else if (known && day === null) undated.push(file);
    else passedOver.push(`${file.source.name}: ${await reasonPassedOver(file, list, options)}`);
  }
  if (dated.size === 0) {
    if (undated.length === 0)
      throw new InputError(
        `none of the ${files.length} files is a release of ${list.id}${passedOver.length > 0 ? `: ${passedOver.slice(0, 5).join('; ')}` : ''}`,
      );
    return { days: [[oneDelivery(undated, options)]], passedOver };
  }
  for (const { source } of undated)
    passedOver.push(`${source.name}: there is no day (YYYY-MM-DD) in its name; give it by itself with --seen`);
  const days = [...dated.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, ofDay]) => splitDay(day, ofDay, parts));
  return { days, passedOver };
}

/** Files of one day: one release in several parts, or several releases when a part occurs more than once. */
function splitDay(
  day: Day,
  files: readonly DeliveredFile[],
  parts: ReadonlyMap<DeliveredFile, string>,
): DayOfDeliveries {
  const deliveries: DeliveredFile[][] = [];
  const filled: Set<string>[] = [];
  for (const file of files) {
    const part = parts.get(file) ?? file.origin;
    let index = filled.findIndex(
      (names) =>
        !names.has(part) && parts.has(file) && [...names].every((name) => name.split(' ')[0] === part.split(' ')[0]),
    );
    if (index < 0) index = deliveries.push([]) - 1;
    deliveries[index]?.push(file);
    (filled[index] ??= new Set()).add(part);
  }
  return deliveries.map((ofDelivery) => ({ files: ofDelivery, seen: startOfDay(day), seenBasis: 'file_name' }));
}

async function isOfAnotherList(file: DeliveredFile, list: List, options: GatherOptions): Promise<boolean> {
  const found = await recogniseFile(file.source, list, options.lists);
  return 'sentence' in found && found.belongsTo !== null;
}

async function reasonPassedOver(file: DeliveredFile, list: List, options: GatherOptions): Promise<string> {
  if (await containerKind(file.source)) return 'a container of its own; give it to --from by itself';
  const found = await recogniseFile(file.source, list, options.lists);
  return 'sentence' in found ? found.sentence : 'no day (YYYY-MM-DD) in its name';
}

/** `sdn_2021-08-18_f2dad113.csv` -> `2021-08-18`. */
export function dayInName(name: string): Day | null {
  const found = /(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)/.exec(basename(name))?.[1];
  return found !== undefined && isDay(found) ? found : null;
}
