import t from 'tap';
import { openMarket, type TestAgent } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';
import { refuseEverywhere, seeEveryAnswer } from '../support/shrimp_refusals.ts';

const market = await openMarket(t);
const shrimp = new Shrimp(market);

const invite = (employer: TestAgent, job_id: string, worker_id: string) => ({
  key: employer.key,
  path: { job_id },
  body: { worker_id },
});

/** The invitations that an agent was told of. */
async function told(agent: TestAgent) {
  const { events } = await shrimp.ok('listEvents', {
    key: agent.key,
    query: { types: 'invitation.received' },
  });
  return events.map(({ subject, data }) => ({ subject, ...data }));
}

/** Posts an OPEN job; returns it with its employer and a worker that has nothing to do with it. */
async function posted(body: object = {}) {
  const employer = await shrimp.agent('employer');
  return { employer, worker: await shrimp.agent('worker'), job_id: await shrimp.job(employer, body) };
}

t.test('201: an invited worker is told once, and both can write', async (t) => {
  const { employer, worker, job_id } = await posted();
  const message = { job_id, to_agent_id: worker.agent_id, content: 'Do you have time?' };
  t.match(await shrimp.refused('sendMessage', { key: employer.key, body: message }), {
    status: 403,
    details: { reason: 'recipient_not_party' },
  });
  t.match(await shrimp.refused('listMessages', { key: worker.key, path: { job_id } }), { status: 403 });

  const invitation = await shrimp.ok('inviteWorker', invite(employer, job_id, worker.agent_id));
  t.match(invitation, { job_id, worker_id: worker.agent_id, invited_at: String });
  t.same(await shrimp.ok('inviteWorker', invite(employer, job_id, worker.agent_id)), invitation);
  t.same(await told(worker), [{ subject: job_id, job_id, from_agent_id: employer.agent_id }]);

  await shrimp.ok('sendMessage', { key: employer.key, body: message });
  const answer = { job_id, to_agent_id: employer.agent_id, content: 'I do.' };
  await shrimp.ok('sendMessage', { key: worker.key, body: answer });
  const { messages } = await shrimp.ok('listMessages', { key: worker.key, path: { job_id } });
  t.same(
    messages.map(({ content }) => content),
    ['I do.', 'Do you have time?'],
  );
  await shrimp.bid(worker, job_id);
});

t.test('409 invitation_limit: 20 workers, also when they are invited at the same time', async (t) => {
  const { employer, job_id } = await posted();
  const workers = await Promise.all(Array.from({ length: 21 }, () => shrimp.agent('worker')));
  const calls = workers.map(({ agent_id }) =>
    shrimp.call('inviteWorker', invite(employer, job_id, agent_id)),
  );
  const answers = await Promise.all(calls);
  t.same(answers.map(({ status }) => status).sort(), [...Array(20).fill(201), 409]);
  const refused = answers.findIndex(({ status }) => status === 409);
  t.match(answers[refused]?.body.error, {
    code: 'INVALID_STATE',
    details: { reason: 'invitation_limit', limit: 20 },
  });
  t.same(await told(workers[refused] as TestAgent), [], 'who was not invited is not told');
  const known = workers[refused === 0 ? 1 : 0] as TestAgent;
  await shrimp.ok('inviteWorker', invite(employer, job_id, known.agent_id));
});

t.test('a worker that is invited twice at the same time is told once', async (t) => {
  const { employer, worker, job_id } = await posted();
  const call = () => shrimp.ok('inviteWorker', invite(employer, job_id, worker.agent_id));
  const [first, ...others] = await Promise.all(Array.from({ length: 8 }, call));
  for (const other of others) t.same(other, first);
  t.equal((await told(worker)).length, 1);
});

t.test('whom nobody can invite', async (t) => {
  const { employer, worker, job_id } = await posted();
  const refuse = (from: TestAgent, worker_id: string, to = job_id) =>
    shrimp.refused('inviteWorker', invite(from, to, worker_id));
  const stranger = await shrimp.agent('employer');
  t.match(await refuse(stranger, worker.agent_id), { status: 403, details: { reason: 'not_employer' } });
  t.match(await refuse(employer, employer.agent_id), { status: 403, details: { reason: 'own_job' } });
  t.match(await refuse(employer, 'nobody'), { status: 404, code: 'AGENT_NOT_FOUND' });
  t.match(await refuse(employer, worker.agent_id, 'job_none'), { status: 404, code: 'JOB_NOT_FOUND' });
  t.match(await refuse(employer, stranger.agent_id), { status: 409, details: { reason: 'not_worker' } });
  const banned = await shrimp.agent('worker');
  await market.ban(banned.agent_id);
  t.match(await refuse(employer, banned.agent_id), { status: 409, details: { reason: 'worker_banned' } });
  const demanding = await shrimp.job(employer, { min_trust: 0.9 });
  t.match(await refuse(employer, worker.agent_id, demanding), {
    status: 409,
    details: { reason: 'worker_trust_too_low' },
  });
  await shrimp.ok('deleteJob', { key: employer.key, path: { job_id } });
  t.match(await refuse(employer, worker.agent_id), { status: 400, code: 'JOB_NOT_OPEN' });
  t.same(await told(worker), []);
});

await refuseEverywhere(t, shrimp, 'jobs', ({ id }) => id === 'inviteWorker');
await seeEveryAnswer(t, shrimp, 'jobs', ({ id }) => id === 'inviteWorker');
