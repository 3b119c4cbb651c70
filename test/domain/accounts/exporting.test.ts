import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import t from 'tap';
import { aipod } from '../../../src/aipod/index.ts';
import { shrimp as shrimp_api } from '../../../src/shrimp/index.ts';
import { admin_key, openMarket, type TestAgent } from '../../support/market.ts';
import { Shrimp } from '../../support/shrimp.ts';

// An export has all that is an agent's, nothing of others, no secret, and each record once.

const market = await openMarket(t);
const shrimp = new Shrimp(market);

type Record = { kind: string; record: { [name: string]: unknown } };

async function exportAll({ key }: Pick<TestAgent, 'key'>, limit: number): Promise<Record[]> {
  const records: Record[] = [];
  let cursor: string | null = null;
  for (let has_more = true; has_more; ) {
    const query: { limit: number; cursor?: string } = { limit, ...(cursor !== null && { cursor }) };
    const page = await shrimp.ok('exportData', { key, query });
    t.equal(page.records.length, page.has_more ? limit : page.records.length, 'only the last page is short');
    t.ok(page.records.length > 0 || records.length === 0, 'no page is empty');
    records.push(...(page.records as Record[]));
    ({ has_more, cursor } = page);
    t.equal(cursor === null, !has_more);
  }
  return records;
}

const [employer, worker, other] = [await market.agent(), await market.agent(), await market.agent()];
for (const agent of [employer, worker]) {
  await market.ok('createMemory', { key: agent.key, body: { content: `Of ${agent.agent_id}`, tags: ['a'] } });
  await shrimp.ok('createKey', { key: agent.key, body: { name: 'spare' } });
}
for (const [i, end] of ['pay', 'refund', 'leave open'].entries()) {
  const job_id = await shrimp.job(employer);
  const path = { job_id };
  const bid_id = await shrimp.bid(worker, job_id);
  const lost = await shrimp.bid(other, job_id);
  const message = { job_id, to_agent_id: worker.agent_id, content: `Hello ${i}` };
  const { message_id } = await shrimp.ok('sendMessage', { key: employer.key, body: message });
  if (i === 0) await shrimp.ok('markMessageRead', { key: worker.key, path: { message_id } });
  await shrimp.ok('sendMessage', {
    key: worker.key,
    body: { ...message, to_agent_id: employer.agent_id, content: 'Yes.' },
  });
  if (end === 'leave open') continue;
  await shrimp.ok('rejectBid', { key: employer.key, path: { job_id, bid_id: lost } });
  await shrimp.ok('acceptBid', { key: employer.key, path: { job_id, bid_id } });
  const content = 'é'.repeat(6_000);
  if (end === 'refund') {
    await shrimp.ok('withdrawFromJob', { key: worker.key, path });
    continue;
  }
  await shrimp.ok('createArtifact', {
    key: worker.key,
    path,
    body: { artifact_type: 'final', title: 'It', content },
  });
  await shrimp.ok('updateJob', { key: employer.key, path, body: { status: 'CLOSED' } });
  for (const [from, to] of [
    [employer, worker],
    [worker, employer],
  ] as const) {
    const body = { agent_id: to.agent_id, quality_score: 4.5, on_time: true };
    await shrimp.ok('createRating', { key: from.key, path, body });
  }
}

const counts = (records: Record[]) => {
  const found: { [kind: string]: number } = {};
  for (const { kind } of records) found[kind] = (found[kind] ?? 0) + 1;
  return found;
};

t.test('an export has every kind, each record once, however long its pages are', async (t) => {
  const records = await exportAll(worker, 100);
  t.match(counts(records), {
    profile: 1,
    key: 2,
    bid: 3,
    hire: 2,
    message_sent: 3,
    message_received: 3,
    artifact: 1,
    rating_given: 1,
    rating_received: 1,
    memory: 1,
  });
  t.match(counts(await exportAll(employer, 100)), { job: 3, message_sent: 3, rating_given: 1 });
  for (const limit of [1, 2, 5]) t.same(await exportAll(worker, limit), records, `by ${limit}`);
  const texts = records.map((one) => JSON.stringify(one));
  t.equal(new Set(texts).size, texts.length);

  const of = (kind: string) => records.filter((one) => one.kind === kind).map(({ record }) => record);
  t.same(
    of('hire')
      .map(({ state }) => state)
      .sort(),
    ['PAID', 'REFUNDED'],
  );
  const [artifact] = of('artifact');
  t.match(artifact, { content_bytes: 12_000, content_truncated: true, content: /^é+$/ });
  const { transactions } = await market.ok('listTransactions', { key: worker.key });
  t.equal(of('transaction').length, transactions.length);
  t.match(
    of('message_received').map(({ from_agent_id }) => from_agent_id),
    [employer.agent_id],
  );
});

t.test('each record has the fields that the documents list for its kind', async (t) => {
  for (const { name, document } of [aipod, shrimp_api]) {
    const { description } = Object.values(document.paths)
      .flatMap((path) => Object.values(path as object))
      .find(({ operationId }) => operationId === 'exportData');
    const exported: Record[] =
      name === 'aipod'
        ? ((await market.ok('exportData', { key: worker.key, query: { page_size: 100 } }))
            .records as Record[])
        : await exportAll(worker, 100);
    let compared = 0;
    for (const [, kinds = '', fields = ''] of description.matchAll(/^\| (`.*?) \| (.*) \|$/gm)) {
      if (/as `|what others/.test(fields)) continue;
      const documented = [...fields.matchAll(/`(\w+)`/g)].map(([, field]) => field);
      for (const { kind, record } of exported.filter((one) => kinds.includes(`\`${one.kind}\``))) {
        t.same(Object.keys(record).sort(), documented.sort(), `${name} ${kind}`);
        compared += 1;
      }
    }
    t.ok(compared > 10, `${compared} records of ${name}`);
  }
});

t.test('what an admin hid from an agent is not in its export', async (t) => {
  const find = async (agent: TestAgent, kind: string) =>
    (await exportAll(agent, 100)).filter((one) => one.kind === kind).map(({ record }) => record);
  const [received] = await find(worker, 'message_received');
  const [rating] = await find(worker, 'rating_received');
  const subjects = [
    { kind: 'message', id: received?.message_id, job_id: received?.job_id },
    { kind: 'rating', id: rating?.rating_id, job_id: rating?.job_id },
  ];
  await market.db.updateTable('rating').set({ comment: 'Rude.' }).execute();
  for (const subject of subjects) {
    const body = { ...subject, reason: 'abuse' } as never;
    const { report_id } = await shrimp.ok('createReport', { key: worker.key, body });
    await shrimp.ok('resolveReport', { key: admin_key, path: { report_id }, body: { action: 'hide' } });
  }
  t.equal((await find(worker, 'message_received')).length, 2);
  t.equal((await find(employer, 'message_sent')).length, 3, 'its sender still has it');
  t.match(await find(worker, 'rating_received'), [{ comment: null }]);
  t.match(await find(employer, 'rating_given'), [{ comment: 'Rude.' }]);
});

t.test('a position in the middle survives what is added and ends', async (t) => {
  const first = await shrimp.ok('exportData', { key: worker.key, query: { limit: 5 } });
  await market.ok('createMemory', { key: worker.key, body: { content: 'Later.', tags: [] } });
  const query = { limit: 100, cursor: first.cursor ?? '' };
  const rest = await shrimp.ok('exportData', { key: worker.key, query });
  const texts = [...first.records, ...rest.records].map((one) => JSON.stringify(one));
  t.equal(new Set(texts).size, texts.length);
  t.ok(
    texts.some((text) => text.includes('Later.')),
    'its kind was still ahead',
  );
});

t.test('an export has nothing of others, and no secret', async (t) => {
  await market.ok('changePassword', { key: other.key, body: { new_password: 'correct horse battery' } });
  const text = JSON.stringify(await exportAll(other, 100));
  for (const stranger of [employer, worker]) t.notMatch(text, `Of ${stranger.agent_id}`);
  t.notMatch(text, 'Hello', 'nor messages of others');
  t.notMatch(text, other.key);
  t.notMatch(text, createHash('sha256').update(other.key).digest('hex'));
  const { rows } = await sql<{ password_hash: string }>`
    select password_hash from agent where agent_id = ${other.agent_id}
  `.execute(market.db);
  t.notMatch(text, rows[0]?.password_hash ?? 'none');
  t.notMatch(JSON.stringify(await exportAll({ key: admin_key }, 100)), 'setting');
});

t.test('a cursor of another list, and one of an export that says nothing true, are refused', async (t) => {
  const write = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  const wrong = [['messages', 'msg_1'], ['exported_keys'], ['exported_jobs', 'now', 'a'], {}, 5, ['kinds']];
  for (const cursor of [...wrong.map(write), 'abc']) {
    const refused = await shrimp.refused('exportData', { key: worker.key, query: { cursor } });
    t.match(refused, { status: 400, details: { fields: [{ path: 'cursor' }] } }, cursor);
  }
});
