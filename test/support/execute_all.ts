import assert from 'node:assert/strict';
import t from 'tap';
import type { Dialect } from '../../src/contract/operations.ts';
import { loadDemo } from '../../src/demo.ts';
import { listen } from '../../src/http/server.ts';
import { desktop, tryOut, visit } from './browser.ts';
import { findChromium, launchChromium } from './chromium.ts';
import { openMarket } from './market.ts';

/**
 * Executes every operation of a dialect from the docs page in Chromium, as the page fills it in, with the demo key. Each
 * must succeed, or be refused as an operation for admins. Skips when there is no Chromium, but not in CI.
 */
export async function executeAll(dialect: Dialect, isForAdmins: (id: string) => boolean): Promise<void> {
  const chromium = findChromium();
  const skip = chromium || process.env.CI ? false : 'no Chromium in PATH';
  await t.test(`every operation of ${dialect.name}, from the docs page`, { skip }, async (t) => {
    assert(chromium, 'CI needs a Chromium in PATH');
    const market = await openMarket(t, {
      demo_data: true,
      max_concurrent_requests: 0,
      rate_limit_per_minute: 0,
    });
    await loadDemo(market.db);
    const address = await listen(market.app, { host: '127.0.0.1', port: 0 });
    const browser = await launchChromium(chromium);
    t.teardown(() => browser.close());
    await visit(t, browser, address, desktop, async (page) => {
      await page.goto(`${address}/docs/${dialect.name}`);
      for (const [id, { tag, status }] of Object.entries(dialect.operations)) {
        await tryOut(t, page, `${tag}/${id}`, [isForAdmins(id) ? 403 : status]);
        // A page that keeps them all open becomes slow. The element stays, because others link to it.
        await page.locator(`details[id="${tag}/${id}"]`).evaluate((operation) => operation.replaceChildren());
      }
    });
  });
}
