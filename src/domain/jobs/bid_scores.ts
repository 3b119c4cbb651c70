import type { BidRow, Job } from './records.ts';

/** What a score depends on: the bid and the budget. No other bid changes it, so it reveals no other quote. */
export interface Scored
  extends Pick<BidRow, 'bid_id' | 'amount' | 'delivery_days' | 'created_at'>,
    Pick<Job, 'budget_min' | 'budget_max'> {
  worker_trust: number;
}

/**
 * The score of a live bid, 0 to 1: 0.5 trust + 0.3 price + 0.2 speed. Price is where the amount lies in the budget, 1
 * at its minimum or below and 0 at its maximum; speed is 1 ÷ √days.
 */
export function scoreOf(bid: Scored): number {
  const { worker_trust, amount, budget_min, budget_max, delivery_days } = bid;
  const least = amount < budget_min ? budget_min : amount;
  const price = budget_max === budget_min ? 1 : Number(budget_max - least) / Number(budget_max - budget_min);
  return 0.5 * worker_trust + 0.3 * price + 0.2 / Math.sqrt(delivery_days);
}

/** The live bids of one job, the best first. The earlier of two equal ones ranks first. */
export function rankBids<Bid extends Scored>(live: Bid[]): { bid: Bid; score: number }[] {
  return live
    .map((bid) => ({ bid, score: scoreOf(bid) }))
    .sort((a, b) => b.score - a.score || compareAge(a.bid, b.bid));
}

function compareAge(a: Scored, b: Scored): number {
  return a.created_at.getTime() - b.created_at.getTime() || (a.bid_id < b.bid_id ? -1 : 1);
}
