/** Files of ownership that a screening rests on: archived by their bytes, read into one graph, and found again by their hashes. */
import { InputError, SourceDefect } from '../core/model/errors.ts';
import type { IndexedParty } from '../core/matching/matcher.ts';
import { foldIdentifier } from '../core/matching/indexed-party.ts';
import type { OwnershipReading } from '../core/ownership/format.ts';
import { ownershipFormats } from '../core/ownership/formats/registry.ts';
import { OwnershipGraph } from '../core/ownership/graph.ts';
import type { OwnershipSource } from '../core/screening/check.ts';
import { type ByteSource, type GivenFile, fileSource, givenName } from '../io/readers/byte-source.ts';
import { readHead, readPlainData } from '../io/readers/read.ts';
import type { Context } from './context.ts';

/** One file as a snapshot names it. */
export interface OwnershipFile {
  /** As it stands in answers; no other file of the snapshot has it. */
  readonly name: string;
  readonly sha256: string;
}

/** A file that is in the archive by now. */
export interface ArchivedOwnership extends OwnershipFile {
  readonly bytes: number;
}

/** Puts the files into the archive. The same bytes twice are one file; another file of the same name gets a number. */
export async function archiveOwnership(
  context: Context,
  files: readonly GivenFile[],
): Promise<readonly ArchivedOwnership[]> {
  const byHash = new Map<string, ArchivedOwnership>();
  const names = new Set<string>();
  for (const file of files) {
    const source = await openOwnershipFile(file);
    const { sha256, bytes } = await context.archive.put(source);
    if (byHash.has(sha256)) continue;
    let name = source.name;
    for (let number = 2; names.has(name); number += 1) name = `${source.name} (${number})`;
    names.add(name);
    byHash.set(sha256, { name, sha256, bytes });
  }
  return [...byHash.values()];
}

export interface OwnershipRead {
  readonly source: OwnershipSource;
  readonly edges: number;
  readonly notes: readonly string[];
}

/** The graph of archived files, with an index of the names in it. Throws `archive_corrupt` when bytes are missing or no longer have their hash. */
export async function readOwnership(context: Context, files: readonly OwnershipFile[]): Promise<OwnershipRead> {
  const graph = new OwnershipGraph();
  const notes: string[] = [];
  let edges = 0;
  for (const { name, sha256 } of files) {
    const reading = await readOwnershipFile(await context.archive.get(sha256, name), graph, name);
    edges += reading.edges;
    notes.push(...reading.notes);
  }
  // Read only when somebody is asked about: the tables of the scripts of the world are large.
  const { createMatcher } = await import('../core/matching/create-matcher.ts');
  const { buildNameIndex } = await import('../core/matching/name-index.ts');
  const matcher = createMatcher(buildNameIndex(indexedParties(graph)));
  return { source: { files: files.map(({ name }) => name), graph, matcher }, edges, notes };
}

/** Those that somebody could buy from. */
function indexedParties(graph: OwnershipGraph): readonly IndexedParty[] {
  return graph.parties
    .filter(({ kind }) => kind === 'party' || kind === 'person')
    .map(({ id, caption, kind, otherNames = [], identifiers = [] }) => ({
      id,
      list: 'ownership',
      schema: kind === 'person' ? ('Person' as const) : ('LegalEntity' as const),
      caption,
      names: [...new Set([caption, ...otherNames])].map((text) => ({ text, kind: 'name' as const })),
      countries: [],
      identifiers: [id, ...identifiers].map(foldIdentifier).filter((identifier) => identifier !== ''),
    }));
}

/** Reads one file of any known format into the graph. `file` is what a defect is reported against. */
export async function readOwnershipFile(
  source: ByteSource,
  graph: OwnershipGraph,
  file: string,
): Promise<OwnershipReading> {
  const head = await readHead(source);
  const format = ownershipFormats.find((each) => each.recognises(head));
  if (!format)
    throw new InputError(
      `this is no file of ownership that is known; there are ${ownershipFormats.map(({ describes }) => describes).join('; ')}`,
      { file },
    );
  return namingFile(file, () => format.read(readPlainData(source, format.reader), graph, source.name));
}

export async function openOwnershipFile(file: GivenFile): Promise<ByteSource> {
  const source = await fileSource(file);
  if (source.bytes === 0) throw new InputError('the file is empty (0 bytes)', { file: givenName(file) });
  return source;
}

/** What a reader calls a defect of the file is bad input here: the user brought it. */
export async function namingFile<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SourceDefect) throw new InputError(error.message, { ...error.place, file });
    throw error;
  }
}
