import t from 'tap';
import type { Request } from '../support/market.ts';
import { admin_key, openMarket } from '../support/market.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/refusals.ts';

// The moves of a posted task by its parties. test/domain/jobs/transitions.test.ts tries every move in every state.

const market = await openMarket(t, { max_active_hires: 2, platform_fee_bps: 333 });
const deliverables = { report: '复盘报告内容...', files: ['report.pdf'] };
const nowhere = { task_id: 'task_nowhere' };

t.test('acceptTask', async (t) => {
  const accept = (request: Request) => market.ok('acceptTask', request);
  const refuse = (request: Request) => market.refused('acceptTask', request);

  await t.test('200: the budget is held and the worker becomes busy', async (t) => {
    const { path, publisher, worker } = await market.taskAt('open', { deadline: '2199-03-28T08:00:00Z' });
    t.hasStrict(await accept({ key: worker.key, path }), {
      status: 'progress',
      payment: 'held',
      funded: true,
      assignee_id: worker.agent_id,
      due_at: '2199-03-28T08:00:00.000Z',
      overdue: false,
      version: 2,
    });
    t.same(await market.wallet(publisher), { balance: 9_500, held: 500, pending: 0 });
    t.hasStrict(await profile(worker.agent_id), { status: 'busy', active_tasks: 1 });
  });

  await t.test('200: without a future deadline the worker has seven days', async (t) => {
    for (const deadline of [undefined, '2026-03-28T08:00:00']) {
      const { path, worker } = await market.taskAt('open', { deadline });
      const { accepted_at, due_at, overdue } = await accept({ key: worker.key, path });
      t.equal(hoursBetween(accepted_at, due_at), 7 * 24);
      t.equal(overdue, false);
    }
  });

  await t.test('403: an agent cannot accept its own task', async (t) => {
    const { path, publisher } = await market.taskAt('open');
    t.match(await refuse({ key: publisher.key, path }), { status: 403, reason: 'own_job' });
  });

  await t.test('403: the error names the missing capabilities', async (t) => {
    const { path } = await market.taskAt('open', { required_capabilities: ['Coding', 'go', 'rust'] });
    const { key } = await market.agent({ capabilities: ['GO', 'coding'] });
    t.match(await refuse({ key, path }), {
      status: 403,
      reason: 'capability_missing',
      details: { missing: ['rust'] },
    });
  });

  await t.test('403: employers and admins cannot accept tasks', async (t) => {
    const { path } = await market.taskAt('open');
    const { key } = await market.agent({ type: 'employer' });
    t.match(await refuse({ key, path }), { status: 403, reason: 'invalid_agent_type' });
    t.match(await refuse({ key: admin_key, path }), { status: 403, reason: 'invalid_agent_type' });
  });

  await t.test('404: the task does not exist', async (t) => {
    const { key } = await market.agent();
    t.match(await refuse({ key, path: nowhere }), { status: 404, reason: 'job_not_found' });
  });

  for (const [stage, reason] of [
    ['progress', 'is_active'],
    ['delivered', 'is_review'],
    ['paid', 'is_closed'],
  ] as const) {
    await t.test(`409: ${reason}`, async (t) => {
      const { path } = await market.taskAt(stage);
      const { key } = await market.agent();
      t.match(await refuse({ key, path }), { status: 409, reason });
    });
  }

  await t.test('409: a bidding job can only be taken through an accepted bid', async (t) => {
    const { path, worker, task_id } = await market.taskAt('open');
    await market.db.updateTable('job').set({ hiring: 'bidding' }).where('job_id', '=', task_id).execute();
    t.match(await refuse({ key: worker.key, path }), { status: 409, reason: 'bidding' });
  });

  await t.test('409: the publisher is banned', async (t) => {
    const { path, publisher, worker } = await market.taskAt('open');
    await market.ban(publisher.agent_id);
    t.match(await refuse({ key: worker.key, path }), { status: 409, reason: 'employer_banned' });
  });

  await t.test('409: the worker has reached its hire limit; a delivery frees a place', async (t) => {
    const [publisher, worker] = [await market.agent(), await market.agent()];
    const [first, second, third] = [
      { task_id: await market.task(publisher) },
      { task_id: await market.task(publisher) },
      { task_id: await market.task(publisher) },
    ];
    await accept({ key: worker.key, path: first });
    await accept({ key: worker.key, path: second });
    const refusal = { status: 409, reason: 'hire_limit', details: { limit: 2 } };
    t.match(await refuse({ key: worker.key, path: third }), refusal);
    await market.ok('completeTask', { key: worker.key, path: first, body: { deliverables } });
    t.hasStrict(await accept({ key: worker.key, path: third }), { status: 'progress' });
  });

  await t.test('409: the publisher cannot pay; the error has no amount, the task stays open', async (t) => {
    const { path, worker } = await market.taskAt('open', { budget: 10_000.01 });
    const refusal = await refuse({ key: worker.key, path });
    t.match(refusal, { status: 409, reason: 'insufficient_funds' });
    t.same(refusal.details, { reason: 'insufficient_funds' });
    t.notMatch(refusal.message, /\d/);
    const task = await market.ok('getTask', { key: worker.key, path });
    t.hasStrict(task, { status: 'open', funded: false, assignee_id: null, version: 1 });
    t.hasStrict(await profile(worker.agent_id), { status: 'idle', active_tasks: 0 });
  });
});

t.test('completeTask', async (t) => {
  const complete = (request: Request) => market.ok('completeTask', { body: { deliverables }, ...request });
  const refuse = (request: Request) => market.refused('completeTask', { body: { deliverables }, ...request });

  await t.test('200: the task is done and the payment less the fee is pending', async (t) => {
    const { path, worker, task_id } = await market.taskAt('progress');
    t.hasStrict(await complete({ key: worker.key, path, body: { deliverables, quality_notes: 'Brief.' } }), {
      status: 'done',
      close_reason: null,
      payment: 'pending',
      deliverables,
      quality_notes: 'Brief.',
      version: 3,
    });
    t.same(await market.wallet(worker), { balance: 10_000, held: 0, pending: 483.35 });
    t.hasStrict(await profile(worker.agent_id), { status: 'idle', active_tasks: 0 });
    t.same(await artifacts(task_id), [{ artifact_type: 'final', version: 1 }]);
  });

  await t.test('200: late work is accepted and counts as late', async (t) => {
    const { path, publisher, worker, task_id } = await market.taskAt('progress');
    await market.age(task_id, 8 * 24);
    t.hasStrict(await complete({ key: worker.key, path }), { status: 'done', overdue: false });
    await market.ok('approveTask', { key: publisher.key, path });
    const trust = await market.ok('getTrust', { key: worker.key, path: { agent_id: worker.agent_id } });
    t.hasStrict(trust, { on_time_rate: 0, completed_tasks: 1 });
  });

  await t.test('200: during a dispute the work is stored as evidence, the task is unchanged', async (t) => {
    const { path, worker, task_id } = await market.taskAt('progress');
    const before = await dispute(worker.key, path);
    const after = await complete({ key: worker.key, path });
    t.same(after, before);
    await complete({ key: worker.key, path });
    t.same(await artifacts(task_id), [
      { artifact_type: 'evidence', version: 1 },
      { artifact_type: 'evidence', version: 2 },
    ]);
  });

  await t.test('400: the deliverables can nest ten levels deep, not eleven', async (t) => {
    const { path, worker } = await market.taskAt('progress');
    const nested = (levels: number): object => (levels === 1 ? {} : { in: nested(levels - 1) });
    for (const refused of [
      { deliverables: nested(12) },
      { deliverables: [] },
      {},
      { deliverables: 'done' },
    ]) {
      const { status, details } = await refuse({ key: worker.key, path, body: refused });
      t.same([status, details.fields?.[0]?.path], [400, 'deliverables']);
    }
    t.match(await complete({ key: worker.key, path, body: { deliverables: nested(11) } }), {
      status: 'done',
    });
  });

  await t.test('403: the caller is not hired', async (t) => {
    const { path, publisher } = await market.taskAt('progress');
    t.match(await refuse({ key: publisher.key, path }), { status: 403, reason: 'not_hired' });
  });

  await t.test('404: the task does not exist', async (t) => {
    t.match(await refuse({ key: admin_key, path: nowhere }), { status: 404, reason: 'job_not_found' });
  });

  await t.test('409: the work is already delivered', async (t) => {
    const { path, worker } = await market.taskAt('delivered');
    t.match(await refuse({ key: worker.key, path }), { status: 409, reason: 'delivered' });
  });

  await t.test('409: the task is closed, paid or not', async (t) => {
    const paid = await market.taskAt('paid');
    t.match(await refuse({ key: paid.worker.key, path: paid.path }), { status: 409, reason: 'is_closed' });
    const { path, publisher, worker, task_id } = await market.taskAt('progress');
    await market.age(task_id, 8 * 24);
    await market.ok('deleteTask', { key: publisher.key, path });
    t.match(await refuse({ key: worker.key, path }), { status: 409, reason: 'is_closed' });
  });
});

t.test('withdrawTask', async (t) => {
  const withdraw = (request: Request) => market.ok('withdrawTask', request);
  const refuse = (request: Request) => market.refused('withdrawTask', request);

  await t.test('200: the task is open again and the publisher gets a refund', async (t) => {
    const { path, publisher, worker } = await market.taskAt('progress');
    const open = {
      status: 'open',
      payment: 'none',
      assignee_id: null,
      due_at: null,
      funded: true,
      version: 3,
    };
    t.hasStrict(await withdraw({ key: worker.key, path }), open);
    t.same(await market.wallet(publisher), { balance: 10_000, held: 0, pending: 0 });
    t.hasStrict(await profile(worker.agent_id), { status: 'idle', active_tasks: 0 });
    await market.ok('acceptTask', { key: worker.key, path });
  });

  await t.test('200: during a dispute the worker can withdraw from the hire, delivered or not', async (t) => {
    for (const stage of ['progress', 'delivered'] as const) {
      const { path, publisher, worker } = await market.taskAt(stage);
      await dispute(publisher.key, path);
      await withdraw({ key: worker.key, path });
      t.hasStrict(await market.ok('getTask', { key: publisher.key, path }), {
        status: 'open',
        disputed: false,
        dispute_reason: null,
        delivered_at: null,
        deliverables: null,
      });
      t.same(await market.wallet(publisher), { balance: 10_000, held: 0, pending: 0 });
    }
  });

  await t.test('403: the caller is not hired', async (t) => {
    const { path, publisher, worker } = await market.taskAt('progress');
    t.match(await refuse({ key: publisher.key, path }), { status: 403, reason: 'not_hired' });
    await withdraw({ key: worker.key, path });
    t.match(await refuse({ key: worker.key, path }), { status: 403, reason: 'not_hired' });
  });

  await t.test('404: the task does not exist', async (t) => {
    t.match(await refuse({ key: admin_key, path: nowhere }), { status: 404, reason: 'job_not_found' });
  });

  await t.test('409: the work is delivered, or the task is closed', async (t) => {
    for (const [stage, reason] of [
      ['delivered', 'delivered'],
      ['paid', 'is_closed'],
    ] as const) {
      const { path, worker } = await market.taskAt(stage);
      t.match(await refuse({ key: worker.key, path }), { status: 409, reason });
    }
  });
});

t.test('returnTask', async (t) => {
  const body = { feedback: '请补充北向资金流向' };
  const refuse = (request: Request) => market.refused('returnTask', { body, ...request });

  await t.test('200: the task is in progress again, with at least 72 hours left', async (t) => {
    const { path, publisher, worker, task_id } = await market.taskAt('delivered');
    await market.age(task_id, 6 * 24);
    t.hasStrict(await market.ok('returnTask', { key: publisher.key, path, body }), {
      status: 'progress',
      payment: 'held',
      delivered_at: null,
      overdue: false,
      revisions: 1,
      ...body,
      deliverables: { report: 'done' },
      version: 4,
    });
    const { due_at, updated_at } = await market.ok('getTask', { key: worker.key, path });
    t.equal(hoursBetween(updated_at, due_at), 72);
    t.same(await market.wallet(publisher), { balance: 9_500, held: 500, pending: 0 });
    t.hasStrict(await profile(worker.agent_id), { status: 'busy', active_tasks: 1 });
  });

  await t.test('200: a later due time stays', async (t) => {
    const deadline = '2199-03-28T08:00:00.000Z';
    const { path, publisher } = await market.taskAt('delivered', { deadline });
    t.hasStrict(await market.ok('returnTask', { key: publisher.key, path, body }), { due_at: deadline });
  });

  await t.test('400: the feedback is missing, blank or too long', async (t) => {
    const { path, publisher } = await market.taskAt('delivered');
    for (const feedback of ['', ' \n', 'x'.repeat(4_001), undefined]) {
      const refusal = await refuse({ key: publisher.key, path, body: { feedback } });
      t.match(refusal, { status: 400, details: { fields: [{ path: 'feedback' }] } });
    }
  });

  await t.test('403: the caller is not the publisher', async (t) => {
    const { path, worker } = await market.taskAt('delivered');
    t.match(await refuse({ key: worker.key, path }), { status: 403, reason: 'not_employer' });
  });

  await t.test('404: the task does not exist', async (t) => {
    t.match(await refuse({ key: admin_key, path: nowhere }), { status: 404, reason: 'job_not_found' });
  });

  await t.test('409: a task can be returned five times, not six', async (t) => {
    const { path, publisher, worker } = await market.taskAt('delivered');
    for (let revision = 1; revision <= 5; revision++) {
      const { revisions } = await market.ok('returnTask', { key: publisher.key, path, body });
      t.equal(revisions, revision);
      await market.ok('completeTask', { key: worker.key, path, body: { deliverables: { revision } } });
    }
    const refusal = { status: 409, reason: 'revision_limit', details: { limit: 5 } };
    t.match(await refuse({ key: publisher.key, path }), refusal);
    const task = await market.ok('getTask', { key: publisher.key, path });
    t.hasStrict(task, { status: 'done', revisions: 5, deliverables: { revision: 5 }, version: 13 });
  });

  await t.test('409: the work is not delivered, or the task is closed or disputed', async (t) => {
    for (const [stage, reason] of [
      ['progress', 'is_active'],
      ['paid', 'is_closed'],
    ] as const) {
      const { path, publisher } = await market.taskAt(stage);
      t.match(await refuse({ key: publisher.key, path }), { status: 409, reason });
    }
    const { path, publisher } = await market.taskAt('delivered');
    await dispute(publisher.key, path);
    t.match(await refuse({ key: publisher.key, path }), { status: 409, reason: 'disputed' });
  });
});

t.test('approveTask', async (t) => {
  const refuse = (request: Request) => market.refused('approveTask', request);
  const paid = { status: 'done', close_reason: 'completed', payment: 'paid', funded: null, disputed: false };

  await t.test('200: the worker is paid less the fee', async (t) => {
    const { path, publisher, worker, task_id } = await market.taskAt('delivered');
    t.hasStrict(await market.ok('approveTask', { key: publisher.key, path }), { ...paid, version: 4 });
    t.same(await market.wallet(publisher), { balance: 9_500, held: 0, pending: 0 });
    t.same(await market.wallet(worker), { balance: 10_483.35, held: 0, pending: 0 });
    const job = await market.db
      .selectFrom('job')
      .select(['status', 'paid', 'sweep_at'])
      .where('job_id', '=', task_id)
      .executeTakeFirst();
    t.same(job, { status: 'CLOSED', paid: 50_000n, sweep_at: null });
  });

  await t.test('200: during a dispute the publisher can approve, delivered or not', async (t) => {
    for (const stage of ['progress', 'delivered'] as const) {
      const { path, publisher, worker } = await market.taskAt(stage);
      await dispute(worker.key, path);
      t.hasStrict(await market.ok('approveTask', { key: publisher.key, path }), paid);
      t.same(await market.wallet(worker), { balance: 10_483.35, held: 0, pending: 0 });
      t.hasStrict(await profile(worker.agent_id), { status: 'idle', active_tasks: 0, completed_tasks: 1 });
    }
  });

  await t.test('403: the caller is not the publisher', async (t) => {
    const { path, worker } = await market.taskAt('delivered');
    t.match(await refuse({ key: worker.key, path }), { status: 403, reason: 'not_employer' });
  });

  await t.test('404: the task does not exist', async (t) => {
    t.match(await refuse({ key: admin_key, path: nowhere }), { status: 404, reason: 'job_not_found' });
  });

  await t.test('409: the work is not delivered, or the task is closed', async (t) => {
    for (const [stage, reason] of [
      ['progress', 'is_active'],
      ['paid', 'is_closed'],
    ] as const) {
      const { path, publisher } = await market.taskAt(stage);
      t.match(await refuse({ key: publisher.key, path }), { status: 409, reason });
    }
  });
});

t.test('disputeTask', async (t) => {
  const body = { reason: '报告缺少板块表现' };
  const refuse = (request: Request) => market.refused('disputeTask', { body, ...request });

  await t.test('200: either party can dispute a task in progress or delivered', async (t) => {
    for (const stage of ['progress', 'delivered'] as const) {
      for (const party of ['publisher', 'worker'] as const) {
        const task = await market.taskAt(stage);
        const { key, agent_id } = task[party];
        t.hasStrict(await market.ok('disputeTask', { key, path: task.path, body }), {
          status: stage === 'progress' ? 'progress' : 'done',
          disputed: true,
          dispute_reason: body.reason,
          version: stage === 'progress' ? 3 : 4,
        });
        const job = await market.db
          .selectFrom('job')
          .select(['disputed_by', 'sweep_at'])
          .where('job_id', '=', task.task_id)
          .executeTakeFirst();
        t.same(job, { disputed_by: agent_id, sweep_at: null });
      }
    }
  });

  await t.test('400: the reason is blank', async (t) => {
    const { path, publisher } = await market.taskAt('delivered');
    const refusal = await refuse({ key: publisher.key, path, body: { reason: ' ' } });
    t.match(refusal, { status: 400, details: { fields: [{ path: 'reason' }] } });
  });

  await t.test('403: the caller is neither the publisher nor the worker', async (t) => {
    const { path } = await market.taskAt('delivered');
    const { key } = await market.agent();
    t.match(await refuse({ key, path }), { status: 403, reason: 'not_party' });
    t.match(await refuse({ key: admin_key, path }), { status: 403, reason: 'not_party' });
  });

  await t.test('404: the task does not exist', async (t) => {
    t.match(await refuse({ key: admin_key, path: nowhere }), { status: 404, reason: 'job_not_found' });
  });

  await t.test('409: the task is open, closed or already disputed', async (t) => {
    for (const [stage, reason] of [
      ['open', 'is_open'],
      ['paid', 'is_closed'],
    ] as const) {
      const { path, publisher } = await market.taskAt(stage);
      t.match(await refuse({ key: publisher.key, path }), { status: 409, reason });
    }
    const { path, publisher, worker } = await market.taskAt('progress');
    await dispute(publisher.key, path);
    t.match(await refuse({ key: worker.key, path }), { status: 409, reason: 'disputed' });
  });
});

await refuseEverywhere(t, market, 'tasks', (operation) => operation.method === 'PUT');
await seeEveryAnswer(t, market, 'tasks', (operation) => operation.method === 'PUT');

function dispute(key: string, path: { task_id: string }) {
  return market.ok('disputeTask', { key, path, body: { reason: 'Not as agreed.' } });
}

function profile(agent_id: string) {
  return market.ok('getAgent', { key: admin_key, path: { agent_id } });
}

function artifacts(task_id: string) {
  return market.db
    .selectFrom('artifact')
    .select(['artifact_type', 'version'])
    .where('job_id', '=', task_id)
    .orderBy('version')
    .execute();
}

function hoursBetween(from: string | null, to: string | null): number {
  return (Date.parse(String(to)) - Date.parse(String(from))) / 3_600_000;
}
