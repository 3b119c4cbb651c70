import { aipod } from '../../src/aipod/index.ts';
import type { Dialect } from '../../src/contract/operations.ts';
import { shrimp } from '../../src/shrimp/index.ts';
import type { Prepared } from './prepared.ts';

/** A dialect as it is spoken over a socket, by a caller who may do what is asked. */
export interface Door {
  dialect: Dialect;
  /** Its header with the caller's key. */
  key: string;
  /** A list, and an operation that writes a text which nothing else has. */
  list: { id: string; path: string };
  /** What the path of the list leads to with one more step. */
  read: { id: string };
  write: { id: string; path: string; body: (text: string) => string };
}

export const JSON_TYPE = 'Content-Type: application/json';

export function listDoors({ boss }: Prepared): Door[] {
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

/** A request's line and headers, `Host` and the caller's key among them, up to its body. */
export function head(door: Door, method: string, target: string, fields: string[] = []): string {
  return [`${method} ${target} HTTP/1.1`, 'Host: localhost', door.key, ...fields, '', ''].join('\r\n');
}

export function get(door: Door, fields: string[] = [], target = door.list.path): string {
  return head(door, 'GET', target, fields);
}

/** A request that writes `text`, framed by what `fields` say. */
export function post(door: Door, text: string, fields?: string[], target = door.write.path): string {
  const body = door.write.body(text);
  return head(door, 'POST', target, fields ?? [JSON_TYPE, `Content-Length: ${body.length}`]) + body;
}

/** The body of a request that writes `text`, in one chunk. */
export function chunked(door: Door, text: string): string {
  const body = door.write.body(text);
  return `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
}
