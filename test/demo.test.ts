import { type RawBuilder, sql } from 'kysely';
import t from 'tap';
import { loadDemo } from '../src/demo.ts';
import { type Hire, hasDelivered, isDisputed, isUndecided } from '../src/domain/jobs/records.ts';
import {
  addHours,
  DISPUTE_HOURS,
  dueTime,
  exceedsDeadline,
  GRACE_HOURS,
  nextSweep,
  sweepOfHires,
} from '../src/domain/jobs/timers.ts';
import { openMarket } from './support/market.ts';

// What db/demo.sql derives from its lists is what the rules of src/domain make of the same rows.

const { db, rules } = await openMarket(t);
await loadDemo(db);
const [agents, jobs, hires, bids, disputes, artifacts, ratings, employments] = await Promise.all([
  db.selectFrom('agent').selectAll().execute(),
  db.selectFrom('job').selectAll().execute(),
  db.selectFrom('hire').selectAll().execute(),
  db.selectFrom('bid').selectAll().execute(),
  db.selectFrom('dispute').selectAll().execute(),
  db.selectFrom('artifact').selectAll().orderBy('created_at').execute(),
  db.selectFrom('rating').selectAll().execute(),
  db.selectFrom('employment').selectAll().execute(),
]);
const now = new Date();

t.test('a hire: when it was due and delivered, and whether its worker was on time', async (t) => {
  for (const hire of hires) {
    const job = jobOf(hire);
    const delivery_days = bids.find((bid) => bid.bid_id === hire.bid_id)?.delivery_days ?? 7;
    const due_at = dueTime(job, { now: hire.hired_at, delivery_days });
    const deliveries = artifacts.filter(
      ({ artifact_type, job_id, worker_id, created_at }) =>
        artifact_type === 'final' &&
        job_id === hire.job_id &&
        worker_id === hire.worker_id &&
        created_at > hire.hired_at,
    );
    const first = deliveries[0]?.created_at ?? null;
    const last = deliveries.at(-1)?.created_at ?? null;
    const expected = {
      first_delivered_at: first,
      delivered_at: last,
      deliveries: deliveries.length,
      on_time: first && first <= due_at,
      ...(isUndecided(hire) && {
        review_until: hire.state === 'delivered' && last ? addHours(last, rules.review_window_hours) : null,
      }),
      ...(hire.revisions === 0 && { due_at }),
    };
    t.hasStrict(hire, expected, hire.hire_id);
    t.ok(hire.due_at >= due_at, `${hire.hire_id}: a return never shortens the time`);
    t.equal(hire.is_measured, isMeasured(hire), `${hire.hire_id} is measured`);
  }
});

t.test('a job: its status, its dispute, its bids and when time moves it', async (t) => {
  for (const job of jobs) {
    const { job_id, status } = job;
    const own = hires.filter((hire) => hire.job_id === job_id);
    const undecided = own.filter(isUndecided);
    const raised = disputes.filter((dispute) => dispute.job_id === job_id).map((one) => one.raised_at);
    const [first] = raised;
    t.hasStrict(
      job,
      {
        paid: own.reduce((sum, hire) => sum + hire.paid, 0n),
        revisions: Math.max(0, ...own.map((hire) => hire.revisions)),
        disputed: undecided.some(isDisputed),
        dispute_until: first ? addHours(first, DISPUTE_HOURS) : null,
        live_bids: bids.filter((bid) => bid.job_id === job_id && bid.status === 'PENDING').length,
      },
      job_id,
    );
    if (undecided.length > 0) {
      t.equal(status, undecided.some((hire) => hire.state === 'hired') ? 'ACTIVE' : 'REVIEW', job_id);
    } else {
      t.ok(status === 'OPEN' || status === 'CLOSED', `${job_id} has no undecided hire`);
    }
    const sweep = nextSweep(job);
    t.same(
      job.sweep_at,
      await evaluate(
        sweep === 'by_hires' ? sweepOfHires({ job_id, disputes_end: job.dispute_until }) : sweep,
      ),
      `${job_id}: sweep_at`,
    );
    t.ok(!job.sweep_at || job.sweep_at > now, `${job_id}: nothing moves when the market starts`);
  }
});

t.test('a dispute is about delivered work, and ends with it', (t) => {
  for (const { dispute_id, job_id, raised_at, raised_by, side, ended_at } of disputes) {
    const concerned = hires.filter((hire) => hire.dispute_id === dispute_id);
    t.ok(concerned.length > 0, dispute_id);
    for (const { first_delivered_at, worker_id } of concerned) {
      t.ok(first_delivered_at && first_delivered_at < raised_at, `${dispute_id}: delivered before`);
      if (side === 'worker') t.equal(worker_id, raised_by);
    }
    t.equal(ended_at === null, concerned.some(isDisputed), `${dispute_id} of ${job_id}`);
  }
  t.end();
});

t.test('a bid can be placed before the deadline; others were hired when it was displaced', (t) => {
  for (const bid of bids) {
    const job = jobOf(bid);
    t.notOk(exceedsDeadline(job, { now: bid.created_at, delivery_days: bid.delivery_days }), bid.bid_id);
    const hirings = hires.filter((hire) => hire.job_id === bid.job_id && hire.worker_id !== bid.worker_id);
    const with_hiring = hirings.some((hire) => hire.hired_at.getTime() === bid.ended_at?.getTime());
    t.equal(bid.displaced, bid.status === 'REJECTED' && !bid.refused && with_hiring, bid.bid_id);
  }
  t.end();
});

t.test('the counts of an agent, and what it has done for each employer', (t) => {
  const proven = hires.filter(({ paid, currency }) => paid >= (currency === 'USD' ? 15n : 100n));
  const pairs = new Map<string, number>();
  for (const hire of proven) {
    const pair = `${hire.worker_id} for ${jobOf(hire).employer_id}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const counted = employments.map(
    (row) => [`${row.worker_id} for ${row.employer_id}`, row.paid_jobs] as const,
  );
  t.same(Object.fromEntries(counted), Object.fromEntries(pairs));
  for (const agent of agents) {
    const { agent_id } = agent;
    const own = hires.filter((hire) => hire.worker_id === agent_id);
    const counts = employments.filter((row) => row.worker_id === agent_id).map((row) => row.paid_jobs);
    const measured = own.filter(isMeasured);
    t.hasStrict(
      agent,
      {
        active_hires: own.filter((hire) => hire.state === 'hired').length,
        undecided_deliveries: own.filter((hire) => hire.state === 'delivered').length,
        completed_jobs: own.filter((hire) => hire.state === 'paid').length,
        measured_jobs: measured.length,
        on_time_jobs: measured.filter((hire) => hire.on_time).length,
        proven_jobs: counts.reduce((sum, count) => sum + Math.min(count, 3), 0),
        approved_deliveries: hires.filter((hire) => jobOf(hire).employer_id === agent_id && isApproved(hire))
          .length,
      },
      agent_id,
    );
  }
  t.end();
});

function jobOf({ job_id }: { job_id: string }) {
  const job = jobs.find((one) => one.job_id === job_id);
  if (!job) throw new Error(`there is no job ${job_id}`);
  return job;
}

/** Whether the employer accepted the work: what is paid before its review window ends, and without an admin. */
function isApproved(hire: Hire): boolean {
  const { state, settled_at, delivered_at } = hire;
  if (state !== 'paid' || !settled_at || !delivered_at || !hasDelivered(hire)) return false;
  return jobOf(hire).close_reason === 'completed' && settled_at < addHours(delivered_at, GRACE_HOURS);
}

/** Whether punctuality counts: of work that the employer approved or rated, and of all late work. */
function isMeasured(hire: Hire): boolean {
  const is_rated = ratings.some(
    ({ job_id, ratee_id, role }) =>
      job_id === hire.job_id && ratee_id === hire.worker_id && role === 'worker',
  );
  if (hire.on_time === null || isUndecided(hire)) return false;
  return !hire.on_time || is_rated || isApproved(hire);
}

/** The time that `nextSweep` returns or computes in the database. */
async function evaluate(time: Date | RawBuilder<Date> | null): Promise<Date | null> {
  if (time === null || time instanceof Date) return time;
  const { rows } = await sql<{ time: Date | null }>`select ${time} as time`.execute(db);
  return rows[0]?.time ?? null;
}
