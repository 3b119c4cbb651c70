import assert from 'node:assert/strict';
import { aipod } from '../../src/aipod/index.ts';
import { shrimp } from '../../src/shrimp/index.ts';
import { readContract } from './contract.ts';

// The requests that the texts for agents show.

/** A request as a text shows it, and the operation that it calls. */
export interface Shown {
  dialect: 'aipod' | 'shrimp';
  id: string;
  method: string;
  /** From the root of the market, with its parameters in braces. */
  path: string;
  query: string;
  body: object | undefined;
  /** The line that shows it. */
  text: string;
}

const contracts = Object.entries({ aipod, shrimp }).map(([dialect, { document }]) => ({
  dialect: dialect as Shown['dialect'],
  contract: readContract(document),
}));

/** Lists the requests in code, except those in lists of operations, which have no body. */
export function readRequests(markdown: string): Shown[] {
  const lines = markdown.split('\n').filter((line) => !line.startsWith('- `'));
  return [...lines.join('\n').matchAll(/`([A-Z]+) (\/[^\s`]+)(?: (\{[^`]*\}))?`/g)].map(
    ([text, method = '', target = '', body]) => identify({ method, target, body, text }),
  );
}

/** Lists the requests of curl commands. In their paths `$TASK_ID` stands for `{task_id}`. */
export function readCommands(markdown: string, address: string): Shown[] {
  const lines = markdown.split('\n').filter((line) => line.startsWith('curl '));
  return lines.map((text) => {
    const [, method, url = '', rest = ''] = /^curl -sS (?:-X ([A-Z]+) )?"([^"]+)"(.*)$/.exec(text) ?? [];
    assert(url.startsWith(`${address}/`), text);
    const [, body] = /-d '(.*)'$/.exec(rest) ?? [];
    const target = url
      .slice(address.length)
      .replaceAll(/\$([A-Z_]+)/g, (_, name) => `{${name.toLowerCase()}}`);
    return identify({ method: method ?? (body === undefined ? 'GET' : 'POST'), target, body, text });
  });
}

/** Finds the operation of a request in the documents. Fails if there is none. */
function identify({
  method,
  target,
  body,
  text,
}: {
  method: string;
  target: string;
  body: string | undefined;
  text: string;
}): Shown {
  const [path = '', query = ''] = target.split('?');
  for (const { dialect, contract } of contracts)
    for (const [id, operation] of contract.operations)
      if (operation.path === path && operation.method === method)
        return {
          dialect,
          id,
          method,
          path,
          query,
          body: body === undefined ? undefined : JSON.parse(body),
          text,
        };
  assert.fail(`no document has ${method} ${path}: ${text}`);
}
