import type { List, ListFormat } from '../../core/lists/list.ts';
import { type Occurrence, createParseReport } from '../../core/lists/parse-report.ts';
import type { Day } from '../../core/model/day.ts';
import type { ListedParty } from '../../core/model/entity.ts';
import { InputError, SourceDefect, describePlace } from '../../core/model/errors.ts';
import type { PlainData } from '../../core/model/plain-data.ts';
import type { ReleaseCounts } from '../../core/resolution/check-release.ts';
import { canonicalText } from '../../core/resolution/canonical.ts';
import { sha256Of } from '../../io/archive/hash.ts';
import type { ByteSource } from '../../io/readers/byte-source.ts';
import type { ContentRow } from '../../io/database/releases.ts';
import { readPlainData } from '../../io/readers/read.ts';
import { recogniseFile } from './recognise.ts';

export interface ReleaseInput {
  readonly source: ByteSource;
  readonly sha256: string;
}

/** A parsed release: what each party's content hashes to. */
export interface ReadRelease {
  readonly format: string;
  /** The part that each input was, in their order. */
  readonly parts: readonly string[];
  readonly issuedOn: Day | null;
  readonly notes: readonly string[];
  readonly occurrences: readonly Occurrence[];
  readonly counts: ReleaseCounts;
  readonly state: Map<string, string>;
}

/** Why a release can't be trusted; the last good one stays in force. */
export interface Refusal {
  readonly refused: string;
  /** The list whose file it is: then nothing was released by this one. */
  readonly belongsTo?: string | null;
}

/** Reads one release from its files. `keep` is given the canonical text of every party: the texts of a large list are not held in memory. */
export async function readRelease(
  inputs: readonly ReleaseInput[],
  list: List,
  options: { lists: readonly List[]; keep: (content: ContentRow) => void },
): Promise<ReadRelease | Refusal> {
  const assembled = await assemble(inputs, list, options.lists);
  if ('refused' in assembled) return assembled;
  try {
    return await parse(assembled, options.keep);
  } catch (error) {
    if (error instanceof SourceDefect || error instanceof InputError) return { refused: defectSentence(error, inputs) };
    throw error;
  }
}

interface Assembled {
  readonly format: ListFormat;
  readonly parts: Readonly<Record<string, PlainData>>;
  readonly partNames: readonly string[];
}

async function assemble(
  inputs: readonly ReleaseInput[],
  list: List,
  lists: readonly List[],
): Promise<Assembled | Refusal> {
  const parts: Record<string, PlainData> = {};
  const partNames: string[] = [];
  let format: ListFormat | null = null;
  for (const { source } of inputs) {
    const found = await recogniseFile(source, list, lists);
    if ('sentence' in found) return { refused: found.sentence, belongsTo: found.belongsTo };
    format ??= found.format;
    if (found.format !== format)
      return {
        refused: `${source.name} is ${found.format.describes}, and another file of the same release is ${format.describes}`,
      };
    if (parts[found.part.name]) return { refused: `${source.name} is a second file of the part "${found.part.name}"` };
    parts[found.part.name] = readPlainData(source, found.part.reader);
    partNames.push(found.part.name);
  }
  if (!format) return { refused: 'there is no file' };
  const missing = format.parts.filter(({ name, required }) => required && !parts[name]);
  if (missing.length > 0)
    return { refused: `the file with the part "${missing.map(({ name }) => name).join('", "')}" is missing` };
  return { format, parts, partNames };
}

async function parse(
  { format, parts, partNames }: Assembled,
  keep: (content: ContentRow) => void,
): Promise<ReadRelease> {
  const record = createParseReport();
  const state = new Map<string, string>();
  const bySubList: Record<string, number> = {};
  for await (const batch of format.parse(parts, record.report)) {
    for (const party of batch) {
      if (state.has(party.id)) throw new SourceDefect(`two records have the key ${party.id}`);
      countSubLists(party, bySubList);
      const text = canonicalText(party);
      const sha256 = sha256Of(text);
      state.set(party.id, sha256);
      keep({ party: party.id, sha256, body: text });
    }
  }

  return {
    format: format.id,
    parts: partNames,
    issuedOn: record.issuedOn(),
    notes: record.notes(),
    occurrences: record.occurrences(),
    counts: { total: state.size, bySubList },
    state,
  };
}

function countSubLists(party: ListedParty, counts: Record<string, number>): void {
  for (const subList of new Set(party.listings.map((listing) => listing.subList))) {
    if (subList !== null) counts[subList] = (counts[subList] ?? 0) + 1;
  }
}

function defectSentence(error: SourceDefect | InputError, inputs: readonly ReleaseInput[]): string {
  const file = error.place.file ?? (inputs.length === 1 ? inputs[0]?.source.name : undefined);
  const place = describePlace(file === undefined ? error.place : { ...error.place, file });
  return place === '' ? error.message : `${place}: ${error.message}`;
}
