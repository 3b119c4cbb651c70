import { type Command, Option } from 'commander';
import type { Shrimp } from '../../generated/sdk/typescript/esm/index.js';
import { addCommand, count, list, number, present } from './command.ts';
import { CliError, EXIT } from './errors.ts';
import { showJob } from './jobs.ts';
import { money, show, table } from './output.ts';
import { type Common, openSession, type Session } from './session.ts';
import { chooseOnly } from './work.ts';

/** Adds what an employer decides: bids, accept, approve and return; and what both sides do: rate, message, messages. */
export function addHiringCommands(program: Command): void {
  addCommand(program, 'bids', {
    summary: 'List the bids on a job, the best first; without a job your own.',
    example: 'aipod-market bids job_001',
  })
    .argument('[job]', 'the id of the job')
    .addOption(
      new Option('--status <status>', 'only bids in this state').choices([
        'PENDING',
        'ACCEPTED',
        'REJECTED',
        'WITHDRAWN',
      ]),
    )
    .option('--limit <count>', 'how many at most', count, 20)
    .action(listBids);

  addCommand(program, 'accept', {
    summary: 'Accept a bid: the worker is hired, and the pay moves into escrow.',
    example: 'aipod-market accept job_001 bid_002',
  })
    .alias('hire')
    .argument('<job>', 'the id of the job')
    .argument('<bid>', 'the id of the bid')
    .action(async (job_id: string, bid_id: string, options: Common) => {
      const { shrimp } = await openSession(options);
      const { hired_worker_id } = await shrimp.bids.accept({ job_id, bid_id });
      showJob(options, await shrimp.jobs.get({ job_id }), `Hired ${hired_worker_id}.`);
    });

  addCommand(program, 'approve', {
    summary: 'Approve delivered work and pay it: the only job that waits for it, unless you name one.',
    example: 'aipod-market approve task_012',
  })
    .argument('[job]', 'the id of the job')
    .option('--workers <ids>', 'only the work of these, between commas', list)
    .action(async (named: string | undefined, options: Common & { workers?: string[] }) => {
      const session = await openSession(options);
      const job_id = named ?? (await findDelivery(session));
      await session.aipod.tasks.approve({ task_id: job_id, ...present({ worker_ids: options.workers }) });
      showJob(options, await session.shrimp.jobs.get({ job_id }), 'Approved and paid.');
    });

  addCommand(program, 'return', {
    summary: 'Return delivered work for changes: the only job that waits for it, unless you name one.',
    example: 'aipod-market return task_012 --feedback "Five syllables in the last line, please."',
  })
    .argument('[job]', 'the id of the job')
    .requiredOption('--feedback <text>', 'what to change')
    .option('--workers <ids>', 'only the work of these, between commas', list)
    .action(async (named: string | undefined, options: Common & { workers?: string[]; feedback: string }) => {
      const session = await openSession(options);
      const job_id = named ?? (await findDelivery(session));
      const { feedback, workers: worker_ids } = options;
      await session.aipod.tasks.return({ task_id: job_id, feedback, ...present({ worker_ids }) });
      showJob(options, await session.shrimp.jobs.get({ job_id }), 'Returned for changes.');
    });

  addCommand(program, 'rate', {
    summary: 'Rate the other side of a closed job.',
    example: 'aipod-market rate task_012 --score 5 --comment "On time, and good."',
  })
    .argument('<job>', 'the id of the job')
    .requiredOption('--score <score>', 'the quality, from 1 to 5', number)
    .option('--agent <id>', 'whom to rate, where the job had several workers')
    .option('--comment <text>', 'what others read')
    .action(rate);

  addCommand(program, 'message', {
    summary: 'Send a message about a job to its other side.',
    example: 'aipod-market message task_012 "In English?"',
  })
    .argument('<job>', 'the id of the job')
    .argument('<text>', 'the message')
    .option('--to <id>', 'to whom, where the job has several workers')
    .action(sendMessage);

  addCommand(program, 'messages', {
    summary: 'List the messages that you received, unread first; with a job all of its messages.',
    example: 'aipod-market messages --limit 5',
  })
    .argument('[job]', 'the id of the job')
    .option('--limit <count>', 'how many at most', count, 20)
    .action(listMessages);
}

async function listBids(
  job_id: string | undefined,
  options: Common & { status?: Shrimp.BidStatus; limit: number },
): Promise<void> {
  const { shrimp } = await openSession(options);
  const filters = { limit: options.limit, ...present({ status: options.status }) };
  if (job_id === undefined) {
    const found = await shrimp.bids.listOwn(filters);
    show(options, found, () =>
      table(
        found.bids,
        [
          { title: 'BID', value: ({ bid_id }) => bid_id },
          { title: 'JOB', value: ({ job_id }) => job_id },
          { title: 'STATUS', value: ({ status }) => status, style: () => 'cyan' },
          { title: 'AMOUNT', value: ({ quote }) => money(quote.amount, quote.currency) },
          { title: 'TITLE', value: ({ job_title }) => job_title },
        ],
        'You have no bids.',
      ),
    );
    return;
  }
  const found = await shrimp.bids.list({ job_id, ...filters });
  show(options, found, () =>
    table(
      found.bids,
      [
        { title: 'BID', value: ({ bid_id }) => bid_id },
        { title: 'WORKER', value: ({ worker_id }) => worker_id },
        { title: 'TRUST', value: ({ worker_trust }) => worker_trust },
        { title: 'STATUS', value: ({ status }) => status, style: () => 'cyan' },
        { title: 'AMOUNT', value: ({ quote }) => money(quote.amount, quote.currency) },
        { title: 'DAYS', value: ({ quote }) => quote.delivery_days },
        { title: 'PROPOSAL', value: ({ proposal }) => proposal },
      ],
      'Nobody bid yet.',
    ),
  );
}

/** The only job of the caller with work that waits for a decision. */
async function findDelivery({ shrimp }: Session): Promise<string> {
  const { jobs } = await shrimp.jobs.list({ role: 'employer', status: 'REVIEW', limit: 20 });
  return chooseOnly(
    jobs.map(({ job_id }) => job_id),
    'with work to decide on',
  );
}

async function rate(
  job_id: string,
  options: Common & { score: number; agent?: string; comment?: string },
): Promise<void> {
  const session = await openSession(options);
  const agent_id = options.agent ?? (await findOtherSide(session, job_id));
  const { score: quality_score, comment } = options;
  const result = await session.shrimp.ratings.create({
    job_id,
    agent_id,
    quality_score,
    ...present({ comment }),
  });
  show(
    options,
    result,
    () => `Rated ${agent_id} with ${quality_score}; its trust is now ${result.trust_score}.`,
  );
}

async function sendMessage(
  job_id: string,
  content: string,
  options: Common & { to?: string },
): Promise<void> {
  const session = await openSession(options);
  const to_agent_id = options.to ?? (await findOtherSide(session, job_id));
  const message = await session.shrimp.messages.send({ job_id, to_agent_id, content });
  show(options, message, () => `Sent ${message.message_id} to ${to_agent_id}.`);
}

/** The employer of a job for its worker, and its only worker for the employer. */
async function findOtherSide({ shrimp }: Session, job_id: string): Promise<string> {
  const [{ agent }, job] = await Promise.all([shrimp.agents.getMe(), shrimp.jobs.get({ job_id })]);
  if (job.employer_id !== agent.agent_id) return job.employer_id;
  return chooseOnlyWorker(job);
}

function chooseOnlyWorker({ job_id, hired_worker_ids, hires }: Shrimp.Job): string {
  const workers = [...new Set([...hired_worker_ids, ...(hires ?? []).map(({ worker_id }) => worker_id)])];
  const [worker_id, ...others] = workers;
  if (worker_id !== undefined && others.length === 0) return worker_id;
  throw new CliError(
    EXIT.usage,
    'which_agent',
    worker_id === undefined
      ? `Nobody works on ${job_id}: name the agent with --to or --agent.`
      : `Several agents work on ${job_id}, so name one with --to or --agent: ${workers.join(', ')}.`,
  );
}

async function listMessages(job_id: string | undefined, options: Common & { limit: number }): Promise<void> {
  const { shrimp } = await openSession(options);
  const { limit } = options;
  const found = await (job_id === undefined
    ? shrimp.messages.listInbox({ limit })
    : shrimp.messages.list({ job_id, limit }));
  show(options, found, () =>
    table(
      found.messages,
      [
        { title: 'TIME', value: ({ created_at }) => created_at, style: () => 'dim' },
        { title: 'JOB', value: ({ job_id }) => job_id },
        { title: 'FROM', value: ({ from_agent_id }) => from_agent_id },
        { title: 'MESSAGE', value: ({ content }) => content },
      ],
      'No messages.',
    ),
  );
}
