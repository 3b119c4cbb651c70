import pg from 'pg';
import type { Fault } from './fault.ts';
import { type Market, until, untilReady } from './market.ts';

/** The server is killed under load, and its supervisor restarts it at once. */
export const serverKilled: Fault = {
  name: 'SIGKILL of the server',
  async inject({ market, expect }) {
    const killed = performance.now();
    await market.end('SIGKILL');
    expect(await market.start(), 'the server did not start again');
    await untilReady(market);
    return performance.now() - killed;
  },
};

/** The embedded Postgres is killed; the server itself must restart it. */
export const postgresKilled: Fault = {
  name: 'SIGKILL of Postgres',
  async inject({ market }) {
    const witness = await openWitness(market);
    const postmaster = await market.postmaster();
    const killed = performance.now();
    process.kill(postmaster, 'SIGKILL');
    await witness.ended;
    await until(async () => (await market.postmaster()) !== postmaster);
    await untilReady(market);
    return performance.now() - killed;
  },
};

/** One session of Postgres is killed; Postgres then ends all the others to be safe. */
export const sessionKilled: Fault = {
  name: 'SIGKILL of a session of Postgres',
  async inject({ market }) {
    const witness = await openWitness(market);
    const { rows } = await witness.client.query(
      `select pid from pg_stat_activity where application_name = 'aipod-market' order by state limit 1`,
    );
    const killed = performance.now();
    process.kill(rows[0].pid, 'SIGKILL');
    await witness.ended;
    await untilReady(market);
    return performance.now() - killed;
  },
};

/** Opens a session that ends with Postgres. Until it ends, the market may still report that it is ready. */
async function openWitness({ connection }: Market) {
  const client = new pg.Client(connection);
  client.on('error', () => {});
  const ended = new Promise<void>((resolve) => client.once('end', resolve));
  await client.connect();
  return { client, ended };
}
