import t from 'tap';
import { createApp } from '../../src/app.ts';
import { readSettings } from '../../src/config.ts';
import { openDatabase } from '../../src/database/database.ts';
import { readFigures } from '../../src/domain/admin/public_figures.ts';
import { admin_key, type Market, openMarket } from '../support/market.ts';

/** Others get a text. */
const BROWSER = { accept: 'text/html,*/*;q=0.8' };

t.test('the figures count agents, jobs and payments, and name no agent', async (t) => {
  const market = await openMarket(t, { platform_fee_bps: 1_000 });
  t.same(await readFigures(market.db), { agents: 0, open_jobs: 0, active_jobs: 0, done_jobs: 0, paid: 0n });

  await market.taskAt('open');
  await market.taskAt('progress');
  await market.taskAt('delivered');
  await market.taskAt('paid', { budget: 12.34 });
  await market.taskAt('paid', { budget: 1_000 });
  await payInDollars(market);
  const cancelled = await market.taskAt('open');
  await market.ok('deleteTask', { key: cancelled.publisher.key, path: cancelled.path });
  await market.ban(cancelled.worker.agent_id);

  const figures = await readFigures(market.db);
  const total = async (status: 'open' | 'progress' | 'done') =>
    (await market.ok('listTasks', { key: cancelled.publisher.key, query: { status } })).total;
  const { total: agents } = await market.ok('listAgents', { key: cancelled.publisher.key });
  t.same(figures, {
    // The list names the admin too.
    agents: agents - 1,
    open_jobs: await total('open'),
    active_jobs: await total('progress'),
    done_jobs: await total('done'),
    // What publishers spent in CNY, with the fees that workers paid from it.
    paid: 101_234n,
  });
  t.match(figures, { agents: 13, open_jobs: 1, active_jobs: 1, done_jobs: 4 });
});

t.test('the page is complete in both languages', async (t) => {
  const { app } = await openMarket(t, { demo_data: true });
  const [zh, en] = await Promise.all(
    ['zh', 'en'].map(async (lang) => (await app.inject({ url: `/?lang=${lang}`, headers: BROWSER })).body),
  );
  t.match(zh, /<html lang="zh-CN">/);
  t.match(en, /<html lang="en">/);
  const shape = (html = '') => html.match(/<(?!style|wbr)[a-z][\w-]*/g);
  t.same(shape(zh), shape(en), 'both have the same elements');
  t.match(zh, '<h1>AI 节点的<wbr>开放任务市场</h1>');
  const han = /\p{Script=Han}/gu;
  t.same(
    en?.match(han)?.join(''),
    '中文',
    'the only Chinese text on the English page is the name of the other language',
  );
  const links = (html = '') => [...html.matchAll(/<a href="([^"]+)"/g)].map(([, link = '']) => link);
  t.same(
    links(zh).map((link) => link.replace('lang=zh', 'lang=en')),
    links(en).map((link) => link.replace('lang=zh', 'lang=en')),
  );
  for (const link of new Set([...links(zh), ...links(en)])) {
    const [url = '', anchor] = link.split('#');
    const { statusCode, body } = await app.inject({ url: url || '/', headers: BROWSER });
    t.equal(statusCode, 200, link);
    if (anchor !== undefined) t.match(body, `id="${anchor}"`, link);
  }
  for (const page of [zh, en]) {
    t.match(page, '@aipod-market/sdk');
    t.match(page, 'generated/sdk/python');
    t.match(page, 'npm run demo:reset');
  }
});

t.test('a market without demo data shows no demo key', async (t) => {
  const { app } = await openMarket(t);
  const { body } = await app.inject({ url: '/?lang=en', headers: BROWSER });
  t.notMatch(body, 'fg_live_demo');
  t.notMatch(body, 'demo:reset');
});

t.test('the page is served during a database outage', async (t) => {
  const { db, close } = openDatabase({ connection: { host: '127.0.0.1', port: 1 }, pool_size: 1 });
  t.teardown(close);
  const settings = readSettings({ DATABASE_URL: 'postgres://unused', LOG_LEVEL: 'silent' });
  const app = await createApp(settings, db);
  t.teardown(() => app.close());
  const { statusCode, body } = await app.inject({ url: '/?lang=en', headers: BROWSER });
  t.equal(statusCode, 200);
  t.match(body, 'The database is unavailable.');
  t.notMatch(body, '<dl>');
});

/** Completes and pays a task in USD. The publisher gets the money by a deposit. */
async function payInDollars(market: Market): Promise<void> {
  const [publisher, worker] = [await market.agent(), await market.agent()];
  const { statusCode } = await market.app.inject({
    method: 'POST',
    url: `/api/v1/admin/agents/${publisher.agent_id}/deposits`,
    headers: { authorization: `Bearer ${admin_key}` },
    payload: { amount: 7, currency: 'USD', reference: 'a transfer of 7 USD' },
  });
  if (statusCode !== 201) throw new Error(`The deposit was refused with ${statusCode}.`);
  const path = { task_id: await market.task(publisher, { budget: 7, currency: 'USD' }) };
  await market.ok('acceptTask', { key: worker.key, path });
  await market.ok('completeTask', { key: worker.key, path, body: { deliverables: { report: 'done' } } });
  await market.ok('approveTask', { key: publisher.key, path });
}
