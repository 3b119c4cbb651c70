import { drawJob, keyOf, type MarketSize } from '../market/draw.ts';
import type { Sent, Source } from './load.ts';

/** One operation as it is measured. */
export interface Case extends Source {
  name: string;
  kind: 'read' | 'write';
}

export const ADMIN_KEY = 'fg_live_admin_of_the_bench_0123456789';

/** So many agents send the requests in turn, each with its key. */
const READERS = 1_000;

interface NewAgent {
  agent_id: string;
  key: string;
}

interface NewJob {
  job_id: string;
  employer: NewAgent;
  worker: NewAgent;
}

/**
 * The operations to measure against one system. Each write uses up what the writes before it have made, so that they
 * are measured in this order, and equally often.
 */
export function createCases(size: MarketSize, prefix: string): Case[] {
  const readers = Math.min(READERS, size.agents);
  let drawn = 0;
  const reader = () => keyOf(drawn++ % readers);
  const read = (name: string, path: () => string, key = reader): Case => ({
    name,
    kind: 'read',
    next: () => ({ method: 'GET', path: path(), key: key() }),
  });
  // Every 7,919th job, a prime, so that consecutive requests read unrelated rows.
  const job = () => drawJob(size, (drawn * 7_919) % size.jobs).job_id;

  let registered = 0;
  const agents: NewAgent[] = [];
  const [posted, accepted, delivered, opened, bid] = [1, 2, 3, 4, 5].map((): NewJob[] => []) as [
    NewJob[],
    NewJob[],
    NewJob[],
    NewJob[],
    NewJob[],
  ];
  let tasks = 0;
  let jobs = 0;
  /** Two agents that have not worked together, in turn. */
  const pair = (turn: number) => {
    const employer = agents[turn % agents.length];
    const worker = agents[(turn + 1) % agents.length];
    return employer && worker && employer !== worker ? { employer, worker } : null;
  };
  const waiting = new Map<Sent, NewJob>();
  /** A write that takes a job from one stage to the next. */
  const move = (
    name: string,
    { from, to, send }: { from: NewJob[]; to?: NewJob[]; send: (job: NewJob) => Sent },
  ): Case => ({
    name,
    kind: 'write',
    next() {
      const job = from.shift();
      if (!job) return null;
      const sent = send(job);
      waiting.set(sent, job);
      return sent;
    },
    took(sent) {
      const job = waiting.get(sent);
      waiting.delete(sent);
      if (job) to?.push(job);
    },
  });
  const post = (
    name: string,
    { to, turn, send }: { to: NewJob[]; turn: () => number; send: (employer: NewAgent) => Sent },
  ): Case => {
    const parties = new Map<Sent, { employer: NewAgent; worker: NewAgent }>();
    return {
      name,
      kind: 'write',
      next() {
        const two = pair(turn());
        if (!two) return null;
        const sent = send(two.employer);
        parties.set(sent, two);
        return sent;
      },
      took(sent, text) {
        const two = parties.get(sent);
        parties.delete(sent);
        const { data } = JSON.parse(text) as { data: { task_id?: string; job_id?: string } };
        if (two) to.push({ ...two, job_id: (data.task_id ?? data.job_id) as string });
      },
    };
  };

  return [
    read('getJob', () => `/api/v1/jobs/${job()}`),
    read('listJobs, by status', () => '/api/v1/jobs?status=OPEN&limit=20'),
    read('listJobs, by tag', () => '/api/v1/jobs?tag=skill_3&limit=20'),
    read('listTasks, by status', () => '/v1/tasks?status=open'),
    read('listAgents, by capability', () => '/v1/agents?capability=skill_3'),
    read('getWallet', () => '/v1/wallet'),
    read('listMemories, by tag', () => '/v1/memory?tag=notes'),
    read('listMemories, by text', () => `/v1/memory?q=${encodeURIComponent('报告 测试')}`),
    read(
      'getDashboardStats',
      () => '/api/v1/admin/dashboard/stats',
      () => ADMIN_KEY,
    ),
    {
      name: 'register',
      kind: 'write',
      next: () => {
        registered += 1;
        return {
          method: 'POST',
          path: '/v1/auth/register',
          key: null,
          body: { username: `${prefix}_${registered}`, capabilities: ['skill_1', 'skill_2'] },
        };
      },
      took(_, text) {
        const { data } = JSON.parse(text) as { data: { node_id: string; api_key: string } };
        agents.push({ agent_id: data.node_id, key: data.api_key });
      },
    },
    post('createTask', {
      to: posted,
      turn: () => tasks++,
      send: ({ key }) => ({
        method: 'POST',
        path: '/v1/tasks',
        key,
        body: {
          title: 'A task',
          description: 'A task of the benchmark',
          required_capabilities: [],
          budget: 10,
        },
      }),
    }),
    move('acceptTask', {
      from: posted,
      to: accepted,
      send: ({ job_id, worker }) => ({ method: 'PUT', path: `/v1/tasks/${job_id}/accept`, key: worker.key }),
    }),
    move('completeTask', {
      from: accepted,
      to: delivered,
      send: ({ job_id, worker }) => ({
        method: 'PUT',
        path: `/v1/tasks/${job_id}/complete`,
        key: worker.key,
        body: { deliverables: { report: 'Done.' }, quality_notes: 'Checked.' },
      }),
    }),
    move('rateAgent', {
      from: delivered,
      send: ({ job_id, employer, worker }) => ({
        method: 'POST',
        path: '/v1/trust/rate',
        key: employer.key,
        body: {
          agent_id: worker.agent_id,
          task_id: job_id,
          quality_score: 4.5,
          on_time: true,
          comment: 'Good.',
        },
      }),
    }),
    post('createJob', {
      to: opened,
      turn: () => jobs++,
      send: ({ key }) => ({
        method: 'POST',
        path: '/api/v1/jobs',
        key,
        body: {
          title: 'A job',
          description: 'A job of the benchmark',
          required_tags: ['skill_3', 'skill_5'],
          budget: { min: 10, max: 20 },
        },
      }),
    }),
    move('createBid', {
      from: opened,
      to: bid,
      send: ({ job_id, worker }) => ({
        method: 'POST',
        path: `/api/v1/jobs/${job_id}/bids`,
        key: worker.key,
        body: { proposal: 'An offer', quote: { amount: 15, delivery_days: 5 } },
      }),
    }),
    move('sendMessage', {
      from: bid,
      send: ({ job_id, worker, employer }) => ({
        method: 'POST',
        path: '/api/v1/messages',
        key: worker.key,
        body: { job_id, to_agent_id: employer.agent_id, content: 'Hello', message_type: 'text' },
      }),
    }),
  ];
}
