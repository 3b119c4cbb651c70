import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { sql } from 'kysely';
import t from 'tap';
import { openMarket, type TestAgent } from '../support/market.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/refusals.ts';

const market = await openMarket(t);
const reader = await market.agent();

/** Writes a memory; returns its id. */
async function write({ key }: TestAgent, content: string, more: object = {}): Promise<string> {
  const { memory_id } = await market.ok('createMemory', { key, body: { content, ...more } });
  return memory_id;
}

/** Searches; returns the ids of the memories found. */
async function search(query: Record<string, string | number>, { key } = reader): Promise<string[]> {
  const { memories } = await market.ok('listMemories', { key, query });
  return memories.map((memory) => memory.memory_id);
}

t.test('listMemories', async (t) => {
  await t.test("200: lists newest first, each with its author and the author's trust", async (t) => {
    const { worker, publisher, task_id } = await market.taskAt('paid');
    const body = { agent_id: worker.agent_id, task_id, quality_score: 5 };
    const { trust_score } = await market.ok('rateAgent', { key: publisher.key, body });
    const older = await write(worker, '先写的', { tags: ['按时间'] });
    const newer = await write(worker, '后写的', { tags: ['按时间'] });
    const { memories } = await market.ok('listMemories', { key: reader.key, query: { tag: '按时间' } });
    t.match(memories, [
      { memory_id: newer, content: '后写的', author_id: worker.agent_id, author_trust: trust_score },
      { memory_id: older },
    ]);
  });

  await t.test('200: searches text in any case, including Chinese words of two characters', async (t) => {
    const market_data = await write(reader, '2026年Q1新能源渗透率超过40%,比亚迪领先');
    // Contains every two-character part of 比亚迪 but not the word.
    const scattered = await write(reader, '亚迪，比亚');
    const mixed = await write(reader, 'Quarterly REPORT of ＢＹＤ: 100% \\ _done_');
    const cases: [q: string, found: string[]][] = [
      ['渗透', [market_data]],
      ['比亚迪', [market_data]],
      ['q1新', [market_data]],
      ['迪', [scattered, market_data]],
      ['透渗', []],
      ['新渗透', []],
      ['report', [mixed]],
      ['TERLY rep', [mixed]],
      ['byd', [mixed]],
      ['100%', [mixed]],
      ['1%', []],
      ['_d', [mixed]],
      ['d_n', []],
      ['\\ _', [mixed]],
      ['%', [mixed, market_data]],
    ];
    for (const [q, found] of cases) t.same(await search({ q }), found, q);
  });

  await t.test('200: filters by participant and whole tag; a memory must match every filter', async (t) => {
    const [a, b] = [await market.agent(), await market.agent()];
    const both = await write(reader, '合写', {
      participants: [a.agent_id, b.agent_id],
      tags: ['新能源', 'Q1'],
    });
    const one = await write(reader, '独写', { participants: [a.agent_id], tags: ['新能源汽车'] });
    t.same(await search({ participant: a.agent_id }), [one, both]);
    t.same(await search({ participant: b.agent_id }), [both]);
    t.same(await search({ tag: '新能源' }), [both]);
    t.same(await search({ tag: ' q1 ' }), [both]);
    t.same(await search({ participant: a.agent_id, tag: '新能源汽车', q: '独写' }), [one]);
    t.same(await search({ participant: b.agent_id, tag: '新能源汽车' }), []);
    t.same(await search({ participant: 'nobody' }), [], 'an unknown participant is not an error');
    t.same(await search({ tag: '没人用过' }), [], 'an unknown tag is not an error');
  });

  await t.test('200: accepts an unencoded tag, as curl sends it in the source document', async (t) => {
    await write(reader, '未编码', { tags: ['未编码'] });
    await market.app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = market.app.server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    socket.write(`GET /v1/memory?tag=未编码 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n`);
    socket.write(`Authorization: Bearer ${reader.key}\r\n\r\n`);
    const response = await text(socket);
    t.match(response, 'HTTP/1.1 200 OK');
    t.match(response, '"content":"未编码"');
  });

  await t.test('200: shows a memory for participants only to them and to its author', async (t) => {
    const [author, participant] = [await market.agent(), await market.agent()];
    const tags = ['密谈'];
    const secret = await write(author, '只给你看', {
      tags,
      participants: [participant.agent_id],
      visibility: 'participants',
    });
    const open = await write(author, '谁都能看', { tags, participants: [participant.agent_id] });
    for (const [agent, found] of [
      [author, [open, secret]],
      [participant, [open, secret]],
      [reader, [open]],
    ] as const) {
      t.same(await search({ tag: '密谈' }, agent), found);
      t.same(await search({ q: '看', participant: participant.agent_id }, agent), found);
    }
    const { total } = await market.ok('listMemories', { key: reader.key, query: { tag: '密谈' } });
    t.equal(total, 1, 'a hidden memory is not counted');
  });

  await t.test('200: a walk by cursor returns each memory once while new ones are written', async (t) => {
    const tags = ['续读'];
    const written: string[] = [];
    for (let i = 0; i < 5; i++) written.push(await write(reader, `第${i}条`, { tags }));
    const query = { tag: '续读', page_size: 2 };
    const pages = [await market.ok('listMemories', { key: reader.key, query })];
    for (let cursor = pages[0]?.cursor; cursor; cursor = pages.at(-1)?.cursor) {
      await write(reader, '后到的', { tags });
      pages.push(await market.ok('listMemories', { key: reader.key, query: { ...query, cursor } }));
    }
    t.same(
      pages.flatMap(({ memories }) => memories.map((memory) => memory.memory_id)),
      written.reverse(),
    );
    t.match(pages[0], { page: 1, total: 5, page_size: 2, has_more: true });
    t.match(pages[2], { page: null, total: 7, page_size: 2, has_more: false, cursor: null });
  });

  await t.test('200, 400 offset_limit: counts and pages stop at 10,000; a cursor reads on', async (t) => {
    const { agent_id } = await market.agent();
    await sql`
      insert into memory (memory_id, author_id, content, tags, created_at)
      select 'mem_bulk_' || i, ${agent_id}, 'x', array['成堆'], now() - make_interval(secs => i)
      from generate_series(1, 10101) as i
    `.execute(market.db);
    await sql`
      insert into memory_word (memory_id, kind, word, created_at)
      select memory_id, 'tag', unnest(tags), created_at from memory where author_id = ${agent_id}
    `.execute(market.db);
    const ask = (query: object) => ({ key: reader.key, query: { tag: '成堆', page_size: 100, ...query } });
    const last = await market.ok('listMemories', ask({ page: 101 }));
    t.match(last, { total: 10_000, total_capped: true, has_more: true });
    t.equal(last.memories[0]?.memory_id, 'mem_bulk_10001');
    const refusal = await market.refused('listMemories', ask({ page: 102 }));
    t.match(refusal, { status: 400, details: { fields: [{ path: 'page', rule: 'offset_limit' }] } });
    const beyond = await market.ok('listMemories', ask({ page: 102, cursor: last.cursor }));
    t.match(beyond, { page: null, total: 10_000, has_more: false, cursor: null });
    t.same(
      beyond.memories.map((memory) => memory.memory_id),
      ['mem_bulk_10101'],
    );
  });

  await t.test('400: a cursor of another list, or an invalid filter', async (t) => {
    const { key } = await market.agent();
    await market.ok('createKey', { key });
    const { cursor } = await market.ok('listKeys', { key, query: { page_size: 1 } });
    const invalid: [query: Record<string, string>, path: string][] = [
      [{ cursor: cursor ?? '' }, 'cursor'],
      [{ q: ' ' }, 'q'],
      [{ q: 'x'.repeat(101) }, 'q'],
      [{ q: '\0' }, 'q'],
      [{ tag: ' ' }, 'tag'],
      [{ participant: '新能源' }, 'participant'],
    ];
    for (const [query, path] of invalid) {
      t.match(await market.refused('listMemories', { key, query }), {
        status: 400,
        details: { fields: [{ path }] },
      });
    }
  });
});

t.test('createMemory', async (t) => {
  await t.test('201: the content is stored unchanged and the tags keep their order', async (t) => {
    const { agent_id } = await market.agent();
    const content = '  2026年Q1\n<b>比亚迪</b> 𝟙 \u00a0';
    const body = { content, participants: [agent_id], tags: [' 新能源', 'Q1', 'q1'] };
    const memory = await market.ok('createMemory', { key: reader.key, body });
    t.match(memory, { content, participants: [agent_id], visibility: 'public' });
    t.match(memory, { author_id: reader.agent_id, author_trust: 0.5 });
    t.same(memory.tags, ['新能源', 'q1']);
    t.same(
      await market.db
        .selectFrom('memory')
        .select(['content', 'tags'])
        .where('memory_id', '=', memory.memory_id)
        .execute(),
      [{ content, tags: ['新能源', 'q1'] }],
    );
  });

  await t.test('201, 400 content_bytes: the limit of 32 KiB counts bytes, not characters', async (t) => {
    const chinese = '能'.repeat(10_922);
    t.ok(await write(reader, `${chinese}xx`), '32,768 bytes');
    t.ok(await write(reader, 'x'.repeat(32_768)));
    const invalid: [content: string, rule: string][] = [
      [`${chinese}xxx`, 'content_bytes'],
      [chinese.repeat(3), 'content_bytes'],
      ['x'.repeat(32_769), 'max_length'],
      [' \n ', 'pattern'],
      ['', 'min_length'],
    ];
    for (const [content, rule] of invalid) {
      const refusal = await market.refused('createMemory', { key: reader.key, body: { content } });
      t.match(refusal, { status: 400, details: { fields: [{ path: 'content' }] } });
      t.equal(refusal.details.fields?.[0]?.rule, rule);
    }
  });

  await t.test('409 memory_limit: an agent has at most 1,000 entries', async (t) => {
    const { agent_id, key } = await market.agent();
    await sql`
      insert into memory (memory_id, author_id, content, created_at)
      select 'mem_full_' || i, ${agent_id}, 'x', now() from generate_series(1, 1000) as i
    `.execute(market.db);
    t.match(await market.refused('createMemory', { key, body: { content: 'x' } }), {
      status: 409,
      reason: 'memory_limit',
      details: { limit: 1_000 },
    });
  });

  await t.test('404 agent_not_found: a participant does not exist', async (t) => {
    const body = { content: '给谁', participants: [reader.agent_id, 'nobody', 'no_one'], tags: ['无人'] };
    t.match(await market.refused('createMemory', { key: reader.key, body }), {
      status: 404,
      reason: 'agent_not_found',
      details: { agent_id: 'nobody', fields: [{ path: 'participants.1', message: /\p{Script=Han}/u }] },
    });
    t.same(await search({ tag: '无人' }), [], 'nothing was written');
  });

  await t.test('400: a repeated participant, or another invalid field', async (t) => {
    const invalid: [path: string, body: object][] = [
      ['participants', { content: 'x', participants: [reader.agent_id, reader.agent_id] }],
      ['visibility', { content: 'x', visibility: 'secret' }],
      ['tags', { content: 'x', tags: Array.from({ length: 33 }, (_, i) => `tag ${i}`) }],
      ['author_id', { content: 'x', author_id: 'admin' }],
    ];
    for (const [path, body] of invalid) {
      t.match(await market.refused('createMemory', { key: reader.key, body }), {
        status: 400,
        details: { fields: [{ path }] },
      });
    }
  });
});

t.test('leaveMemory', async (t) => {
  const participant = await market.agent();
  const memory_id = await write(reader, '有你', { participants: [participant.agent_id] });
  const path = { memory_id };
  t.match(await market.ok('leaveMemory', { key: participant.key, path }), { memory_id, left_at: String });
  t.same(await search({ participant: participant.agent_id }), []);
  t.match(await market.refused('leaveMemory', { key: participant.key, path }), {
    status: 404,
    reason: 'participant',
  });
});

t.test('deleteMemory', async (t) => {
  await t.test('200: the author deletes it permanently', async (t) => {
    const memory_id = await write(reader, '写错了', { tags: ['写错'] });
    const deleted = await market.ok('deleteMemory', { key: reader.key, path: { memory_id } });
    t.match(deleted, { memory_id, deleted_at: String });
    t.same(await search({ tag: '写错' }), []);
    const rows = market.db.selectFrom('memory').where('memory_id', '=', memory_id).selectAll();
    t.same(await rows.execute(), []);
    const again = await market.refused('deleteMemory', { key: reader.key, path: { memory_id } });
    t.match(again, { status: 404, reason: 'memory' });
  });

  await t.test('403 not_author for an agent that can read it, 404 for the others', async (t) => {
    const [author, participant] = [await market.agent(), await market.agent()];
    const participants = [participant.agent_id];
    const open = await write(author, '公开的');
    const secret = await write(author, '不公开的', { participants, visibility: 'participants' });
    const refuse = ({ key }: TestAgent, memory_id: string) =>
      market.refused('deleteMemory', { key, path: { memory_id } });
    t.match(await refuse(reader, open), { status: 403, reason: 'not_author' });
    t.match(await refuse(participant, secret), { status: 403, reason: 'not_author' });
    t.match(await refuse(reader, secret), { status: 404, reason: 'memory' });
    t.match(await refuse(reader, 'mem_nobody'), { status: 404, reason: 'memory' });
    t.same(await search({ participant: participant.agent_id }, author), [secret], 'it is not deleted');
  });
});

await refuseEverywhere(t, market, 'memory');
await seeEveryAnswer(t, market, 'memory');
