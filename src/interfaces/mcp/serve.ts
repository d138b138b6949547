/** The command `mcp`: opens the store, speaks the Model Context Protocol on stdin and stdout, and ends when the client does. */
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { ensureStarter } from '../../operations/ensure-starter.ts';
import { openNameService } from '../../operations/name-service.ts';
import { openContext } from '../../operations/open-context.ts';
import { prepareIndex } from '../../operations/open-snapshot.ts';
import { createMcpServer } from './server.ts';

export interface McpOptions {
  readonly dataFolder: string;
  readonly database: string | null;
  readonly version: string;
  now(): string;
  /** On stderr: stdout is the protocol's. */
  say(text: string): void;
}

/** Resolves when stdin has ended, or on SIGTERM or SIGINT. Whoever starts it acts as the one at the command line of this machine. */
export async function serveMcp({ dataFolder, database, version, now, say }: McpOptions): Promise<void> {
  const opened = await openContext({ dataFolder, database, now, say });
  const context = { ...opened, matchers: new Map() };
  try {
    await ensureStarter(context);
    const names = await openNameService(context, () => prepareIndex(context));
    const handle = serveStdio(() => createMcpServer({ context, names, version }), {
      onerror: (error) => say(`the protocol: ${error.message}`),
    });
    await clientGone();
    await handle.close();
  } finally {
    await context.store.close();
  }
}

function clientGone(): Promise<void> {
  return new Promise((resolve) => {
    process.stdin.once('end', resolve);
    process.stdin.once('close', resolve);
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}
