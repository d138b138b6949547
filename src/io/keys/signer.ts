/** The key that signs the heads of the log: Ed25519 (RFC 8032), one a data folder, made when it is first needed. */
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { OperatingError } from '../../core/model/errors.ts';

export interface Signer {
  /** SHA-256 of the public key (SubjectPublicKeyInfo, DER), hexadecimal. */
  readonly id: string;
  /** SubjectPublicKeyInfo in PEM (RFC 7468). */
  readonly publicKey: string;
  /** Base64. */
  sign(text: string): string;
}

/** Gives the signer of a file in PEM (PKCS #8); nobody but its owner may read the file. The file is made, or read, at the first call. */
export function lazySigner(path: string): () => Signer {
  let signer: Signer | null = null;
  return () => (signer ??= openSigner(path));
}

function openSigner(path: string): Signer {
  const key = createPrivateKey(readOrMake(path));
  if (key.asymmetricKeyType !== 'ed25519') {
    throw new OperatingError('not_ready', `${path} holds no Ed25519 key`, 'Give the log its own key file.');
  }
  const publicKey = createPublicKey(key);
  return {
    id: createHash('sha256')
      .update(publicKey.export({ type: 'spki', format: 'der' }))
      .digest('hex'),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    sign: (text) => sign(null, Buffer.from(text), key).toString('base64'),
  };
}

function readOrMake(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const made = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  // Whole under another name first: a process that is killed here, or one that reads at this moment, never sees half a key.
  const temporary = `${path}.${process.pid}.${randomUUID()}`;
  writeFileSync(temporary, made, { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(temporary, path);
    return made;
  } catch (error) {
    // Another process made it at this moment.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return readFileSync(path, 'utf8');
    throw error;
  } finally {
    unlinkSync(temporary);
  }
}
