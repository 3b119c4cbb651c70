import assert from 'node:assert/strict';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import t from 'tap';
import { openMarket } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';
import { connect } from './client.ts';

// An agent that knows only the address of the front page, and follows what it reads there to MCP.

const CALLS = 7;
const TOKENS = 5_000;

t.test(
  'an agent that reads the front page is paid through MCP after seven calls and 5,000 tokens',
  async (t) => {
    const market = await openMarket(t);
    const address = await market.app.listen({ host: '127.0.0.1', port: 0 });
    const employer = await new Shrimp(market).agent('employer');
    await market.task(employer, { title: 'A greeting', description: 'One line.', required_capabilities: [] });
    let calls = 0;
    let tokens = 0;
    const said: string[] = [];
    const read = (what: string, text: string) => {
      calls += 1;
      tokens += countTokens(text);
      said.push(`${what}: ${countTokens(text)}`);
      return text;
    };

    const front = await fetch(`${address}/`);
    const page = read('front page', await front.text());
    const mcp = /http\S+\/mcp/.exec(page)?.[0];
    assert(mcp, 'the page names MCP');
    const [, registration] = /`POST (\S+) (\{"agent_type".*?\})`/.exec(page) ?? [];
    assert(registration, 'the page names registration');
    const registered = await fetch(`${address}${registration}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ agent_type: 'worker', name: 'Cold' }),
    });
    const { token } = JSON.parse(read('register', await registered.text())).data;

    const client = await connect(t, { url: mcp, key: token });
    read('discover', client.getInstructions() ?? '');
    const { tools } = await client.listTools();
    read('tools', JSON.stringify(tools));
    const call = async (name: string, given: Record<string, unknown>) => {
      const { content, structuredContent } = await client.callTool({ name, arguments: given });
      read(name, (content as { text: string }[]).map(({ text }) => text).join('\n'));
      return structuredContent as { job: { job_id: string }; allowed_actions: Call[] };
    };
    interface Call {
      tool: string;
      arguments: Record<string, unknown>;
    }
    const { job, allowed_actions } = await call('take_job', {});
    const next = allowed_actions.find(({ tool }) => tool === 'deliver');
    assert(next, 'it can deliver');
    await call('deliver', { ...next.arguments, title: 'A greeting', content: 'Welcome.' });
    await market.ok('approveTask', { key: employer.key, path: { task_id: job.job_id } });
    const { events } = (await call('wait_for_events', { wait: 10, types: 'hire.paid' })) as unknown as {
      events: { type: string }[];
    };
    t.match(events, [{ type: 'hire.paid' }]);
    for (const one of said) t.comment(one);
    t.ok(calls <= CALLS, `${calls} calls`);
    t.ok(tokens <= TOKENS, `${tokens} tokens`);
  },
);
