import { reportOn } from '../../verify/report.ts';
import type { VerifyOptions } from '../../verify/verify.ts';

/** Checks a bundle with the stand-alone verifier, in words; `head` and `tsaCa` are paths. Status 0: it holds, 1: it does not, 2: a file can't be read. */
export function verifyBundle(
  path: string,
  options: VerifyOptions,
): { readonly status: 0 | 1 | 2; readonly text: string } {
  return reportOn(path, options);
}
