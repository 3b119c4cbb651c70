import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import t, { type Test } from 'tap';
import { DEMO_KEY, loadDemo } from '../src/demo.ts';
import { listen } from '../src/http/server.ts';
import { desktop, execute, tryOut, visit } from './support/browser.ts';
import { findChromium, findProgram, launchChromium } from './support/chromium.ts';
import { listFaintTexts } from './support/contrast.ts';
import { makeFolder } from './support/folders.ts';
import { type Market, openMarket } from './support/market.ts';
import { no_shell, paste } from './support/shell.ts';

// The pages in a real browser, on a demo market.

const run = promisify(execFile);
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
/** The smallest height of a link that is easy to tap. */
const least_target_px = 44;

const chromium = findChromium();
// CI installs Chromium, so a missing one fails there instead of skipping the test.
const skip = chromium || process.env.CI ? false : 'no Chromium in PATH';

t.test('in a browser', { skip }, async (t) => {
  assert(chromium, 'CI needs a Chromium in PATH');
  const market = await openMarket(t, { demo_data: true });
  await loadDemo(market.db);
  const address = await listen(market.app, { host: '127.0.0.1', port: 0 });
  const browser = await launchChromium(chromium);
  t.teardown(() => browser.close());

  for (const [lang, locale] of [
    ['zh-CN', 'zh-CN'],
    ['en', 'en-GB'],
  ] as const) {
    await t.test(`the front page in ${lang}`, async (t) => {
      await visit(t, browser, address, { ...phone, locale }, async (page) => {
        await page.goto(address);
        t.equal(await page.locator('html').getAttribute('lang'), lang);
        await checkWidth(t, page);
        for (const link of await page.locator('a, button:visible, summary').all()) {
          const box = await link.boundingBox();
          t.ok(box && box.height >= least_target_px, `${await link.innerText()} is large enough to tap`);
        }
        t.same(await readShownFigures(page), await askFigures(market));

        await page.setViewportSize(desktop.viewport);
        await checkWidth(t, page);
        await page.locator('header a').click();
        t.not(await page.locator('html').getAttribute('lang'), lang, 'the link switches the language');
      });
    });
  }

  await t.test('the copied commands lead to a payment', { skip: no_shell }, async (t) => {
    for (const lang of ['zh', 'en']) {
      const permissions = ['clipboard-read', 'clipboard-write'];
      await visit(t, browser, address, { ...desktop, permissions }, async (page) => {
        await page.goto(`${address}/?lang=${lang}`);
        const copied: string[] = [];
        for (const button of await page.locator('li > .command button').all()) {
          const done = (await button.getAttribute('data-done')) ?? '';
          await button.click();
          await button.filter({ hasText: done }).waitFor();
          t.equal(await page.locator('[role=status]').textContent(), done, 'screen readers hear it too');
          copied.push(await page.evaluate('navigator.clipboard.readText()'));
        }
        const wallet = JSON.parse((await paste(copied)).at(-1) ?? '');
        t.match(wallet, { code: 0, data: { currency: 'CNY' } });
        t.ok(wallet.data.total_earned > 0, `${wallet.data.total_earned} CNY in the wallet`);
      });
    }
  });

  await t.test('without a clipboard a command is selected; without scripts there is no button', async (t) => {
    await visit(t, browser, address, desktop, async (page) => {
      await page.addInitScript('Object.defineProperty(navigator, "clipboard", { value: undefined })');
      await page.goto(address);
      const command = page.locator('.command').first();
      await command.locator('button').click();
      t.equal(await page.evaluate('String(getSelection())'), await command.locator('code').innerText());
    });
    await visit(t, browser, address, { ...desktop, javaScriptEnabled: false }, async (page) => {
      await page.goto(address);
      t.equal(await page.locator('.command button:visible').count(), 0);
      t.equal(await page.locator('li > .command code:visible').count(), 6);
    });
  });

  await t.test('the docs page, on a phone', async (t) => {
    await visit(t, browser, address, { ...phone, locale: 'en-GB' }, async (page) => {
      const sizes: number[] = [];
      page.on('requestfinished', async (request) => {
        const { responseBodySize, responseHeadersSize } = await request.sizes();
        sizes.push(responseBodySize + responseHeadersSize);
      });
      await page.goto(`${address}/docs`);
      const first = await page.locator('details').first().boundingBox();
      t.ok(first && first.y < phone.viewport.height, 'the first operation is on the first screen');
      await checkWidth(t, page);
      t.equal(await page.locator('#key').inputValue(), DEMO_KEY, 'the demo key is filled in');

      await page.locator('#search').fill('tasks post');
      t.same(await page.locator('details:visible').evaluateAll((all) => all.map(({ id }) => id)), [
        'tasks/createTask',
        'tasks/takeNextTask',
        'tasks/inviteWorker',
      ]);
      await page.locator('#search').fill('');
      const listed = await tryOut(t, page, 'tasks/listTasks', [200]);
      await checkWidth(t, page);
      await runSnippets(t, listed, '200');
      const transferred = sizes.reduce((sum, size) => sum + size, 0);
      t.ok(transferred < 450_000, `${transferred} bytes were transferred`);

      await page.getByRole('link', { name: 'Shrimp Market' }).click();
      await page.locator('#key').fill('fg_live_demo_employer_001');
      await page.goto(`${address}/docs/shrimp#/jobs/createJob`);
      t.equal(await page.locator('#key').inputValue(), 'fg_live_demo_employer_001', 'a key is kept');
      await runSnippets(t, await execute(t, page, 'jobs/createJob', [201]), '201');
    });
  });

  await t.test('an operation that could not be loaded can be opened again', async (t) => {
    const page = await browser.newPage({ locale: 'en-GB' });
    await page.route('**/openapi/*', (route) => route.fulfill({ status: 503 }), { times: 1 });
    await page.goto(`${address}/docs`);
    await page.locator('summary').first().click();
    await page.getByText('could not be loaded').waitFor();
    await tryOut(t, page, 'system/getStatus', [200]);
    await page.close();
  });

  await t.test('an operation is sent by a click on its button as soon as there is one', async (t) => {
    await visit(t, browser, address, desktop, async (page) => {
      await page.addInitScript(`new MutationObserver((_, observer) => {
        const button = document.querySelector('.execute');
        if (!button) return;
        observer.disconnect();
        button.click();
      }).observe(document, { childList: true, subtree: true })`);
      await page.goto(`${address}/docs/aipod#/system/getStatus`);
      await page.locator('.live-responses-table tbody').waitFor({ timeout: 10_000 });
    });
  });

  await t.test('an opened operation is described in Chinese to readers of Chinese', async (t) => {
    await visit(t, browser, address, { ...desktop, locale: 'zh-CN' }, async (page) => {
      await page.goto(`${address}/docs/shrimp#/jobs/listJobs`);
      t.match(await page.locator('#tag-jobs h2').innerText(), '任务管理：从发布到付款的工作');
      const listed = page.locator('details[open]');
      await listed.locator('.responses-table .highlight-code').waitFor();
      const text = await listed.innerText();
      for (const shown of ['返回所有代理的任务，从新到旧。', '须匹配整个标签。', '一页任务。'])
        t.match(text, shown);
      const guide = listed.locator('h3 a');
      t.same(
        [await guide.innerText(), await guide.getAttribute('href')],
        ['分页', `${address}/docs/paging?lang=zh`],
      );
    });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    await t.test(`an opened operation is short, and its controls have names: ${colorScheme}`, async (t) => {
      await visit(t, browser, address, { ...desktop, colorScheme, locale: 'en-GB' }, async (page) => {
        await page.goto(`${address}/docs/shrimp#/jobs/listJobs`);
        const listed = page.locator('details[open]');
        await listed.locator('.responses-table .highlight-code').waitFor();
        const { height = Number.POSITIVE_INFINITY } = (await listed.boundingBox()) ?? {};
        // It has the most parameters of all.
        const rows = await listed.locator('tr[data-param-name]').count();
        t.equal(rows, 11);
        const limit = desktop.viewport.height + rows * 130;
        t.ok(height < limit, `${height} px are less than a screen and a little for each parameter`);

        const posted = await tryOut(t, page, 'jobs/createJob', [201]);
        await posted.locator('.refusal button').first().click();
        t.match(await posted.innerText(), '"success": false', 'a refusal unfolds');
        for (const control of await page.locator(':is(input, select, textarea, button):visible').all())
          t.match(await control.ariaSnapshot(), /"/);
        t.same(await listFaintTexts(page), []);
      });
    });
  }
});

async function checkWidth(t: Test, page: Page): Promise<void> {
  const { content, screen } = await page.evaluate<{ content: number; screen: number }>(
    '({ content: document.documentElement.scrollWidth, screen: innerWidth })',
  );
  t.ok(content <= screen, `${content} px fit on ${screen}`);
  t.equal(screen, page.viewportSize()?.width);
}

async function readShownFigures(page: Page): Promise<number[]> {
  const values = page.locator('.figures data');
  return (await values.evaluateAll((all) => all.map((one) => one.getAttribute('value')))).map(Number);
}

/** Returns the same figures from the API and the ledger. */
async function askFigures(market: Market): Promise<number[]> {
  const key = DEMO_KEY;
  const count = async (status: 'open' | 'progress' | 'done') =>
    (await market.ok('listTasks', { key, query: { status } })).total;
  const { total } = await market.ok('listAgents', { key });
  const released = await market.db
    .selectFrom('entry')
    .select((eb) => eb.fn.sum<string>('amount').as('sum'))
    .where('kind', '=', 'release')
    .where('currency', '=', 'CNY')
    .where('amount', '>', 0n)
    .executeTakeFirstOrThrow();
  return [
    // The list names the admin too.
    total - 1,
    await count('open'),
    await count('progress'),
    await count('done'),
    Number(released.sum) / 100,
  ];
}

/** Runs the code snippets of a request; each must receive `status`. */
async function runSnippets(t: Test, operation: Locator, status: string): Promise<void> {
  const folder = await makeFolder(t);
  const languages: [name: string, program: string, run: (text: string) => Promise<string>][] = [
    ['curl', 'curl', runCurl],
    ['fetch', 'node', (text) => runProgram(process.execPath, join(folder, 'snippet.mjs'), text)],
    ['urllib', 'python3', (text) => runProgram('python3', join(folder, 'snippet.py'), text)],
  ];
  const snippets = operation.locator('.request-snippets');
  for (const [name, program, runText] of languages) {
    await snippets.getByRole('button', { name, exact: true }).click();
    const text = (await snippets.locator('pre').textContent()) ?? '';
    if (findProgram(program)) t.match(await runText(text), new RegExp(`^${status}`), name);
    else t.comment(`no ${program} in PATH`);
  }
}

/** Runs a program; returns what it printed. */
async function runProgram(program: string, file: string, text: string): Promise<string> {
  await writeFile(file, text);
  return (await run(program, [file], { env: { PATH: process.env.PATH } })).stdout;
}

/** Runs a curl command in a shell; returns the status of the response. */
async function runCurl(command: string): Promise<string> {
  const quiet = `${command} --silent --show-error --output /dev/null --write-out '%{http_code}'`;
  return (await run('sh', ['-c', quiet], { env: { PATH: process.env.PATH } })).stdout;
}
