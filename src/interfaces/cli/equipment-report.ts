import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InputError } from '../../core/model/errors.ts';
import { renderEquipmentCsv } from '../../core/reports/equipment-csv/index.ts';
import { renderEquipmentHtml } from '../../core/reports/equipment-html/index.ts';
import type { EquipmentRun } from '../../core/reports/equipment-run.ts';
import { renderEquipmentTable } from '../../core/reports/equipment-table/index.ts';
import { writeEquipmentWorkbook } from '../../operations/equipment-workbook.ts';
import type { Format, Session } from './session.ts';
import { jsonArray, ndjson } from './json-pieces.ts';

/** Writes the report in the form that the ending of the name says; whole or not at all. */
export async function writeEquipmentReport(run: EquipmentRun, path: string, session: Session): Promise<void> {
  const pieces = await reportFor(run, extname(path).toLowerCase());
  await mkdir(dirname(path), { recursive: true });
  await pipeline(Readable.from(pieces), createWriteStream(`${path}.part`));
  await rename(`${path}.part`, path);
  session.say(`report: ${path}`);
}

async function reportFor(run: EquipmentRun, ending: string): Promise<Iterable<string | Uint8Array>> {
  switch (ending) {
    case '.html':
    case '.htm':
      return renderEquipmentHtml(run);
    case '.xlsx':
      return [await writeEquipmentWorkbook(run)];
    case '.csv':
      return renderEquipmentCsv(run.answers);
    case '.json':
      return jsonArray(run.answers);
    case '.ndjson':
    case '.jsonl':
      return ndjson(run.answers);
    default:
      throw new InputError(`--out names a file that ends in .html, .xlsx, .csv, .json or .ndjson, not "${ending}"`);
  }
}

export async function printEquipment(run: EquipmentRun, format: Format, session: Session): Promise<void> {
  switch (format) {
    case 'table':
      for (const line of renderEquipmentTable(run, { width: session.width, color: session.color }))
        await session.print(`${line}\n`);
      return;
    case 'csv':
      for (const piece of renderEquipmentCsv(run.answers)) await session.print(piece);
      return;
    case 'json':
      for (const piece of jsonArray(run.answers)) await session.print(piece);
      return;
    case 'ndjson':
      for (const piece of ndjson(run.answers)) await session.print(piece);
      return;
  }
}
