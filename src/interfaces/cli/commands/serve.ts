import type { Command } from 'commander';
import { InputError } from '../../../core/model/errors.ts';
import { exit } from '../exit.ts';
import type { Run, Session } from '../session.ts';
import { VERSION } from '../version.ts';

interface ServeArguments {
  readonly host: string;
  readonly port: string;
  readonly url?: string;
  readonly oidcIssuer?: string;
  readonly oidcClientId?: string;
  readonly oidcAllow?: readonly string[];
  readonly open?: boolean;
}

export function addServeCommand(program: Command, run: Run): void {
  program
    .command('serve')
    .description('the web page and the HTTP API, on this machine unless told otherwise')
    .option('--host <address>', 'the address to listen at; anything but loopback can be reached by others', '127.0.0.1')
    .option('--port <number>', 'the port to listen at', '8742')
    .option('--url <url>', 'the address that people use, behind a proxy with TLS: https://countersign.example')
    .option('--oidc-issuer <url>', 'an OpenID provider at which people may sign in')
    .option('--oidc-client-id <id>', 'how that provider knows this server; its secret is COUNTERSIGN_OIDC_SECRET')
    .option(
      '--oidc-allow <who>',
      'whom the provider may bring without an invitation: "*", or "@example.org"; may be repeated',
      (who: string, before: readonly string[] = []): readonly string[] => [...before, who],
    )
    .option('--open', 'show the page in a browser')
    .action((options: ServeArguments) => run((session) => runServe(session, options)));
}

async function runServe(session: Session, options: ServeArguments) {
  const { around } = session;
  if (!around.serve) throw new InputError('serve is not to be had here');
  await around.serve({
    dataFolder: session.options.data ?? around.dataFolder,
    database: session.options.database ?? around.env['COUNTERSIGN_DATABASE'] ?? null,
    host: options.host,
    port: portArgument(options.port),
    url: urlArgument(options.url),
    oidc: oidcOptions(options, around.env),
    // Only where somebody sits before it: not in a service, a container or a script.
    open: options.open === true && around.stdout.isTTY === true,
    version: VERSION,
    now: around.now,
    say: session.say,
    print: session.print,
  });
  return exit.ran;
}

function oidcOptions(
  { oidcIssuer: issuer, oidcClientId: clientId, oidcAllow: allow = [] }: ServeArguments,
  env: Session['around']['env'],
) {
  if (issuer === undefined && clientId === undefined && allow.length === 0) return null;
  if (issuer === undefined || clientId === undefined)
    throw new InputError('--oidc-issuer and --oidc-client-id are given together');
  return { issuer, clientId, clientSecret: env['COUNTERSIGN_OIDC_SECRET'] ?? null, allow };
}

function portArgument(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new InputError(`--port is a number from 0 (any that is free) to 65535, not "${text}"`);
}

function urlArgument(text: string | undefined): URL | null {
  if (text === undefined) return null;
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '') return url;
  throw new InputError(`--url is an address such as https://countersign.example, without a path, not "${text}"`);
}
