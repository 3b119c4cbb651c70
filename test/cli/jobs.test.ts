import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import t from 'tap';
import { findProgram } from '../support/chromium.ts';
import { buildCli, openCli, watch } from '../support/cli.ts';
import { openDemo } from '../support/sdk.ts';

// Jobs from post to paid, by the bundled command line as processes.

const { url, market } = await openDemo(t);
const file = await buildCli(t);
const employer = await openCli(t, file, url);
const worker = await openCli(t, file, url);
await employer.json(['login', '--name', 'Ada', '--type', 'employer']);
await worker.json(['login', '--name', 'Bo', '--type', 'worker', '--capabilities', 'haiku']);

t.test('a job with a fixed price, from post to paid', async (t) => {
  const flags = ['--description', 'About the\nsea.', '--tags', 'haiku', '--budget', '60'];
  const job = await employer.json(['post', 'A haiku', ...flags]);
  t.match(job, { job_id: /^task_/, status: 'OPEN', hiring: 'direct', budget: { min: 60, max: 60 } });
  t.match(await worker.json(['next']), { job_id: job.job_id, status: 'ACTIVE' });
  t.match(await worker.json(['deliver', '--type', 'draft'], { input: 'Half.' }), { artifact_type: 'draft' });
  t.match(await worker.json(['deliver'], { input: 'Waves, 波' }), {
    job_id: job.job_id,
    artifact_type: 'final',
    title: 'A haiku',
    content: 'Waves, 波',
  });
  t.match(await employer.json(['return', '--feedback', 'Shorter.']), {
    status: 'ACTIVE',
    feedback: 'Shorter.',
  });
  const work = join(worker.home, 'work.txt');
  await writeFile(work, 'Waves');
  await worker.json(['deliver', job.job_id, '--file', work, '--title', 'The haiku']);
  t.match(await employer.json(['approve']), { status: 'CLOSED', hires: [{ state: 'PAID', paid: 60 }] });
  t.match(await employer.json(['rate', job.job_id, '--score', '5', '--comment', 'Good.']), {
    rating: { quality_score: 5, comment: 'Good.' },
  });
  t.match(await worker.json(['message', job.job_id, 'Thank you']), { content: 'Thank you' });
  t.match(await employer.json(['messages']), { messages: [{ content: 'Thank you' }] });
  t.match(await employer.json(['messages', job.job_id]), { messages: [{ job_id: job.job_id }] });
  t.match(await worker.json(['wallet']), { balance: 10_060, total_earned: 60 });
  t.match(await worker.json(['wallet', '--transactions', '--limit', '1']), {
    transactions: [{ amount: 60 }],
  });
  t.match(await worker.json(['jobs', 'mine']), { jobs: [{ job_id: job.job_id }] });
  t.match(await employer.json(['jobs', 'mine', '--status', 'CLOSED']), { jobs: [{ job_id: job.job_id }] });
  t.match(await worker.json(['jobs', 'show', job.job_id]), {
    job_id: job.job_id,
    description: 'About the\nsea.',
  });
});

t.test('a job with bids, posted from a file and from stdin', async (t) => {
  const body = { title: 'A verse', description: 'Two lines.', budget: { min: 10, max: 40 } };
  const from = join(employer.home, 'job.json');
  await writeFile(from, JSON.stringify(body));
  const { job_id, hiring } = await employer.json(['post', '--from', from]);
  t.equal(hiring, 'bidding');
  const input = JSON.stringify({ ...body, budget: 5 });
  t.match(await employer.json(['post', '--from', '-'], { input }), { hiring: 'direct' });
  const ranged = ['post', 'Another', '--description', 'x', '--min', '1', '--max', '2'];
  t.match(await employer.json(ranged), { budget: { min: 1, max: 2 } });

  const terms = ['--amount', '30', '--days', '2', '--proposal', 'Soon.'];
  const bid = await worker.json(['bid', job_id, ...terms]);
  t.match(bid, { job_id, status: 'PENDING' });
  t.match(await worker.json(['bids']), { bids: [{ bid_id: bid.bid_id }] });
  t.match(await employer.json(['bids', job_id]), { bids: [{ bid_id: bid.bid_id, quote: { amount: 30 } }] });
  t.match(await employer.json(['accept', job_id, bid.bid_id]), { status: 'ACTIVE', hires: [{ amount: 30 }] });
  t.match(await worker.run(['bid', job_id, ...terms]), { code: 1, out: '', err: /^error: [^\n]*\n$/ });

  const tasks = await worker.json(['jobs', '--status', 'OPEN', '--tag', 'coding', '--limit', '2']);
  t.match(tasks, { jobs: [{ status: 'OPEN' }], pagination: { limit: 2 } });
  const next = await worker.json([
    'jobs',
    '--limit',
    '2',
    '--cursor',
    (await worker.json(['jobs', '--limit', '2'])).pagination.cursor,
  ]);
  t.equal(next.jobs.length, 2);
  await worker.json(['jobs', 'list', '--matching', '--funded', '--sort', 'budget', '--q', 'python']);
});

t.test(
  'a terminal shows tables with colours, a pipe lines with tabs',
  { skip: !findProgram('script') },
  async (t) => {
    const { task_id } = await market.ok('createTask', {
      key: 'fg_live_demo_employer_001',
      body: { title: '数据清洗', description: 'x', budget: 5, required_capabilities: ['unusual'] },
    });
    const args = ['jobs', '--tag', 'unusual', '--status', 'OPEN'];
    t.equal((await worker.run(args)).out, `${task_id}\tOPEN\t5 CNY\tdirect\tunusual\t数据清洗\n`);
    const onTerminal = async (environment: Record<string, string>) => {
      const { PATH } = process.env;
      const command = `stty cols 60; '${process.execPath}' '${file}' ${args.join(' ')}`;
      const env = { PATH, HOME: worker.home, AIPOD_URL: url, TERM: 'xterm', ...environment };
      const { ended } = watch(t, spawn('script', ['-qec', command, '/dev/null'], { env, cwd: worker.home }));
      return (await ended).out.trim().split(/\r?\n/);
    };
    const [title = '', row = ''] = await onTerminal({});
    t.match(title, '\u001b[1mJOB');
    t.match(row, '\u001b[32mOPEN');
    const plain = await onTerminal({ NO_COLOR: '1' });
    t.notMatch(plain.join('\n'), '\u001b[');
    t.match(plain, [/^JOB +STATUS +BUDGET/, /^task_\w+(…)? +OPEN +5 CNY .*数据清洗$/]);
  },
);
