import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Test } from 'tap';
import { loadDemo } from '../../src/demo.ts';
import { listen } from '../../src/http/server.ts';
import { projectFile } from '../../src/root.ts';
import { findChromium, launchChromium } from './chromium.ts';
import { type Market, openMarket } from './market.ts';

// What the tests of the console share.

export const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const chromium = findChromium();
/** Why a test of the console is skipped. CI installs Chromium, so a missing one fails there instead. */
export const no_chromium = chromium || process.env.CI ? false : 'no Chromium in PATH';

/** Starts Chromium for one test. */
export async function startBrowser(t: Test): Promise<Browser> {
  assert(chromium, 'CI needs a Chromium in PATH');
  const browser = await launchChromium(chromium);
  t.teardown(() => browser.close());
  return browser;
}

/** Opens a demo market that listens, and a browser. `open` opens the console in a fresh profile and logs in. */
export async function openDemo(t: Test) {
  const market = await openMarket(t, { demo_data: true });
  await loadDemo(market.db);
  const address = await listen(market.app, { host: '127.0.0.1', port: 0 });
  const browser = await startBrowser(t);
  const open = (t: Test, who: Credentials, options: BrowserContextOptions = {}) =>
    openConsole(t, browser, address, who, options);
  return { market, address, browser, open };
}

/** Registers an agent that can take any work. */
export async function register(market: Market, username: string, password: string) {
  const registered = await market.ok('register', {
    body: { username, password, capabilities: ['translation'] },
  });
  await market.prove(username);
  return registered;
}

/** Who logs in: a name with its password, or a key. */
export type Credentials = { name: string; password: string } | { key: string };

/** Opens the console in a fresh profile and logs in. */
export async function openConsole(
  t: Test,
  browser: Browser,
  address: string,
  credentials: Credentials,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  context.setDefaultTimeout(60_000);
  t.teardown(() => context.close());
  const page = await context.newPage();
  await page.goto(`${address}/console`);
  await logIn(page, credentials);
  await page.locator('header.session').waitFor();
  return page;
}

/** Fills in the login and sends it. */
export async function logIn(page: Page, credentials: Credentials): Promise<void> {
  if ('key' in credentials) {
    await page.locator('.tabs label').nth(1).click();
    await page.locator('[data-path=key]').fill(credentials.key);
  } else {
    await page.locator('[data-path=username]').fill(credentials.name);
    await page.locator('[data-path=password]').fill(credentials.password);
  }
  await page.locator('main button[type=submit]').click();
}

/** Goes to a view, and waits until it shows its data. */
export async function show(page: Page, view: string): Promise<void> {
  await page.evaluate(`new Promise((done) => {
    const frame = () => requestAnimationFrame(() => requestAnimationFrame(done));
    if (location.hash === ${JSON.stringify(`#/${view}`)}) return frame();
    addEventListener('hashchange', frame, { once: true });
    location.hash = ${JSON.stringify(`#/${view}`)};
  })`);
  await until(page, '!document.querySelector("main [aria-busy=true], .starting")');
  await page.locator('main h1').first().waitFor();
}

/** Waits for a condition. Playwright's own wait needs `eval`, which the policy of the page forbids. */
export async function until(page: Page, condition: string): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await page.evaluate(`Boolean(${condition})`).catch(() => false))) {
    assert(Date.now() < end, `${condition} did not come true`);
    await pause(50);
  }
}

let axe: string | undefined;

/** Returns what axe finds on the page, by WCAG 2.2 A and AA and its own best practices. */
export async function listFaults(page: Page): Promise<string[]> {
  axe ??= await readFile(projectFile('node_modules/axe-core/axe.min.js'), 'utf8');
  await page.evaluate(axe);
  const found = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))',
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** The width of the page beyond the screen, in px. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
}

/** Fails with what the page shows if a text does not come. */
export async function seeText(page: Page, text: string | RegExp): Promise<void> {
  const found = page.getByText(text).first();
  await found.waitFor().catch(async () => {
    assert.fail(`no ${text} on the page: ${await page.locator('body').innerText()}`);
  });
}
