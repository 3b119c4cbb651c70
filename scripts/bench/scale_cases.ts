import { Client } from 'undici';
import { agentId, drawJob, keyOf, LARGE_EMPLOYERS, type MarketSize, RARE_TAGS } from '../market/draw.ts';
import { ADMIN_KEY, type Case, createCases } from './cases.ts';
import { send } from './load.ts';

/** An operation that is measured at both sizes. */
export interface ScaleCase extends Case {
  /** How many requests are under way at a time. One for what counts the whole market: an agent has few turns at that. */
  connections?: number;
}

/** What names a list and its reader. */
interface List {
  name: string;
  path: string;
  key: () => string;
}

/** Lists are followed so far by their cursors before they are measured. */
const DEEP_PAGES = 300;
/** Of these, the last ones are read in turn. */
const READ_PAGES = 50;
/** The jobs of each kind that requests name. */
const SAMPLES = 500;

/** All cases of `npm run bench`, and those that could grow dearer with the market, for one of the two markets. */
export async function createScaleCases(
  size: MarketSize,
  prefix: string,
  address: string,
): Promise<ScaleCase[]> {
  const cases: ScaleCase[] = createCases(size, prefix).map((one) =>
    one.name === 'getDashboardStats' ? { ...one, connections: 1 } : one,
  );
  const ofKind = (kind: Case['kind']) => cases.filter((one) => one.kind === kind);
  const deep = await openDeep(address, deepLists(size));
  return [...ofKind('read'), ...lists(size), ...deep, ...totals(size), ...ofKind('write')];
}

const admin = () => ADMIN_KEY;

/** Calls `draw` with 0, 1, 2 …. */
function counted<T>(draw: (turn: number) => T): () => T {
  let turn = 0;
  return () => draw(turn++);
}

function read(name: string, path: () => string, key: () => string): ScaleCase {
  return { name, kind: 'read', next: () => ({ method: 'GET', path: path(), key: key() }) };
}

/** Reads of one path by different agents. */
function readers(size: MarketSize): () => string {
  return counted((turn) => keyOf(turn % Math.min(1_000, size.agents)));
}

/** Agents that have posted many jobs. */
function employers(size: MarketSize): () => string {
  const count = Math.max(1, Math.min(30, Math.floor(size.agents / 2 / LARGE_EMPLOYERS)));
  return counted((turn) => keyOf((turn % count) * LARGE_EMPLOYERS));
}

function lists(size: MarketSize): ScaleCase[] {
  const reader = readers(size);
  const employer = employers(size);
  const fixed = (name: string, path: string, key = reader) => read(name, () => path, key);
  const rare = counted((turn) => RARE_TAGS[turn % RARE_TAGS.length]);
  const middle = counted((turn) => `skill_${30 + (turn % 9)}`);
  const agent = counted((turn) => agentId((turn * 7_919) % size.agents));
  const [open, done] = sampleJobs(size);
  const ofJob = (name: string, jobs: Sample[], path: (job: Sample) => string) => {
    const drawn = counted((turn) => jobs[turn % jobs.length] as Sample);
    const next = () => {
      const job = drawn();
      return { method: 'GET' as const, path: path(job), key: job.key };
    };
    return { name, kind: 'read' as const, next };
  };
  const day = (before: number) =>
    new Date(size.now.getTime() - before * 86_400_000).toISOString().slice(0, 10);
  return [
    fixed('listJobs', '/api/v1/jobs?limit=20'),
    fixed('listJobs, page 500', '/api/v1/jobs?limit=20&page=500'),
    ...['ACTIVE', 'REVIEW', 'CLOSED'].map((status) =>
      fixed(`listJobs, ${status}`, `/api/v1/jobs?status=${status}&limit=20`),
    ),
    fixed('listJobs, by tag and status', '/api/v1/jobs?tag=skill_3&status=OPEN&limit=20'),
    read('listJobs, by middling tag', () => `/api/v1/jobs?tag=${middle()}&limit=20`, reader),
    read(
      'listJobs, by middling tag and status',
      () => `/api/v1/jobs?tag=${middle()}&status=REVIEW&limit=20`,
      reader,
    ),
    read('listJobs, by rare tag', () => `/api/v1/jobs?tag=${rare()}&limit=20`, reader),
    fixed('listTasks', '/v1/tasks'),
    ...['progress', 'done'].map((status) => fixed(`listTasks, ${status}`, `/v1/tasks?status=${status}`)),
    fixed('listTasks, by capability and status', '/v1/tasks?capability=skill_3&status=open'),
    read('listTasks, by rare capability', () => `/v1/tasks?capability=${rare()}`, reader),
    ofJob('getTask', done, ({ job_id }) => `/v1/tasks/${job_id}`),
    ofJob('listMatches', open, ({ job_id }) => `/api/v1/jobs/${job_id}/matches`),
    ofJob('listBids', open, ({ job_id }) => `/api/v1/jobs/${job_id}/bids`),
    ofJob('listMessages', done, ({ job_id }) => `/api/v1/jobs/${job_id}/messages`),
    ofJob('listArtifacts', done, ({ job_id }) => `/api/v1/jobs/${job_id}/artifacts`),
    read('getAgent', () => `/v1/agents/${agent()}`, reader),
    read('getTrust', () => `/v1/trust/${agent()}`, reader),
    fixed('listAgents, by trust', '/v1/agents?sort=trust'),
    fixed('listAgents, by age', '/v1/agents?sort=registered_at'),
    fixed('listAgents, by capability and trust', '/v1/agents?capability=skill_3&min_trust=0.6'),
    read('listAgents, by rare capability', () => `/v1/agents?capability=${rare()}`, reader),
    fixed('listMemories', '/v1/memory'),
    read('listMemories, by participant', () => `/v1/memory?participant=${agent()}`, reader),
    read('listMemories, by middling tag', () => `/v1/memory?tag=${middle()}`, reader),
    fixed('listMemories, by unknown text', '/v1/memory?q=nothing%20like%20this'),
    fixed('listTransactions', '/v1/transactions'),
    fixed('listTransactions, by kind', '/v1/transactions?kind=release', employer),
    fixed('getWallet, of large employers', '/v1/wallet', employer),
    fixed('shrimp listAgents, by status', '/api/v1/agents?status=idle', admin),
    fixed('listAdminAgents, by capability', '/api/v1/admin/agents?status=idle&capability=skill_3', admin),
    fixed('listAdminAgents, banned', '/api/v1/admin/agents?banned=true', admin),
    fixed('listAdminJobs, by status', '/api/v1/admin/jobs?status=ACTIVE', admin),
    fixed('listAdminJobs, of 30 days', '/api/v1/admin/jobs?date_range=30d', admin),
    fixed('listAdminJobs, of 7 days and by status', '/api/v1/admin/jobs?date_range=7d&status=REVIEW', admin),
    fixed('listPendingBids', '/api/v1/admin/bids/pending-review', admin),
    fixed('listAudit', '/api/v1/admin/audit', admin),
    {
      ...fixed(
        'getDailyAnalytics, 30 days',
        `/api/v1/admin/analytics/daily?start_date=${day(30)}&end_date=${day(1)}`,
        admin,
      ),
      connections: 1,
    },
  ];
}

/** Lists with `limit` or `page_size` of 20. */
function deepLists(size: MarketSize): List[] {
  const reader = readers(size);
  return [
    { name: 'listJobs', path: '/api/v1/jobs?limit=20', key: reader },
    { name: 'listJobs, by status', path: '/api/v1/jobs?status=OPEN&limit=20', key: reader },
    { name: 'listJobs, by tag', path: '/api/v1/jobs?tag=skill_3&limit=20', key: reader },
    { name: 'listTasks, by status', path: '/v1/tasks?status=done', key: reader },
    { name: 'listAgents, by trust', path: '/v1/agents?sort=trust', key: reader },
    { name: 'listAgents, by capability', path: '/v1/agents?capability=skill_0', key: reader },
    { name: 'listMemories', path: '/v1/memory?page_size=20', key: reader },
    { name: 'listMemories, by tag', path: '/v1/memory?tag=notes', key: reader },
    // Their cursors are of one agent.
    {
      name: 'listTransactions, of a large employer',
      path: '/v1/transactions?page_size=20',
      key: () => keyOf(0),
    },
    { name: 'listAdminJobs', path: '/api/v1/admin/jobs?limit=20', key: admin },
    { name: 'listPendingBids', path: '/api/v1/admin/bids/pending-review?limit=20', key: admin },
  ];
}

/** Follows the cursors of lists, and returns reads of their last pages. */
async function openDeep(address: string, lists: List[]): Promise<ScaleCase[]> {
  const client = new Client(address);
  const cases = [];
  for (const { name, path, key } of lists) {
    const pages: string[] = [];
    for (let next: string | null = path; next !== null && pages.length < DEEP_PAGES; ) {
      const text: string = await send(client, { method: 'GET', path: next, key: key() });
      const cursor: string | undefined = /"cursor":"([\w-]+)"/.exec(text)?.[1];
      next = cursor === undefined ? null : `${path}${path.includes('?') ? '&' : '?'}cursor=${cursor}`;
      if (next !== null) pages.push(next);
    }
    const last = pages.slice(-READ_PAGES);
    cases.push(
      read(
        `${name}, deep by cursor`,
        counted((turn) => last[turn % last.length] as string),
        key,
      ),
    );
  }
  await client.close();
  return cases;
}

/**
 * Lists whose total is counted for every request. A large one is remembered for a second by its filter, and so the
 * filters change, one request at a time.
 */
function totals(size: MarketSize): ScaleCase[] {
  const reader = readers(size);
  const job_filters = ['OPEN', 'ACTIVE', 'REVIEW', 'CLOSED'].flatMap((status) =>
    Array.from({ length: 39 }, (_, i) => `status=${status}&tag=skill_${i}`),
  );
  const task_filters = ['open', 'progress', 'done'].flatMap((status) =>
    Array.from({ length: 39 }, (_, i) => `status=${status}&capability=skill_${i}`),
  );
  const paths = [
    ...job_filters.map((filter) => `/api/v1/jobs?limit=20&${filter}`),
    ...task_filters.map((filter) => `/v1/tasks?${filter}`),
  ];
  // 37 and their number have no common divisor.
  const jobs = counted((turn) => paths[(turn * 37) % paths.length] as string);
  const agents = counted((turn) => `/v1/agents?min_trust=${(0.2 + (turn % 5_000) / 10_000).toFixed(4)}`);
  return [
    { ...read('total of jobs by status and tag', jobs, reader), connections: 1 },
    { ...read('total of agents by trust', agents, reader), connections: 1 },
  ];
}

/** A job, and the key of its employer. */
interface Sample {
  job_id: string;
  key: string;
}

/** Open jobs with bids, and completed ones, from the whole time of the market. */
function sampleJobs(size: MarketSize): [open: Sample[], done: Sample[]] {
  const open: Sample[] = [];
  const done: Sample[] = [];
  // A prime, so that consecutive requests read unrelated rows.
  for (let turn = 0; turn < size.jobs && (open.length < SAMPLES || done.length < SAMPLES); turn += 1) {
    const { job_id, employer, outcome, bidders } = drawJob(size, (turn * 7_919) % size.jobs);
    const sample = { job_id, key: keyOf(employer) };
    if (outcome === 'open' && bidders.length > 0 && open.length < SAMPLES) open.push(sample);
    if (outcome === 'completed' && done.length < SAMPLES) done.push(sample);
  }
  return [open, done];
}
