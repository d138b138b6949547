/** `serve` as somebody starts it, in a process and on a data folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

export interface Served {
  /** `http://127.0.0.1:40123` */
  readonly origin: string;
  /** The one-time link for the first admin; null where somebody has an account. */
  readonly firstLink: string | null;
  readonly dataFolder: string;
  /** Tells it to stop, waits until it has, and removes its data. */
  stop(): Promise<void>;
}

/** Starts it on an empty folder, or on `dataFolder`, and resolves when it listens. */
export async function startServed(dataFolder?: string): Promise<Served> {
  const folder = dataFolder ?? (await mkdtemp(join(tmpdir(), 'countersign-page-')));
  const program = join(ROOT, 'bin', 'countersign.cjs');
  const child = spawn(process.execPath, [program, '--data', folder, 'serve', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { ...(await listening(child, dataFolder === undefined)), dataFolder: folder, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What it prints: where it listens, and after that the link, where nobody has an account. */
function listening(child: ChildProcess, isFresh: boolean): Promise<Pick<Served, 'origin' | 'firstLink'>> {
  const text = { out: '', err: '' };
  child.stderr?.on('data', (chunk: Buffer) => void (text.err += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('exit', (status) => reject(new Error(`serve ended with ${status}: ${text.err}`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      text.out += chunk.toString();
      const origin = /listens at (\S+?)\/?\n/.exec(text.out)?.[1];
      const firstLink = /^(http\S+\/join#\S+)\n/m.exec(text.out)?.[1] ?? null;
      if (origin !== undefined && (!isFresh || firstLink !== null)) resolve({ origin, firstLink });
    });
  });
}
