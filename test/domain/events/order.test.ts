import assert from 'node:assert/strict';
import { sql } from 'kysely';
import t from 'tap';
import { inTransaction } from '../../../src/database/transaction.ts';
import { readFeed } from '../../../src/domain/events/feed.ts';
import { tell } from '../../../src/domain/events/log.ts';
import type { Actor } from '../../../src/domain/kernel/actor.ts';
import { openMarket } from '../../support/market.ts';

// Many transactions at once tell the same agents: every reader sees every event once and in order.

const market = await openMarket(t);
const { db } = market;

/** How many transactions run at a time. */
const LANES = 20;

t.test(
  '1,000 concurrent changes to one agent leave no gap, no repeat, in order, over ten reconnects',
  async (t) => {
    const agents = await Promise.all([1, 2, 3].map(() => market.agent()));
    const ids = agents.map(({ agent_id }) => agent_id);
    const [reader_id] = ids;
    assert(reader_id);
    const actor = { agent_id: reader_id, agent_type: 'all' } as Actor;
    const seen: { sequence: number | null; key_id: string }[] = [];
    let done = false;
    let connects = 0;

    async function follow(): Promise<void> {
      let after: string | undefined;
      for (;;) {
        const is_last = done;
        // A reader that lost its connection knows only what it stored: its cursor.
        connects += 1;
        const page = await readFeed(db, actor, { after, types: undefined, limit: 100 });
        after = page.cursor;
        for (const { sequence, data } of page.events)
          seen.push({ sequence, key_id: (data as { key_id: string }).key_id });
        if (is_last && !page.has_more) return;
      }
    }

    const write = async (i: number) => {
      await inTransaction(db, async (trx) => {
        for (const id of i % 2 ? ids : [...ids].reverse()) tell(trx, id, 'key.added', { key_id: `key_${i}` });
        if (i % 10 === 0) throw new Error('rolled back');
      }).catch((error: Error) => assert.equal(error.message, 'rolled back'));
    };
    const following = follow();
    const lane = async (first: number) => {
      for (let i = first; i < 1_000; i += LANES) await write(i);
    };
    await Promise.all(Array.from({ length: LANES }, (_, first) => lane(first)));
    done = true;
    await following;

    t.ok(connects >= 10, `${connects} reads`);
    t.same(
      seen.map(({ sequence }) => sequence),
      Array.from({ length: 900 }, (_, i) => i + 1),
    );
    t.equal(new Set(seen.map(({ key_id }) => key_id)).size, 900, 'every committed change once');
  },
);

t.test('events are kept for 30 days, and a reader that comes later learns that some are lost', async (t) => {
  const { agent_id, key } = await market.agent();
  const tellOne = () =>
    inTransaction(db, async (trx) => tell(trx, agent_id, 'key.added', { key_id: 'key_1' }));
  await tellOne();
  const { cursor: after } = await market.ok('listEvents', { key });
  await tellOne();
  await tellOne();
  await sql`
    update event set created_at = created_at - interval '30 days 1 minute'
    where recipient = ${agent_id} and sequence < 3
  `.execute(db);
  await sql`update job_opening set created_at = created_at - interval '30 days 1 minute'`.execute(db);
  await market.sweep();
  const { events } = await market.ok('listEvents', { key });
  t.same(
    events.map(({ sequence }) => sequence),
    [3],
  );
  const refusal = await market.refused('listEvents', { key, query: { after } });
  t.match(refusal, { status: 410, reason: 'cursor_expired' });
  const again = await market.ok('listEvents', { key, query: { after: refusal.details.cursor as string } });
  t.same(again.events, events);
});
