/**
 * Speed and memory of reading an ADVANCED XML file of OFAC of the size of the SDN list (about 120 MB).
 * The file is made of the real one of March 2020 by repeating its parties with shifted numbers, in a temporary folder.
 *   node bench/ofac-advanced.ts [megabytes]
 */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createParseReport } from '../src/core/lists/parse-report.ts';
import { usOfacCons } from '../src/core/lists/us_ofac_cons/index.ts';
import { fileSource } from '../src/io/readers/byte-source.ts';
import { readPlainData } from '../src/io/readers/read.ts';
import { sharedFile } from '../test/shared-data.ts';

const SHIFT = 1_000_000_000;
/** Attributes that number the parties and what belongs to them; those of reference values stay. */
const OWN_IDS =
  /\b(ID|FixedRef|IdentityID|ProfileID|From-ProfileID|To-ProfileID|LocationID|FeatureVersionID|IDRegDocumentID|DocumentedNameID|NamePartGroupID|SanctionsEntryID|IssuedIn-LocationID)="(\d+)"/g;
const SECTIONS = ['Locations', 'IDRegDocuments', 'DistinctParties', 'ProfileRelationships', 'SanctionsEntries'];

const [first = '120', second] = process.argv.slice(2);
const real = sharedFile('ofac/cons_advanced_2020-03-17.xml');
if (first === '--read' && second) {
  await measure(second);
} else if (!real) {
  console.log('skipped: the real file of March 2020 is not in the shared folder');
} else {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-bench-'));
  try {
    const path = join(folder, 'cons_advanced.xml');
    await writeLarge(real, path, Number(first));
    // In processes of their own, so that the memory measured is that of reading alone; a smaller nursery keeps less garbage.
    for (const flags of [[], ['--max-semi-space-size=16']]) {
      console.log(`node ${flags.join(' ')}`);
      execFileSync(process.execPath, [...flags, import.meta.filename, '--read', path], { stdio: 'inherit' });
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Repeats what stands in each section of the file, every time with its own numbers. */
async function writeLarge(source: string, path: string, megabytes: number): Promise<void> {
  const text = await readFile(source, 'utf8');
  const copies = Math.ceil((megabytes * 1e6) / text.length);
  const out = createWriteStream(path);
  let at = 0;
  for (const section of SECTIONS) {
    const start = text.indexOf(`<${section}>`) + section.length + 2;
    const end = text.indexOf(`</${section}>`);
    out.write(text.slice(at, start));
    const body = text.slice(start, end);
    for (let copy = 0; copy < copies; copy += 1) {
      const shifted = body.replace(OWN_IDS, (_, name: string, id: string) => `${name}="${Number(id) + copy * SHIFT}"`);
      if (!out.write(shifted)) await once(out, 'drain');
    }
    at = end;
  }
  out.end(text.slice(at));
  await once(out, 'finish');
}

async function measure(path: string): Promise<void> {
  const format = usOfacCons.formats.find(({ id }) => id === 'advanced_xml');
  const part = format?.parts[0];
  if (!format || !part) throw new Error('the list has no ADVANCED format');
  const { size } = await stat(path);
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20);
  const begun = performance.now();
  let parties = 0;
  const data = { [part.name]: readPlainData(await fileSource(path), part.reader) };
  for await (const batch of format.parse(data, createParseReport().report)) parties += batch.length;
  const seconds = (performance.now() - begun) / 1000;
  clearInterval(watch);
  peak = Math.max(peak, process.memoryUsage.rss(), process.resourceUsage().maxRSS * 1024);
  const megabytes = size / 1e6;
  console.log(
    `ADVANCED XML ${megabytes.toFixed(0)} MB, ${parties} parties: ${seconds.toFixed(1)} s, ${(megabytes / seconds).toFixed(1)} MB/s, peak RSS ${(peak / 1e6).toFixed(0)} MB`,
  );
}
