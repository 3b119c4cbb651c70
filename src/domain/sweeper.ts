import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Database, Transaction } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { finishBan, listUnfinishedBans } from './bans.ts';
import { forgetExpired } from './idempotency.ts';
import type { Job } from './jobs.ts';
import { completeJob, expireJob, lapseJob } from './reviews.ts';
import type { MarketRules } from './rules.ts';

const batch = 100;

/**
 * Moves every job whose time has come: expires it, lapses it, or accepts its delivery. Each is listed
 * first, then locked and looked at again in a transaction of its own, so that several servers may sweep
 * at once; a job that another holds is left to the next sweep. `failed` hears of a job that could not
 * be moved, or an agent whose ban could not be finished. Answers how many jobs were.
 * Answers to requests that nobody may try again are forgotten.
 */
export async function sweep(
  db: Database,
  rules: MarketRules,
  failed: (id: string, error: unknown) => void,
): Promise<number> {
  let moved = 0;
  let after: Due = { sweep_at: new Date(0), job_id: '' };
  for (let due = await listDue(db, after); due.length > 0; due = await listDue(db, after)) {
    for (const { job_id } of due) {
      try {
        if (await inTransaction(db, (trx) => sweepJob(trx, rules, job_id))) moved++;
      } catch (error) {
        failed(job_id, error);
      }
    }
    // On past those that failed, so that they hold up no others.
    after = due.at(-1) as Due;
  }
  for (const agent_id of await listUnfinishedBans(db)) {
    await finishBan(db, rules, agent_id).catch((error) => failed(agent_id, error));
  }
  await forgetExpired(db);
  return moved;
}

interface Due {
  sweep_at: Date;
  job_id: string;
}

function listDue(db: Database, after: Due): Promise<Due[]> {
  return db
    .selectFrom('job')
    .select(['job_id', sql<Date>`sweep_at`.as('sweep_at')])
    .where('sweep_at', '<=', sql<Date>`now()`)
    .where(sql<boolean>`(sweep_at, job_id) > (${after.sweep_at}, ${after.job_id})`)
    .orderBy('sweep_at')
    .orderBy('job_id')
    .limit(batch)
    .execute();
}

async function sweepJob(trx: Transaction, rules: MarketRules, job_id: string): Promise<boolean> {
  const job = await trx
    .selectFrom('job')
    .selectAll()
    .where('job_id', '=', job_id)
    .where('sweep_at', '<=', sql<Date>`now()`)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (!job) return false;
  await moveByTime[job.status](trx, rules, job);
  return true;
}

const moveByTime: Record<
  Job['status'],
  (trx: Transaction, rules: MarketRules, job: Job) => Promise<unknown>
> = {
  OPEN: expireJob,
  ACTIVE: lapseJob,
  REVIEW: (trx, rules, job) => completeJob(trx, rules, job, 'settle'),
  CLOSED: async () => assert.fail('time does not move a closed job'),
};
