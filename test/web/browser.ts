/** A real Chromium for the tests, the benches and the pictures of the page. */
import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where the machine has it; null where it has none. */
export function findChromium(): string | null {
  const given = process.env['COUNTERSIGN_CHROMIUM'];
  return [...(given ? [given] : []), ...PLACES].find((path) => existsSync(path)) ?? null;
}

/** Headless, with a profile of its own that is removed with it, and asking nobody for anything. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('there is no Chromium here');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export interface Visitor {
  readonly page: Page;
  /** What the browser objected to: errors of scripts, refused loads, breaches of the page's policy. */
  readonly objections: readonly string[];
}

/** A person with a browser profile of their own. */
export async function visit(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  const objections: string[] = [];
  page.on('pageerror', (error) => objections.push(String(error)));
  page.on('console', (message) => {
    // That an answer was no 200 is said by the page itself.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      objections.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(blob|data):/.test(url)) objections.push(`asked ${url}`);
  });
  return { page, objections };
}

/** WCAG 2.2 A and AA, as far as a machine can tell; one line for each element that breaks a rule. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`));
}
