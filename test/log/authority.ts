/** A time-stamping authority of one's own: `openssl ts` behind a small server. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const CONFIG = (folder: string): string => `
[req]
distinguished_name = dn
[dn]
[ca]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
[tsa]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[web]
extendedKeyUsage = serverAuth
[tsa_config]
serial = ${join(folder, 'serial')}
crypto_device = builtin
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
accuracy = secs:1
ordering = yes
tsa_name = no
ess_cert_id_chain = no
ess_cert_id_alg = sha256
signer_digest = sha256
`;

export interface Authority {
  readonly url: string;
  /** Its certificate authority (PEM). */
  readonly ca: string;
  close(): Promise<void>;
}

export const hasOpenssl = ((): boolean => {
  try {
    return /^OpenSSL [3-9]/.test(execFileSync('openssl', ['version'], { encoding: 'utf8' }));
  } catch {
    return false;
  }
})();

/** `key`: RSA of 2048 bits or P-256; `change`: what becomes of each answer on its way, to try bad ones. */
export async function startAuthority(
  folder: string,
  { key = 'rsa', extension = 'tsa', change = (answer: Buffer) => answer } = {},
): Promise<Authority> {
  const path = (name: string): string => join(folder, `${key}-${extension}-${name}`);
  const openssl = (...args: readonly string[]): void => void execFileSync('openssl', args, { stdio: 'pipe' });
  const config = path('openssl.cnf');
  writeFileSync(config, CONFIG(folder));
  writeFileSync(join(folder, 'serial'), '01\n');
  const newKey = key === 'rsa' ? ['-newkey', 'rsa:2048'] : ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];
  const request = ['req', '-config', config, '-new', '-nodes', ...newKey];
  openssl(
    ...request,
    '-x509',
    '-days',
    '2',
    '-subj',
    '/O=Test/CN=Root',
    '-extensions',
    'ca',
    '-keyout',
    path('ca.key'),
    '-out',
    path('ca.pem'),
  );
  openssl(...request, '-subj', '/O=Test/CN=Clock', '-keyout', path('tsa.key'), '-out', path('tsa.csr'));
  openssl(
    'x509',
    '-req',
    '-in',
    path('tsa.csr'),
    '-CA',
    path('ca.pem'),
    '-CAkey',
    path('ca.key'),
    '-days',
    '1',
    '-extfile',
    config,
    '-extensions',
    extension,
    '-out',
    path('tsa.pem'),
  );
  let count = 0;
  const server: Server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => void chunks.push(chunk));
    incoming.on('end', () => {
      count += 1;
      const [asked, answered] = [path(`${count}.tsq`), path(`${count}.tsr`)];
      writeFileSync(asked, Buffer.concat(chunks));
      try {
        openssl(
          'ts',
          '-reply',
          '-config',
          config,
          '-section',
          'tsa_config',
          '-queryfile',
          asked,
          '-signer',
          path('tsa.pem'),
          '-inkey',
          path('tsa.key'),
          '-out',
          answered,
        );
        outgoing.setHeader('content-type', 'application/timestamp-reply').end(change(readFileSync(answered)));
      } catch (error) {
        outgoing.writeHead(500).end(String(error));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    ca: path('ca.pem'),
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
