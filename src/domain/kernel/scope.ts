import type { Transaction } from '../../database/database.ts';
import type { Actor } from './actor.ts';
import type { MarketRules } from './rules.ts';

/** What a write of the market itself works with. */
export interface Scope {
  trx: Transaction;
  rules: MarketRules;
  /** Who writes; missing when time does. */
  actor?: Actor;
}

/** What a write of an agent works with. */
export interface ActorScope extends Scope {
  actor: Actor;
  /** The id of what it creates, if that was named before. */
  promised_id?: string;
}
