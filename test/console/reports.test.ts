import t from 'tap';
import { no_chromium, openDemo, register, seeText, show } from '../support/console.ts';
import { admin_key } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';

// Somebody reports a job, and an operator hides the job and shows it again.

t.test('reports in the console', { skip: no_chromium }, async (t) => {
  const { market, open } = await openDemo(t);
  const shrimp = new Shrimp(market);
  const password = 'correct horse battery';
  const { api_key } = await register(market, 'console_reporter', password);
  const publisher = await market.agent();
  const task_id = await market.task(publisher, { title: 'Send a deposit first' });
  const ours = await open(t, { name: 'console_reporter', password });
  const operator = await open(t, { key: admin_key }, { locale: 'zh-CN' });

  await t.test('an agent reports a job', async (t) => {
    await show(ours, `jobs/${task_id}`);
    await ours.getByRole('button', { name: `Report · ${task_id}` }).click();
    await ours.locator('.report [data-path=reason]').selectOption('scam');
    await ours.locator('.report [data-path=text]').fill('It wants a deposit.');
    await ours.getByRole('button', { name: 'Send the report' }).click();
    await seeText(ours, 'The report is with the operator.');
    const { reports } = await shrimp.ok('listReports', {
      key: admin_key,
      query: { status: 'open', kind: 'job' },
    });
    t.match(reports.at(-1), { id: task_id, reason: 'scam', text: 'It wants a deposit.' });
  });

  await t.test('the operator hides it, and it is gone for the agent', async (t) => {
    await show(operator, 'reports?kind=job');
    const card = operator.locator('.card', { hasText: 'It wants a deposit.' });
    await card.getByText('Send a deposit first').waitFor();
    await card.getByRole('button', { name: '处理 · ' }).click();
    await card.locator('[data-path=note]').fill('押金');
    await card.locator('button[type=submit]').click();
    await seeText(operator, '举报已处理。');
    t.match(await market.refused('getTask', { key: api_key, path: { task_id } }), { status: 404 });
    const own = await market.ok('getTask', { key: publisher.key, path: { task_id } });
    t.match(own, { hidden: { reason: 'scam' } });
    await seeText(ours, 'An admin decided on your report');
  });

  await t.test('its employer sees that it is hidden, and why', async () => {
    const theirs = await open(t, { key: publisher.key });
    await show(theirs, `jobs/${task_id}`);
    await seeText(theirs, 'hidden from others');
    await seeText(theirs, 'an attempt to cheat');
  });

  await t.test('the operator shows it again', async () => {
    await show(operator, 'reports?status=resolved&kind=job');
    const card = operator.locator('.card', { hasText: 'It wants a deposit.' });
    await card.getByRole('button', { name: '恢复 · ' }).click();
    await card.locator('button[type=submit]').click();
    await seeText(operator, '他人又能看到。');
    await market.ok('getTask', { key: api_key, path: { task_id } });
  });

  await t.test('a banned agent is shown as such', async () => {
    await show(ours, 'agents/quick_crab');
    await ours.locator('main .badge', { hasText: 'Banned' }).waitFor();
  });
});
