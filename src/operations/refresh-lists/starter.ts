import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isDay, startOfDay } from '../../core/model/day.ts';
import { OperatingError } from '../../core/model/errors.ts';
import { memorySource } from '../../io/readers/byte-source.ts';
import type { Gathered } from './deliveries.ts';

/** The edition and the bundled acts, one a file, as one NDJSON file with the day on which they were compiled. */
export async function starterDelivery(folder: string): Promise<Gathered> {
  const edition: unknown = JSON.parse(await readFile(join(folder, 'edition.json'), 'utf8'));
  const compiled =
    typeof edition === 'object' && edition !== null && 'compiled' in edition ? String(edition.compiled) : '';
  if (!isDay(compiled))
    throw new OperatingError(
      'not_ready',
      `${join(folder, 'edition.json')} has no day "compiled"`,
      'Install Countersign again: the bundled data is damaged.',
    );
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json') && name !== 'edition.json').sort();
  const lines = await Promise.all(
    ['edition.json', ...names].map(async (name) =>
      JSON.stringify(JSON.parse(await readFile(join(folder, name), 'utf8'))),
    ),
  );
  const source = memorySource(`starter-${compiled}.ndjson`, `${lines.join('\n')}\n`);
  return {
    days: [[{ files: [{ source, origin: 'bundled' }], seen: startOfDay(compiled), seenBasis: 'stated' }]],
    passedOver: [],
  };
}
