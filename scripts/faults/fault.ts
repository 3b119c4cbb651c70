import { setTimeout as pause } from 'node:timers/promises';
import { keepBusy, registerPairs } from './agents.ts';
import { check, type Findings } from './checks.ts';
import { type Client, createClient } from './client.ts';
import { type Market, type MarketOptions, openMarket } from './market.ts';

/** What came of a fault. */
export interface Outcome extends Findings {
  fault: string;
  rounds: number;
  /** From the end of the cause until the market was ready again, of all rounds the slowest. */
  ready_ms: number;
}

/** A fault that this machine cannot be given, and why. */
export interface Skipped {
  fault: string;
  skipped: string;
}

/** What a fault meets: a market, and those who use it. */
export interface Scene {
  market: Market;
  client: Client;
  /** States what has to hold here, beside what is always checked; `otherwise` is said where it does not. */
  expect(holds: boolean, otherwise: string): void;
  /** States how long `what` may take. */
  expectWithin(limit_ms: number, took_ms: number, what: string): void;
}

export interface Fault extends MarketOptions {
  name: string;
  /** Agents do not trade all the while, as they do otherwise. */
  quiet?: boolean;
  /** What the server may say on stderr, or log as an error. */
  logs?: RegExp;
  /** Breaks something, and mends it; returns after how many milliseconds the market was ready again. */
  strike(scene: Scene, round: number): Promise<number>;
}

/** How soon after the end of its cause a fault is over. */
const READY_WITHIN_MS = 5_000;

/**
 * Opens a market on which so many pairs of agents trade, and strikes it so many times. After each everything
 * that was begun is carried through, and what is there is checked. `patience` is the factor by which
 * everything may take longer, on a machine that has more to do.
 */
export async function inject(
  fault: Fault,
  rounds: number,
  { pairs: pair_count = 16, patience = 1 } = {},
): Promise<Outcome> {
  const { name, quiet = false, logs, strike } = fault;
  const problems = new Set<string>();
  const expect = (holds: boolean, otherwise: string) => void (holds || problems.add(otherwise));
  const expectWithin = (limit_ms: number, took_ms: number, what: string) =>
    expect(took_ms <= limit_ms * patience, `${what} took ${Math.round(took_ms)} ms`);
  const market = await openMarket(fault);
  const client = createClient(market.address);
  let found: Findings = {
    acknowledged: 0,
    retried: 0,
    replayed: 0,
    lost: 0,
    doubled: 0,
    ledger_holds: false,
    problems: [],
  };
  let ready_ms = 0;
  let ledgers_held = 0;
  try {
    expect(await market.start(), 'the server did not start');
    const pairs = await registerPairs(client, pair_count);
    for (let round = 1; round <= rounds; round += 1) {
      const before = client.writes.length;
      const load = quiet ? undefined : keepBusy(client, market, pairs);
      // Each round strikes at another moment of what the agents do.
      await pause(500 + ((round * 137) % 500));
      const took_ms = await strike({ market, client, expect, expectWithin }, round).finally(load?.stop);
      expectWithin(READY_WITHIN_MS, took_ms, 'to be ready again');
      ready_ms = Math.max(ready_ms, took_ms);
      found = await check(market, client, before);
      if (found.ledger_holds) ledgers_held += 1;
      for (const problem of found.problems) problems.add(problem);
    }
  } catch (error) {
    problems.add(error instanceof Error ? error.message : String(error));
  } finally {
    await market.close();
  }
  for (const line of market.complaints()) expect(logs?.test(line) === true, `the server said: ${line}`);
  const ledger_holds = ledgers_held === rounds;
  return { ...found, fault: name, rounds, ready_ms, ledger_holds, problems: [...problems] };
}
