/** Signing in at an OpenID provider: there, and back. */
import type { Context as HonoContext } from 'hono';
import { html } from 'hono/html';
import { z } from 'zod';
import { OperatingError } from '../../../core/model/errors.ts';
import { linkOidc } from '../../../operations/accounts/oidc.ts';
import { HttpProblem } from '../problems.ts';
import { type Route, route } from '../route.ts';
import { dropCookie, readCookie, writeCookie } from './cookies.ts';
import { type SessionEnv, type SessionOptions, publicOrigin } from './options.ts';
import { type Provider, createProvider } from './provider.ts';
import { type Room, signBrowserIn } from './room.ts';
import { type Seal, createSeal } from './sealed.ts';
import { token } from './contract.ts';

const CALLBACK = '/api/v1/auth/oidc/callback';
/** How long somebody may take at the provider. */
const JOURNEY_SECONDS = 600;
/** Ours, and nothing that a browser could read as another host. */
const LOCAL_PATH = /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]{0,500}$/;

const Beginning = z.strictObject({
  to: z
    .string()
    .regex(LOCAL_PATH, 'is a path on this server')
    .optional()
    .meta({ description: 'Where to go afterwards.' }),
  invitation: token.optional(),
});
/** Whatever the provider adds is left to be checked with its answer. */
const Return = z.looseObject({
  code: z.string().optional(),
  state: z.string().optional(),
  error: z.string().optional().meta({ description: 'Why the provider let nobody in.' }),
});

const journeySchema = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  to: z.string(),
  invitation: z.string().nullable(),
  until: z.number(),
});
type Kept = z.infer<typeof journeySchema>;

interface Desk {
  readonly provider: Provider;
  readonly seal: Seal;
  readonly redirectUri: () => string;
}

export function oidcRoutes(room: Room): readonly Route[] {
  const { options } = room;
  const desk = options.oidc && deskOf(options.oidc, options);
  return [
    route<unknown, z.output<typeof Beginning>>({
      operation: null,
      method: 'get',
      path: '/auth/oidc',
      summary: 'Sign in at the OpenID provider',
      query: Beginning,
      responses: { 302: { description: 'To the provider.' } },
      async handle({ c, query: { to = '/', invitation = null } }) {
        if (!desk) throw noProvider();
        const { url, journey } = await desk.provider.begin(desk.redirectUri());
        const kept: Kept = { ...journey, to, invitation, until: nowMs(room) + JOURNEY_SECONDS * 1000 };
        const value = desk.seal.close(JSON.stringify(kept));
        writeCookie(c, options, { kind: 'oidc', value, maxAge: JOURNEY_SECONDS });
        return toPage(c, url.href);
      },
    }),
    route<unknown, z.output<typeof Return>>({
      operation: null,
      method: 'get',
      path: '/auth/oidc/callback',
      summary: 'Where the OpenID provider sends the browser back to',
      query: Return,
      responses: { 302: { description: 'Signed in.' } },
      async handle({ c }) {
        if (!desk) throw noProvider();
        try {
          const kept = takeJourney(room, desk, c);
          await signBrowserIn(room, c, await comeBack(room, desk, { c, kept }));
          return toPage(c, kept.to);
        } catch (error) {
          return refusalPage(c, error);
        }
      },
    }),
  ];
}

/** Kept nowhere: the address of a journey works once. */
function toPage(c: HonoContext<SessionEnv>, address: string): Response {
  c.header('cache-control', 'no-store');
  c.header('referrer-policy', 'no-referrer');
  return c.redirect(address, 302);
}

function deskOf(oidc: NonNullable<SessionOptions['oidc']>, options: SessionOptions): Desk {
  return {
    provider: createProvider(oidc),
    seal: createSeal(),
    redirectUri: () => publicOrigin(options) + CALLBACK,
  };
}

/** What the browser set out with, once: the cookie goes whatever comes of it. */
function takeJourney({ context, options }: Room, { seal }: Desk, c: HonoContext<SessionEnv>): Kept {
  const sealed = readCookie(c, options, 'oidc');
  dropCookie(c, options, 'oidc');
  const text = sealed === null ? null : seal.open(sealed);
  const kept = text === null ? null : journeySchema.parse(JSON.parse(text));
  if (kept && kept.until > nowMs({ context })) return kept;
  throw failed('this sign-in was not begun in this browser, or too long ago');
}

/** The id of the user who signed in. */
async function comeBack(
  { context, options }: Room,
  desk: Desk,
  { c, kept }: { readonly c: HonoContext<SessionEnv>; readonly kept: Kept },
): Promise<string> {
  // Never from the Host header, which the client wrote.
  const url = new URL(desk.redirectUri());
  url.search = new URL(c.req.url).search;
  const person = await desk.provider.end(url, kept).catch((error: unknown) => {
    if (error instanceof OperatingError) throw error;
    context.say(`sign-in at the OpenID provider failed: ${error instanceof Error ? error.message : String(error)}`);
    throw failed('the OpenID provider did not confirm this sign-in');
  });
  const allow = options.oidc?.allow ?? [];
  const signIn = await linkOidc(context, person, { allow, invitation: kept.invitation });
  if (signIn.outcome === 'accepted') return signIn.userId;
  throw signIn.reason === 'disabled'
    ? failed('this account may not sign in', 'Ask an admin.')
    : failed('nobody here has invited this account', 'Ask an admin for a link, and open it before you sign in.');
}

/** A person who was sent here by a link reads a page, a program a problem. */
function refusalPage(c: HonoContext<SessionEnv>, error: unknown): Response {
  const words = wordsOf(error);
  if (!words || !(c.req.header('accept') ?? '').includes('text/html')) throw error;
  c.header('content-security-policy', "default-src 'none'");
  c.header('cache-control', 'no-store');
  c.header('referrer-policy', 'no-referrer');
  return c.body(
    `${html`<!doctype html>
      <html lang="en">
        <meta charset="utf-8" /><title>Countersign: not signed in</title>
        <h1>Not signed in</h1>
        <p>${words.message}.</p>
        <p>${words.next}</p>
        <p><a href="/">Back to Countersign</a></p>
      </html>`}`,
    words.status,
    { 'content-type': 'text/html; charset=utf-8' },
  );
}

interface Words {
  readonly message: string;
  readonly next: string;
  readonly status: 403 | 404 | 409;
}

function wordsOf(error: unknown): Words | null {
  if (error instanceof HttpProblem) return { message: error.message, next: BEGIN_AGAIN, status: 403 };
  if (!(error instanceof OperatingError)) return null;
  const { message, next, code } = error;
  return { message, next, status: code === 'not_found' ? 404 : 409 };
}

const BEGIN_AGAIN = 'Begin again at the sign-in page, or ask an admin for a link and open it first.';

function failed(detail: string, next = BEGIN_AGAIN): Error {
  return new HttpProblem('not_allowed', detail, { next });
}

function noProvider(): OperatingError {
  return new OperatingError('not_found', 'there is no OpenID provider here', 'Sign in with a name and a password.');
}

function nowMs({ context }: Pick<Room, 'context'>): number {
  return Date.parse(context.now());
}
