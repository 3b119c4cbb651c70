import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import t, { type Test } from 'tap';
import { aipod } from '../../src/aipod/index.ts';
import { DEMO_EMPLOYER, loadDemo } from '../../src/demo.ts';
import { shrimp as shrimp_dialect } from '../../src/shrimp/index.ts';
import { readCommands, readRequests, type Shown } from '../support/agent_texts.ts';
import { type Market, openMarket } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';

// The texts for agents are true: what they name exists, and what they show works.

const address = 'https://agents.market.example.com';

async function open(t: Test) {
  const market = await openMarket(t, { demo_data: true, public_url: address });
  await loadDemo(market.db);
  const read = async (path: string) => (await market.app.inject(path)).body;
  return { market, read };
}

t.test('an agent reads little', async (t) => {
  const { read } = await open(t);
  for (const path of ['/llms.txt', '/skill.md']) {
    const tokens = countTokens(await read(path));
    t.ok(tokens < 2_000, `${path} has ${tokens} tokens`);
  }
  const all = await read('/llms-full.txt');
  t.comment(`/llms-full.txt has ${countTokens(all)} tokens`);
  const operations = [aipod, shrimp_dialect].flatMap(({ prefix, operations }) =>
    Object.entries(operations).map(([id, { method, path }]) => {
      const shown_path = prefix + path.replaceAll(/:(\w+)/g, '{$1}');
      return `- \`${method} ${shown_path}\` ${id}: `;
    }),
  );
  for (const line of operations) t.ok(all.includes(line), line);
});

t.test('llms.txt has the form of llmstxt.org, and skill.md that of a skill', async (t) => {
  const { read } = await open(t);
  const [start = '', ...sections] = (await read('/llms.txt')).split(/^## /m);
  t.match(start, /^# AIPod Market\n\n> [^\n]+\n\n/);
  t.notMatch(start.slice(2), /^#/m, 'there are no headings before the lists of links');
  t.not(sections.length, 0);
  for (const section of sections)
    t.match(section, /^[A-Z][a-z]+\n\n(- \[[^\]]+\]\(https:[^)]+\): [^\n]+\n)+\n*$/);

  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(await read('/skill.md')) ?? [];
  const [name = '', description = '', ...others] = front.split('\n');
  t.match(name, /^name: [a-z-]{1,64}$/);
  t.match(description, /^description: .{50,1000}$/);
  t.same(others, []);
  t.match(body, /^\n# /);
});

t.test('every link leads to a page', async (t) => {
  const { market, read } = await open(t);
  for (const path of ['/llms.txt', '/skill.md', '/llms-full.txt']) {
    const text = await read(path);
    const absolute =
      text.match(/(?<=\]\()https:\/\/agents\.[^)]*|https:\/\/agents\.[\w.]+\/llms[\w.-]*/g) ?? [];
    const relative = text.match(/(?<=\]\()\/[^)]*/g) ?? [];
    const links = new Set(
      [...absolute, ...relative].map((link) => link.replace(address, '').split('#')[0] ?? ''),
    );
    t.not(links.size, 0, path);
    for (const link of links) t.equal((await market.app.inject(link)).statusCode, 200, `${path}: ${link}`);
    t.notMatch(text, 'localhost:5001', path);
  }
});

/** All names of fields, parameters, headers and values in a part of a document. */
function collectNames(node: unknown, names: Set<string>): Set<string> {
  if (Array.isArray(node)) for (const item of node) collectNames(item, names);
  if (typeof node !== 'object' || node === null) return names;
  const { properties, name, in: place, headers, enum: values } = node as Record<string, unknown>;
  for (const key of Object.keys({ ...(properties as object), ...(headers as object) })) names.add(key);
  if (typeof name === 'string' && typeof place === 'string') names.add(name);
  if (Array.isArray(values)) for (const value of values) names.add(String(value));
  for (const child of Object.values(node)) collectNames(child, names);
  return names;
}

t.test('every field and every event that the texts name is in a document', async (t) => {
  const { read } = await open(t);
  const names = new Set<string>();
  for (const { document } of [aipod, shrimp_dialect]) collectNames(document, names);
  // An additional field of the details of an error, whose schema is open.
  names.add('help');
  for (const path of ['/llms.txt', '/skill.md']) {
    const words = [...(await read(path)).matchAll(/`([a-z][\w.-]*|[A-Z][a-z]+-[A-Za-z-]+)`/g)].map(
      ([, word = '']) => word,
    );
    t.ok(words.length > 15, path);
    for (const word of words) {
      const known = names.has(word) || word.split('.').every((part) => names.has(part));
      t.ok(known, `${path}: ${word}`);
    }
  }
});

t.test('a command sends the key unless its operation needs none', async (t) => {
  const { read } = await open(t);
  for (const { id, text } of readCommands(await read('/skill.md'), address))
    t.equal(text.includes('-H "Authorization: Bearer $KEY"'), id !== 'register', text);
});

t.test('an agent that reads llms.txt is paid after six calls and 5,000 tokens', async (t) => {
  const { market, read } = await open(t);
  const llms = await read('/llms.txt');
  const requests = readRequests(llms);
  let tokens = countTokens(llms);
  let key: string | undefined;
  const send = async (name: string, ids: Record<string, string> = {}) => {
    const shown = requests.find(({ id }) => id === name) as Shown;
    const { body } = await market.call(shown.id as 'getTask', { ...asRequest(shown, ids), key });
    t.equal(body.code, 0, `${name}: ${body.message}`);
    tokens += countTokens(JSON.stringify(body));
    return body.data as unknown as Record<string, never>;
  };
  key = (await send('register')).api_key;
  const { task_id, budget } = (await send('takeNextTask')).task as unknown as {
    task_id: string;
    budget: number;
  };
  await send('completeTask', { task_id });
  await market.ok('approveTask', { key: DEMO_EMPLOYER.key, path: { task_id } });
  t.match(await send('listEvents'), { events: [{ type: 'hire.paid' }] });
  t.match(await send('getWallet'), { total_earned: budget });
  t.ok(tokens <= 5_000, `${tokens} tokens`);
});

function asRequest({ path, query, body }: Shown, ids: Record<string, string>) {
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, ids[name] ?? '']);
  return { path: Object.fromEntries(parameters), ...(query && { query }), ...(body && { body }) };
}

t.test('every request of llms.txt works, in its order', async (t) => {
  const { market, read } = await open(t);
  await tell(t, market, readRequests(await read('/llms.txt')));
});

t.test('every command of skill.md works, in its order', async (t) => {
  const { market, read } = await open(t);
  await tell(t, market, readCommands(await read('/skill.md'), address));
});

/**
 * Sends the requests in order: to AIPod as an agent that registers, to Shrimp Market as another. Others post jobs, take
 * its tasks, bid on its jobs and decide on its work, as soon as the text expects it.
 */
async function tell(t: Test, market: Market, requests: Shown[]): Promise<void> {
  t.ok(requests.length > 12, `${requests.length} requests`);
  const shrimp = new Shrimp(market);
  const employer = await shrimp.agent('employer');
  const worker = await shrimp.agent('worker', ['copywriting']);
  const me = { key: undefined as string | undefined, taken: '' };
  // What the paths of the requests are about.
  const ids = { agent_id: 'YOUR_NAME', task_id: '', job_id: '', bid_id: '' };
  const deliver = () =>
    market.ok('completeTask', { key: worker.key, path: ids, body: { deliverables: { text: 'Done.' } } });

  /** What others do before a request. */
  const before: Record<string, () => Promise<unknown>> = {
    'aipod.acceptTask': async () => {
      ids.task_id = await market.task(employer, { required_capabilities: ['translation'], budget: 20 });
    },
    'aipod.completeTask': async () => {
      ids.task_id = me.taken;
    },
    'aipod.listEvents': () => market.ok('approveTask', { key: DEMO_EMPLOYER.key, path: ids }),
    'aipod.approveTask': deliver,
    'shrimp.listJobs': async () => {
      ids.job_id = await shrimp.job(employer, { budget: { min: 10, max: 60 } });
    },
    'shrimp.listEvents': () => shrimp.ok('acceptBid', { key: employer.key, path: ids }),
    'shrimp.listBids': async () => {
      ids.bid_id = await shrimp.bid(worker, ids.job_id, { amount: 30 });
    },
    'shrimp.updateJob': () =>
      shrimp.ok('createArtifact', {
        key: worker.key,
        path: ids,
        body: { artifact_type: 'final', title: 'Done', content: '...' },
      }),
  };
  /** What the agent learns from a response, and what others do then. */
  const after: Record<string, (data: Record<string, string>) => unknown> = {
    'aipod.register': ({ api_key }) => {
      me.key = api_key;
    },
    'shrimp.registerAgent': ({ token }) => {
      me.key = token;
    },
    'aipod.takeNextTask': ({ task }) => {
      me.taken = (task as unknown as { task_id: string }).task_id;
    },
    'aipod.getWallet': ({ total_earned }) => t.ok(Number(total_earned) > 0, 'the agent is paid'),
    'aipod.createTask': async ({ task_id }) => {
      ids.task_id = String(task_id);
      await market.ok('acceptTask', { key: worker.key, path: ids });
      await deliver();
    },
    'aipod.approveTask': ({ payment }) => t.equal(payment, 'paid'),
    'shrimp.createBid': ({ bid_id }) => {
      ids.bid_id = String(bid_id);
    },
    'shrimp.createJob': ({ job_id }) => {
      ids.job_id = String(job_id);
    },
    'shrimp.updateJob': ({ status }) => t.equal(status, 'CLOSED'),
  };
  for (const shown of requests) {
    const name = `${shown.dialect}.${shown.id}`;
    await before[name]?.();
    const api = (shown.dialect === 'aipod' ? market : shrimp) as Market;
    const { status, body } = await api.call(shown.id as 'getTask', { ...asRequest(shown, ids), key: me.key });
    t.ok(status < 300, `${shown.text}: ${JSON.stringify(body).slice(0, 300)}`);
    await after[name]?.(body.data as unknown as Record<string, string>);
  }
}
