/**
 * Makes the pictures of `docs/page.md` anew from a `serve` of its own: `node test/web/screens.ts [FOLDER]`.
 * The days of a case are those of the example; only the moments of today differ from one time to the next.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser, visit } from './browser.ts';
import { EXAMPLE, inviteTo, joinBy, screenWith, settled } from './people.ts';
import { startServed } from './served.ts';

const FOLDER = process.argv[2] ?? join(import.meta.dirname, '..', '..', 'docs', 'screens');

/** Who owns a supplier of the example, made up: 60 % of Riverbend, which holds 50 %, and 10 % at once. */
const OWNERS = `owner,asset,share,from,source
"Hangzhou Hikvision Digital Technology Co., Ltd.",Riverbend Holdings Ltd,0.6,2018-01-01,made-up register
Riverbend Holdings Ltd,Fenwick & Thorne Electrical Contractors Ltd,0.5,2018-01-01,made-up register
"Zhejiang Dahua Technology Co., Ltd.",Fenwick & Thorne Electrical Contractors Ltd,0.1,2019-01-01,made-up register
`;

type Look = 'light' | 'dark';

async function picture(page: Page, name: string, look: Look = 'light'): Promise<void> {
  await page.emulateMedia({ colorScheme: look });
  await settled(page);
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await page.emulateMedia({ colorScheme: 'light' });
  process.stderr.write(`${name}\n`);
}

async function tall(page: Page, name: string, height: number, look: Look = 'light'): Promise<void> {
  await page.setViewportSize({ width: 1440, height });
  await picture(page, name, look);
  await page.setViewportSize({ width: 1440, height: 900 });
}

const served = await startServed();
const browser = await openBrowser();
try {
  mkdirSync(FOLDER, { recursive: true });
  const { page } = await visit(browser, served.origin);
  await page.goto('/sign-in');
  await picture(page, 'sign-in');
  await page.goto(served.firstLink ?? '');
  await picture(page, 'join');
  await joinBy(page, served.firstLink ?? '', { name: 'anna', displayName: 'Anna Berg' });
  await picture(page, 'start');
  await page.locator('input[type=file]').first().setInputFiles(EXAMPLE);
  const folder = mkdtempSync(join(tmpdir(), 'countersign-owners-'));
  const owners = join(folder, 'owners.csv');
  writeFileSync(owners, OWNERS);
  await page.getByLabel('Files of owners').setInputFiles(owners);
  await tall(page, 'columns', 1720);
  await page.getByRole('button', { name: 'Screen', exact: true }).click();
  await page.getByRole('heading', { name: 'Done' }).waitFor();
  rmSync(folder, { recursive: true });
  await picture(page, 'done');
  await page.getByRole('link', { name: 'Open the queue' }).click();
  await page.locator('.queue-item').first().waitFor();
  await page.getByRole('link', { name: /Fenwick/ }).click();
  await page.locator('.graph canvas').first().waitFor();
  await page.getByRole('heading', { name: 'Who owns whom' }).scrollIntoViewIfNeeded();
  await page.evaluate("document.querySelector('.graph').scrollIntoView({ block: 'center' })");
  await picture(page, 'owners');
  await page.goto('/cases');
  await page.getByRole('link', { name: /Dahua/ }).click();
  await page.locator('.timeline-svg').waitFor();
  await page.getByLabel('True match').check();
  await page.getByRole('textbox', { name: 'Reason' }).fill('Name, country and goods are those of the listed company.');
  await page.getByRole('button', { name: 'Propose' }).click();
  await page.getByText('Waits for a second person').waitFor();
  const wei = await visit(browser, served.origin);
  await joinBy(wei.page, await inviteTo(page, 'approver'), { name: 'wei', displayName: 'Wei Zhang' });
  await wei.page.goto('/cases');
  await wei.page.locator('.queue-item').first().waitFor();
  await picture(wei.page, 'queue');
  await wei.page.getByRole('link', { name: /Dahua/ }).click();
  await wei.page.locator('.timeline-svg').waitFor();
  await tall(wei.page, 'case', 1700);
  await picture(wei.page, 'case-dark', 'dark');
  await wei.page.evaluate("document.querySelector('.finding').scrollIntoView()");
  await picture(wei.page, 'days');
  await wei.page.evaluate('scrollTo(0, 0)');
  await wei.page.setViewportSize({ width: 390, height: 844 });
  await picture(wei.page, 'case-narrow');
  await wei.page.setViewportSize({ width: 1440, height: 900 });
  await wei.page.getByRole('button', { name: 'Approve' }).click();
  await wei.page.getByText('Approved.').waitFor();
  await page.goto('/find?q=大华');
  await page.locator('.result').first().waitFor();
  await picture(page, 'find');
  await page.goto('/parties/starter-dahua?asOf=2020-04-15');
  await picture(page, 'party');
  await page.goto('/lists');
  await picture(page, 'lists');
  await page.goto('/runs');
  await picture(page, 'runs', 'dark');
  await page.locator('main').getByRole('link', { name: /UTC/ }).first().click();
  await page.locator('.screenings').waitFor();
  await picture(page, 'run');
  await page.goto('/log');
  await picture(page, 'log');
  await page.goto('/people');
  await picture(page, 'people', 'dark');
  await page.goto('/');
  await page.locator('.choices select').first().selectOption('zh');
  await page.getByLabel('语言').waitFor();
  await picture(page, 'start-zh');
  await page.locator('.choices select').first().selectOption('en');
  const manual = readFileSync(join(import.meta.dirname, '..', '..', 'examples', 'documents', 'manual-en.md'), 'utf8');
  await screenWith(page, { manual, purchases: 'supplier,date\nFoxglove Imaging Ltd.,2024-05-02\n', owners: OWNERS });
  await page.goto('/cases');
  await page.getByRole('link', { name: /Foxglove/ }).click();
  await page.getByText('On its page').first().click();
  await page.locator('.page-text').waitFor();
  await page.evaluate("document.querySelector('.page-text').scrollIntoView({ block: 'center' })");
  await picture(page, 'quote');
} finally {
  await browser.close();
  await served.stop();
}
