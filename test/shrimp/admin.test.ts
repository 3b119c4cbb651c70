import { sql } from 'kysely';
import t from 'tap';
import type { operations } from '../../generated/shrimp.types.ts';
import { admin_key as key, openMarket, type TestAgent } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/shrimp_refusals.ts';

// The operations of admins: permissions, lists, bans and the audit log. The effects of a ban are tested in
// test/domain/admin/bans.test.ts, money in admin_money.test.ts, and figures in admin_analytics.test.ts.

type Id = keyof operations;

const market = await openMarket(t);
const shrimp = new Shrimp(market);
const { db } = market;

/** Registers a worker with one capability. */
function workerWith(capability: string): Promise<TestAgent> {
  return shrimp.agent('worker', [capability]);
}

async function listAgentIds(query: object) {
  const { agents, pagination } = await shrimp.ok('listAdminAgents', {
    key,
    query: query as Record<string, string>,
  });
  return { ids: agents.map((agent) => agent.agent_id), ...pagination };
}

async function listJobIds(query: object): Promise<string[]> {
  const { jobs } = await shrimp.ok('listAdminJobs', { key, query: { limit: 100, ...query } });
  return jobs.map((job) => job.job_id);
}

async function readLog(target_id: string) {
  return (await shrimp.ok('listAudit', { key, query: { target_id } })).audit;
}

t.test('403 INVALID_AGENT_TYPE: an agent that is not an admin changes nothing', async (t) => {
  const { job_id, path } = await shrimp.jobAt('review');
  const { agent_id } = await shrimp.agent('worker');
  const booking = { amount: 5, reference: 'never' };
  const shares = [{ worker_id: agent_id, share: 1 }];
  const requests: [Id, object][] = [
    ['listAgents', {}],
    ['getDashboardStats', {}],
    ['listAdminAgents', {}],
    ['banAgent', { path: { agent_id } }],
    ['unbanAgent', { path: { agent_id } }],
    ['createDeposit', { path: { agent_id }, body: booking }],
    ['createWithdrawal', { path: { agent_id }, body: booking }],
    ['listAgentTransactions', { path: { agent_id } }],
    ['issueKey', { path: { agent_id } }],
    ['removeComment', { path: { ...path, rating_id: 'rate_1' } }],
    ['removeMemory', { path: { memory_id: 'mem_1' } }],
    ['listReports', {}],
    ['resolveReport', { path: { report_id: 'rep_1' }, body: { action: 'hide' } }],
    ['restoreContent', { path: { report_id: 'rep_1' } }],
    ['listAdminJobs', {}],
    ['forceCloseJob', { path }],
    ['resolveJob', { path, body: { shares } }],
    ['listPendingBids', {}],
    ['getDailyAnalytics', { query: { start_date: '2026-03-01', end_date: '2026-03-13' } }],
    ['listAudit', {}],
    ['moveClock', { body: { seconds: 1 } }],
  ];
  const admins = [...shrimp.contract.operations.values()].filter(({ tag }) => tag === 'admin');
  t.same(
    admins.map(({ id }) => id).sort(),
    requests
      .slice(1)
      .map(([id]) => id)
      .sort(),
  );
  for (const type of ['worker', 'employer', 'all'] as const) {
    const { key } = await shrimp.agent(type);
    for (const [id, request] of requests) {
      const refusal = await shrimp.refused(id, { ...request, key });
      t.match(
        refusal,
        { status: 403, code: 'INVALID_AGENT_TYPE', details: { help: '/docs/errors/INVALID_AGENT_TYPE' } },
        `${id} by ${type}`,
      );
    }
  }
  t.same([await readLog(agent_id), await readLog(job_id)], [[], []]);
  t.match(await shrimp.ok('getJob', { key, path }), { status: 'REVIEW' });
});

t.test('listAdminAgents', async (t) => {
  await t.test('200: shows email, ban and balances', async (t) => {
    const { employer, worker } = await shrimp.jobAt('active');
    await db
      .updateTable('agent')
      .set({ email: 'a@b.example' })
      .where('agent_id', '=', employer.agent_id)
      .execute();
    const { agents } = await shrimp.ok('listAdminAgents', { key, query: { limit: 2 } });
    t.match(agents, [
      { agent_id: worker.agent_id, status: 'busy', active_jobs_count: 1, email: null, banned: false },
      {
        agent_id: employer.agent_id,
        agent_type: 'employer',
        email: 'a@b.example',
        banned_at: null,
        balances: [
          { currency: 'CNY', balance: 8_000, held: 2_000 },
          { currency: 'USD', balance: 0, held: 0 },
        ],
      },
    ]);
  });

  await t.test('200: filters by status, capability and ban; an agent must match every filter', async (t) => {
    const [idle, offline, banned] = [await workerWith('鲸'), await workerWith('鲸'), await workerWith('鲸')];
    const [path, body] = [{ agent_id: offline.agent_id }, { status: 'offline' }];
    await shrimp.ok('updateAgentStatus', { key: offline.key, path, body });
    await shrimp.ok('banAgent', { key, path: { agent_id: banned.agent_id } });
    const [a, b, c] = [idle.agent_id, offline.agent_id, banned.agent_id];
    t.same((await listAgentIds({ capability: '鲸' })).ids, [c, b, a], 'newest first, with banned agents');
    t.same((await listAgentIds({ capability: ' 鲸 ', banned: 'false' })).ids, [b, a]);
    t.same((await listAgentIds({ capability: '鲸', banned: 'true' })).ids, [c]);
    t.same((await listAgentIds({ capability: '鲸', status: 'offline' })).ids, [b]);
    t.same((await listAgentIds({ capability: '鲸', status: 'offline', banned: 'true' })).ids, []);
    t.same((await listAgentIds({ capability: '鲸鱼' })).ids, []);
    t.ok((await listAgentIds({ limit: 100 })).ids.includes('admin'), 'admins are listed');
  });

  await t.test('200: pages a filtered list by number and by cursor', async (t) => {
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) ids.unshift((await workerWith('海')).agent_id);
    // Agents with the same creation time are sorted by id.
    await sql`update agent set created_at = now() where agent_id = any(${ids})`.execute(db);
    ids.sort().reverse();
    const query = { capability: '海', limit: 2 };
    const first = await listAgentIds(query);
    t.match(first, { ids: ids.slice(0, 2), total: 5, page: 1, limit: 2, has_more: true });
    t.match(await listAgentIds({ ...query, page: 3 }), { ids: ids.slice(4), has_more: false, cursor: null });
    const second = await listAgentIds({ ...query, cursor: first.cursor });
    t.match(second, { ids: ids.slice(2, 4), total: 5, page: null, has_more: true });
    t.match(await listAgentIds({ ...query, cursor: second.cursor }), { ids: ids.slice(4), has_more: false });
  });
});

t.test('banAgent', async (t) => {
  await t.test('200: accepts a reason or no body; the next request of the agent is refused', async (t) => {
    for (const body of [undefined, { reason: '多次提交虚假成果' }]) {
      const { agent_id, key: own } = await shrimp.agent('worker');
      const banned = await shrimp.ok('banAgent', { key, path: { agent_id }, body });
      t.match(banned, { agent_id, banned: true, banned_at: String });
      t.match(await shrimp.refused('listJobs', { key: own }), {
        status: 403,
        code: 'AGENT_BANNED',
        message: '该代理已被封禁',
      });
      t.match(await readLog(agent_id), [
        { actor_id: 'admin', action: 'ban_agent', target_type: 'agent', reason: body?.reason ?? null },
      ]);
    }
  });

  await t.test('200: a second ban changes nothing and is not logged', async (t) => {
    const path = { agent_id: (await shrimp.agent('worker')).agent_id };
    const first = await shrimp.ok('banAgent', { key, path });
    t.same(await shrimp.ok('banAgent', { key, path }), first);
    t.equal((await readLog(path.agent_id)).length, 1);
  });

  await t.test('403 FORBIDDEN is_admin: an admin cannot ban an admin', async (t) => {
    const refusal = await shrimp.refused('banAgent', { key, path: { agent_id: 'admin' } });
    t.match(refusal, { status: 403, code: 'FORBIDDEN', details: { reason: 'is_admin' } });
    t.ok(await shrimp.ok('getDashboardStats', { key }), 'the admin key still works');
    t.same(await readLog('admin'), []);
  });

  await t.test('404, 400: the agent does not exist, or the reason is invalid', async (t) => {
    const unknown = await shrimp.refused('banAgent', { key, path: { agent_id: 'nobody' } });
    t.match(unknown, { status: 404, code: 'AGENT_NOT_FOUND', details: { agent_id: 'nobody' } });
    const path = { agent_id: (await shrimp.agent('worker')).agent_id };
    for (const reason of ['', ' ', 7, null, 'x'.repeat(2001)]) {
      const refusal = await shrimp.refused('banAgent', { key, path, body: { reason } });
      t.match(refusal, { status: 400, details: { fields: [{ path: 'reason' }] } });
    }
    t.same(await readLog(path.agent_id), []);
  });
});

t.test('unbanAgent', async (t) => {
  await t.test('200: the keys of the agent work again', async (t) => {
    const { agent_id, key: own } = await shrimp.agent('worker');
    const path = { agent_id };
    await shrimp.ok('banAgent', { key, path });
    const freed = await shrimp.ok('unbanAgent', { key, path, body: { reason: '申诉成立' } });
    t.match(freed, { agent_id, banned: false, banned_at: null });
    t.ok(await shrimp.ok('listJobs', { key: own }));
    t.match(await readLog(agent_id), [
      { action: 'unban_agent', reason: '申诉成立' },
      { action: 'ban_agent', reason: null },
    ]);
  });

  await t.test('409 not_banned, 404: the agent is not banned, or does not exist', async (t) => {
    const path = { agent_id: (await shrimp.agent('worker')).agent_id };
    t.match(await shrimp.refused('unbanAgent', { key, path }), {
      status: 409,
      code: 'INVALID_STATE',
      details: { reason: 'not_banned' },
    });
    const unknown = await shrimp.refused('unbanAgent', { key, path: { agent_id: 'nobody' } });
    t.match(unknown, { status: 404, code: 'AGENT_NOT_FOUND' });
    t.same(await readLog(path.agent_id), []);
  });
});

t.test('listAdminJobs', async (t) => {
  await t.test('200: lists jobs in every state with their hires', async (t) => {
    const open = await shrimp.jobAt('open');
    const review = await shrimp.jobAt('review', 2);
    const gone = await shrimp.jobAt('open');
    await shrimp.ok('deleteJob', { key: gone.employer.key, path: gone.path });
    const { jobs } = await shrimp.ok('listAdminJobs', { key, query: { limit: 3 } });
    const [a, b] = review.workers.map((worker) => worker.agent_id).sort();
    t.match(jobs, [
      { job_id: gone.job_id, status: 'CLOSED', close_reason: 'cancelled', hires: [] },
      {
        job_id: review.job_id,
        status: 'REVIEW',
        hires: [
          { worker_id: a, amount: 2_000, state: 'DELIVERED' },
          { worker_id: b, amount: 2_000, state: 'DELIVERED' },
        ],
      },
      { job_id: open.job_id, status: 'OPEN', bid_count: 1, hires: [] },
    ]);
    t.same((await listJobIds({ status: 'REVIEW' }))[0], review.job_id);
    t.same((await listJobIds({ status: 'CLOSED' }))[0], gone.job_id);
  });

  await t.test('200: filters by disputed', async (t) => {
    const { job_id, path, worker } = await shrimp.jobAt('review');
    await shrimp.ok('disputeJob', { key: worker.key, path, body: { reason: '接口缺少鉴权' } });
    t.match((await shrimp.ok('listAdminJobs', { key, query: { disputed: 'true' } })).jobs, [
      { job_id, disputed: true, dispute_reason: '接口缺少鉴权' },
    ]);
    t.notOk((await listJobIds({ disputed: 'false' })).includes(job_id));
    t.same(await listJobIds({ disputed: 'true', status: 'ACTIVE' }), []);
  });

  await t.test('200: date_range counts days of the market, including today', async (t) => {
    const employer = await shrimp.agent('employer');
    const jobs: [id: string, days: number, minutes: number][] = [];
    // Just before and after the midnight that begins today, and the midnight that begins the last seven days.
    for (const [days, minutes] of [
      [0, 1],
      [0, -1],
      [6, 1],
      [6, -1],
      [400, 0],
    ] as const)
      jobs.push([await shrimp.job(employer), days, minutes]);
    for (const [job_id, days, minutes] of jobs) {
      await sql`
        update job set created_at = make_interval(mins => ${minutes}) + (
          (now() at time zone 'Asia/Shanghai')::date - ${days}::integer
        )::timestamp at time zone 'Asia/Shanghai' where job_id = ${job_id}
      `.execute(db);
    }
    const within = async (date_range: string) => {
      const found = await listJobIds({ date_range, status: 'OPEN' });
      return jobs.map(([job_id]) => found.includes(job_id));
    };
    t.same(await within('1d'), [true, false, false, false, false]);
    t.same(await within('7d'), [true, true, true, false, false]);
    t.same(await within('8d'), [true, true, true, true, false]);
    t.same(await within('999d'), [true, true, true, true, true]);
  });

  await t.test('200: pages by number and by cursor', async (t) => {
    const all = await listJobIds({});
    const read = async (query: object) => {
      const { jobs, pagination } = await shrimp.ok('listAdminJobs', { key, query: { limit: 3, ...query } });
      return { ids: jobs.map((job) => job.job_id), ...pagination };
    };
    const first = await read({});
    t.match(first, { ids: all.slice(0, 3), total: all.length, page: 1, has_more: true });
    t.match(await read({ page: 2 }), { ids: all.slice(3, 6), page: 2 });
    t.match(await read({ cursor: first.cursor }), { ids: all.slice(3, 6), page: null });
  });

  await t.test('400: an invalid date_range, status or flag', async (t) => {
    for (const query of ['date_range=0d', 'date_range=7', 'date_range=1000d', 'status=open', 'disputed=1'])
      t.match(await shrimp.refused('listAdminJobs', { key, query: Object.fromEntries([query.split('=')]) }), {
        status: 400,
        details: { fields: [{ path: query.split('=')[0] }] },
      });
  });
});

t.test('listPendingBids', async (t) => {
  await t.test('200: lists live bids on OPEN jobs, longest waiting first, in pages', async (t) => {
    const other = new Shrimp(await openMarket(t));
    const { employer, worker, bid_ids, job_id, path } = await other.jobAt('open', 3);
    const taken = await other.jobAt('active');
    const direct = await other.jobAt('open');
    // Make the second bid the oldest.
    const [first, second, third] = bid_ids as [string, string, string];
    await sql`update bid set created_at = now() - interval '1 hour' where bid_id = ${second}`.execute(
      other.market.db,
    );
    const read = async (query: object = {}) => {
      const { bids, pagination } = await other.ok('listPendingBids', { key, query: { limit: 2, ...query } });
      return { ids: bids.map((bid) => bid.bid_id), bids, ...pagination };
    };
    const page = await read();
    t.match(page, { ids: [second, first], total: 4, page: 1, has_more: true });
    t.match(page.bids[1], {
      job_id,
      job_title: '开发 MCP 数据接口',
      employer_id: employer.agent_id,
      worker_id: worker.agent_id,
      status: 'PENDING',
      rank: 2,
      is_hired: false,
      waiting_since: page.bids[1]?.submitted_at,
    });
    t.match(await read({ cursor: page.cursor }), {
      ids: [third, direct.bid_ids[0]],
      page: null,
      has_more: false,
    });
    t.match(await read({ page: 2 }), { ids: [third, direct.bid_ids[0]], cursor: null });
    t.notOk(page.ids.includes(taken.bid_ids[0] as string));

    await other.ok('rejectBid', { key: employer.key, path: { ...path, bid_id: second } });
    await other.ok('deleteJob', { key: direct.employer.key, path: direct.path });
    t.match(await read(), { ids: [first, third], total: 2 }, 'ended bids are not listed');
  });

  await t.test('400: a cursor of another list', async (t) => {
    const { pagination } = await shrimp.ok('listAdminJobs', { key, query: { limit: 1 } });
    for (const id of ['listPendingBids', 'listAdminAgents', 'listAudit'] as const) {
      const refusal = await shrimp.refused(id, { key, query: { cursor: pagination.cursor ?? '' } });
      t.match(refusal, { status: 400, details: { fields: [{ path: 'cursor' }] } });
    }
    const bids = await shrimp.ok('listPendingBids', { key, query: { limit: 1 } });
    const agents = await shrimp.ok('listAdminAgents', { key, query: { limit: 1 } });
    for (const { pagination } of [bids, agents]) {
      const query = { cursor: pagination.cursor ?? 'none' };
      t.match(await shrimp.refused('listAdminJobs', { key, query }), {
        details: { fields: [{ path: 'cursor', rule: 'cursor' }] },
      });
    }
  });
});

t.test('listAudit', async (t) => {
  await t.test('200: one row for each action, newest first, with amounts in major units', async (t) => {
    const other = new Shrimp(await openMarket(t, { welcome_credit: 0n }));
    const { agent_id } = await other.agent('employer');
    const path = { agent_id };
    const reference = 'BANK-1';
    const booking = { amount: 10_000.05, reference, reason: '对公转账' };
    await other.ok('createDeposit', { key, path, body: booking });
    await other.ok('createWithdrawal', { key, path, body: { amount: 0.05, reference: 'BANK-2' } });
    await other.refused('createDeposit', { key, path, body: { amount: 1, reference } });
    await other.ok('banAgent', { key, path, body: { reason: '试试' } });
    await other.ok('unbanAgent', { key, path });

    const employer = await other.agent('employer');
    const fund = {
      key,
      path: { agent_id: employer.agent_id },
      body: { amount: 9_000, reference: 'BANK-3' },
    };
    await other.ok('createDeposit', fund);
    const worker = await other.agent('worker');
    const jobs = { resolved: await other.job(employer), forced: await other.job(employer) };
    for (const job_id of Object.values(jobs)) {
      const bid_id = await other.bid(worker, job_id);
      await other.ok('acceptBid', { key: employer.key, path: { job_id, bid_id } });
    }
    const shares = [{ worker_id: worker.agent_id, share: 0.125 }];
    await other.deliver(worker, jobs.resolved);
    const dispute = { key: employer.key, path: { job_id: jobs.resolved }, body: { reason: '未完成' } };
    await other.ok('disputeJob', dispute);
    await other.ok('resolveJob', {
      key,
      path: { job_id: jobs.resolved },
      body: { shares, reason: '各半' },
    });
    await other.ok('forceCloseJob', { key, path: { job_id: jobs.forced } });

    const { audit, pagination } = await other.ok('listAudit', { key });
    t.equal(pagination.total, 7, 'refused actions are not logged');
    t.same(
      audit.map(({ actor_id, action, target_type, target_id, reason, details }) => [
        ...[actor_id, action, target_type, target_id],
        reason,
        details,
      ]),
      [
        ['admin', 'force_close_job', 'job', jobs.forced, null, {}],
        ['admin', 'resolve_job', 'job', jobs.resolved, '各半', { shares }],
        [
          ...['admin', 'create_deposit', 'agent', employer.agent_id],
          null,
          { amount: 9_000, currency: 'CNY', reference: 'BANK-3' },
        ],
        ['admin', 'unban_agent', 'agent', agent_id, null, {}],
        ['admin', 'ban_agent', 'agent', agent_id, '试试', {}],
        [
          ...['admin', 'create_withdrawal', 'agent', agent_id],
          null,
          { amount: 0.05, currency: 'CNY', reference: 'BANK-2' },
        ],
        [
          ...['admin', 'create_deposit', 'agent', agent_id],
          '对公转账',
          { amount: 10_000.05, currency: 'CNY', reference },
        ],
      ],
    );

    const first = await other.ok('listAudit', { key, query: { target_id: agent_id, limit: 3 } });
    t.match(first, { audit: audit.slice(3, 6), pagination: { total: 4, has_more: true } });
    const cursor = first.pagination.cursor ?? '';
    const rest = await other.ok('listAudit', { key, query: { target_id: agent_id, limit: 3, cursor } });
    t.match(rest, { audit: audit.slice(6), pagination: { total: 4, page: null, has_more: false } });
    t.same((await other.ok('listAudit', { key, query: { target_id: 'nobody' } })).audit, []);
  });

  await t.test('an action that cannot be logged is not done', async (t) => {
    const { agent_id, key: own } = await shrimp.agent('worker');
    const { path, employer } = await shrimp.jobAt('review');
    await sql`alter table audit add constraint broken check (target_id is null) not valid`.execute(db);
    const [ban, close] = [
      await shrimp.call('banAgent', { key, path: { agent_id } }),
      await shrimp.call('forceCloseJob', { key, path }),
    ];
    await sql`alter table audit drop constraint broken`.execute(db);
    t.same([ban.status, close.status], [500, 500]);
    t.ok(await shrimp.ok('listJobs', { key: own }), 'the agent was not banned');
    t.match(await shrimp.ok('getJob', { key: employer.key, path }), { status: 'REVIEW' });
  });

  await t.test('a row of the audit log cannot be changed or deleted', async (t) => {
    const { agent_id } = await shrimp.agent('worker');
    await shrimp.ok('banAgent', { key, path: { agent_id } });
    const refused = { code: '23514', message: /only added to/ };
    await t.rejects(sql`update audit set reason = 'none'`.execute(db), refused);
    await t.rejects(sql`delete from audit where target_id = ${agent_id}`.execute(db), refused);
    await t.rejects(sql`truncate audit`.execute(db), refused);
    t.match(await readLog(agent_id), [{ reason: null }]);
  });
});

t.test('issueKey', async (t) => {
  await t.test('201: the agent gets all back, and the act is recorded', async (t) => {
    const agent = await shrimp.agent('worker');
    const { token: stolen, key: first } = await shrimp.ok('createKey', {
      key: agent.key,
      body: { can_manage: true },
    });
    const path = { agent_id: agent.agent_id };
    const { token, key: issued } = await shrimp.ok('issueKey', { key, path, body: { reason: 'Lost.' } });
    t.match(issued, { name: null, can_manage: true, spend_limit: null, expires_at: null, current: false });
    const { keys } = await shrimp.ok('listKeys', { key: token });
    t.equal(keys.length, 3);
    const refusal = await shrimp.refused('revokeKey', { key: stolen, path: { key_id: issued.key_id } });
    t.match(refusal, { status: 403, details: { reason: 'registration_key' } }, 'a thief cannot revoke it');
    for (const { key_id, current } of keys) {
      if (!current) await shrimp.ok('revokeKey', { key: token, path: { key_id } });
    }
    for (const old of [agent.key, stolen])
      t.match(await shrimp.refused('listKeys', { key: old }), { details: { reason: 'key_revoked' } });
    t.ok(keys.some(({ key_id }) => key_id === first.key_id));
    const details = { key_id: issued.key_id };
    t.match(await readLog(agent.agent_id), [
      { action: 'issue_key', actor_id: 'admin', reason: 'Lost.', details },
    ]);
  });

  await t.test('201, 409 key_shown, 422: a retry replaces the key until it is used', async (t) => {
    const { agent_id } = await shrimp.agent('worker');
    const request = { key, path: { agent_id }, headers: { 'idempotency-key': 'k'.repeat(32) } };
    const first = await shrimp.ok('issueKey', request);
    const second = await shrimp.ok('issueKey', request);
    t.match(await shrimp.refused('listKeys', { key: first.token }), { details: { reason: 'key_revoked' } });
    t.ok(await shrimp.ok('listKeys', { key: second.token }));
    t.match(await shrimp.refused('issueKey', request), { status: 409, details: { reason: 'key_shown' } });
    const other = await shrimp.refused('issueKey', { ...request, body: { reason: 'Another.' } });
    t.match(other, { status: 422, code: 'IDEMPOTENCY_MISMATCH' });
  });

  await t.test('403 is_admin, 404, 400', async (t) => {
    const refusal = await shrimp.refused('issueKey', { key, path: { agent_id: 'admin' } });
    t.match(refusal, { status: 403, code: 'FORBIDDEN', details: { reason: 'is_admin' } });
    const unknown = await shrimp.refused('issueKey', { key, path: { agent_id: 'nobody' } });
    t.match(unknown, { status: 404, code: 'AGENT_NOT_FOUND' });
    const { agent_id } = await shrimp.agent('worker');
    const invisible = await shrimp.refused('issueKey', {
      key,
      path: { agent_id },
      body: { reason: '\u200b' },
    });
    t.match(invisible, { status: 400, details: { fields: [{ path: 'reason', rule: 'visible' }] } });
  });
});

const here: Id[] = [
  'listAdminAgents',
  'banAgent',
  'unbanAgent',
  'issueKey',
  'listAdminJobs',
  'listPendingBids',
  'listAudit',
];
const among = ({ id }: { id: string }) => (here as string[]).includes(id);
await refuseEverywhere(t, shrimp, 'admin', among);
await seeEveryAnswer(t, shrimp, 'admin', among);
