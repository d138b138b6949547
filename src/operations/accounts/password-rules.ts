/** What a password must be: NIST SP 800-63B-4, section 3.1.1.2. Long; of any characters; nothing that is guessed first. No rules of composition, no expiry. */
import { InputError } from '../../core/model/errors.ts';

/** Characters, for a password that is the only factor. */
export const LEAST = 15;
const MOST = 256;
/** Pieces that the passwords of every leaked collection are made of, and what this program is called. */
const COMMON =
  /passw[o0]rd|passwort|passphrase|qwertyuiop|qwertz|qwerty|asdfghjkl|asdfgh|zxcvbnm|zxcvbn|letmein|welcome|iloveyou|administrator|admin|monkey|dragon|football|baseball|superman|sunshine|princess|master|shadow|login|secret|changeme|default|trustno1|abc123|1q2w3e4r|1qaz2wsx|correcthorsebatterystaple|countersign/g;
/** What must be left when they are taken away. */
const LEFT_LEAST = 6;

/** Throws InputError that says what is wrong. `names` are words that everybody knows of the person. */
export function assertPassword(password: string, names: readonly string[]): void {
  const normal = password.normalize('NFKC');
  const count = [...normal].length;
  const refuse = (words: string): never => {
    throw new InputError(words, { column: 'password' });
  };
  if (count < LEAST) refuse(`a password has at least ${LEAST} characters; a sentence is easy to remember`);
  if (count > MOST) refuse(`a password has at most ${MOST} characters`);
  const folded = normal.toLowerCase();
  if (isGuessable(folded, names)) refuse('this password is one of those that are tried first; a sentence is better');
}

function isGuessable(folded: string, names: readonly string[]): boolean {
  const known = names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter(({ length }) => length > 2);
  const left = known.reduce((text, word) => text.replaceAll(word, ' '), folded).replace(COMMON, ' ');
  const letters = left.replace(/[\s\p{P}$+<=>^`|~]/gu, '');
  return withoutRuns(letters).length < LEFT_LEAST || isRepeated(folded);
}

/** Characters that follow the one before, as in `1234` and `aaaa`, or go backwards, are dropped. */
function withoutRuns(text: string): string {
  const points = [...text];
  return points
    .filter((character, index) => {
      const before = points[index - 1]?.codePointAt(0);
      return before === undefined || Math.abs((character.codePointAt(0) ?? 0) - before) > 1;
    })
    .join('');
}

/** `abcdabcdabcd…`: a piece of up to a third of it, over and over. */
function isRepeated(text: string): boolean {
  for (let length = 1; length <= text.length / 3; length += 1) {
    const piece = text.slice(0, length);
    if (text === piece.repeat(Math.ceil(text.length / length)).slice(0, text.length)) return true;
  }
  return false;
}
