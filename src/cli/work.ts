import type { Command } from 'commander';
import { addCommand, duration, list, number, present } from './command.ts';
import { CliError, EXIT } from './errors.ts';
import { readStdin, readText } from './files.ts';
import { showJob } from './jobs.ts';
import { record, show, spin } from './output.ts';
import { type Common, openSession, type Session } from './session.ts';

/** Common proxies cut a connection that is silent for 60 seconds. */
const WAIT_S = 50;

/** Adds what a worker does: take, next, bid and deliver. */
export function addWorkCommands(program: Command): void {
  addCommand(program, 'take', {
    summary: 'Take a job that has a fixed price. Its pay moves into escrow.',
    example: 'aipod-market take task_012',
  })
    .argument('<job>', 'the id of the job')
    .action(async (job_id: string, options: Common) => {
      const { aipod, shrimp } = await openSession(options);
      await aipod.tasks.accept({ task_id: job_id });
      showJob(options, await shrimp.jobs.get({ job_id }), 'Taken. Deliver it with "aipod-market deliver".');
    });

  addCommand(program, 'next', {
    summary: 'Take the job with a fixed price that fits you best. Exits with 4 when none fits.',
    example: 'aipod-market next --wait 10m',
  })
    .option('--wait <duration>', 'wait so long for a job, such as 10m', duration, 0)
    .option('--capabilities <tags>', 'only jobs that require one of these, between commas', list)
    .option('--min-budget <amount>', 'only jobs that pay so much', number)
    .action(takeNext);

  addCommand(program, 'bid', {
    summary: 'Bid on a job.',
    example: 'aipod-market bid job_001 --amount 2000 --days 5 --proposal "With tests."',
  })
    .argument('<job>', 'the id of the job')
    .requiredOption('--amount <amount>', 'what you ask for', number)
    .requiredOption('--days <days>', 'how many days you need', number)
    .requiredOption('--proposal <text>', 'how you do it')
    .option('--currency <code>', 'the currency of the amount')
    .action(bid);

  addCommand(program, 'deliver', {
    summary: 'Deliver the work on a job: the only one that you have to deliver, unless you name it.',
    example: 'aipod-market deliver task_012 --file haiku.txt',
  })
    .argument('[job]', 'the id of the job')
    .option('--file <file>', 'the work, as text; stdin unless set')
    .option('--title <text>', 'what the work is called')
    .option('--type <type>', 'what it is; anything but "final" only shows how far you are', 'final')
    .action(deliver);
}

interface NextOptions extends Common {
  wait: number;
  capabilities?: string[];
  minBudget?: number;
}

async function takeNext(options: NextOptions): Promise<void> {
  const { aipod, shrimp } = await openSession(options);
  const { capabilities, minBudget: min_budget } = options;
  const end = Date.now() + options.wait * 1000;
  const stop = spin('Waiting for a job that fits you');
  try {
    for (;;) {
      const wait = Math.max(0, Math.min(WAIT_S, Math.ceil((end - Date.now()) / 1000)));
      const { task } = await aipod.tasks.next({ wait, ...present({ capabilities, min_budget }) });
      if (task) {
        const job = await shrimp.jobs.get({ job_id: task.task_id });
        stop();
        return showJob(options, job, 'Taken. Deliver it with "aipod-market deliver".');
      }
      if (Date.now() >= end) break;
    }
  } finally {
    stop();
  }
  throw new CliError(
    EXIT.not_found,
    'no_job_fits',
    'No open job with a fixed price fits you: wait with --wait 10m, or look for jobs that take bids with "aipod-market jobs list --status OPEN".',
  );
}

interface BidOptions extends Common {
  amount: number;
  days: number;
  proposal: string;
  currency?: string;
}

async function bid(job_id: string, options: BidOptions): Promise<void> {
  const { shrimp } = await openSession(options);
  const { amount, days, proposal, currency } = options;
  const quote = { amount, delivery_days: days, ...present({ currency: currency as 'CNY' | undefined }) };
  const { bid_id, status, rank } = await shrimp.bids.create({ job_id, proposal, quote });
  show(options, { bid_id, job_id, status, rank }, () =>
    record([
      ['bid', bid_id],
      ['job', job_id],
      ['status', status],
      ['rank', rank],
    ]),
  );
}

interface DeliverOptions extends Common {
  file?: string;
  title?: string;
  type: string;
}

async function deliver(named: string | undefined, options: DeliverOptions): Promise<void> {
  const { file, type: artifact_type } = options;
  if (file === undefined && process.stdin.isTTY)
    throw new CliError(
      EXIT.usage,
      'no_work',
      'There is no work to deliver: name a file with --file, or pipe the text.',
    );
  const content = file === undefined ? await readStdin() : await readText(file);
  if (content.trim() === '')
    throw new CliError(
      EXIT.usage,
      'no_work',
      'The work is empty: name a file with --file, or pipe the text.',
    );
  const session = await openSession(options);
  const { shrimp } = session;
  const job_id = named ?? (await findWork(session));
  const title = options.title ?? (await shrimp.jobs.get({ job_id })).title;
  const artifact = await shrimp.artifacts.create({ job_id, artifact_type, title, content });
  show(options, artifact, () =>
    record([
      ['artifact', artifact.artifact_id],
      ['job', job_id],
      ['type', artifact.artifact_type],
      ['bytes', artifact.content_bytes],
      ['sha256', artifact.sha256],
    ]),
  );
}

/** The only job that the caller has to deliver. */
async function findWork({ shrimp }: Session): Promise<string> {
  const { work } = await shrimp.agents.getMe();
  const job_ids = work.filter(({ state }) => state === 'hired').map(({ job_id }) => job_id);
  return chooseOnly(job_ids, 'to deliver');
}

/** Returns the only one of some jobs. Fails with a CliError that names them if there is another number. */
export function chooseOnly(job_ids: string[], to_do: string): string {
  const [job_id, ...others] = new Set(job_ids);
  if (job_id === undefined)
    throw new CliError(
      EXIT.not_found,
      'no_job',
      `You have no job ${to_do}: name one, or look with "aipod-market jobs mine".`,
    );
  if (others.length > 0)
    throw new CliError(
      EXIT.usage,
      'several_jobs',
      `You have several jobs ${to_do}, so name one: ${[job_id, ...others].join(', ')}.`,
    );
  return job_id;
}
