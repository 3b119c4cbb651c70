import type { Transaction } from '../../database/database.ts';
import { tell } from '../events/log.ts';
import type { Actor } from '../kernel/actor.ts';
import { lockAgent } from '../kernel/agent_locks.ts';
import { checkAdmin, record } from '../kernel/audit_log.ts';
import { Failure, invalid } from '../kernel/failure.ts';
import type { Currency } from '../kernel/money.ts';
import type { ActorScope } from '../kernel/scope.ts';
import { isPlayMoney } from './play_money.ts';
import { fund, withdraw } from './transfers.ts';

/** Money that an admin books for an agent, in or out; the amount in minor units. */
export interface Booking {
  agent_id: string;
  currency: Currency;
  amount: bigint;
  /** The reference of the payment outside the market, unique across the market once it is normalized. */
  reference: string;
  reason: string | undefined;
}

/** A booking with its transfer in the ledger. */
export interface Booked extends Booking {
  transfer_id: string;
  /** The agent's balance after it. */
  balance: bigint;
  created_at: Date;
}

function amountOf({ amount, currency }: Booking) {
  return { amount: `${amount}`, currency };
}

/** The longest reference, in characters. */
const REFERENCE_LENGTH = 128;

/**
 * Books a payment to the market as money of an agent. Fails with validation_failed (pattern, max_length),
 * invalid_agent_type, agent_not_found, invalid_state (agent_closed, reference_used).
 */
export async function deposit({ trx, actor }: ActorScope, asked: Booking): Promise<Booked> {
  const booking = { ...asked, reference: normalizeReference(asked.reference) };
  await begin(trx, actor, { action: 'create_deposit', ...booking });
  const transfer_id = await fund(trx, booking);
  tell(trx, booking.agent_id, 'deposit.booked', amountOf(booking));
  return readBooked(trx, booking, transfer_id);
}

/**
 * Books a payment out of the market from an agent's money. Fails with validation_failed (pattern, max_length),
 * invalid_agent_type, agent_not_found, invalid_state (agent_closed, play_money, is_banned, reference_used), insufficient_funds.
 */
export async function payOut({ trx, rules, actor }: ActorScope, asked: Booking): Promise<Booked> {
  const booking = { ...asked, reference: normalizeReference(asked.reference) };
  const { banned_at } = await begin(trx, actor, { action: 'create_withdrawal', ...booking });
  if (rules.welcome_credit !== 0n || (await isPlayMoney(trx)))
    throw new Failure('invalid_state', { reason: 'play_money' });
  if (banned_at) throw new Failure('invalid_state', { reason: 'is_banned', agent_id: booking.agent_id });
  const transfer_id = await withdraw(trx, booking);
  tell(trx, booking.agent_id, 'withdrawal.booked', amountOf(booking));
  return readBooked(trx, booking, transfer_id);
}

/**
 * A reference as it is stored and compared: NFC, without invisible characters and outer blanks, one space for each
 * run of blanks. Case stays: in bank references it matters. Fails with validation_failed (pattern, max_length) if
 * nothing is left, or more than 128 characters.
 */
function normalizeReference(reference: string): string {
  const normalized = reference
    .normalize('NFC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  if (normalized === '') throw invalid('payment.reference', 'pattern', { pattern: '\\S' });
  // NFC writes some characters as two.
  if ([...normalized].length > REFERENCE_LENGTH)
    throw invalid('payment.reference', 'max_length', { limit: REFERENCE_LENGTH });
  return normalized;
}

async function begin(
  trx: Transaction,
  actor: Actor,
  {
    action,
    agent_id,
    currency,
    amount,
    reference,
    reason,
  }: Booking & { action: 'create_deposit' | 'create_withdrawal' },
): Promise<{ banned_at: Date | null }> {
  checkAdmin(actor);
  const agent = await lockAgent(trx, agent_id, 'share');
  if (agent.closed_at) throw new Failure('invalid_state', { reason: 'agent_closed', agent_id });
  const booked = await trx
    .insertInto('external_reference')
    .values({ reference, agent_id, created_at: trx.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('reference')
    .executeTakeFirst();
  if (!booked) throw new Failure('invalid_state', { reason: 'reference_used', reference });
  const details = { currency, amount: Number(amount), reference };
  await record(trx, actor, { action, target_type: 'agent', target_id: agent_id, reason, details });
  return agent;
}

async function readBooked(trx: Transaction, booking: Booking, transfer_id: string): Promise<Booked> {
  const { balance, created_at } = await trx
    .selectFrom('entry')
    .select(['balance', 'created_at'])
    .where('owner', '=', booking.agent_id)
    .where('account', '=', 'available')
    .where('transfer_id', '=', transfer_id)
    .executeTakeFirstOrThrow();
  return { ...booking, transfer_id, balance: balance ?? 0n, created_at };
}
