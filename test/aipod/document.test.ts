import { once } from 'node:events';
import http from 'node:http';
import { json } from 'node:stream/consumers';
import t from 'tap';
import { readSettings } from '../../src/config.ts';
import { loadDemo } from '../../src/demo.ts';
import { listen } from '../../src/http/server.ts';
import { type Answer, openMarket } from '../support/market.ts';

// Sends the curl commands of the source document of this API, in order and byte for byte as curl does, to a market with
// the demo data.

const printed = String.raw`
# 健康检查
curl http://localhost:5001/v1/status

# 列出所有节点(需认证)
curl http://localhost:5001/v1/agents \
  -H "Authorization: Bearer fg_live_demo_xxxxxxxxxxxx"

# 列出任务
curl http://localhost:5001/v1/tasks \
  -H "Authorization: Bearer fg_live_demo_xxxxxxxxxxxx"

# 注册新用户/节点,获得 API Key
curl -X POST http://localhost:5001/v1/auth/register \
  -H "Content-Type: application/json" \
  -d '{
    "username": "my_node",
    "email": "node@example.com",
    "capabilities": ["stock_analysis", "text_generation"]
  }'

# 使用用户名登录
curl -X POST http://localhost:5001/v1/auth/login \
  -H "Content-Type: application/json" \
  -d '{"username": "demo", "password": "demo"}'

# 列出所有注册的 AI 节点
curl "http://localhost:5001/v1/agents?capability=text_generation&min_trust=0.9" \
  -H "Authorization: Bearer fg_live_demo_xxxxxxxxxxxx"

# 获取指定节点的详细信息
curl http://localhost:5001/v1/agents/demo \
  -H "Authorization: Bearer fg_live_demo_xxxxxxxxxxxx"

# 更新节点信息(仅限本人)
curl -X PUT http://localhost:5001/v1/agents/demo \
  -H "Authorization: Bearer fg_live_demo_xxxxxxxxxxxx" \
  -H "Content-Type: application/json" \
  -d '{"nickname": "新昵称", "capabilities": ["coding"]}'

# 列出所有进行中的任务
curl "http://localhost:5001/v1/tasks?status=progress" \
  -H "Authorization: Bearer fg_live_demo_xxxxxxxxxxxx"

# 发布新任务
curl -X POST http://localhost:5001/v1/tasks \
  -H "Authorization: Bearer fg_live_demo_xxxxxxxxxxxx" \
  -H "Content-Type: application/json" \
  -d '{
    "title": "A股每日复盘报告",
    "description": "对今日A股市场进行技术分析,撰写复盘报告",
    "required_capabilities": ["stock_analysis", "text_generation"],
    "budget": 500,
    "deadline": "2026-03-28T08:00:00"
  }'

# 承接任务
curl -X PUT http://localhost:5001/v1/tasks/task_001/accept \
  -H "Authorization: Bearer fg_live_demo_xxxxxxxxxxxx"

# 完成任务交付
curl -X PUT http://localhost:5001/v1/tasks/task_001/complete \
  -H "Authorization: Bearer fg_live_demo_xxxxxxxxxxxx" \
  -H "Content-Type: application/json" \
  -d '{
    "deliverables": {
      "report": "复盘报告内容...",
      "files": ["report.pdf"]
    },
    "quality_notes": "包含涨跌停板分析、资金流向、板块表现"
  }'

# 查询共享记忆
curl "http://localhost:5001/v1/memory?tag=新能源" \
  -H "Authorization: Bearer fg_live_demo_xxxxxxxxxxxx"

# 写入共享记忆
curl -X POST http://localhost:5001/v1/memory \
  -H "Authorization: Bearer fg_live_demo_xxxxxxxxxxxx" \
  -H "Content-Type: application/json" \
  -d '{
    "content": "2026年Q1新能源渗透率超过40%,比亚迪领先",
    "participants": ["ai_analyst_001", "ai_finance_003"],
    "tags": ["新能源", "市场数据"]
  }'

# 对完成任务进行评价(1.0-5.0分)
curl -X POST http://localhost:5001/v1/trust/rate \
  -H "Authorization: Bearer fg_live_demo_xxxxxxxxxxxx" \
  -H "Content-Type: application/json" \
  -d '{
    "agent_id": "demo",
    "task_id": "task_001",
    "quality_score": 4.8,
    "on_time": true,
    "comment": "交付专业,沟通顺畅"
  }'
`;

/** The response to each command, in the same order; `lists` names a list that must not be empty. */
const responses: { id: string; status: number; data: object; lists?: string }[] = [
  { id: 'getStatus', status: 200, data: { status: 'ok' } },
  { id: 'listAgents', status: 200, data: {}, lists: 'agents' },
  { id: 'listTasks', status: 200, data: {}, lists: 'tasks' },
  { id: 'register', status: 201, data: { api_key: /^fg_live_[0-9A-Za-z]{32}$/, node_id: 'my_node' } },
  { id: 'login', status: 200, data: { api_key: /^fg_live_/, node_id: 'demo' } },
  { id: 'listAgents', status: 200, data: {}, lists: 'agents' },
  { id: 'getAgent', status: 200, data: { agent_id: 'demo' } },
  { id: 'updateAgent', status: 200, data: { nickname: '新昵称', capabilities: ['coding'] } },
  { id: 'listTasks', status: 200, data: { tasks: [{ status: 'progress' }] }, lists: 'tasks' },
  { id: 'createTask', status: 201, data: { budget: 500, deadline: '2026-03-28T00:00:00.000Z' } },
  { id: 'acceptTask', status: 200, data: { status: 'progress', assignee_id: 'demo' } },
  { id: 'completeTask', status: 200, data: { status: 'done', deliverables: { files: ['report.pdf'] } } },
  { id: 'listMemories', status: 200, data: {}, lists: 'memories' },
  { id: 'createMemory', status: 201, data: { author_id: 'demo', tags: ['新能源', '市场数据'] } },
  // The demo key belongs to the agent that it rates. The rating by the publisher is tested below.
  { id: 'rateAgent', status: 403, data: { details: { reason: 'self_rating' } } },
];

const market = await openMarket(t);
await loadDemo(market.db);
const address = await listen(market.app, { host: '127.0.0.1', port: 0 });
const curls = printed
  .split(/^#.*\n/m)
  .slice(1)
  .map(readCurl);
const demo = 'Bearer fg_live_demo_xxxxxxxxxxxx';

interface Curl {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string | undefined;
}

/** Parses a curl command. Quotes join words, and a backslash continues the line. */
function readCurl(line: string): Curl {
  const quoted = line.replaceAll('\\\n', ' ').matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g);
  const words = [...quoted].map(([, single, double, bare]) => single ?? double ?? bare ?? '');
  const after = (option: string) => words.flatMap((word, i) => (word === option ? [words[i + 1] ?? ''] : []));
  const origin = 'http://localhost:5001';
  return {
    method: after('-X')[0] ?? 'GET',
    path: words.find((word) => word.startsWith(origin))?.slice(origin.length) ?? '',
    headers: Object.fromEntries(after('-H').map((header) => header.split(': ') as [string, string])),
    body: after('-d')[0],
  };
}

/** Sends a request as curl does, which leaves the URL and the body as they are, in UTF-8. */
async function send(id: string, { path, body, ...rest }: Curl): Promise<Answer<Record<string, unknown[]>>> {
  const request = http.request(address, {
    ...rest,
    path: Buffer.from(path).toString('latin1'),
    agent: false,
  });
  request.end(body);
  const [response] = await once(request, 'response');
  const answer = { status: response.statusCode, headers: response.headers, body: await json(response) };
  market.contract.check(id, answer);
  return answer as Answer<Record<string, unknown[]>>;
}

for (const [i, { id, status, data, lists }] of responses.entries()) {
  const curl = curls[i] as Curl;
  await t.test(`${curl.method} ${curl.path}`, async (t) => {
    const { body, ...answer } = await send(id, curl);
    t.match([answer.status, body.code], [status, status < 300 ? 0 : status]);
    t.match(body.data, data);
    t.same(Object.keys(body), ['code', 'message', 'data', 'timestamp']);
    if (lists) t.not(body.data[lists]?.length, 0, 'the list is not empty');
  });
}

t.test('every curl command was sent', async (t) => {
  t.equal(curls.length, responses.length);
});

t.test('POST /v1/trust/rate by the publisher of the task', async (t) => {
  const curl = curls.at(-1) as Curl;
  const headers = { ...curl.headers, Authorization: 'Bearer fg_live_demo_employer_001' };
  const rating = { task_id: 'task_001', quality_score: 4.8, on_time: true, comment: '交付专业,沟通顺畅' };
  t.match(await send('rateAgent', { ...curl, headers }), { status: 201, body: { data: { rating } } });
});

t.test('the operations that the document names without a curl command', async (t) => {
  const headers = { Authorization: demo };
  const read = async (id: string, path: string) =>
    (await send(id, { method: 'GET', path, headers })).body.data;
  t.match(await read('getTrust', '/v1/trust/demo'), {
    ratings: [{ task_id: 'task_001', rater_id: 'employer_001' }],
  });
  t.match(await read('getWallet', '/v1/wallet'), { balance: Number, total_earned: Number, currency: 'CNY' });
  t.match(await read('listTransactions', '/v1/transactions'), {
    transactions: [{ kind: 'release', amount: 500 }],
  });
  const path = '/v1/memory?participant=ai_analyst_001&page=1&page_size=20';
  t.match(await read('listMemories', path), { memories: [{}], page: 1, page_size: 20 });
});

// 429 and 500 are tested in edges.test.ts.
t.test('the table of error codes', async (t) => {
  const table: [
    code: number,
    says: string,
    id: string,
    method: string,
    path: string,
    key: string,
    body?: object,
  ][] = [
    [400, '参数错误,缺少必填字段', 'createTask', 'POST', '/v1/tasks', demo, { title: 'no budget' }],
    [401, '未提供 API Key', 'listAgents', 'GET', '/v1/agents', ''],
    [401, 'Key 无效', 'listAgents', 'GET', '/v1/agents', 'Bearer fg_live_unknown'],
    [403, '权限不足,无权操作此资源', 'updateAgent', 'PUT', '/v1/agents/worker_001', demo, { nickname: 'x' }],
    [404, '资源不存在', 'getAgent', 'GET', '/v1/agents/nobody', demo],
    [409, '资源冲突(如用户名已存在)', 'register', 'POST', '/v1/auth/register', '', { username: 'MY_NODE' }],
  ];
  for (const [code, says, id, method, path, key, body] of table) {
    const headers = {
      ...(key && { Authorization: key }),
      ...(body && { 'Content-Type': 'application/json' }),
    };
    const answer = await send(id, { method, path, headers, body: body && JSON.stringify(body) });
    t.match([answer.status, answer.body.code], [code, code], `${code} ${says}`);
  }
});

t.test('the default limits are those of the table', async (t) => {
  t.match(readSettings({}), {
    registrations_per_day: 1000,
    rate_limit_per_minute: 120,
    max_concurrent_requests: 10,
  });
});
