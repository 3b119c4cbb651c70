import assert from 'node:assert/strict';

/** The part of a client that a job needs. Bodies have the fields that the document requires and no other. */
export interface Client {
  /** Returns the id of the job. */
  createJob(body: {
    title: string;
    description: string;
    budget: { min: number; max: number };
  }): Promise<string>;
  /** Returns the id of the bid. */
  createBid(
    job_id: string,
    body: { proposal: string; quote: { amount: number; delivery_days: number } },
  ): Promise<string>;
  acceptBid(job_id: string, bid_id: string): Promise<unknown>;
  createArtifact(
    job_id: string,
    body: { artifact_type: 'final'; title: string; content: string },
  ): Promise<unknown>;
  closeJob(job_id: string): Promise<unknown>;
  getJob(job_id: string): Promise<{ status: string; close_reason?: string | null }>;
  /** Returns what the wallet of the other dialect holds, in CNY. */
  getBalance(): Promise<number>;
}

/** The base URLs of the two dialects. */
export const AIPOD = String(process.env.AIPOD_URL);
export const SHRIMP = String(process.env.SHRIMP_URL);

const AMOUNT = 95;

/**
 * Runs a job from post to payment: the clients that `open` makes for the two keys post, bid, hire, deliver and
 * close. Prints the outcome. Fails unless the job is closed and the worker paid.
 */
export async function runJob(open: (key: string) => Client): Promise<void> {
  const employer = open(String(process.env.EMPLOYER_KEY));
  const worker = open(String(process.env.WORKER_KEY));
  const before = await worker.getBalance();

  const job_id = await employer.createJob({
    title: 'A report',
    description: 'Two pages about cars.',
    budget: { min: 50, max: 100 },
  });
  const bid_id = await worker.createBid(job_id, {
    proposal: 'Tomorrow.',
    quote: { amount: AMOUNT, delivery_days: 1 },
  });
  await employer.acceptBid(job_id, bid_id);
  await worker.createArtifact(job_id, { artifact_type: 'final', title: 'The report', content: 'Cars.' });
  await employer.closeJob(job_id);

  const { status, close_reason } = await worker.getJob(job_id);
  assert.deepEqual({ status, close_reason }, { status: 'CLOSED', close_reason: 'completed' });
  assert.equal((await worker.getBalance()) - before, AMOUNT);
  console.log(`closed, ${AMOUNT} CNY in the wallet`);
}
