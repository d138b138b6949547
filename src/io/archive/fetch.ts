import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { OperatingError } from '../../core/model/errors.ts';
import { type ByteSource, fileSource } from '../readers/byte-source.ts';

const TIMEOUT_MS = 300_000;
const MAX_BYTES = 2 * 1024 ** 3;
/** Some publishers answer only to a browser's name; ours stands behind it. */
const USER_AGENT = 'Mozilla/5.0 (compatible; Countersign/0.1; +https://www.apache.org/licenses/LICENSE-2.0)';

/** Fetches an official file to `path`. Anything but a complete 200 answer is an error that says what came instead. */
export async function fetchFile(url: string, path: string): Promise<ByteSource> {
  try {
    const response = await fetch(url, {
      headers: { 'user-agent': USER_AGENT, accept: '*/*' },
      redirect: 'follow',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok || !response.body)
      throw new Error(`the server answered ${response.status} ${response.statusText}`.trim());
    const declared =
      response.headers.get('content-encoding') === null
        ? Number(response.headers.get('content-length') ?? Number.NaN)
        : Number.NaN;
    let bytes = 0;
    const counting = new Transform({
      transform(chunk: Uint8Array, _encoding, done) {
        bytes += chunk.length;
        done(bytes > MAX_BYTES ? new Error(`more than ${MAX_BYTES} bytes came`) : null, chunk);
      },
    });
    await pipeline(Readable.fromWeb(response.body as never), counting, createWriteStream(path));
    if (!Number.isNaN(declared) && declared !== bytes) throw new Error(`${bytes} of ${declared} bytes came`);
    return { ...(await fileSource(path)), name: nameFrom(url) };
  } catch (error) {
    throw new OperatingError(
      'source_refused',
      `${url} could not be fetched: ${causeOf(error)}`,
      'Try again later, or fetch it in a browser and give the file with --from.',
    );
  }
}

function nameFrom(url: string): string {
  const last = new URL(url).pathname.split('/').filter(Boolean).at(-1);
  return last ?? 'download';
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
