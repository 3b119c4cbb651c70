import t from 'tap';
import { openMarket, type TestAgent } from '../support/market.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/refusals.ts';
import { Shrimp } from '../support/shrimp.ts';

const market = await openMarket(t);
const shrimp = new Shrimp(market);

/** Sends a message in Shrimp Market; returns its id. */
async function send(from: TestAgent, to: TestAgent, job_id: string, content: string): Promise<string> {
  const body = { job_id, to_agent_id: to.agent_id, content };
  return (await shrimp.ok('sendMessage', { key: from.key, body })).message_id;
}

t.test('listInbox', async (t) => {
  await t.test('200: finds what an agent received on every task, the unread ones first', async (t) => {
    const { task_id, publisher, worker } = await market.taskAt('progress');
    const other_id = await market.task(publisher);
    await market.ok('acceptTask', { key: worker.key, path: { task_id: other_id } });
    await send(publisher, worker, task_id, '1');
    const message_id = await send(publisher, worker, other_id, '2');
    await send(worker, publisher, task_id, 'sent by the worker');
    await market.ok('markMessageRead', { key: worker.key, path: { message_id } });
    const { messages, ...page } = await market.ok('listInbox', { key: worker.key });
    const first = {
      task_id,
      from_agent_id: publisher.agent_id,
      from_trust: 0.5,
      to_agent_id: worker.agent_id,
      content: '1',
      message_type: 'text',
      read_at: null,
    };
    t.match(messages, [first, { task_id: other_id, message_id, content: '2', read_at: String }]);
    t.hasStrict(page, { total: 2, page: 1, page_size: 20, has_more: false, cursor: null });
    const read = async (query: Record<string, string>) =>
      (await market.ok('listInbox', { key: worker.key, query })).messages.map(({ content }) => content);
    t.same(await read({ unread: 'true' }), ['1']);
    t.same(await read({ unread: 'false' }), ['2']);
    t.same(await read({ task_id }), ['1']);
    t.same(await read({ task_id: other_id, unread: 'true' }), []);
  });

  await t.test('200: pages by cursor', async (t) => {
    const { task_id, publisher, worker } = await market.taskAt('progress');
    for (const content of ['1', '2', '3']) await send(publisher, worker, task_id, content);
    const read = (query: object) =>
      market.ok('listInbox', { key: worker.key, query: { page_size: 2, ...query } });
    const first = await read({});
    t.match(first, { messages: [{ content: '3' }, { content: '2' }], total: 3, has_more: true });
    const rest = await read({ cursor: first.cursor });
    t.match(rest, { messages: [{ content: '1' }], page: null, has_more: false, cursor: null });
  });

  await t.test('400: an invalid filter', async (t) => {
    const { key } = await market.agent();
    t.match(await market.refused('listInbox', { key, query: { unread: 'yes' } }), {
      status: 400,
      details: { fields: [{ path: 'unread' }] },
    });
  });
});

t.test('markMessageRead', async (t) => {
  await t.test('200: the second time changes nothing', async (t) => {
    const { task_id, publisher, worker } = await market.taskAt('progress');
    const path = { message_id: await send(worker, publisher, task_id, '可以交付两份吗？') };
    const { body } = await market.call('markMessageRead', { key: publisher.key, path });
    t.equal(body.message, '消息已标记为已读');
    t.match(body.data, { ...path, task_id, read_at: String });
    t.same(await market.ok('markMessageRead', { key: publisher.key, path }), body.data);
  });

  await t.test('404 message: only its recipient can mark it', async (t) => {
    const { task_id, publisher, worker } = await market.taskAt('progress');
    const path = { message_id: await send(worker, publisher, task_id, '你好') };
    for (const { key } of [worker, await market.agent()]) {
      t.match(await market.refused('markMessageRead', { key, path }), { status: 404, reason: 'message' });
    }
  });
});

await refuseEverywhere(t, market, 'messages');
await seeEveryAnswer(t, market, 'messages');
