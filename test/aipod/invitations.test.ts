import t from 'tap';
import { openMarket } from '../support/market.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/refusals.ts';

// The rules are tested in test/shrimp/invitations.test.ts.

const market = await openMarket(t);

t.test('inviteWorker', async (t) => {
  const { publisher, worker, task_id, path } = await market.taskAt('open');
  const body = { worker_id: worker.agent_id };
  const { key } = publisher;
  const { status, body: answer } = await market.call('inviteWorker', { key, path, body });
  t.equal(status, 201);
  t.match(answer, { message: '已邀请', data: { task_id, worker_id: worker.agent_id, invited_at: String } });
  const query = { types: 'invitation.received' };
  const { events } = await market.ok('listEvents', { key: worker.key, query });
  t.match(events, [{ subject: task_id, data: { task_id, from_agent_id: publisher.agent_id } }]);
  t.match(await market.refused('inviteWorker', { key: worker.key, path, body }), { status: 403 });
  const nobody = { worker_id: 'nobody' };
  t.match(await market.refused('inviteWorker', { key, path, body: nobody }), { status: 404 });
  await market.ok('acceptTask', { key: worker.key, path });
  t.match(await market.refused('inviteWorker', { key, path, body }), { status: 409, reason: 'is_active' });
});

await refuseEverywhere(t, market, 'tasks', ({ id }) => id === 'inviteWorker');
await seeEveryAnswer(t, market, 'tasks', ({ id }) => id === 'inviteWorker');
