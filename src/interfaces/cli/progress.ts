import type { Session } from './session.ts';

const EVERY_MS = 3000;

/** Counts on stderr: one line that is written over on a terminal, a line every few seconds elsewhere. */
export function createProgress(session: Session, verb: string): { count(): void; end(): void } {
  const terminal = session.around.stderr.isTTY === true && session.options.quiet !== true;
  let count = 0;
  let shown = 0;
  let drawn = false;
  return {
    count() {
      count += 1;
      // Counted from the first on, so that a slow start is no reason to say `1 devices` at once.
      if (count === 1) shown = Date.now();
      if (Date.now() - shown < (terminal ? 100 : EVERY_MS)) return;
      shown = Date.now();
      if (terminal) session.around.stderr.write(`\r${count} ${verb}`);
      else session.say(`${count} ${verb}`);
      drawn = terminal;
    },
    end() {
      if (drawn) session.around.stderr.write('\r\u001B[K');
    },
  };
}
