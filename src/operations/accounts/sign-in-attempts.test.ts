import { expect, test } from 'vitest';
import { type AttemptGuard, createAttemptGuard, networkOf } from './sign-in-attempts.ts';

const MINUTE = 60_000;
const attempt = (nameKey: string, address = '192.0.2.1', atMs = 0) => ({ nameKey, address, atMs });
const wrong = (guard: AttemptGuard, times: number, each: (index: number) => ReturnType<typeof attempt>) =>
  Array.from({ length: times }, (_, index) => guard.begin(each(index)));

test('ten wrong passwords for a name from an address, then a wait until the quarter of an hour is over', () => {
  const guard = createAttemptGuard();
  expect(wrong(guard, 10, () => attempt('ada')).every((wait) => wait === null)).toBe(true);
  expect(guard.begin(attempt('ada', '192.0.2.1', MINUTE))).toBe(14 * 60);
  expect(guard.begin(attempt('ada', '192.0.2.1', 15 * MINUTE - 1))).toBe(1);
  expect(guard.begin(attempt('ada', '192.0.2.1', 15 * MINUTE))).toBeNull();
});

test('a stranger does not lock out the owner, who is elsewhere', () => {
  const guard = createAttemptGuard();
  wrong(guard, 50, () => attempt('ada', '203.0.113.9'));
  expect(guard.begin(attempt('ada'))).toBeNull();
});

test('a name is tried a hundred times from wherever, as NIST SP 800-63B allows', () => {
  const guard = createAttemptGuard();
  wrong(guard, 100, (index) => attempt('ada', `203.0.113.${index % 20}`));
  expect(guard.begin(attempt('ada', '198.51.100.1'))).toBe(900);
});

test('an address tries fifty names, and signing in oneself buys no more', () => {
  const guard = createAttemptGuard();
  wrong(guard, 49, (index) => attempt(`name ${index}`));
  for (let times = 0; times < 5; times += 1) {
    expect(guard.begin(attempt('mallory'))).toBeNull();
    guard.succeeded(attempt('mallory'));
  }
  expect(guard.begin(attempt('name 49'))).toBeNull();
  expect(guard.begin(attempt('mallory'))).toBe(900);
});

test('the right password forgets the wrong ones before it', () => {
  const guard = createAttemptGuard();
  for (let times = 0; times < 4; times += 1) {
    wrong(guard, 9, () => attempt('ada'));
    expect(guard.begin(attempt('ada'))).toBeNull();
    guard.succeeded(attempt('ada'));
  }
});

test('a flood of names from many addresses leaves it bounded, and recent ones counted', () => {
  const guard = createAttemptGuard();
  for (let index = 0; index < 60_000; index += 1) guard.begin(attempt(`n${index}`, `2001:db8:${(index / 40) | 0}::1`));
  wrong(guard, 10, () => attempt('ada'));
  expect(guard.begin(attempt('ada'))).toBe(900);
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:0001:2::', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
])('the network of %s is %s', (address, network) => expect(networkOf(address)).toBe(network));
