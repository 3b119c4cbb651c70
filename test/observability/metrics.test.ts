import { readFile } from 'node:fs/promises';
import { parser } from '@prometheus-io/lezer-promql';
import { sql } from 'kysely';
import parseText from 'parse-prometheus-text-format';
import t, { type Test } from 'tap';
import { parse as parseYaml } from 'yaml';
import { preparePartialAudit } from '../../src/domain/ledger/partial_audit.ts';
import { openMetricsPort } from '../../src/http/metrics.ts';
import { createMetrics } from '../../src/observability/metrics.ts';
import { projectFile } from '../../src/root.ts';
import { startAuditor } from '../../src/workers/auditor.ts';
import { cloneDatabase } from '../support/database.ts';
import { admin_key, type Market, openMarket } from '../support/market.ts';

interface Series {
  labels: Record<string, string>;
  value: number;
}

/** Reads every series of a text of metrics, by its name. */
function readSeries(text: string): Map<string, Series[]> {
  const found = new Map<string, Series[]>();
  const add = (name: string, labels: Record<string, string>, value: string) =>
    found.set(name, [...(found.get(name) ?? []), { labels, value: Number(value) }]);
  // Without the type of a histogram each of its series is read as one.
  for (const { name, metrics } of parseText(text.replaceAll(/^# TYPE \S+ histogram$/gm, ''))) {
    for (const { labels = {}, value } of metrics) add(name, labels, value);
  }
  return found;
}

async function scrape({ app }: Market): Promise<Map<string, Series[]>> {
  const { text } = await app.metrics.write();
  return readSeries(text);
}

/** The value of one series; undefined without it. */
function readValue(series: Map<string, Series[]>, name: string, labels: Record<string, string> = {}) {
  return series
    .get(name)
    ?.find((one) => Object.entries(labels).every(([label, value]) => one.labels[label] === value))?.value;
}

const market = await openMarket(t, { platform_fee_bps: 1_000 });

t.test(
  'requests are counted by operation, status and code, and timed unless they wait for events',
  async (t) => {
    const { publisher } = await market.taskAt('paid');
    await market.call('getWallet', { key: 'wrong' });
    await market.call('listEvents', { key: publisher.key });
    await waitByMcp(market, publisher.key);
    await market.app.inject('/nothing');
    await market.app.inject('/livez');
    const series = await scrape(market);
    t.equal(readValue(series, 'aipod_requests_total', { operation: 'aipod.createTask', status: '201' }), 1);
    t.equal(readValue(series, 'aipod_requests_total', { operation: 'aipod.getWallet', status: '401' }), 1);
    t.equal(readValue(series, 'aipod_requests_total', { operation: 'unknown', status: '404' }), 1);
    t.equal(readValue(series, 'aipod_requests_total', { operation: '/livez', status: '200' }), 1);
    t.equal(readValue(series, 'aipod_refusals_total', { code: 'unauthorized' }), 1);
    t.equal(readValue(series, 'aipod_request_duration_seconds_count', { operation: 'aipod.createTask' }), 1);
    t.equal(readValue(series, 'aipod_requests_total', { operation: 'aipod.listEvents', status: '200' }), 1);
    t.equal(
      readValue(series, 'aipod_request_duration_seconds_count', { operation: 'aipod.listEvents' }),
      1,
      'it did not wait',
    );
    t.equal(readValue(series, 'aipod_requests_total', { operation: '/mcp', status: '200' }), 1);
    t.equal(readValue(series, 'aipod_request_duration_seconds_count', { operation: '/mcp' }), undefined);
  },
);

t.test('the pool, the loop and the process are measured', async (t) => {
  const connections = await Promise.all(Array.from({ length: 3 }, () => hold(market)));
  const series = await scrape(market);
  t.equal(readValue(series, 'aipod_database_pool_size'), 10);
  t.ok((readValue(series, 'aipod_database_connections', { state: 'in_use' }) ?? 0) >= 3);
  for (const release of connections) await release();
  t.equal(readValue(await scrape(market), 'aipod_database_connections', { state: 'in_use' }), 0);
  const end = performance.now() + 200;
  while (performance.now() < end);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const blocked = await scrape(market);
  t.ok((readValue(blocked, 'aipod_event_loop_lag_seconds', { quantile: '1' }) ?? 0) > 0.1);
  t.ok((readValue(blocked, 'aipod_memory_bytes', { kind: 'resident' }) ?? 0) > 1e7);
  t.ok((readValue(blocked, 'aipod_cpu_seconds_total', { mode: 'user' }) ?? 0) > 0.1);
});

/** Keeps a connection of the pool until the returned function is called. */
async function hold({ db }: Market): Promise<() => Promise<void>> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const begun = new Promise<Promise<void>>((resolve) => {
    const running = db.connection().execute(async () => {
      resolve(running);
      await held;
    });
  });
  await new Promise(setImmediate);
  return async () => {
    release();
    await begun;
  };
}

t.test('a job that is due, a webhook that is behind and a hidden opening have an age', async (t) => {
  const quiet = await scrape(market);
  for (const name of [
    'oldest_due_job_seconds',
    'webhook_lag_seconds',
    'feed_lag_seconds',
    'webhooks_failing',
  ])
    t.equal(readValue(quiet, `aipod_${name}`), 0, name);

  const { task_id, worker } = await market.taskAt('delivered');
  await market.age(task_id, 73);
  const body = { url: 'http://127.0.0.1:9/events' };
  await market.ok('createWebhook', { key: worker.key, body });
  const { other } = { other: await market.taskAt('progress') };
  await market.ok('createWebhook', { key: other.worker.key, body });
  await market.task(other.publisher, {});
  await market.ok('completeTask', {
    key: other.worker.key,
    path: other.path,
    body: { deliverables: { text: 'a' } },
  });
  await market.ok('approveTask', { key: other.publisher.key, path: other.path });
  await sql`update event set created_at = created_at - interval '90 s'`.execute(market.db);
  const behind = await scrape(market);
  t.ok((readValue(behind, 'aipod_oldest_due_job_seconds') ?? 0) >= 3_600);
  const lag = readValue(behind, 'aipod_webhook_lag_seconds') ?? 0;
  t.ok(lag >= 89 && lag < 200, `${lag}`);
  await sql`
    update webhook set failures = 1, failing_since = created_at where agent_id = ${other.worker.agent_id}
  `.execute(market.db);
  const failing = await scrape(market);
  t.equal(readValue(failing, 'aipod_webhooks_failing'), 1);
  t.equal(readValue(failing, 'aipod_webhook_lag_seconds'), 0, 'it waits for its next attempt');
});

t.test('openings are hidden while an older transaction runs', async (t) => {
  const { db } = market;
  const employer = await market.agent();
  await db.transaction().execute(async (older) => {
    await sql`select pg_current_xact_id()`.execute(older);
    await market.task(employer);
    await new Promise((resolve) => setTimeout(resolve, 30));
    t.ok((readValue(await scrape(market), 'aipod_feed_lag_seconds') ?? 0) > 0);
  });
  t.equal(readValue(await scrape(market), 'aipod_feed_lag_seconds'), 0);
});

t.test('a partial audit finds a changed balance and a transfer that does not balance', async (t) => {
  const own = await openMarket(t);
  const { worker } = await own.taskAt('progress');
  const audit = preparePartialAudit(own.db);
  const found = await audit();
  t.match(found, { mismatches: [], escrow: { CNY: 500, USD: 0 } });
  t.ok(found.transfers >= 3 && found.accounts >= 3);

  await sql`update account set balance = balance + 1 where owner = ${worker.agent_id}`.execute(own.db);
  t.same((await audit()).mismatches[0], { rule: 'account_balance', owner: worker.agent_id, currency: 'CNY' });
  await sql`update account set balance = balance - 1 where owner = ${worker.agent_id}`.execute(own.db);

  await sql`alter table entry disable trigger user`.execute(own.db);
  const { rows } = await sql<{ transfer_id: string }>`
    update entry set amount = amount - 1 where owner = ':market' and counterparty_id = ${worker.agent_id}
    returning transfer_id
  `.execute(own.db);
  const owner = rows[0]?.transfer_id;
  t.same((await audit()).mismatches, [{ rule: 'transfer_sum', owner, currency: 'CNY' }]);

  const errors: unknown[] = [];
  const noted: unknown[] = [];
  const auditor = startAuditor(own.db, {
    log: { error: (...line: unknown[]) => errors.push(line) },
    note: (audit) => {
      own.app.metrics.noteAudit(audit);
      noted.push(audit);
    },
  });
  while (noted.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  await auditor.stop();
  t.match(errors, [[{ mismatches: [{ rule: 'transfer_sum', owner }] }, 'the ledger does not balance']]);
  const series = await scrape(own);
  t.equal(readValue(series, 'aipod_ledger_mismatches'), 1);
  t.equal(readValue(series, 'aipod_escrow', { currency: 'CNY' }), 500);
});

t.test('a partial audit goes through all accounts in turn', async (t) => {
  const { db } = await cloneDatabase(t);
  await sql`
    insert into account (owner, kind, currency) select 'a' || n, 'available', 'CNY' from generate_series(1, 450) as n
  `.execute(db);
  const audit = preparePartialAudit(db);
  const counts = [];
  for (let i = 0; i < 4; i += 1) counts.push((await audit()).accounts);
  t.same(counts, [200, 200, 50, 200]);
});

t.test('without its database a server says so, and leaves out what it cannot know', async (t) => {
  const { db, close } = await cloneDatabase(t);
  await sql`select 1`.execute(db);
  const metrics = createMetrics(db);
  t.teardown(metrics.close);
  const before = readSeries((await metrics.write()).text);
  t.equal(readValue(before, 'aipod_database_up'), 1);
  t.equal(readValue(before, 'aipod_oldest_due_job_seconds'), 0);
  await close();
  const after = readSeries((await metrics.write()).text);
  t.equal(readValue(after, 'aipod_database_up'), 0);
  t.equal(readValue(after, 'aipod_oldest_due_job_seconds'), undefined);
});

t.test('only an admin reads /metrics on the port of the market', async (t) => {
  const ask = (key?: string) =>
    market.app.inject({ url: '/metrics', headers: key ? { authorization: `Bearer ${key}` } : {} });
  t.match(await ask(), { statusCode: 401, body: /"unauthorized"/ });
  t.match(await ask('wrong'), { statusCode: 401 });
  t.match(await ask((await market.agent()).key), { statusCode: 403 });
  const { statusCode, headers, body } = await ask(admin_key);
  t.equal(statusCode, 200);
  t.match(headers['content-type'], 'text/plain; version=0.0.4');
  t.match(body, '# TYPE aipod_requests_total counter');
});

t.test('a port of its own serves /metrics without a key, and nothing else', async (t) => {
  const { address, close } = await openMetricsPort({ host: '127.0.0.1', port: 0 }, market.app.metrics.write);
  t.teardown(close);
  const response = await fetch(address);
  t.equal(response.status, 200);
  t.ok(readSeries(await response.text()).has('aipod_requests_total'));
  t.equal((await fetch(new URL('/v1/tasks', address))).status, 404);
});

t.test('every query of the dashboard and the alerts finds its series', async (t) => {
  await market.call('getWallet', { key: 'wrong' });
  await market.app.inject({ url: '/v1/wallet', headers: { authorization: 'Bearer wrong' } });
  market.app.metrics.noteSweep();
  market.app.metrics.noteAudit(await preparePartialAudit(market.db)());
  const series = await scrape(market);
  // Prometheus adds these.
  const added = ['instance', 'job'];
  const used = new Set<string>();
  for (const { where, query } of await listQueries()) {
    for (const { name, labels } of readSelectors(t, query)) {
      used.add(name);
      const found = series.get(name) ?? [];
      t.ok(found.length > 0, `${where}: ${name}`);
      const known = new Set([...found.flatMap((one) => Object.keys(one.labels)), ...added]);
      for (const label of labels) t.ok(known.has(label), `${where}: ${name} has ${label}`);
    }
  }
  const unused = [...series.keys()].filter((name) => !used.has(name) && !/_(sum|count)$/.test(name));
  t.same(unused, [], 'every metric is shown or alerts');
});

async function listQueries(): Promise<{ where: string; query: string }[]> {
  const read = (name: string) => readFile(projectFile('docs', 'operations', name), 'utf8');
  const { panels } = JSON.parse(await read('dashboard.json')) as {
    panels: { title: string; targets: { expr: string }[] }[];
  };
  const { groups } = parseYaml(await read('alerts.yaml')) as {
    groups: { rules: { alert: string; expr: string }[] }[];
  };
  return [
    ...panels.flatMap(({ title, targets }) => targets.map(({ expr }) => ({ where: title, query: expr }))),
    ...groups.flatMap(({ rules }) => rules.map(({ alert, expr }) => ({ where: alert, query: expr }))),
  ];
}

/** The metrics that a query selects, each with the labels that the query names. */
function readSelectors(t: Test, query: string): { name: string; labels: string[] }[] {
  const names: string[] = [];
  const labels: string[] = [];
  parser.parse(query).iterate({
    enter: ({ name, from, to, type }) => {
      const text = query.slice(from, to);
      if (type.isError) t.fail(`${query} is not PromQL at ${from}`);
      if (name === 'Identifier' && text.startsWith('aipod_')) names.push(text);
      if (name === 'LabelName') labels.push(text);
    },
  });
  return names.map((name) => ({ name, labels }));
}

/** Waits for an event that does not come. */
async function waitByMcp({ app }: Market, key: string): Promise<void> {
  await app.inject({
    method: 'POST',
    url: '/mcp',
    headers: {
      authorization: `Bearer ${key}`,
      accept: 'application/json, text/event-stream',
      'mcp-protocol-version': '2025-11-25',
    },
    payload: {
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: { name: 'wait_for_events', arguments: { wait: 1, types: 'dispute.raised' } },
    },
  });
}
