import type { Page } from 'playwright-core';
import t from 'tap';
import { desktop } from '../support/browser.ts';
import { listFaults, no_chromium, openDemo, overflow, show, until } from '../support/console.ts';
import { listFaintTexts } from '../support/contrast.ts';
import { admin_key } from '../support/market.ts';

// Every view of the console: what axe finds, contrast, and whether it fits.

const DEMO = { name: 'demo', password: 'demo' };
const ADMIN = { key: admin_key };

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
  'reports',
  'reports?status=all',
  'registry',
  'registry/demo',
  'audit',
  'health',
  'jobs/task_084',
];

t.test('the views of the console', { skip: no_chromium }, async (t) => {
  const { open } = await openDemo(t);

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
});

async function switchLanguage(page: Page): Promise<void> {
  const lang = await page.locator('html').getAttribute('lang');
  const menu = page.locator('.menu-button');
  if (await menu.isVisible()) await menu.click();
  await page.locator('.top-end a[hreflang]').click();
  await until(page, `document.documentElement.lang !== ${JSON.stringify(lang)}`);
  await page.locator('header.session').waitFor();
}
