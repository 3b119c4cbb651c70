import { setTimeout as pause } from 'node:timers/promises';
import { keepBusy, registerPairs } from './agents.ts';
import { check, type Findings } from './checks.ts';
import { type Client, createClient } from './client.ts';
import { type Market, type MarketOptions, openMarket } from './market.ts';

/** The result of all rounds of a fault. */
export interface Outcome extends Findings {
  fault: string;
  rounds: number;
  /** From the end of the cause until the market was ready again, in the slowest round. */
  ready_ms: number;
  /** What the fault found beside. */
  notes: string[];
}

/** A fault that cannot be injected on this machine, and the reason. */
export interface Skipped {
  fault: string;
  skipped: string;
}

/** The market to break, its client, and ways to report problems. */
export interface FaultContext {
  market: Market;
  client: Client;
  /** Reports `problem` unless `condition` is true. For checks beyond those that follow every fault. */
  expect(condition: boolean, problem: string): void;
  /** Reports a problem if `what` took longer than `limit_ms`. */
  expectWithin(limit_ms: number, took_ms: number, what: string): void;
  /** Keeps a line for the report. */
  note(line: string): void;
}

export interface Fault extends MarketOptions {
  name: string;
  /** No agents trade in the background during the fault. */
  quiet?: boolean;
  /** Lines that the server can write to stderr or log as errors. Any other such line is a problem. */
  logs?: RegExp;
  /** Breaks something and repairs it. Resolves to the milliseconds from the repair until the market was ready. */
  inject(context: FaultContext, round: number): Promise<number>;
}

/** Limit for the time from the end of the cause until the market is ready. */
const READY_WITHIN_MS = 5_000;

/**
 * Opens a market on which `pairs` pairs of agents trade, and injects the fault once per round. After each
 * round, waits until all writes that have begun are done, and checks the database. `slowdown` is a factor for
 * all time limits, for busy machines.
 */
export async function runFault(
  fault: Fault,
  rounds: number,
  { pairs: pair_count = 16, slowdown = 1 } = {},
): Promise<Outcome> {
  const { name, quiet = false, logs } = fault;
  const problems = new Set<string>();
  const notes: string[] = [];
  const expect = (condition: boolean, problem: string) => void (condition || problems.add(problem));
  const expectWithin = (limit_ms: number, took_ms: number, what: string) =>
    expect(took_ms <= limit_ms * slowdown, `${what} took ${Math.round(took_ms)} ms`);
  const market = await openMarket(fault);
  const client = createClient(market.address);
  let found: Findings = {
    acknowledged: 0,
    retried: 0,
    replayed: 0,
    lost: 0,
    doubled: 0,
    ledger_balances: false,
    problems: [],
  };
  let ready_ms = 0;
  let balanced_rounds = 0;
  try {
    expect(await market.start(), 'the server did not start');
    const pairs = await registerPairs(client, pair_count);
    for (let round = 1; round <= rounds; round += 1) {
      const before = client.writes.length;
      const load = quiet ? undefined : keepBusy(client, market, pairs);
      // Each round injects at a different moment of the agents' trades.
      await pause(500 + ((round * 137) % 500));
      const context = { market, client, expect, expectWithin, note: (line: string) => void notes.push(line) };
      const took_ms = await fault.inject(context, round).finally(load?.stop);
      expectWithin(READY_WITHIN_MS, took_ms, 'to be ready again');
      ready_ms = Math.max(ready_ms, took_ms);
      found = await check(market, client, before);
      if (found.ledger_balances) balanced_rounds += 1;
      for (const problem of found.problems) problems.add(problem);
    }
  } catch (error) {
    problems.add(error instanceof Error ? error.message : String(error));
  } finally {
    await market.close();
  }
  for (const line of market.complaints()) expect(logs?.test(line) === true, `the server said: ${line}`);
  const ledger_balances = balanced_rounds === rounds;
  return { ...found, fault: name, rounds, ready_ms, ledger_balances, notes, problems: [...problems] };
}
