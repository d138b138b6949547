/**
 * The web page in a real Chromium, from a real `serve`: how soon something useful stands on it, and whether the main thread ever stalls
 * while 10,000 cases are scrolled, filtered and walked through. The cases come of a screening of 10,000 purchases over the page's own door.
 */
import { loadavg } from 'node:os';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, visit } from '../test/web/browser.ts';
import { joinBy } from '../test/web/people.ts';
import { startServed } from '../test/web/served.ts';
import { type Figure, printFigures } from './measure.ts';

const CASES = 10_000;
const PASSES = 5;
/** Figures by the clock mean something only where nobody else wants the processor. */
const LOAD = loadavg()[0]?.toFixed(1);

/** Each supplier another, each like a listed one: all of them become cases. */
function purchases(): Buffer {
  const rows = Array.from(
    { length: CASES },
    (_, number) =>
      `P-${number},2020-04-15,"Zhejiang Dahua Technology Co., Ltd.",REG-${String(number).padStart(6, '0')},camera`,
  );
  return Buffer.from(['id,date,supplier,supplier_registration,item', ...rows].join('\n'));
}

interface Tasks {
  /** The longest task of the page's main thread by the clock: on a machine that does other work too, with its waiting. */
  readonly clock: number;
  /** The longest by the processor time of that thread, which is the page's own doing. */
  readonly own: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Does the work while Chromium records each task of each thread, and gives the longest of a page's main thread in milliseconds. */
async function longestTask(browser: Browser, page: Page, work: () => Promise<void>): Promise<Tasks> {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[];
  };
  const threads = new Set(
    traceEvents.flatMap(({ name, args, pid, tid }) =>
      name === 'thread_name' && args?.name === 'CrRendererMain' ? [`${pid}:${tid}`] : [],
    ),
  );
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && threads.has(`${pid}:${tid}`),
  );
  if (tasks.length === 0) throw new Error('Chromium recorded no task of the main thread');
  const most = (micros: readonly number[]): number =>
    Math.round(micros.reduce((a, each) => Math.max(a, each), 0) / 1000);
  return { clock: most(tasks.map(({ dur = 0 }) => dur)), own: most(tasks.map(({ tdur = 0 }) => tdur)) };
}

interface Visit {
  /** Until the largest content was painted, by the clock. */
  readonly painted: number;
  /** What the page's main thread worked until then and a little longer. */
  readonly own: number;
}

/** A cold visit: a profile of its own, nothing cached. */
async function coldVisit(browser: Browser, origin: string, path: string, state: Cookies): Promise<Visit> {
  const { page } = await visit(browser, origin, { storageState: state });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(path);
  await page.locator('main h1').waitFor();
  const painted = (await page.evaluate(
    `new Promise((resolve) => {
      const done = (entries) => { const last = entries.at(-1); if (last) resolve(last.startTime) };
      new PerformanceObserver((list) => done(list.getEntries())).observe({ type: 'largest-contentful-paint', buffered: true });
    })`,
  )) as number;
  const { metrics } = await devtools.send('Performance.getMetrics');
  const own = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  await page.context().close();
  return { painted, own: own * 1000 };
}
type Cookies = Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>;

async function scroll(page: Page): Promise<void> {
  const box = await page.locator('.queue-scroll').boundingBox();
  if (!box) throw new Error('there is no queue on the page');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (let step = 0; step < 60; step++) {
    await page.mouse.wheel(0, step < 30 ? 900 : 9000);
    await page.waitForTimeout(16);
  }
  await page.evaluate("document.querySelector('.queue-scroll').scrollTop = 1e9");
  await page.locator(`[aria-rowindex="${CASES + 1}"] a`).waitFor({ timeout: 120_000 });
}

async function filter(page: Page): Promise<void> {
  await page.getByLabel('Filter by name').pressSequentially('dahua', { delay: 60 });
  await page.waitForURL(/q=dahua/);
  await page.locator('.queue-item a').first().waitFor();
  await page.getByRole('button', { name: /^Open/ }).click();
  await page.waitForURL(/state=open/);
  await page.getByLabel('Outcome').selectOption('red_flag');
  await page.waitForURL(/outcome=red_flag/);
  await page.locator('.queue-item a').first().waitFor();
  await page.waitForTimeout(500);
}

async function walk(page: Page): Promise<void> {
  for (let step = 0; step < 80; step++) await page.keyboard.press('j');
  await page.waitForTimeout(400);
}

async function measure(browser: Browser, origin: string, firstLink: string): Promise<readonly Figure[]> {
  const { page } = await visit(browser, origin);
  page.setDefaultTimeout(120_000);
  await joinBy(page, firstLink, { name: 'anna', displayName: 'Anna Berg' });
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'purchases.csv', mimeType: 'text/csv', buffer: purchases() });
  const began = performance.now();
  await page.getByRole('button', { name: 'Screen', exact: true }).click();
  await page.getByRole('heading', { name: 'Done' }).waitFor({ timeout: 600_000 });
  process.stderr.write(`screened in ${Math.round(performance.now() - began)} ms\n`);
  const state = await page.context().storageState();
  const visits: (readonly [string, Visit])[] = [];
  for (const path of ['/', '/cases', '/find'])
    for (let pass = 0; pass < PASSES; pass++) visits.push([path, await coldVisit(browser, origin, path, state)]);
  const median = (path: string, of: keyof Visit): number =>
    visits.flatMap(([at, one]) => (at === path ? [one[of]] : [])).toSorted((a, b) => a - b)[Math.floor(PASSES / 2)] ??
    0;
  const drawn = () => page.locator('.queue-item a').first().waitFor();
  const open = async (): Promise<void> => {
    await page.goto('/cases');
    await drawn();
  };
  const opened = await longestTask(browser, page, open);
  const total = (await page.locator('[role=status]').first().innerText()).trim();
  const scrolled = await longestTask(browser, page, () => scroll(page));
  await open();
  const filtered = await longestTask(browser, page, () => filter(page));
  await page.getByLabel('Filter by name').press('Escape');
  const walked = await longestTask(browser, page, () => walk(page));
  const stall = (name: string, { clock, own }: Tasks): Figure => ({
    measure: `${name}, ${total}: longest task of the main thread`,
    figure: `${own} ms of its own, ${clock} ms by the clock`,
    asked: '<= 100 ms',
    met: own <= 100,
  });
  return [
    ...['/', '/cases', '/find'].map((path) => ({
      measure: `largest paint of ${path} with an empty cache, median of ${PASSES}, at a load of ${LOAD}`,
      figure: `${Math.round(median(path, 'painted'))} ms by the clock, ${Math.round(median(path, 'own'))} ms of the main thread's own`,
      asked: '< 1000 ms',
      met: median(path, 'painted') < 1000,
    })),
    stall('the queue opens', opened),
    stall('scrolled from the first to the last', scrolled),
    stall('filtered by name, state and outcome', filtered),
    stall('walked through with j', walked),
  ];
}

const served = await startServed();
const browser = await openBrowser();
try {
  printFigures(await measure(browser, served.origin, served.firstLink ?? ''));
} finally {
  await browser.close();
  await served.stop();
}
