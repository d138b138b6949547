/** The contract of a list: what its publisher says about itself, which formats it comes in, and how one release becomes parties. */
import type { Day } from '../model/day.ts';
import type { ListedParty } from '../model/entity.ts';
import type { FileHead, PlainData, ReaderSpec } from '../model/plain-data.ts';

export interface List {
  /** `cc_name`, the public id: `us_ofac_sdn`. */
  readonly id: string;
  /** As a reviewer reads it: `BIS Entity List`. */
  readonly title: string;
  readonly publisher: string;
  readonly homepage: string;
  readonly licence: string;
  readonly cadence: {
    /** In words: `several times a week`. */
    readonly words: string;
    /** A copy older than this many days no longer answers for today: the list is then `stale`. */
    readonly maxAgeDays: number;
  };
  /** The first day on which the publisher no longer kept it, and what took its place; absent while it is kept. */
  readonly closed?: { readonly on: Day; readonly successor: string | null };
  /** What the list names; a list of equipment never makes its maker a listed party. */
  readonly covers: 'parties' | 'equipment';
  /** Where `lists refresh` fetches it, one set of files; empty when it has to be brought by hand (`--from`). */
  readonly sources: readonly ListSource[];
  /** A list inside the list: its id -> title. */
  readonly subLists: Readonly<Record<string, string>>;
  /** A release with fewer parties is refused as cut off; well under the smallest real release. 0 for a list of the user's own. */
  readonly floor: number;
  readonly formats: readonly ListFormat[];
}

export interface ListSource {
  readonly url: string;
  /** `<format id>` and the name of the file part in it. */
  readonly format: string;
  readonly part: string;
}

export interface ListFormat {
  readonly id: string;
  /** `CSV, 29 columns, one row per party` */
  readonly describes: string;
  /** The files of one release; the first one is the main file. */
  readonly parts: readonly FilePart[];
  /** Reads one release. Throws `SourceDefect` when the file can't be trusted. */
  parse(parts: Readonly<Record<string, PlainData>>, report: ParseReport): AsyncIterable<readonly ListedParty[]>;
}

export interface FilePart {
  readonly name: string;
  readonly required: boolean;
  readonly reader: ReaderSpec;
  /** True when the file is this part of this list in this format, judged by its content and not by its name. */
  recognises(head: FileHead): boolean;
}

/** What reading a release showed beside its parties. Nothing is dropped in silence: it is understood, ignored by name, or here. */
export interface ParseReport {
  /** The file's own date of issue. */
  dated(day: Day): void;
  /** A field with a value that this reader does not know. */
  unread(field: string, line: number, sample: string): void;
  /** An odd value that was mended, with the reason from the list's `lookups.ts`. */
  mended(
    field: string,
    line: number,
    mend: { readonly from: string; readonly to: string; readonly reason: string },
  ): void;
  /** A value that could not be understood and was kept as text or left out. */
  odd(field: string, line: number, value: string, wanted: string): void;
  /** A remark about the release as a whole that a reader of `lists` should see: `without addresses`. */
  note(text: string): void;
}
