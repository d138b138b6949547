/** Appends without an end, and prints the number of the last event of each transaction when it is kept: `node append-until-killed.ts FOLDER DATABASE`. */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { openArchive } from '../../src/io/archive/archive.ts';
import { openStore } from '../../src/io/database/open.ts';
import { lazySigner } from '../../src/io/keys/signer.ts';
import { appendEvents } from '../../src/operations/log/append-events.ts';

const [folder = '', location = ''] = process.argv.slice(2);
const store = await openStore(location);
const context = {
  store,
  archive: openArchive(join(folder, 'archive')),
  signer: lazySigner(join(folder, 'log.pem')),
  now: () => new Date().toISOString(),
};
for (let round = 0; ; round += 1) {
  const events = Array.from({ length: 1 + (round % 300 === 5 ? 600 : round % 4) }, (_, index) => ({
    actor: 'system' as const,
    subject: 'run:load' as const,
    kind: 'noted',
    body: { text: `${process.pid} ${round} ${index}` },
  }));
  const kept = await store.db.transaction().execute((transaction) => appendEvents(context, transaction, events));
  writeSync(1, `${kept.at(-1)?.number}\n`);
}
