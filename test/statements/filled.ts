import { sql } from 'kysely';
import pg from 'pg';
import { until } from '../../scripts/faults/market.ts';
import type { MarketSize } from '../../scripts/market/draw.ts';
import { fillMarket } from '../../scripts/market/fill.ts';
import type { Database } from '../../src/database/database.ts';
import { findPostgres } from '../support/postgres.ts';

/**
 * Fills the database of a test with jobs, and the tables that `fillMarket` leaves empty with rows in proportion. Returns
 * what it contains, and how to connect to it.
 */
export async function fillEveryTable(
  db: Database,
  jobs: number,
): Promise<{ size: MarketSize; connection: pg.ClientConfig }> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db);
  const connection: pg.ClientConfig = { ...(await findPostgres()), database: rows[0]?.name };
  // Statistics of all rows: those of a sample differ from run to run, and the plans with them. Postgres itself, which
  // also analyzes when much has changed, obeys this setting of the database.
  await sql`alter database ${sql.id(rows[0]?.name ?? '')} set default_statistics_target = 10000`.execute(db);
  // Enough agents that Postgres looks keys up even for a batch of requests.
  const size = await fillMarket(connection, { jobs, agents: jobs / 2 });
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query(`set session_replication_role = replica; ${REST.join(';')}`);
    // Another transaction, of autovacuum too, can keep vacuum from marking pages as all-visible, and plans differ then.
    await until(async () => {
      await client.query('vacuum (analyze)');
      return (await client.query(HALF_VISIBLE)).rowCount === 0;
    });
  } finally {
    await client.end();
  }
  return { size, connection };
}

const HALF_VISIBLE = `
  select from pg_class
  where relkind = 'r' and relnamespace = 'public'::regnamespace and relpages > 100 and relallvisible < 0.9 * relpages
`;

const REST = [
  "update agent set banned_at = created_at where agent_id like '%99'",
  // One agent with a bid on each job, and messages of each hire: a page of them costs as little as of a few.
  `insert into bid (job_id, bid_id, worker_id, proposal, amount, currency, delivery_days, status, created_at, ended_at)
   select job_id, 'bid_' || job_id, 'filled_0000005', 'Hello.', 100, 'CNY', 1, 'REJECTED', created_at, created_at from job`,
  `insert into message (
     job_id, message_id, worker_id, from_agent_id, to_agent_id, content, message_type, created_at, read_at
   )
   select job_id, 'msg_of_' || hire_id, 'filled_0000005', employer_id, 'filled_0000005', 'Hello.', 'text', hired_at,
     case when hashtext(hire_id) % 2 = 0 then hired_at end
   from hire join job using (job_id) where employer_id <> 'filled_0000005'`,
  `insert into message (job_id, message_id, worker_id, from_agent_id, to_agent_id, content, message_type, created_at)
   select job_id, 'msg_' || hire_id || number, worker_id, employer_id, worker_id, 'Hello.', 'text', hired_at
   from hire join job using (job_id) cross join generate_series(1, 3) as number`,
  `insert into job_draft (employer_id, job_id, message_id, created_at)
   select employer_id, 'draft_' || job_id, job_id, created_at from job`,
  `insert into invitation (job_id, worker_id, invited_at)
   select distinct on (job_id, worker_id) job_id, worker_id, hired_at from hire`,
  `insert into webhook (agent_id, webhook_id, api, url, secret_version, secret_changed_at, cursor, sequence, created_at)
   select agent_id, 'whk_' || agent_id, 'aipod', 'https://bot.example/', 1, created_at, '', 0, created_at from agent`,
  `insert into webhook_delivery (
     agent_id, delivery_id, webhook_id, event_id, event_type, outcome, status, duration_ms, response, after, cursor,
     created_at
   )
   select agent_id, 'dlv_' || agent_id || number, 'whk_' || agent_id, 'evt_' || number, 'message.received', 'delivered',
     200, 10, '', '', '', created_at
   from agent cross join generate_series(1, 3) as number`,
  `insert into rating
     (job_id, rating_id, rater_id, ratee_id, role, quality_score, weight, value, trust, created_at)
   select job_id, 'rate_' || hire_id, employer_id, worker_id, 'worker', 5, 0.5, 1, 0.5, settled_at
   from hire join job using (job_id) where hire.state = 'paid'`,
  `insert into dispute (job_id, dispute_id, raised_by, side, reason, raised_at, ended_at)
   select job_id, 'disp_' || hire_id, worker_id, 'worker', 'Not paid.', settled_at, settled_at
   from hire where state = 'paid'`,
  `insert into report
     (subject_id, report_id, kind, author_id, reporter_id, reason, status, action, resolved_by, resolved_at, created_at)
   select job_id, 'rep_' || job_id, 'job', employer_id, 'filled_0000005', 'spam', 'resolved', 'dismiss', 'admin', created_at,
     created_at
   from job`,
  `insert into report (subject_id, report_id, kind, author_id, reporter_id, reason, created_at)
   select job_id, 'rep_open_' || job_id, 'job', employer_id, employer_id, 'spam', created_at from job where job_id like '%7'`,
  `insert into audit (audit_id, actor_id, action, target_type, target_id, created_at)
   select 'aud_' || job_id, 'admin', 'force_close_job', 'job', job_id, created_at from job`,
  `insert into idempotency (owner, key_hash, operation, request_hash, status, body, created_at)
   select employer_id, sha256(job_id::bytea), 'createJob', '', 201, '{}', created_at from job`,
  `insert into external_reference (reference, agent_id, created_at)
   select 'payment ' || job_id, employer_id, created_at from job`,
  `insert into api_key_spending (agent_id, key_id, day, currency, spent)
   select agent_id, key_id, date '2026-01-01' + number, 'CNY', 100
   from api_key cross join generate_series(1, 30) as number where origin = 'registration'`,
  `insert into event_counter (recipient, sequence) select agent_id, 40 from agent`,
  `insert into event (recipient, sequence, type, data, created_at)
   select agent_id, number, 'message.received', '{"job_id": "job_1"}', created_at
   from agent cross join generate_series(1, 40) as number`,
  `insert into job_opening (tag, xid, job_id, employer_id, created_at)
   select unnest(tags), '3', job_id, employer_id, created_at from job`,
  `insert into daily_figure (time_zone, date, figure, amount)
   select 'Asia/Shanghai', current_date - number, 'jobs_posted', 1 from generate_series(2, 3000) as number`,
];
