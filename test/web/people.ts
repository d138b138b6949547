/** What people do on every visit: come in by a link, bring a file, wait for the page to be drawn. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export const EXAMPLE = join(import.meta.dirname, '..', '..', 'examples', 'cameras', 'purchases.csv');
const PASSWORD = 'river stones under the bridge';

export interface Newcomer {
  readonly name: string;
  readonly displayName: string;
}

/** Makes an account with a one-time link and ends on the first page. */
export async function joinBy(page: Page, link: string, { name, displayName }: Newcomer): Promise<void> {
  await page.goto(link);
  await page.getByLabel('User name').fill(name);
  await page.getByLabel('Your name').fill(displayName);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByLabel('Password, once more').fill(PASSWORD);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await page.getByRole('heading', { name: 'Screen purchases', level: 1 }).waitFor();
}

export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('User name').fill(name);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Screen purchases', level: 1 }).waitFor();
}

/** Makes a link for somebody of the role, as an admin. */
export async function inviteTo(page: Page, role: string): Promise<string> {
  await page.goto('/people');
  const invite = page.locator('section').filter({ hasText: 'Invite somebody' });
  await invite.getByLabel('Role').selectOption(role);
  await invite.getByRole('button', { name: 'Make a link' }).click();
  return invite.locator('code').innerText();
}

/** Brings a file of purchases and waits until all of it is screened. */
export async function screenFile(
  page: Page,
  file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  await page.goto('/');
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Screen', exact: true }).click();
  await page.getByRole('heading', { name: 'Done' }).waitFor();
}

/** Brings purchases with a manual of Foxglove Imaging Ltd. and a file of owners, and waits until all is screened. */
export async function screenWith(
  page: Page,
  { manual, purchases, owners }: { readonly manual: string; readonly purchases: string; readonly owners: string },
): Promise<void> {
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.goto('/');
  await page.locator('input[type=file]').setInputFiles(file('purchases.csv', purchases));
  await page.getByLabel('Files of owners').setInputFiles(file('owners.csv', owners));
  await page.getByLabel('Documents of the vendor').setInputFiles(file('manual.md', manual));
  await page.getByLabel('Whose documents').fill('Foxglove Imaging Ltd.');
  await page.getByRole('button', { name: 'Screen', exact: true }).click();
  await page.getByRole('heading', { name: 'Done' }).waitFor();
}

/** Resolves when the page is drawn and nothing on it says that it loads. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').waitFor();
  await page.locator('.loading').first().waitFor({ state: 'detached' });
}
