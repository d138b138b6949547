import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InputError } from '../../core/model/errors.ts';
import { renderScreeningCsv } from '../../core/reports/screening-csv/index.ts';
import { renderScreeningHtml } from '../../core/reports/screening-html/index.ts';
import type { ScreeningRun } from '../../core/reports/screening-run.ts';
import { renderScreeningTable } from '../../core/reports/screening-table/index.ts';
import type { Format, Session } from './session.ts';
import { jsonArray, ndjson } from './json-pieces.ts';

/** Writes the report in the form that the ending of the name says; whole or not at all. */
export async function writeReport(run: ScreeningRun, path: string, session: Session): Promise<void> {
  const pieces = reportFor(run, extname(path).toLowerCase());
  await mkdir(dirname(path), { recursive: true });
  await pipeline(Readable.from(pieces), createWriteStream(`${path}.part`));
  await rename(`${path}.part`, path);
  session.say(`report: ${path}`);
}

function reportFor(run: ScreeningRun, ending: string): Iterable<string> {
  switch (ending) {
    case '.html':
    case '.htm':
      return renderScreeningHtml(run);
    case '.csv':
      return renderScreeningCsv(run.screenings);
    case '.json':
      return jsonArray(run.screenings);
    case '.ndjson':
    case '.jsonl':
      return ndjson(run.screenings);
    default:
      throw new InputError(`--out names a file that ends in .html, .csv, .json or .ndjson, not "${ending}"`);
  }
}

export async function printReport(
  run: Pick<ScreeningRun, 'screenings'>,
  format: Format,
  session: Session,
): Promise<void> {
  switch (format) {
    case 'table':
      for (const line of renderScreeningTable(run.screenings, { width: session.width, color: session.color }))
        await session.print(`${line}\n`);
      return;
    case 'csv':
      for (const piece of renderScreeningCsv(run.screenings)) await session.print(piece);
      return;
    case 'json':
      for (const piece of jsonArray(run.screenings)) await session.print(piece);
      return;
    case 'ndjson':
      for (const piece of ndjson(run.screenings)) await session.print(piece);
      return;
  }
}
