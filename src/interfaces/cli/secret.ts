/** A secret that a person types: asked on stderr, not shown, and never an argument, which other users of the machine can read. */
import type { ReadStream } from 'node:tty';
import { InputError } from '../../core/model/errors.ts';
import type { Session } from './session.ts';

/** In place of typing it, where a program runs the command. */
export const PASSWORD_VARIABLE = 'COUNTERSIGN_PASSWORD';

export async function askPassword({ around }: Session, name: string): Promise<string> {
  const given = around.env[PASSWORD_VARIABLE];
  if (given !== undefined && given !== '') return given;
  const { stdin, stderr } = around;
  if (stdin?.isTTY !== true)
    throw new InputError(`the password of ${name} is wanted: type it at a terminal, or set ${PASSWORD_VARIABLE}`);
  stderr.write(`Password of ${name}: `);
  try {
    return await typed(stdin);
  } finally {
    stderr.write('\n');
  }
}

/** Return, line feed, and the end of input. */
const ENTER = new Set(['\r', '\n', '\u0004']);
const INTERRUPT = '\u0003';
const BACKSPACE = new Set(['\b', '\u007f']);

function typed(stdin: ReadStream): Promise<string> {
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  return new Promise<string>((resolve, reject) => {
    let text = '';
    const onData = (piece: string): void => {
      for (const character of piece) {
        if (ENTER.has(character)) return end(() => resolve(text));
        if (character === INTERRUPT) return end(() => reject(new InputError('interrupted')));
        text = BACKSPACE.has(character) ? [...text].slice(0, -1).join('') : text + character;
      }
    };
    const end = (then: () => void): void => {
      stdin.off('data', onData).pause();
      stdin.setRawMode(false);
      then();
    };
    stdin.on('data', onData).resume();
  });
}
