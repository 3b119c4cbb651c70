import { sql, type Updateable } from 'kysely';
import type { Hire as HireTable } from '../../../generated/database.types.ts';
import type { Transaction } from '../../database/database.ts';
import { prepareWrite } from '../../database/prepare.ts';
import { loadWorker } from '../agents/tag_index.ts';
import { holdAgents } from '../kernel/agent_locks.ts';
import type { Currency } from '../kernel/money.ts';
import { addPending, type HeldStake, settle, splitOutside, takePending } from '../ledger/transfers.ts';
import { tellPaid } from './news.ts';
import { type Hire, hasDelivered, type Job } from './records.ts';
import { readReserve } from './reserves.ts';

/** Who decides that hires are paid: the employer's word also counts the work as on time. */
export type Decider = 'employer' | 'market' | 'admin';

/**
 * Pays hires of a locked job out of its escrow, and counts them for their workers. Returns the sum in minor
 * units. A worker with a share (0 to 1) gets floor(amount × share), and the employer the rest, which a prefunded job
 * keeps up to its budget.
 */
export async function payHires(
  trx: Transaction,
  job: Job,
  payout: { hires: Hire[]; by: Decider; shares?: ReadonlyMap<string, number> },
): Promise<bigint> {
  const { hires, by, shares = new Map() } = payout;
  await holdAgents(trx, [job.employer_id, ...hires.map((hire) => hire.worker_id)]);
  const parts = hires.map((hire) => ({ hire, paid: part(hire.amount, shares.get(hire.worker_id) ?? 1) }));
  for (const { hire, paid } of parts) {
    changeHire(trx, hire, { state: paid > 0n ? 'paid' : 'refunded', paid, settled_at: trx.now });
    tellPaid(trx, job, hire, paid);
    if (paid > 0n) countPaidJob(trx, job, { hire, paid });
    if (hire.on_time === false || (by === 'employer' && paid > 0n)) measure(trx, hire);
  }
  if (by === 'employer') {
    countApproved(trx, {
      employer_id: job.employer_id,
      count: hires.filter(hasDelivered).length,
    });
  }
  let reserve = job.prefunded ? await readReserve(trx, job) : { reserve: 0n, reserve_outside: 0n };
  const settlements = parts.map(({ hire, paid }) => {
    const stake = {
      ...stakeOf(job, hire),
      is_delivered: hire.state === 'delivered',
      paid,
      kept: keptOf(job, { rest: hire.amount - paid, ...reserve }),
    };
    reserve = {
      reserve: reserve.reserve + stake.kept,
      reserve_outside: reserve.reserve_outside + splitOutside(stake).kept,
    };
    return stake;
  });
  if (job.prefunded) await trx.updateTable('job').set(reserve).where('job_id', '=', job.job_id).execute();
  await settle(trx, settlements);
  return parts.reduce((sum, { paid }) => sum + paid, 0n);
}

const countApproved = prepareWrite((db, { employer_id, count }: { employer_id: string; count: number }) =>
  db
    .updateTable('agent')
    .set({ approved_deliveries: sql`approved_deliveries + ${count}::integer` })
    .where('agent_id', '=', employer_id),
);

/** What a prefunded job keeps of the rest of a hire: its reserve never exceeds the budget. */
function keptOf(
  { prefunded, budget_max }: Job,
  { rest, reserve }: { rest: bigint; reserve: bigint },
): bigint {
  if (!prefunded) return 0n;
  return rest < budget_max - reserve ? rest : budget_max - reserve;
}

/** floor(amount × share), exactly: shares have at most four decimals. */
function part(amount: bigint, share: number): bigint {
  return (amount * BigInt(Math.round(share * 10_000))) / 10_000n;
}

/** Returns the escrow of hires of a locked job to its employer; a prefunded job keeps it up to its budget. */
export async function refundHires(trx: Transaction, job: Job, hires: Hire[]): Promise<void> {
  const shares = new Map(hires.map((hire) => [hire.worker_id, 0]));
  await payHires(trx, job, { hires, by: 'market', shares });
}

/**
 * Counts the punctuality of a hire in its worker's record, once. What the market did not measure counts neither for
 * nor against anybody.
 */
export function measure(trx: Transaction, { job_id, hire_id, worker_id, on_time, is_measured }: Hire): void {
  if (on_time === null || is_measured) return;
  updateHire(trx, { job_id, hire_id, is_measured: true });
  countMeasured(trx, { worker_id, on_time: on_time ? 1 : 0 });
}

const countMeasured = prepareWrite((db, { worker_id, on_time }: { worker_id: string; on_time: 0 | 1 }) =>
  db
    .updateTable('agent')
    .set({
      measured_jobs: sql`measured_jobs + 1`,
      on_time_jobs: sql`on_time_jobs + ${on_time}::integer`,
    })
    .where('agent_id', '=', worker_id),
);

const updateHire = prepareWrite(
  (
    db,
    { job_id, hire_id, ...set }: HireChanges & { state?: Hire['state'] } & Pick<Hire, 'job_id' | 'hire_id'>,
  ) => db.updateTable('hire').set(set).where('job_id', '=', job_id).where('hire_id', '=', hire_id),
);

type HireChanges = Updateable<Omit<HireTable, 'job_id' | 'hire_id' | 'state'>>;

/**
 * Changes an undecided hire. When it is delivered or returned, its worker's counts change with it, and what is pending
 * for the worker. `payHires` decides on hires.
 */
export async function moveHire(
  trx: Transaction,
  hire: Hire,
  changes: HireChanges & { state?: 'hired' | 'delivered' },
): Promise<void> {
  const { state = hire.state } = changes;
  changeHire(trx, hire, changes);
  if (state === hire.state) return;
  if (state === 'delivered') addPending(trx, hire);
  else await takePending(trx, hire);
}

/** Changes a hire, and its worker's counts of undelivered hires and undecided deliveries with it. */
function changeHire(
  trx: Transaction,
  { job_id, hire_id, worker_id, state: before }: Hire,
  changes: HireChanges & { state?: Hire['state'] },
): void {
  updateHire(trx, { job_id, hire_id, ...changes });
  const { state: after = before } = changes;
  if (after === before) return;
  const change = (state: Hire['state']) => Number(after === state) - Number(before === state);
  changeLoad(trx, worker_id, { active: change('hired'), undecided: change('delivered') });
}

/**
 * Adds to a worker's counts. The first undelivered hire makes an idle worker busy; after the last one the market
 * turns busy back to idle, if it was the market that set it.
 */
export function changeLoad(
  trx: Transaction,
  worker_id: string,
  { active, undecided = 0 }: { active: number; undecided?: number },
): void {
  addToLoad(trx, { worker_id, active, undecided }, Math.sign(active));
  if (active !== 0) loadWorker(trx, { agent_id: worker_id, active });
}

const addToLoad = prepareWrite(
  (
    db,
    { worker_id, active, undecided }: { worker_id: string; active: number; undecided: number },
    direction: number,
  ) =>
    db
      .updateTable('agent')
      .set({
        ...(direction > 0 && {
          status: sql<'busy'>`case when status = 'idle' then 'busy' else status end`,
          busy_by_market: sql<boolean>`busy_by_market or status = 'idle'`,
        }),
        ...(direction < 0 && {
          status: sql<'idle'>`case when busy_by_market and status = 'busy' and active_hires = 1 then 'idle' else status end`,
          busy_by_market: sql<boolean>`busy_by_market and active_hires > 1`,
        }),
        ...(direction !== 0 && { version: sql`version + 1` }),
        active_hires: sql`active_hires + ${active}::integer`,
        undecided_deliveries: sql`undecided_deliveries + ${undecided}::integer`,
      })
      .where('agent_id', '=', worker_id),
);

/** The least payment of a job that counts for limits, in minor units. */
const PROVEN_PAYMENT: Record<Currency, bigint> = { CNY: 100n, USD: 15n };
const PROVEN_PER_EMPLOYER = 3;

/** Counts a paid job of a worker. It counts for limits only so often with one employer. */
function countPaidJob(
  trx: Transaction,
  { employer_id }: Job,
  { hire: { worker_id, currency }, paid }: { hire: Hire; paid: bigint },
): void {
  if (paid >= PROVEN_PAYMENT[currency]) countProven(trx, { worker_id, employer_id });
  else countUnproven(trx, { worker_id });
}

/** Both rows have the same owner, the worker. */
const countProven = prepareWrite(
  (_, { worker_id, employer_id }: { worker_id: string; employer_id: string }) => sql`
    with counted as (
      insert into employment as known (worker_id, employer_id, paid_jobs) values (${worker_id}, ${employer_id}, 1)
      on conflict (worker_id, employer_id) do update set paid_jobs = known.paid_jobs + 1
      returning worker_id, paid_jobs
    )
    update agent set
      completed_jobs = completed_jobs + 1,
      proven_jobs = proven_jobs + (
        select count(*)::integer from counted
        where counted.worker_id = agent_id and paid_jobs <= ${sql.lit(PROVEN_PER_EMPLOYER)}
      )
    where agent_id = ${worker_id}
  `,
);

const countUnproven = prepareWrite((db, { worker_id }: { worker_id: string }) =>
  db.updateTable('agent').set({ completed_jobs: sql`completed_jobs + 1` }).where('agent_id', '=', worker_id),
);

export function stakeOf(job: Job, hire: Hire): HeldStake {
  const { job_id, worker_id, currency, amount, outside, fee_bps } = hire;
  return { job_id, employer_id: job.employer_id, worker_id, currency, amount, outside, fee_bps };
}
