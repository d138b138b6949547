/** What a person may be called. */
import { InputError } from '../../core/model/errors.ts';

const LONGEST = 64;
const LONGEST_DISPLAY = 100;
/** Letters and digits of any script, and what addresses of mail are written with. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._@+-]*$/u;
/** Invisible, or turning the direction of the text: two names would look alike. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u034F\u115F\u1160\u3164\uFFA0]/u;
/** Letters of these look like each other's. */
const LOOKALIKES = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

/** Gives the name in NFKC; throws InputError. */
export function readName(text: string): string {
  const name = text.toWellFormed().normalize('NFKC').trim();
  if (name === '') throw new InputError('a name is needed', { column: 'name' });
  if ([...name].length > LONGEST) throw new InputError(`a name has at most ${LONGEST} characters`, { column: 'name' });
  if (!NAME.test(name))
    throw new InputError('a name begins with a letter or a digit and has only letters, digits and . _ @ + -', {
      column: 'name',
    });
  if (LOOKALIKES.filter((script) => script.test(name)).length > 1)
    throw new InputError('a name is not written with letters of several alphabets that look alike', { column: 'name' });
  return name;
}

/** Two names with the same key are the same name: `Straße` and `STRASSE`. */
export function nameKey(name: string): string {
  // PostgreSQL keeps no NUL; no name has one.
  const text = name.toWellFormed().replaceAll('\0', '\uFFFD');
  return text.normalize('NFKC').trim().toUpperCase().toLowerCase().normalize('NFKC');
}

/** What others see; the name itself where nothing else is given. */
export function readDisplayName(text: string | null | undefined, name: string): string {
  const shown = (text ?? '').toWellFormed().normalize('NFC').trim();
  if (shown === '') return name;
  if ([...shown].length > LONGEST_DISPLAY || HIDDEN.test(shown))
    throw new InputError(`a display name has at most ${LONGEST_DISPLAY} characters, all of them visible`, {
      column: 'displayName',
    });
  return shown;
}
