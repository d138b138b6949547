import type { CopyReread } from '../../core/reports/replay-report.ts';
import { type ReleaseRow, filesOf, stateAt } from '../../io/database/releases.ts';
import { type Context, listById } from '../context.ts';
import { contentHashOf } from '../refresh-lists/content-hash.ts';
import { type ReadRelease, type Refusal, readRelease } from '../refresh-lists/read-release.ts';
import { diffStates } from '../refresh-lists/take-in.ts';

/**
 * Reads the archived files of every copy again, and compares what they say with what was stored when they were taken in.
 * `releases` are in order of list and time. A difference is either a reader that has learned since, or a store that was changed before the screening.
 */
export async function rereadCopies(context: Context, releases: readonly ReleaseRow[]): Promise<readonly CopyReread[]> {
  const files = Map.groupBy(
    await filesOf(
      context.store.db,
      releases.map(({ id }) => id),
    ),
    ({ release }) => release,
  );
  const copies: CopyReread[] = [];
  for (const [index, release] of releases.entries()) {
    context.say(`reading ${release.list} of ${release.seen} again (${index + 1} of ${releases.length})`);
    const reading = await readAgain(context, release, files.get(release.id) ?? []);
    const { list, seen } = release;
    if ('refused' in reading) copies.push({ list, seen, same: false, parties: 0, reason: reading.refused });
    else if (contentHashOf(reading.state) === release.content_sha256)
      copies.push({ list, seen, same: true, parties: 0, reason: null });
    else {
      const chain = releases.slice(0, index + 1).filter((each) => each.list === list);
      const parties = diffStates(await stateAt(context.store.db, chain), reading.state).length;
      copies.push({ list, seen, same: false, parties, reason: null });
    }
  }
  return copies;
}

async function readAgain(
  context: Context,
  release: ReleaseRow,
  files: readonly { readonly sha256: string; readonly name: string }[],
): Promise<ReadRelease | Refusal> {
  const list = listById(context, release.list);
  if (!list) return { refused: 'this program no longer reads the list' };
  const inputs = [];
  for (const { sha256, name } of files) inputs.push({ sha256, source: await context.archive.get(sha256, name) });
  return readRelease(inputs, list, { lists: context.lists, keep: () => undefined });
}
