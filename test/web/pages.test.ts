/** Every page in both themes, wide and narrow, and in every language: nothing that axe objects to, nothing wider than the window. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, findChromium, openBrowser, visit } from './browser.ts';
import { EXAMPLE, joinBy, screenFile, settled } from './people.ts';
import { type Served, startServed } from './served.ts';

/** What stands on it when it is drawn. */
interface Place {
  readonly path: string;
  readonly sign: string;
}

/** `RUN` and `CASE` are those of the example. */
const PLACES: readonly Place[] = [
  { path: '/', sign: '.drop' },
  { path: '/cases', sign: '.queue-item' },
  { path: '/cases?q=nobody', sign: '.empty' },
  { path: 'CASE', sign: '.timeline-svg' },
  { path: 'CASE?do=propose', sign: 'textarea' },
  { path: '/find', sign: '.empty' },
  { path: '/find?q=%E5%A4%A7%E5%8D%8E', sign: '.result' },
  { path: '/parties/starter-dahua', sign: '.chips' },
  { path: '/lists', sign: '.table' },
  { path: '/lists?take=un_sc', sign: '.row-wide' },
  { path: '/runs', sign: '.table' },
  { path: 'RUN', sign: '.screenings' },
  { path: '/log', sign: '.table' },
  { path: '/people', sign: '.table' },
  { path: '/no/such/page', sign: '.empty' },
  { path: '/cases/0000000000000000', sign: '.problem' },
];
const SOME = ['/', '/cases', 'CASE', '/parties/starter-dahua', '/lists', 'RUN', '/log', '/people'];

describe.skipIf(findChromium() === null)('every page', () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  let run: string;
  let oneCase: string;

  beforeAll(async () => {
    [served, browser] = await Promise.all([startServed(), openBrowser()]);
    ({ page } = await visit(browser, served.origin));
    await joinBy(page, served.firstLink ?? '', { name: 'anna', displayName: 'Anna Berg' });
    await screenFile(page, EXAMPLE);
    await page.getByRole('link', { name: 'Open the run' }).click();
    await page.waitForURL(/\/runs\/./);
    run = new URL(page.url()).pathname;
    await page.goto('/cases');
    // The way by click is the journey's test; rows may be drawn anew just then.
    const link = page.locator('.queue-name a').first();
    oneCase = new URL((await link.getAttribute('href')) ?? '', page.url()).pathname;
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  const open = async ({ path, sign }: Place): Promise<void> => {
    await page.goto(path.replace('RUN', run).replace('CASE', oneCase));
    await page.locator(sign).first().waitFor();
    await settled(page);
  };
  const spill = () => page.evaluate('document.documentElement.scrollWidth - innerWidth');

  test.each(PLACES)(
    '$path gives axe no reason to object, in the light and in the dark, wide and narrow',
    async (place) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await open(place);
      expect(await axeFindings(page)).toEqual([]);
      expect(await spill()).toBeLessThanOrEqual(0);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.title()).toBe(`${await page.locator('h1').innerText()} · Countersign`);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await axeFindings(page)).toEqual([]);
      expect(await spill()).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 1440, height: 900 });
    },
  );

  test.each([
    ['de', 'Sprache', 'Käufe prüfen'],
    ['zh', '语言', '筛查采购'],
  ])('speaks %s when told to, and remembers it', async (language, label, title) => {
    await open({ path: '/', sign: '.drop' });
    await page.locator('.choices select').first().selectOption(language);
    await page.getByLabel(label).waitFor();
    for (const place of PLACES.filter(({ path }) => SOME.includes(path))) {
      await open(place);
      expect(await page.evaluate('document.documentElement.lang'), place.path).toBe(language);
      // No key without a text, and no text of the English page where there is one of its own.
      expect(await page.locator('nav').innerText(), place.path).not.toMatch(/Screen purchases|Search lists|nav\./);
      expect(await page.locator('main').innerText(), place.path).not.toMatch(
        /\b(app|case|queue|start|lists|log)\.[a-z]/,
      );
      expect(await spill(), place.path).toBeLessThanOrEqual(0);
    }
    await open({ path: '/', sign: '.drop' });
    expect(await page.locator('h1').innerText()).toBe(title);
    await page.locator('.choices select').first().selectOption('en');
    await page.getByLabel('Language').waitFor();
  });

  test('keeps the theme that somebody chose, whatever the system says', async () => {
    await open({ path: '/', sign: '.drop' });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByLabel('Colours').selectOption('dark');
    await page.reload();
    await page.locator('.drop').waitFor();
    expect(await page.evaluate('document.documentElement.dataset.mantineColorScheme')).toBe('dark');
    await page.getByLabel('Colours').selectOption('auto');
  });
});
