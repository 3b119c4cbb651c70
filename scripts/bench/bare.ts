import { createHash, randomBytes } from 'node:crypto';
import fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import pg from 'pg';

// What the market is held against: plain Fastify and pg, without the market's checks, limits and dialects. Each route
// returns the same bytes from the same tables. It looks the key up by its hash, sends named statements, one after the
// other, and a write sends those that its result needs, in one transaction: the rows that lists, searches and the events
// of other agents read are part of it. Totals of lists are remembered for a second, the figures of the dashboard for as
// long as the market does.

// biome-ignore lint/suspicious/noExplicitAny: Rows and bodies, whose columns the statements below name.
type Row = Record<string, any>;

/** The bare routes on a filled database. `log_stream` receives the log; default stdout. */
export function createBare(
  connection: pg.ClientConfig | string,
  log_stream?: { write(line: string): void },
): FastifyInstance {
  const pool = new pg.Pool({
    ...(typeof connection === 'string' ? { connectionString: connection } : connection),
    max: 10,
  });
  const app = fastify({
    logger: { level: 'info', ...(log_stream && { stream: log_stream }) },
    logController: new LogController({ disableRequestLogging: true }),
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request;
    reply.log.info(
      { method, route: routeOptions.url, status: reply.statusCode, ms: reply.elapsedTime },
      'request',
    );
    done();
  });
  app.addHook('onClose', () => pool.end());

  const first = async (statement: Statement, ...values: unknown[]): Promise<Row> => {
    const { rows } = await pool.query({ ...statement, values });
    return rows[0];
  };
  const all = async (statement: Statement, ...values: unknown[]): Promise<Row[]> => {
    const { rows } = await pool.query({ ...statement, values });
    return rows;
  };
  const agentOf = async ({ headers }: FastifyRequest): Promise<string> => {
    const { agent_id } = await first(KEY, digest(headers.authorization?.slice('Bearer '.length) ?? ''));
    return agent_id;
  };
  const totals = new Map<string, { until: number; total: Promise<number> }>();
  const totalOf = (statement: Statement, ...values: unknown[]): Promise<number> => {
    const key = `${statement.name} ${values}`;
    const known = totals.get(key);
    if (known && known.until > Date.now()) return known.total;
    const total = first(statement, ...values).then(({ count }) => count);
    totals.set(key, { until: Date.now() + 1_000, total });
    return total;
  };
  let stats: { until: number; figures: Promise<Row[]> } | undefined;
  /** For 20 times as long as it takes, and at least a second. */
  const readStats = (): Promise<Row[]> => {
    if (stats && stats.until > Date.now()) return stats.figures;
    const began = Date.now();
    const reading = { until: Number.POSITIVE_INFINITY, figures: all(STATS) };
    stats = reading;
    reading.figures.then(
      () => {
        reading.until = began + Math.min(Math.max(20 * (Date.now() - began), 1_000), 60_000);
      },
      () => {
        reading.until = 0;
      },
    );
    return reading.figures;
  };
  type Run = (statement: Statement, ...values: unknown[]) => Promise<Row>;
  const inTransaction = async <T>(work: (run: Run) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      const result = await work(async (statement, ...values) => {
        const { rows } = await client.query({ ...statement, values });
        return rows[0];
      });
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback');
      if ((error as { code?: unknown }).code !== '40P01') throw error;
    } finally {
      client.release();
    }
    // Postgres broke a deadlock.
    return inTransaction(work);
  };

  /** Appends events to the log of an agent. */
  const tell = (run: Run, agent_id: string, ...events: [type: string, data: Row][]) =>
    run(
      TELL,
      agent_id,
      events.length,
      events.map(([type]) => type),
      events.map(([, data]) => data),
    );

  app.get('/readyz', async () => first(READY));

  app.get('/api/v1/jobs/:job_id', async (request) => {
    await agentOf(request);
    const row = await first(JOB, (request.params as Row).job_id);
    const { hired_worker_ids, created_at, updated_at, delivered_at, closed_at, version, min_trust, ...job } =
      toJob(row);
    const { disputed, revisions, prefunded, funded, ...begin } = job;
    return success({
      ...begin,
      disputed,
      dispute: null,
      dispute_reason: null,
      revisions,
      feedback: null,
      hired_worker_ids,
      hires: null,
      created_at,
      updated_at,
      delivered_at,
      closed_at,
      version,
      min_trust,
      prefunded,
      funded,
    });
  });

  app.get('/api/v1/jobs', async (request) => {
    const { status, tag } = request.query as Row;
    await agentOf(request);
    const [read, count] = tag ? [JOBS_BY_TAG, COUNT_BY_TAG] : [JOBS_BY_STATUS, COUNT_BY_STATUS];
    const rows = await all(read, tag ?? status);
    const total = await totalOf(count, tag ?? status);
    const page = pageOf(rows, { total, limit: PAGE, list: 'jobs', key: byTime });
    const { page: number, page_size, has_more, cursor, ...totals } = page;
    return success({
      jobs: shown(rows).map(toJob),
      pagination: { ...totals, page: number, limit: page_size, has_more, cursor },
    });
  });

  app.get('/v1/tasks', async (request) => {
    await agentOf(request);
    const rows = await all(TASKS, (request.query as Row).status);
    const total = await totalOf(COUNT_BY_STAGE, (request.query as Row).status);
    return done({
      tasks: shown(rows).map(toTask),
      ...pageOf(rows, { total, limit: PAGE, list: 'jobs', key: byTime }),
    });
  });

  app.get('/v1/agents', async (request) => {
    const { capability } = request.query as Row;
    await agentOf(request);
    const rows = await all(AGENTS, capability);
    const total = await totalOf(COUNT_AGENTS, capability);
    const agents = shown(rows).map((row) => ({
      agent_id: row.agent_id,
      nickname: row.name,
      description: row.description,
      agent_type: row.agent_type,
      capabilities: row.capabilities,
      status: row.status,
      account: 'active',
      trust_score: four(row.trust_score),
      completed_tasks: row.completed_jobs,
      failed_jobs: row.failed_jobs,
      active_tasks: row.active_hires,
      registered_at: row.created_at,
      version: row.version,
      email: row.email,
    }));
    const key = (row: Row) => [row.trust_score, row.tie];
    return done({ agents, ...pageOf(rows, { total, limit: PAGE, list: 'agents', key }) });
  });

  app.get('/v1/wallet', async (request) => {
    const rows = await all(WALLET, await agentOf(request));
    const wallets = ['CNY', 'USD'].map((currency) => {
      const row = rows.find((one) => one.currency === currency);
      return {
        currency,
        balance: major(row?.balance ?? 0),
        held: major(row?.held ?? 0),
        pending: major(row?.pending ?? 0),
        total_earned: major(row?.earned ?? 0),
        total_spent: major(row?.spent ?? 0),
      };
    });
    const [{ currency, ...sums } = { currency: '' }] = wallets;
    return done({ ...sums, currency, wallets });
  });

  app.get('/v1/memory', async (request) => {
    const { tag, q } = request.query as Row;
    const agent_id = await agentOf(request);
    const rows = tag ? await all(MEMORIES_BY_TAG, agent_id, tag) : await all(MEMORIES_BY_TEXT, agent_id, q);
    const total = tag
      ? await totalOf(COUNT_MEMORIES_BY_TAG, agent_id, tag)
      : await totalOf(COUNT_MEMORIES_BY_TEXT, agent_id, q);
    const memories = shown(rows).map(({ author_trust, ...row }) => ({
      memory_id: row.memory_id,
      content: row.content,
      author_id: row.author_id,
      author_trust: four(author_trust),
      participants: row.participants,
      tags: row.tags,
      visibility: row.visibility,
      created_at: row.created_at,
    }));
    const key = (row: Row) => [row.created_at, row.memory_id];
    const page = pageOf(rows, { total, limit: PAGE, list: 'memories', key });
    return done({ memories, ...page, search_incomplete: false });
  });

  app.get('/api/v1/admin/dashboard/stats', async (request) => {
    await agentOf(request);
    const figures = await readStats();
    const of = (figure: string, word: string | null = null): string =>
      figures.find((one) => one.figure === figure && one.word === word)?.amount ?? '0';
    const count = (figure: string, words: string[]) =>
      Object.fromEntries(words.map((word) => [word, Number(of(figure, word))]));
    const agents_by_status = count('agents', ['idle', 'busy', 'offline']);
    const jobs_by_status = count('jobs', ['OPEN', 'ACTIVE', 'REVIEW', 'CLOSED']);
    const currencies = ['CNY', 'USD'].map((currency) => ({
      currency,
      revenue_today: major(of('revenue', currency)),
      fees_today: major(of('fees', currency)),
      in_escrow: major(of('in_escrow', currency)),
    }));
    return success({
      total_agents: Object.values(agents_by_status).reduce((sum, one) => sum + one, 0),
      active_jobs: jobs_by_status.ACTIVE,
      pending_bids: Number(of('pending_bids')),
      open_disputes: Number(of('open_disputes')),
      completed_today: Number(of('completed_today')),
      revenue_today: currencies[0]?.revenue_today,
      fees_today: currencies[0]?.fees_today,
      by_currency: currencies,
      agent_status_breakdown: agents_by_status,
      job_status_breakdown: jobs_by_status,
    });
  });

  app.post('/v1/auth/register', async (request, reply) => {
    const { username, capabilities } = request.body as Row;
    const api_key = `fg_live_${randomBytes(24).toString('base64url')}`;
    const key_id = newId('key');
    await inTransaction(async (run) => {
      await run(ADD_HANDLE, username, username.toLowerCase());
      await run(ADD_AGENT, username, capabilities);
      await run(ADD_KEY, username, key_id, api_key.slice(-4));
      await run(ADD_KEY_HASH, digest(api_key), username, key_id);
      await run(INDEX_AGENT, username);
      await run(INDEX_CAPABILITIES, username);
      const { balance } = await run(CREDIT, username, 1_000_000n);
      await run(
        ADD_TWO_ENTRIES,
        newId('txn'),
        'welcome',
        null,
        ...[':market', newId('ent'), 'funding', -1_000_000n, null, username],
        ...[username, newId('ent'), 'available', 1_000_000n, balance, null],
      );
    });
    reply.code(201);
    return done({ api_key, node_id: username }, '注册成功');
  });

  app.post('/v1/tasks', async (request, reply) => {
    const { title, description, required_capabilities, budget } = request.body as Row;
    const employer_id = await agentOf(request);
    const task = await inTransaction(async (run) => {
      const { trust_score } = await run(LOCK_AGENT, employer_id);
      await run(COUNT_OPEN_JOBS, employer_id);
      const price = BigInt(budget * 100);
      const row = await run(
        ADD_JOB,
        ...[newId('task'), 'direct', employer_id, title, description, required_capabilities, price, price],
      );
      await run(ANNOUNCE, row.job_id, employer_id, required_capabilities);
      const { balance } = await run(BALANCE, employer_id);
      return { ...row, employer_trust: trust_score, funded: BigInt(balance) >= price };
    });
    reply.code(201);
    return done(toTaskDetail(task), '任务已发布');
  });

  app.put('/v1/tasks/:job_id/accept', async (request) => {
    const { job_id } = request.params as Row;
    const worker_id = await agentOf(request);
    const task = await inTransaction(async (run) => {
      const job = await run(LOCK_JOB, job_id);
      const employer = await run(LOCK_AGENT, job.employer_id);
      const worker = await run(LOCK_AGENT, worker_id);
      const payer = await run(DEBIT, job.employer_id, job.budget_max);
      await run(FILL_ESCROW, job_id, job.budget_max);
      await run(
        ADD_TWO_ENTRIES,
        newId('txn'),
        'hold',
        job_id,
        ...[job.employer_id, newId('ent'), 'available', -BigInt(job.budget_max), payer.balance, worker_id],
        ...[job_id, newId('ent'), 'escrow', job.budget_max, job.budget_max, job.employer_id],
      );
      const hire = await run(ADD_HIRE, job_id, newId('hire'), worker_id, job.budget_max);
      await run(LOAD_AGENT, worker_id, 1, 0);
      await run(INDEX_AGENT, worker_id);
      const row = await run(MOVE_JOB, job_id, 'ACTIVE', null);
      await tell(run, job.employer_id, [
        'hire.created',
        { job_id, hire_id: hire.hire_id, worker_id, due_at: hire.due_at },
      ]);
      return {
        ...row,
        employer_trust: employer.trust_score,
        funded: true,
        worker_id,
        worker_trust: worker.trust_score,
        hire_state: 'hired',
        hire_amount: hire.amount,
        hired_at: hire.hired_at,
        due_at: hire.due_at,
      };
    });
    return done(toTaskDetail(task), '任务已承接');
  });

  app.put('/v1/tasks/:job_id/complete', async (request) => {
    const { job_id } = request.params as Row;
    const { deliverables, quality_notes } = request.body as Row;
    const worker_id = await agentOf(request);
    const content = JSON.stringify(deliverables);
    const task = await inTransaction(async (run) => {
      const job = await run(LOCK_JOB, job_id);
      const employer = await run(READ_TRUST, job.employer_id);
      const sha256 = createHash('sha256').update(content).digest('hex');
      const artifact_id = newId('art');
      await run(ADD_ARTIFACT, job_id, artifact_id, worker_id, content, quality_notes, sha256);
      const hire = await run(DELIVER_HIRE, job_id, worker_id);
      await run(AWAIT, worker_id, hire.amount);
      const worker = await run(LOAD_AGENT, worker_id, -1, 1);
      await run(INDEX_AGENT, worker_id);
      const row = await run(MOVE_JOB, job_id, 'REVIEW', null);
      const { hire_id, review_until } = hire;
      await tell(run, job.employer_id, [
        'hire.delivered',
        { job_id, hire_id, worker_id, artifact_id, review_until },
      ]);
      return {
        ...row,
        employer_trust: employer.trust_score,
        funded: true,
        worker_id,
        worker_trust: worker.trust_score,
        hire_state: 'delivered',
        hire_amount: hire.amount,
        hired_at: hire.hired_at,
        due_at: hire.due_at,
        delivered_at: hire.delivered_at,
        deliverables,
        quality_notes,
      };
    });
    return done(toTaskDetail(task), '任务已交付');
  });

  app.post('/v1/trust/rate', async (request, reply) => {
    const { agent_id, task_id, quality_score, on_time, comment } = request.body as Row;
    const rater_id = await agentOf(request);
    const { rating, trust_score } = await inTransaction(async (run) => {
      await run(LOCK_JOB, task_id);
      const rater = await run(LOCK_AGENT, rater_id);
      await run(LOCK_AGENT, agent_id);
      const hire = await run(PAY_HIRE, task_id, agent_id);
      await run(COUNT_EMPLOYMENT, agent_id, rater_id);
      await run(APPROVE, rater_id);
      const payee = await run(EARN, agent_id, hire.amount);
      await run(SPEND, rater_id, hire.amount);
      await run(EMPTY_ESCROW, task_id);
      await run(
        ADD_TWO_ENTRIES,
        newId('txn'),
        'release',
        task_id,
        ...[task_id, newId('ent'), 'escrow', -BigInt(hire.amount), 0, agent_id],
        ...[agent_id, newId('ent'), 'available', hire.amount, payee.balance, rater_id],
      );
      await run(MOVE_JOB, task_id, 'CLOSED', hire.amount);
      await run(EARLIER_RATINGS, rater_id, agent_id);
      const added = await run(
        ADD_RATING,
        ...[task_id, newId('rate'), rater_id, agent_id, quality_score, on_time, comment],
      );
      const ratee = await run(RATE_AGENT, agent_id, quality_score);
      await run(INDEX_AGENT, agent_id);
      await run(INDEX_CAPABILITIES, agent_id);
      const paid = {
        job_id: task_id,
        hire_id: hire.hire_id,
        worker_id: agent_id,
        currency: 'CNY',
        amount: hire.amount,
      };
      const rated = { job_id: task_id, rating_id: added.rating_id, from_agent_id: rater_id };
      await tell(run, agent_id, ['hire.paid', paid], ['rating.received', rated]);
      await tell(run, rater_id, ['hire.paid', paid]);
      return {
        trust_score: four(ratee.trust_score),
        rating: {
          rating_id: added.rating_id,
          task_id,
          rater_id,
          rater_trust: four(rater.trust_score),
          role: 'worker',
          quality_score,
          on_time,
          market_on_time: true,
          comment,
          created_at: added.created_at,
        },
      };
    });
    reply.code(201);
    return done({ rating, trust_score }, '评价成功');
  });

  app.post('/api/v1/jobs', async (request, reply) => {
    const { title, description, required_tags, budget } = request.body as Row;
    const employer_id = await agentOf(request);
    const job = await inTransaction(async (run) => {
      await run(LOCK_AGENT, employer_id);
      await run(COUNT_OPEN_JOBS, employer_id);
      const [min, max] = [budget.min, budget.max].map((amount) => BigInt(amount * 100));
      const job_id = newId('job');
      const row = await run(
        ADD_JOB,
        job_id,
        'bidding',
        employer_id,
        title,
        description,
        required_tags,
        min,
        max,
      );
      await run(ANNOUNCE, job_id, employer_id, required_tags);
      const { matched } = await run(MATCH, required_tags, employer_id, job_id);
      return { ...row, matched };
    });
    reply.code(201);
    const { job_id, status, created_at, matched } = job as Row;
    return success({ job_id, status, created_at, matched_workers: matched ?? [] });
  });

  app.post('/api/v1/jobs/:job_id/bids', async (request, reply) => {
    const { job_id } = request.params as Row;
    const { proposal, quote } = request.body as Row;
    const worker_id = await agentOf(request);
    const bid_id = newId('bid');
    const { rank } = await inTransaction(async (run) => {
      const { employer_id } = await run(LOCK_JOB, job_id);
      await run(LOCK_AGENT, worker_id);
      await run(EARLIER_BIDS, job_id, worker_id);
      await run(COUNT_LIVE_BIDS, worker_id);
      await run(
        ADD_BID,
        job_id,
        bid_id,
        worker_id,
        proposal,
        BigInt(quote.amount * 100),
        quote.delivery_days,
      );
      await run(COUNT_BID, job_id);
      const placed = await run(RANK_BID, job_id, bid_id);
      await tell(run, employer_id, ['bid.placed', { job_id, bid_id, worker_id }]);
      return placed;
    });
    reply.code(201);
    return success({ bid_id, status: 'PENDING', rank });
  });

  app.post('/api/v1/messages', async (request, reply) => {
    const { job_id, to_agent_id, content, message_type } = request.body as Row;
    const from_agent_id = await agentOf(request);
    const message = await inTransaction(async (run) => {
      const { trust_score } = await run(LOCK_AGENT, from_agent_id);
      await run(PARTIES, job_id, from_agent_id);
      await run(COUNT_MESSAGES, job_id, from_agent_id);
      const added = await run(
        ADD_MESSAGE,
        ...[job_id, newId('msg'), from_agent_id, to_agent_id, content, message_type],
      );
      const { message_id } = added;
      await tell(run, to_agent_id, ['message.received', { job_id, message_id, from_agent_id }]);
      return {
        message_id,
        job_id,
        from_agent_id,
        from_trust: four(trust_score),
        to_agent_id,
        content,
        message_type,
        created_at: added.created_at,
        read_at: null,
      };
    });
    reply.code(201);
    return success(message);
  });

  return app;
}

interface Statement {
  name: string;
  text: string;
}

let named = 0;

function statement(text: string): Statement {
  named += 1;
  return { name: `bare${named}`, text };
}

const READY = statement('select 1 as ready');
const KEY = statement('select agent_id from api_key_hash where hash = $1');

const LISTED = `
  select job.job_id, employer_id, employer.trust_score as employer_trust, title, job.description, job.status,
    close_reason, hiring, tags, budget_min, budget_max, job.currency, live_bids, bid_limit, priority, deadline,
    disputed, revisions, job.created_at, job.updated_at, job.delivered_at, job.closed_at, job.version, min_trust, prefunded,
    stage,
    case job.status
      when 'OPEN' then prefunded or coalesce(funds.balance, 0) >= budget_max
      when 'CLOSED' then null else true
    end as funded,
    case job.status
      when 'OPEN' then coalesce(deadline <= now(), false)
      when 'ACTIVE' then exists (
        select from hire where hire.job_id = job.job_id and state = 'hired' and dispute_id is null and due_at <= now()
      )
      else false
    end as overdue`;
const PARTIES_OF_JOB = `
  join agent as employer on employer.agent_id = employer_id
  left join account as funds
    on funds.owner = employer_id and funds.kind = 'available' and funds.currency = job.currency`;
const STANDING = "(state <> 'refunded' or settled_at = job.closed_at)";
const HIRED = `array(
    select worker_id from hire where hire.job_id = job.job_id and ${STANDING} order by hired_at, hire_id
  ) as hired_worker_ids`;

const JOB = statement(`${LISTED}, ${HIRED} from job ${PARTIES_OF_JOB} where job.job_id = $1`);
const pageOfJobs = (condition: string) => `
  (select * from job where ${condition} and hidden_at is null order by created_at desc, job_id desc limit 21) as job`;
const newest_first = 'order by job.created_at desc, job.job_id desc';
const JOBS_BY_STATUS = statement(
  `${LISTED}, ${HIRED} from ${pageOfJobs('status = $1')} ${PARTIES_OF_JOB} ${newest_first}`,
);
/** The index by tag is in the order of time for each state. */
const ofTag = (what: string, rest: string) =>
  ['OPEN', 'ACTIVE', 'REVIEW', 'DONE', 'CLOSED']
    .map((state) => `(select ${what} from job_tag where tag = $1 and state = '${state}' ${rest})`)
    .join(' union all ');
const newest_ids = 'order by created_at desc, job_id desc limit 21';
const PAGE_OF_TAG = `(select * from job where job_id in (
    select job_id from (${ofTag('job_id, created_at', newest_ids)}) as found ${newest_ids}
  )) as job`;
const JOBS_BY_TAG = statement(`${LISTED}, ${HIRED} from ${PAGE_OF_TAG} ${PARTIES_OF_JOB} ${newest_first}`);
const TASKS = statement(`${LISTED}, hire.worker_id, hire.state as hire_state, hired_at, due_at,
    worker.trust_score as worker_trust
  from ${pageOfJobs('stage = $1')} ${PARTIES_OF_JOB}
  left join lateral (
    select worker_id, state, hired_at, due_at from hire
    where hire.job_id = job.job_id and ${STANDING} order by hired_at, hire_id limit 1
  ) as hire on true
  left join agent as worker on worker.agent_id = hire.worker_id
  ${newest_first}`);
const countOf = (table: string, condition: string) =>
  statement(`
    select count(*)::integer as count from (select from ${table} where ${condition} limit 10001) as counted`);
const COUNT_BY_STATUS = countOf('job', 'status = $1 and hidden_at is null');
const COUNT_BY_TAG = statement(`
  select count(*)::integer as count from (select from (${ofTag('', 'limit 10001')}) as found limit 10001) as counted`);
const COUNT_BY_STAGE = countOf('job', 'stage = $1 and hidden_at is null');

const AGENTS = statement(`
  select * from agent where agent_id in (
    select agent_id from agent_capability where capability = $1 order by trust_score desc, tie desc limit 21
  ) order by trust_score desc, tie desc`);
const COUNT_AGENTS = countOf('agent_capability', 'capability = $1');

const WALLET = statement(
  "select currency, balance, held, pending, earned, spent from account where owner = $1 and kind = 'available'",
);

/** Public entries, the reader's own private ones, and those with it as a participant: each part has its index. */
const readable = (
  condition: string,
  rest: string,
  open = `not is_hidden and visibility = 'public' and ${condition}`,
) => {
  const closed = `not is_hidden and visibility = 'participants' and ${condition}`;
  return [
    open,
    `${closed} and author_id = $1`,
    `${closed} and author_id <> $1 and participants @> array[$1]::text[]`,
  ]
    .map((which) => `(select * from memory where ${which} ${rest})`)
    .join(' union all ');
};
const BY_TEXT = 'text_grams(search_text) @> text_grams($2) and position($2 in search_text) > 0';
const newest = 'order by created_at desc, memory_id desc limit 21';
const memories = (found: string) =>
  statement(`
    select memory_id, content, author_id, trust_score as author_trust, participants, tags, visibility,
      page.created_at
    from (select * from (${found}) as found ${newest}) as page
    join agent on agent_id = author_id
    order by page.created_at desc, memory_id desc`);
const countMemories = (found: string) =>
  statement(`
    select count(*)::integer as count from (select from (${found}) as found limit 10001) as counted`);
const BY_TAG = 'tags @> array[$2]::text[]';
const ids_of_tag = "select memory_id from memory_word where kind = 'tag' and word = $2";
const MEMORIES_BY_TAG = memories(readable(BY_TAG, newest, `memory_id in (${ids_of_tag} ${newest})`));
const COUNT_MEMORIES_BY_TAG = countMemories(
  `(${ids_of_tag} limit 10001) union all (select memory_id from memory
    where not is_hidden and visibility = 'participants' and ${BY_TAG}
      and (author_id = $1 or participants @> array[$1]::text[]))`,
);
const MEMORIES_BY_TEXT = memories(readable(BY_TEXT, newest));
const COUNT_MEMORIES_BY_TEXT = countMemories(readable(BY_TEXT, 'limit 10001'));

const TODAY = "(((now() at time zone 'Asia/Shanghai')::date)::timestamp at time zone 'Asia/Shanghai')";
const STATS = statement(`
  select 'agents' as figure, status as word, count(*) as amount from agent group by status
  union all select 'jobs', status, count(*) from job group by status
  union all select 'pending_bids', null, count(*) from bid where status = 'PENDING'
  union all select 'open_disputes', null, count(*) from dispute where ended_at is null
  union all select 'completed_today', null, count(*) from job where stage = 'done' and closed_at >= ${TODAY}
  union all
  select case kind when 'release' then 'revenue' else 'fees' end, currency, -sum(amount)
  from entry where amount < 0 and kind in ('release', 'fee') and created_at >= ${TODAY} group by 1, 2
  union all
  select 'in_escrow', currency, sum(amount)
  from (
    select currency, amount from hire where state in ('hired', 'delivered')
    union all select currency, reserve from job where prefunded and status <> 'CLOSED'
  ) as escrow group by 2`);

const ADD_HANDLE = statement('insert into agent_handle (agent_id, handle) values ($1, $2)');
const ADD_AGENT = statement(
  "insert into agent (agent_id, agent_type, name, capabilities, created_at, updated_at) values ($1, 'all', $1, $2, now(), now())",
);
const ADD_KEY = statement(`
  insert into api_key (agent_id, key_id, origin, can_manage, last_four, created_at)
  values ($1, $2, 'registration', true, $3, now())`);
const ADD_KEY_HASH = statement('insert into api_key_hash (hash, agent_id, key_id) values ($1, $2, $3)');
const INDEX_AGENT = statement(`
  insert into agent_tag (agent_id, tag, trust_score, active_hires, tie)
  select agent_id, tag, trust_score, active_hires, tie
  from agent cross join lateral unnest(array_append(capabilities, '')) as tag where agent_id = $1
  on conflict (agent_id, tag)
  do update set trust_score = excluded.trust_score, active_hires = excluded.active_hires`);
const INDEX_CAPABILITIES = statement(`
  insert into agent_capability (agent_id, capability, trust_score, tie)
  select agent_id, unnest(capabilities), trust_score, tie from agent where agent_id = $1
  on conflict (agent_id, capability) do update set trust_score = excluded.trust_score`);
const MOMENT = 'greatest(account.moment_us + 1, (extract(epoch from now()) * 1000000)::bigint)';
const CREDIT = statement(`
  insert into account (owner, kind, currency, balance, outside) values ($1, 'available', 'CNY', $2, $2)
  on conflict (owner, kind, currency) do update set
    balance = account.balance + $2, outside = account.outside + $2, moment_us = ${MOMENT}
  returning balance`);
const DEBIT = statement(`
  update account set balance = balance - $2, outside = greatest(outside - $2, 0), held = held + $2, moment_us = ${MOMENT}
  where owner = $1 and kind = 'available' and currency = 'CNY' returning balance`);
const FILL_ESCROW = statement(
  "insert into account (owner, kind, currency, balance) values ($1, 'escrow', 'CNY', $2)",
);
const EMPTY_ESCROW = statement(`
  update account set balance = 0, moment_us = ${MOMENT} where owner = $1 and kind = 'escrow' and currency = 'CNY'`);
const AWAIT = statement(`
  update account set pending = pending + $2, moment_us = ${MOMENT}
  where owner = $1 and kind = 'available' and currency = 'CNY'`);
const EARN = statement(`
  update account set balance = balance + $2, pending = pending - $2, earned = earned + $2, moment_us = ${MOMENT}
  where owner = $1 and kind = 'available' and currency = 'CNY' returning balance`);
const SPEND = statement(`
  update account set held = held - $2, spent = spent + $2, moment_us = ${MOMENT}
  where owner = $1 and kind = 'available' and currency = 'CNY'`);
const ADD_TWO_ENTRIES = statement(`
  insert into entry
    (transfer_id, kind, job_id, owner, entry_id, account, amount, balance, counterparty_id, currency, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'CNY', now()), ($1, $2, $3, $10, $11, $12, $13, $14, $15, 'CNY', now())`);
const BALANCE = statement(
  "select balance from account where owner = $1 and kind = 'available' and currency = 'CNY'",
);

const LOCK_AGENT = statement('select * from agent where agent_id = $1 for update');
const READ_TRUST = statement('select trust_score from agent where agent_id = $1');
const LOCK_JOB = statement('select * from job where job_id = $1 for update');
const COUNT_OPEN_JOBS = statement(
  "select count(*) from job where employer_id = $1 and status = 'OPEN' and not prefunded",
);
const ADD_JOB = statement(`
  with added as (
    insert into job (job_id, hiring, employer_id, title, description, tags, budget_min, budget_max, currency,
      created_at, updated_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, 'CNY', now(), now()) returning *
  ), indexed as (
    insert into job_tag (job_id, tag, state, direct, created_at)
    select job_id, unnest(tags), 'OPEN', hiring = 'direct', created_at from added
  ), searched as (
    insert into job_text (job_id, search_text, is_open)
    select job_id, fold_text(title || e'\n' || description), true from added
  )
  select * from added`);
const ANNOUNCE = statement(`
  insert into job_opening (tag, job_id, employer_id, created_at) select unnest($3::text[]), $1, $2, now()`);
const MOVE_JOB = statement(`
  with moved as (
    update job set status = $2, version = version + 1, updated_at = now(),
      delivered_at = case $2 when 'REVIEW' then now() else delivered_at end,
      closed_at = case $2 when 'CLOSED' then now() end,
      close_reason = case $2 when 'CLOSED' then 'completed' end,
      paid = coalesce($3, 0)
    where job_id = $1 returning *
  ), indexed as (
    update job_tag set state = case $2 when 'CLOSED' then 'DONE' else $2 end where job_id = $1
  ), searched as (
    update job_text set is_open = false where job_id = $1 and is_open
  ), indexed_workers as (
    update job_worker set state = case $2 when 'CLOSED' then 'DONE' else $2 end, updated_at = now() where job_id = $1
  )
  select * from moved`);
const ADD_HIRE = statement(`
  with added as (
    insert into hire (job_id, hire_id, worker_id, amount, outside, currency, fee_bps, hired_at, due_at)
    values ($1, $2, $3, $4, $4, 'CNY', 0, now(), now() + interval '7 days') returning *
  ), indexed as (
    insert into job_worker (job_id, worker_id, state, created_at, updated_at)
    select job_id, worker_id, 'ACTIVE', created_at, now() from added join job using (job_id)
  )
  select * from added`);
const LOAD_AGENT = statement(`
  update agent set active_hires = active_hires + $2, undecided_deliveries = undecided_deliveries + $3,
    status = case when active_hires + $2 > 0 then 'busy' else 'idle' end, version = version + 1
  where agent_id = $1 returning trust_score`);
const ADD_ARTIFACT = statement(`
  insert into artifact
    (job_id, artifact_id, worker_id, artifact_type, version, content, format, quality_notes, sha256, created_at)
  values ($1, $2, $3, 'final', 1, $4, 'json', $5, $6, now())`);
const DELIVER_HIRE = statement(`
  update hire set state = 'delivered', delivered_at = now(), first_delivered_at = now(), on_time = true, deliveries = 1,
    review_until = now() + interval '72 hours'
  where job_id = $1 and worker_id = $2 and state = 'hired' returning *`);
const PAY_HIRE = statement(`
  update hire set state = 'paid', paid = amount, settled_at = now(), is_measured = true
  where job_id = $1 and worker_id = $2 and state = 'delivered' returning hire_id, amount`);
const COUNT_EMPLOYMENT = statement(`
  insert into employment (worker_id, employer_id, paid_jobs) values ($1, $2, 1)
  on conflict (worker_id, employer_id) do update set paid_jobs = employment.paid_jobs + 1`);
const APPROVE = statement(
  'update agent set approved_deliveries = approved_deliveries + 1 where agent_id = $1',
);
const EARLIER_RATINGS = statement(`
  select coalesce(sum(value), 0) from rating
  where rater_id = $1 and ratee_id = $2 and created_at > now() - interval '365 days'`);
const ADD_RATING = statement(`
  insert into rating (job_id, rating_id, rater_id, ratee_id, role, quality_score, on_time, market_on_time, comment,
    value, weight, trust, created_at)
  values ($1, $2, $3, $4, 'worker', $5, $6, true, $7, 0.1, 0.02, 0.018, now()) returning *`);
const RATE_AGENT = statement(`
  update agent set undecided_deliveries = undecided_deliveries - 1, completed_jobs = completed_jobs + 1,
    proven_jobs = proven_jobs + 1, measured_jobs = measured_jobs + 1, on_time_jobs = on_time_jobs + 1,
    rating_count = rating_count + 1, quality_sum = quality_sum + $2::double precision,
    trust_weight = trust_weight + 0.02, trust_sum = trust_sum + 0.018
  where agent_id = $1 returning trust_score`);
const MATCH = statement(`
  select array_agg(agent_id order by covered desc, trust_score desc, active_hires, md5($3 || agent_id)) as matched
  from (
    select agent_id, count(*) as covered, max(trust_score) as trust_score, min(active_hires) as active_hires
    from (
      select best.* from unnest($1::text[]) as wanted (tag) cross join lateral (
        select * from agent_tag where agent_tag.tag = wanted.tag and agent_id <> $2
        order by trust_score desc, active_hires, tie limit 500
      ) as best
    ) as candidate
    group by agent_id
    order by covered desc, trust_score desc, active_hires, md5($3 || agent_id) limit 10
  ) as best`);
const TELL = statement(`
  with counted as (
    insert into event_counter as counter (recipient, sequence) values ($1, $2)
    on conflict (recipient) do update set sequence = counter.sequence + excluded.sequence
    returning sequence
  )
  insert into event (recipient, sequence, type, data, created_at)
  select $1, counted.sequence - $2 + told.place, told.type, told.data, now()
  from counted cross join unnest($3::text[], $4::jsonb[]) with ordinality as told (type, data, place)`);
const EARLIER_BIDS = statement('select status, refused from bid where job_id = $1 and worker_id = $2');
const COUNT_LIVE_BIDS = statement("select count(*) from bid where worker_id = $1 and status = 'PENDING'");
const ADD_BID = statement(`
  insert into bid (job_id, bid_id, worker_id, proposal, amount, currency, delivery_days, created_at)
  values ($1, $2, $3, $4, $5, 'CNY', $6, now())`);
const COUNT_BID = statement('update job set live_bids = live_bids + 1 where job_id = $1');
const RANK_BID = statement(`
  select rank::integer from (
    select bid_id, rank() over (
      order by 0.5 * trust_score
        + 0.3 * coalesce((budget_max - greatest(amount, budget_min)) / nullif(budget_max - budget_min, 0), 1)
        + 0.2 / sqrt(delivery_days) desc, bid.created_at, bid_id
    ) as rank
    from bid join job using (job_id) join agent on agent_id = worker_id
    where job_id = $1 and bid.status = 'PENDING'
  ) as placed where bid_id = $2`);
const PARTIES = statement(`
  select employer_id, (select count(*) from bid where bid.job_id = job.job_id and worker_id = $2) as bids,
    (select count(*) from hire where hire.job_id = job.job_id and worker_id = $2) as hires
  from job where job_id = $1`);
const COUNT_MESSAGES = statement(`
  select count(*) from message
  where job_id = $1 and worker_id = $2 and from_agent_id = $2 and created_at > now() - interval '1 day'`);
const ADD_MESSAGE = statement(`
  insert into message (job_id, message_id, worker_id, from_agent_id, to_agent_id, content, message_type, created_at)
  values ($1, $2, $3, $3, $4, $5, $6, now()) returning message_id, created_at`);

function success(data: unknown) {
  return { success: true, data };
}

function done(data: unknown, message = '操作成功') {
  return { code: 0, message, data, timestamp: new Date().toISOString() };
}

function toJob(row: Row) {
  return {
    job_id: row.job_id,
    employer_id: row.employer_id,
    employer_trust: four(row.employer_trust),
    title: row.title,
    description: row.description,
    status: row.status,
    close_reason: row.close_reason,
    hiring: row.hiring,
    required_tags: row.tags,
    budget: { min: major(row.budget_min), max: major(row.budget_max), currency: row.currency },
    bid_count: row.live_bids,
    bid_limit: row.hiring === 'direct' ? 0 : row.bid_limit,
    priority: row.priority,
    deadline: row.deadline,
    overdue: row.overdue,
    disputed: row.disputed,
    revisions: row.revisions,
    hired_worker_ids: row.hired_worker_ids,
    created_at: row.created_at,
    updated_at: row.updated_at,
    delivered_at: row.delivered_at,
    closed_at: row.closed_at,
    version: row.version,
    min_trust: row.min_trust,
    prefunded: row.prefunded,
    funded: row.funded,
  };
}

const words: Record<string, string> = { open: 'open', active: 'progress', done: 'done' };
const payments: Record<string, string> = {
  hired: 'held',
  delivered: 'pending',
  paid: 'paid',
  refunded: 'refunded',
};

function toTask(row: Row) {
  return {
    task_id: row.job_id,
    title: row.title,
    description: row.description,
    required_capabilities: row.tags,
    budget: major(row.budget_max),
    currency: row.currency,
    deadline: row.deadline,
    overdue: row.overdue ?? false,
    status: row.stage ? words[row.stage] : 'closed',
    close_reason: row.close_reason,
    hiring: row.hiring,
    funded: row.funded,
    payment: row.hire_state ? payments[row.hire_state] : 'none',
    disputed: row.disputed,
    publisher_id: row.employer_id,
    publisher_trust: four(row.employer_trust),
    assignee_id: row.worker_id ?? null,
    assignee_trust: row.worker_id ? four(row.worker_trust) : null,
    accepted_at: row.hired_at ?? null,
    due_at: row.due_at ?? null,
    delivered_at: row.delivered_at,
    revisions: row.revisions,
    closed_at: row.closed_at,
    created_at: row.created_at,
    updated_at: row.updated_at,
    version: row.version,
    amount: row.hire_amount ? major(row.hire_amount) : null,
    min_trust: row.min_trust,
    prefunded: row.prefunded,
  };
}

function toTaskDetail(row: Row) {
  const task = toTask(row);
  const { publisher_id, publisher_trust, assignee_id, assignee_trust, accepted_at, due_at, ...others } = task;
  const { delivered_at, revisions, closed_at, created_at, updated_at, version, ...rest } = others;
  const { amount, min_trust, prefunded, ...begin } = rest;
  return {
    ...begin,
    dispute: null,
    dispute_reason: null,
    publisher_id,
    publisher_trust,
    assignee_id,
    assignee_trust,
    accepted_at,
    due_at,
    delivered_at,
    deliverables: row.deliverables ?? null,
    quality_notes: row.quality_notes ?? null,
    revisions,
    feedback: null,
    closed_at,
    created_at,
    updated_at,
    version,
    amount,
    min_trust,
    prefunded,
  };
}

/** The page size that the benchmark asks for. The statements read one row more. */
const PAGE = 20;

function shown(rows: Row[]): Row[] {
  return rows.slice(0, PAGE);
}

const byTime = (row: Row) => [row.created_at, row.job_id];

function pageOf(
  rows: Row[],
  { total, limit, list, key }: { total: number; limit: number; list: string; key: (row: Row) => unknown[] },
) {
  const last = rows[limit - 1];
  const has_more = rows.length > limit;
  return {
    total: Math.min(total, 10_000),
    total_capped: total > 10_000,
    page: 1,
    page_size: limit,
    has_more,
    cursor: has_more && last ? Buffer.from(JSON.stringify([list, ...key(last)])).toString('base64url') : null,
  };
}

function major(minor: string | number): number {
  return Number(minor) / 100;
}

function four(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}

function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

let made = 0;

/** Ids that sort by time, as those of the market do. */
function newId(prefix: string): string {
  made += 1;
  const time = Date.now().toString(36).padStart(10, '0');
  return `${prefix}_${time}${made.toString(36).padStart(5, '0')}${randomBytes(6).toString('hex')}`;
}
