/** The command `serve`: opens the store, listens, says where, and stops when it is told to. */
import { spawn } from 'node:child_process';
import { ensureStarter } from '../../operations/ensure-starter.ts';
import { openContext } from '../../operations/open-context.ts';
import { inviteFirstAdmin } from '../../operations/accounts/invite.ts';
import { startServer } from './server.ts';
import type { SessionOptions } from './session/options.ts';
import { oneTimeLink } from './session/room.ts';

export interface ServeOptions {
  readonly dataFolder: string;
  readonly database: string | null;
  readonly host: string;
  readonly port: number;
  readonly url: URL | null;
  readonly oidc: SessionOptions['oidc'];
  readonly open: boolean;
  readonly version: string;
  now(): string;
  say(text: string): void;
  print(text: string): Promise<void>;
}

/** Resolves when the server has stopped, on SIGTERM or SIGINT; what was asked until then is answered. */
export async function serve(options: ServeOptions): Promise<void> {
  const { dataFolder, database, host, port, url, version, say, now, print } = options;
  const context = await openContext({ dataFolder, database, now, say });
  try {
    await ensureStarter(context);
    const setup = { dataFolder, database, logKey: null };
    const server = await startServer({
      context: { ...context, actor: 'system' },
      setup,
      host,
      port,
      url,
      version,
      oidc: options.oidc,
    });
    await print(`Countersign listens at ${server.url}\n`);
    const first = await inviteFirstAdmin(context);
    if (first)
      await print(
        `Nobody has an account yet. Make the first one, an admin’s, with this link; it works once:\n${oneTimeLink(server.url, first.token)}\n`,
      );
    if (!server.hasPage) say('the web page is not built here (npm run build); the API is at /api/v1');
    if (options.open && server.hasPage) openBrowser(server.url);
    await toldToStop();
    say('stopping; a second signal stops at once');
    await server.close();
  } finally {
    await context.store.close();
  }
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (signal: NodeJS.Signals): void => {
      for (const each of SIGNALS) {
        process.off(each, stop);
        process.once(each, () => process.exit(128 + (signal === 'SIGINT' ? 2 : 15)));
      }
      resolve();
    };
    for (const each of SIGNALS) process.on(each, stop);
  });
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

function openBrowser(url: string): void {
  const command = process.platform === 'darwin' ? 'open' : process.platform === 'win32' ? 'explorer' : 'xdg-open';
  // Without a browser nothing happens: the address was printed.
  spawn(command, [url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
