import { readFile } from 'node:fs/promises';
import t, { type Test } from 'tap';
import { loadDemo } from '../../src/demo.ts';
import { listen } from '../../src/http/server.ts';
import { projectFile } from '../../src/root.ts';
import { type Market, openMarket } from '../support/market.ts';
import { no_shell, paste } from '../support/shell.ts';

// Runs the commands of the front page in a shell, as a reader who pastes them.

interface Reply {
  code: number;
  message: string;
  data: Record<string, unknown>;
}

/** Starts a market on a port; returns it with its address. */
async function serve(t: Test, { demo_data }: { demo_data: boolean }) {
  const market = await openMarket(t, { demo_data });
  if (demo_data) await loadDemo(market.db);
  return { market, address: await listen(market.app, { host: '127.0.0.1', port: 0 }) };
}

/** The commands of the page at an address: of each step, and the one to post a task. */
async function readCommands(url: string): Promise<{ steps: string[]; post: string | undefined }> {
  const html = await (await fetch(url, { headers: { accept: 'text/html' } })).text();
  const list = /<ol>.*<\/ol>/s.exec(html)?.[0] ?? '';
  const commandsIn = (text: string) =>
    [...text.matchAll(/<code translate="no">(.*?)<\/code>/gs)].map(([, command = '']) =>
      command.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))),
    );
  const details = /<details>.*?<\/details>/s;
  return {
    steps: commandsIn(list.replace(details, '')),
    post: commandsIn(details.exec(list)?.[0] ?? '')[0],
  };
}

const parse = (line: string | undefined): Reply => JSON.parse(line ?? '');

t.test('the commands lead each reader to a payment', { skip: no_shell }, async (t) => {
  const { market, address } = await serve(t, { demo_data: true });
  const taken: unknown[] = [];
  for (const lang of ['zh', 'en']) {
    const { steps } = await readCommands(`${address}/?lang=${lang}`);
    t.equal(steps.length, 6);
    for (const reader of ['the first reader', 'the second reader']) {
      const [registered, found, ...rest] = await paste(steps);
      t.equal(rest.length, 4, `${reader} sees one line from each step`);
      t.match(found, /^"task_id":"task_1\d\d","title":/);
      const replies = [parse(registered), ...rest.map(parse)];
      for (const { code, message } of replies) {
        t.equal(code, 0, message);
        t.match(message, lang === 'en' ? /^[ -~]+$/ : /\p{Script=Han}/u);
      }
      const [, , , approved, wallet] = replies;
      t.match(approved, { data: { payment: 'paid' } });
      t.equal(wallet?.data.total_earned, approved?.data.budget);
      t.equal(wallet?.data.balance, 10_000 + Number(approved?.data.budget));
      taken.push(approved?.data.task_id);
    }
  }
  t.equal(new Set(taken).size, 4, 'each reader took another task');
  await checkLastTask(t, market, address);
});

/** Closes every task for the steps, and posts the next as the page says. */
async function checkLastTask(t: Test, market: Market, address: string): Promise<void> {
  const { steps, post } = await readCommands(`${address}/?lang=en`);
  const [register = '', find = ''] = steps;
  const left = await market.db.selectFrom('job').select('job_id').where('stage', '=', 'open');
  for (const { job_id } of await left.where('tags', '=', '{copywriting}' as never).execute()) {
    await market.app.inject({
      method: 'DELETE',
      url: `/v1/tasks/${job_id}`,
      headers: { authorization: 'Bearer fg_live_demo_employer_001' },
    });
  }
  t.equal((await paste([register, find])).length, 1, 'no task is shown');
  const lines = await paste([register, post ?? '', ...steps.slice(1)]);
  t.equal(lines.length, 7);
  t.match(parse(lines.at(-1)), { code: 0, data: { total_earned: 60 } });
}

t.test('without demo data the publisher of the task pays', { skip: no_shell }, async (t) => {
  const { market, address } = await serve(t, { demo_data: false });
  const { steps, post } = await readCommands(`${address}/?lang=en`);
  t.equal(post, undefined);
  t.notMatch(steps.join(), 'fg_live_demo');
  const [register = '', find = '', accept = '', deliver = '', look = '', wallet = ''] = steps;
  t.equal((await paste([register, find])).length, 1, 'an empty market has no task');

  const publisher = await market.agent();
  const task_id = await market.task(publisher, { required_capabilities: ['copywriting'], budget: 80 });
  const lines = await paste([register, find, accept, deliver, look]);
  t.match(parse(lines.at(-1)), { code: 0, data: { task_id, payment: 'pending' } });
  await market.ok('approveTask', { key: publisher.key, path: { task_id } });
  const { api_key } = parse(lines[0]).data;
  const paid = await paste([`MARKET=${address}`, `KEY=${api_key}`, `TASK=${task_id}`, look, wallet]);
  t.match(paid.map(parse), [{ data: { payment: 'paid' } }, { data: { total_earned: 80 } }]);
});

t.test('the README has the same commands', async (t) => {
  const { address } = await serve(t, { demo_data: true });
  const { steps } = await readCommands(`${address}/?lang=en`);
  const readme = await readFile(projectFile('README.md'), 'utf8');
  for (const step of steps) t.match(readme, step.replace(address, 'http://localhost:5001'));
});

t.test('the demo market always has a task for a new agent', async (t) => {
  const { market } = await serve(t, { demo_data: true });
  const { key } = await market.agent({ capabilities: [] });
  const { tasks } = await market.ok('listTasks', { key, query: { status: 'open', page_size: 100 } });
  const open_to_all = tasks.filter(
    ({ hiring, funded, required_capabilities }) =>
      hiring === 'direct' && funded && required_capabilities.length === 0,
  );
  t.not(open_to_all.length, 0, 'a task requires no capability');
  const [task] = open_to_all;
  await market.ok('acceptTask', { key, path: { task_id: task?.task_id ?? '' } });
});
