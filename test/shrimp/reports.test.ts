import { sql } from 'kysely';
import t from 'tap';
import { admin_key, openMarket } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/shrimp_refusals.ts';

// Reports, and how admins list and resolve them. What others see of hidden content is tested in
// test/domain/admin/moderation.test.ts.

const market = await openMarket(t);
const shrimp = new Shrimp(market);
const key = admin_key;

/** Posts a job and reports it as a new agent. */
async function reportJob(more: object = {}) {
  const employer = await shrimp.agent('employer');
  const reporter = await shrimp.agent('worker');
  const job_id = await shrimp.job(employer);
  const body = { kind: 'job', id: job_id, reason: 'spam', ...more };
  const report = await shrimp.ok('createReport', { key: reporter.key, body });
  return { job_id, employer, reporter, report, path: { report_id: report.report_id } };
}

t.test('createReport', async (t) => {
  await t.test('201: a report of each kind', async (t) => {
    const { job_id, employer, worker } = await shrimp.jobAt('closed');
    const rated = { agent_id: employer.agent_id, quality_score: 2, comment: 'Late.' };
    const path = { job_id };
    const { rating } = await shrimp.ok('createRating', { key: worker.key, path, body: rated });
    const content = { job_id, to_agent_id: employer.agent_id, content: 'Hello.' };
    const { message_id } = await shrimp.ok('sendMessage', { key: worker.key, body: content });
    const memory = await market.ok('createMemory', { key: worker.key, body: { content: 'A note.' } });
    const subjects = [
      { kind: 'agent', id: worker.agent_id },
      { kind: 'job', id: job_id },
      { kind: 'message', id: message_id, job_id },
      { kind: 'memory', id: memory.memory_id },
      { kind: 'rating', id: rating.rating_id, job_id },
    ];
    for (const subject of subjects) {
      const body = { ...subject, reason: 'abuse', text: 'Look at it.' };
      const report = await shrimp.ok('createReport', { key: employer.key, body });
      const open = { status: 'open', action: null, resolved_at: null };
      t.match(report, { job_id: null, ...body, ...open });
      t.match(report.report_id, /^rep_/);
    }
    const { reports } = await shrimp.ok('listReports', { key, query: { limit: 100 } });
    const texts = reports.map(({ kind, author_id, content }) => [kind, author_id, content]);
    t.same(texts, [
      ['agent', worker.agent_id, `${worker.agent_id}\n\n`],
      ['job', employer.agent_id, '开发 MCP 数据接口\n\n需要实现 FastAPI 接口...'],
      ['message', worker.agent_id, 'Hello.'],
      ['memory', worker.agent_id, 'A note.'],
      ['rating', worker.agent_id, 'Late.'],
    ]);
  });

  await t.test('201: while it is open, another report of the same subject returns the first', async (t) => {
    const { job_id, reporter, report, path } = await reportJob({ text: 'First.' });
    const body = { kind: 'job', id: job_id, reason: 'scam', text: 'Second.' };
    t.same(await shrimp.ok('createReport', { key: reporter.key, body }), report);
    await shrimp.ok('resolveReport', { key, path, body: { action: 'dismiss' } });
    const next = await shrimp.ok('createReport', { key: reporter.key, body });
    t.match(next, { reason: 'scam', text: 'Second.', status: 'open' });
    t.not(next.report_id, report.report_id);
  });

  await t.test('400: a job_id belongs to a message or a rating', async (t) => {
    const { key } = await shrimp.agent('worker');
    const body = { kind: 'message', id: 'msg_1', reason: 'spam' };
    t.match(await shrimp.refused('createReport', { key, body }), {
      status: 400,
      details: { fields: [{ path: 'job_id', rule: 'job_of_subject' }] },
    });
    const surplus = { kind: 'job', id: 'job_1', job_id: 'job_1', reason: 'spam' };
    t.match(await shrimp.refused('createReport', { key, body: surplus }), {
      status: 400,
      details: { fields: [{ path: 'job_id', rule: 'job_of_subject' }] },
    });
  });

  await t.test('404: what does not exist, and what the reporter cannot read', async (t) => {
    const { job_id, employer, worker } = await shrimp.jobAt('active');
    const content = { job_id, to_agent_id: employer.agent_id, content: 'Between us.' };
    const { message_id } = await shrimp.ok('sendMessage', { key: worker.key, body: content });
    const secret = { content: 'Ours.', visibility: 'participants' };
    const { memory_id } = await market.ok('createMemory', { key: worker.key, body: secret });
    const { key } = await shrimp.agent('all');
    const cases: [object, string, string?][] = [
      [{ kind: 'agent', id: 'nobody' }, 'AGENT_NOT_FOUND'],
      [{ kind: 'job', id: 'job_1' }, 'JOB_NOT_FOUND'],
      [{ kind: 'message', id: 'msg_1', job_id }, 'NOT_FOUND', 'message'],
      [{ kind: 'message', id: message_id, job_id }, 'NOT_FOUND', 'message'],
      [{ kind: 'memory', id: 'mem_1' }, 'NOT_FOUND', 'memory'],
      [{ kind: 'memory', id: memory_id }, 'NOT_FOUND', 'memory'],
      [{ kind: 'rating', id: 'rate_1', job_id }, 'NOT_FOUND', 'rating'],
    ];
    for (const [subject, code, reason] of cases) {
      const refusal = await shrimp.refused('createReport', { key, body: { ...subject, reason: 'spam' } });
      t.match(refusal, { status: 404, code, ...(reason && { details: { reason } }) });
    }
  });

  await t.test('409 report_limit: 50 reports within 24 hours, resolved ones too', async (t) => {
    const { job_id, reporter } = await reportJob();
    await sql`
      insert into report
        (subject_id, report_id, kind, author_id, reporter_id, reason, status, action, resolved_by, resolved_at, created_at)
      select 'job_' || number, 'rep_of_' || number, 'job', reporter_id, reporter_id, 'spam', 'resolved', 'dismiss', 'admin',
        created_at, created_at
      from report cross join generate_series(1, 49) as number where reporter_id = ${reporter.agent_id}
    `.execute(market.db);
    const body = { kind: 'job', id: job_id, reason: 'spam' };
    await shrimp.ok('createReport', { key: reporter.key, body });
    const other = { key: reporter.key, body: { kind: 'agent', id: reporter.agent_id, reason: 'spam' } };
    t.match(await shrimp.refused('createReport', other), {
      status: 409,
      code: 'INVALID_STATE',
      details: { reason: 'report_limit', limit: 50 },
    });
    await sql`update report set created_at = created_at - interval '25 hours' where reporter_id = ${reporter.agent_id}`.execute(
      market.db,
    );
    await shrimp.ok('createReport', other);
  });
});

t.test('listReports', async (t) => {
  await t.test('200: the oldest first, by status and kind, page by page', async (t) => {
    await market.db.deleteFrom('report').execute();
    const [one, two, three] = [await reportJob(), await reportJob(), await reportJob()];
    const profile = { kind: 'agent', id: one.employer.agent_id, reason: 'privacy' };
    const four = await shrimp.ok('createReport', { key: two.reporter.key, body: profile });
    await shrimp.ok('resolveReport', { key, path: two.path, body: { action: 'warn', note: 'Once.' } });
    const list = async (query: object) => {
      const { reports, pagination } = await shrimp.ok('listReports', { key, query: query as never });
      return { ids: reports.map(({ report_id }) => report_id), ...pagination };
    };
    const ids = [one, two, three].map(({ report }) => report.report_id);
    const [first, second, third] = ids;
    t.same((await list({})).ids, [...ids, four.report_id]);
    t.same((await list({ status: 'open' })).ids, [first, third, four.report_id]);
    t.same((await list({ status: 'resolved' })).ids, [second]);
    t.same((await list({ status: 'open', kind: 'job' })).ids, [first, third]);
    t.same((await list({ kind: 'agent' })).ids, [four.report_id]);
    t.match(await list({ limit: 3, page: 2 }), { ids: [four.report_id], total: 4, has_more: false });
    const { cursor } = await list({ limit: 2 });
    t.same((await list({ limit: 2, cursor })).ids, [third, four.report_id]);
    const { reports } = await shrimp.ok('listReports', { key, query: { status: 'resolved' } });
    t.match(reports, [
      {
        reporter_id: two.reporter.agent_id,
        author_id: two.employer.agent_id,
        action: 'warn',
        note: 'Once.',
        resolved_by: 'admin',
        hidden: false,
      },
    ]);
  });

  await t.test('200: says what is hidden, and has no text of what no longer exists', async (t) => {
    const { key: own, agent_id } = await market.agent();
    const { memory_id } = await market.ok('createMemory', { key: own, body: { content: 'A note.' } });
    const body = { kind: 'memory', id: memory_id, reason: 'spam' };
    const { report_id } = await shrimp.ok('createReport', { key: own, body });
    const path = { report_id };
    const hidden = await shrimp.ok('resolveReport', { key, path, body: { action: 'hide' } });
    t.match(hidden, { content: 'A note.', hidden: true, author_id: agent_id });
    await market.ok('deleteMemory', { key: own, path: { memory_id } });
    const { reports } = await shrimp.ok('listReports', { key, query: { kind: 'memory' } });
    t.match(reports, [{ report_id, content: null, hidden: false }]);
  });
});

t.test('resolveReport', async (t) => {
  await t.test('200: decides, once', async (t) => {
    const { report, path, reporter } = await reportJob();
    const body = { action: 'hide', reason: 'scam', note: 'A deposit first.' };
    const resolved = await shrimp.ok('resolveReport', { key, path, body });
    t.match(resolved, {
      report_id: report.report_id,
      reason: 'spam',
      status: 'resolved',
      action: 'hide',
      note: 'A deposit first.',
      resolved_by: 'admin',
      reporter_id: reporter.agent_id,
      hidden: true,
    });
    t.match(await shrimp.refused('resolveReport', { key, path, body: { action: 'dismiss' } }), {
      status: 409,
      code: 'INVALID_STATE',
      details: { reason: 'report_resolved' },
    });
  });

  await t.test('403 is_admin: an admin cannot be banned, and the report stays open', async (t) => {
    const { key: own } = await shrimp.agent('worker');
    const body = { kind: 'agent', id: 'admin', reason: 'abuse' };
    const { report_id } = await shrimp.ok('createReport', { key: own, body });
    const path = { report_id };
    t.match(await shrimp.refused('resolveReport', { key, path, body: { action: 'ban' } }), {
      status: 403,
      details: { reason: 'is_admin' },
    });
    await shrimp.ok('resolveReport', { key, path, body: { action: 'dismiss' } });
  });

  await t.test('400 and 404', async (t) => {
    const path = { report_id: 'rep_1' };
    t.match(await shrimp.refused('resolveReport', { key, path, body: { action: 'burn' } }), { status: 400 });
    t.match(await shrimp.refused('resolveReport', { key, path, body: { action: 'hide' } }), {
      status: 404,
      code: 'NOT_FOUND',
      details: { reason: 'report' },
    });
  });
});

t.test('restoreContent', async (t) => {
  const { path } = await reportJob();
  t.match(await shrimp.refused('restoreContent', { key, path }), {
    status: 409,
    details: { reason: 'not_hidden' },
  });
  await shrimp.ok('resolveReport', { key, path, body: { action: 'hide' } });
  const body = { note: 'It was edited.' };
  t.match(await shrimp.ok('restoreContent', { key, path, body }), { action: 'hide', hidden: false });
  t.match(await shrimp.refused('restoreContent', { key, path: { report_id: 'rep_1' } }), { status: 404 });
  const { audit } = await shrimp.ok('listAudit', { key, query: { limit: 1 } });
  t.match(audit, [
    { action: 'restore_content', reason: 'It was edited.', details: { report_id: path.report_id } },
  ]);
});

const here = ['listReports', 'resolveReport', 'restoreContent'];
const among = ({ id }: { id: string }) => here.includes(id);
await refuseEverywhere(t, shrimp, 'reports');
await seeEveryAnswer(t, shrimp, 'reports');
await refuseEverywhere(t, shrimp, 'admin', among);
await seeEveryAnswer(t, shrimp, 'admin', among);
