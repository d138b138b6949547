/** A log as an afternoon of work leaves it, for the tests and the benchmark of bundles. */
import { memorySource } from '../../src/io/readers/byte-source.ts';
import type { NewEvent } from '../../src/core/model/log.ts';
import { appendEvents } from '../../src/operations/log/append-events.ts';
import { buildBundle } from '../../src/operations/log/build-bundle.ts';
import type { BundleOptions } from '../../src/operations/log/build-bundle.ts';
import type { Context } from '../../src/operations/context.ts';
import type { Files } from '../../src/verify/files.ts';

export type BundleBytes = ReadonlyMap<string, Buffer>;

/** Appends `events` notes, every fifth with a file in the archive that it names, in transactions of one to seven; gives the SHA-256 of the files. */
export async function appendSample(context: Context, events: number): Promise<readonly string[]> {
  const files: string[] = [];
  for (let done = 0; done < events; ) {
    const some: NewEvent[] = [];
    for (let index = 0; index < 1 + (done % 7) && done + some.length < events; index += 1) {
      const number = done + some.length;
      const text = `大华 – „Notiz“ ${number}`;
      const body = number % 5 === 0 ? { text, ...(await attach(context, number)) } : { text };
      if ('sha256' in body) files.push(body.sha256);
      some.push({
        actor: number % 2 === 0 ? 'user:anna' : 'user:bo',
        subject: `run:${number % 9}`,
        kind: 'noted',
        body,
      });
    }
    await context.store.db.transaction().execute((transaction) => appendEvents(context, transaction, some));
    done += some.length;
  }
  return files;
}

async function attach(context: Context, number: number): Promise<{ readonly sha256: string; readonly bytes: number }> {
  return context.archive.put(
    memorySource(`note ${number}`, `what was found on ${number} of the list\n`.repeat(1 + (number % 3))),
  );
}

export async function bundleBytes(
  context: Pick<Context, 'store' | 'archive'>,
  options: BundleOptions,
): Promise<BundleBytes> {
  const files = new Map<string, Buffer>();
  for (const { name, source } of await buildBundle(context, options)) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of source.open()) chunks.push(chunk);
    files.set(name, Buffer.concat(chunks));
  }
  return files;
}

/** As the verifier reads them. */
export function filesOf(bytes: BundleBytes): Files {
  return { names: [...bytes.keys()], read: (name) => [bytes.get(name) ?? Buffer.alloc(0)] };
}
