import { createHash } from 'node:crypto';
import t from 'tap';
import { admin_key, openMarket, type TestAgent } from './support/market.ts';
import { Shrimp } from './support/shrimp.ts';

// A change through one dialect is visible in the other, and each dialect enforces the same rules.

const market = await openMarket(t);
const shrimp = new Shrimp(market);

/** Registers an agent in AIPod with the capabilities for the jobs of these tests. */
const node = () => market.agent({ capabilities: ['coding', 'python', 'fastapi'] });

function readTask({ key }: { key: string }, task_id: string) {
  return market.ok('getTask', { key, path: { task_id } });
}

function readJob({ key }: { key: string }, job_id: string) {
  return shrimp.ok('getJob', { key, path: { job_id } });
}

/** Places a bid of the worker and accepts it as the employer. */
async function hire(employer: TestAgent, worker: TestAgent, job_id: string, quote: object = {}) {
  const bid_id = await shrimp.bid(worker, job_id, quote);
  await shrimp.ok('acceptBid', { key: employer.key, path: { job_id, bid_id } });
}

/** Delivers through AIPod. */
function complete({ key }: TestAgent, task_id: string, deliverables: object = { report: '...' }) {
  return market.ok('completeTask', { key, path: { task_id }, body: { deliverables } });
}

/** Accepts the work through Shrimp. */
function accept({ key }: TestAgent, job_id: string) {
  return shrimp.ok('updateJob', { key, path: { job_id }, body: { status: 'CLOSED' } });
}

function dispute({ key }: TestAgent, job_id: string) {
  return shrimp.ok('disputeJob', { key, path: { job_id }, body: { reason: '缺少接口文档' } });
}

/** Ends a job as an admin; `share` is paid to `worker` if one is given. */
function endByAdmin(id: 'resolveJob' | 'forceCloseJob', job_id: string, worker?: TestAgent, share = 0) {
  const body = worker ? { shares: [{ worker_id: worker.agent_id, share }] } : { reason: '违规' };
  return shrimp.ok(id, { key: admin_key, path: { job_id }, body });
}

t.test('an agent and its keys', async (t) => {
  await t.test('an agent registered in AIPod is the same agent in Shrimp, of type all', async (t) => {
    const { agent_id, key } = await market.agent({ capabilities: ['Coding'] });
    const headers = { 'x-agent-id': agent_id };
    t.match(await shrimp.ok('getAgent', { key, headers, path: { agent_id } }), {
      agent_id,
      agent_type: 'all',
      name: agent_id,
      capabilities: ['coding'],
      trust_score: 0.5,
    });
    const body = { agent_id: agent_id.toUpperCase(), agent_type: 'worker', name: 'Taken' };
    t.match(await shrimp.refused('registerAgent', { body }), { status: 409, code: 'AGENT_EXISTS' });
  });

  await t.test('an agent registered in Shrimp is the same agent in AIPod, with its type', async (t) => {
    const { agent_id, key } = await shrimp.agent('worker');
    const path = { agent_id };
    t.match(await market.ok('getAgent', { key, path }), {
      agent_id,
      agent_type: 'worker',
      nickname: agent_id,
      capabilities: ['python', 'fastapi'],
    });
    await market.ok('updateAgent', { key, path, body: { nickname: '接口工匠', status: 'offline' } });
    t.match(await shrimp.ok('getAgent', { key, path }), { name: '接口工匠', status: 'offline' });
    const taken = { body: { username: agent_id.toUpperCase() } };
    t.match(await market.refused('register', taken), { status: 409, reason: 'agent_exists' });
    const login = { body: { username: agent_id, password: 'it never had one' } };
    t.match(await market.refused('login', login), { status: 401, reason: 'wrong_login' });
  });

  await t.test('a key created in one dialect works in the other, and a revoked key in neither', async (t) => {
    const agent = await shrimp.agent('employer');
    const { token, key: added } = await shrimp.ok('createKey', {
      key: agent.key,
      body: { can_manage: true },
    });
    const { api_key } = await market.ok('createKey', { key: token, body: { can_manage: true } });
    t.equal((await shrimp.ok('listKeys', { key: api_key })).pagination.total, 3);
    await market.ok('revokeKey', { key: api_key, path: { key_id: added.key_id } });
    t.match(await shrimp.refused('listKeys', { key: token }), { details: { reason: 'key_revoked' } });
    t.match(await market.refused('listKeys', { key: token }), { reason: 'key_revoked' });
  });

  await t.test('both dialects show the same wallet, trust and rating', async (t) => {
    const { job_id, path, employer, worker } = await shrimp.jobAt('active');
    t.same(await market.wallet(employer), { balance: 8000, held: 2000, pending: 0 });
    await shrimp.deliver(worker, job_id);
    t.same(await market.wallet(worker), { balance: 10_000, held: 0, pending: 2000 });
    await accept(employer, job_id);
    const body = { agent_id: worker.agent_id, quality_score: 4.8 };
    await shrimp.ok('createRating', { key: employer.key, path, body });
    const who = { key: employer.key, path: { agent_id: worker.agent_id } };
    t.match(await shrimp.ok('getAgent', who), { trust_score: 0.5177, rating: 4.8, completed_jobs_count: 1 });
    t.match(await market.ok('getTrust', who), {
      trust_score: 0.5177,
      average_quality: 4.8,
      completed_tasks: 1,
      ratings: [{ task_id: job_id, rater_id: employer.agent_id }],
    });
    const [received] = (await market.ok('listTransactions', { key: worker.key })).transactions;
    t.match(received, { kind: 'release', amount: 2000, balance_after: 12_000, task_id: job_id });
    const seen = await shrimp.ok('listAgents', { key: admin_key });
    const row = seen.agents.find((agent) => agent.agent_id === worker.agent_id);
    t.match(row?.balances, [{ currency: 'CNY', balance: 12_000, held: 0 }]);
  });
});

t.test('a task in Shrimp', async (t) => {
  await t.test('is listed and readable with a fixed price, and takes no bids', async (t) => {
    const [publisher, worker] = [await node(), await shrimp.agent('worker', ['coding'])];
    const job_id = await market.task(publisher);
    const direct = {
      job_id,
      employer_id: publisher.agent_id,
      status: 'OPEN',
      hiring: 'direct',
      required_tags: ['coding'],
      budget: { min: 500, max: 500, currency: 'CNY' },
      bid_count: 0,
      bid_limit: 0,
    };
    t.hasStrict(await readJob(worker, job_id), direct);
    const { jobs } = await shrimp.ok('listJobs', {
      key: worker.key,
      query: { status: 'OPEN', tag: 'coding' },
    });
    t.hasStrict(jobs[0], direct);
    const proposal = { proposal: '我来', quote: { amount: 400, delivery_days: 1 } };
    const not_open = { status: 400, code: 'JOB_NOT_OPEN', details: { reason: 'direct', job_id } };
    const path = { job_id };
    t.match(await shrimp.refused('createBid', { key: worker.key, path, body: proposal }), not_open);
    const body = { status: 'ACTIVE', selected_worker_ids: [worker.agent_id] };
    t.match(await shrimp.refused('updateJob', { key: publisher.key, path, body }), not_open);
    t.match(await readTask(worker, job_id), { status: 'open', payment: 'none' });
    await market.ok('acceptTask', { key: worker.key, path: { task_id: job_id } });
    t.match(await readJob(publisher, job_id), {
      status: 'ACTIVE',
      hired_worker_ids: [worker.agent_id],
      hires: [{ worker_id: worker.agent_id, amount: 500, state: 'HIRED' }],
    });
  });

  await t.test('can be delivered, returned, accepted and rated there too', async (t) => {
    const { task_id, publisher, worker, path } = await market.taskAt('progress');
    await shrimp.deliver(worker, task_id);
    t.match(await readTask(publisher, task_id), { status: 'done', payment: 'pending' });
    const body = { status: 'ACTIVE', feedback: '请补充数据来源' };
    await shrimp.ok('updateJob', { key: publisher.key, path: { job_id: task_id }, body });
    t.match(await readTask(worker, task_id), { status: 'progress', feedback: body.feedback, revisions: 1 });
    await market.ok('completeTask', { key: worker.key, path, body: { deliverables: { sources: [1] } } });
    const rating = { agent_id: worker.agent_id, quality_score: 5 };
    const request = { key: publisher.key, path: { job_id: task_id }, body: rating };
    t.match(await shrimp.refused('createRating', request), {
      code: 'INVALID_STATE',
      details: { reason: 'not_completed' },
    });
    await accept(publisher, task_id);
    t.match(await readTask(worker, task_id), { status: 'done', payment: 'paid', close_reason: 'completed' });
    await shrimp.ok('createRating', request);
    t.same(await market.wallet(worker), { balance: 10_500, held: 0, pending: 0 });
  });
});

t.test('a bidding job in AIPod', async (t) => {
  await t.test('goes from posting to payment through both dialects', async (t) => {
    const [employer, worker] = [await shrimp.agent('employer'), await node()];
    const job_id = await shrimp.job(employer, { required_tags: ['coding'] });
    const path = { task_id: job_id };
    const { tasks } = await market.ok('listTasks', {
      key: worker.key,
      query: { status: 'open', capability: 'coding' },
    });
    t.hasStrict(tasks[0], {
      task_id: job_id,
      budget: 3000,
      currency: 'CNY',
      hiring: 'bidding',
      publisher_id: employer.agent_id,
      required_capabilities: ['coding'],
    });
    t.match(await market.refused('acceptTask', { key: worker.key, path }), {
      status: 409,
      reason: 'bidding',
    });
    t.match(await market.wallet(employer), { held: 0 });

    await hire(employer, worker, job_id);
    t.match(await readTask(worker, job_id), {
      status: 'progress',
      payment: 'held',
      assignee_id: worker.agent_id,
      budget: 3000,
      due_at: String,
    });
    await shrimp.ok('createArtifact', {
      key: worker.key,
      path: { job_id },
      body: { artifact_type: 'demo', title: '中间成果展示', content: '...' },
    });
    t.match(await readTask(employer, job_id), { status: 'progress', deliverables: null });

    const deliverables = { report: '复盘报告内容...', files: ['report.pdf'], nested: { 数: [1, 2.5, null] } };
    const quality_notes = '包含板块表现';
    await market.ok('completeTask', { key: worker.key, path, body: { deliverables, quality_notes } });
    t.match(await readJob(employer, job_id), { status: 'REVIEW', hires: [{ state: 'DELIVERED' }] });
    const content = JSON.stringify(deliverables);
    const handed = await shrimp.ok('listArtifacts', { key: employer.key, path: { job_id } });
    t.hasStrict(handed.artifacts[0], {
      worker_id: worker.agent_id,
      artifact_type: 'final',
      version: 1,
      title: null,
      content,
      quality_notes,
      sha256: createHash('sha256').update(content).digest('hex'),
    });

    t.same(handed.artifacts[0]?.attachments, []);

    const feedback = '请补充接口文档';
    await market.ok('returnTask', { key: employer.key, path, body: { feedback } });
    t.match(await readJob(worker, job_id), { status: 'ACTIVE', revisions: 1, feedback });

    const attachments = ['https://files.example.com/openapi.json'];
    const final = { artifact_type: 'final', title: '成果', content: '见附件', attachments };
    const again = await shrimp.ok('createArtifact', { key: worker.key, path: { job_id }, body: final });
    t.equal(again.version, 2);
    t.hasStrict(await readTask(employer, job_id), {
      status: 'done',
      payment: 'pending',
      deliverables: { title: '成果', content: '见附件', attachments },
      quality_notes: null,
    });
    t.match(
      await readTask(await node(), job_id),
      { deliverables: null, feedback: null },
      'only the parties see it',
    );

    await market.ok('approveTask', { key: employer.key, path });
    t.match(await readJob(employer, job_id), {
      status: 'CLOSED',
      close_reason: 'completed',
      hires: [{ amount: 2000, paid: 2000, state: 'PAID' }],
    });
    t.same(await market.wallet(employer), { balance: 8000, held: 0, pending: 0 });
    t.same(await market.wallet(worker), { balance: 12_000, held: 0, pending: 0 });
  });

  await t.test('rating it in AIPod accepts the delivery', async (t) => {
    const { job_id, employer, worker } = await shrimp.jobAt('review');
    const body = { agent_id: worker.agent_id, task_id: job_id, quality_score: 5 };
    await market.ok('rateAgent', { key: employer.key, body });
    t.match(await readJob(worker, job_id), { status: 'CLOSED', close_reason: 'completed' });
    t.match(await market.wallet(worker), { balance: 12_000 });
  });

  await t.test('each side rates once, in either dialect', async (t) => {
    const { job_id, path, employer, worker } = await shrimp.jobAt('closed');
    const already = { status: 409, code: 'ALREADY_RATED' };
    const rate = (rater: TestAgent, ratee: TestAgent) => {
      const rating = { agent_id: ratee.agent_id, quality_score: 5 };
      return {
        in_aipod: { key: rater.key, body: { ...rating, task_id: job_id } },
        in_shrimp: { key: rater.key, path, body: rating },
      };
    };
    const of_worker = rate(employer, worker);
    await market.ok('rateAgent', of_worker.in_aipod);
    t.match(await shrimp.refused('createRating', of_worker.in_shrimp), already);
    const of_employer = rate(worker, employer);
    await shrimp.ok('createRating', of_employer.in_shrimp);
    t.match(await market.refused('rateAgent', of_employer.in_aipod), {
      status: 409,
      reason: 'already_rated',
    });
    for (const [{ agent_id, key }, trust_score] of [
      [worker, 0.5192],
      [employer, 0.5222],
    ] as const)
      t.match(await market.ok('getTrust', { key, path: { agent_id } }), { rating_count: 1, trust_score });
  });

  await t.test('a dispute opened in AIPod shows its evidence in Shrimp and ends in AIPod', async (t) => {
    const { job_id, path, employer, worker } = await shrimp.jobAt('review');
    const task = { task_id: job_id };
    await market.ok('disputeTask', { key: employer.key, path: task, body: { reason: '缺少接口文档' } });
    t.match(await readJob(worker, job_id), {
      status: 'REVIEW',
      disputed: true,
      dispute_reason: '缺少接口文档',
    });
    await complete(worker, job_id, { log: 'proof' });
    const { artifacts } = await shrimp.ok('listArtifacts', { key: employer.key, path });
    t.match(artifacts[0], { artifact_type: 'evidence', version: 1, content: '{"log":"proof"}' });
    t.match(await readTask(employer, job_id), { deliverables: { title: '成果', content: '...' } });
    await market.ok('withdrawTask', { key: worker.key, path: task });
    const { hires, ...left } = await readJob(employer, job_id);
    t.match(left, { status: 'OPEN', disputed: false });
    t.same(hires, []);
    t.match(await market.wallet(employer), { balance: 10_000, held: 0 });
  });
});

t.test('the status words for every state', async (t) => {
  const hour_ms = 3_600_000;
  const states: [shrimp: string, close_reason: string | null, aipod: string | null, how: string[]][] = [
    ['OPEN', null, 'open', []],
    ['ACTIVE', null, 'progress', ['hire']],
    ['ACTIVE', null, 'progress', ['hire', 'deliver', 'return', 'dispute']],
    ['REVIEW', null, 'done', ['hire', 'deliver']],
    ['REVIEW', null, 'done', ['hire', 'deliver', 'dispute']],
    ['CLOSED', 'completed', 'done', ['hire', 'deliver', 'accept']],
    ['CLOSED', 'completed', 'done', ['hire', 'deliver', 'dispute', 'accept']],
    ['CLOSED', 'resolved', 'done', ['hire', 'deliver', 'dispute', 'resolve in part']],
    ['CLOSED', 'resolved', null, ['hire', 'deliver', 'dispute', 'resolve with nothing']],
    ['CLOSED', 'cancelled', null, ['cancel']],
    ['CLOSED', 'cancelled', null, ['hire', 'age', 'cancel']],
    ['CLOSED', 'expired', null, ['age', 'sweep']],
    ['CLOSED', 'forced', null, ['force']],
    ['CLOSED', 'forced', null, ['hire', 'force']],
    ['CLOSED', 'forced', null, ['hire', 'deliver', 'force']],
  ];

  for (const hiring of ['direct', 'bidding'] as const) {
    await t.test(`of ${hiring} jobs, alone and in lists`, async (t) => {
      const tag = `states_${hiring}`;
      const [employer, worker] = [await node(), await market.agent({ capabilities: [tag] })];
      const moves: Record<string, (job_id: string) => Promise<unknown>> = {
        hire: (job_id) =>
          hiring === 'direct'
            ? market.ok('acceptTask', { key: worker.key, path: { task_id: job_id } })
            : hire(employer, worker, job_id, { amount: 100, delivery_days: 1 }),
        deliver: (job_id) => complete(worker, job_id),
        accept: (job_id) => accept(employer, job_id),
        return: (job_id) =>
          market.ok('returnTask', {
            key: employer.key,
            path: { task_id: job_id },
            body: { feedback: '再改一版' },
          }),
        dispute: (job_id) => dispute(employer, job_id),
        'resolve in part': (job_id) => endByAdmin('resolveJob', job_id, worker, 0.0001),
        'resolve with nothing': (job_id) => endByAdmin('resolveJob', job_id, worker, 0),
        cancel: (job_id) => market.ok('deleteTask', { key: employer.key, path: { task_id: job_id } }),
        force: (job_id) => endByAdmin('forceCloseJob', job_id),
        age: (job_id) => market.age(job_id, 25),
        sweep: () => market.sweep(),
      };
      const deadline = new Date(Date.now() + hour_ms).toISOString();
      const made: { job_id: string; status: string; stage: string | null }[] = [];
      for (const [status, close_reason, stage, how] of states) {
        const job_id =
          hiring === 'direct'
            ? await market.task(employer, { budget: 100, required_capabilities: [tag], deadline })
            : await shrimp.job(employer, { required_tags: [tag], deadline });
        for (const move of how) await moves[move]?.(job_id);
        const label = how.join(', ') || 'post';
        t.match(await readJob(worker, job_id), { hiring, status, close_reason }, label);
        t.match(await readTask(worker, job_id), { hiring, status: stage ?? 'closed', close_reason }, label);
        made.unshift({ job_id, status, stage });
      }

      const listed = async (status?: string) => {
        const query = { capability: tag, ...(status && { status }) };
        const { tasks } = await market.ok('listTasks', { key: worker.key, query });
        return tasks.map((task) => task.task_id);
      };
      const of = (holds: (job: (typeof made)[number]) => boolean) =>
        made.filter(holds).map(({ job_id }) => job_id);
      t.same(
        await listed(),
        of(({ stage }) => stage !== null),
      );
      for (const word of ['open', 'progress', 'done'])
        t.same(
          await listed(word),
          of(({ stage }) => stage === word),
          word,
        );
      for (const word of [undefined, 'OPEN', 'ACTIVE', 'REVIEW', 'CLOSED']) {
        const query = { tag, ...(word && { status: word }) };
        const { jobs } = await shrimp.ok('listJobs', { key: worker.key, query });
        t.same(
          jobs.map(({ job_id }) => job_id),
          of(({ status }) => status === (word ?? status)),
          word ?? 'every status',
        );
      }
    });
  }
});

t.test('AIPod returns, disputes and approves the work of one of two workers', async (t) => {
  const { job_id, employer, workers } = await shrimp.jobAt('review', 2);
  const path = { task_id: job_id };
  const [ann, bob] = workers as [TestAgent, TestAgent];
  const states = async () => (await readJob(employer, job_id)).hires?.map(({ state }) => state);
  const worker_ids = [ann.agent_id];
  await market.ok('returnTask', { key: employer.key, path, body: { feedback: '再改一版', worker_ids } });
  t.same(await states(), ['HIRED', 'DELIVERED']);
  await market.ok('disputeTask', { key: employer.key, path, body: { reason: '缺图', worker_ids } });
  await market.age(job_id, 11 * 24);
  t.match(await readTask(bob, job_id), { overdue: false }, 'the clock of disputed work stands');
  t.match(await readTask(ann, job_id), { overdue: false, disputed: true });
  const approved = { key: employer.key, path, body: { worker_ids: [bob.agent_id] } };
  await market.ok('approveTask', approved);
  t.same(await states(), ['HIRED', 'PAID']);
  t.match(await market.refused('approveTask', approved), { status: 409, reason: 'paid' });
});

t.test('both dialects enforce the same rules', async (t) => {
  const proposal = { proposal: '我来', quote: { amount: 400, delivery_days: 1 } };

  await t.test('an agent cannot accept or bid on its own job', async (t) => {
    const agent = await node();
    const [job_id, task_id] = [await shrimp.job(agent), await market.task(agent)];
    for (const id of [job_id, task_id]) {
      const path = { task_id: id };
      t.match(await market.refused('acceptTask', { key: agent.key, path }), {
        status: 403,
        reason: 'own_job',
      });
      const bid = { key: agent.key, path: { job_id: id }, body: proposal };
      t.match(await shrimp.refused('createBid', bid), { status: 403, details: { reason: 'own_job' } });
    }
  });

  await t.test('the agent type limits what an agent can do', async (t) => {
    const [worker, employer, publisher] = [
      await shrimp.agent('worker'),
      await shrimp.agent('employer', ['coding']),
      await node(),
    ];
    const task = { title: 'A task', description: 'To do.', budget: 100 };
    const [path, wrong] = [
      { task_id: await market.task(publisher) },
      { status: 403, reason: 'invalid_agent_type' },
    ];
    for (const key of [worker.key, admin_key])
      t.match(await market.refused('createTask', { key, body: task }), wrong);
    for (const key of [employer.key, admin_key])
      t.match(await market.refused('acceptTask', { key, path }), wrong);
    const job = { title: 'A job', description: 'To do.', budget: { min: 1, max: 2 } };
    t.match(await shrimp.refused('createJob', { key: worker.key, body: job }), {
      status: 403,
      code: 'INVALID_AGENT_TYPE',
    });
    const bid = { key: employer.key, path: { job_id: await shrimp.job(publisher) }, body: proposal };
    t.match(await shrimp.refused('createBid', bid), { status: 403, code: 'INVALID_AGENT_TYPE' });
    t.ok(await market.task(employer), 'an employer can post in AIPod');
    t.ok(await market.ok('acceptTask', { key: (await node()).key, path }));
  });

  await t.test('Shrimp refuses X-Agent-ID of another agent, and AIPod ignores the header', async (t) => {
    const { task_id, publisher, worker } = await market.taskAt('delivered');
    const headers = { 'x-agent-id': publisher.agent_id };
    const body = { status: 'CLOSED' };
    const request = { key: worker.key, headers, path: { job_id: task_id }, body };
    t.match(await shrimp.refused('updateJob', request), {
      status: 403,
      details: { reason: 'agent_mismatch' },
    });
    t.match(await market.refused('approveTask', { key: worker.key, headers, path: { task_id } }), {
      status: 403,
      reason: 'not_employer',
    });
  });

  await t.test('a ban in Shrimp also applies in AIPod', async (t) => {
    const body = { username: 'banned_node', password: 'a password', capabilities: ['coding', 'python'] };
    const { api_key: key } = await market.ok('register', { body });
    const banned = { agent_id: body.username, key };
    const { task_id, publisher } = await market.taskAt('open');
    await market.ok('acceptTask', { key, path: { task_id } });
    const own_task = await market.task(banned);
    const own_job = await shrimp.job(banned);
    await shrimp.ok('banAgent', {
      key: admin_key,
      path: { agent_id: banned.agent_id },
      body: { reason: '违规' },
    });
    t.match(await market.refused('getWallet', { key }), { status: 403, reason: 'agent_banned' });
    t.match(await shrimp.refused('listJobs', { key }), { status: 403, code: 'AGENT_BANNED' });
    const { username, password } = body;
    t.match(await market.refused('login', { body: { username, password } }), {
      status: 403,
      reason: 'agent_banned',
    });
    for (const id of [own_task, own_job]) {
      t.match(await readTask(publisher, id), { status: 'closed', close_reason: 'forced' });
      t.match(await readJob(publisher, id), { status: 'CLOSED', close_reason: 'forced' });
    }
    t.match(await readTask(publisher, task_id), { status: 'open', assignee_id: null });
    t.match(await market.wallet(publisher), { balance: 10_000, held: 0 });
  });

  await t.test('a spend limit counts both dialects', async (t) => {
    const [employer, worker] = [await node(), await shrimp.agent('worker')];
    const { token: key, key: added } = await shrimp.ok('createKey', {
      key: employer.key,
      body: { spend_limit: 3000 },
    });
    const capped = { ...employer, key };
    const task_id = await market.task(capped, { budget: 1000 });
    await hire(capped, worker, await shrimp.job(capped), { amount: 1900 });
    const budget = (amount: number) => ({
      key,
      path: { job_id: task_id },
      body: { budget: { min: amount, max: amount } },
    });
    const refused = { status: 403, code: 'SPEND_LIMIT_REACHED' };
    t.match(await shrimp.refused('updateJob', budget(1100.01)), refused, 'a raise of the budget counts too');
    await shrimp.ok('updateJob', budget(1100));
    t.match(await readTask(worker, task_id), { budget: 1100 });
    const job_id = await shrimp.job(capped);
    const bid_id = await shrimp.bid(worker, job_id, { amount: 0.01 });
    t.match(await shrimp.refused('acceptBid', { key, path: { job_id, bid_id } }), refused);
    const task = { title: 'A task', description: 'To do.', budget: 0.01 };
    t.match(await market.refused('createTask', { key, body: task }), {
      status: 403,
      reason: 'spend_limit_reached',
    });
    const spent = market.db.selectFrom('api_key_spending').select('spent').where('key_id', '=', added.key_id);
    t.same(await spent.execute(), [{ spent: 300_000n }]);
    t.match(await market.refused('createKey', { key }), { status: 403, reason: 'capped_key' });
    t.match(await shrimp.refused('createKey', { key }), { status: 403, details: { reason: 'capped_key' } });
  });

  await t.test('a job can be returned five times, counted over both dialects', async (t) => {
    const { job_id, path, employer, worker } = await shrimp.jobAt('review');
    const task = { task_id: job_id };
    const in_shrimp = { key: employer.key, path, body: { status: 'ACTIVE', feedback: '再改' } };
    const in_aipod = { key: employer.key, path: task, body: { feedback: '再改' } };
    for (let i = 0; i < 5; i++) {
      await (i % 2 === 0 ? shrimp.ok('updateJob', in_shrimp) : market.ok('returnTask', in_aipod));
      await complete(worker, job_id);
    }
    t.match(await shrimp.refused('updateJob', in_shrimp), { details: { reason: 'revision_limit' } });
    t.match(await market.refused('returnTask', in_aipod), { status: 409, reason: 'revision_limit' });
  });

  await t.test('the hire limit counts tasks and bids together', async (t) => {
    const market = await openMarket(t, { max_active_hires: 2 });
    const shrimp = new Shrimp(market);
    const [employer, worker] = [await market.agent(), await market.agent()];
    const [first, second, third] = [
      await market.task(employer),
      await shrimp.job(employer),
      await market.task(employer),
    ];
    const jobs = [second, await shrimp.job(employer)];
    const paths: { job_id: string; bid_id: string }[] = [];
    for (const job_id of jobs) paths.push({ job_id, bid_id: await shrimp.bid(worker, job_id) });
    const accept = (path?: { job_id: string; bid_id: string }) => ({ key: employer.key, path: { ...path } });
    await market.ok('acceptTask', { key: worker.key, path: { task_id: first } });
    await shrimp.ok('acceptBid', accept(paths[0]));
    t.match(await market.refused('acceptTask', { key: worker.key, path: { task_id: third } }), {
      status: 409,
      reason: 'hire_limit',
    });
    t.match(await shrimp.refused('acceptBid', accept(paths[1])), {
      status: 409,
      code: 'INVALID_STATE',
      details: { reason: 'hire_limit', worker_id: worker.agent_id },
    });
    await market.ok('completeTask', {
      key: worker.key,
      path: { task_id: second },
      body: { deliverables: { report: 'done' } },
    });
    t.ok(await shrimp.ok('acceptBid', accept(paths[1])), 'a delivery frees a place');
  });
});
