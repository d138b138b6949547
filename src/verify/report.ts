/** What was checked of a bundle and what was not, in words. */
import { readFileSync } from 'node:fs';
import { Problem, openFiles } from './files.ts';
import { type VerifyOptions, verifyFiles } from './verify.ts';

/** 0: everything that was asked holds; 1: something does not; 2: a file can't be read. `head` and `tsaCa` are paths here. */
export function reportOn(path: string, options: VerifyOptions): { readonly status: 0 | 1 | 2; readonly text: string } {
  const read = (file: string | undefined) => (file === undefined ? undefined : readFileSync(file, 'utf8'));
  try {
    const found = verifyFiles(openFiles(path), { ...options, head: read(options.head), tsaCa: read(options.tsaCa) });
    const told = [`VERIFIED: ${path}`, ...found.shown.map((text) => `  ${text}`), 'Not shown:'];
    return { status: 0, text: [...told, ...found.notShown.map((text) => `  ${text}`)].join('\n') };
  } catch (error) {
    if (error instanceof Problem) return { status: 1, text: `NOT VERIFIED: ${path}\n  ${error.message}` };
    return { status: 2, text: `can't be checked: ${error instanceof Error ? error.message : String(error)}` };
  }
}
