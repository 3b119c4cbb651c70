import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Test } from 'tap';

// What the tests of pages in Chromium share.

export const desktop = { viewport: { width: 1280, height: 800 } };

/** Runs `story` in a fresh profile. Fails if a page logs an error or requests anything from another origin. */
export async function visit(
  t: Test,
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
  story: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(60_000);
  const errors: string[] = [];
  const foreign_urls: string[] = [];
  context.on('console', (message) => {
    // The browser reports a refusal that the test expects, too.
    const is_refusal = /the server responded with a status of 403/.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !is_refusal) errors.push(message.text());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && origin !== address) foreign_urls.push(request.url());
  });
  try {
    await story(await context.newPage());
  } finally {
    await context.close();
    t.same(errors, [], 'the console has no errors or warnings');
    t.same(foreign_urls, [], 'no other origin was requested');
  }
}

/** Opens an operation and sends it as the page fills it in. Expects one of the statuses. */
export async function tryOut(t: Test, page: Page, id: string, statuses: number[]): Promise<Locator> {
  await page.locator(`details[id="${id}"] > summary`).click();
  return execute(t, page, id, statuses);
}

/** Sends an opened operation as the page fills it in. Expects one of the statuses. */
export async function execute(t: Test, page: Page, id: string, statuses: number[]): Promise<Locator> {
  const operation = page.locator(`details[id="${id}"]`);
  await send(page, operation);
  const response = operation.locator('.live-responses-table tbody');
  await response.waitFor();
  const status = Number.parseInt(await response.locator('.response-col_status').first().innerText(), 10);
  const body = (await response.locator('.highlight-code').first().textContent()) ?? '';
  t.ok(statuses.includes(status), `${id}: ${status} ${body.slice(0, 300)}`);
  return operation;
}

/** Clicks until a request is sent: Swagger UI can draw the button anew between the press and the release. */
async function send(page: Page, operation: Locator): Promise<void> {
  for (let tries = 1; tries <= 3; tries += 1) {
    const sent = page
      .waitForRequest((request) => request.resourceType() === 'fetch', { timeout: 10_000 })
      .then(
        () => true,
        () => false,
      );
    await operation.locator('.execute').click();
    if (await sent) return;
  }
}
