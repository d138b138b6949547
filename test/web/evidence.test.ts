/** What a finding rests on, on the page: the quote where it stands in its document, and who holds how much of whom. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, findChromium, openBrowser, visit } from './browser.ts';
import { joinBy, screenWith, settled } from './people.ts';
import { type Served, startServed } from './served.ts';

const QUOTE = 'The search panel filters recorded faces by gender, age and ethnicity.';
const HOSTILE = '<img src=x onerror="window.hurt=1"></mark><script>window.hurt=1</script>';
/** Long enough that the quote stands beyond what fits into the box at once. */
const MANUAL = `# VisionDesk manual\n\n${'Connect the recorder to power and wait for the green light.\n'.repeat(60)}\n${HOSTILE}\n\n${QUOTE}\n\nKeep the recorder dry.\n`;
const PURCHASES =
  'supplier,date\nFoxglove Imaging Ltd.,2024-05-02\nFenwick & Thorne Electrical Contractors Ltd,2020-04-15\n';
const OWNERS = `owner,asset,share,from
"Hangzhou Hikvision Digital Technology Co., Ltd.",Riverbend Holdings Ltd,0.6,2018-01-01
Riverbend Holdings Ltd,Fenwick & Thorne Electrical Contractors Ltd,0.5,2018-01-01
`;

describe.skipIf(findChromium() === null)('the evidence of a finding', () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  let objections: readonly unknown[];

  beforeAll(async () => {
    [served, browser] = await Promise.all([startServed(), openBrowser()]);
    ({ page, objections } = await visit(browser, served.origin));
    await joinBy(page, served.firstLink ?? '', { name: 'anna', displayName: 'Anna Berg' });
    await screenWith(page, { manual: MANUAL, purchases: PURCHASES, owners: OWNERS });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  const openCase = async (name: string): Promise<void> => {
    await page.goto('/cases');
    const link = page.locator('.queue-name a').filter({ hasText: name }).first();
    await page.goto((await link.getAttribute('href')) ?? '');
    await settled(page);
  };

  test('a quote is shown on its page, marked, with what stands around it as text and nothing else', async () => {
    await openCase('Foxglove');
    const statement = page.locator('.statement').filter({ hasText: QUOTE }).first();
    await statement.getByText('On its page').click();
    const text = statement.locator('.page-text');
    await text.waitFor();
    expect(await text.locator('mark').allInnerTexts()).toEqual([QUOTE]);
    expect(await text.innerText()).toContain(HOSTILE);
    expect(await text.innerText()).toContain('Keep the recorder dry.');
    expect(await page.locator('img[src="x"], main script').count()).toBe(0);
    expect(await page.evaluate('window.hurt')).toBeUndefined();
    expect(objections).toEqual([]);
    // The box is scrolled to the quote, and the window is not.
    const inside = `(() => {
      const box = document.querySelector('.page-text').getBoundingClientRect();
      const mark = document.querySelector('.page-text mark').getBoundingClientRect();
      return box.top <= mark.top && mark.bottom <= box.bottom;
    })()`;
    expect(await page.evaluate(inside)).toBe(true);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page)).toEqual([]);
    }
  });

  test('each step of a chain of owners says its share, and the sum is worked out below', async () => {
    await openCase('Fenwick');
    await page.locator('.graph canvas').first().waitFor();
    const chain = await page.locator('.chains').innerText();
    expect(chain).toMatch(/Hikvision.* → 60%\s+Riverbend.* → 50%\s+Fenwick/s);
    expect(chain).toContain('holds 60 % of the shares since 2018-01-01');
    expect(await page.locator('.because').innerText()).toContain('where the rule asks for 50 % or more');
    expect(await axeFindings(page)).toEqual([]);
  });
});
