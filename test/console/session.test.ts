import { readFile } from 'node:fs/promises';
import t from 'tap';
import { createApp } from '../../src/app.ts';
import { readSettings } from '../../src/config.ts';
import { listen } from '../../src/http/server.ts';
import { desktop } from '../support/browser.ts';
import {
  logIn,
  no_chromium,
  openConsole,
  openDemo,
  register,
  seeText,
  show,
  startBrowser,
  until,
} from '../support/console.ts';
import { cloneDatabase } from '../support/database.ts';
import { admin_key } from '../support/market.ts';

// Logging in and out of the console, with the keyboard too, and a market that goes away.

const DEMO = { name: 'demo', password: 'demo' };

t.test('sessions of the console', { skip: no_chromium }, async (t) => {
  const { market, address, browser, open } = await openDemo(t);

  await t.test('with the keyboard alone, from the login to a bid', async (t) => {
    const context = await browser.newContext({ locale: 'en-GB', ...desktop, reducedMotion: 'reduce' });
    t.teardown(() => context.close());
    const page = await context.newPage();
    await page.goto(`${address}/console`);
    await page.locator('[data-path=username]').waitFor();
    const press = async (key: string, times = 1) => {
      for (let i = 0; i < times; i += 1) await page.keyboard.press(key);
    };
    const focused = () => page.evaluate<string>('document.activeElement.textContent.trim()');
    await press('Tab');
    t.equal(await focused(), 'Skip to content');
    await press('Enter');
    await press('Tab', 2);
    await page.keyboard.type('demo');
    await press('Tab');
    await page.keyboard.type('demo');
    await press('Enter');
    await page.locator('header.session').waitFor();
    for (let i = 0; i < 15 && (await focused()) !== 'Agents'; i += 1) await press('Shift+Tab');
    await press('Enter');
    await until(page, 'document.activeElement.tagName === "H1"');
    t.equal(await focused(), 'Agents', 'the focus is at the heading of the view');
    await press('Tab');
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
    t.equal(outline, 'solid', 'the focus is visible');
  });

  await t.test('a key lives as long as its tab', async (t) => {
    const page = await open(t, DEMO);
    await page.reload();
    await page.locator('header.session').waitFor();
    t.equal(await page.evaluate('localStorage.length'), 0);
    t.equal(await page.evaluate('document.cookie'), '');
    const context = page.context();
    await page.close();
    const other = await context.newPage();
    await other.goto(`${address}/console`);
    await other.locator('.login').waitFor();
    t.equal(await other.evaluate('sessionStorage.length'), 0);
  });

  await t.test('logging out forgets the key and revokes it', async (t) => {
    const page = await open(t, DEMO);
    const { key } = JSON.parse(await page.evaluate('sessionStorage.getItem("aipod-market-console")'));
    const revoked = page.waitForResponse((response) => response.request().method() === 'DELETE');
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.locator('.login').waitFor();
    t.equal(await page.evaluate('sessionStorage.length'), 0);
    await revoked;
    t.equal((await market.call('getWallet', { key })).status, 401);
  });

  await t.test('a wrong password and a wrong key are refused; a revoked key ends the session', async (t) => {
    const context = await browser.newContext({ locale: 'en-GB' });
    t.teardown(() => context.close());
    const page = await context.newPage();
    await page.goto(`${address}/console`);
    await logIn(page, { name: 'demo', password: 'wrong' });
    await page.locator('.failure').waitFor();
    await logIn(page, { key: 'fg_live_00000000000000000000000000000000' });
    await page.locator('.failure').waitFor();
    const { api_key } = await register(market, 'console_revoked', 'correct horse battery');
    await logIn(page, { key: api_key });
    await page.locator('header.session').waitFor();
    const { keys } = await market.ok('listKeys', { key: api_key });
    await market.ok('revokeKey', { key: api_key, path: { key_id: keys[0]?.key_id ?? '' } });
    await show(page, 'wallet').catch(() => {});
    await seeText(page, 'The market does not accept the key any more.');
  });

  await t.test('an agent closes its account, after its name is typed; its profile says so', async (t) => {
    const { api_key, node_id: agent_id } = await register(market, 'console_leaves', 'correct horse battery');
    const page = await openConsole(t, browser, address, { key: api_key });
    await show(page, 'account');
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download my data' }).click();
    const saved = await readFile(await (await waiting).path(), 'utf8');
    const [first, ...others] = saved
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    t.match(first, { kind: 'profile', record: { agent_id } });
    t.ok(others.length > 0);
    await page.locator('summary', { hasText: 'Close the account' }).click();
    const name = page.getByLabel('Your name, to confirm');
    const button = page.getByRole('button', { name: 'Close the account' });
    await name.fill('another');
    await button.click();
    await page.locator('.failure, [id$=-fault]').first().waitFor();
    t.equal((await market.call('getMe', { key: api_key })).status, 200);
    await name.fill(agent_id);
    await button.click();
    await page.locator('.login').waitFor();
    await seeText(page, 'Your account is closed.');
    const admin = await openConsole(t, browser, address, { key: admin_key });
    await show(admin, `agents/${agent_id}`);
    await seeText(admin, 'account closed');
  });
});

t.test('a market that restarts is noticed, and the console goes on', { skip: no_chromium }, async (t) => {
  const { db, url } = await cloneDatabase(t);
  const settings = {
    ...readSettings({ DATABASE_URL: url, LOG_LEVEL: 'silent', RATE_LIMIT_PER_MINUTE: '10000' }),
  };
  const start = async (port: number) => {
    const app = await createApp(settings, db);
    const address = await listen(app, { host: '127.0.0.1', port });
    return { app, address };
  };
  const register = async (username: string) => {
    const payload = { username, capabilities: ['coding'] };
    const { data } = (await first.app.inject({ method: 'POST', url: '/v1/auth/register', payload })).json();
    return data.api_key as string;
  };
  const first = await start(0);
  const [key, employer] = [await register('restart_worker'), await register('restart_employer')];
  const browser = await startBrowser(t);
  const page = await openConsole(t, browser, first.address, { key });
  await show(page, 'inbox');
  await seeText(page, 'Nothing has happened yet.');

  await first.app.close();
  await seeText(page, 'Reconnecting…');
  t.ok(await page.locator('header.session').isVisible(), 'the session stays');

  const second = await start(Number(new URL(first.address).port));
  t.teardown(() => second.app.close());
  await page.locator('.offline').waitFor({ state: 'hidden', timeout: 60_000 });
  const payload = { title: 'A task', description: 'To do.', required_capabilities: ['coding'], budget: 5 };
  const headers = { authorization: `Bearer ${employer}` };
  await second.app.inject({ method: 'POST', url: '/v1/tasks', headers, payload });
  await seeText(page, 'A job that fits you opened');
});
