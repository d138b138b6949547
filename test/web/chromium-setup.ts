/** Says once that there is no browser, on which the tests of the page depend. */
import { findChromium } from './browser.ts';

export default function setup(): void {
  if (findChromium() !== null) return;
  if (process.env['CI'] === 'true') throw new Error('Chromium is missing; .ci/run installs it');
  process.stderr.write(
    'There is no Chromium here (apt-get install chromium): the tests of the web page are skipped.\n',
  );
}
