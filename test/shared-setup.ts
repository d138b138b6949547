/** Says once whether the real list files are there, on which some tests depend. */
import { sharedBench, sharedFile } from './shared-data.ts';

export default function setup(): void {
  if (sharedFile('.') !== null && sharedBench('.') !== null) return;
  process.stderr.write('The folder of real list files is not beside the checkout: the tests on them are skipped.\n');
}
