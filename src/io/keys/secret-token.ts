/** Secrets that the program makes itself: 256 random bits, kept only as their SHA-256, which needs no salt because nobody can guess them. */
import { createHmac, hash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 43 characters of base64url. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** 16 hexadecimal digits: an id, not a secret. */
export function makeId(): string {
  return randomBytes(8).toString('hex');
}

/** What is kept of a secret: hexadecimal. */
export function tokenHash(token: string): string {
  return hash('sha256', token, 'hex');
}

/** A second secret that only who has the first can know; who sees it learns nothing about the first. */
export function derivedToken(token: string, purpose: string): string {
  return createHmac('sha256', token).update(purpose).digest('base64url');
}

/** Compares without telling by the time it takes where the two differ. */
export function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(tokenHash(one)), Buffer.from(tokenHash(other)));
}
