/** What the log says of a release. */
import type { NewEvent } from '../../core/model/log.ts';
import type { NewRelease, ReleaseFile } from '../../io/database/releases.ts';
import type { Context } from '../context.ts';

export function listTakenIn({ actor }: Context, row: NewRelease, files: readonly ReleaseFile[]): NewEvent {
  const { list, seen, status, content_sha256: contentSha256, entities, added, changed, removed } = row;
  const body = { list, seen, status, contentSha256, entities, added, changed, removed, files: namesOf(files) };
  return { actor, subject: `list:${list}`, kind: 'list_taken_in', body };
}

export function listRefused(
  { actor }: Context,
  { list, seen, reason }: NewRelease,
  files: readonly ReleaseFile[],
): NewEvent {
  return { actor, subject: `list:${list}`, kind: 'list_refused', body: { list, seen, reason, files: namesOf(files) } };
}

/** What a file is known by in the log and in results. */
export function namesOf(
  files: readonly ReleaseFile[],
): readonly { readonly part: string; readonly name: string; readonly sha256: string }[] {
  return files.map(({ part, name, sha256 }) => ({ part, name, sha256 }));
}
