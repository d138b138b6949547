/** The starter's data as a refresh hands them to the reader: `edition.json` first, then one act a line. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'data', 'lists', 'starter');

export function readActFiles(): readonly { readonly file: string; readonly json: Record<string, unknown> }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'edition.json')
    .sort()
    .map((file) => ({ file, json: readJson(file) }));
}

export function readEdition(): Record<string, unknown> {
  return readJson('edition.json');
}

export function toNdjson(values: readonly unknown[]): { name: string; content: string } {
  return { name: 'starter.ndjson', content: values.map((value) => `${JSON.stringify(value)}\n`).join('') };
}

export function starterFile(): { name: string; content: string } {
  return toNdjson([readEdition(), ...readActFiles().map(({ json }) => json)]);
}

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}
