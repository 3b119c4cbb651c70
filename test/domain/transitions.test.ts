import assert from 'node:assert/strict';
import { sql } from 'kysely';
import t from 'tap';
import type { Transaction } from '../../src/database/database.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { deliver } from '../../src/domain/artifacts.ts';
import { Failure } from '../../src/domain/failure.ts';
import { acceptJob, changeLoad, withdrawHire } from '../../src/domain/hires.ts';
import { newId } from '../../src/domain/ids.ts';
import { finishMove, lockJob, moves } from '../../src/domain/jobs.ts';
import { findActor } from '../../src/domain/keys.ts';
import { hold } from '../../src/domain/ledger.ts';
import { rateAgent } from '../../src/domain/ratings.ts';
import { approveJob, cancelJob, disputeJob, returnJob } from '../../src/domain/reviews.ts';
import { openMarket, type TestAgent } from '../support/market.ts';

// The life of a job: what each agent, and time, can make of it in each state.

// By hand, from the rules of the market and not from the code. A cell is the state that the move leads to,
// or how it is refused: for the employer, for the worker that is or was hired, and for an agent that never
// was. `time` has the market's own moves: what a thousand hours and the sweeper make of the job.
const table = `
                employer                   worker                       other
  OPEN, OPEN after a withdrawal
    accept      forbidden own_job          ACTIVE                       ACTIVE
    cancel      CLOSED cancelled           forbidden not_employer       forbidden not_employer
    deliver     forbidden not_hired        forbidden not_hired          forbidden not_hired
    withdraw    forbidden not_hired        forbidden not_hired          forbidden not_hired
    return      invalid_state is_open      forbidden not_employer       forbidden not_employer
    approve     invalid_state is_open      forbidden not_employer       forbidden not_employer
    dispute     invalid_state is_open      forbidden not_party          forbidden not_party
    rate        forbidden not_party        forbidden not_party          forbidden not_party
    time        CLOSED expired

  OPEN to bids
    accept      forbidden own_job          job_not_open bidding         job_not_open bidding
    cancel      CLOSED cancelled           forbidden not_employer       forbidden not_employer
    deliver     forbidden not_hired        forbidden not_hired          forbidden not_hired
    withdraw    forbidden not_hired        forbidden not_hired          forbidden not_hired
    return      invalid_state is_open      forbidden not_employer       forbidden not_employer
    approve     invalid_state is_open      forbidden not_employer       forbidden not_employer
    dispute     invalid_state is_open      forbidden not_party          forbidden not_party
    rate        forbidden not_party        forbidden not_party          forbidden not_party
    time        CLOSED expired

  ACTIVE
    accept      forbidden own_job          job_not_open is_active       job_not_open is_active
    cancel      invalid_state not_overdue  forbidden not_employer       forbidden not_employer
    deliver     forbidden not_hired        REVIEW                       forbidden not_hired
    withdraw    forbidden not_hired        OPEN                         forbidden not_hired
    return      invalid_state is_active    forbidden not_employer       forbidden not_employer
    approve     invalid_state is_active    forbidden not_employer       forbidden not_employer
    dispute     ACTIVE disputed            ACTIVE disputed              forbidden not_party
    rate        invalid_state not_completed  invalid_state not_completed  forbidden not_party
    time        CLOSED cancelled

  ACTIVE overdue
    accept      forbidden own_job          job_not_open is_active       job_not_open is_active
    cancel      CLOSED cancelled           forbidden not_employer       forbidden not_employer
    deliver     forbidden not_hired        REVIEW                       forbidden not_hired
    withdraw    forbidden not_hired        OPEN                         forbidden not_hired
    return      invalid_state is_active    forbidden not_employer       forbidden not_employer
    approve     invalid_state is_active    forbidden not_employer       forbidden not_employer
    dispute     ACTIVE disputed            ACTIVE disputed              forbidden not_party
    rate        invalid_state not_completed  invalid_state not_completed  forbidden not_party
    time        CLOSED cancelled

  ACTIVE disputed
    accept      forbidden own_job          job_not_open is_active       job_not_open is_active
    cancel      invalid_state disputed     forbidden not_employer       forbidden not_employer
    deliver     forbidden not_hired        ACTIVE disputed              forbidden not_hired
    withdraw    forbidden not_hired        OPEN                         forbidden not_hired
    return      invalid_state disputed     forbidden not_employer       forbidden not_employer
    approve     CLOSED completed           forbidden not_employer       forbidden not_employer
    dispute     invalid_state disputed     invalid_state disputed       forbidden not_party
    rate        invalid_state disputed     invalid_state disputed       forbidden not_party
    time        unchanged

  REVIEW
    accept      forbidden own_job          job_not_open is_review       job_not_open is_review
    cancel      invalid_state delivered    forbidden not_employer       forbidden not_employer
    deliver     forbidden not_hired        invalid_state delivered      forbidden not_hired
    withdraw    forbidden not_hired        invalid_state delivered      forbidden not_hired
    return      ACTIVE                     forbidden not_employer       forbidden not_employer
    approve     CLOSED completed           forbidden not_employer       forbidden not_employer
    dispute     REVIEW disputed            REVIEW disputed              forbidden not_party
    rate        CLOSED completed           invalid_state not_completed  forbidden not_party
    time        CLOSED completed

  REVIEW disputed
    accept      forbidden own_job          job_not_open is_review       job_not_open is_review
    cancel      invalid_state disputed     forbidden not_employer       forbidden not_employer
    deliver     forbidden not_hired        REVIEW disputed              forbidden not_hired
    withdraw    forbidden not_hired        OPEN                         forbidden not_hired
    return      invalid_state disputed     forbidden not_employer       forbidden not_employer
    approve     CLOSED completed           forbidden not_employer       forbidden not_employer
    dispute     invalid_state disputed     invalid_state disputed       forbidden not_party
    rate        invalid_state disputed     invalid_state disputed       forbidden not_party
    time        unchanged

  CLOSED completed
    accept      forbidden own_job          job_not_open is_closed       job_not_open is_closed
    cancel      invalid_state is_closed    forbidden not_employer       forbidden not_employer
    deliver     forbidden not_hired        invalid_state is_closed      forbidden not_hired
    withdraw    forbidden not_hired        invalid_state is_closed      forbidden not_hired
    return      invalid_state is_closed    forbidden not_employer       forbidden not_employer
    approve     invalid_state is_closed    forbidden not_employer       forbidden not_employer
    dispute     invalid_state is_closed    invalid_state is_closed      forbidden not_party
    rate        CLOSED completed           CLOSED completed             forbidden not_party
    time        unchanged

  CLOSED cancelled, CLOSED expired
    accept      forbidden own_job          job_not_open is_closed       job_not_open is_closed
    cancel      invalid_state is_closed    forbidden not_employer       forbidden not_employer
    deliver     forbidden not_hired        forbidden not_hired          forbidden not_hired
    withdraw    forbidden not_hired        forbidden not_hired          forbidden not_hired
    return      invalid_state is_closed    forbidden not_employer       forbidden not_employer
    approve     invalid_state is_closed    forbidden not_employer       forbidden not_employer
    dispute     invalid_state is_closed    forbidden not_party          forbidden not_party
    rate        forbidden not_party        forbidden not_party          forbidden not_party
    time        unchanged

  CLOSED cancelled when overdue
    accept      forbidden own_job          job_not_open is_closed       job_not_open is_closed
    cancel      invalid_state is_closed    forbidden not_employer       forbidden not_employer
    deliver     forbidden not_hired        invalid_state is_closed      forbidden not_hired
    withdraw    forbidden not_hired        invalid_state is_closed      forbidden not_hired
    return      invalid_state is_closed    forbidden not_employer       forbidden not_employer
    approve     invalid_state is_closed    forbidden not_employer       forbidden not_employer
    dispute     invalid_state is_closed    invalid_state is_closed      forbidden not_party
    rate        invalid_state not_completed  invalid_state not_completed  forbidden not_party
    time        unchanged
`;

// What each line does to a fresh job with three hires, and what it comes to: the job, and each hire.
// `late` is a hire that was due 80 hours ago.
const stories = `
  a delivers                                                   ACTIVE            delivered hired hired
  a delivers, b delivers                                       ACTIVE            delivered delivered hired
  a delivers, b delivers, c delivers                           REVIEW            delivered delivered delivered
  a withdraws                                                  ACTIVE            refunded hired hired
  a delivers, b withdraws                                      ACTIVE            delivered refunded hired
  a delivers, b delivers, c withdraws                          REVIEW            delivered delivered refunded
  a withdraws, b withdraws, c withdraws                        OPEN              refunded refunded refunded
  a delivers, a withdraws                                      invalid_state delivered
  a delivers, a delivers                                       invalid_state delivered
  employer cancels                                             invalid_state not_overdue
  a late, employer cancels                                     ACTIVE            refunded hired hired
  a late, b delivers, c delivers, employer cancels             REVIEW            refunded delivered delivered
  a late, b late, c late, employer cancels                     CLOSED cancelled  refunded refunded refunded
  a late, time                                                 ACTIVE            refunded hired hired
  a late, b delivers, c delivers, time                         REVIEW            refunded delivered delivered
  a late, b late, c late, a delivers, time                     REVIEW            delivered refunded refunded
  a late, b late, c late, time                                 CLOSED cancelled  refunded refunded refunded
  a delivers, b delivers, c delivers, employer approves        CLOSED completed  paid paid paid
  a delivers, b delivers, c withdraws, employer approves       CLOSED completed  paid paid refunded
  a delivers, b delivers, employer approves                    invalid_state is_active
  a delivers, b delivers, c delivers, employer returns         ACTIVE            hired hired hired
  a delivers, b delivers, c delivers, employer rates           invalid_state not_completed
  a disputes                                                   ACTIVE disputed   hired hired hired
  a disputes, b delivers                                       ACTIVE disputed   hired hired hired
  a disputes, a withdraws                                      ACTIVE            refunded hired hired
  a disputes, b withdraws                                      ACTIVE disputed   hired refunded hired
  a disputes, a withdraws, b withdraws, c withdraws            OPEN              refunded refunded refunded
  employer disputes, a withdraws                               ACTIVE disputed   refunded hired hired
  employer disputes, a withdraws, b withdraws, c withdraws     OPEN              refunded refunded refunded
  a delivers, a disputes, employer approves                    CLOSED completed  paid paid paid
  a late, a disputes, employer cancels                         invalid_state disputed
  a delivers, b delivers, c delivers, a disputes, a withdraws  REVIEW            refunded delivered delivered
  a delivers, b delivers, a disputes, c withdraws              REVIEW disputed   delivered delivered refunded
`;

const market = await openMarket(t, { welcome_credit: 100_000_000n, max_active_hires: 1_000 });
const { db, rules } = market;
const [employer, worker, other] = [await market.agent(), await market.agent(), await market.agent()];
const [a, b, c] = [await market.agent(), await market.agent(), await market.agent()];
const agents = { employer, worker, other, a, b, c };
type Who = keyof typeof agents;
type MoveId = `${'accept' | 'complete' | 'withdraw' | 'approve' | 'dispute' | 'delete'}Task`;

const arrange: Record<string, () => Promise<string>> = {
  OPEN: () => market.task(employer, { deadline: new Date(Date.now() + 24 * 3_600_000).toISOString() }),
  'OPEN after a withdrawal': () => after('ACTIVE', worker, 'withdrawTask'),
  'OPEN to bids': () => openToBids(),
  ACTIVE: () => after('OPEN', worker, 'acceptTask'),
  'ACTIVE overdue': () => aged('ACTIVE', 25),
  'ACTIVE disputed': () => after('ACTIVE', employer, 'disputeTask', { reason: 'Not as agreed.' }),
  REVIEW: () => after('ACTIVE', worker, 'completeTask', { deliverables: {} }),
  'REVIEW disputed': () => after('REVIEW', worker, 'disputeTask', { reason: 'Not paid.' }),
  'CLOSED completed': () => after('REVIEW', employer, 'approveTask'),
  'CLOSED cancelled': () => after('OPEN', employer, 'deleteTask'),
  'CLOSED cancelled when overdue': () => after('ACTIVE overdue', employer, 'deleteTask'),
  'CLOSED expired': async () => {
    const job_id = await aged('OPEN', 25);
    await market.sweep();
    return job_id;
  },
};

const cells = readTable();
for (const [state, make] of Object.entries(arrange)) {
  t.test(state, async (t) => {
    for (const { move, who, expected } of cells.filter((cell) => cell.state === state)) {
      const job_id = await make();
      const before = await readJob(job_id);
      assert(state.startsWith(before.state) && isCalm({ state }) !== before.disputed, state);
      if (move === 'time') await market.age(job_id, 1_000);
      const outcome = await act(job_id, move, who);
      const now = await readJob(job_id);
      const wanted = expected === 'unchanged' ? before.state : expected;
      // A refusal changes nothing; and whatever happens hires, escrow and timer agree.
      t.same(
        { outcome, row: isRefusal(outcome) ? now : null, faults: now.faults },
        { outcome: wanted, row: isRefusal(wanted) ? before : null, faults: [] },
        `${move} by ${who}`,
      );
    }
  });
}

t.test('the table has every cell, and the code allows what it has and no more', async (t) => {
  t.equal(cells.length, Object.keys(arrange).length * (8 * 3 + 1));
  const by_time: Record<string, string> = { expire: 'OPEN', lapse: 'ACTIVE', settle: 'REVIEW' };
  const seen = (found: readonly string[]) => [...new Set(found)].sort();
  const status = (state: string) => state.split(' ', 1)[0] as string;
  for (const [move, { by, from, disputed, to }] of Object.entries(moves)) {
    const made = cells.filter(
      (cell) =>
        !isRefusal(cell.expected) &&
        (move in by_time
          ? cell.move === 'time' && cell.expected !== 'unchanged' && status(cell.state) === by_time[move]
          : cell.move === move),
    );
    const [calm, giving_in] = [made.filter(isCalm), made.filter((cell) => !isCalm(cell))];
    t.same(seen(calm.map((cell) => status(cell.state))), seen(from), `${move}: from`);
    // Evidence in a dispute is no delivery.
    const left = move === 'deliver' ? [] : giving_in;
    t.same(seen(left.map((cell) => status(cell.state))), seen(disputed), `${move}: from a dispute`);
    const reached = [
      ...made.map((cell) => status(cell.expected)),
      ...readStories()
        .filter((story) => !isRefusal(story.outcome))
        .filter((story) => story.move === (by_time[move] === 'ACTIVE' ? 'time' : move))
        .map((story) => status(story.outcome)),
    ];
    t.same(seen(reached), seen(to), `${move}: to`);
    const actors = {
      worker: ['other', 'worker'],
      employer: ['employer'],
      hired: ['worker'],
      party: ['employer', 'worker'],
      market: ['market'],
    };
    t.same(seen(made.map((cell) => cell.who)), actors[by], `${move}: by`);
  }
});

t.test('three hires', async (t) => {
  for (const { told, steps, outcome, hires } of readStories()) {
    const job_id = await hireThree();
    let reached = '';
    for (const { who, move } of steps) {
      assert(!isRefusal(reached), `${told}: only the last step is refused`);
      reached = move === 'late' ? await makeLate(job_id, who) : await act(job_id, move, who);
    }
    const now = await readJob(job_id);
    t.same(
      { outcome: reached, hires: hires && now.hires, faults: now.faults },
      { outcome, hires, faults: [] },
      told,
    );
  }
});

interface Cell {
  state: string;
  move: string;
  who: Who | 'market';
  expected: string;
}

function readTable(): Cell[] {
  let states: string[] = [];
  return table.split('\n').flatMap((line) => {
    const [first = '', ...expected] = line.trim().split(/ {2,}/);
    if (/^ {2}[A-Z]/.test(line)) states = line.trim().split(', ');
    if (!/^ {4}[a-z]/.test(line)) return [];
    const actors = first === 'time' ? (['market'] as const) : (['employer', 'worker', 'other'] as const);
    return states.flatMap((state) =>
      actors.map((who, i) => ({ state, move: first, who, expected: expected[i] as string })),
    );
  });
}

function readStories() {
  return stories
    .trim()
    .split('\n')
    .map((line) => {
      const [told, outcome, hires] = line.trim().split(/ {2,}/) as [string, string, string?];
      const steps = told.split(', ').map((step) => {
        const [who, move] = step === 'time' ? ['market', 'time'] : (step.split(' ') as [string, string]);
        return { who: who as Who | 'market', move: (move as string).replace(/s$/, '') };
      });
      return { told, steps, move: steps.at(-1)?.move, outcome, hires };
    });
}

function isRefusal(outcome: string): boolean {
  return /^(forbidden|invalid_state|job_not_open) /.test(outcome);
}

function isCalm({ state }: { state: string }): boolean {
  return !state.endsWith('disputed');
}

/** Makes a move; answers the state that it leads to, or how it is refused. */
async function act(job_id: string, move: string, who: Who | 'market'): Promise<string> {
  if (who === 'market') {
    await market.sweep();
    return (await readJob(job_id)).state;
  }
  const actor = await findActor(db, agents[who].key);
  const delivery = { deliverables: {}, quality_notes: null };
  const rated = who !== 'employer' ? employer : (await readJob(job_id)).hiring === 'bidding' ? a : worker;
  const rating = { agent_id: rated.agent_id, job_id, quality_score: 5, on_time: null, comment: null };
  const acts: Record<string, (trx: Transaction) => Promise<unknown>> = {
    accept: (trx) => acceptJob(trx, rules, actor, job_id),
    cancel: (trx) => cancelJob(trx, rules, actor, job_id),
    deliver: (trx) => deliver(trx, rules, actor, job_id, delivery),
    withdraw: (trx) => withdrawHire(trx, rules, actor, job_id),
    return: (trx) => returnJob(trx, rules, actor, job_id, 'Once more.'),
    approve: (trx) => approveJob(trx, rules, actor, job_id),
    dispute: (trx) => disputeJob(trx, rules, actor, job_id, 'Not as agreed.'),
    rate: (trx) => rateAgent(trx, rules, actor, rating),
  };
  try {
    await inTransaction(db, acts[move] as (trx: Transaction) => Promise<unknown>);
  } catch (error) {
    if (error instanceof Failure) return `${error.code} ${error.details?.reason}`;
    throw error;
  }
  return (await readJob(job_id)).state;
}

async function after(state: string, { key }: TestAgent, operation: MoveId, body?: object): Promise<string> {
  const task_id = await (arrange[state] as () => Promise<string>)();
  await market.ok(operation, { key, path: { task_id }, body });
  return task_id;
}

async function aged(state: string, hours: number): Promise<string> {
  const job_id = await (arrange[state] as () => Promise<string>)();
  await market.age(job_id, hours);
  return job_id;
}

async function openToBids(): Promise<string> {
  const job_id = await (arrange.OPEN as () => Promise<string>)();
  await db.updateTable('job').set({ hiring: 'bidding' }).where('job_id', '=', job_id).execute();
  return job_id;
}

/** A bidding job with the hires of a, b and c, in place of bids accepted together. */
async function hireThree(): Promise<string> {
  const job_id = await openToBids();
  await inTransaction(db, async (trx) => {
    const job = await lockJob(trx, job_id);
    for (const [i, { agent_id: worker_id }] of [a, b, c].entries()) {
      const hire = { job_id, worker_id, amount: 10_000n * BigInt(i + 1), currency: job.currency, fee_bps: 0 };
      const due_at = sql<Date>`now() + interval '24 hours'`;
      await trx
        .insertInto('hire')
        .values({ ...hire, hire_id: newId('hire'), due_at })
        .execute();
      await changeLoad(trx, worker_id, 1);
      await hold(trx, { ...hire, employer_id: job.employer_id });
    }
    await finishMove(trx, rules, job, 'accept', 'ACTIVE');
  });
  return job_id;
}

async function makeLate(job_id: string, who: Who | 'market'): Promise<string> {
  const { agent_id } = agents[who as Who];
  await sql`update hire set due_at = now() - interval '80 hours'
    where job_id = ${job_id} and worker_id = ${agent_id}`.execute(db);
  await sql`update job set sweep_at = now() - interval '8 hours' where job_id = ${job_id}`.execute(db);
  return 'late';
}

/** The job and its hires, and what in them does not agree. */
async function readJob(job_id: string) {
  const { rows } = await sql<Record<string, string | boolean> & { hires: string | null; state: string }>`
    select
      concat_ws(' ', status, close_reason, case when disputed then 'disputed' end) as state,
      disputed,
      hiring,
      version,
      (select string_agg(state, ' ' order by worker_id) from hire where hire.job_id = job.job_id) as hires,
      (select count(*)::text from artifact where artifact.job_id = job.job_id) as artifacts,
      (select count(*)::text from rating where rating.job_id = job.job_id) as ratings,
      array_remove(array[
        case when (select coalesce(sum(balance), 0) from account where owner = job_id) <>
          (select coalesce(sum(amount), 0) from hire where hire.job_id = job.job_id and state in ('hired', 'delivered'))
          then 'escrow' end,
        case when paid <> (select coalesce(sum(amount), 0) from hire where hire.job_id = job.job_id and state = 'paid')
          then 'paid' end,
        case when (status = 'REVIEW') <> (delivered_at is not null and status <> 'CLOSED') then 'delivered_at' end,
        case when (status in ('ACTIVE', 'REVIEW') and not disputed) <> (sweep_at is not null) and status <> 'OPEN'
          then 'timer' end
      ], null) as faults
    from job where job_id = ${job_id}
  `.execute(db);
  return rows[0] as (typeof rows)[0];
}
