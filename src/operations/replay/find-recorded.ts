import { InputError, OperatingError } from '../../core/model/errors.ts';
import type { RecordedScreening } from '../../core/model/screening.ts';
import { type RunRow, type ScreeningRow, runById, screeningsBeginning } from '../../io/database/screenings.ts';
import { sha256Of } from '../../io/archive/hash.ts';
import { readAll } from '../../io/readers/byte-source.ts';
import type { Context } from '../context.ts';

export interface Recorded {
  /** The line as it was printed, without a line end. */
  readonly line: string;
  readonly screening: RecordedScreening;
  /** The run that answered it first. */
  readonly run: RunRow;
  /** SHA-256 of the archived file that holds the line. */
  readonly answers: string;
}

/** Hexadecimal digits from which an id may be shortened. */
const SHORTEST = 8;
const NEWLINE = 0x0a;
/** Far more than a file of answers ever has. */
const MAX_BYTES = 1_000_000_000;

/** A recorded screening by its id, or by the beginning of it; the bytes have been checked against the id. */
export async function findRecorded(context: Context, id: string): Promise<Recorded> {
  const row = await findRow(context, id);
  const name = `the answers that hold ${row.id}`;
  const bytes = await readAll(await context.archive.get(row.answers, name), MAX_BYTES);
  const line = lineAt(bytes, row.line);
  const prefix = `{"id":"${row.id}",`;
  if (!line.startsWith(prefix) || `sha256:${sha256Of(`{${line.slice(prefix.length)}`)}` !== row.id) {
    throw new OperatingError(
      'archive_corrupt',
      `what is stored as the screening ${row.id} no longer has that hash`,
      'Restore the database from a backup, or compare with the line as it was printed: its id is its SHA-256 without the id.',
    );
  }
  const run = await runById(context.store.db, row.run);
  if (!run)
    throw new OperatingError('archive_corrupt', `the run ${row.run} is missing`, 'Restore the database from a backup.');
  return { line, screening: JSON.parse(line) as RecordedScreening, run, answers: row.answers };
}

/** A line by its number from 0; empty where there is none. */
function lineAt(bytes: Uint8Array, number: number): string {
  let start = 0;
  for (let before = 0; before < number; before += 1) {
    const end = bytes.indexOf(NEWLINE, start);
    if (end < 0) return '';
    start = end + 1;
  }
  const end = bytes.indexOf(NEWLINE, start);
  return Buffer.from(bytes.subarray(start, end < 0 ? bytes.length : end)).toString('utf8');
}

async function findRow(context: Context, id: string): Promise<ScreeningRow> {
  const digits = id.toLowerCase().replace(/^sha256:/, '');
  if (!/^[0-9a-f]+$/.test(digits) || digits.length < SHORTEST || digits.length > 64)
    throw new InputError(
      `"${id}" is no id of a screening; it is the "id" of a line of screen, sha256:… with 64 digits, or at least the first ${SHORTEST}`,
    );
  const [row, ...others] = await screeningsBeginning(context.store.db, `sha256:${digits}`);
  if (!row)
    throw new OperatingError(
      'not_found',
      `no screening sha256:${digits} is recorded here`,
      'Give the data folder or the database in which it was screened (--data, --database); what demo screens is not kept.',
    );
  if (others.length > 0) throw new InputError(`more than one screening begins with ${digits}; give more of its digits`);
  return row;
}
