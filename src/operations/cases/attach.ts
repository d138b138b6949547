/** Files of a case: their bytes are in the archive under their SHA-256, which stands in the log. */
import type { Case, CaseAttachment } from '../../core/model/case.ts';
import { replay } from '../../core/cases/replay.ts';
import { InputError, OperatingError } from '../../core/model/errors.ts';
import { type ByteSource, type GivenFile, fileSource } from '../../io/readers/byte-source.ts';
import { insertArchiveFile } from '../../io/database/screenings.ts';
import { assertMay } from '../accounts/caller.ts';
import type { Context } from '../context.ts';
import { addToCase } from './act-on-case.ts';
import { eventsOfCase } from './case-files.ts';

/** Bytes of one file. */
export const LARGEST_ATTACHMENT = 50 * 1024 * 1024;
/** Files of one case. */
const MOST_ATTACHMENTS = 500;

export interface GivenAttachment {
  readonly file: GivenFile;
  /** As its sender calls it; `application/octet-stream` where nobody says. */
  readonly mediaType: string;
}

/** Keeps the file and gives the case as it then is. */
export async function attachFile(
  context: Context,
  id: string,
  { file, mediaType }: GivenAttachment,
  seen: number | null = null,
): Promise<Case> {
  await assertMay(context, 'attachFile');
  await eventsOfCase(context.store.db, id);
  const source = await fileSource(file);
  const { name } = source;
  if (source.bytes === 0) throw new InputError(`${name} is empty`, { file: name });
  if (source.bytes > LARGEST_ATTACHMENT)
    throw new InputError(`${name} has ${source.bytes} bytes; up to ${LARGEST_ATTACHMENT} are kept`, { file: name });
  const { sha256, bytes } = await context.archive.put(source);
  const body = { name: name.toWellFormed().slice(0, 300), mediaType: mediaTypeFrom(mediaType), bytes, sha256 };
  return addToCase(
    context,
    { id, seen },
    ({ attachments }) => {
      if (attachments.length >= MOST_ATTACHMENTS)
        throw new OperatingError('conflict', `the case has ${MOST_ATTACHMENTS} files`, 'Put several into one file.');
      return { actor: context.actor, kind: 'attached', body };
    },
    (transaction) => insertArchiveFile(transaction, { sha256, bytes, stored_at: context.now() }),
  );
}

/** `text/plain; charset=utf-8` -> `text/plain`; what is no media type is bytes. */
function mediaTypeFrom(text: string): string {
  const type = text.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return /^[a-z0-9][a-z0-9!#$&^_.+-]{0,60}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,60}$/.test(type)
    ? type
    : 'application/octet-stream';
}

/** A file of the case by its SHA-256; throws `not_found` for one that is not attached to it, wherever else it may be. */
export async function readAttachment(
  context: Context,
  id: string,
  sha256: string,
): Promise<{ readonly attachment: CaseAttachment; readonly source: ByteSource }> {
  await assertMay(context, 'readAttachment');
  const { attachments } = replay(await eventsOfCase(context.store.db, id));
  const attachment = attachments.find((each) => each.sha256 === sha256);
  if (!attachment)
    throw new OperatingError(
      'not_found',
      `the case ${id} has no file ${sha256}`,
      'The case names its files by their SHA-256.',
    );
  return { attachment, source: await context.archive.get(sha256, attachment.name) };
}
