/** A real OpenID provider (the package oidc-provider) on loopback, and a person who signs in at its own pages. */
import { once } from 'node:events';
import { type RequestListener, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TestProvider {
  readonly issuer: string;
  /** Makes it know the client. */
  admit(client: { readonly id: string; readonly secret: string | null; readonly redirectUri: string }): Promise<void>;
  /** Goes where a browser is sent, signs in as `subject`, consents; gives the address that the browser is then sent to. */
  visit(url: string, subject: string): Promise<string>;
  close(): Promise<void>;
}

/** Without types of its own. */
interface ProviderModule {
  readonly default: new (issuer: string, settings: object) => { callback(): RequestListener };
}

/** Alice’s address is verified, others’ are not. */
function findAccount(_: unknown, subject: string) {
  const email = `${subject}@example.org`;
  const claims = { sub: subject, preferred_username: subject, name: `${subject} of Example`, email };
  return { accountId: subject, claims: () => ({ ...claims, email_verified: subject === 'alice' }) };
}

export async function startProvider(): Promise<TestProvider> {
  let listener: RequestListener = (_, response) => void response.writeHead(503).end();
  const server = createServer((request, response) => listener(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const name: string = 'oidc-provider';
  const { default: Provider } = (await import(name)) as ProviderModule;
  return {
    issuer,
    async admit({ id, secret, redirectUri }) {
      const client = {
        client_id: id,
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        ...(secret === null ? { token_endpoint_auth_method: 'none' } : { client_secret: secret }),
      };
      listener = new Provider(issuer, {
        clients: [client],
        findAccount,
        cookies: { keys: ['only for this test'] },
        claims: { openid: ['sub'], profile: ['name', 'preferred_username'], email: ['email', 'email_verified'] },
        features: { devInteractions: { enabled: true } },
        pkce: { required: () => true },
      }).callback();
    },
    visit: (url, subject) => visit(issuer, url, subject),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function visit(issuer: string, first: string, subject: string): Promise<string> {
  const cookies = new Map<string, string>();
  let url = first;
  let form: URLSearchParams | null = null;
  for (let steps = 0; steps < 20; steps += 1) {
    if (!url.startsWith(issuer)) return url;
    const response: Response = await fetch(url, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { body: form }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const to = response.headers.get('location');
    const page = await response.text();
    form = null;
    if (to !== null) url = new URL(to, url).href;
    else {
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
      if (prompt === undefined) throw new Error(`the provider said ${response.status}: ${page.slice(0, 2000)}`);
      url = new URL(/action="([^"]+)"/.exec(page)?.[1] ?? '', url).href;
      form = new URLSearchParams({ prompt, login: subject, password: 'any' });
    }
  }
  throw new Error('the provider sends the browser around in circles');
}
