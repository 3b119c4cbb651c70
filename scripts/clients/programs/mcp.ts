import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

/** An MCP server: what starts it, and what its tools and their arguments are called. */
export interface Bridge {
  command: string[];
  env: Record<string, string>;
}

/**
 * Starts an MCP server and returns a function that calls one of its tools and returns the `data` of the response.
 * Fails if the tool reports an error or a refusal.
 */
export function connect({ command: [program = '', ...args], env }: Bridge) {
  const client = new Client({ name: 'job', version: '1.0.0' });
  const transport = new StdioClientTransport({
    command: program,
    args,
    env: { PATH: String(process.env.PATH), ...env },
    stderr: 'ignore',
  });
  const connected = client.connect(transport);
  return async (tool: string, parameters: Record<string, unknown>): Promise<Record<string, never>> => {
    await connected;
    const { content, isError } = await client.callTool({ name: tool, arguments: parameters });
    const text = (content as { text: string }[])[0]?.text ?? '';
    const body = text.slice(text.indexOf('{'));
    const reply = body.startsWith('{') ? JSON.parse(body) : {};
    if (isError || !reply.data) throw new Error(`${tool}: ${text}`);
    return reply.data;
  };
}
