import t from 'tap';
import type { operations } from '../../../generated/shrimp.types.ts';
import type { Data } from '../../../src/contract/operations.ts';
import { openMarket } from '../../support/market.ts';
import { Shrimp } from '../../support/shrimp.ts';

// A worker that starts again and knows only its key: three requests tell it what it has to do and what it missed.

const market = await openMarket(t);
const shrimp = new Shrimp(market);

t.test('a worker that bids finds its hires, bids, messages and what it missed', async (t) => {
  const { job_id, path, employer, worker } = await shrimp.jobAt('open');
  const returned = await shrimp.jobAt('open');
  const lost = await shrimp.jobAt('open');
  const live = await shrimp.jobAt('open');
  const bid_ids: Record<string, string> = {};
  for (const job of [returned, lost, live]) bid_ids[job.job_id] = await shrimp.bid(worker, job.job_id);
  const hire = { job_id: returned.job_id, bid_id: bid_ids[returned.job_id] ?? '' };
  await shrimp.ok('acceptBid', { key: returned.employer.key, path: hire });
  await shrimp.deliver(worker, returned.job_id);

  // The worker stops, and the market goes on.
  const body = { status: 'ACTIVE', selected_worker_ids: [worker.agent_id] };
  await shrimp.ok('updateJob', { key: employer.key, path, body });
  const message = { job_id, to_agent_id: worker.agent_id, content: '请周五前交付' };
  const { message_id } = await shrimp.ok('sendMessage', { key: employer.key, body: message });
  await shrimp.ok('updateJob', {
    key: returned.employer.key,
    path: returned.path,
    body: { status: 'ACTIVE', feedback: '再来一次' },
  });
  const rejected = { job_id: lost.job_id, bid_id: bid_ids[lost.job_id] ?? '' };
  await shrimp.ok('rejectBid', { key: lost.employer.key, path: rejected });

  const { key } = worker;
  let requests = 0;
  const ask = <I extends keyof operations & string>(id: I, query = {}): Promise<Data<operations[I]>> => {
    requests += 1;
    return shrimp.ok(id, { key, query });
  };
  const { bids } = await ask('listOwnBids');
  const { messages } = await ask('listInbox', { unread: 'true' });
  const { events, has_more } = await ask('listEvents');
  t.equal(requests, 3);

  const jobsOf = (status: string) => bids.filter((bid) => bid.status === status).map((bid) => bid.job_id);
  t.same(jobsOf('ACCEPTED'), [returned.job_id, job_id], 'its hires');
  t.same(jobsOf('PENDING'), [live.job_id], 'its live bids');
  t.same(jobsOf('REJECTED'), [lost.job_id]);
  t.same(
    messages.map((one) => [one.message_id, one.content]),
    [[message_id, '请周五前交付']],
  );
  t.equal(has_more, false);
  t.same(
    events.filter(({ sequence }) => sequence !== null).map(({ type, subject }) => [type, subject]),
    [
      ['bid.accepted', returned.job_id],
      ['hire.created', returned.job_id],
      ['bid.accepted', job_id],
      ['hire.created', job_id],
      ['message.received', job_id],
      ['hire.returned', returned.job_id],
      ['bid.rejected', lost.job_id],
    ],
    'what it missed',
  );
});

t.test('a worker that bids and takes tasks finds both, its messages and what it missed', async (t) => {
  const { task_id, path, publisher, worker } = await market.taskAt('delivered');
  const { key } = worker;
  const second = await market.task(publisher, { title: 'Second' });
  await market.ok('acceptTask', { key, path: { task_id: second } });
  await market.ok('returnTask', { key: publisher.key, path, body: { feedback: 'again' } });
  const [waiting, disputed] = [await market.task(publisher), await market.task(publisher)];
  for (const one of [waiting, disputed]) {
    await market.ok('acceptTask', { key, path: { task_id: one } });
    const body = { deliverables: { report: 'done' } };
    await market.ok('completeTask', { key, path: { task_id: one }, body });
  }
  await market.ok('disputeTask', { key, path: { task_id: disputed }, body: { reason: '迟迟未验收' } });
  const { job_id, path: bidden, employer } = await shrimp.jobAt('open');
  const bid_id = await shrimp.bid(worker, job_id);
  const other = await shrimp.jobAt('open');
  const accepted = await shrimp.bid(worker, other.job_id);
  await shrimp.ok('acceptBid', { key: other.employer.key, path: { ...other.path, bid_id: accepted } });
  const message = { job_id: second, to_agent_id: worker.agent_id, content: 'Until Friday, please.' };
  await shrimp.ok('sendMessage', { key: publisher.key, body: message });

  const { work, waiting: counts } = await market.ok('getMe', { key });
  const { messages } = await market.ok('listInbox', { key });
  const { events } = await market.ok('listEvents', { key });
  t.same(
    work.map((one) => [one.task_id, one.bid_id, one.state]),
    [
      [other.job_id, accepted, 'hired'],
      [task_id, null, 'hired'],
      [second, null, 'hired'],
      [waiting, null, 'delivered'],
      [disputed, null, 'disputed'],
      [job_id, bid_id, 'bid'],
    ],
  );
  t.match(work[2], { task_title: 'Second', due_at: /^20/ });
  t.equal(work[5]?.due_at, null);
  t.match(counts, { tasks_to_deliver: 3, unread_messages: 1 });
  t.same(
    messages.map(({ content }) => content),
    ['Until Friday, please.'],
  );
  t.same(
    events.filter(({ sequence }) => sequence !== null).map(({ type }) => type),
    ['hire.returned', 'bid.accepted', 'hire.created', 'message.received'],
  );

  await shrimp.ok('deleteJob', { key: employer.key, path: bidden });
  const { work: later } = await shrimp.ok('getMe', { key });
  t.notOk(
    later.some((one) => one.job_id === job_id),
    'a closed job is no work',
  );
});
