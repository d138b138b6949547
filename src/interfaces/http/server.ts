/** The server itself: where it listens, how long it waits, and how it stops. */
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Context } from '../../operations/context.ts';
import { openListedParties } from '../../operations/listed-parties.ts';
import { openNameService } from '../../operations/name-service.ts';
import { tellBrokenRequest } from './broken-requests.ts';
import { createAside, fileLimits, viewLimits, screenLimits } from './aside/aside.ts';
import { createApp } from './app.ts';
import { knownLists } from '../../operations/open-context.ts';
import { type Limits, usualLimits } from './door.ts';
import { createJobs } from './jobs/jobs.ts';
import { startMatchingThreads } from './matching/threads.ts';
import type { WorkerSetup } from './jobs/messages.ts';
import { findPage, openPage } from './page.ts';
import { namesFor } from './security.ts';
import type { SessionOptions } from './session/options.ts';

export interface ServerOptions {
  readonly context: Context;
  readonly setup: WorkerSetup;
  readonly host: string;
  /** 0 is any that is free. */
  readonly port: number;
  /** The address that people use, where it is another than the one listened at. */
  readonly url: URL | null;
  readonly version: string;
  readonly limits?: Limits;
  /** The folder of the built page; absent: where the build puts it; null: none. */
  readonly page?: string | null;
  readonly oidc: SessionOptions['oidc'];
}

export interface RunningServer {
  /** Where people find it: `http://127.0.0.1:8742`. */
  readonly url: string;
  readonly hasPage: boolean;
  /** Takes no new requests, finishes those that are there, for up to ten seconds, and frees everything but the store. */
  close(): Promise<void>;
}

const PATIENCE = {
  headersTimeout: 15_000,
  /** For a whole request, an upload on a slow line included. */
  requestTimeout: 600_000,
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16 * 1024,
} as const;
const FINISH_MS = 10_000;

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { context: given, setup, host, port, url } = options;
  let { lists } = given;
  // A list of the user's own may come while the server runs: whoever copies the context has those of that moment.
  const context: Context = {
    ...given,
    matchers: given.matchers ?? new Map(),
    get lists() {
      return lists;
    },
  };
  const jobs = createJobs(setup, context);
  const matching = startMatchingThreads(context.say);
  const prepare = async (): Promise<void> => {
    await jobs.prepare();
    lists = await knownLists(given.store);
  };
  const names = await openNameService(context, prepare, matching.openAnswers);
  const views = createAside(setup, viewLimits);
  const screens = createAside(setup, screenLimits);
  const files = createAside(setup, fileLimits);
  const stopping = new AbortController();
  const folder = options.page === undefined ? findPage() : options.page;
  const page = folder === null ? null : openPage(folder);
  const door = {
    context,
    names,
    parties: openListedParties(context, names),
    jobs,
    views,
    screens,
    files,
    limits: options.limits ?? usualLimits,
    version: options.version,
    stopping: stopping.signal,
  };
  let origins: readonly string[] = [];
  const session: SessionOptions = { origins: () => origins, oidc: options.oidc };
  const app = createApp({ door, names: namesFor(host, url), page, session });
  const server = createServer(PATIENCE, getRequestListener(app.fetch));
  server.on('clientError', tellBrokenRequest);
  const address = await listen(server, host, port);
  const at = `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
  origins = originsOf(at, address.port, url);
  return {
    url: origins[0] ?? at,
    hasPage: page !== null,
    async close() {
      stopping.abort();
      await finish(server);
      await jobs.close();
      await matching.close();
      await Promise.all([views.close(), screens.close(), files.close()]);
    },
  };
}

/** The address that people use first; a browser on this machine may also say localhost. */
function originsOf(at: string, port: number, url: URL | null): readonly string[] {
  const local = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `http://${name}:${port}`);
  return [...new Set([...(url === null ? [] : [url.origin]), at, ...local])];
}

function listen(server: Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server.address() as AddressInfo);
    });
  });
}

function finish(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), FINISH_MS);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}
