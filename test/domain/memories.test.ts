import fc from 'fast-check';
import { sql } from 'kysely';
import t, { type Test } from 'tap';
import { admin_key, openMarket, type TestAgent } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';

// What searches find and cost, what one agent can store, and how entries go.

const market = await openMarket(t);
const shrimp = new Shrimp(market);
const reader = await market.agent();

async function write({ key }: TestAgent, content: string, more: object = {}): Promise<string> {
  const { memory_id } = await market.ok('createMemory', { key, body: { content, ...more } });
  return memory_id;
}

/** A query of `listMemories`. */
type Query = Record<string, string | number>;

function list(query: Query, { key } = reader) {
  return market.ok('listMemories', { key, query });
}

async function find(query: Query, agent = reader): Promise<string[]> {
  return (await list(query, agent)).memories.map(({ memory_id }) => memory_id);
}

/** Writes `count` entries of one author past its limits, the first the newest. */
async function fill(author: TestAgent, content: string, count: number, days_old = 0): Promise<void> {
  await sql`
    insert into memory (memory_id, author_id, content, created_at)
    select ${`mem_${author.agent_id}_${days_old}_`} || to_char(i, 'FM00000'), ${author.agent_id}, ${content},
      now() - make_interval(days => ${days_old}::integer, secs => i)
    from generate_series(1, ${count}::integer) as i
  `.execute(market.db);
}

/** A market whose index finds every entry, and that stores long texts in no time. */
async function openPlain(t: Test) {
  const plain = await openMarket(t);
  await sql`
    create or replace function text_grams(content text) returns text[] language sql immutable strict
    return array['x']
  `.execute(plain.db);
  await sql`
    create or replace function fold_text(content text) returns text language sql immutable strict
    return content
  `.execute(plain.db);
  return plain;
}

t.test('a search folds case, width and invisible characters, and nothing else', async (t) => {
  const cases: [content: string, found: string[], not_found: string[]][] = [
    ['ΟΔΥΣΣΕΥΣ ταξιδεύει', ['οδυσσευς', 'ΟΔΥΣΣΕΥΣ', 'οδυσσευσ', 'ς τ', 'Σ'], ['οδυσσεύς']],
    ['ＡＢＣ　ﬁnal ½ ㎏ ﾊﾟｿｺﾝ', ['abc', 'final', 'kg', 'パソコン', 'ﾊﾟ'], ['バソコン']],
    ['zero\u200bwidth soft\u00adhyphen', ['zerowidth', 'zero\u200dwidth', 'softhyphen'], ['zero width']],
    ['a heart ❤\ufe0f and 葛\u{e0100}飾', ['❤', '❤\ufe0f', '葛飾', 'heart ❤ and'], ['❥']],
    ['Café Résumé STRASSE', ['café', 'CAFE\u0301', 'strasse'], ['cafe', 'straße']],
    ['İstanbul', ['i', 'stanbul', 'İSTANBUL'], ['ıstanbul']],
    ['體驗 数据', ['體驗', '数据'], ['体验', '數據']],
    ['👩\u200d💻 한글 각', ['👩\u200d💻', '👩', '한', '각'], ['하', '가']],
  ];
  for (const [content, found, not_found] of cases) {
    const memory_id = await write(reader, content, { tags: ['fold'] });
    for (const q of found) t.ok((await find({ q, tag: 'fold' })).includes(memory_id), `${content}: ${q}`);
    for (const q of not_found)
      t.notOk((await find({ q, tag: 'fold' })).includes(memory_id), `${content}: not ${q}`);
  }
  t.match(await market.refused('listMemories', { key: reader.key, query: { q: '\u200b\ufe0f' } }), {
    status: 400,
    details: { fields: [{ path: 'q', rule: 'visible' }] },
  });
});

t.test('every part of a text is found in it', async (t) => {
  const letters = [...'aAéÉςσΣßẞİıǅﬁＡ１½㍿ﾊﾟㄱ각한葛体體🙂\u200b\u200d\ufe0f\u00ad\u0301\u0345\u1fbc \n_%\\'];
  const segments = new Intl.Segmenter('und', { granularity: 'grapheme' });
  const part = fc
    .tuple(fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat())
    .map(([text, start, length]) => {
      const graphemes = [...segments.segment(text.join(''))].map(({ segment }) => segment);
      const from = start % graphemes.length;
      const end = from + 1 + (length % (graphemes.length - from));
      return { content: graphemes.join(''), part: graphemes.slice(from, end).join('') };
    });
  const samples = fc.sample(part, { numRuns: 3_000, seed: 20261127 });
  const { rows } = await sql<{ content: string; part: string }>`
    select content, part from jsonb_to_recordset(${JSON.stringify(samples)}::jsonb) as sample (content text, part text)
    where position(fold_text(part) in fold_text(content)) = 0
       or not text_grams(fold_text(content)) @> text_grams(fold_text(part))
  `.execute(market.db);
  t.same(rows, []);
});

t.test('what a search ignores is what Unicode calls default-ignorable', async (t) => {
  const { rows } = await sql<{ code: number }>`
    select i as code from generate_series(1, x'10ffff'::integer) as i
    where i not between x'd800'::integer and x'dfff'::integer and fold_text(chr(i)) = ''
  `.execute(market.db);
  const ignored = new Set(rows.map(({ code }) => code));
  const wrong: string[] = [];
  for (let code = 1; code <= 0x10ffff; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const is_ignorable = /^\p{DI}$/u.test(String.fromCodePoint(code).normalize('NFKC'));
    if (is_ignorable !== ignored.has(code)) wrong.push(code.toString(16));
  }
  t.same(wrong, []);
});

t.test('a search looks at the newest 10,000 candidates, and its cursor goes on', async (t) => {
  const [crowd, old] = [await market.agent(), await market.agent()];
  // Every pair of characters that the search needs, but not in its order.
  await fill(crowd, 'qx xq', 10_050);
  await fill(old, 'qxqx', 1, 1);
  const first = await list({ q: 'qxqx' });
  t.match(first, {
    memories: [],
    total: 0,
    total_capped: true,
    has_more: true,
    search_incomplete: true,
    cursor: String,
  });
  const second = await list({ q: 'qxqx', cursor: first.cursor ?? '' });
  t.match(second, {
    memories: [{ author_id: old.agent_id }],
    total: 1,
    total_capped: false,
    has_more: false,
    search_incomplete: false,
    cursor: null,
  });
  const full = await list({ q: 'qx', page_size: 2 });
  t.match(full, { memories: { length: 2 }, total_capped: true, search_incomplete: false, has_more: true });
  t.ok(full.total > 2 && full.total < 10_000, `a full page is enough: ${full.total} were found`);
  t.match(await list({ q: 'qx', page: 5_000, page_size: 2 }), { memories: { length: 2 } });
});

t.test('a search ends in time, wherever it is, and its cursor goes on', async (t) => {
  const slow = await openPlain(t);
  const { agent_id, key } = await slow.agent();
  // The search fails at the last of 100 characters, 32,000 times an entry.
  await sql`
    insert into memory (memory_id, author_id, content, created_at)
    select 'mem_' || to_char(i, 'FM00000'), ${agent_id}, repeat('a', 32000) || 'ba', now() - make_interval(secs => i)
    from generate_series(1, 1500) as i
  `.execute(slow.db);
  const q = `b${'a'.repeat(99)}`;
  const places: number[] = [];
  let cursor = '';
  for (let page = 1; page <= 2; page += 1) {
    const found = await slow.ok('listMemories', { key, query: { q, ...(cursor && { cursor }) } });
    t.match(found, { memories: [], search_incomplete: true, total_capped: true, has_more: true });
    cursor = found.cursor ?? '';
    places.push(Number(JSON.parse(Buffer.from(cursor, 'base64url').toString())[2].slice(-5)));
  }
  const [first = 0, second = 0] = places;
  t.ok(0 < first && first < second && second < 1500, `${places} entries were examined`);
});

t.test('a search whose index takes too long reads the newest entries without it', async (t) => {
  const slow = await openMarket(t);
  const { key } = await slow.agent();
  const { memory_id } = await slow.ok('createMemory', { key, body: { content: 'slow index' } });
  await slow.ok('createMemory', { key, body: { content: 'index slow' } });
  await sql`
    create or replace function text_grams(content text) returns text[] language plpgsql immutable strict as $$
    begin
      perform pg_sleep(2);
      return array[content];
    end $$
  `.execute(slow.db);
  t.match(await slow.ok('listMemories', { key, query: { q: 'SLOW INDEX' } }), {
    memories: [{ memory_id }],
    total: 1,
    search_incomplete: false,
  });
});

t.test('lists and searches leave out what banned agents wrote, until they are unbanned', async (t) => {
  const [author, participant] = [await market.agent(), await market.agent()];
  const tags = ['gone'];
  const participants = [participant.agent_id];
  const open = await write(author, 'soon gone', { tags, participants });
  const secret = await write(author, 'soon gone too', { tags, participants, visibility: 'participants' });
  const reads = () =>
    Promise.all([
      find({ tag: 'gone' }),
      find({ q: 'soon gone' }),
      find({ tag: 'gone' }, participant),
      find({ q: 'soon gone' }, participant),
    ]);
  const all = [[open], [open], [secret, open], [secret, open]];
  t.same(await reads(), all);
  await shrimp.ok('banAgent', { key: admin_key, path: { agent_id: author.agent_id } });
  t.same(await reads(), [[], [], [], []]);
  t.equal((await list({ tag: 'gone' })).total, 0);
  t.match(await market.ok('leaveMemory', { key: participant.key, path: { memory_id: open } }), {
    memory_id: open,
  });
  await shrimp.ok('unbanAgent', { key: admin_key, path: { agent_id: author.agent_id } });
  t.same(await reads(), all);
});

t.test('an agent has at most 1,000 entries', async (t) => {
  const many = await market.agent();
  await fill(many, 'x', 998);
  const body = { content: 'x' };
  const post = ({ key }: TestAgent, content = body.content) =>
    market.call('createMemory', { key, body: { content } });
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => post(many)));
  t.same(answers.map(({ status }) => status).sort(), [201, 201, 409, 409, 409], 'exactly the limit');
  t.match(await market.refused('createMemory', { key: many.key, body }), {
    status: 409,
    reason: 'memory_limit',
    details: { limit: 1_000 },
  });
  const [memory_id = ''] = await find({ q: 'x', page_size: 1 }, many);
  await market.ok('deleteMemory', { key: many.key, path: { memory_id } });
  t.equal((await post(many)).status, 201, 'a deletion makes room');
});

t.test('an agent has at most 8 MiB of content', async (t) => {
  const plain = await openPlain(t);
  const { agent_id, key } = await plain.agent();
  await sql`
    insert into memory (memory_id, author_id, content, created_at)
    select 'mem_' || i, ${agent_id}, repeat('y', 32768), now() from generate_series(1, 255) as i
  `.execute(plain.db);
  const post = (content: string) => ({ key, body: { content } });
  t.ok(await plain.ok('createMemory', post(`${'y'.repeat(32_766)}é`)), '8 MiB in bytes');
  t.match(await plain.refused('createMemory', post('y')), {
    status: 409,
    reason: 'memory_bytes',
    details: { limit: 8 * 1024 * 1024 },
  });
});

t.test('a participant takes its own name off an entry, and no other', async (t) => {
  const [author, one, two] = [await market.agent(), await market.agent(), await market.agent()];
  const participants = [author.agent_id, one.agent_id, two.agent_id];
  const memory_id = await write(author, 'all three', { participants, visibility: 'participants' });
  const path = { memory_id };
  await market.ok('leaveMemory', { key: one.key, path });
  t.same(await find({ q: 'all three' }, one), [], 'it can no longer read it');
  t.match((await list({ q: 'all three' }, two)).memories, [
    { participants: [author.agent_id, two.agent_id] },
  ]);
  t.match(await market.refused('leaveMemory', { key: one.key, path }), { status: 404, reason: 'memory' });
  await market.ok('leaveMemory', { key: author.key, path });
  t.same(await find({ q: 'all three' }, author), [memory_id], 'the author reads it still');
  t.match(await market.refused('leaveMemory', { key: author.key, path }), {
    status: 404,
    reason: 'participant',
  });
});

t.test('an admin removes any entry, and the audit log says whose', async (t) => {
  const [author, participant] = [await market.agent(), await market.agent()];
  const participants = [participant.agent_id];
  const memory_id = await write(author, '电话 13800000000', { participants, visibility: 'participants' });
  const request = { path: { memory_id }, body: { reason: '个人信息' } };
  t.match(await shrimp.refused('removeMemory', { key: author.key, ...request }), {
    status: 403,
    code: 'INVALID_AGENT_TYPE',
  });
  const removed = await shrimp.ok('removeMemory', { key: admin_key, ...request });
  t.match(removed, { memory_id, author_id: author.agent_id, removed_at: String });
  t.same(await find({ q: '13800000000' }, author), []);
  const { audit } = await shrimp.ok('listAudit', { key: admin_key, query: { target_id: memory_id } });
  t.match(audit, [
    {
      action: 'remove_memory',
      target_type: 'memory',
      reason: '个人信息',
      details: { author_id: author.agent_id },
    },
  ]);
  t.notMatch(JSON.stringify(audit), '13800000000');
  t.match(await shrimp.refused('removeMemory', { key: admin_key, ...request }), {
    status: 404,
    code: 'NOT_FOUND',
  });
});
