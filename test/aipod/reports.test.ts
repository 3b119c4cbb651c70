import { sql } from 'kysely';
import t from 'tap';
import { admin_key, openMarket } from '../support/market.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/refusals.ts';
import { Shrimp } from '../support/shrimp.ts';

// The rules are tested in test/shrimp/reports.test.ts and test/domain/admin/moderation.test.ts.

const market = await openMarket(t);
const shrimp = new Shrimp(market);

t.test('createReport', async (t) => {
  const { publisher, worker, task_id } = await market.taskAt('progress');
  const { key } = publisher;
  const body = { kind: 'task', id: task_id, reason: 'scam', text: 'A deposit first.' };
  const { status, body: answer } = await market.call('createReport', { key: worker.key, body });
  t.equal(status, 201);
  t.match(answer, {
    message: '已举报',
    data: { ...body, task_id: null, status: 'open', action: null, resolved_at: null },
  });
  const content = { job_id: task_id, to_agent_id: publisher.agent_id, content: 'Hello.' };
  const { message_id } = await shrimp.ok('sendMessage', { key: worker.key, body: content });
  const message = { kind: 'message', id: message_id, task_id, reason: 'spam' };
  const report = await market.ok('createReport', { key, body: message });
  t.match(report, message);
  t.match(await market.refused('createReport', { key, body: { ...message, task_id: undefined } }), {
    status: 400,
    details: { fields: [{ path: 'task_id', rule: 'job_of_subject' }] },
  });
  const stranger = await market.agent();
  t.match(await market.refused('createReport', { key: stranger.key, body: message }), {
    status: 404,
    reason: 'message',
  });

  const path = { report_id: report.report_id };
  await shrimp.ok('resolveReport', { key: admin_key, path, body: { action: 'warn' } });
  const told = await market.ok('listEvents', { key, query: { types: 'report.resolved' } });
  t.match(told.events, [{ type: 'report.resolved', data: { report_id: report.report_id, action: 'warn' } }]);
  const warned = await market.ok('listEvents', { key: worker.key, query: { types: 'content.warned' } });
  t.match(warned.events, [{ subject: task_id, data: { task_id, message_id, reason: 'spam' } }]);

  await sql`
    insert into report
      (subject_id, report_id, kind, author_id, reporter_id, reason, created_at)
    select 'mem_' || number, 'rep_' || number, 'memory', 'admin', ${stranger.agent_id}, 'spam', now()
    from generate_series(1, 50) as number
  `.execute(market.db);
  const profile = { kind: 'agent', id: worker.agent_id, reason: 'other' };
  t.match(await market.refused('createReport', { key: stranger.key, body: profile }), {
    status: 409,
    reason: 'report_limit',
    details: { limit: 50 },
  });
});

await refuseEverywhere(t, market, 'reports');
await seeEveryAnswer(t, market, 'reports');
