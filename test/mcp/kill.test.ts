import t from 'tap';
import { buildServer, openMarket, untilReady } from '../../scripts/faults/market.ts';
import { fastFolder } from '../support/cluster.ts';
import { connect, ok, type Revision, revisions } from './client.ts';

process.env.TMPDIR = fastFolder();
await buildServer();

t.test('a job through MCP outlives the server: its clients go on where they were', async (t) => {
  const market = await openMarket({});
  t.teardown(() => market.close());
  await market.start();
  await untilReady(market);
  const killed = async () => {
    await market.end('SIGKILL');
    await market.start();
    await untilReady(market);
  };
  const url = market.address;
  for (const revision of Object.keys(revisions) as Revision[]) {
    const newcomer = await connect(t, { url, revision });
    const name = revision.replaceAll('-', '_');
    const join = async (agent_type: string) => {
      const { token } = await ok(newcomer, 'register', { agent_id: `${agent_type}_${name}`, agent_type });
      return connect(t, { url, revision, key: token });
    };
    const [employer, worker] = [await join('employer'), await join('worker')];
    const terms = { title: 'A table', description: 'Sum it.', budget: 10, idempotency_key: 'one' };
    const { job } = await ok(employer, 'post_job', terms);
    const { job_id } = job;
    await killed();
    t.equal((await ok(employer, 'post_job', terms)).job.job_id, job_id, 'sent again, it is the same job');
    await ok(worker, 'take_job', { job_id });
    await killed();
    await ok(worker, 'deliver', { job_id, title: 'Sum', content: '42' });
    await ok(employer, 'decide', { job_id, action: 'approve' });
    await killed();
    const { total_earned, balance } = await ok(worker, 'wallet');
    t.same([total_earned, balance], [10, 10_010], revision);
  }
  t.same(market.complaints(), []);
});
