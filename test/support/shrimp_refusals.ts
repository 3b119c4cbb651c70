import type { Test } from 'tap';
import type { operations } from '../../generated/shrimp.types.ts';
import { shrimp as dialect } from '../../src/shrimp/index.ts';
import type { Operation } from './contract.ts';
import type { Shrimp } from './shrimp.ts';

/**
 * Statuses that every operation declares; test/shrimp/edges.test.ts sees each of them once. The errors about request
 * headers are tested in test/contract.
 */
const shared = [413, 415, 429, 500, 503];

/**
 * Runs one subtest for each operation of the tag, each with the example body of the document: without a token, with
 * an unknown token, with the token of a banned agent, with another agent's X-Agent-ID, and with an undeclared parameter.
 */
export async function refuseEverywhere(
  t: Test,
  shrimp: Shrimp,
  tag: string,
  among = everyOperation,
): Promise<void> {
  await t.test(`${tag}: every operation refuses bad tokens and undeclared parameters`, async (t) => {
    const stranger = await shrimp.agent('all');
    const banned = await shrimp.agent('all');
    await shrimp.market.ban(banned.agent_id);
    for (const operation of listTag(shrimp, tag).filter(among)) {
      const id = operation.id as keyof operations;
      await t.test(id, async (t) => {
        const body = showBody(operation);
        const own = { key: stranger.key, headers: { 'x-agent-id': stranger.agent_id } };
        t.match(
          await shrimp.refused(id, {
            ...own,
            body,
            query: { ...showQuery(operation), nobody_declared: '1' },
          }),
          { status: 400, code: 'VALIDATION_ERROR', details: { fields: [{ path: 'nobody_declared' }] } },
          'an undeclared parameter',
        );
        if (operation.public) return;
        const unauthorized = { status: 401, code: 'UNAUTHORIZED' };
        t.match(await shrimp.refused(id, { body }), { ...unauthorized, details: { reason: 'no_key' } });
        t.match(await shrimp.refused(id, { body, key: 'fg_live_unknown' }), {
          ...unauthorized,
          details: { reason: 'key_unknown' },
        });
        t.match(await shrimp.refused(id, { body, key: banned.key }), { status: 403, code: 'AGENT_BANNED' });
        const headers = { 'x-agent-id': banned.agent_id };
        t.match(await shrimp.refused(id, { body, key: stranger.key, headers }), {
          status: 403,
          code: 'FORBIDDEN',
          details: { reason: 'agent_mismatch', agent_id: stranger.agent_id },
        });
      });
    }
  });
}

/** Fails if an operation of the tag declares a status that no test of this file has seen. */
export async function seeEveryAnswer(
  t: Test,
  shrimp: Shrimp,
  tag: string,
  among = everyOperation,
): Promise<void> {
  await t.test('every status in the document was seen', async (t) => {
    const declared = listTag(shrimp, tag)
      .filter(among)
      .flatMap(({ id, answers, shared: by_header }) =>
        [...answers.keys()]
          .filter((status) => !shared.includes(status) && !by_header.has(status))
          .map((status) => `${id} ${status}`),
      );
    t.ok(declared.length > 0, 'the tag has operations');
    t.same(
      declared.filter((answer) => !shrimp.seen.has(answer)),
      [],
    );
  });
}

/** The default filter. A file that tests only some operations of a tag passes its own. */
function everyOperation(_: Operation): boolean {
  return true;
}

function listTag(shrimp: Shrimp, tag: string) {
  return [...shrimp.contract.operations.values()].filter((operation) => operation.tag === tag);
}

interface Shown {
  operationId: string;
  requestBody?: {
    content: { 'application/json': { example?: object; examples?: Record<string, { value: object }> } };
  };
}

/** Returns the first example body of an operation; undefined if it has none. */
function showBody({ id }: Operation): object | undefined {
  const every = Object.values(dialect.document.paths).flatMap((item) => Object.values(item) as Shown[]);
  const shown = every.find(({ operationId }) => operationId === id)?.requestBody?.content['application/json'];
  return shown?.example ?? Object.values(shown?.examples ?? {})[0]?.value;
}

/** Returns the required query parameters of an operation, with the example values of the document. */
function showQuery({ parameters }: Operation): Record<string, string> {
  const needed = (parameters as { name: string; in: string; required?: boolean; example?: string }[]).filter(
    (parameter) => parameter.in === 'query' && parameter.required,
  );
  return Object.fromEntries(needed.map(({ name, example = '' }) => [name, example]));
}
