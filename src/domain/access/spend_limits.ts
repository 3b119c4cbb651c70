import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import type { Actor } from '../kernel/actor.ts';
import { Failure } from '../kernel/failure.ts';
import { type Currency, currencies } from '../kernel/money.ts';
import type { MarketRules } from '../kernel/rules.ts';
import type { ActorScope } from '../kernel/scope.ts';
import { dayOf } from '../kernel/time.ts';

/**
 * Counts an amount (minor units) against the daily limit of the actor's key, if it has one. The row of the
 * market day is the lock. Fails with spend_limit_reached.
 */
export async function spendFromKey(
  { trx, rules, actor }: ActorScope,
  { currency, amount }: { currency: Currency; amount: bigint },
): Promise<void> {
  const { key_id, spend_limit } = actor.key;
  if (spend_limit === null) return;
  const spent =
    amount <= spend_limit &&
    (await trx
      .insertInto('api_key_spending')
      .values({
        agent_id: actor.agent_id,
        key_id,
        day: dayOf(trx.now, rules.time_zone),
        currency,
        spent: amount,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['agent_id', 'key_id', 'day', 'currency'])
          .doUpdateSet({ spent: (eb) => eb('api_key_spending.spent', '+', amount) })
          .where((eb) => eb(eb('api_key_spending.spent', '+', amount), '<=', spend_limit)),
      )
      .returning('spent')
      .executeTakeFirst());
  if (!spent) throw new Failure('spend_limit_reached');
}

/** What a key spent on one market day in one currency, in minor units. */
export interface Spending {
  currency: Currency;
  spent: bigint;
}

/** What the actor's key has spent today, CNY first; null for a key without a limit, whose spending is not counted. */
export async function readSpending(
  db: Database,
  { agent_id, key: { key_id, spend_limit } }: Actor,
  { time_zone }: MarketRules,
): Promise<Spending[] | null> {
  if (spend_limit === null) return null;
  const rows = await selectSpending(db, { agent_id, key_id, now: db.now, time_zone });
  return currencies.map(
    (currency) => rows.find((row) => row.currency === currency) ?? { currency, spent: 0n },
  );
}

const selectSpending = prepare(
  (
    db,
    { agent_id, key_id, now, time_zone }: { agent_id: string; key_id: string; now: Date; time_zone: string },
  ) =>
    db
      .selectFrom('api_key_spending')
      .select(['currency', 'spent'])
      .where('agent_id', '=', agent_id)
      .where('key_id', '=', key_id)
      .where('day', '=', sql<string>`${dayOf(now, time_zone)}`),
);
