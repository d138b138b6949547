import { expect, test } from 'vitest';
import { assertPassword } from './password-rules.ts';
import { nameKey, readDisplayName, readName } from './names.ts';

const refused = (password: string, names: readonly string[] = ['grace']): boolean => {
  try {
    assertPassword(password, names);
    return false;
  } catch {
    return true;
  }
};

test('fourteen characters are too few, fifteen enough; 256 may be, 257 not; a character is a code point', () => {
  const sentence = 'nine purple lanterns hum above the harbour wall; ';
  expect([refused(sentence.slice(0, 14)), refused(sentence.slice(0, 15))]).toEqual([true, false]);
  const long = `${sentence}${'ob'.repeat(10)}${sentence.repeat(5)}`;
  expect([refused(long.slice(0, 256)), refused(long.slice(0, 257))]).toEqual([false, true]);
  const hanzi = '先签字再会签不如先会签再签字吧';
  expect([[...hanzi].length, refused(hanzi), refused(hanzi.slice(1))]).toEqual([15, false, true]);
  const emoji = '🦀🐙🦑🦐🦞🐚🐠🐟🐡🐬🦈🐳🐋🐊🦭';
  expect([refused(emoji), refused(emoji.slice(2))]).toEqual([false, true]);
});

test.each([
  'no digits or capitals here',
  'UPPER lower 1234 !?',
  '   spaces   count   too  ',
  'šéf říká: vždy čti smlouvu',
  'correct donkey cell clip',
])('no rule of composition refuses %s', (password) => expect(refused(password)).toBe(false));

test.each([
  'passwordpassword',
  'Password123456789',
  'qwertyuiopasdfghjkl',
  '123456789012345',
  'aaaaaaaaaaaaaaaaaa',
  'abcdefghijklmnop',
  'ponmlkjihgfedcba',
  'xk7xk7xk7xk7xk7xk7',
  'countersign-admin-2026',
  'grace.grace.grace1',
  'GraceHopperGrace!!',
  'letmein letmein!!!',
])('what is tried first is refused: %s', (password) => expect(refused(password, ['grace', 'Grace Hopper'])).toBe(true));

test.each(['Grace', 'g', '0x7', 'grace.hopper+cs@example.org', '王芳', 'Владимир', 'زينب', 'ＡＢ', 'Ｇrace'])(
  'a name may be %s',
  (name) => expect(readName(name)).toBe(name.normalize('NFKC')),
);

test.each([
  '',
  '  ',
  'a b',
  '.grace',
  'gr/ace',
  'grace\u202E',
  'gr\u200Bace',
  'grace\u0000',
  'x'.repeat(65),
  'Аdmin',
  'аdа',
  '\uD800x',
])('a name may not be %j', (name) => expect(() => readName(name)).toThrow());

test('names that differ only in case or width are the same', () => {
  for (const same of ['STRASSE', 'straße', 'Ｓtraße', ' Straße ']) expect(nameKey(same)).toBe('strasse');
  expect(nameKey('ſam')).toBe(nameKey('Sam'));
  expect(nameKey('Σίσυφος')).toBe(nameKey('ΣΊΣΥΦΟΣ'));
  expect(nameKey('ada')).not.toBe(nameKey('adа'));
});

test('a display name is shown as it is written, is never invisible, and is the name where there is none', () => {
  expect(readDisplayName(' Grace Hopper ', 'grace')).toBe('Grace Hopper');
  expect([readDisplayName(null, 'grace'), readDisplayName(' ', 'grace')]).toEqual(['grace', 'grace']);
  for (const hidden of ['Ada\u202Eecarg', 'A\u200Bda', 'A\nda', '\u3164', 'x'.repeat(101)])
    expect(() => readDisplayName(hidden, 'grace')).toThrow();
});
