/** What comes from outside is shown and never obeyed: names with markup, with letters that turn the direction, files that are too much. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Visitor, findChromium, openBrowser, visit } from './browser.ts';
import { joinBy, screenFile, settled } from './people.ts';
import { type Served, startServed } from './served.ts';

const MARKUP = 'Dahua <img src=x onerror="window.hurt=1"> Technology';
const SCRIPT = '</script><script>window.hurt=1</script>';
/** Right-to-left override: without care the letters after it are read backwards, and so is the text behind the name. */
const TURNED = 'Hikvision \u202Ecod.exe Digital';
const LONG = `Dahua ${'W'.repeat(4000)}`;

const FILE = [
  'id,date,supplier,item',
  `EX-1,2020-04-15,"${MARKUP.replaceAll('"', '""')}",camera`,
  `"${SCRIPT}",2021-03-09,${TURNED},"=HYPERLINK(""http://198.51.100.7"")"`,
  `EX-3,2021-03-09,${LONG},camera`,
  'EX-4,2020-04-15,"Zhejiang Dahua Technology Co., Ltd.",camera',
].join('\n');

describe.skipIf(findChromium() === null)('the page before what is hostile', () => {
  let served: Served;
  let browser: Browser;
  let visitor: Visitor;
  beforeAll(async () => {
    [served, browser] = await Promise.all([startServed(), openBrowser()]);
    visitor = await visit(browser, served.origin);
    await joinBy(visitor.page, served.firstLink ?? '', { name: 'anna', displayName: MARKUP.slice(0, 60) });
    await screenFile(visitor.page, { name: '<b>p.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  test('names with markup are text on every page that shows them, and nothing of them runs', async () => {
    const { page, objections } = visitor;
    await page.getByRole('link', { name: 'Open the run' }).click();
    await settled(page);
    expect(await page.locator('main').innerText()).toContain(MARKUP);
    expect(await page.locator('main').innerText()).toContain(SCRIPT);
    for (const path of ['/', '/cases', '/runs', '/log', '/people', `/find?q=${encodeURIComponent(MARKUP)}`]) {
      await page.goto(path);
      await settled(page);
      expect(await page.locator('img[src="x"], main script, main iframe').count(), path).toBe(0);
    }
    expect(await page.evaluate('window.hurt')).toBeUndefined();
    expect(objections).toEqual([]);
  });

  test('a name that turns the direction turns only itself', async () => {
    const { page } = visitor;
    await page.goto('/runs');
    await page.locator('main').getByRole('link', { name: /UTC/ }).first().click();
    await settled(page);
    const ofName = "[...document.querySelectorAll('bdi')].find((each) => each.textContent.includes('cod.exe'))";
    expect(await page.evaluate(`getComputedStyle(${ofName}).unicodeBidi`)).toBe('isolate');
    // What stands behind the name in the same line is right of it.
    const [end, next] = (await page.evaluate(
      `[${ofName}.getBoundingClientRect().right, ${ofName}.closest('p').querySelector('.tag').getBoundingClientRect().left]`,
    )) as [number, number];
    expect(next).toBeGreaterThan(end);
  });

  test('a name of four thousand letters makes no page wider than the window', async () => {
    const { page } = visitor;
    for (const path of ['/runs', '/cases']) {
      await page.goto(path);
      await settled(page);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), path).toBeLessThanOrEqual(0);
    }
  });

  test('the policy of the page forbids what was not sent with it, and frames', async () => {
    const { headers } = await fetch(served.origin);
    const policy = headers.get('content-security-policy') ?? '';
    for (const part of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/script-src[^;]*unsafe|\*/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const html = await (await fetch(served.origin)).text();
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|\son\w+=|javascript:/i);
    // An inline script that got into the page all the same would not run.
    const { page } = visitor;
    await page.evaluate(
      "const s = document.createElement('script'); s.textContent = 'window.hurt = 2'; document.body.append(s)",
    );
    expect(await page.evaluate('window.hurt')).toBeUndefined();
  });

  test('an address for after the sign-in leads nowhere else', async () => {
    const { page } = visitor;
    for (const to of ['https://example.org/', '//example.org/', '/\\example.org', 'javascript:window.hurt=3']) {
      await page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await settled(page);
      expect(new URL(page.url()).origin, to).toBe(served.origin);
    }
    expect(await page.evaluate('window.hurt')).toBeUndefined();
  });

  test('a file that is no file of purchases is refused in words that name it', async () => {
    const { page } = visitor;
    await page.goto('/');
    const zip = Buffer.from('504b0304140000000800', 'hex');
    await page.locator('input[type=file]').setInputFiles({ name: 'x.xlsx', mimeType: '', buffer: zip });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(/x\.xlsx/);
  });
});
