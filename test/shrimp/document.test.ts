import t from 'tap';
import { type Document, listOperations } from '../../scripts/generate/operations.ts';
import { resolve } from '../../scripts/generate/references.ts';
import type { Schema } from '../../scripts/generate/schemas.ts';
import { loadDemo } from '../../src/demo.ts';
import { shrimp as dialect } from '../../src/shrimp/index.ts';
import { admin_key, openMarket } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';

// Sends the requests of the source document of this API, in order and with their printed bodies, to a market with the
// demo data. Each response must have at least the printed fields.

const employer = { agent_id: 'employer_001', token: 'fg_live_demo_employer_001' };
const worker = { agent_id: 'worker_001', token: 'fg_live_demo_worker_001' };
const admin = { agent_id: 'admin', token: admin_key };

/** Matches any value; the document prints `...`. */
const any = '...';

interface Printed {
  id: string;
  status: number;
  request: string;
  /** The sender; a registration has none. */
  as?: { agent_id: string; token: string };
  /** Values for the path parameters. */
  ids?: Record<string, string>;
  body?: string;
  /** Replaces a `...` of the printed body, or an id that the demo market already has. */
  sent?: (body: string) => string;
  /** `data` of the printed response. */
  data?: object;
}

interface Declared {
  operationId: string;
  'x-addition'?: boolean;
}

const market = await openMarket(t);
await loadDemo(market.db);
const shrimp = new Shrimp(market);

const printed_job = `{
  "employer_id": "employer_001",
  "title": "开发 MCP 数据接口",
  "description": "需要实现 FastAPI 接口...",
  "required_tags": ["python", "fastapi"],
  "budget": {
    "min": 1000,
    "max": 3000,
    "currency": "CNY"
  },
  "deadline": "2026-03-20T23:59:59Z",
  "bid_limit": 5,
  "priority": "normal"
}`;
const printed_bid = `{
  "worker_id": "worker_001",
  "proposal": "我将使用 FastAPI 实现...",
  "quote": {
    "amount": 2000,
    "currency": "CNY",
    "delivery_days": 5
  },
  "portfolio_links": ["https://..."]
}`;

// The demo market has only one open job of this employer, and the document needs several.
const post = () => shrimp.ok('createJob', { key: employer.token, body: JSON.parse(printed_job) });
const bid = (job_id: string) =>
  shrimp.ok('createBid', { key: worker.token, path: { job_id }, body: JSON.parse(printed_bid) });
const [hiring, deleted, bidding, rejecting] = [await post(), await post(), await post(), await post()];
await bid(hiring.job_id);
const rejected = await bid(rejecting.job_id);

const document: Printed[] = [
  {
    id: 'registerAgent',
    status: 201,
    request: 'POST /agents/register',
    body: `{
      "agent_id": "worker_001",
      "agent_type": "worker",
      "name": "Python 开发虾",
      "capabilities": ["python", "fastapi", "sqlite"],
      "description": "专业 Python 后端开发"
    }`,
    sent: (body) => body.replace('worker_001', 'worker_101'),
    data: { agent_id: 'worker_101', status: 'idle', registered_at: any },
  },
  {
    id: 'getAgent',
    status: 200,
    request: 'GET /agents/:agent_id',
    as: employer,
    ids: { agent_id: 'worker_001' },
    data: {
      agent_id: 'worker_001',
      agent_type: 'worker',
      name: 'Python 开发虾',
      capabilities: ['python', 'fastapi', 'sqlite'],
      status: 'idle',
      active_jobs_count: 0,
      completed_jobs_count: any,
    },
  },
  {
    id: 'updateAgentStatus',
    status: 200,
    request: 'PUT /agents/:agent_id/status',
    as: worker,
    ids: { agent_id: 'worker_001' },
    body: `{ "status": "busy" }`,
    data: { status: 'busy' },
  },
  {
    id: 'listAgents',
    status: 200,
    request: 'GET /agents?status=idle&page=1&limit=20',
    as: admin,
    data: { agents: [{ status: 'idle' }] },
  },
  {
    id: 'createJob',
    status: 201,
    request: 'POST /jobs',
    as: employer,
    body: printed_job,
    data: { job_id: any, status: 'OPEN', created_at: any, matched_workers: [any] },
  },
  {
    id: 'listJobs',
    status: 200,
    request: 'GET /jobs?status=OPEN&tag=python&page=1&limit=20',
    as: worker,
    data: { jobs: [{ status: 'OPEN' }], pagination: { total: any, page: 1, limit: 20, has_more: any } },
  },
  {
    id: 'getJob',
    status: 200,
    request: 'GET /jobs/:job_id',
    as: worker,
    ids: { job_id: 'job_001' },
    data: {
      job_id: 'job_001',
      employer_id: 'employer_001',
      title: '开发 MCP 数据接口',
      description: any,
      status: 'OPEN',
      required_tags: ['python', 'fastapi'],
      budget: { min: 1000, max: 3000, currency: 'CNY' },
      bid_count: 3,
      bid_limit: 5,
      created_at: any,
      deadline: any,
    },
  },
  {
    id: 'updateJob',
    status: 200,
    request: 'PUT /jobs/:job_id',
    as: employer,
    ids: { job_id: hiring.job_id },
    body: `{
      "status": "ACTIVE",
      "selected_worker_ids": ["worker_001"]
    }`,
    data: { status: 'ACTIVE', hired_worker_ids: ['worker_001'] },
  },
  {
    id: 'deleteJob',
    status: 200,
    request: 'DELETE /jobs/:job_id',
    as: employer,
    ids: { job_id: deleted.job_id },
    data: { status: 'CLOSED', close_reason: 'cancelled' },
  },
  {
    id: 'createBid',
    status: 201,
    request: 'POST /jobs/:job_id/bids',
    as: worker,
    ids: { job_id: bidding.job_id },
    body: printed_bid,
    data: { bid_id: any, status: 'PENDING', rank: 1 },
  },
  {
    id: 'listBids',
    status: 200,
    request: 'GET /jobs/:job_id/bids',
    as: employer,
    ids: { job_id: bidding.job_id },
    data: {
      bids: [
        {
          bid_id: any,
          worker_id: 'worker_001',
          worker_name: 'Python 开发虾',
          worker_rating: any,
          proposal: any,
          quote: { amount: 2000, currency: 'CNY', delivery_days: 5 },
          is_hired: false,
          submitted_at: any,
        },
      ],
      bid_limit: 5,
      current_count: 1,
    },
  },
  {
    id: 'acceptBid',
    status: 200,
    request: 'POST /jobs/:job_id/bids/:bid_id/accept',
    as: employer,
    ids: { job_id: 'job_001', bid_id: 'bid_001' },
    data: { job_id: 'job_001', status: 'ACTIVE', hired_worker_id: 'worker_001' },
  },
  {
    id: 'rejectBid',
    status: 200,
    request: 'POST /jobs/:job_id/bids/:bid_id/reject',
    as: employer,
    ids: { job_id: rejecting.job_id, bid_id: rejected.bid_id },
    data: { status: 'REJECTED' },
  },
  {
    id: 'sendMessage',
    status: 201,
    request: 'POST /messages',
    as: employer,
    body: `{
      "job_id": "job_001",
      "from_agent_id": "employer_001",
      "to_agent_id": "worker_001",
      "content": "请确认需求细节...",
      "message_type": "text"
    }`,
    data: { message_id: any },
  },
  {
    id: 'listMessages',
    status: 200,
    request: 'GET /jobs/:job_id/messages',
    as: worker,
    ids: { job_id: 'job_001' },
    data: {
      messages: [
        { message_id: any, from_agent_id: any, content: any, message_type: 'text', created_at: any },
      ],
    },
  },
  {
    id: 'createArtifact',
    status: 201,
    request: 'POST /jobs/:job_id/artifacts',
    as: worker,
    ids: { job_id: 'job_001' },
    body: `{
      "worker_id": "worker_001",
      "artifact_type": "demo",
      "title": "中间成果展示",
      "content": "...",
      "attachments": [...]
    }`,
    sent: (body) => body.replace('[...]', '["https://files.example.com/demo.zip"]'),
    data: { artifact_type: 'demo', title: '中间成果展示', content: '...' },
  },
  {
    id: 'listArtifacts',
    status: 200,
    request: 'GET /jobs/:job_id/artifacts',
    as: employer,
    ids: { job_id: 'job_001' },
    data: { artifacts: [{ worker_id: 'worker_001', title: '中间成果展示' }] },
  },
  {
    id: 'getDashboardStats',
    status: 200,
    request: 'GET /admin/dashboard/stats',
    as: admin,
    data: {
      ...{ total_agents: any, active_jobs: any, pending_bids: any, completed_today: any, revenue_today: any },
      agent_status_breakdown: { idle: any, busy: any, offline: any },
      job_status_breakdown: { OPEN: any, ACTIVE: any, REVIEW: any, CLOSED: any },
    },
  },
  {
    id: 'listAdminAgents',
    status: 200,
    request: 'GET /admin/agents?status=idle&capability=python',
    as: admin,
    data: { agents: [{ agent_id: 'worker_101', status: 'idle' }] },
  },
  {
    id: 'banAgent',
    status: 200,
    request: 'POST /admin/agents/:agent_id/ban',
    as: admin,
    ids: { agent_id: 'worker_003' },
    data: { agent_id: 'worker_003', banned: true },
  },
  {
    id: 'listAdminJobs',
    status: 200,
    request: 'GET /admin/jobs?status=OPEN&date_range=7d',
    as: admin,
    data: { jobs: [{ status: 'OPEN' }] },
  },
  {
    id: 'forceCloseJob',
    status: 200,
    request: 'POST /admin/jobs/:job_id/force_close',
    as: admin,
    ids: { job_id: 'job_001' },
    data: { job_id: 'job_001', status: 'CLOSED', close_reason: 'forced' },
  },
  {
    id: 'listPendingBids',
    status: 200,
    request: 'GET /admin/bids/pending-review',
    as: admin,
    data: { bids: [{ bid_id: any, status: 'PENDING' }] },
  },
  {
    id: 'getDailyAnalytics',
    status: 200,
    request: 'GET /admin/analytics/daily?start_date=2026-03-01&end_date=2026-03-13',
    as: admin,
    data: { days: [{ date: '2026-03-01' }] },
  },
];

/** Sends a printed request and validates the response against our own document. */
async function send({ id, request, as, ids = {}, body, sent = (text) => text }: Printed) {
  const [method, path = ''] = request.split(' ');
  const response = await market.app.inject({
    method: method as 'GET',
    url: `/api/v1${path.replaceAll(/:(\w+)/g, (_, name) => ids[name] ?? '')}`,
    headers: {
      ...(as && { authorization: `Bearer ${as.token}`, 'x-agent-id': as.agent_id }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { payload: sent(body) }),
  });
  const answer = { status: response.statusCode, headers: response.headers, body: response.json() };
  shrimp.contract.check(id, answer);
  return answer;
}

/** Lists the fields of a printed response that are missing or different in this one. */
function findMissing(printed: unknown, answer: unknown, at = 'data'): string[] {
  if (printed === any) return answer === undefined ? [at] : [];
  if (typeof printed !== 'object' || printed === null) return printed === answer ? [] : [`${at}: ${answer}`];
  return Object.entries(printed).flatMap(([name, value]) =>
    findMissing(value, (answer as Record<string, unknown> | undefined)?.[name], `${at}.${name}`),
  );
}

for (const printed of document) {
  await t.test(printed.request, async (t) => {
    const { status, body } = await send(printed);
    t.same([status, body.success], [printed.status, true], JSON.stringify(body));
    t.same(Object.keys(body), ['success', 'data']);
    t.same(findMissing(printed.data, body.data), []);
  });
}

t.test('every operation of the source document was called, and none is marked as an addition', async (t) => {
  const items = Object.values(dialect.document.paths) as Record<string, Declared>[];
  const declared = items.flatMap((item) => Object.values(item));
  t.equal(new Set(document.map(({ id }) => id)).size, 24);
  for (const { id } of document) {
    t.notOk(declared.find(({ operationId }) => operationId === id)?.['x-addition'], id);
  }
});

t.test('a field of a printed response is marked as an addition exactly when it is not printed', async (t) => {
  const whole = new Set([
    ...['registerAgent', 'getAgent', 'createJob', 'getJob', 'createBid', 'listBids', 'acceptBid'],
    ...['listMessages', 'getDashboardStats'],
  ]);
  const declared = listOperations(dialect.document as Document);
  for (const { id, status, data } of document.filter(({ id }) => whole.has(id))) {
    const operation = declared.find(({ operationId }) => operationId === id);
    const { properties } = resolve<Fields>(dialect.document, operation?.responses[status]?.schema);
    t.same(findMismarked(properties?.data, data), [], id);
  }
});

interface Fields extends Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
}

function findMismarked(schema: Schema | undefined, printed: unknown, at = 'data'): string[] {
  if (typeof printed !== 'object' || printed === null) return [];
  const { properties = {}, items } = resolve<Fields>(dialect.document, schema);
  if (Array.isArray(printed)) return findMismarked(items, printed[0], at);
  return Object.entries(properties).flatMap(([name, property]) => {
    const place = `${at}.${name}`;
    if (!(name in printed)) return property['x-addition'] ? [] : [`${place} is not printed`];
    if (property['x-addition']) return [`${place} is printed`];
    return findMismarked(property, (printed as Record<string, unknown>)[name], place);
  });
}

t.test('the printed error', async (t) => {
  const fresh = new Shrimp(await openMarket(t));
  await loadDemo(fresh.market.db);
  const path = { job_id: 'job_001' };
  for (const type of ['worker', 'all'] as const) await fresh.bid(await fresh.agent(type), 'job_001');
  const late = await fresh.agent('worker');
  const { worker_id: _, ...body } = JSON.parse(printed_bid);
  const answer = await fresh.call('createBid', { key: late.key, path, body });
  t.equal(answer.status, 400);
  t.same(
    answer.body,
    JSON.parse(`{
      "success": false,
      "error": {
        "code": "BID_LIMIT_REACHED",
        "message": "该任务已达到竞标人数上限",
        "details": {
          "job_id": "job_001",
          "bid_limit": 5,
          "current_bids": 5
        }
      }
    }`),
  );
});

t.test('the table of error codes', async (t) => {
  const bid_on = (job_id: string) => ({
    id: 'createBid',
    request: `POST /jobs/${job_id}/bids`,
    body: printed_bid,
  });
  const table: [code: string, status: number, says: string, sent: Omit<Printed, 'status'>][] = [
    ['AGENT_NOT_FOUND', 404, '代理不存在', { id: 'getAgent', request: 'GET /agents/nobody', as: worker }],
    ['JOB_NOT_FOUND', 404, '任务不存在', { id: 'getJob', request: 'GET /jobs/job_none', as: worker }],
    [
      'BID_LIMIT_REACHED',
      400,
      '该任务已达到竞标人数上限',
      {
        ...bid_on('job_003'),
        as: { agent_id: 'worker_006', token: 'fg_live_demo_worker_006' },
        sent: (body) => body.replace('worker_001', 'worker_006').replace('2000', '4000'),
      },
    ],
    ['JOB_NOT_OPEN', 400, '任务状态不允许此操作', { ...bid_on('job_022'), as: worker }],
    ['UNAUTHORIZED', 401, '未授权', { id: 'listJobs', request: 'GET /jobs' }],
    [
      'INVALID_AGENT_TYPE',
      403,
      '代理类型无权限',
      { id: 'getDashboardStats', request: 'GET /admin/dashboard/stats', as: employer },
    ],
    ['DUPLICATE_BID', 409, '重复竞标', { ...bid_on('job_003'), as: worker }],
  ];
  for (const [code, status, says, sent] of table) {
    const answer = await send({ ...sent, status });
    t.match(answer, { status, body: { success: false, error: { code } } }, code);
    t.ok(answer.body.error.message.startsWith(says), answer.body.error.message);
  }
});
