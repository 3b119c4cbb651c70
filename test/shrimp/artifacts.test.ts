import { createHash } from 'node:crypto';
import t from 'tap';
import { admin_key, openMarket, type TestAgent } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/shrimp_refusals.ts';

const market = await openMarket(t);
const shrimp = new Shrimp(market);

const work = { title: '成果', content: '...' };

function hand(worker: TestAgent, job_id: string, artifact_type: string, more: object = {}) {
  const body = { ...work, artifact_type, ...more };
  return shrimp.ok('createArtifact', { key: worker.key, path: { job_id }, body });
}

function refusal({ key }: { key: string }, job_id: string, artifact_type = 'demo') {
  return shrimp.refused('createArtifact', { key, path: { job_id }, body: { ...work, artifact_type } });
}

/** Reads the job as its employer. */
function see(employer: TestAgent, job_id: string) {
  return shrimp.ok('getJob', { key: employer.key, path: { job_id } });
}

async function twoWorkers() {
  const { job_id, path, employer, workers } = await shrimp.jobAt('active', 2);
  const [ann, bob] = workers as [TestAgent, TestAgent];
  return { job_id, path, employer, ann, bob };
}

t.test('createArtifact', async (t) => {
  await t.test('201: the example of the source document, with the SHA-256 of its content', async (t) => {
    const { job_id, path, worker } = await shrimp.jobAt('active');
    const body = {
      worker_id: worker.agent_id,
      artifact_type: 'demo',
      title: '中间成果展示',
      content: '已完成 /quotes 接口 👋\n',
      attachments: ['https://files.example.com/openapi.json'],
    };
    const { status, body: answer } = await shrimp.call('createArtifact', { key: worker.key, path, body });
    t.equal(status, 201);
    const sha256 = createHash('sha256').update(body.content, 'utf8').digest('hex');
    t.hasStrict(answer.data, {
      ...body,
      job_id,
      worker_trust: 0.5,
      version: 1,
      quality_notes: null,
      sha256,
      content_bytes: 30,
      content_truncated: false,
    });
  });

  await t.test('201: an artifact other than final does not change the job', async (t) => {
    const { job_id, employer, worker } = await shrimp.jobAt('active');
    for (const artifact_type of ['demo', 'evidence', 'draft-2_b']) {
      t.hasStrict(await hand(worker, job_id, artifact_type), { artifact_type, version: 1 });
    }
    const job = await see(employer, job_id);
    t.match(job, { status: 'ACTIVE', version: 2, delivered_at: null, hires: [{ state: 'HIRED' }] });
  });

  await t.test('201: versions are numbered by job, worker and type', async (t) => {
    const { job_id, employer, ann, bob } = await twoWorkers();
    const other_id = await shrimp.job(employer);
    const bid_id = await shrimp.bid(ann, other_id);
    await shrimp.ok('acceptBid', { key: employer.key, path: { job_id: other_id, bid_id } });
    const versions = [];
    for (const [worker, id, type] of [
      [ann, job_id, 'demo'],
      [ann, job_id, 'demo'],
      [ann, job_id, 'draft'],
      [bob, job_id, 'demo'],
      [ann, other_id, 'demo'],
      [ann, job_id, 'demo'],
    ] as const) {
      versions.push((await hand(worker, id, type)).version);
    }
    t.same(versions, [1, 2, 1, 1, 1, 3]);
  });

  await t.test('201: concurrent artifacts get different versions', async (t) => {
    const { job_id, worker } = await shrimp.jobAt('active');
    const handed = await Promise.all([1, 2, 3, 4].map(() => hand(worker, job_id, 'demo')));
    t.same(handed.map(({ version }) => version).sort(), [1, 2, 3, 4]);
  });

  await t.test('201: final delivers, and the last delivery moves the job to REVIEW', async (t) => {
    const { job_id, employer, ann, bob } = await twoWorkers();
    await hand(ann, job_id, 'final');
    t.match(await see(employer, job_id), { status: 'ACTIVE', delivered_at: null });
    await hand(bob, job_id, 'final');
    t.match(await see(employer, job_id), {
      status: 'REVIEW',
      delivered_at: /Z$/,
      hires: [
        { state: 'DELIVERED', on_time: true, paid: 0 },
        { state: 'DELIVERED', on_time: true, paid: 0 },
      ],
    });
  });

  await t.test('201: late work is accepted and counts as late', async (t) => {
    const { job_id, employer, worker } = await shrimp.jobAt('active');
    await market.age(job_id, 6 * 24);
    await hand(worker, job_id, 'final');
    t.match(await see(employer, job_id), {
      status: 'REVIEW',
      hires: [{ state: 'DELIVERED', on_time: false }],
    });
  });

  await t.test('201, 409: of concurrent finals, one delivers', async (t) => {
    const { path, worker } = await shrimp.jobAt('active');
    const body = { ...work, artifact_type: 'final' };
    const answers = await Promise.all(
      [1, 2, 3].map(() => shrimp.call('createArtifact', { key: worker.key, path, body })),
    );
    t.same(answers.map(({ status }) => status).sort(), [201, 409, 409]);
  });

  await t.test('409 delivered: final is the last artifact unless the work is returned', async (t) => {
    const { job_id, path, employer, ann, bob } = await twoWorkers();
    const delivered = { status: 409, code: 'INVALID_STATE', details: { reason: 'delivered', job_id } };
    await hand(ann, job_id, 'final');
    for (const type of ['final', 'demo']) t.match(await refusal(ann, job_id, type), delivered, 'ACTIVE');
    await hand(bob, job_id, 'final');
    for (const type of ['final', 'demo']) t.match(await refusal(ann, job_id, type), delivered, 'REVIEW');

    const body = { status: 'ACTIVE', feedback: '请补充接口文档', worker_ids: [ann.agent_id] };
    await shrimp.ok('updateJob', { key: employer.key, path, body });
    t.match(await refusal(bob, job_id), delivered, 'the work of bob was not returned');
    t.match(await hand(ann, job_id, 'demo'), { version: 1 });
    t.match(await hand(ann, job_id, 'final'), { version: 2 });
    t.match(await see(employer, job_id), { status: 'REVIEW' });
  });

  await t.test('201: of disputed work a final is evidence, the job is unchanged', async (t) => {
    const { job_id, path, employer, ann, bob } = await twoWorkers();
    await hand(ann, job_id, 'final');
    await shrimp.ok('disputeJob', { key: employer.key, path, body: { reason: '缺少接口文档' } });
    const before = await see(employer, job_id);
    t.match(
      await hand(ann, job_id, 'final'),
      { artifact_type: 'evidence', version: 1 },
      'from a worker that has delivered',
    );
    t.match(await hand(ann, job_id, 'evidence'), { artifact_type: 'evidence', version: 2 });
    t.match(await hand(ann, job_id, 'demo'), { artifact_type: 'evidence', version: 3 }, 'so is any type');
    const answer = await hand(employer, job_id, 'final');
    t.match(answer, { artifact_type: 'evidence', worker_id: employer.agent_id }, 'the other side answers');
    t.same(await see(employer, job_id), before);
    t.match(await hand(bob, job_id, 'final'), { artifact_type: 'final', version: 1 }, 'others deliver');
    t.match(await see(employer, job_id), { status: 'REVIEW', disputed: true });
  });

  await t.test('409 artifact_limit: 20 of progress and 20 of evidence; a final always', async (t) => {
    const { job_id, employer, worker } = await shrimp.jobAt('active');
    const full = { status: 409, code: 'INVALID_STATE', details: { reason: 'artifact_limit', limit: 20 } };
    for (let i = 0; i < 20; i++) await hand(worker, job_id, i % 2 ? 'demo' : 'draft');
    for (const type of ['demo', 'another']) t.match(await refusal(worker, job_id, type), full, type);
    for (let i = 0; i < 20; i++) await hand(worker, job_id, 'evidence');
    t.match(await refusal(worker, job_id, 'evidence'), full, 'evidence');
    await hand(worker, job_id, 'final');
    t.match(await see(employer, job_id), { status: 'REVIEW' });
  });

  await t.test('201: the limits of one worker leave the others theirs', async (t) => {
    const { job_id, ann, bob } = await twoWorkers();
    for (let i = 0; i < 20; i++) await hand(ann, job_id, 'demo');
    t.match(await hand(bob, job_id, 'demo'), { version: 1 });
  });

  await t.test('400 content_bytes: 50 MiB of progress, 1 MiB of each evidence', async (t) => {
    const { job_id, path, worker } = await shrimp.jobAt('active');
    const submit = (artifact_type: string, content: string) =>
      shrimp.call('createArtifact', { key: worker.key, path, body: { ...work, artifact_type, content } });
    const limited = (answer: object, limit: number) =>
      t.match(answer, {
        status: 400,
        body: { error: { details: { fields: [{ path: 'content', rule: 'content_bytes', limit }] } } },
      });
    // 3 bytes a character: 3,000,000 bytes each.
    const largest = '果'.repeat(1_000_000);
    for (let i = 0; i < 17; i++) await hand(worker, job_id, 'demo', { content: largest });
    const left = 50 * 1024 * 1024 - 17 * 3_000_000;
    limited(await submit('demo', largest), left);
    const rest = `${'果'.repeat(476_266)}xx`;
    t.equal(Buffer.byteLength(rest), left);
    limited(await submit('draft', `${rest}x`), left);
    t.match(await submit('draft', rest), { status: 201 });
    limited(await submit('draft', 'x'), 0);
    limited(await submit('evidence', `${'x'.repeat(300_000)}${'果'.repeat(300_000)}`), 1024 * 1024);
    t.match(await submit('evidence', '果'.repeat(349_525)), { status: 201 });
    t.match(await submit('final', largest), { status: 201 }, 'a final is always possible');
  });

  await t.test('409 is_closed', async (t) => {
    const { job_id, worker } = await shrimp.jobAt('closed');
    for (const type of ['final', 'evidence']) {
      t.match(await refusal(worker, job_id, type), {
        status: 409,
        code: 'INVALID_STATE',
        details: { reason: 'is_closed', job_id },
      });
    }
  });

  await t.test('403 not_hired: a bidder, the employer, an admin, or a worker that left', async (t) => {
    const not_hired = { status: 403, code: 'FORBIDDEN', details: { reason: 'not_hired' } };
    const { job_id, employer, worker } = await shrimp.jobAt('open');
    t.match(await refusal(worker, job_id), not_hired, 'a bidder');
    const { job_id: active_id, path, ann } = await twoWorkers();
    await shrimp.ok('withdrawFromJob', { key: ann.key, path });
    for (const agent of [ann, employer, { key: admin_key }]) {
      t.match(await refusal(agent, active_id, 'final'), not_hired);
    }
  });

  await t.test('403 agent_mismatch: worker_id names another agent', async (t) => {
    const { path, ann, bob } = await twoWorkers();
    const body = { ...work, artifact_type: 'final', worker_id: bob.agent_id };
    t.match(await shrimp.refused('createArtifact', { key: ann.key, path, body }), {
      status: 403,
      code: 'FORBIDDEN',
      details: { reason: 'agent_mismatch', agent_id: ann.agent_id },
    });
  });

  await t.test('404 JOB_NOT_FOUND', async (t) => {
    t.match(await refusal(await shrimp.agent('worker'), 'job_none'), {
      status: 404,
      code: 'JOB_NOT_FOUND',
      details: { job_id: 'job_none' },
    });
  });

  await t.test('400: the error names the invalid field', async (t) => {
    const { job_id, path, employer, worker } = await shrimp.jobAt('active');
    const invalid: [path: string, fields: object][] = [
      ['artifact_type', { artifact_type: 'Final' }],
      ['artifact_type', { artifact_type: 'x'.repeat(33) }],
      ['title', { title: ' ' }],
      ['content', { content: '\n' }],
      ['content', { content: 'x'.repeat(1_000_001) }],
      ['attachments', { attachments: Array(51).fill('https://files.example.com/a') }],
      ['attachments.0', { attachments: ['javascript:alert(1)'] }],
      ['attachments.0', { attachments: ['openapi.json'] }],
      ['quality_notes', { quality_notes: 'of the other dialect' }],
    ];
    for (const [field, fields] of invalid) {
      const body = { ...work, artifact_type: 'final', ...fields };
      const refusal = await shrimp.refused('createArtifact', { key: worker.key, path, body });
      t.match(
        refusal,
        { status: 400, code: 'VALIDATION_ERROR', details: { fields: [{ path: field }] } },
        field,
      );
    }
    t.match(await see(employer, job_id), { status: 'ACTIVE' }, 'nothing was delivered');
  });
});

t.test('listArtifacts', async (t) => {
  const list = (key: string, job_id: string, query: Record<string, string | number> = {}) =>
    shrimp.ok('listArtifacts', { key, path: { job_id }, query });

  await t.test('200: lists artifacts, newest first, for the employer, workers and admins', async (t) => {
    const { job_id, employer, ann, bob } = await twoWorkers();
    const first = await hand(ann, job_id, 'final', { content: 'x'.repeat(8192) });
    const second = await hand(bob, job_id, 'final');
    for (const { key } of [employer, ann, bob, { key: admin_key }]) {
      t.same(await list(key, job_id), {
        artifacts: [second, first],
        pagination: { total: 2, total_capped: false, page: 1, limit: 10, has_more: false, cursor: null },
      });
    }
  });

  await t.test('200: cuts a content longer than 8 KiB, never within a character', async (t) => {
    const { job_id, employer, worker } = await shrimp.jobAt('active');
    const contents: [whole: string, listed: string][] = [
      ['x'.repeat(8193), 'x'.repeat(8192)],
      ['果'.repeat(2731), '果'.repeat(2730)],
      [`${'x'.repeat(8190)}é!`, `${'x'.repeat(8190)}é`],
      [`${'x'.repeat(8191)}é`, 'x'.repeat(8191)],
      [`${'x'.repeat(8189)}👋`, 'x'.repeat(8189)],
      ['👋'.repeat(250_000), '👋'.repeat(2048)],
    ];
    for (const [whole] of contents) await hand(worker, job_id, 'demo', { content: whole });
    const { artifacts } = await list(employer.key, job_id);
    for (const [i, [whole, listed]] of contents.reverse().entries()) {
      const { artifact_id, content, content_bytes, content_truncated, sha256 } = artifacts[
        i
      ] as (typeof artifacts)[number];
      t.equal(content, listed);
      t.match(
        { content_bytes, content_truncated },
        { content_bytes: Buffer.byteLength(whole), content_truncated: true },
      );
      const path = { job_id, artifact_id };
      const read = await shrimp.ok('getArtifact', { key: employer.key, path });
      t.match(read, { content: whole, content_bytes, content_truncated: false, sha256 });
    }
  });

  await t.test("200: a worker reads the others' artifacts once it has delivered", async (t) => {
    const { job_id, ann, bob } = await twoWorkers();
    await hand(ann, job_id, 'final');
    t.match(await list(bob.key, job_id), { artifacts: [], pagination: { total: 0 } });
    await hand(bob, job_id, 'demo');
    t.match(await list(bob.key, job_id), {
      artifacts: [{ worker_id: bob.agent_id }],
      pagination: { total: 1 },
    });
    t.match(await list(ann.key, job_id), { pagination: { total: 2 } }, 'ann has delivered');
    await hand(bob, job_id, 'final');
    t.match(await list(bob.key, job_id), { pagination: { total: 3 } });
  });

  await t.test("200: a worker that is still on a CLOSED job reads the others' artifacts", async (t) => {
    const { job_id, path, employer, workers } = await shrimp.jobAt('open', 3);
    const [ann, bob, cid] = workers as [TestAgent, TestAgent, TestAgent];
    const body = { status: 'ACTIVE', selected_worker_ids: workers.map(({ agent_id }) => agent_id) };
    await shrimp.ok('updateJob', { key: employer.key, path, body });
    await hand(ann, job_id, 'demo');
    await shrimp.ok('withdrawFromJob', { key: cid.key, path });
    await shrimp.ok('forceCloseJob', { key: admin_key, path, body: {} });
    t.match(await list(bob.key, job_id), { pagination: { total: 1 } });
    t.match(await list(cid.key, job_id), { pagination: { total: 0 } }, 'cid left before it was closed');
  });

  await t.test('200: the parties can still read a CLOSED job', async (t) => {
    const { job_id, employer, worker } = await shrimp.jobAt('closed');
    for (const { key } of [employer, worker])
      t.match(await list(key, job_id), { artifacts: [{ artifact_type: 'final' }] });
  });

  await t.test('200: pages by number and by cursor, with at most ten artifacts', async (t) => {
    const { job_id, path, worker } = await shrimp.jobAt('active');
    for (const title of ['a', 'b', 'c']) await hand(worker, job_id, 'demo', { title });
    const first = await list(worker.key, job_id, { limit: 2 });
    t.match(first, { artifacts: [{ title: 'c' }, { title: 'b' }], pagination: { total: 3, has_more: true } });
    const rest = { artifacts: [{ title: 'a' }], pagination: { has_more: false, cursor: null } };
    t.match(await list(worker.key, job_id, { limit: 2, page: 2 }), rest);
    t.match(await list(worker.key, job_id, { limit: 2, cursor: first.pagination.cursor ?? '' }), rest);
    const refusal = await shrimp.refused('listArtifacts', { key: worker.key, path, query: { limit: 11 } });
    t.match(refusal, { status: 400, code: 'VALIDATION_ERROR', details: { fields: [{ path: 'limit' }] } });
  });

  await t.test('200: a worker that left reads its own artifacts and no others', async (t) => {
    const { job_id, path, employer, ann, bob } = await twoWorkers();
    await hand(ann, job_id, 'demo');
    await hand(bob, job_id, 'demo');
    await shrimp.ok('withdrawFromJob', { key: ann.key, path });
    t.match(await list(ann.key, job_id), {
      artifacts: [{ worker_id: ann.agent_id }],
      pagination: { total: 1 },
    });
    t.match(await list(employer.key, job_id), { pagination: { total: 2 } }, 'the artifacts of ann stay');
  });

  await t.test('403 not_party: a stranger, or a bidder that was not hired', async (t) => {
    const { path, employer, workers } = await shrimp.jobAt('open', 2);
    const [ann, bidder] = workers as [TestAgent, TestAgent];
    const body = { status: 'ACTIVE', selected_worker_ids: [ann.agent_id] };
    await shrimp.ok('updateJob', { key: employer.key, path, body });
    for (const { key } of [await shrimp.agent('all'), bidder]) {
      t.match(await shrimp.refused('listArtifacts', { key, path }), {
        status: 403,
        code: 'FORBIDDEN',
        details: { reason: 'not_party' },
      });
    }
  });

  await t.test('404 JOB_NOT_FOUND', async (t) => {
    const { key } = await shrimp.agent('worker');
    t.match(await shrimp.refused('listArtifacts', { key, path: { job_id: 'job_none' } }), {
      status: 404,
      code: 'JOB_NOT_FOUND',
    });
  });
});

t.test('getArtifact', async (t) => {
  const read = ({ key }: { key: string }, job_id: string, artifact_id: string) =>
    shrimp.call('getArtifact', { key, path: { job_id, artifact_id } });

  await t.test('200, 404 artifact: an agent reads what the list shows it, and nothing else', async (t) => {
    const { job_id, employer, ann, bob } = await twoWorkers();
    const artifact = await hand(ann, job_id, 'final');
    const { artifact_id } = artifact;
    for (const agent of [ann, employer, { key: admin_key }]) {
      t.match(await read(agent, job_id, artifact_id), { status: 200, body: { data: artifact } });
    }
    const unread = { status: 404, body: { error: { code: 'NOT_FOUND', details: { reason: 'artifact' } } } };
    t.match(await read(bob, job_id, artifact_id), unread, 'bob has not delivered');
    t.match(await read(ann, job_id, 'art_none'), unread);
    const { job_id: other_id } = await shrimp.jobAt('active');
    t.match(await read({ key: admin_key }, other_id, artifact_id), unread, 'of another job');
    await hand(bob, job_id, 'final');
    t.match(await read(bob, job_id, artifact_id), { status: 200 });
  });

  await t.test('403 not_party, 404 JOB_NOT_FOUND', async (t) => {
    const { job_id, worker } = await shrimp.jobAt('active');
    const { artifact_id } = await hand(worker, job_id, 'demo');
    const stranger = await shrimp.agent('all');
    t.match(await read(stranger, job_id, artifact_id), {
      status: 403,
      body: { error: { code: 'FORBIDDEN', details: { reason: 'not_party' } } },
    });
    t.match(await read(stranger, 'job_none', artifact_id), {
      status: 404,
      body: { error: { code: 'JOB_NOT_FOUND' } },
    });
  });
});

await refuseEverywhere(t, shrimp, 'artifacts');
await seeEveryAnswer(t, shrimp, 'artifacts');
