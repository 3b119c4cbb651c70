import { aipod } from '../../src/aipod/index.ts';
import type { Dialect } from '../../src/contract/operations.ts';
import { shrimp } from '../../src/shrimp/index.ts';
import type { World } from './world.ts';

/** A dialect over a raw socket, with the key of an agent that may use all of these operations. */
export interface Client {
  dialect: Dialect;
  /** The Authorization header. */
  key: string;
  list: { id: string; path: string };
  /** The operation at the path of the list plus one segment. */
  read: { id: string };
  /** An operation that stores a text. Tests find the record by that text. */
  write: { id: string; path: string; body: (text: string) => string };
}

export const JSON_TYPE = 'Content-Type: application/json';

export function listClients({ boss }: World): Client[] {
  const key = `Authorization: Bearer ${boss.key}`;
  const content = (text: string) => JSON.stringify({ content: text });
  const posted = (text: string) =>
    JSON.stringify({ title: text, description: 'x', budget: { min: 1, max: 1 } });
  return [
    {
      dialect: aipod,
      key,
      list: { id: 'listTasks', path: '/v1/tasks' },
      read: { id: 'getTask' },
      write: { id: 'createMemory', path: '/v1/memory', body: content },
    },
    {
      dialect: shrimp,
      key,
      list: { id: 'listJobs', path: '/api/v1/jobs' },
      read: { id: 'getJob' },
      write: { id: 'createJob', path: '/api/v1/jobs', body: posted },
    },
  ];
}

/** The request line and the headers, with `Host` and the key, up to the body. */
export function head(client: Client, method: string, target: string, fields: string[] = []): string {
  return [`${method} ${target} HTTP/1.1`, 'Host: localhost', client.key, ...fields, '', ''].join('\r\n');
}

export function get(client: Client, fields: string[] = [], target = client.list.path): string {
  return head(client, 'GET', target, fields);
}

/** A request that writes `text`. The headers in `fields` state the length of its body. */
export function post(client: Client, text: string, fields?: string[], target = client.write.path): string {
  const body = client.write.body(text);
  return head(client, 'POST', target, fields ?? [JSON_TYPE, `Content-Length: ${body.length}`]) + body;
}

/** The body of a request that writes `text`, in one chunk. */
export function chunked(client: Client, text: string): string {
  const body = client.write.body(text);
  return `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
}
