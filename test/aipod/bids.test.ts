import t from 'tap';
import { openMarket } from '../support/market.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/refusals.ts';
import { Shrimp } from '../support/shrimp.ts';

const market = await openMarket(t);
const shrimp = new Shrimp(market);

t.test('listOwnBids', async (t) => {
  await t.test('200: finds the bids that a worker placed in Shrimp Market', async (t) => {
    const { job_id, employer, path, worker, bid_ids } = await shrimp.jobAt('open');
    const other_id = await shrimp.job(employer, { title: '数据看板' });
    const other_bid = await shrimp.bid(worker, other_id, { amount: 1500.5, delivery_days: 3 });
    const accepted = { ...path, bid_id: bid_ids[0] as string };
    await shrimp.ok('acceptBid', { key: employer.key, path: accepted });
    const { bids, ...page } = await market.ok('listOwnBids', { key: worker.key });
    const live = {
      bid_id: other_bid,
      task_id: other_id,
      task_title: '数据看板',
      task_status: 'open',
      amount: 1500.5,
      currency: 'CNY',
      delivery_days: 3,
      status: 'PENDING',
      ended_at: null,
    };
    t.match(bids, [
      live,
      { bid_id: bid_ids[0], task_id: job_id, task_status: 'progress', status: 'ACCEPTED', ended_at: String },
    ]);
    t.hasStrict(page, { total: 2, page: 1, page_size: 20, has_more: false, cursor: null });
    const found = await market.ok('listOwnBids', { key: worker.key, query: { status: 'PENDING' } });
    t.match(found.bids, [live]);
    t.equal(found.total, 1);
  });

  await t.test('200: shows the task as it is now, and pages by cursor', async (t) => {
    const { employer, path, worker } = await shrimp.jobAt('closed');
    const cancelled = await shrimp.job(employer);
    await shrimp.bid(worker, cancelled);
    await shrimp.ok('deleteJob', { key: employer.key, path: { job_id: cancelled } });
    const read = (query: object) =>
      market.ok('listOwnBids', { key: worker.key, query: { page_size: 1, ...query } });
    const first = await read({});
    t.match(first, {
      bids: [{ task_id: cancelled, task_status: 'closed', status: 'REJECTED' }],
      has_more: true,
    });
    const rest = await read({ cursor: first.cursor });
    t.match(rest, { bids: [{ task_id: path.job_id, task_status: 'done' }], page: null, has_more: false });
  });

  await t.test('400: an invalid status', async (t) => {
    const { key } = await market.agent();
    t.match(await market.refused('listOwnBids', { key, query: { status: 'pending' } }), {
      status: 400,
      details: { fields: [{ path: 'status' }] },
    });
  });
});

await refuseEverywhere(t, market, 'bids');
await seeEveryAnswer(t, market, 'bids');
