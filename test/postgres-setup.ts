/**
 * Starts a real PostgreSQL for the whole run, in a process of its own: the package that brings the server hooks into the exit of the
 * process that it lives in, and a test run must end with its own exit status.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** `postgres://…/` without a database name; empty when no server could be started. */
    postgresUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = spawn(process.execPath, [join(import.meta.dirname, 'postgres-server.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const url = await firstLine(server);
  if (url === '' && process.env['CI'] === 'true')
    throw new Error('PostgreSQL could not be started; the lines above say why');
  if (url === '') process.stderr.write('PostgreSQL could not be started; its tests are skipped\n');
  project.provide('postgresUrl', url);
  return async () => {
    if (server.exitCode !== null) return;
    server.stdin?.end();
    await once(server, 'exit');
  };
}

/** The URL that the server prints when it is ready; empty when it ends without one. */
async function firstLine(server: ChildProcess): Promise<string> {
  if (!server.stdout) return '';
  for await (const line of createInterface({ input: server.stdout })) return line;
  return '';
}
