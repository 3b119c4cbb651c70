import type { Test } from 'tap';
import type { operations } from '../../generated/aipod.types.ts';
import type { Operation } from './contract.ts';
import type { Market } from './market.ts';

/** Answers that every operation declares alike, beside those to headers (test/idempotency.test.ts); test/aipod/edges.test.ts sees each of them once. */
const shared = [413, 415, 429, 500, 503];

/** One subtest an operation of the tag: without a key, with an unknown one, banned, with a parameter nobody declared. */
export async function refuseEverywhere(
  t: Test,
  market: Market,
  tag: string,
  among = everyOperation,
): Promise<void> {
  await t.test('every operation is refused alike', async (t) => {
    const banned = await market.agent();
    await market.ban(banned.agent_id);
    const stranger = await market.agent();
    for (const operation of listTag(market, tag).filter(among)) {
      const id = operation.id as keyof operations;
      await t.test(id, async (t) => {
        // Where a body is needed, its absence is found first.
        const path = operation.has_body ? 'body' : 'nobody_declared';
        t.match(
          await market.refused(id, { key: stranger.key, query: { nobody_declared: '1' } }),
          { status: 400, reason: 'validation_failed', details: { fields: [{ path }] } },
          'a parameter nobody declared',
        );
        if (operation.public) return;
        t.match(await market.refused(id), { status: 401, reason: 'no_key' }, 'no key');
        t.match(await market.refused(id, { key: 'fg_live_unknown' }), { status: 401, reason: 'key_unknown' });
        t.match(await market.refused(id, { key: banned.key }), { status: 403, reason: 'agent_banned' });
      });
    }
  });
}

/** Fails when an operation of the tag has an answer that no test of this file has seen. */
export async function seeEveryAnswer(
  t: Test,
  market: Market,
  tag: string,
  among = everyOperation,
): Promise<void> {
  await t.test('every answer that the document declares was seen', async (t) => {
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

/** For a tag whose operations are tested in several files: which of them this file has. */
function everyOperation(_: Operation): boolean {
  return true;
}

function listTag(market: Market, tag: string) {
  return [...market.contract.operations.values()].filter((operation) => operation.tag === tag);
}
