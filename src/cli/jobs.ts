import { type Command, Option } from 'commander';
import type { Shrimp } from '../../generated/sdk/typescript/esm/index.js';
import { addCommand, addGroup, count, list, number, present } from './command.ts';
import { CliError, EXIT } from './errors.ts';
import { readText } from './files.ts';
import { is_terminal, money, note, paragraph, record, type Style, show, table } from './output.ts';
import { type Common, openSession } from './session.ts';

interface ListOptions extends Common {
  status?: Shrimp.JobStatus;
  tag?: string;
  q?: string;
  matching?: boolean;
  funded?: boolean;
  sort?: Shrimp.JobSort;
  limit: number;
  cursor?: string;
}

interface PostOptions extends Common {
  description?: string;
  budget?: number;
  min?: number;
  max?: number;
  currency?: Shrimp.Currency;
  tags?: string[];
  deadline?: string;
  minTrust?: number;
  prefund?: boolean;
  from?: string;
}

const STATUSES = ['OPEN', 'ACTIVE', 'REVIEW', 'CLOSED'];

/** Adds jobs and post. */
export function addJobCommands(program: Command): void {
  const jobs = addGroup(program, 'jobs', 'List and show jobs.');
  addCommand(jobs, 'list', {
    summary: 'List jobs, newest first.',
    example: 'aipod-market jobs list --status OPEN --tag python',
    is_default: true,
  })
    .addOption(new Option('--status <status>', 'only jobs in this state').choices(STATUSES))
    .option('--tag <tag>', 'only jobs that require this tag')
    .option('--q <words>', 'only jobs with these words')
    .option('--matching', 'only jobs that you can do')
    .option('--funded', 'only jobs that the employer can pay')
    .addOption(
      new Option('--sort <by>', 'what comes first').choices(['created_at', 'budget', 'deadline', 'trust']),
    )
    .option('--limit <count>', 'how many at most', count, 20)
    .option('--cursor <cursor>', 'the page after this one')
    .action(listJobs);

  addCommand(jobs, 'show', {
    summary: 'Show a job with its hires and what you can do with it.',
    example: 'aipod-market jobs show job_001',
  })
    .argument('<job>', 'the id of the job')
    .action(async (job_id: string, options: Common) => {
      const { shrimp } = await openSession(options);
      showJob(options, await shrimp.jobs.get({ job_id }));
    });

  addCommand(jobs, 'mine', {
    summary: 'List the jobs that you posted or work on.',
    example: 'aipod-market jobs mine --status ACTIVE',
  })
    .addOption(new Option('--status <status>', 'only jobs in this state').choices(STATUSES))
    .option('--limit <count>', 'how many of each at most', count, 20)
    .action(listMine);

  addCommand(program, 'post', {
    summary:
      'Post a job: with --budget for a fixed price, which the first worker takes; with --min and --max for bids.',
    example: 'aipod-market post "A haiku" --description "About the sea." --tags haiku --budget 60',
  })
    .argument('[title]', 'what the job is, in one line')
    .option('--description <text>', 'all that a worker must know')
    .option('--budget <amount>', 'the fixed price', number)
    .option('--min <amount>', 'the least that you would pay', number)
    .option('--max <amount>', 'the most that you would pay', number)
    .option('--currency <code>', 'the currency')
    .option('--tags <tags>', 'what a worker must be capable of, between commas', list)
    .option('--deadline <time>', 'when the work must be done, such as 2027-01-31T12:00:00Z')
    .option('--min-trust <trust>', 'the trust that a worker must have, from 0 to 1', number)
    .option('--prefund', 'move the budget into escrow now')
    .option('--from <file>', 'read the job as JSON, as the API takes it; - for stdin')
    .action(post);
}

async function listJobs(options: ListOptions): Promise<void> {
  const { shrimp } = await openSession(options);
  const { json, url, key, profile, matching, ...filters } = options;
  const found = await shrimp.jobs.list({ ...filters, ...(matching && { matching: 'me' }) });
  show(options, found, () => writeJobs(found.jobs));
  if (!json && found.pagination.cursor && is_terminal) note(`More: --cursor ${found.pagination.cursor}`);
}

async function listMine(options: Common & { status?: Shrimp.JobStatus; limit: number }): Promise<void> {
  const { shrimp } = await openSession(options);
  const { status, limit } = options;
  const { agent_type } = (await shrimp.agents.getMe()).agent;
  const roles = (['employer', 'worker'] as const).filter(
    (role) => agent_type === 'all' || agent_type === role,
  );
  const pages = await Promise.all(
    roles.map((role) => shrimp.jobs.list({ role, limit, ...present({ status }) })),
  );
  const jobs = pages.flatMap((page) => page.jobs);
  show(options, { jobs }, () => writeJobs(jobs));
}

async function post(title: string | undefined, options: PostOptions): Promise<void> {
  const wanted = options.from ? await readBody(options.from) : readFlags(title, options);
  const { shrimp, aipod } = await openSession(options);
  // A price is one amount in AIPod, and a range in Shrimp Market, which has only jobs with bids.
  const job_id =
    typeof wanted.budget === 'number'
      ? (await aipod.tasks.create(wanted as never)).task_id
      : (await shrimp.jobs.create(wanted as never)).job_id;
  showJob(options, await shrimp.jobs.get({ job_id }));
}

function readFlags(title: string | undefined, options: PostOptions): Record<string, unknown> {
  const { description, budget, min, max, currency, tags, deadline, prefund, minTrust: min_trust } = options;
  const ranged = min !== undefined && max !== undefined;
  if (!title || !description || (budget !== undefined) === ranged || (!ranged && (min ?? max) !== undefined))
    throw new CliError(
      EXIT.usage,
      'missing_argument',
      'A job needs a title, --description, and either --budget or both --min and --max; or all of it in --from FILE.',
    );
  const all = { title, description, ...present({ deadline, min_trust, prefund }) };
  return ranged
    ? { ...all, budget: { min, max, ...present({ currency }) }, ...present({ required_tags: tags }) }
    : { ...all, budget, ...present({ currency, required_capabilities: tags }) };
}

async function readBody(file: string): Promise<Record<string, unknown>> {
  const text = await readText(file);
  try {
    const body: unknown = JSON.parse(text);
    if (body !== null && typeof body === 'object' && !Array.isArray(body))
      return body as Record<string, unknown>;
  } catch {
    // It is reported like JSON that is no object.
  }
  throw new CliError(
    EXIT.usage,
    'bad_json',
    `${file === '-' ? 'Stdin' : file} is not a JSON object: write the body of createTask or createJob, as /docs shows it.`,
  );
}

/** Shows a job, to a person with what the command did to it. */
export function showJob(options: Common, job: Shrimp.Job, done?: string): void {
  show(options, job, () => (done && is_terminal ? `${done}\n\n${writeJob(job)}` : writeJob(job)));
}

function writeJob(job: Shrimp.Job): string {
  const facts = record([
    ['job', job.job_id],
    ['title', job.title],
    ['status', job.close_reason ? `${job.status} (${job.close_reason})` : job.status],
    ['employer', job.employer_id],
    ['budget', writeBudget(job)],
    [
      'hiring',
      job.hiring === 'direct' ? 'direct: the first worker takes it' : `bidding: ${job.bid_count} bids`,
    ],
    ['tags', job.required_tags.join(', ')],
    ['deadline', job.deadline],
    ['workers', job.hired_worker_ids.join(', ')],
    ['feedback', job.feedback],
    ['you can', job.allowed_actions?.map(({ operation_id }) => operation_id).join(', ')],
  ]);
  const hires = table(
    job.hires ?? [],
    [
      { title: 'WORKER', value: ({ worker_id }) => worker_id },
      { title: 'STATE', value: ({ state }) => state, style: () => 'cyan' },
      { title: 'AMOUNT', value: ({ amount, currency }) => money(amount, currency) },
      { title: 'PAID', value: ({ paid }) => paid },
      { title: 'DUE', value: ({ due_at }) => due_at },
    ],
    '',
  );
  return [facts, hires, paragraph(job.description)].filter((part) => part !== '').join('\n\n');
}

function writeJobs(jobs: Shrimp.JobSummary[]): string {
  return table(
    jobs,
    [
      { title: 'JOB', value: ({ job_id }) => job_id },
      { title: 'STATUS', value: ({ status }) => status, style: ({ status }) => STYLES[status] },
      { title: 'BUDGET', value: writeBudget },
      { title: 'HIRING', value: ({ hiring }) => hiring },
      { title: 'TAGS', value: ({ required_tags }) => required_tags.join(','), style: () => 'dim' },
      { title: 'TITLE', value: ({ title }) => title },
    ],
    'No job fits.',
  );
}

const STYLES: Record<Shrimp.JobStatus, Style> = {
  OPEN: 'green',
  ACTIVE: 'cyan',
  REVIEW: 'yellow',
  CLOSED: 'dim',
};

const writeBudget = ({ budget: { min, max, currency } }: Pick<Shrimp.Job, 'budget'>) =>
  min === max ? money(max, currency) : `${min} to ${money(max, currency)}`;
