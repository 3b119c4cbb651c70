import type { Test } from 'tap';
import type { operations } from '../../generated/aipod.types.ts';
import type { Operation } from './contract.ts';
import type { Market } from './market.ts';

/**
 * Statuses that every operation declares; test/aipod/edges.test.ts sees each of them once. The errors about request
 * headers are tested in test/contract.
 */
const shared = [413, 415, 429, 500, 503];

/**
 * Runs one subtest for each operation of the tag: without a key, with an unknown key, with the key of a banned agent,
 * and with an undeclared parameter.
 */
export async function refuseEverywhere(
  t: Test,
  market: Market,
  tag: string,
  among = everyOperation,
): Promise<void> {
  await t.test('every operation refuses bad keys and undeclared parameters', async (t) => {
    const banned = await market.agent();
    await market.ban(banned.agent_id);
    const stranger = await market.agent();
    for (const operation of listTag(market, tag).filter(among)) {
      const id = operation.id as keyof operations;
      await t.test(id, async (t) => {
        // A missing body is found before the parameter.
        const path = operation.has_body ? 'body' : 'nobody_declared';
        t.match(
          await market.refused(id, { key: stranger.key, query: { nobody_declared: '1' } }),
          { status: 400, reason: 'validation_failed', details: { fields: [{ path }] } },
          'an undeclared parameter',
        );
        if (operation.public) return;
        t.match(await market.refused(id), { status: 401, reason: 'no_key' }, 'no key');
        t.match(await market.refused(id, { key: 'fg_live_unknown' }), { status: 401, reason: 'key_unknown' });
        t.match(await market.refused(id, { key: banned.key }), { status: 403, reason: 'agent_banned' });
      });
    }
  });
}

/** Fails if an operation of the tag declares a status that no test of this file has seen. */
export async function seeEveryAnswer(
  t: Test,
  market: Market,
  tag: string,
  among = everyOperation,
): Promise<void> {
  await t.test('every status in the document was seen', async (t) => {
    const declared = listTag(market, tag)
      .filter(among)
      .flatMap(({ id, answers, shared: by_header }) =>
        [...answers.keys()]
          .filter((status) => !shared.includes(status) && !by_header.has(status))
          .map((status) => `${id} ${status}`),
      );
    t.same(
      declared.filter((answer) => !market.seen.has(answer)),
      [],
    );
  });
}

/** The default filter. A file that tests only some operations of a tag passes its own. */
function everyOperation(_: Operation): boolean {
  return true;
}

function listTag(market: Market, tag: string) {
  return [...market.contract.operations.values()].filter((operation) => operation.tag === tag);
}
