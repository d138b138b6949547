import { expect, test } from 'vitest';
import { PASSWORD_COST, TooManyWaiting, hashPassword, isOutdated, verifyPassword } from './password-hash.ts';

/** From the tests of the reference implementation (P-H-C/phc-winner-argon2, src/test.c): `password`, `somesalt`, 64 MiB, 2 passes. */
const REFERENCE = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';

test('what the reference implementation encoded is verified, and would be hashed anew', async () => {
  expect(await verifyPassword('password', REFERENCE)).toBe(true);
  expect(await verifyPassword('Password', REFERENCE)).toBe(false);
  expect(isOutdated(REFERENCE)).toBe(true);
});

test('a password is encoded with its cost and a salt of its own', async () => {
  const [one, two] = [await hashPassword('a sentence to remember'), await hashPassword('a sentence to remember')];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=4\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(one).not.toBe(two);
  expect([await verifyPassword('a sentence to remember', one), isOutdated(one)]).toEqual([true, false]);
  expect(await verifyPassword('a sentence to remember ', one)).toBe(false);
  expect(isOutdated(await hashPassword('x', { ...PASSWORD_COST, passes: 4 }))).toBe(true);
});

test.each([
  '',
  'x',
  '$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc',
  `${REFERENCE}$`,
])('what is no encoded password is nobody’s: %s', async (encoded) =>
  expect(await verifyPassword('password', encoded)).toBe(false),
);

test('two at a time, some wait, more are refused, and afterwards all goes on', async () => {
  const cheap = { memory: 8192, passes: 1, lanes: 1 };
  const results = await Promise.allSettled(Array.from({ length: 80 }, () => hashPassword('x', cheap)));
  const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
  expect(refused).toHaveLength(80 - 2 - 64);
  expect(refused.every((reason) => reason instanceof TooManyWaiting)).toBe(true);
  expect(await verifyPassword('x', await hashPassword('x', cheap))).toBe(true);
});
