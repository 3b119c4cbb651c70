import assert from 'node:assert/strict';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import type { Test } from 'tap';

/** The revisions of the protocol that the market speaks, as its client is told to speak them. */
export const revisions = { '2026-07-28': { pin: '2026-07-28' }, '2025-11-25': 'legacy' } as const;

export type Revision = keyof typeof revisions;

// biome-ignore lint/suspicious/noExplicitAny: what a tool returns is compared as a whole
export type Found = any;

/** The SDK's own client of a market, closed with the test. */
export async function connect(
  t: Test,
  { url, revision = '2026-07-28', key }: { url: string; revision?: Revision; key?: string },
): Promise<Client> {
  const client = new Client(
    { name: 'test', version: '1.0.0' },
    { versionNegotiation: { mode: revisions[revision] } },
  );
  const headers = key === undefined ? {} : { authorization: `Bearer ${key}` };
  const transport = new StreamableHTTPClientTransport(new URL('/mcp', url), { requestInit: { headers } });
  await client.connect(transport);
  t.teardown(() => client.close());
  return client;
}

/** Calls a tool that must succeed; returns what it found. */
export async function ok(client: Client, name: string, given: Record<string, unknown> = {}): Promise<Found> {
  const { content, isError, structuredContent } = await client.callTool({ name, arguments: given });
  assert(!isError, `${name}: ${JSON.stringify(content)}`);
  return structuredContent;
}

/** Calls a tool that must be refused; returns what it says. */
export async function refused(
  client: Client,
  name: string,
  given: Record<string, unknown> = {},
): Promise<Found> {
  const { content, isError } = await client.callTool({ name, arguments: given });
  assert(isError, `${name} was not refused`);
  const [first] = content as { text: string }[];
  return JSON.parse(first?.text ?? '');
}
