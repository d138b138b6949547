/** Screens and works on cases without an end, and prints a line for each thing when it is kept: `node work-until-killed.ts FOLDER DATABASE ANNA BO`. */
import { writeSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openArchive } from '../../src/io/archive/archive.ts';
import { openStore } from '../../src/io/database/open.ts';
import { lazySigner } from '../../src/io/keys/signer.ts';
import { VersionMovedOn, actOnCase, type CaseAction } from '../../src/operations/cases/act-on-case.ts';
import { attachFile } from '../../src/operations/cases/attach.ts';
import { showCase } from '../../src/operations/cases/show-cases.ts';
import type { Context } from '../../src/operations/context.ts';
import { OperatingError } from '../../src/core/model/errors.ts';
import type { Kept } from './kill.ts';
import { as, caseId, finding, openRun, screening } from './people.ts';

const [folder = '', location = '', anna = '', bo = ''] = process.argv.slice(2);
const store = await openStore(location);
const context = {
  store,
  archive: openArchive(join(folder, 'archive')),
  actor: 'system',
  signer: lazySigner(join(folder, 'log.pem')),
  now: () => new Date().toISOString(),
} as unknown as Context;

const say = (kept: Kept): void => void writeSync(1, `${JSON.stringify(kept)}\n`);
const SHARED = 'Shared Works';
const file = join(folder, `${process.pid}.txt`);

/** What a person does; who was slower than another looks again and goes on. */
async function act(who: string, supplier: string, action: CaseAction): Promise<void> {
  const id = caseId(supplier);
  try {
    const { version } = await showCase(context, id);
    say({ case: id, version: (await actOnCase(as(context, who), id, action, version)).version });
  } catch (error) {
    if (!(error instanceof VersionMovedOn) && !(error instanceof OperatingError && error.code === 'conflict'))
      throw error;
  }
}

for (let round = 0; ; round += 1) {
  const mine = (index: number): string => `Supplier ${process.pid} ${round} ${index}`;
  const { keep } = await openRun(context);
  const some = Array.from({ length: 1 + ((round * 7) % 23) }, (_, index) =>
    screening({ supplier: mine(index), purchase: `PO-${index}`, ...(index % 3 === 2 && { findings: [] }) }),
  );
  // Now with these facts and now with others: a decision about it is reopened again and again.
  const outcome = round % 2 === 0 ? 'prohibited' : 'red_flag';
  const shared = { supplier: SHARED, purchase: `PO-${process.pid}-${round}`, findings: [finding({ outcome })] };
  const kept = await keep([...some, screening(shared)]);
  say({ screenings: kept.map(({ screening: { id } }) => id) });
  await act(anna, mine(0), { do: 'propose', disposition: 'true_match', reason: `round ${round}` });
  await act(bo, mine(0), { do: 'approve' });
  await act(anna, SHARED, { do: 'propose', disposition: 'false_positive', reason: `round ${round}` });
  await act(bo, SHARED, round % 3 === 0 ? { do: 'reject', reason: 'no' } : { do: 'approve' });
  await act(anna, SHARED, { do: 'note', text: `round ${round} of ${process.pid}` });
  await writeFile(file, `extract ${round} of ${process.pid}`);
  const { version } = await attachFile(as(context, anna), caseId(mine(0)), { file, mediaType: 'text/plain' });
  say({ case: caseId(mine(0)), version });
}
