/** From an empty machine to a decided case, by two people in two browsers, with the keyboard where it says so. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Visitor, findChromium, openBrowser, visit } from './browser.ts';
import { EXAMPLE, inviteTo, joinBy, settled, signIn } from './people.ts';
import { type Served, startServed } from './served.ts';

describe.skipIf(findChromium() === null)('from an empty machine to a decided case', () => {
  let served: Served;
  let browser: Browser;
  let anna: Visitor;
  let wei: Visitor;
  /** The case of the supplier that is bought from twice. */
  let dahua: string;
  const supplier = 'Zhejiang Dahua Technology Co., Ltd.';

  beforeAll(async () => {
    [served, browser] = await Promise.all([startServed(), openBrowser()]);
    [anna, wei] = [await visit(browser, served.origin), await visit(browser, served.origin)];
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
  const decision = (page: Page) => page.locator('#decide');

  test('who is not signed in is asked to, and the link of the first start makes the first admin, once', async () => {
    await anna.page.goto('/lists');
    await heading(anna.page, 'Sign in').waitFor();
    expect(anna.page.url()).toContain('to=%2Flists');
    await joinBy(anna.page, served.firstLink ?? '', { name: 'anna', displayName: 'Anna Berg' });
    expect(await anna.page.locator('nav').innerText()).toContain('Anna Berg, administrator');
    await wei.page.goto(served.firstLink ?? '');
    await wei.page.getByRole('alert').waitFor();
  });

  test('pages without anything on them say what to do', async () => {
    const { page } = anna;
    for (const [path, title] of [
      ['/cases', 'No case yet'],
      ['/runs', 'Nothing was screened yet'],
      ['/find', 'Type a name'],
    ] as const) {
      await page.goto(path);
      await heading(page, title).waitFor();
    }
    await page.goto('/cases');
    await page.locator('main').getByRole('link', { name: 'Screen purchases' }).click();
    await page.getByText('Drop a file of purchases here').waitFor();
  });

  test('a file that is dropped shows what its columns were taken for', async () => {
    const { page } = anna;
    const text = await readFile(EXAMPLE, 'utf8');
    const dropped = await page.evaluateHandle(
      `(() => { const carried = new DataTransfer(); carried.items.add(new File([${JSON.stringify(text)}], 'purchases.csv')); return carried })()`,
    );
    await page.locator('.drop').dispatchEvent('drop', { dataTransfer: dropped });
    await heading(page, 'What the columns were taken for').waitFor();
    expect(await page.getByLabel('supplier: is').inputValue()).toBe('supplier');
    expect(await page.getByLabel('date: is').inputValue()).toBe('date');
    expect(await page.getByLabel('supplier_country: is').inputValue()).toBe('supplier_country');
    // Without the column of the suppliers nothing can be screened, and the page says so.
    await page.getByLabel('supplier: is').selectOption('ignore');
    await page.getByText('No column is the supplier.').waitFor();
    expect(await page.getByRole('button', { name: 'Screen', exact: true }).isDisabled()).toBe(true);
    await page.getByLabel('supplier: is').selectOption('supplier');
  });

  test('it is screened, with its progress, and ends in the queue', async () => {
    const { page } = anna;
    await page.getByRole('button', { name: 'Screen', exact: true }).click();
    await page.getByText('15 screened: 3 with a hit, 0 incomplete, 12 without a match').waitFor();
    await page.getByRole('link', { name: 'Open the queue' }).click();
    await page.getByText('2 cases').waitFor();
  });

  test('j and k move through the queue, the address keeps the place, Enter opens the case', async () => {
    const { page } = anna;
    const current = () => page.locator('[aria-current=true]').innerText();
    await page.locator('[aria-current=true]').waitFor();
    const first = await current();
    await page.keyboard.press('j');
    await page.waitForURL(/at=/);
    const second = await current();
    expect(second).not.toBe(first);
    await page.reload();
    await settled(page);
    expect(await current()).toBe(second);
    await page.keyboard.press('k');
    expect(await current()).toBe(first);
    for (const key of ['j', 'k']) if (!(await current()).startsWith(supplier)) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    await heading(page, supplier).waitFor();
    dahua = page.url().split('?')[0] ?? '';
  });

  test('a case shows both names, the days and the rule, and every choice is in the address', async () => {
    const { page } = anna;
    const main = page.locator('main');
    await page.getByRole('link', { name: 'EX-2020-017' }).click();
    await page.getByText('The listing held on 2020-04-15').first().waitFor();
    expect(await page.locator('.names').innerText()).toMatch(/As the purchase writes it[\s\S]*As the list writes it/);
    expect(await page.getByRole('img', { name: /What held when/ }).textContent()).toContain('2019-10-09');
    expect(await main.innerText()).toContain('84 FR 54002');
    await page.keyboard.press(']');
    await page.waitForURL(/finding=1/);
    const chosen = await page.locator('.finding-item[aria-pressed=true]').innerText();
    await page.reload();
    await settled(page);
    expect(await page.locator('.finding-item[aria-pressed=true]').innerText()).toBe(chosen);
    await page.keyboard.press('b');
    await page.waitForURL(/\/cases\?at=/);
    await page.goBack();
    await heading(page, supplier).waitFor();
  });

  test('a proposal needs a disposition and a reason, and whoever makes it cannot approve it', async () => {
    const { page } = anna;
    await page.goto(dahua);
    await settled(page);
    await page.keyboard.press('p');
    await page.getByRole('button', { name: 'Propose' }).click();
    await page.getByText('Choose a disposition.').waitFor();
    await page.getByLabel('True match').check();
    await page.getByRole('button', { name: 'Propose' }).click();
    await page.getByText('A reason is needed.').waitFor();
    await page
      .getByRole('textbox', { name: 'Reason' })
      .fill('Name, country and goods are those of the listed company.');
    await page.getByRole('button', { name: 'Propose' }).click();
    await page.getByText('Waits for a second person').waitFor();
    expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
  });

  test('u takes a proposal back, with a reason', async () => {
    const { page } = anna;
    await settled(page);
    await page.keyboard.press('u');
    await page.getByRole('textbox', { name: 'Reason' }).fill('The contract was not looked at yet.');
    await page.getByRole('button', { name: 'Withdraw your proposal' }).click();
    await page.getByText('Withdrawn.').waitFor();
    await page.getByText('Nobody has proposed anything yet.').waitFor();
    await page.getByLabel('True match').check();
    await page.getByRole('textbox', { name: 'Reason' }).fill('The contract names the same address.');
    await page.getByRole('button', { name: 'Propose' }).click();
    await page.getByText('Waits for a second person').waitFor();
  });

  test('an invited second person finds it in the queue and approves it with one key and a press', async () => {
    await joinBy(wei.page, await inviteTo(anna.page, 'approver'), { name: 'wei', displayName: 'Wei Zhang' });
    const { page } = wei;
    await page.goto('/cases?state=proposed');
    await page.getByText('1 case', { exact: true }).waitFor();
    await page.locator('[aria-current=true]').waitFor();
    await page.keyboard.press('a');
    await page.getByText('Anna Berg proposed it. It needs a second person.').waitFor();
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByText('Approved.').waitFor();
    expect(await decision(page).innerText()).toContain('Wei Zhang (you)');
    await page.goto('/cases?state=decided');
    await page.getByText('1 case', { exact: true }).waitFor();
  });

  test('notes, assignment, a due day and a file stand on the case and in its history', async () => {
    const { page } = wei;
    await page.goto(dahua);
    await settled(page);
    await page.keyboard.press('t');
    await page.getByText('Assigned.').waitFor();
    await page.keyboard.press('n');
    await page.getByLabel('Add a note').fill('Asked the buyer for the delivery note.');
    await page.getByRole('button', { name: 'Add a note' }).click();
    await page.getByText('Noted.').waitFor();
    await page.locator('.case-work input[type=file]').setInputFiles(EXAMPLE);
    await page.getByRole('link', { name: 'purchases.csv', exact: true }).waitFor();
    await page.getByLabel('Due').fill('2026-12-24');
    await page.getByText('Due day set.').waitFor();
    await settled(page);
    const history = await page.locator('.history').innerText();
    for (const text of ['Approved', 'Proposed', 'Withdrawn', 'Note', 'Assigned', 'File attached', 'Due day set'])
      expect(history).toContain(text);
  });

  test('reopening takes a reason, and the record keeps the decision that was', async () => {
    const { page } = wei;
    await page.getByRole('button', { name: /Reopen/ }).click();
    await page.getByRole('textbox', { name: 'Reason' }).fill('A second contract came to light.');
    await page.getByRole('button', { name: 'Reopen' }).click();
    await page.getByText('Reopened.').waitFor();
    expect(await page.locator('.history').innerText()).toContain('Wei Zhang (you)');
  });

  test('a name is searched in any script as it is typed, and leads to the page of the party', async () => {
    const { page } = anna;
    await page.goto('/find');
    for (const typed of ['dahu', '大华', 'Дахуа']) {
      await page.getByLabel('Name, in any script').fill('');
      await page.getByLabel('Name, in any script').pressSequentially(typed, { delay: 20 });
      await page.locator('.result', { hasText: 'Dahua Technology' }).first().waitFor();
    }
    await page.waitForURL(/q=%D0%94/);
    await page.locator('.result', { hasText: 'Dahua Technology' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await heading(page, 'Dahua Technology').waitFor();
    await page.getByLabel('In force on').fill('2018-01-01');
    await page.waitForURL(/asOf=2018-01-01/);
    await settled(page);
    const listings = page.getByRole('region', { name: 'Listings' });
    expect(await listings.getByText('yes', { exact: true }).count()).toBe(0);
  });

  test('the log has who did what, and the page says how to verify it', async () => {
    const { page } = anna;
    await page.goto('/log');
    await settled(page);
    await page.getByText('Wei Zhang').first().waitFor();
    const log = await page.locator('main').innerText();
    for (const text of ['Approved', 'Proposed', 'Withdrawn', 'Wei Zhang', 'countersign verify'])
      expect(log).toContain(text);
  });

  test('somebody with a reader’s account sees everything and is offered nothing to change', async () => {
    const reader = await visit(browser, served.origin);
    await joinBy(reader.page, await inviteTo(anna.page, 'reader'), { name: 'rosa', displayName: 'Rosa Lind' });
    await reader.page.goto(dahua);
    await settled(reader.page);
    expect(await decision(reader.page).innerText()).toContain('You may read this case.');
    expect(await reader.page.getByRole('button', { name: /Propose|Approve|Add a note|Reopen/ }).count()).toBe(0);
    await reader.page.getByRole('button', { name: 'Sign out' }).click();
    await heading(reader.page, 'Sign in').waitFor();
    await signIn(reader.page, 'rosa');
  });

  test('on paper there is the case and nothing to press', async () => {
    const { page } = anna;
    await page.goto(dahua);
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['nav', 'textarea', 'input'])
      expect(await page.locator(`${hidden}:visible`).count(), hidden).toBe(0);
    // The whole answer, whatever the screen shows of it.
    expect(
      await page.evaluate(
        "(() => { const it = document.querySelector('.answer'); return it.scrollHeight - it.clientHeight })()",
      ),
    ).toBeLessThanOrEqual(1);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.emulateMedia({ media: 'screen' });
  });

  test('keys that are switched off do nothing', async () => {
    const { page } = anna;
    await page.goto('/cases');
    await page.locator('[aria-current=true]').waitFor();
    await page.keyboard.press('?');
    await page.getByRole('switch').click();
    await page.keyboard.press('Escape');
    const before = await page.locator('[aria-current=true]').innerText();
    await page.keyboard.press('j');
    expect(await page.locator('[aria-current=true]').innerText()).toBe(before);
  });

  test('nothing broke on the way, and nothing was asked of anybody else', () => {
    expect(anna.objections).toEqual([]);
    expect(wei.objections).toEqual([]);
  });
});
