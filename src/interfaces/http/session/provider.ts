/** The OpenID provider: where to send a browser, and who comes back (OpenID Connect Core 1.0, code flow with PKCE, state and nonce). */
import * as client from 'openid-client';
import { InputError, OperatingError } from '../../../core/model/errors.ts';
import type { OidcPerson } from '../../../operations/accounts/oidc.ts';
import type { OidcOptions } from './options.ts';

/** What a browser must bring back; the first three are secrets between it and us. */
export interface Journey {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface Provider {
  begin(redirectUri: string): Promise<{ readonly url: URL; readonly journey: Journey }>;
  /** Who signed in there. Throws when the answer is not one to this journey. */
  end(callbackUrl: URL, journey: Journey): Promise<OidcPerson>;
}

const TIMEOUT_SECONDS = 10;

/** Asks the provider nothing yet. Throws InputError for an issuer that is no address. */
export function createProvider(options: OidcOptions): Provider {
  if (!URL.canParse(options.issuer))
    throw new InputError(`--oidc-issuer is an address such as https://id.example.org, not ${options.issuer}`);
  let found: Promise<client.Configuration> | null = null;
  // What failed once is asked for again: the provider may have been away.
  const configuration = (): Promise<client.Configuration> =>
    (found ??= discover(options).catch((error: unknown) => {
      found = null;
      throw error;
    }));
  return {
    async begin(redirectUri) {
      const config = await configuration();
      const verifier = client.randomPKCECodeVerifier();
      const journey = { state: client.randomState(), nonce: client.randomNonce(), verifier };
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid profile email',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state: journey.state,
        nonce: journey.nonce,
      });
      return { url, journey };
    },
    async end(callbackUrl, { state, nonce, verifier }) {
      const config = await configuration();
      const tokens = await client.authorizationCodeGrant(config, callbackUrl, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('the provider gave no ID token');
      const { userinfo_endpoint: endpoint } = config.serverMetadata();
      const told = endpoint === undefined ? {} : await client.fetchUserInfo(config, tokens.access_token, claims.sub);
      return personFrom({ ...claims, ...told, iss: claims.iss, sub: claims.sub });
    },
  };
}

async function discover({ issuer, clientId, clientSecret }: OidcOptions): Promise<client.Configuration> {
  const url = new URL(issuer);
  const authentication = clientSecret === null ? client.None() : client.ClientSecretBasic(clientSecret);
  try {
    return await client.discovery(url, clientId, undefined, authentication, {
      timeout: TIMEOUT_SECONDS,
      // Plain HTTP only to this very machine.
      execute: isLoopback(url) ? [client.allowInsecureRequests] : [],
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new OperatingError(
      'not_ready',
      `the OpenID provider ${url.origin} can't be asked: ${why}`,
      'Check --oidc-issuer, and that this machine can reach it.',
    );
  }
}

function isLoopback({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
}

function personFrom(claims: Readonly<Record<string, unknown>> & { iss: string; sub: string }): OidcPerson {
  const text = (name: string): string | null => {
    const value = claims[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return {
    issuer: claims.iss,
    subject: claims.sub,
    username: text('preferred_username'),
    displayName: text('name'),
    email: claims['email_verified'] === true ? text('email') : null,
  };
}
