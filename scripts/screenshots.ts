import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { createApp } from '../src/app.ts';
import { readSettings } from '../src/config.ts';
import { startDatabase } from '../src/database/open.ts';
import { inTransaction } from '../src/database/transaction.ts';
import { DEMO_KEY, loadDemo } from '../src/demo.ts';
import { installAdminKeys } from '../src/domain/access/admin_key.ts';
import { listen } from '../src/http/server.ts';
import { projectFile } from '../src/root.ts';
import { findChromium, launchChromium } from '../test/support/chromium.ts';
import { logIn, show } from '../test/support/console.ts';
import { buildConsole } from './console.ts';

// Takes the pictures in docs/screenshots/ of a new demo market, in a Chromium that is installed on this machine.
// Needs port 5001, which the pages show, and Chinese fonts.

const DESKTOP = { viewport: { width: 1280, height: 860 } };
const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 1.5,
  isMobile: true,
  hasTouch: true,
};

const ADMIN_KEY = 'fg_live_admin_of_the_screenshots_01';
const DARK = { colorScheme: 'dark' } as const;

const chromium = findChromium();
if (!chromium) throw new Error('No Chromium in PATH: install Chromium or Chrome.');
const data_dir = await mkdtemp(join(tmpdir(), 'aipod-market-screenshots-'));
const settings = { ...readSettings({ LOG_LEVEL: 'silent' }), data_dir };
const database = await startDatabase({ ...settings, pool_size: settings.database_pool });
await buildConsole();
const app = await createApp(settings, database.db);
const browser = await launchChromium(chromium);
try {
  await loadDemo(database.db);
  const address = await listen(app, settings);
  await mkdir(projectFile('docs/screenshots'), { recursive: true });
  await takePicture(browser, 'front-desktop', { ...DESKTOP, locale: 'zh-CN' }, (page) => page.goto(address));
  await takePicture(browser, 'front-phone', { ...PHONE, locale: 'en' }, (page) => page.goto(address));
  await takePicture(browser, 'docs-desktop', DESKTOP, (page) => showResponse(page, address, 'TypeScript'));
  await takePicture(browser, 'docs-phone', PHONE, (page) => showResponse(page, address, 'Python'));
  await inTransaction(database.db, (trx) => installAdminKeys(trx, [ADMIN_KEY]));
  const zh = { locale: 'zh-CN' };
  const en = { locale: 'en' };
  const views: [name: string, options: BrowserContextOptions, key: string, view: string][] = [
    ['jobs-desktop', { ...DESKTOP, ...zh }, DEMO_KEY, 'jobs'],
    ['job-desktop', { ...DESKTOP, ...en }, DEMO_KEY, 'jobs/job_052'],
    ['market-desktop', { ...DESKTOP, ...en, ...DARK }, ADMIN_KEY, 'market'],
    ['dispute-desktop', { ...DESKTOP, ...zh }, ADMIN_KEY, 'disputes/task_084'],
    ['work-phone', { ...PHONE, ...en }, DEMO_KEY, 'work'],
    ['wallet-phone', { ...PHONE, ...zh, ...DARK }, DEMO_KEY, 'wallet'],
    ['agent-phone', { ...PHONE, ...en, ...DARK }, DEMO_KEY, 'agents/ai_writer_002'],
    ['post-phone', { ...PHONE, ...zh }, DEMO_KEY, 'post'],
  ];
  for (const [name, options, key, view] of views)
    await takePicture(browser, `console-${name}`, options, async (page) => {
      await page.goto(`${address}/console`);
      await logIn(page, { key });
      await page.locator('header.session').waitFor();
      await show(page, view);
    });
} finally {
  await browser.close();
  await app.close();
  await database.close();
  await rm(data_dir, { recursive: true });
}

async function takePicture(
  browser: Browser,
  name: string,
  options: BrowserContextOptions,
  prepare: (page: Page) => Promise<unknown>,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await prepare(page);
  await page.screenshot({ path: projectFile('docs/screenshots', `${name}.png`) });
  await context.close();
}

/** Executes an operation without parameters, so that the request, its snippet and the response fit on the page. */
async function showResponse(page: Page, address: string, language: string): Promise<void> {
  await page.goto(`${address}/docs?lang=en#/wallet/getWallet`);
  const operation = page.locator('details[open]');
  await operation.locator('.execute').click();
  await operation.locator('.live-responses-table').waitFor();
  await operation.getByRole('button', { name: language, exact: true }).click();
  await operation.evaluate((element) => element.scrollIntoView());
}
