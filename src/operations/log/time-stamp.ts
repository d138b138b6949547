import { treeHeadText } from '../../core/log/entry.ts';
import { OperatingError } from '../../core/model/errors.ts';
import { insertArchiveFile } from '../../io/database/screenings.ts';
import { memorySource } from '../../io/readers/byte-source.ts';
import { requestTimeStamp } from '../../io/time-stamp-authority.ts';
import { verifyToken } from '../../verify/token.ts';
import type { Context } from '../context.ts';
import { appendEvents, sha256 } from './append-events.ts';
import { logHead } from './read-log.ts';

export interface HeadStamp {
  /** Of the head that was stamped. */
  readonly size: number;
  readonly root: string;
  /** SHA-256 of the token in the archive. */
  readonly token: string;
  /** Where it was asked for. */
  readonly authority: string;
  /** When the head existed, as the authority says. */
  readonly at: string;
}

/**
 * Has the newest head stamped by an authority (RFC 3161), over the SHA-256 of the text that is signed, and keeps the token in the archive and
 * in the log. The token's own signature is checked; whether the authority is to be trusted is for whoever verifies. Throws `source_refused`.
 */
export async function stampHead(context: Context, authority: string): Promise<HeadStamp> {
  const head = await logHead(context);
  if (!head) throw new OperatingError('not_ready', 'the log is empty', 'Take in a list or screen a purchase first.');
  const imprint = sha256(Buffer.from(treeHeadText(head)));
  const bytes = Buffer.from(await requestTimeStamp(authority, imprint));
  const { at } = checkedToken(bytes, imprint, authority);
  const token = await context.archive.put(memorySource('time stamp', bytes));
  const stamp = { size: head.size, root: head.root, token: token.sha256, authority, at };
  await context.store.db.transaction().execute(async (transaction) => {
    await insertArchiveFile(transaction, { ...token, stored_at: context.now() });
    const { actor } = context;
    await appendEvents(context, transaction, [{ actor, subject: 'log', kind: 'head_time_stamped', body: stamp }]);
  });
  return stamp;
}

function checkedToken(bytes: Buffer, imprint: Uint8Array, authority: string): { readonly at: string } {
  try {
    return verifyToken(bytes, Buffer.from(imprint), undefined);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OperatingError(
      'source_refused',
      `${authority} gave a time stamp that does not hold: ${reason}`,
      'Try another authority; nothing was recorded.',
    );
  }
}
