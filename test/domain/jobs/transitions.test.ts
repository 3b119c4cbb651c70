import assert from 'node:assert/strict';
import { sql } from 'kysely';
import t from 'tap';
import { inTransaction } from '../../../src/database/transaction.ts';
import { findActor } from '../../../src/domain/access/keys.ts';
import { banAgent, unbanAgent } from '../../../src/domain/admin/bans.ts';
import { addArtifact } from '../../../src/domain/jobs/artifacts.ts';
import { hireWorkers } from '../../../src/domain/jobs/bids.ts';
import { disputeJob, forceCloseJob, resolveJob, retractDispute } from '../../../src/domain/jobs/disputes.ts';
import { cancelJob } from '../../../src/domain/jobs/endings.ts';
import { acceptJob, withdrawHire } from '../../../src/domain/jobs/hires.ts';
import { judgeMove, type Move, moves } from '../../../src/domain/jobs/lifecycle.ts';
import { type AgentAct, readMoves } from '../../../src/domain/jobs/next_moves.ts';
import { rateAgent } from '../../../src/domain/jobs/ratings.ts';
import { standingHires } from '../../../src/domain/jobs/records.ts';
import { approveJob, returnJob } from '../../../src/domain/jobs/reviews.ts';
import { Failure } from '../../../src/domain/kernel/failure.ts';
import type { ActorScope } from '../../../src/domain/kernel/scope.ts';
import { admin_key, openMarket, type TestAgent } from '../../support/market.ts';
import { Shrimp } from '../../support/shrimp.ts';

// The life of a job: what each agent, and time, can do to it in each state.

// Written by hand from the rules of the market, not from the code. A cell is the state that the move leads
// to, or its refusal: for the employer, for the worker that is or was hired (or has bid), and for an agent
// that never was hired. `time` stands for the market's own moves: a thousand hours pass and the sweeper runs.
// The last four rows are the admin's: `resolve` gives each hire half a share, `force` states no shares, and
// the bans are of each party. The market refuses `resolve` and `force` from everyone else.
const table = `
                  employer                          worker                            other
  OPEN
    accept        forbidden own_job                 ACTIVE                            ACTIVE
    hire          job_not_open direct               forbidden not_employer            forbidden not_employer
    cancel        CLOSED cancelled                  forbidden not_employer            forbidden not_employer
    deliver       forbidden not_hired               forbidden not_hired               forbidden not_hired
    withdraw      forbidden not_hired               forbidden not_hired               forbidden not_hired
    return        invalid_state is_open             forbidden not_employer            forbidden not_employer
    approve       invalid_state is_open             forbidden not_employer            forbidden not_employer
    dispute       invalid_state is_open             forbidden not_party               forbidden not_party
    retract       invalid_state not_disputed        forbidden not_party               forbidden not_party
    rate          forbidden not_party               forbidden not_party               forbidden not_party
    time          CLOSED expired
    resolve       invalid_state not_disputed
    force         CLOSED forced
    ban worker    unchanged
    ban employer  CLOSED forced

  OPEN after a withdrawal
    accept        forbidden own_job                 invalid_state left_job            ACTIVE
    hire          job_not_open direct               forbidden not_employer            forbidden not_employer
    cancel        CLOSED cancelled                  forbidden not_employer            forbidden not_employer
    deliver       forbidden not_hired               forbidden not_hired               forbidden not_hired
    withdraw      forbidden not_hired               forbidden not_hired               forbidden not_hired
    return        invalid_state is_open             forbidden not_employer            forbidden not_employer
    approve       invalid_state is_open             forbidden not_employer            forbidden not_employer
    dispute       invalid_state is_open             forbidden not_party               forbidden not_party
    retract       invalid_state not_disputed        forbidden not_party               forbidden not_party
    rate          forbidden not_party               forbidden not_party               forbidden not_party
    time          CLOSED expired
    resolve       invalid_state not_disputed
    force         CLOSED forced
    ban worker    unchanged
    ban employer  CLOSED forced

  OPEN to bids
    accept        forbidden own_job                 job_not_open bidding              job_not_open bidding
    hire          ACTIVE                            forbidden not_employer            forbidden not_employer
    cancel        CLOSED cancelled                  forbidden not_employer            forbidden not_employer
    deliver       forbidden not_hired               forbidden not_hired               forbidden not_hired
    withdraw      forbidden not_hired               forbidden not_hired               forbidden not_hired
    return        invalid_state is_open             forbidden not_employer            forbidden not_employer
    approve       invalid_state is_open             forbidden not_employer            forbidden not_employer
    dispute       invalid_state is_open             forbidden not_party               forbidden not_party
    retract       invalid_state not_disputed        forbidden not_party               forbidden not_party
    rate          forbidden not_party               forbidden not_party               forbidden not_party
    time          CLOSED expired
    resolve       invalid_state not_disputed
    force         CLOSED forced
    ban worker    OPEN
    ban employer  CLOSED forced

  ACTIVE
    accept        forbidden own_job                 job_not_open is_active            job_not_open is_active
    hire          job_not_open is_active            forbidden not_employer            forbidden not_employer
    cancel        invalid_state not_overdue         forbidden not_employer            forbidden not_employer
    deliver       forbidden not_hired               REVIEW                            forbidden not_hired
    withdraw      forbidden not_hired               OPEN                              forbidden not_hired
    return        invalid_state is_active           forbidden not_employer            forbidden not_employer
    approve       invalid_state is_active           forbidden not_employer            forbidden not_employer
    dispute       invalid_state nothing_to_dispute  invalid_state nothing_to_dispute  forbidden not_party
    retract       invalid_state not_disputed        invalid_state not_disputed        forbidden not_party
    rate          invalid_state not_completed       invalid_state not_completed       forbidden not_party
    time          CLOSED cancelled
    resolve       invalid_state not_disputed
    force         CLOSED forced
    ban worker    OPEN
    ban employer  unchanged

  ACTIVE overdue
    accept        forbidden own_job                 job_not_open is_active            job_not_open is_active
    hire          job_not_open is_active            forbidden not_employer            forbidden not_employer
    cancel        CLOSED cancelled                  forbidden not_employer            forbidden not_employer
    deliver       forbidden not_hired               REVIEW                            forbidden not_hired
    withdraw      forbidden not_hired               OPEN                              forbidden not_hired
    return        invalid_state is_active           forbidden not_employer            forbidden not_employer
    approve       invalid_state is_active           forbidden not_employer            forbidden not_employer
    dispute       invalid_state nothing_to_dispute  invalid_state nothing_to_dispute  forbidden not_party
    retract       invalid_state not_disputed        invalid_state not_disputed        forbidden not_party
    rate          invalid_state not_completed       invalid_state not_completed       forbidden not_party
    time          CLOSED cancelled
    resolve       invalid_state not_disputed
    force         CLOSED forced
    ban worker    OPEN
    ban employer  unchanged

  ACTIVE returned
    accept        forbidden own_job                 job_not_open is_active            job_not_open is_active
    hire          job_not_open is_active            forbidden not_employer            forbidden not_employer
    cancel        invalid_state not_overdue         forbidden not_employer            forbidden not_employer
    deliver       forbidden not_hired               REVIEW                            forbidden not_hired
    withdraw      forbidden not_hired               OPEN                              forbidden not_hired
    return        invalid_state is_active           forbidden not_employer            forbidden not_employer
    approve       invalid_state is_active           forbidden not_employer            forbidden not_employer
    dispute       ACTIVE disputed                   ACTIVE disputed                   forbidden not_party
    retract       invalid_state not_disputed        invalid_state not_disputed        forbidden not_party
    rate          invalid_state not_completed       invalid_state not_completed       forbidden not_party
    time          REVIEW
    resolve       invalid_state not_disputed
    force         CLOSED forced
    ban worker    OPEN
    ban employer  unchanged

  ACTIVE returned and overdue
    accept        forbidden own_job                 job_not_open is_active            job_not_open is_active
    hire          job_not_open is_active            forbidden not_employer            forbidden not_employer
    cancel        REVIEW                            forbidden not_employer            forbidden not_employer
    deliver       forbidden not_hired               REVIEW                            forbidden not_hired
    withdraw      forbidden not_hired               OPEN                              forbidden not_hired
    return        invalid_state is_active           forbidden not_employer            forbidden not_employer
    approve       invalid_state is_active           forbidden not_employer            forbidden not_employer
    dispute       ACTIVE disputed                   ACTIVE disputed                   forbidden not_party
    retract       invalid_state not_disputed        invalid_state not_disputed        forbidden not_party
    rate          invalid_state not_completed       invalid_state not_completed       forbidden not_party
    time          REVIEW
    resolve       invalid_state not_disputed
    force         CLOSED forced
    ban worker    OPEN
    ban employer  unchanged

  ACTIVE disputed
    accept        forbidden own_job                 job_not_open is_active            job_not_open is_active
    hire          job_not_open is_active            forbidden not_employer            forbidden not_employer
    cancel        invalid_state not_overdue         forbidden not_employer            forbidden not_employer
    deliver       ACTIVE disputed                   REVIEW disputed                   forbidden not_hired
    withdraw      forbidden not_hired               OPEN                              forbidden not_hired
    return        invalid_state disputed            forbidden not_employer            forbidden not_employer
    approve       CLOSED completed                  forbidden not_employer            forbidden not_employer
    dispute       invalid_state disputed            invalid_state disputed            forbidden not_party
    retract       ACTIVE                            forbidden not_raiser              forbidden not_party
    rate          invalid_state disputed            invalid_state disputed            forbidden not_party
    time          CLOSED resolved
    resolve       CLOSED resolved
    force         CLOSED forced
    ban worker    unchanged
    ban employer  unchanged

  REVIEW
    accept        forbidden own_job                 job_not_open is_review            job_not_open is_review
    hire          job_not_open is_review            forbidden not_employer            forbidden not_employer
    cancel        invalid_state delivered           forbidden not_employer            forbidden not_employer
    deliver       forbidden not_hired               invalid_state delivered           forbidden not_hired
    withdraw      forbidden not_hired               invalid_state delivered           forbidden not_hired
    return        ACTIVE                            forbidden not_employer            forbidden not_employer
    approve       CLOSED completed                  forbidden not_employer            forbidden not_employer
    dispute       REVIEW disputed                   REVIEW disputed                   forbidden not_party
    retract       invalid_state not_disputed        invalid_state not_disputed        forbidden not_party
    rate          CLOSED completed                  invalid_state not_completed       forbidden not_party
    time          CLOSED completed
    resolve       invalid_state not_disputed
    force         CLOSED forced
    ban worker    unchanged
    ban employer  unchanged

  REVIEW disputed
    accept        forbidden own_job                 job_not_open is_review            job_not_open is_review
    hire          job_not_open is_review            forbidden not_employer            forbidden not_employer
    cancel        invalid_state delivered           forbidden not_employer            forbidden not_employer
    deliver       REVIEW disputed                   REVIEW disputed                   forbidden not_hired
    withdraw      forbidden not_hired               OPEN                              forbidden not_hired
    return        invalid_state disputed            forbidden not_employer            forbidden not_employer
    approve       CLOSED completed                  forbidden not_employer            forbidden not_employer
    dispute       invalid_state disputed            invalid_state disputed            forbidden not_party
    retract       forbidden not_raiser              REVIEW                            forbidden not_party
    rate          invalid_state disputed            invalid_state disputed            forbidden not_party
    time          CLOSED resolved
    resolve       CLOSED resolved
    force         CLOSED forced
    ban worker    unchanged
    ban employer  unchanged

  CLOSED completed
    accept        forbidden own_job                 job_not_open is_closed            job_not_open is_closed
    hire          job_not_open is_closed            forbidden not_employer            forbidden not_employer
    cancel        invalid_state is_closed           forbidden not_employer            forbidden not_employer
    deliver       forbidden not_hired               invalid_state is_closed           forbidden not_hired
    withdraw      forbidden not_hired               invalid_state is_closed           forbidden not_hired
    return        invalid_state is_closed           forbidden not_employer            forbidden not_employer
    approve       invalid_state is_closed           forbidden not_employer            forbidden not_employer
    dispute       invalid_state is_closed           invalid_state is_closed           forbidden not_party
    retract       invalid_state not_disputed        invalid_state not_disputed        forbidden not_party
    rate          CLOSED completed                  CLOSED completed                  forbidden not_party
    time          unchanged
    resolve       invalid_state not_disputed
    force         invalid_state is_closed
    ban worker    unchanged
    ban employer  unchanged

  CLOSED cancelled, CLOSED expired
    accept        forbidden own_job                 job_not_open is_closed            job_not_open is_closed
    hire          job_not_open is_closed            forbidden not_employer            forbidden not_employer
    cancel        invalid_state is_closed           forbidden not_employer            forbidden not_employer
    deliver       forbidden not_hired               forbidden not_hired               forbidden not_hired
    withdraw      forbidden not_hired               forbidden not_hired               forbidden not_hired
    return        invalid_state is_closed           forbidden not_employer            forbidden not_employer
    approve       invalid_state is_closed           forbidden not_employer            forbidden not_employer
    dispute       invalid_state is_closed           forbidden not_party               forbidden not_party
    retract       invalid_state not_disputed        forbidden not_party               forbidden not_party
    rate          forbidden not_party               forbidden not_party               forbidden not_party
    time          unchanged
    resolve       invalid_state not_disputed
    force         invalid_state is_closed
    ban worker    unchanged
    ban employer  unchanged

  CLOSED cancelled when overdue
    accept        forbidden own_job                 job_not_open is_closed            job_not_open is_closed
    hire          job_not_open is_closed            forbidden not_employer            forbidden not_employer
    cancel        invalid_state is_closed           forbidden not_employer            forbidden not_employer
    deliver       forbidden not_hired               invalid_state is_closed           forbidden not_hired
    withdraw      forbidden not_hired               invalid_state is_closed           forbidden not_hired
    return        invalid_state is_closed           forbidden not_employer            forbidden not_employer
    approve       invalid_state is_closed           forbidden not_employer            forbidden not_employer
    dispute       invalid_state is_closed           invalid_state is_closed           forbidden not_party
    retract       invalid_state not_disputed        invalid_state not_disputed        forbidden not_party
    rate          invalid_state not_completed       invalid_state not_completed       forbidden not_party
    time          unchanged
    resolve       invalid_state not_disputed
    force         invalid_state is_closed
    ban worker    unchanged
    ban employer  unchanged
`;

// Each line is a story of a new job with three hires: its steps, the state of the job after them, the state
// of each hire and, where shown, the change in the balances of the employer and of each worker. The hires
// cost 100.01, 200.03 and 300.07. The market keeps 3.33 %, rounded up: 3.34, 6.67 and 10. A `late` hire was due 80
// hours ago.
const stories = `
  a delivers                                                   ACTIVE            delivered hired hired       -600.11 0 0 0
  a delivers, b delivers                                       ACTIVE            delivered delivered hired
  a delivers, b delivers, c delivers                           REVIEW            delivered delivered delivered
  a withdraws                                                  ACTIVE            refunded hired hired        -500.1 0 0 0
  a delivers, b withdraws                                      ACTIVE            delivered refunded hired
  a delivers, b delivers, c withdraws                          REVIEW            delivered delivered refunded
  all withdraw                                                 OPEN              refunded refunded refunded  0 0 0 0
  a delivers, a withdraws                                      invalid_state delivered
  a delivers, a delivers                                       invalid_state delivered
  employer hires                                               job_not_open is_active
  employer cancels                                             invalid_state not_overdue
  a late, employer cancels                                     ACTIVE            refunded hired hired        -500.1 0 0 0
  a late, b delivers, c delivers, employer cancels             REVIEW            refunded delivered delivered
  a late, b late, c late, employer cancels                     CLOSED cancelled  refunded refunded refunded  0 0 0 0
  a late, time                                                 ACTIVE            refunded hired hired
  a late, b delivers, c delivers, time                         REVIEW            refunded delivered delivered
  a late, b late, c late, a delivers, time                     REVIEW            delivered refunded refunded
  a late, b late, c late, time                                 CLOSED cancelled  refunded refunded refunded  0 0 0 0
  all deliver, window                                          CLOSED completed  paid paid paid              -600.11 96.67 193.36 290.07
  all deliver, employer approves                               CLOSED completed  paid paid paid              -600.11 96.67 193.36 290.07
  a delivers, b delivers, c withdraws, employer approves       CLOSED completed  paid paid refunded          -300.04 96.67 193.36 0
  all deliver, employer rates                                  invalid_state not_completed

  a delivers, b delivers, employer approves                    invalid_state is_active
  a delivers, employer approves a                              ACTIVE            paid hired hired            -600.11 96.67 0 0
  a delivers, employer approves b                              invalid_state is_active
  all deliver, employer approves a                             REVIEW            paid delivered delivered    -600.11 96.67 0 0
  a delivers, b delivers, employer approves a b                ACTIVE            paid paid hired
  a delivers, employer approves a, employer approves a         invalid_state is_active
  a delivers, employer approves a, a delivers                  invalid_state paid
  a delivers, employer approves a, a withdraws                 invalid_state paid
  a delivers, employer approves a, a disputes                  invalid_state paid
  a delivers, employer approves a, employer returns a          invalid_state is_active
  a delivers, b delivers, employer approves a, employer returns a  invalid_state paid
  a delivers, employer approves a, b withdraws                 ACTIVE            paid refunded hired         -400.08 96.67 0 0
  a delivers, employer approves a, b withdraws, c withdraws    CLOSED completed  paid refunded refunded      -100.01 96.67 0 0
  a delivers, employer approves a, b late, c late, time        CLOSED completed  paid refunded refunded      -100.01 96.67 0 0
  a delivers, employer approves a, b delivers, c delivers, employer approves  CLOSED completed  paid paid paid  -600.11 96.67 193.36 290.07
  a delivers, employer approves a, admin forces                CLOSED forced     paid refunded refunded      -100.01 96.67 0 0
  a delivers, employer approves a, admin bans b, admin bans c  CLOSED completed  paid refunded refunded      -100.01 96.67 0 0
  a delivers, window                                           ACTIVE            paid hired hired            -600.11 96.67 0 0
  a delivers, window, b delivers, c delivers, window           CLOSED completed  paid paid paid              -600.11 96.67 193.36 290.07
  a delivers, window, b withdraws, c withdraws                 CLOSED completed  paid refunded refunded      -100.01 96.67 0 0

  all deliver, employer returns                                ACTIVE            hired hired hired
  all deliver, employer returns b                              ACTIVE            delivered hired delivered
  all deliver, employer returns c a                            ACTIVE            hired delivered hired
  a delivers, employer returns a                               ACTIVE            hired hired hired
  a delivers, employer returns                                 ACTIVE            hired hired hired
  a delivers, employer returns b                               invalid_state is_active
  all deliver, employer returns b, b delivers                  REVIEW            delivered delivered delivered
  all deliver, employer returns b, b withdraws                 REVIEW            delivered refunded delivered
  all deliver, employer returns b, c withdraws                 invalid_state delivered
  all deliver, employer returns b, employer approves           invalid_state is_active
  all deliver, employer returns b, b late, employer cancels    REVIEW            delivered delivered delivered  -600.11 0 0 0
  all deliver, employer returns b, b late, time                REVIEW            delivered delivered delivered  -600.11 0 0 0
  all deliver, employer returns, a late, b late, c late, time, window  CLOSED completed  paid paid paid  -600.11 96.67 193.36 290.07
  a withdraws, b delivers, c delivers, employer returns a      validation_failed hired_workers

  a disputes                                                   invalid_state nothing_to_dispute
  employer disputes                                            invalid_state nothing_to_dispute
  a delivers, employer disputes                                ACTIVE disputed   delivered hired hired
  a delivers, employer disputes b                              invalid_state nothing_to_dispute
  a delivers, a disputes, b delivers                           ACTIVE disputed   delivered delivered hired
  a delivers, a disputes, a withdraws                          ACTIVE            refunded hired hired
  a delivers, a disputes, b withdraws                          ACTIVE disputed   delivered refunded hired
  a delivers, a disputes, b withdraws, c withdraws, a withdraws  OPEN            refunded refunded refunded
  all deliver, employer disputes, all withdraw                 OPEN              refunded refunded refunded  0 0 0 0
  all deliver, employer disputes b, window                     REVIEW disputed   paid delivered paid         -600.11 96.67 0 290.07
  all deliver, employer disputes b, window, b withdraws        CLOSED completed  paid refunded paid          -400.08 96.67 0 290.07
  all deliver, employer disputes, employer disputes            invalid_state disputed
  all deliver, employer disputes b, employer disputes a        invalid_state dispute_used
  all deliver, employer disputes b, a disputes                 REVIEW disputed   delivered delivered delivered
  all deliver, employer disputes b, b disputes                 invalid_state disputed
  all deliver, employer disputes, employer returns             invalid_state disputed
  all deliver, employer disputes b, employer returns           ACTIVE disputed   hired delivered hired
  a delivers, a disputes, employer approves                    ACTIVE            paid hired hired            -600.11 96.67 0 0
  all deliver, a disputes, employer approves                   CLOSED completed  paid paid paid              -600.11 96.67 193.36 290.07
  a delivers, employer returns a, a disputes, a late, employer cancels  invalid_state disputed
  a delivers, employer returns a, a disputes, a late, time     ACTIVE disputed   hired hired hired
  a delivers, employer returns a, a disputes, b late, employer cancels  ACTIVE disputed  hired refunded hired
  all deliver, a disputes, a withdraws                         REVIEW            refunded delivered delivered
  a delivers, b delivers, a disputes, c withdraws              REVIEW disputed   delivered delivered refunded
  all deliver, a disputes, a retracts                          REVIEW            delivered delivered delivered
  all deliver, a disputes, b retracts                          forbidden not_raiser
  all deliver, a disputes, a retracts, a disputes              invalid_state dispute_used
  all deliver, a disputes, b disputes, a retracts              REVIEW disputed   delivered delivered delivered
  all deliver, a disputes, a retracts, window                  CLOSED completed  paid paid paid
  all deliver, a disputes, fortnight                           CLOSED completed  paid paid paid              -600.11 96.67 193.36 290.07
  all deliver, a disputes, decision                            REVIEW            paid delivered delivered    -600.11 96.67 0 0
  all deliver, employer disputes, decision                     CLOSED resolved   paid paid paid              -600.11 96.67 193.36 290.07
  a delivers, employer returns a, a disputes, decision         ACTIVE            paid hired hired            -600.11 96.67 0 0
  a delivers, employer disputes, decision, b delivers, b disputes  invalid_state dispute_over

  all deliver, employer disputes, admin resolves 0.5 0.3333 1  CLOSED resolved   paid paid paid              -416.73 48.33 64.44 290.07
  all deliver, a disputes, admin resolves 1 1 1                CLOSED resolved   paid paid paid              -600.11 96.67 193.36 290.07
  all deliver, employer disputes, admin resolves 0 0 0         CLOSED resolved   refunded refunded refunded  0 0 0 0
  all deliver, employer disputes, admin resolves 0.0001 0 1    CLOSED resolved   paid refunded paid          -300.08 0 0 290.07
  all deliver, employer disputes, admin resolves 0.9999 0.9999 0.9999  CLOSED resolved  paid paid paid       -600.02 96.66 193.34 290.03
  a withdraws, b delivers, b disputes, admin resolves - 0.5 1  CLOSED resolved   refunded paid paid          -400.08 0 96.67 290.07
  a delivers, a disputes, admin resolves 0.5 - -               ACTIVE            paid hired hired            -550.1 48.33 0 0
  all deliver, a disputes, admin resolves 1 - -                REVIEW            paid delivered delivered    -600.11 96.67 0 0
  admin resolves 1 1 1                                         invalid_state not_disputed
  all deliver, employer disputes, admin resolves 1 1 -         validation_failed each_hire
  all deliver, a disputes, admin resolves 1 1 0.33333          validation_failed four_decimals
  a withdraws, b delivers, b disputes, admin resolves 1 1 1    validation_failed hired_workers

  admin forces                                                 CLOSED forced     refunded refunded refunded  0 0 0 0
  a delivers, admin forces                                     CLOSED forced     paid refunded refunded      -100.01 96.67 0 0
  a delivers, employer returns a, admin forces                 CLOSED forced     paid refunded refunded      -100.01 96.67 0 0
  all deliver, admin forces                                    CLOSED forced     paid paid paid              -600.11 96.67 193.36 290.07
  a delivers, admin forces 0 0.5 -                             CLOSED forced     refunded paid refunded      -100.01 0 96.67 0
  a delivers, a disputes, admin forces - - 0.25                CLOSED forced     paid refunded paid          -175.02 96.67 0 72.51
  a withdraws, admin forces 1 - -                              validation_failed hired_workers
  all withdraw, admin forces                                   CLOSED forced     refunded refunded refunded  0 0 0 0

  admin bans a                                                 ACTIVE            refunded hired hired        -500.1 0 0 0
  a delivers, admin bans a                                     ACTIVE            delivered hired hired       -600.11 0 0 0
  a delivers, b delivers, admin bans c                         REVIEW            delivered delivered refunded
  admin bans a, admin bans b, admin bans c                     OPEN              refunded refunded refunded  0 0 0 0
  a delivers, employer returns a, admin bans a                 ACTIVE            refunded hired hired
  a delivers, employer returns a, a disputes, admin bans a     ACTIVE disputed   hired hired hired
  a delivers, admin bans a, b delivers, c delivers, window     CLOSED completed  paid paid paid              -600.11 96.67 193.36 290.07
  all deliver, employer returns b, admin bans b                REVIEW            delivered refunded delivered
  all deliver, admin bans b, employer returns a c              ACTIVE            hired delivered hired
  all deliver, admin bans b, employer returns                  invalid_state worker_banned
  admin bans employer                                          ACTIVE            hired hired hired           -600.11 0 0 0
  admin bans employer, all deliver, window                     CLOSED completed  paid paid paid              -600.11 96.67 193.36 290.07
  admin bans employer, all withdraw, time                      CLOSED forced     refunded refunded refunded  0 0 0 0
  all withdraw, admin bans employer                            CLOSED forced     refunded refunded refunded  0 0 0 0
`;

const market = await openMarket(t, {
  welcome_credit: 100_000_000n,
  max_active_hires: 1_000,
  platform_fee_bps: 333,
});
const shrimp = new Shrimp(market);
const { db, rules } = market;
const [employer, worker, other] = [await market.agent(), await market.agent(), await market.agent()];
const [a, b, c] = [await market.agent(), await market.agent(), await market.agent()];
const admin = { agent_id: 'admin', key: admin_key };
const agents = { employer, worker, other, a, b, c, admin };
type Who = keyof typeof agents;
/** The agents that the current step banned. */
const banned: string[] = [];
type MoveId = `${'accept' | 'complete' | 'withdraw' | 'approve' | 'return' | 'dispute' | 'delete'}Task`;

const arrange: Record<string, () => Promise<string>> = {
  OPEN: () => market.task(employer, { deadline: tomorrow() }),
  'OPEN after a withdrawal': () => after('ACTIVE', worker, 'withdrawTask'),
  'OPEN to bids': () => openToBids([worker]),
  ACTIVE: () => after('OPEN', worker, 'acceptTask'),
  'ACTIVE overdue': () => aged('ACTIVE', 25),
  'ACTIVE returned': () => after('REVIEW', employer, 'returnTask', { feedback: 'Once more.' }),
  'ACTIVE returned and overdue': () => aged('ACTIVE returned', 73),
  'ACTIVE disputed': () => after('ACTIVE returned', employer, 'disputeTask', { reason: 'Not as agreed.' }),
  REVIEW: () => after('ACTIVE', worker, 'completeTask', { deliverables: { report: 'done' } }),
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
    const makeAnother = async () => {
      await endDisputes();
      return make();
    };
    let job_id = await makeAnother();
    for (const { move, who, expected } of cells.filter((cell) => cell.state === state)) {
      const before = await readJob(job_id);
      assert(
        state.startsWith(before.state) && isCalm({ state }) !== before.disputed,
        `${state}: ${before.state}`,
      );
      if (move === 'time') await market.age(job_id, 1_000);
      const judged = await judge(job_id, move, who);
      const listed = await isListed(job_id, move, who);
      const outcome = await act(job_id, move, who);
      if (listed !== undefined) t.equal(listed, !isRefusal(outcome), `${move} by ${who}, listed`);
      if (judged !== undefined)
        t.equal(judged, isRefusal(outcome) ? outcome : null, `${move} by ${who}, judged`);
      const now = await readJob(job_id);
      const wanted = expected === 'unchanged' ? before.state : expected;
      const stays = expected === 'unchanged' || isRefusal(wanted);
      // A refusal changes nothing. After every move hires, bids, escrow and timer agree.
      t.same(
        { outcome, row: stays ? now : null, mismatches: now.mismatches },
        { outcome: wanted, row: stays ? before : null, mismatches: [] },
        `${move} by ${who}`,
      );
      await unbanAll();
      if (!isRefusal(outcome)) job_id = await makeAnother();
    }
  });
}

t.test('the table has every cell', async (t) => {
  t.equal(cells.length, Object.keys(arrange).length * (10 * 3 + 2 * 4 + 3));
});

t.test('from: the code allows a move in the statuses of the table and no others', async (t) => {
  for (const [move, rule] of Object.entries(moves)) {
    const starts = listAllowed(move).filter((cell) => !('in_dispute' in rule) || !isCalm(cell));
    const in_stories = listStories(move).flatMap(({ steps }) =>
      steps.length > 1 ? ['ACTIVE', 'REVIEW'] : [],
    );
    // The stories show moves on one of several hires, which the table cannot.
    const shown = unique([...starts.map(startOf), ...in_stories]);
    t.same(
      unique(rule.from).filter((status) => !shown.includes(status)),
      [],
      move,
    );
    t.same(
      unique(starts.map(startOf)).filter((status) => !unique(rule.from).includes(status)),
      [],
      move,
    );
  }
});

t.test('to: a move ends in the statuses of the table and the stories and in no others', async (t) => {
  for (const [move, { to }] of Object.entries(moves)) {
    const ends = listAllowed(move).map(({ expected }) => statusOf(expected));
    t.same(unique([...ends, ...listStoryEnds(move)]), unique(to), move);
  }
});

t.test('by: the code allows a move to the actors of the table and no others', async (t) => {
  const actors = {
    worker: ['other', 'worker'],
    employer: ['employer'],
    hired: ['worker'],
    party: ['employer', 'worker'],
    market: ['market'],
    admin: ['admin'],
  };
  for (const [move, { by }] of Object.entries(moves))
    t.same(unique(listAllowed(move).map(({ who }) => who)), actors[by], move);
});

t.test('three hires', async (t) => {
  for (const { text, steps, outcome, hires, money } of readStories()) {
    await endDisputes();
    const job_id = await hireThree();
    let reached = '';
    for (const { who, move, named } of steps) {
      assert(!isRefusal(reached), `${text}: only the last step can be refused`);
      const listed = await isListed(job_id, move, who, named);
      reached = move === 'late' ? await makeLate(job_id, who) : await act(job_id, move, who, named);
      // A move that is listed can still be refused for the workers or the shares that it names.
      if (listed !== undefined && (named.length === 0 || !isRefusal(reached))) {
        t.equal(listed, !isRefusal(reached), `${text}: ${move} by ${who}, listed`);
      }
    }
    const now = await readJob(job_id);
    t.same(
      {
        outcome: reached,
        hires: hires && now.hires,
        money: money && (await readMoney(job_id)),
        mismatches: now.mismatches,
      },
      { outcome, hires, money, mismatches: [] },
      text,
    );
    await unbanAll();
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
    const actors: Cell['who'][] =
      first === 'time' ? ['market'] : expected.length === 1 ? ['admin'] : ['employer', 'worker', 'other'];
    return states.flatMap((state) => [
      ...actors.map((who, i) => ({ state, move: first, who, expected: expected[i] as string })),
      ...(['resolve', 'force'].includes(first) ? refuseToOthers(state, first) : []),
    ]);
  });
}

function refuseToOthers(state: string, move: string): Cell[] {
  const others = ['employer', 'worker', 'other'] as const;
  return others.map((who) => ({ state, move, who, expected: 'invalid_agent_type' }));
}

function readStories() {
  return stories
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [text, outcome, hires, money] = line.trim().split(/ {2,}/) as [string, string, string?, string?];
      const steps = text
        .replaceAll(/all (\w+)/g, 'a $1s, b $1s, c $1s')
        .split(', ')
        .map(readStep);
      return { text, steps, move: steps.at(-1)?.move, outcome, hires, money };
    });
}

/** The moves that time makes, with the states that each starts from. The table calls all of them `time`. */
const moves_of_time: Record<string, RegExp> = {
  expire: /^OPEN/,
  lapse: /^ACTIVE(?!.*disputed)/,
  settle: /^REVIEW$/,
  decide: /disputed$/,
};

/** The cells in which the table allows a move of the code. */
function listAllowed(move: string): Cell[] {
  const allowed = cells.filter(({ expected }) => !isRefusal(expected) && expected !== 'unchanged');
  const start = moves_of_time[move];
  if (start) return allowed.filter((cell) => cell.move === 'time' && start.test(cell.state));
  // On an OPEN job a ban ends a bid, but removes no hire.
  if (move === 'remove') return allowed.filter((cell) => cell.move === 'ban worker' && !isOpen(cell));
  return allowed.filter((cell) => cell.move === move && !(move === 'deliver' && isEvidence(cell)));
}

/** The statuses after the stories that end with a move of the code. */
function listStoryEnds(move: string): string[] {
  return listStories(move).map((story) => statusOf(story.outcome));
}

/** The stories that end with a move of the code. */
function listStories(move: string) {
  const words: Record<string, string> = {
    lapse: 'time',
    settle: 'window',
    decide: 'decision',
    remove: 'ban worker',
  };
  return readStories().filter((story) => story.move === (words[move] ?? move) && !isRefusal(story.outcome));
}

function startOf({ state }: Cell): string {
  return statusOf(state);
}

function statusOf(state: string): string {
  return state.split(' ', 1)[0] as string;
}

/** Each text once, sorted. */
function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}

function readStep(step: string) {
  const [who = '', move = '', ...named] = ['time', 'window', 'fortnight', 'decision'].includes(step)
    ? ['market', step]
    : step.split(' ');
  // The ban of the employer and the ban of a worker are different moves.
  const done = move === 'bans' ? (named[0] === 'employer' ? 'ban employer' : 'ban worker') : move;
  return { who: who as Who | 'market', move: done.replace(/s$/, ''), named };
}

function isRefusal(outcome: string): boolean {
  return /^(forbidden|invalid_agent_type|invalid_state|job_not_open|validation_failed)/.test(outcome);
}

/** Whether what an agent hands in is evidence: the table shows it as a delivery that changes nothing. */
function isEvidence({ state, who }: Pick<Cell, 'state' | 'who'>): boolean {
  return !isCalm({ state }) && (who === 'employer' || state.startsWith('REVIEW'));
}

function isOpen({ state }: Cell): boolean {
  return state.startsWith('OPEN');
}

function isCalm({ state }: { state: string }): boolean {
  return !state.endsWith('disputed');
}

/**
 * Makes a move and returns the state that it leads to, or its refusal. `named` are the workers that the move
 * names, or the shares of a, b and c.
 */
async function act(job_id: string, move: string, who: Who | 'market', named: string[] = []): Promise<string> {
  if (who === 'market') {
    if (move === 'window') await market.age(job_id, 72);
    if (move === 'fortnight') await market.age(job_id, 14 * 24);
    if (move === 'decision') {
      await db
        .updateTable('job')
        .set({ dispute_until: db.now, sweep_at: db.now })
        .where('job_id', '=', job_id)
        .execute();
    }
    await market.sweep();
    return (await readJob(job_id)).state;
  }
  const actor = await findActor(db, agents[who].key);
  const { hiring, workers } = await readJob(job_id);
  if (move.startsWith('ban')) {
    const { agent_id } = agents[(named[0] ?? move.split(' ')[1]) as Who];
    await banAgent({ db, rules, actor }, { agent_id, reason: undefined });
    banned.push(agent_id);
    return (await readJob(job_id)).state;
  }
  const delivery = {
    artifact_type: 'final',
    title: null,
    content: '{}',
    format: 'json',
    quality_notes: null,
  } as const;
  const rated = who !== 'employer' ? employer : hiring === 'bidding' ? a : worker;
  const rating = {
    agent_id: rated.agent_id,
    job_id,
    quality_score: 5,
    on_time: null,
    comment: null,
    accepts_delivery: true,
  };
  const shares = [a, b, c].flatMap(({ agent_id }, i) => {
    const share = Number(named[i] ?? Number.NaN);
    return Number.isNaN(share) ? [] : [{ worker_id: agent_id, share }];
  });
  const halves = workers.map((worker_id) => ({ worker_id, share: 0.5 }));
  const worker_ids = named.length > 0 ? named.map((name) => agents[name as Who]?.agent_id) : undefined;
  const acts: Record<string, (scope: ActorScope) => Promise<unknown>> = {
    accept: (scope) => acceptJob(scope, { job_id }),
    hire: (scope) => hireWorkers(scope, { job_id, worker_ids: [worker.agent_id] }),
    cancel: (scope) => cancelJob(scope, { job_id }),
    deliver: (scope) => addArtifact(scope, { job_id, submission: { ...delivery, attachments: [] } }),
    withdraw: (scope) => withdrawHire(scope, { job_id }),
    return: (scope) => returnJob(scope, { job_id, feedback: 'Once more.', worker_ids }),
    approve: (scope) => approveJob(scope, { job_id, worker_ids }),
    dispute: (scope) => disputeJob(scope, { job_id, reason: 'Not as agreed.', worker_ids }),
    retract: (scope) => retractDispute(scope, { job_id }),
    rate: (scope) => rateAgent(scope, rating),
    resolve: (scope) =>
      resolveJob(scope, { job_id, shares: named.length > 0 ? shares : halves, reason: 'So be it.' }),
    force: (scope) => forceCloseJob(scope, { job_id, shares, reason: undefined }),
  };
  try {
    await inTransaction(db, async (trx) => acts[move]?.({ trx, rules, actor }));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { reason, errors: [first] = [] } = error.details ?? {};
    return [error.code, reason ?? (first && 'rule' in first ? first.rule : undefined)]
      .filter(Boolean)
      .join(' ');
  }
  return (await readJob(job_id)).state;
}

/**
 * Calls `judgeMove` with rows that are not locked. Returns the refusal, null if the move is allowed, or
 * undefined if `judgeMove` does not decide it.
 */
async function judge(job_id: string, move: string, who: Who | 'market'): Promise<string | null | undefined> {
  // Evidence in a dispute is not a delivery, though the table shows it as one.
  if (!(move in moves) || who === 'market') return;
  if (move === 'deliver' && isEvidence({ state: (await readJob(job_id)).state, who })) return;
  const job = await db.selectFrom('job').selectAll().where('job_id', '=', job_id).executeTakeFirstOrThrow();
  const parties = await db.selectFrom('agent').selectAll().execute();
  const disputes = await db.selectFrom('dispute').selectAll().where('job_id', '=', job_id).execute();
  const ended = await db.selectFrom('hire').select('worker_id').where('job_id', '=', job_id).execute();
  const refusal = judgeMove(move as Move, {
    job,
    hires: await standingHires(db, job),
    disputes,
    leavers: job.status === 'OPEN' ? ended.map((hire) => hire.worker_id) : [],
    bid: null,
    actor: await findActor(db, agents[who].key),
    agents: new Map(parties.map((agent) => [agent.agent_id, agent])),
    now: db.now,
    rules,
  });
  return refusal && [refusal.code, refusal.details?.reason].filter(Boolean).join(' ');
}

/** Whether the agent is told that it can make a move; undefined for what is no act of an agent on a job. */
async function isListed(
  job_id: string,
  move: string,
  who: Who | 'market',
  named: string[] = [],
): Promise<boolean | undefined> {
  if (who === 'market' || !(move in moves)) return;
  const { state } = await readJob(job_id);
  const act = move === 'deliver' && isEvidence({ state, who }) ? 'add_evidence' : (move as AgentAct);
  const { acts } = await readMoves({ db, rules }, await findActor(db, agents[who].key), job_id);
  // Only a move that names workers is no answer to one that does not.
  return acts.includes(act) || (named.length > 0 && acts.includes(`${act}_some` as AgentAct));
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

async function openToBids(bidders: TestAgent[], bids: object[] = [{}]): Promise<string> {
  const job_id = await shrimp.job(employer, { required_tags: ['coding'], deadline: inAWeek() });
  for (const [i, bidder] of bidders.entries()) await shrimp.bid(bidder, job_id, bids[i]);
  return job_id;
}

/** A bidding job for which a, b and c are hired in one move. */
async function hireThree(): Promise<string> {
  const three = [a, b, c];
  const job_id = await openToBids(three, [{ amount: 100.01 }, { amount: 200.03 }, { amount: 300.07 }]);
  const actor = await findActor(db, employer.key);
  const worker_ids = three.map(({ agent_id }) => agent_id);
  await inTransaction(db, (trx) => hireWorkers({ trx, rules, actor }, { job_id, worker_ids }));
  return job_id;
}

function inAWeek(): string {
  return new Date(Date.now() + 7 * 24 * 3_600_000).toISOString();
}

function tomorrow(): string {
  return new Date(Date.now() + 24 * 3_600_000).toISOString();
}

/** Ends every dispute on paper, so that no agent reaches its limit of open ones. */
async function endDisputes(): Promise<void> {
  await db.updateTable('dispute').set({ ended_at: db.now }).where('ended_at', 'is', null).execute();
}

async function unbanAll(): Promise<void> {
  const actor = await findActor(db, admin_key);
  for (const agent_id of banned.splice(0))
    await unbanAgent({ db, rules, actor }, { agent_id, reason: undefined });
}

/** The change in the balances of the employer, a, b and c through a job, in major units. */
async function readMoney(job_id: string): Promise<string> {
  const { rows } = await sql<{ moved: bigint }>`
    select coalesce(sum(amount), 0)::bigint as moved
    from unnest(${[employer, a, b, c].map(({ agent_id }) => agent_id)}::text[]) with ordinality as party (id, place)
    left join entry on entry.owner = party.id and entry.account = 'available' and entry.job_id = ${job_id}
    group by place order by place
  `.execute(db);
  return rows.map(({ moved }) => Number(moved) / 100).join(' ');
}

async function makeLate(job_id: string, who: Who | 'market'): Promise<string> {
  const { agent_id } = agents[who as Who];
  await sql`update hire set due_at = now() - interval '80 hours'
    where job_id = ${job_id} and worker_id = ${agent_id}`.execute(db);
  await sql`update job set sweep_at = now() - interval '8 hours' where job_id = ${job_id}`.execute(db);
  return 'late';
}

interface JobState {
  /** In the form of the table. */
  state: string;
  disputed: boolean;
  hiring: 'direct' | 'bidding';
  hires: string | null;
  workers: string[];
  mismatches: string[];
}

/** The job with its hires and bids. `mismatches` names what does not agree among them. */
async function readJob(job_id: string) {
  const { rows } = await sql<JobState>`
    select
      concat_ws(' ', status, close_reason, case when disputed then 'disputed' end) as state,
      disputed,
      hiring,
      version,
      (select string_agg(state, ' ' order by worker_id) from hire where hire.job_id = job.job_id) as hires,
      (select string_agg(status, ' ' order by bid_id) from bid where bid.job_id = job.job_id) as bids,
      array(
        select worker_id from hire
        where hire.job_id = job.job_id and (state <> 'refunded' or settled_at = closed_at)
      ) as workers,
      (select count(*)::text from artifact where artifact.job_id = job.job_id) as artifacts,
      (select count(*)::text from rating where rating.job_id = job.job_id) as ratings,
      array_remove(array[
        case when (select coalesce(sum(balance), 0) from account where owner = job_id) <>
          reserve + (select coalesce(sum(amount), 0) from hire where hire.job_id = job.job_id and state in ('hired', 'delivered'))
          then 'escrow' end,
        case when paid <> (select coalesce(sum(paid), 0) from hire where hire.job_id = job.job_id)
          then 'paid' end,
        case when live_bids <> (select count(*) from bid where bid.job_id = job.job_id and bid.status = 'PENDING')
          then 'live_bids' end,
        case when exists (
          select from hire left join bid on bid.job_id = hire.job_id and bid.bid_id = hire.bid_id
          where hire.job_id = job.job_id and hiring = 'bidding' and state <> 'refunded'
            and bid.status is distinct from 'ACCEPTED'
        ) then 'bids' end,
        case when exists (
          select from bid join agent on agent.agent_id = bid.worker_id
          where bid.job_id = job.job_id and bid.status = 'PENDING' and banned_at is not null
        ) then 'banned bidder' end,
        case when disputed <> exists (
          select from hire join dispute using (job_id, dispute_id)
          where hire.job_id = job.job_id and state in ('hired', 'delivered') and ended_at is null
        ) then 'disputed' end,
        case when (status = 'REVIEW') <> (delivered_at is not null and status <> 'CLOSED') then 'delivered_at' end,
        case when (status in ('ACTIVE', 'REVIEW')) <> (sweep_at is not null) and status <> 'OPEN'
          then 'timer' end
      ], null) as mismatches
    from job where job_id = ${job_id}
  `.execute(db);
  return rows[0] as JobState;
}
