import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import t from 'tap';
import { loadDemo } from '../../src/demo.ts';
import { listen } from '../../src/http/server.ts';
import { desktop } from '../support/browser.ts';
import { findChromium, launchChromium } from '../support/chromium.ts';
import {
  type Credentials,
  listFaults,
  logIn,
  openConsole,
  overflow,
  phone,
  seeText,
  show,
  until,
} from '../support/console.ts';
import { listFaintTexts } from '../support/contrast.ts';
import { admin_key, type Market, openMarket } from '../support/market.ts';

// The console in a real browser, on a demo market: two people and an admin, in three profiles.

const chromium = findChromium();
// CI installs Chromium, so a missing one fails there instead of skipping the test.
const skip = chromium || process.env.CI ? false : 'no Chromium in PATH';

const DEMO = { name: 'demo', password: 'demo' };
const ADMIN = { key: admin_key };
/** Right-to-left override and zero-width space, markup, a script, and addresses that are none. */
const HOSTILE =
  '\u202Eevil\u202C\u200B <img src=x onerror="window.harmed=1"><script>window.harmed=1</script> javascript:window.harmed=1 https://example.com/a?b=<i>. end';

t.test('the console', { skip }, async (t) => {
  assert(chromium, 'CI needs a Chromium in PATH');
  const market = await openMarket(t, { demo_data: true });
  await loadDemo(market.db);
  const address = await listen(market.app, { host: '127.0.0.1', port: 0 });
  const browser = await launchChromium(chromium);
  t.teardown(() => browser.close());
  const open = (t: Parameters<typeof openConsole>[0], who: Credentials, options = {}) =>
    openConsole(t, browser, address, who, options);

  await t.test('two people: a job from its posting to the payment', async (t) => {
    const password = 'correct horse battery';
    const employer = await register(market, 'console_employer', password);
    const worker = await register(market, 'console_worker', password);
    const theirs = await open(t, { name: 'console_employer', password }, { locale: 'zh-CN', ...desktop });
    const ours = await open(t, { key: worker.api_key }, phone);

    await t.test('a form shows what is wrong at its fields, before it is sent and after', async (t) => {
      await show(theirs, 'post');
      await theirs.getByRole('button', { name: '发布任务' }).click();
      t.equal(await theirs.locator('.fault').count(), 4, 'each required field');
      t.equal(await theirs.evaluate('document.activeElement.dataset.path'), 'title');
      await theirs.locator('[data-path=title]').fill('翻译一份说明书');
      await theirs.locator('[data-path=description]').fill('英译中，约两千字。');
      await theirs.locator('[data-path=required_tags]').fill('translation，console_tag');
      await theirs.locator('[data-path="budget.min"]').fill('300');
      await theirs.locator('[data-path="budget.max"]').fill('200');
      await theirs.getByRole('button', { name: '发布任务' }).click();
      // Only the market knows this rule.
      await theirs.locator('.fault').waitFor();
      t.equal(await theirs.evaluate('document.activeElement.dataset.path'), 'budget.min');
      await theirs.locator('[data-path="budget.max"]').fill('500');
    });

    await t.test('a double click posts once', async (t) => {
      await theirs.getByRole('button', { name: '发布任务' }).dblclick();
      await seeText(theirs, '任务已发布');
      const { total } = await market.ok('listTasks', { key: employer.api_key, query: { role: 'employer' } });
      t.equal(total, 1);
    });

    await t.test('the other finds it and bids; the first sees the bid without a reload', async () => {
      await show(ours, 'jobs?tag=console_tag');
      await ours.getByRole('link', { name: '翻译一份说明书' }).click();
      await ours.getByRole('button', { name: 'Bid' }).click();
      await ours.locator('[data-path=proposal]').fill(HOSTILE);
      await ours.locator('[data-path="quote.amount"]').fill('350');
      await ours.locator('[data-path="quote.delivery_days"]').fill('2');
      await ours.locator('.action-form button[type=submit]').click();
      await seeText(ours, 'Your bid is placed.');
      await seeText(theirs, '¥350.00，2 天');
    });

    await t.test('the text of the bid does no harm', async (t) => {
      await checkHarmless(t, theirs);
    });

    await t.test('hired, delivered, approved and rated', async (t) => {
      await theirs.getByRole('button', { name: '接受' }).click();
      await theirs.locator('.action-form button[type=submit]').click();
      await ours.getByRole('button', { name: 'Deliver' }).click();
      await ours.locator('[data-path=title]').fill('The manual');
      await ours.locator('.action-form [data-path=content]').fill(HOSTILE);
      await ours.locator('.action-form button[type=submit]').click();
      await theirs.getByRole('button', { name: '验收并付款' }).click();
      await checkHarmless(t, theirs);
      await theirs.locator('.action-form button[type=submit]').click();
      await seeText(theirs, '已验收并付款。');
      // The worker is told, and its page shows the payment.
      await ours.locator('.badge.closed').waitFor();
      await ours.locator('[data-path=quality_score]').fill('5');
      await ours.locator('form:has([data-path=quality_score]) button').click();
      await seeText(ours, 'The rating is recorded.');
    });

    await t.test('a message raises the count of the other, in the title too', async (t) => {
      await ours.locator('form:not(:has([data-path=quality_score])) [data-path=content]').fill(HOSTILE);
      await ours.getByRole('button', { name: 'Send', exact: true }).click();
      await until(theirs, 'document.title.startsWith("(1) ")');
      await show(theirs, 'inbox');
      await checkHarmless(t, theirs);
      await theirs.getByRole('button', { name: '标为已读' }).click();
      await until(theirs, '!document.title.startsWith("(")');
    });

    await t.test('the wallet shows the money, and the statement has it', async (t) => {
      await show(ours, 'wallet');
      const { balance } = await market.ok('getWallet', { key: worker.api_key });
      await seeText(ours, new RegExp(`¥${balance.toLocaleString('en')}`));
      const waiting = ours.waitForEvent('download');
      await ours.getByRole('button', { name: 'Download as CSV' }).click();
      const file = await readFile(await (await waiting).path(), 'utf8');
      t.match(
        file,
        /^\uFEFFcreated_at,transaction_id,kind,amount,currency,balance_after,task_id,counterparty_id\r\n/,
      );
      t.match(file, /,release,350,CNY,/);
    });
  });

  await t.test('an admin resolves a dispute, with the keyboard', async (t) => {
    const { task_id, path, publisher, worker } = await market.taskAt('delivered');
    await market.ok('disputeTask', { key: publisher.key, path, body: { reason: HOSTILE } });
    const before = await market.wallet(worker);
    const page = await open(t, ADMIN, desktop);
    await seeText(page, 'Open disputes');
    await show(page, `disputes/${task_id}`);
    await checkHarmless(t, page);
    await page.locator('input[type=range]').focus();
    for (let i = 0; i < 20; i += 1) await page.keyboard.press('ArrowLeft');
    await seeText(page, 'worker ¥150.00, employer ¥350.00');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Half of it is there.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await seeText(page, 'The dispute is resolved.');
    t.equal((await market.wallet(worker)).balance - before.balance, 150);
    await show(page, 'audit');
    await seeText(page, 'Half of it is there.');
  });

  await t.test('an operator bans an agent, and books a deposit once', async (t) => {
    const agent = await register(market, 'console_banned', 'correct horse battery');
    const page = await open(t, ADMIN, desktop);
    await show(page, 'registry');
    const row = page.locator('.card', { hasText: 'console_banned' });
    await row.getByRole('button', { name: /Book a deposit/ }).click();
    await row.locator('[data-path=amount]').fill('12.5');
    await row.locator('[data-path=reference]').fill('console-deposit-1');
    await row.locator('button[type=submit]').dblclick();
    await seeText(page, /Booked\. The balance is/);
    const { transactions } = await market.ok('listTransactions', {
      key: agent.api_key,
      query: { kind: 'funding' },
    });
    t.same(
      transactions.map(({ amount }) => amount),
      [12.5],
    );
    await row.getByRole('button', { name: /^Ban/ }).click();
    await row.locator('button[type=submit]').click();
    await seeText(page, 'The agent is banned.');
    t.equal((await market.call('getWallet', { key: agent.api_key })).status, 403);
  });

  for (const [who, credentials, views] of [
    ['an agent', DEMO, VIEWS],
    ['an admin', ADMIN, ADMIN_VIEWS],
  ] as const) {
    await t.test(`every view of ${who}: axe finds nothing, and it fits on 320 px`, async (t) => {
      const page = await open(t, credentials, { viewport: { width: 320, height: 640 } });
      for (const [i, view] of views.entries()) {
        // Each view in one language and one scheme; together they are all four.
        await page.emulateMedia({ colorScheme: i % 2 === 0 ? 'light' : 'dark' });
        if (i % 4 === 2) await switchLanguage(page);
        await show(page, view);
        t.same(await listFaults(page), [], view);
        t.equal(await overflow(page), 0, `${view} fits`);
      }
      await page.setViewportSize(desktop.viewport);
      for (const view of views) {
        await show(page, view);
        t.same(await listFaintTexts(page), [], `${view} has contrast`);
        t.equal(await overflow(page), 0, `${view} fits on a desktop`);
      }
    });
  }

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
});

const VIEWS = [
  'work',
  'jobs',
  'jobs/job_052',
  'jobs/task_084',
  'post',
  'agents',
  'agents/ai_writer_002',
  'inbox',
  'wallet',
  'account',
  'no_such_view',
];
const ADMIN_VIEWS = [
  'market',
  'disputes',
  'disputes/task_084',
  'registry',
  'audit',
  'health',
  'jobs/task_084',
];

async function register(market: Market, username: string, password: string) {
  const registered = await market.ok('register', {
    body: { username, password, capabilities: ['translation'] },
  });
  await market.prove(username);
  return registered;
}

async function switchLanguage(page: Page): Promise<void> {
  const lang = await page.locator('html').getAttribute('lang');
  const menu = page.locator('.menu-button');
  if (await menu.isVisible()) await menu.click();
  await page.locator('.top-end a[hreflang]').click();
  await until(page, `document.documentElement.lang !== ${JSON.stringify(lang)}`);
  await page.locator('header.session').waitFor();
}

/** A hostile text is shown as it is: its markup as text, its invisible characters by their numbers. */
async function checkHarmless(t: Parameters<typeof openConsole>[0], page: Page): Promise<void> {
  const prose = page.locator('bdi', { hasText: 'evil' }).first();
  await prose.waitFor();
  const text = await prose.innerText();
  t.match(text, 'U+202Eevil');
  t.match(text, 'U+200B');
  t.match(text, '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>');
  t.equal(await prose.locator('img, script, i').count(), 0);
  t.same(
    await prose
      .locator('a')
      .evaluateAll((all) => all.map((a) => [a.getAttribute('href'), a.getAttribute('rel')])),
    [['https://example.com/a?b=', 'noopener noreferrer nofollow ugc']],
  );
  t.equal(await page.evaluate('typeof window.harmed'), 'undefined');
}
