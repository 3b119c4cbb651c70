import t from 'tap';
import type { Operation } from '../support/contract.ts';
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
    const deadline = new Date(Date.now() + 30 * 24 * 3_600_000).toISOString();
    const { path, publisher, worker } = await market.taskAt('open', { deadline });
    t.hasStrict(await accept({ key: worker.key, path }), {
      status: 'progress',
      payment: 'held',
      funded: true,
      assignee_id: worker.agent_id,
      due_at: deadline,
      overdue: false,
      version: 2,
    });
    t.same(await market.wallet(publisher), { balance: 9_500, held: 500, pending: 0 });
    t.hasStrict(await profile(worker.agent_id), { status: 'busy', active_tasks: 1 });
  });

  await t.test('200: the work is due in an hour at the earliest and 366 days at the latest', async (t) => {
    for (const [days, hours] of [
      [0.001, 1],
      [400, 366 * 24],
    ] as const) {
      const deadline = new Date(Date.now() + days * 24 * 3_600_000).toISOString();
      const { path, worker } = await market.taskAt('open', { deadline });
      const { accepted_at, due_at } = await accept({ key: worker.key, path });
      t.equal(hoursBetween(accepted_at, due_at), hours);
    }
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
    const help = '/docs/errors/insufficient_funds';
    t.same(refusal.details, { reason: 'insufficient_funds', help });
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

  await t.test('200: work that is delivered and disputed gets evidence, the task is unchanged', async (t) => {
    const { path, worker, task_id } = await market.taskAt('delivered');
    const before = await dispute(worker.key, path);
    const after = await complete({ key: worker.key, path });
    t.same(after, before);
    await complete({ key: worker.key, path });
    t.same(await artifacts(task_id), [
      { artifact_type: 'final', version: 1 },
      { artifact_type: 'evidence', version: 1 },
      { artifact_type: 'evidence', version: 2 },
    ]);
  });

  await t.test('200: returned work in a dispute can be delivered again', async (t) => {
    const { path, publisher, worker } = await market.taskAt('delivered');
    await market.ok('returnTask', { key: publisher.key, path, body: { feedback: '再补充' } });
    await dispute(publisher.key, path);
    t.hasStrict(await complete({ key: worker.key, path }), {
      status: 'done',
      payment: 'pending',
      disputed: true,
    });
  });

  await t.test('200: the first delivery decides whether the work was on time', async (t) => {
    for (const [late, on_time_rate] of [
      [true, 0],
      [false, 1],
    ] as const) {
      const { path, publisher, worker, task_id } = await market.taskAt('progress');
      if (late) await market.age(task_id, 8 * 24);
      await complete({ key: worker.key, path });
      await market.ok('returnTask', { key: publisher.key, path, body: { feedback: '再补充' } });
      if (!late) await market.age(task_id, 8 * 24);
      await complete({ key: worker.key, path });
      await market.ok('approveTask', { key: publisher.key, path });
      const trust = await market.ok('getTrust', { key: worker.key, path: { agent_id: worker.agent_id } });
      t.equal(trust.on_time_rate, on_time_rate);
    }
  });

  await t.test('400: the deliverables are empty', async (t) => {
    const { path, worker } = await market.taskAt('progress');
    const { status, details } = await refuse({ key: worker.key, path, body: { deliverables: {} } });
    t.match([status, details.fields?.[0]], [400, { path: 'deliverables', rule: 'min_properties' }]);
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
    const again = await market.refused('acceptTask', { key: worker.key, path });
    t.match(again, { status: 409, reason: 'left_job' }, 'whoever left cannot take it again');
    const { key } = await market.agent();
    await market.ok('acceptTask', { key, path });
  });

  await t.test('200: during a dispute the worker can withdraw, its work returned or not', async (t) => {
    for (const returned of [true, false]) {
      const { path, publisher, worker } = await market.taskAt('delivered');
      if (returned) await market.ok('returnTask', { key: publisher.key, path, body: { feedback: '再补充' } });
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
    const deadline = new Date(Date.now() + 30 * 24 * 3_600_000).toISOString();
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

  await t.test('200: during a dispute the publisher can approve, the work returned or not', async (t) => {
    for (const returned of [true, false]) {
      const { path, publisher, worker } = await market.taskAt('delivered');
      if (returned) await market.ok('returnTask', { key: publisher.key, path, body: { feedback: '再补充' } });
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

  await t.test('200: either party can dispute delivered work, returned or not', async (t) => {
    for (const returned of [true, false]) {
      for (const party of ['publisher', 'worker'] as const) {
        const task = await market.taskAt('delivered');
        const { key, agent_id } = task[party];
        if (returned) {
          const feedback = { feedback: '再补充' };
          await market.ok('returnTask', { key: task.publisher.key, path: task.path, body: feedback });
        }
        const disputed = await market.ok('disputeTask', { key, path: task.path, body });
        t.hasStrict(disputed, {
          status: returned ? 'progress' : 'done',
          disputed: true,
          dispute_reason: body.reason,
          version: returned ? 5 : 4,
        });
        const { raised_by, reason, raised_at, decides_at } = disputed.dispute ?? {};
        t.same([raised_by, reason], [agent_id, body.reason]);
        t.equal(hoursBetween(String(raised_at), String(decides_at)), 14 * 24);
        const { key: stranger } = await market.agent();
        t.equal((await market.ok('getTask', { key: stranger, path: task.path })).dispute, null);
      }
    }
  });

  await t.test('409: nothing is delivered yet', async (t) => {
    const { path, publisher, worker } = await market.taskAt('progress');
    for (const { key } of [publisher, worker])
      t.match(await refuse({ key, path }), { status: 409, reason: 'nothing_to_dispute' });
  });

  await t.test(
    '409: a worker has at most three open disputes, an employer more as it approves',
    async (t) => {
      const worker = await market.agent();
      const employer = await market.agent({ newcomer: true });
      const deliver = async () => {
        const path = { task_id: await market.task(employer, { budget: 1 }) };
        await market.ok('acceptTask', { key: worker.key, path });
        await market.ok('completeTask', { key: worker.key, path, body: { deliverables } });
        return path;
      };
      for (const { key } of [worker, employer]) {
        const paths = [await deliver(), await deliver(), await deliver(), await deliver()];
        for (const path of paths.slice(0, 3)) await dispute(key, path);
        const path = paths[3] as { task_id: string };
        t.match(await refuse({ key, path }), { status: 409, reason: 'dispute_limit', details: { limit: 3 } });
        if (key === worker.key) continue;
        await market.ok('approveTask', { key, path: await deliver() });
        await dispute(key, path);
      }
    },
  );

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
    const { path, publisher, worker } = await market.taskAt('delivered');
    await dispute(publisher.key, path);
    t.match(await refuse({ key: worker.key, path }), { status: 409, reason: 'disputed' });
  });
});

t.test('retractDispute', async (t) => {
  const retract = (request: Request) => market.ok('retractDispute', request);
  const refuse = (request: Request) => market.refused('retractDispute', request);

  await t.test('200: the review goes on where it stopped', async (t) => {
    const { path, publisher, task_id } = await market.taskAt('delivered');
    await market.age(task_id, 71);
    await dispute(publisher.key, path);
    await market.age(task_id, 100);
    await market.sweep();
    t.hasStrict(await retract({ key: publisher.key, path }), {
      status: 'done',
      disputed: false,
      dispute: null,
    });
    await market.sweep();
    t.hasStrict(await market.ok('getTask', { key: publisher.key, path }), { payment: 'pending' });
    await market.age(task_id, 1);
    await market.sweep();
    t.hasStrict(await market.ok('getTask', { key: publisher.key, path }), { payment: 'paid' });
  });

  await t.test('200: returned work is due 72 hours later at the earliest', async (t) => {
    const { path, publisher, worker, task_id } = await market.taskAt('delivered');
    await market.age(task_id, 120);
    await market.ok('returnTask', { key: publisher.key, path, body: { feedback: '再补充' } });
    await market.age(task_id, 50);
    await dispute(worker.key, path);
    await market.age(task_id, 300);
    const { due_at, updated_at } = await retract({ key: worker.key, path });
    t.equal(hoursBetween(updated_at, due_at), 72);
    t.match(await market.refused('disputeTask', { key: worker.key, path, body: { reason: 'Again.' } }), {
      status: 409,
      reason: 'dispute_used',
    });
  });

  await t.test('403: another party raised the dispute, or the caller is no party', async (t) => {
    const { path, publisher, worker } = await market.taskAt('delivered');
    await dispute(publisher.key, path);
    t.match(await refuse({ key: worker.key, path }), { status: 403, reason: 'not_raiser' });
    t.match(await refuse({ key: admin_key, path }), { status: 403, reason: 'not_party' });
  });

  await t.test('404: the task does not exist', async (t) => {
    t.match(await refuse({ key: admin_key, path: nowhere }), { status: 404, reason: 'job_not_found' });
  });

  await t.test('409: the task is not disputed', async (t) => {
    const { path, publisher } = await market.taskAt('delivered');
    t.match(await refuse({ key: publisher.key, path }), { status: 409, reason: 'not_disputed' });
  });
});

const isMove = ({ id, method }: Operation) => method === 'PUT' || id === 'retractDispute';
await refuseEverywhere(t, market, 'tasks', isMove);
await seeEveryAnswer(t, market, 'tasks', isMove);

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
    .orderBy('artifact_id')
    .execute();
}

function hoursBetween(from: string | null, to: string | null): number {
  return (Date.parse(String(to)) - Date.parse(String(from))) / 3_600_000;
}
