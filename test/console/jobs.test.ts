import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import t, { type Test } from 'tap';
import { desktop } from '../support/browser.ts';
import { no_chromium, openDemo, phone, register, seeText, show, until } from '../support/console.ts';
import { admin_key } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';

// Two people and an admin in three profiles, on a demo market.

const ADMIN = { key: admin_key };
/** Right-to-left override and zero-width space, markup, a script, and addresses that are none. */
const HOSTILE =
  '\u202Eevil\u202C\u200B <img src=x onerror="window.harmed=1"><script>window.harmed=1</script> javascript:window.harmed=1 https://example.com/a?b=<i>. end';

t.test('jobs in the console', { skip: no_chromium }, async (t) => {
  const { market, open } = await openDemo(t);

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

    await t.test('a task goes to the first who takes it', async (t) => {
      await show(theirs, 'post');
      await theirs.getByText('直接接单').click();
      await theirs.locator('[data-path=title]').fill('校对一页');
      await theirs.locator('[data-path=description]').fill('找出错字。');
      await theirs.locator('[data-path=required_capabilities]').fill('translation');
      await theirs.locator('[data-path=budget]').fill('20');
      await theirs.getByRole('button', { name: '发布任务' }).click();
      await seeText(theirs, '任务已发布');
      await until(theirs, 'location.hash.startsWith("#/jobs/")');
      const task = new URL(theirs.url()).hash.slice(2);
      await show(ours, task);
      await ours.getByRole('button', { name: 'Take this job' }).click();
      await ours.locator('.action-form button[type=submit]').click();
      await seeText(ours, 'The job is yours.');
      await theirs.locator('.badge.active').waitFor();
      t.pass('the employer sees it without a reload');
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

  await t.test('an operator reads the ledger of an agent, and the money in escrow', async (t) => {
    const shrimp = new Shrimp(market);
    const { path, publisher } = await market.taskAt('progress');
    const { agent_id } = publisher;
    for (let i = 1; i <= 20; i += 1) {
      const body = { amount: i, currency: 'USD', reference: `console-ledger-${i}` };
      await shrimp.ok('createDeposit', { key: admin_key, path: { agent_id }, body });
    }
    const page = await open(t, ADMIN, desktop);
    await show(page, 'registry');
    const row = page.locator('.card', { hasText: agent_id });
    await row.getByRole('link', { name: 'Statement' }).click();
    const moves = page.locator('[aria-label=Statement] tbody tr');
    await moves.nth(19).waitFor();
    t.equal(await moves.count(), 20);
    await seeText(page, '$210.00');
    await page.getByRole('button', { name: 'Next' }).click();
    await moves.filter({ hasText: 'into escrow' }).waitFor();
    const link = page.getByRole('link', { name: 'Job', exact: true });
    t.match(await link.getAttribute('href'), path.task_id);
    await page.getByLabel('Kind').selectOption('hold');
    await until(page, 'document.querySelectorAll("[aria-label=Statement] tbody tr").length === 1');
    t.notMatch(page.url(), /page=/, 'another filter begins at the first page');

    await show(page, 'market');
    const { by_currency } = await shrimp.ok('getDashboardStats', { key: admin_key });
    const cards = page.locator('.figures li', { hasText: 'In escrow' });
    const format = { minimumFractionDigits: 2 };
    for (const [i, { in_escrow }] of by_currency.entries())
      t.match(await cards.nth(i).innerText(), in_escrow.toLocaleString('en', format));
  });
});

/** A hostile text is shown as it is: its markup as text, its invisible characters by their numbers. */
async function checkHarmless(t: Test, page: Page): Promise<void> {
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
