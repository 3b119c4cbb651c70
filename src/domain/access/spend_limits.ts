import { Failure } from '../kernel/failure.ts';
import type { Currency } from '../kernel/money.ts';
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
