import assert from 'node:assert/strict';
import t from 'tap';
import { createApp } from '../../src/app.ts';
import { readSettings } from '../../src/config.ts';
import { listen } from '../../src/http/server.ts';
import { findChromium, launchChromium } from '../support/chromium.ts';
import { openConsole, seeText, show } from '../support/console.ts';
import { cloneDatabase } from '../support/database.ts';

const chromium = findChromium();
const skip = chromium || process.env.CI ? false : 'no Chromium in PATH';

t.test('a market that restarts is noticed, and the console goes on', { skip }, async (t) => {
  assert(chromium, 'CI needs a Chromium in PATH');
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
  const browser = await launchChromium(chromium);
  t.teardown(() => browser.close());
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
