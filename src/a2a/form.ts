import type { Dialect } from '../contract/operations.ts';
import type { Draft } from '../domain/jobs/drafts.ts';
import { isObject } from './rpc.ts';
import type { Task } from './task.ts';

/** Returns what shows a draft as a task that waits for the terms of its job. Throws when there is no such operation. */
export function prepareForm({ document }: Pick<Dialect, 'document'>): (draft: Draft) => Task {
  const schema = readSchema(document);
  return ({ job_id: id, created_at }) => ({
    id,
    contextId: id,
    status: {
      state: 'TASK_STATE_INPUT_REQUIRED',
      timestamp: created_at.toISOString(),
      message: {
        messageId: `${id}-0`,
        contextId: id,
        taskId: id,
        role: 'ROLE_AGENT',
        parts: [
          { text: `A job needs terms. Send them in one data part, with taskId ${id}, within 24 hours.` },
          { data: { operation_id: 'createJob', schema } },
        ],
      },
    },
  });
}

/** The schema of the body of `createJob`, in one piece. */
function readSchema(document: Dialect['document']): unknown {
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path) as PostOperation[]);
  const found = operations.find(({ operationId }) => operationId === 'createJob');
  if (!found) throw new Error('The document has no createJob.');
  return inline(found.requestBody.content['application/json'].schema, document);
}

interface PostOperation {
  operationId: string;
  requestBody: { content: { 'application/json': { schema: object } } };
}

/** A schema with its references replaced by what they name, and without what only the market reads. */
function inline(value: unknown, document: Dialect['document']): unknown {
  if (Array.isArray(value)) return value.map((item) => inline(item, document));
  if (!isObject(value)) return value;
  const { $ref, ...own } = value;
  const named = typeof $ref === 'string' ? inline(resolve($ref, document), document) : {};
  const members = Object.entries(own).filter(([name]) => !name.startsWith('x-'));
  return {
    ...(named as object),
    ...Object.fromEntries(members.map(([name, item]) => [name, inline(item, document)])),
  };
}

function resolve(ref: string, document: Dialect['document']): unknown {
  const names = ref.split('/').slice(1);
  return names.reduce<unknown>((found, name) => (found as Record<string, unknown>)[name], document);
}
