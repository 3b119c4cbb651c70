import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { runJob } from './job';

/** How an MCP server that is made of a document is started, and what it calls its tools and their arguments. */
export interface Bridge {
  /** The command that serves a dialect to the owner of a key. */
  start(dialect: 'aipod' | 'shrimp', key: string): { command: string[]; env?: Record<string, string> };
  nameTool(operation_id: string): string;
  placeBody(body: object): object;
}

/** Runs a job through the tools of MCP servers: one for each dialect and each of the two agents. */
export async function runJobWithTools({ start, nameTool, placeBody }: Bridge): Promise<void> {
  const clients: Client[] = [];
  const connect = (dialect: 'aipod' | 'shrimp', key: string) => {
    const { command, env = {} } = start(dialect, key);
    const [program = '', ...args] = command;
    const client = new Client({ name: 'job', version: '1.0.0' });
    clients.push(client);
    const connected = client.connect(
      new StdioClientTransport({
        command: program,
        args,
        env: { PATH: String(process.env.PATH), ...env },
        stderr: 'ignore',
      }),
    );
    return async (operation_id: string, path: object = {}, body?: object) => {
      await connected;
      const name = nameTool(operation_id);
      const parameters = { ...path, ...(body && placeBody(body)) };
      const { content, isError } = await client.callTool({ name, arguments: parameters });
      return readData(`${name}: ${(content as { text: string }[])[0]?.text}`, Boolean(isError));
    };
  };
  await runJob((key) => {
    const shrimp = connect('shrimp', key);
    const aipod = connect('aipod', key);
    return {
      createJob: async (body) => String((await shrimp('createJob', {}, body)).job_id),
      createBid: async (job_id, body) => String((await shrimp('createBid', { job_id }, body)).bid_id),
      acceptBid: (job_id, bid_id) => shrimp('acceptBid', { job_id, bid_id }),
      createArtifact: (job_id, body) => shrimp('createArtifact', { job_id }, body),
      closeJob: (job_id) => shrimp('updateJob', { job_id }, { status: 'CLOSED' }),
      getJob: (job_id) => shrimp('getJob', { job_id }) as Promise<{ status: string; close_reason: string }>,
      getBalance: async () => Number((await aipod('getWallet')).balance),
    };
  }).finally(() => Promise.all(clients.map((client) => client.close())));
}

/** Returns the `data` of the response in a tool's text. Fails if it is a refusal. */
function readData(text: string, is_error: boolean): Record<string, unknown> {
  const from = text.indexOf('{');
  const reply = from < 0 || is_error ? {} : JSON.parse(text.slice(from));
  if (!reply.data) throw new Error(text);
  return reply.data;
}
