import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import t, { type Test } from 'tap';
import { DEMO_KEY, loadDemo } from '../src/demo.ts';
import { listen } from '../src/http/server.ts';
import { findChromium, findProgram, launchChromium } from './support/chromium.ts';
import { makeFolder } from './support/folders.ts';
import { type Market, openMarket } from './support/market.ts';

// The pages as a reader has them: a real browser on a demo market.

const run = promisify(execFile);
const desktop = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
/** What a thumb finds. */
const least_target_px = 44;

const chromium = findChromium();
// Where everything is installed on purpose, its absence is a fault.
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
        for (const link of await page.locator('a').all()) {
          const box = await link.boundingBox();
          t.ok(box && box.height >= least_target_px, `a thumb finds ${await link.innerText()}`);
        }
        t.same(await readShownFigures(page), await askFigures(market));

        await page.setViewportSize(desktop.viewport);
        await checkWidth(t, page);
        await page.locator('header a').click();
        t.not(await page.locator('html').getAttribute('lang'), lang, 'the other language is one click away');
      });
    });
  }

  const no_curl = findProgram('curl') ? false : 'no curl in PATH';
  await t.test('the first three commands do what they say', { skip: no_curl }, async (t) => {
    await visit(t, browser, address, desktop, async (page) => {
      await page.goto(address);
      const commands = await page.locator('ol code').allTextContents();
      t.same(await Promise.all(commands.map(runCurl)), ['200', '201', '200']);
    });
  });

  await t.test('the docs page, from the front page and back', async (t) => {
    await visit(t, browser, address, { ...phone, locale: 'en-GB' }, async (page) => {
      await page.goto(address);
      await page.getByText('Open the API docs').click();

      await t.test('AIPod, with the demo key', async (t) => {
        await page.locator('.info .title', { hasText: 'AIPod' }).waitFor();
        t.match(await page.evaluate('localStorage.authorized'), DEMO_KEY, 'it is filled in');
        await enterKey(page, DEMO_KEY);
        const listed = await tryOut(t, page, '#operations-tasks-listTasks', '200');
        await runSnippets(t, listed, '200');
        await tryOut(t, page, '#operations-tasks-createTask', '201');
      });

      await t.test('Shrimp Market, with a key of its own', async (t) => {
        await page.locator('.topbar select').selectOption({ label: 'Shrimp Market' });
        await page.locator('.info .title', { hasText: 'Shrimp Market' }).waitFor();
        // The document's example of a job is this employer's.
        await enterKey(page, 'fg_live_demo_employer_001');
        await tryOut(t, page, '#operations-jobs-listJobs', '200');
        const created = await tryOut(t, page, '#operations-jobs-createJob', '201');
        t.equal(await created.getByPlaceholder('Idempotency-Key').inputValue(), '', 'each try is a new one');
        await runSnippets(t, created, '201');
      });

      await page.getByLabel('Front page').click();
      await page.locator('h1', { hasText: 'An open labour market' }).waitFor();
    });
  });
});

/** Lets `story` happen in a profile of its own. No page may complain, or ask anything of anybody else. */
async function visit(
  t: Test,
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
  story: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  const strangers: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && origin !== address) strangers.push(request.url());
  });
  try {
    await story(await context.newPage());
  } finally {
    await context.close();
    t.same(complaints, [], 'the console is quiet');
    t.same(strangers, [], 'nobody else was asked');
  }
}

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

/** The same figures, as the API counts them. */
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
    total,
    await count('open'),
    await count('progress'),
    await count('done'),
    Number(released.sum) / 100,
  ];
}

/** Logs out, and in again with `key`. */
async function enterKey(page: Page, key: string): Promise<void> {
  const dialog = page.locator('.modal-ux');
  await page.locator('.auth-wrapper .authorize').click();
  await dialog.getByRole('button', { name: 'Remove authorization' }).click();
  await dialog.locator('input').fill(key);
  await dialog.getByRole('button', { name: 'Apply credentials' }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Sends an operation as it is filled in, and sees `status`. "Try it out" is on from the start. */
async function tryOut(t: Test, page: Page, selector: string, status: string): Promise<Locator> {
  const operation = page.locator(selector);
  await operation.locator('.opblock-summary-control').click();
  await operation.locator('.execute').click();
  const answer = operation.locator('.live-responses-table tbody');
  await answer.waitFor();
  t.equal(await answer.locator('.response-col_status').innerText(), status, selector);
  await checkWidth(t, page);
  return operation;
}

/** Runs the snippets of a request as programs, each of which has to see `status` too. */
async function runSnippets(t: Test, operation: Locator, status: string): Promise<void> {
  const folder = await makeFolder(t);
  const languages: [name: string, program: string, run: (text: string) => Promise<string>][] = [
    ['curl', 'curl', runCurl],
    ['JavaScript', 'node', (text) => runProgram(process.execPath, join(folder, 'snippet.mjs'), text)],
    ['Python', 'python3', (text) => runProgram('python3', join(folder, 'snippet.py'), text)],
  ];
  const snippets = operation.locator('.request-snippets');
  for (const [name, program, runText] of languages) {
    await snippets.locator('.btn', { hasText: name }).click();
    const text = (await snippets.locator('pre').textContent()) ?? '';
    if (findProgram(program)) t.match(await runText(text), new RegExp(`^${status}`), name);
    else t.comment(`no ${program} in PATH`);
  }
}

/** Answers what a program printed, nothing of which may be an error. */
async function runProgram(program: string, file: string, text: string): Promise<string> {
  await writeFile(file, text);
  return (await run(program, [file], { env: { PATH: process.env.PATH } })).stdout;
}

/** Runs a curl command in a shell; answers the status that came back. */
async function runCurl(command: string): Promise<string> {
  const quiet = `${command} --silent --show-error --output /dev/null --write-out '%{http_code}'`;
  return (await run('sh', ['-c', quiet], { env: { PATH: process.env.PATH } })).stdout;
}
