/** Asks a time-stamping authority over HTTP (RFC 3161, section 3.4). */
import { randomBytes } from 'node:crypto';
import { Integer, OctetString, Sequence, fromBER } from 'asn1js';
import {
  AlgorithmIdentifier,
  ContentInfo,
  MessageImprint,
  SignedData,
  TSTInfo,
  TimeStampReq,
  TimeStampResp,
} from 'pkijs';
import { OperatingError } from '../core/model/errors.ts';

const TIMEOUT_MS = 30_000;
const MAX_BYTES = 1 << 20;
const SHA256 = '2.16.840.1.101.3.4.2.1';

/** Gives the token (CMS, DER) over `imprint`, a SHA-256, as it came; its signature is not checked here. Throws `source_refused`. */
export async function requestTimeStamp(url: string, imprint: Uint8Array): Promise<Uint8Array> {
  const nonce = Buffer.concat([Buffer.of(1 + ((randomBytes(1)[0] ?? 0) % 0x7f)), randomBytes(15)]);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: requestOf(imprint, nonce),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`it answered ${response.status} ${response.statusText}`.trim());
    const token = tokenOf(await readBody(response));
    assertAnswers(token, imprint, nonce);
    return token;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
    const reason = error instanceof Error ? `${error.message}${cause}` : String(error);
    throw new OperatingError(
      'source_refused',
      `the time-stamping authority ${url} gave no time stamp: ${reason}`,
      'Try again later or with another authority; nothing was recorded.',
    );
  }
}

function requestOf(imprint: Uint8Array, nonce: Uint8Array): ArrayBuffer {
  const hashAlgorithm = new AlgorithmIdentifier({ algorithmId: SHA256 });
  return new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({ hashAlgorithm, hashedMessage: new OctetString({ valueHex: imprint }) }),
    nonce: new Integer({ valueHex: nonce }),
    certReq: true,
  })
    .toSchema()
    .toBER();
}

async function readBody(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > MAX_BYTES) throw new Error(`it answered with more than ${MAX_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The token is cut out of the answer, so that it is kept as it was signed. */
function tokenOf(answer: Uint8Array): Uint8Array {
  const { result } = fromBER(answer);
  if (!(result instanceof Sequence)) throw new Error('what it answered is no time-stamp reply');
  const { status } = new TimeStampResp({ schema: result });
  // 0 granted, 1 granted with changes.
  if (status.status > 1) {
    const words = (status.statusStrings ?? []).map((text) => text.valueBlock.value).join(' ');
    throw new Error(`it refused with status ${status.status} ${words}`.trim());
  }
  const token = result.valueBlock.value[1];
  if (!token) throw new Error('its answer has no token');
  return Uint8Array.from(token.valueBeforeDecodeView);
}

/** The token is about what was asked, and was made for this question. */
function assertAnswers(token: Uint8Array, imprint: Uint8Array, nonce: Uint8Array): void {
  const { content } = ContentInfo.fromBER(token);
  const held = new SignedData({ schema: content }).encapContentInfo.eContent?.getValue();
  if (!held) throw new Error('its token is empty');
  const info = TSTInfo.fromBER(held);
  const stamped = Buffer.from(info.messageImprint.hashedMessage.valueBlock.valueHexView);
  if (!stamped.equals(imprint)) throw new Error('its token is about something else');
  if (!info.nonce || !Buffer.from(info.nonce.valueBlock.valueHexView).equals(nonce))
    throw new Error('its token answers another question');
}
