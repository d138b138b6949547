/** Whether a ZIP unpacks within bounds, by unpacking it once and throwing the bytes away: sizes that a ZIP states may be lies. */
import { Unzip, UnzipInflate } from 'fflate';
import { InputError } from '../../../core/model/errors.ts';
import type { ByteSource } from '../byte-source.ts';

const MAX_MEMBERS = 5_000;
const PIECE_BYTES = 16 * 1024;

/** Gives the names in it. Throws an `InputError` for a ZIP that is broken, or unpacks to more than `maxBytes`. */
export async function checkZip(source: ByteSource, maxBytes: number): Promise<readonly string[]> {
  const names: string[] = [];
  let bytes = 0;
  let open = 0;
  const unzip = new Unzip((file) => {
    if (names.push(file.name) > MAX_MEMBERS) throw refuse(source, `it holds more than ${MAX_MEMBERS} files`);
    open += 1;
    file.ondata = (error, chunk, final) => {
      if (error) throw error;
      bytes += chunk.length;
      if (bytes > maxBytes) throw refuse(source, `it unpacks to more than ${maxBytes} bytes`);
      if (final) open -= 1;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for await (const chunk of source.open())
      for (let start = 0; start < chunk.length; start += PIECE_BYTES)
        unzip.push(chunk.subarray(start, start + PIECE_BYTES));
    unzip.push(new Uint8Array(0), true);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw refuse(source, error instanceof Error ? error.message : String(error));
  }
  if (open > 0) throw refuse(source, 'it ends in the middle of a file');
  return names;
}

function refuse(source: ByteSource, reason: string): InputError {
  return new InputError(`${source.name} can't be unpacked: ${reason}`, { file: source.name });
}
