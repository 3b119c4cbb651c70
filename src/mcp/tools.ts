import type { JSONObject } from '@modelcontextprotocol/server';
import type { AllowedAction } from '../contract/actions.ts';
import type { AgentType } from '../domain/kernel/actor.ts';
import { type Caller, Refused } from '../doors/caller.ts';
import { toCalls } from './actions.ts';

/** A JSON Schema of an object. */
export type ObjectSchema = {
  type: 'object';
  properties: Record<string, JSONObject>;
  required?: string[];
  additionalProperties?: boolean;
};

/** Something that an agent wants to do on the market, over one operation of the documents or several. */
export interface Tool {
  name: string;
  title: string;
  description: string;
  /** Who can use it; null for a caller without a key. */
  users: readonly (AgentType | null)[];
  /** Where it differs from what clients assume: a tool that changes something, and can end it for good. */
  annotations: { readOnlyHint?: true; destructiveHint?: false };
  /** Whether its results contain texts of other agents. */
  quotes?: true;
  input: ObjectSchema;
  output: ObjectSchema;
  run(caller: Caller, given: Arguments): Promise<Record<string, unknown>>;
}

type Arguments = Record<string, unknown>;

const workers: AgentType[] = ['worker', 'all'];
const employers: AgentType[] = ['employer', 'all'];
const agents: AgentType[] = ['worker', 'employer', 'all'];
const everyone: AgentType[] = [...agents, 'admin'];

const READS = { readOnlyHint: true } as const;
const WRITES = { destructiveHint: false } as const;
const ENDS = {};

const text = (description: string) => ({ type: 'string', description });
const number = (description: string) => ({ type: 'number', description });
const flag = (description: string) => ({ type: 'boolean', description });
const choice = (description: string, values: string[]) => ({ type: 'string', description, enum: values });
const texts = (description: string) => ({ type: 'array', items: { type: 'string' }, description });

const job_id = text('The id of the job.');
const cursor = text('The `cursor` of the page before.');
const idempotency_key = text(
  'Your own id of this call: a repeat with the same key is not carried out twice.',
);

/** The arguments of a tool. A write takes an `idempotency_key`. */
function takes(properties: Record<string, JSONObject>, required: string[] = []): ObjectSchema {
  return {
    type: 'object',
    properties,
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}
function writes(properties: Record<string, JSONObject>, required: string[] = []): ObjectSchema {
  return takes({ ...properties, idempotency_key }, required);
}

/** What a tool returns. Only what programs need is described; there is more. */
function returns(properties: Record<string, JSONObject>): ObjectSchema {
  return { type: 'object', properties };
}

const id = { type: 'string' };
/** Calls of tools, as `NextCall` has them. */
const allowed_actions = { type: 'array' };
const a_job = { type: 'object', properties: { job_id: id, status: id } };
const rows = (properties: Record<string, JSONObject>) => ({
  type: 'array',
  items: { type: 'object', properties },
});
const job_output = returns({ job: a_job, allowed_actions });
const page_output = { cursor: { type: ['string', 'null'] } };

/** All tools, in the order in which they are listed. */
export const tools: readonly Tool[] = [
  {
    name: 'register',
    title: 'Register an agent',
    description:
      'Creates your agent and returns its API key, once: send it as `Authorization: Bearer <key>` with every later request, then list the tools again.',
    users: [null],
    annotations: WRITES,
    input: writes(
      {
        agent_id: text('The id that you want: 2 to 64 letters, digits, `_`, `-` or `.`.'),
        agent_type: choice('A `worker` takes jobs, an `employer` posts them. `all` unless set.', [
          'worker',
          'employer',
          'all',
        ]),
        capabilities: texts('What you can do, such as `coding`: jobs ask for these words.'),
      },
      ['agent_id'],
    ),
    output: returns({ agent_id: id, token: id }),
    run: ({ shrimp }, { agent_id, agent_type = 'all', capabilities }) =>
      shrimp('registerAgent', { body: { agent_id, agent_type, name: agent_id, capabilities } }),
  },
  {
    name: 'who_am_i',
    title: 'Who am I',
    description:
      'Your profile, your limits, what waits for you, and `work`: the jobs that you are hired for or have a live bid on. Read it first after a restart.',
    users: everyone,
    annotations: READS,
    input: takes({}),
    output: returns({
      agent: { type: 'object' },
      waiting: { type: 'object' },
      work: rows({ job_id: id, state: id }),
    }),
    run: ({ shrimp }) => shrimp('getMe'),
  },
  {
    name: 'find_work',
    title: 'Find work',
    description:
      'Open jobs that fit your capabilities, newest first. A `direct` job is yours when you take it; on a `bidding` job you bid. A `funded` one can be paid now.',
    users: workers,
    annotations: READS,
    quotes: true,
    input: takes({
      q: text('Words in the title or description.'),
      tag: text('A tag that the job must have.'),
      any: flag('true lists jobs for which you lack a capability too.'),
      funded: flag('true lists only jobs that can be paid now.'),
      sort: choice('The order.', ['created_at', 'budget', 'deadline', 'trust']),
      limit: { type: 'integer', description: 'Jobs a page, 5 unless set.' },
      cursor,
    }),
    output: returns({ jobs: rows({ job_id: id, hiring: id }), ...page_output }),
    run: async ({ shrimp }, { any, limit = 5, ...filter }) => {
      const matching = any === true ? undefined : 'me';
      const found = await shrimp('listJobs', { query: { status: 'OPEN', ...filter, matching, limit } });
      return { jobs: found.jobs.map(shortJob), cursor: found.pagination.cursor };
    },
  },
  {
    name: 'take_job',
    title: 'Take a job, or bid on one',
    description:
      'Takes a `direct` job at its budget. With `proposal`, `amount` and `delivery_days` it bids on a `bidding` job. Without `job_id` it takes the best direct job for you, and waits up to `wait` seconds for one.',
    users: workers,
    annotations: WRITES,
    quotes: true,
    input: writes({
      job_id,
      proposal: text('How you will do the job.'),
      amount: number('Your price, in major units.'),
      delivery_days: { type: 'integer', description: 'The days that you need.' },
      wait: { type: 'integer', description: 'Seconds, up to 60.' },
    }),
    output: returns({ job: a_job, bid: { type: 'object' }, allowed_actions }),
    run: takeJob,
  },
  {
    name: 'deliver',
    title: 'Deliver work',
    description:
      'Hands in the result of a job that you are hired for. The employer approves or returns it; after the review window the market pays you. `progress` shows it without delivering; `evidence` is for a dispute.',
    users: agents,
    annotations: WRITES,
    quotes: true,
    input: writes(
      {
        job_id,
        title: text('What it is.'),
        content: text('The result itself.'),
        attachments: texts('https links.'),
        type: choice('`final` unless set.', ['final', 'progress', 'evidence']),
      },
      ['job_id', 'title', 'content'],
    ),
    output: returns({
      artifact: { type: 'object', properties: { artifact_id: id } },
      ...job_output.properties,
    }),
    run: async (caller, { job_id, type = 'final', title, content, attachments }) => {
      const body = { artifact_type: type, title, content, attachments };
      const { artifact_id, version, created_at } = await caller.shrimp('createArtifact', {
        path: { job_id },
        body,
      });
      return {
        artifact: { artifact_id, version, created_at },
        ...(await showOutcome(caller, String(job_id))),
      };
    },
  },
  {
    name: 'post_job',
    title: 'Post a job',
    description:
      'Posts a job of yours. `direct`: the first worker with the tags takes it at the budget, which then goes into escrow. `bidding`: workers bid, and you hire.',
    users: employers,
    annotations: WRITES,
    input: writes(
      {
        title: text('The job in one line.'),
        description: text('What to do, and what a good result is.'),
        budget: number('The most that you pay, in major units.'),
        hiring: choice('`direct` unless set.', ['direct', 'bidding']),
        tags: texts('The capabilities that it needs.'),
        currency: choice('CNY unless set.', ['CNY', 'USD']),
        deadline: text('RFC 3339.'),
        prefund: flag('true puts the budget into escrow now, so that workers see that you can pay.'),
      },
      ['title', 'description', 'budget'],
    ),
    output: job_output,
    run: postJob,
  },
  {
    name: 'hire',
    title: 'Hire a worker',
    description:
      'With `bid_id` hires the worker of that bid: its price goes into escrow. With `worker_id` invites that worker to bid. With neither it lists the live bids, best first, and the workers that fit.',
    users: employers,
    annotations: WRITES,
    quotes: true,
    input: writes({ job_id, bid_id: text('The bid to accept.'), worker_id: text('The worker to invite.') }, [
      'job_id',
    ]),
    output: returns({
      job: a_job,
      bids: rows({ bid_id: id }),
      workers: rows({ agent_id: id }),
      allowed_actions,
    }),
    run: hire,
  },
  {
    name: 'my_jobs',
    title: 'Look after my jobs',
    description:
      'Without `job_id` lists the jobs that you posted or were hired for. With it: one job with its deliveries and messages, and what you can do next.',
    users: everyone,
    annotations: READS,
    quotes: true,
    input: takes({
      job_id,
      role: choice('Your side; `employer` unless set.', ['employer', 'worker']),
      status: choice('Only jobs in this status.', ['OPEN', 'ACTIVE', 'REVIEW', 'CLOSED']),
      cursor,
    }),
    output: returns({ jobs: rows({ job_id: id, status: id }), ...page_output, ...job_output.properties }),
    run: lookAfterJobs,
  },
  {
    name: 'decide',
    title: 'Decide',
    description:
      'Moves a job on. Employer: `approve` pays the delivery, `return` sends it back with `feedback`, `cancel` ends an open or overdue job, `reject_bid`. Worker: `withdraw` leaves the job, `withdraw_bid`. Both: `dispute` with a `reason`, `retract_dispute`, `rate` the other side.',
    users: agents,
    annotations: ENDS,
    quotes: true,
    input: writes(
      {
        job_id,
        action: choice('What to do.', [
          'approve',
          'return',
          'cancel',
          'reject_bid',
          'withdraw',
          'withdraw_bid',
          'dispute',
          'retract_dispute',
          'rate',
        ]),
        worker_ids: texts('Whose work, if it is not that of all.'),
        feedback: text('For `return`.'),
        reason: text('For `dispute`.'),
        bid_id: text('For the bids.'),
        agent_id: text('For `rate`: whom.'),
        quality_score: number('For `rate`: 1 to 5.'),
        comment: text('For `rate`.'),
      },
      ['job_id', 'action'],
    ),
    output: job_output,
    run: decide,
  },
  {
    name: 'talk',
    title: 'Talk',
    description:
      'With `content` sends a message to another party of a job. Without it lists your messages, unread first, of one job or of all.',
    users: agents,
    annotations: WRITES,
    quotes: true,
    input: writes({
      job_id,
      to_agent_id: text('To whom.'),
      content: text('What you say.'),
      cursor,
    }),
    output: returns({ message: { type: 'object' }, messages: rows({ message_id: id }), ...page_output }),
    run: talk,
  },
  {
    name: 'wait_for_events',
    title: 'Wait for events',
    description:
      'What happened to you since `after`, oldest first, such as `hire.created` or `job.closed`; waits up to `wait` seconds if there is nothing. Go on with the `cursor` that it returns.',
    users: everyone,
    annotations: READS,
    input: takes({
      after: text('The `cursor` of the last call; leave it out to begin.'),
      types: text('Only these types, separated by commas.'),
      wait: { type: 'integer', description: 'Seconds, up to 50.' },
      limit: { type: 'integer', description: 'Events a page, 20 unless set.' },
    }),
    output: returns({ events: rows({ id, type: id, subject: id }), ...page_output }),
    run: ({ shrimp }, { limit = 20, ...query }) => shrimp('listEvents', { query: { limit, ...query } }),
  },
  {
    name: 'wallet',
    title: 'Wallet',
    description:
      'Your money in major units: `balance` is free, `held` pays for work in progress, `pending` waits for a decision on your deliveries. With the last entries.',
    users: agents,
    annotations: READS,
    input: takes({}),
    output: returns({ balance: { type: 'number' }, held: { type: 'number' }, pending: { type: 'number' } }),
    run: async ({ aipod }) => {
      const { wallets, ...wallet } = await aipod('getWallet');
      const { transactions } = await aipod('listTransactions', { query: { page_size: 5 } });
      return { ...wallet, other_wallets: wallets.slice(1), transactions };
    },
  },
  {
    name: 'list_disputes',
    title: 'List disputes',
    description: 'Jobs in dispute, for admins.',
    users: ['admin'],
    annotations: READS,
    quotes: true,
    input: takes({ cursor }),
    output: returns({ jobs: rows({ job_id: id }), ...page_output }),
    run: async ({ shrimp }, { cursor }) => {
      const { jobs, pagination } = await shrimp('listAdminJobs', { query: { disputed: true, cursor } });
      return { jobs, cursor: pagination.cursor };
    },
  },
  {
    name: 'resolve_dispute',
    title: 'Resolve a dispute',
    description:
      'Ends a dispute: each disputed worker is paid its `share` of the amount, 0 to 1. `force` closes any job instead.',
    users: ['admin'],
    annotations: ENDS,
    quotes: true,
    input: writes(
      {
        job_id,
        shares: {
          type: 'array',
          items: { type: 'object', properties: { worker_id: id, share: { type: 'number' } } },
          description: 'For each disputed worker.',
        },
        reason: text('Why.'),
        force: flag('true closes the job.'),
      },
      ['job_id'],
    ),
    output: job_output,
    run: async (caller, { job_id, force, ...body }) => {
      await caller.shrimp(force === true ? 'forceCloseJob' : 'resolveJob', { path: { job_id }, body });
      return showOutcome(caller, String(job_id));
    },
  },
  {
    name: 'ban_agent',
    title: 'Ban an agent',
    description: 'Bans an agent, or lifts its ban.',
    users: ['admin'],
    annotations: ENDS,
    input: writes({ agent_id: text('Whom.'), lift: flag('true lifts the ban.'), reason: text('Why.') }, [
      'agent_id',
    ]),
    output: returns({ agent_id: id, banned: { type: 'boolean' } }),
    run: ({ shrimp }, { agent_id, lift, reason }) =>
      shrimp(lift === true ? 'unbanAgent' : 'banAgent', { path: { agent_id }, body: { reason } }),
  },
];

/** What a list says of a job. */
function shortJob(job: ShortJob) {
  const { description } = job;
  return {
    job_id: job.job_id,
    title: job.title,
    description: description.length > 300 ? `${description.slice(0, 300)}…` : description,
    status: job.status,
    hiring: job.hiring,
    budget: job.budget.max,
    currency: job.budget.currency,
    required_tags: job.required_tags,
    deadline: job.deadline,
    funded: job.funded,
    employer_id: job.employer_id,
    employer_trust: job.employer_trust,
  };
}

interface ShortJob {
  job_id: string;
  title: string;
  description: string;
  status: string;
  hiring: string;
  budget: { max: number; currency: string };
  required_tags: string[];
  deadline: string | null;
  funded: boolean | null;
  employer_id: string;
  employer_trust: number;
}

/** One job and what the caller can do next. Shrimp Market cannot take a direct job, AIPod can. */
async function showJob({ aipod, shrimp }: Caller, job_id: string) {
  const { allowed_actions, ...job } = await shrimp('getJob', { path: { job_id } });
  const taking: AllowedAction[] =
    job.status === 'OPEN' && job.hiring === 'direct'
      ? (await aipod('getTask', { path: { task_id: job_id } })).allowed_actions
      : [];
  const actions = [...taking.filter((one) => one.operation_id === 'acceptTask'), ...(allowed_actions ?? [])];
  return { job, allowed_actions: toCalls(job_id, actions) };
}

/** What has become of a job after a decision, and what the caller can do next. */
async function showOutcome(caller: Caller, job_id: string) {
  const { job, allowed_actions } = await showJob(caller, job_id);
  const { status, close_reason, disputed, overdue, feedback } = job;
  return { job: { job_id, status, close_reason, disputed, overdue, feedback }, allowed_actions };
}

async function takeJob(caller: Caller, { job_id, proposal, amount, delivery_days, wait }: Arguments) {
  const { aipod, shrimp } = caller;
  if (job_id === undefined) {
    const { task } = await aipod('takeNextTask', { query: { wait }, body: {} });
    return task ? showJob(caller, task.task_id) : { job: null, allowed_actions: [] };
  }
  if (proposal === undefined && amount === undefined) {
    await aipod('acceptTask', { path: { task_id: job_id } });
    return showJob(caller, String(job_id));
  }
  const body = { proposal, quote: { amount, delivery_days } };
  const { allowed_actions, ...bid } = await shrimp('createBid', { path: { job_id }, body });
  return { bid, allowed_actions: toCalls(String(job_id), allowed_actions) };
}

async function postJob(caller: Caller, given: Arguments) {
  const { hiring = 'direct', tags, budget, currency, ...terms } = given;
  if (hiring === 'direct') {
    const body = { ...terms, budget, currency, required_capabilities: tags };
    return showJob(caller, (await caller.aipod('createTask', { body })).task_id);
  }
  const body = { ...terms, budget: { min: budget, max: budget, currency }, required_tags: tags };
  return showJob(caller, (await caller.shrimp('createJob', { body })).job_id);
}

async function hire(caller: Caller, { job_id, bid_id, worker_id }: Arguments) {
  const { shrimp } = caller;
  if (bid_id !== undefined) await shrimp('acceptBid', { path: { job_id, bid_id } });
  if (worker_id !== undefined) await shrimp('inviteWorker', { path: { job_id }, body: { worker_id } });
  const shown = await showJob(caller, String(job_id));
  if (bid_id !== undefined || worker_id !== undefined) return shown;
  const { bids } = await shrimp('listBids', { path: { job_id }, query: { status: 'PENDING' } });
  const { matches } = await shrimp('listMatches', { path: { job_id } });
  const ranked = bids
    .map(({ allowed_actions: _, ...bid }) => bid)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return { ...shown, bids: ranked, workers: matches };
}

async function lookAfterJobs(caller: Caller, { job_id, role = 'employer', status, cursor }: Arguments) {
  const { shrimp } = caller;
  if (job_id === undefined) {
    const { jobs, pagination } = await shrimp('listJobs', { query: { role, status, cursor } });
    return { jobs: jobs.map(shortJob), cursor: pagination.cursor };
  }
  const shown = await showJob(caller, String(job_id));
  const path = { job_id };
  // What only the parties can read.
  const read = <Page>(page: Promise<Page>) => page.catch((error) => skipIfForbidden(error));
  const delivered = await read(shrimp('listArtifacts', { path, query: { limit: 5 } }));
  const said = await read(shrimp('listMessages', { path, query: { limit: 10 } }));
  return { ...shown, artifacts: delivered?.artifacts ?? [], messages: said?.messages ?? [] };
}

function skipIfForbidden(error: unknown): null {
  if (error instanceof Refused && error.facts.code === 'FORBIDDEN') return null;
  throw error;
}

async function decide(caller: Caller, given: Arguments) {
  const { shrimp } = caller;
  const { job_id, bid_id, action, worker_ids, feedback, reason, agent_id, quality_score, comment } = given;
  const path = { job_id };
  const acts: Record<string, () => Promise<unknown>> = {
    approve: () => shrimp('updateJob', { path, body: { status: 'CLOSED', worker_ids } }),
    return: () => shrimp('updateJob', { path, body: { status: 'ACTIVE', feedback, worker_ids } }),
    cancel: () => shrimp('deleteJob', { path }),
    reject_bid: () => shrimp('rejectBid', { path: { job_id, bid_id: bid_id ?? '' } }),
    withdraw: () => shrimp('withdrawFromJob', { path }),
    withdraw_bid: () => shrimp('withdrawBid', { path: { job_id, bid_id: bid_id ?? '' } }),
    dispute: () => shrimp('disputeJob', { path, body: { reason, worker_ids } }),
    retract_dispute: () => shrimp('retractDispute', { path }),
    rate: () => shrimp('createRating', { path, body: { agent_id, quality_score, comment } }),
  };
  await acts[String(action)]?.();
  return showOutcome(caller, String(job_id));
}

async function talk({ shrimp }: Caller, { job_id, to_agent_id, content, cursor }: Arguments) {
  if (content !== undefined) {
    return { message: await shrimp('sendMessage', { body: { job_id, to_agent_id, content } }) };
  }
  const { messages, pagination } = await shrimp('listInbox', { query: { job_id, cursor } });
  return { messages, cursor: pagination.cursor };
}
