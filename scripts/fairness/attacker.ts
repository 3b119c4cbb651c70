import { createHash } from 'node:crypto';
import pg from 'pg';
import { digest } from '../../src/domain/access/secrets.ts';
import { copyRows } from '../market/copy.ts';
import { agentId, idAt, type MarketSize } from '../market/draw.ts';

/** One agent of a filled market, with what it attacks the others with. */
export interface Attacker {
  /** Ten keys of this agent. */
  keys: string[];
  /** A task that it works on. */
  task_id: string;
  /** A job that it has delivered, with ten artifacts of 10 MiB. */
  big_job_id: string;
  big_artifact_id: string;
}

const MIB = 1024 * 1024;
/** A text in which a search for `b` and 99 times `a` almost matches everywhere. */
const SLOW_TEXT = `${'a'.repeat(32_766)}ba`;
const SLOW_TEXTS = 300;

/** Makes a worker of a filled market the attacker: adds keys, large artifacts, and texts that are slow to search. */
export async function addAttacker(connection: pg.ClientConfig, { now }: MarketSize): Promise<Attacker> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    const {
      rows: [worker],
    } = await client.query<{ worker_id: string; task_id: string; big_job_id: string }>(`
      select active.worker_id, active.job_id as task_id, done.job_id as big_job_id
      from hire as active join hire as done on done.worker_id = active.worker_id and done.state = 'delivered'
      where active.state = 'hired' limit 1
    `);
    if (!worker)
      throw new Error('The market has no worker with work in progress and delivered work: fill more jobs.');
    const { worker_id, task_id, big_job_id } = worker;
    const keys = Array.from({ length: 10 }, (_, i) => `fg_live_attacker_${String(i).padStart(15, '0')}`);
    await client.query('set session_replication_role = replica');
    await copyRows(
      client,
      { table: 'api_key', columns: ['agent_id', 'key_id', 'origin', 'last_four', 'created_at'] },
      keys.map((key, i) => [worker_id, `key_attacker_${i}`, 'added', key.slice(-4), now]),
    );
    await copyRows(
      client,
      { table: 'api_key_hash', columns: ['hash', 'agent_id', 'key_id'] },
      keys.map((key, i) => [digest(key), worker_id, `key_attacker_${i}`]),
    );
    const content = 'x'.repeat(10 * MIB);
    const sha256 = createHash('sha256').update(content).digest('hex');
    await copyRows(
      client,
      {
        table: 'artifact',
        columns: [
          'job_id',
          'artifact_id',
          'worker_id',
          'artifact_type',
          'version',
          'title',
          'content',
          'format',
          'sha256',
          'created_at',
        ],
      },
      numbers(10).map((i) => [
        big_job_id,
        idAt('art', now, i),
        worker_id,
        'evidence',
        i + 1,
        'Large',
        content,
        'text',
        sha256,
        now,
      ]),
    );
    await copyRows(
      client,
      {
        table: 'memory',
        columns: ['memory_id', 'author_id', 'content', 'created_at'],
      },
      numbers(SLOW_TEXTS).map((i) => [
        idAt('mem', now, 1_000_000_000 + i),
        agentId(2 + (i % 2)),
        SLOW_TEXT,
        now,
      ]),
    );
    await client.query('vacuum (analyze)');
    return { keys, task_id, big_job_id, big_artifact_id: idAt('art', now, 0) };
  } finally {
    await client.end();
  }
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}
