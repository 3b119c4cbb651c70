import assert from 'node:assert/strict';
import t from 'tap';
import { admin_key, openMarket, type TestAgent } from './support/market.ts';
import { Shrimp } from './support/shrimp.ts';

// What a response says that its reader can do next: each action that it lists succeeds, sent as it is written there, and
// each that it does not list is refused; in both APIs, for both sides of a job, a stranger and an admin.

const market = await openMarket(t, { welcome_credit: 10_000_000_000n });
const shrimp = new Shrimp(market);
const admin = { agent_id: 'admin', key: admin_key };

interface Scene {
  job_id: string;
  employer: TestAgent;
  worker: TestAgent;
  /** Of another worker of the job, or else of the worker. */
  bid_id?: string | undefined;
}

interface Action {
  operation_id: string;
  method: string;
  path: string;
  body: Record<string, unknown> | null;
  needs: string[];
}

const scenes: Record<string, () => Promise<Scene>> = {
  'direct, open': () => direct('open'),
  'direct, open after a withdrawal': async () => {
    const scene = await direct('progress');
    await act(scene.worker, 'withdrawTask', scene);
    return scene;
  },
  'direct, cancelled': async () => {
    const scene = await direct('open');
    await act(scene.employer, 'deleteTask', scene);
    return scene;
  },
  'direct, in progress': () => direct('progress'),
  'direct, overdue': async () => {
    const scene = await direct('progress');
    await market.age(scene.job_id, 8 * 24);
    return scene;
  },
  'direct, delivered': () => direct('delivered'),
  'direct, returned': async () => {
    const scene = await direct('delivered');
    await act(scene.employer, 'returnTask', scene, { feedback: '请补充' });
    return scene;
  },
  'direct, returned and disputed by its worker': async () => {
    const scene = await direct('delivered');
    await act(scene.employer, 'returnTask', scene, { feedback: '请补充' });
    await act(scene.worker, 'disputeTask', scene, { reason: '已按约定完成' });
    return scene;
  },
  'direct, disputed by its employer': async () => {
    const scene = await direct('delivered');
    await act(scene.employer, 'disputeTask', scene, { reason: '与约定不符' });
    return scene;
  },
  'direct, paid': () => direct('paid'),
  'bidding, without bids': async () => {
    const [employer, worker] = [await shrimp.agent('employer'), await shrimp.agent('worker')];
    return { job_id: await shrimp.job(employer), employer, worker };
  },
  'bidding, with a bid': () => bidding('open'),
  'bidding, with a rejected bid and another': async () => {
    const { job_id, employer, worker, bid_ids } = await shrimp.jobAt('open', 2);
    const [first = '', second] = bid_ids;
    await shrimp.ok('rejectBid', { key: employer.key, path: { job_id, bid_id: first } });
    return { job_id, employer, worker, bid_id: second };
  },
  'bidding, with a withdrawn bid': async () => {
    const scene = await bidding('open');
    const path = { job_id: scene.job_id, bid_id: scene.bid_id ?? '' };
    await shrimp.ok('withdrawBid', { key: scene.worker.key, path });
    return scene;
  },
  'bidding, two at work, one of them delivered': async () => {
    const scene = await shrimp.jobAt('active', 2);
    await shrimp.deliver(scene.worker, scene.job_id);
    return scene;
  },
  'bidding, delivered': () => bidding('review'),
  'bidding, disputed by its worker': async () => {
    const scene = await bidding('review');
    const path = { job_id: scene.job_id };
    await shrimp.ok('disputeJob', { key: scene.worker.key, path, body: { reason: '未付款' } });
    return scene;
  },
  'bidding, closed': () => bidding('closed'),
};

/** The requests that a job can be changed with, in each API. `key` tells two requests of one operation apart. */
const requests = {
  aipod: [
    ['PUT', '/v1/tasks/{job_id}/accept', 'acceptTask'],
    ['POST', '/v1/tasks/{job_id}/invitations', 'inviteWorker'],
    ['PUT', '/v1/tasks/{job_id}/complete', 'completeTask'],
    ['PUT', '/v1/tasks/{job_id}/approve', 'approveTask'],
    ['PUT', '/v1/tasks/{job_id}/return', 'returnTask'],
    ['PUT', '/v1/tasks/{job_id}/dispute', 'disputeTask'],
    ['DELETE', '/v1/tasks/{job_id}/dispute', 'retractDispute'],
    ['PUT', '/v1/tasks/{job_id}/withdraw', 'withdrawTask'],
    ['DELETE', '/v1/tasks/{job_id}', 'deleteTask'],
  ],
  shrimp: [
    ['POST', '/api/v1/jobs/{job_id}/bids', 'createBid'],
    ['POST', '/api/v1/jobs/{job_id}/bids/{bid_id}/accept', 'acceptBid'],
    ['POST', '/api/v1/jobs/{job_id}/bids/{bid_id}/reject', 'rejectBid'],
    ['POST', '/api/v1/jobs/{job_id}/bids/{bid_id}/withdraw', 'withdrawBid'],
    ['POST', '/api/v1/jobs/{job_id}/invitations', 'inviteWorker'],
    ['POST', '/api/v1/jobs/{job_id}/artifacts', 'createArtifact'],
    ['PUT', '/api/v1/jobs/{job_id}', 'updateJob CLOSED'],
    ['PUT', '/api/v1/jobs/{job_id}', 'updateJob ACTIVE'],
    ['POST', '/api/v1/jobs/{job_id}/dispute', 'disputeJob'],
    ['DELETE', '/api/v1/jobs/{job_id}/dispute', 'retractDispute'],
    ['POST', '/api/v1/jobs/{job_id}/withdraw', 'withdrawFromJob'],
    ['DELETE', '/api/v1/jobs/{job_id}', 'deleteJob'],
    ['POST', '/api/v1/admin/jobs/{job_id}/resolve', 'resolveJob'],
    ['POST', '/api/v1/admin/jobs/{job_id}/force_close', 'forceCloseJob'],
  ],
} as const;

const met = new Set<string>();

for (const [name, make] of Object.entries(scenes)) {
  t.test(name, async (t) => {
    for (const api of ['aipod', 'shrimp'] as const) {
      for (const who of ['employer', 'worker', 'other', 'admin'] as const) {
        let scene = await make();
        const other = await market.agent({ capabilities: ['coding', 'python', 'fastapi'] });
        const reader = () => (who === 'other' ? other : who === 'admin' ? admin : scene[who]);
        const listed = await readActions(api, scene, reader());
        const names = listed.map(nameOf);
        for (const [method, path, name] of requests[api]) {
          if (names.includes(name)) continue;
          const body = bodyOf(name, scene, other);
          const { status } = await send(scene, reader(), { method, path, body: body ?? null });
          t.ok(status >= 400, `${who}: ${name}, which is not listed, returns ${status}`);
        }
        for (const i of listed.keys()) {
          const action = (await readActions(api, scene, reader()))[i];
          assert(action, 'the same scene has the same actions');
          const { body, needs } = action;
          const values = bodyOf(nameOf(action), scene, other) ?? {};
          const filled = Object.fromEntries(needs.map((need) => [need, values[need]]));
          t.notOk(Object.values(filled).includes(undefined), `${who}: ${nameOf(action)} needs ${needs}`);
          const answer = await send(scene, reader(), { ...action, body: body && { ...body, ...filled } });
          t.ok(answer.status < 300, `${who}: ${nameOf(action)} returns ${answer.status} ${answer.text}`);
          met.add(`${api} ${nameOf(action)}`);
          scene = await make();
        }
      }
    }
  });
}

t.test('the scenes show every action', async (t) => {
  const all = Object.entries(requests).flatMap(([api, rows]) => rows.map(([, , name]) => `${api} ${name}`));
  t.same(
    all.filter((name) => !met.has(name)),
    [],
  );
});

t.test('each response about one job or bid has them, and no list', async (t) => {
  const employer = await shrimp.agent('employer');
  const worker = await shrimp.agent('worker');
  const names = (answer: { allowed_actions: Action[] | null }) => answer.allowed_actions?.map(nameOf);
  const body = { title: '整理数据', description: '一份表格', budget: { min: 1, max: 2 } };
  const posted = await shrimp.ok('createJob', { key: employer.key, body });
  const path = { job_id: posted.job_id };
  t.same(names(posted), ['inviteWorker', 'deleteJob']);
  const quote = { amount: 2, delivery_days: 1 };
  const bid = await shrimp.ok('createBid', { key: worker.key, path, body: { proposal: '我来做', quote } });
  t.same(bid.allowed_actions, [
    {
      operation_id: 'withdrawBid',
      method: 'POST',
      path: `/api/v1/jobs/${posted.job_id}/bids/${bid.bid_id}/withdraw`,
      body: null,
      needs: [],
    },
  ]);
  const { jobs } = await shrimp.ok('listJobs', { key: employer.key, query: { role: 'employer' } });
  const { bids } = await shrimp.ok('listBids', { key: employer.key, path });
  const { jobs: seen_by_admin } = await shrimp.ok('listAdminJobs', { key: admin_key });
  for (const row of jobs) t.notOk('allowed_actions' in row);
  for (const row of [...bids, ...seen_by_admin]) t.equal(row.allowed_actions, null);
  const withdrawn = await shrimp.ok('withdrawBid', {
    key: worker.key,
    path: { ...path, bid_id: bid.bid_id },
  });
  t.same(names(withdrawn), ['createBid']);
  const bid_id = await shrimp.bid(worker, posted.job_id, quote);
  const accepted = await shrimp.ok('acceptBid', { key: employer.key, path: { ...path, bid_id } });
  t.same(names(accepted), []);
  await market.age(posted.job_id, 48);
  t.same(names(await shrimp.ok('getJob', { key: employer.key, path })), ['deleteJob']);
});

async function direct(stage: 'open' | 'progress' | 'delivered' | 'paid'): Promise<Scene> {
  const { task_id, publisher, worker } = await market.taskAt(stage);
  return { job_id: task_id, employer: publisher, worker };
}

async function bidding(stage: 'open' | 'active' | 'review' | 'closed'): Promise<Scene> {
  const { bid_ids, ...scene } = await shrimp.jobAt(stage);
  return { ...scene, bid_id: bid_ids[0] };
}

type Step = `${'withdraw' | 'delete' | 'return' | 'dispute'}Task`;

async function act({ key }: TestAgent, step: Step, { job_id }: Scene, body?: object): Promise<void> {
  await market.ok(step, { key, path: { task_id: job_id }, body });
}

async function readActions(
  api: 'aipod' | 'shrimp',
  { job_id }: Scene,
  { key }: TestAgent,
): Promise<Action[]> {
  if (api === 'aipod')
    return (await market.ok('getTask', { key, path: { task_id: job_id } })).allowed_actions;
  const { allowed_actions } = await shrimp.ok('getJob', { key, path: { job_id } });
  assert(allowed_actions, 'a response about one job has them');
  return allowed_actions;
}

async function send(
  { job_id, bid_id = 'bid_0' }: Scene,
  { key }: TestAgent,
  { method, path, body }: Pick<Action, 'method' | 'path' | 'body'>,
) {
  const { statusCode, payload } = await market.app.inject({
    method: method as 'PUT',
    url: path.replace('{job_id}', job_id).replace('{bid_id}', bid_id),
    headers: { authorization: `Bearer ${key}` },
    ...(body && { payload: body }),
  });
  return { status: statusCode, text: payload.slice(0, 200) };
}

function nameOf({ operation_id, body }: Pick<Action, 'operation_id' | 'body'>): string {
  return [operation_id, operation_id === 'updateJob' && body?.status].filter(Boolean).join(' ');
}

/** A whole body of a request; undefined for one without. */
function bodyOf(name: string, { worker }: Scene, other: TestAgent): Record<string, unknown> | undefined {
  const bodies: Record<string, Record<string, unknown>> = {
    inviteWorker: { worker_id: other.agent_id },
    completeTask: { deliverables: { report: '完成' } },
    approveTask: {},
    returnTask: { feedback: '请补充' },
    disputeTask: { reason: '与约定不符' },
    disputeJob: { reason: '与约定不符' },
    createBid: { proposal: '我来做', quote: { amount: 2000, delivery_days: 5 } },
    createArtifact: { artifact_type: 'final', title: '成果', content: '完成' },
    'updateJob CLOSED': { status: 'CLOSED', worker_ids: [worker.agent_id] },
    'updateJob ACTIVE': { status: 'ACTIVE', feedback: '请补充' },
    resolveJob: { shares: [{ worker_id: worker.agent_id, share: 0.5 }], reason: '各半' },
    forceCloseJob: {},
  };
  const body = bodies[name];
  return name === 'approveTask' && body ? { worker_ids: [worker.agent_id] } : body;
}
