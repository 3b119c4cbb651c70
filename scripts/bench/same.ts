import assert from 'node:assert/strict';
import { Client } from 'undici';
import { type Case, createCases } from './cases.ts';
import { send } from './load.ts';
import type { Server } from './server.ts';
import type { System, World } from './world.ts';

/**
 * Sends each operation once to both systems. Fails unless reads return the same bytes, but for the time of the
 * response, and writes the same fields. What the caller can do next is left out: only rules know it.
 */
export async function checkSame({ size }: World, servers: Record<System, Server>): Promise<void> {
  const [market, bare] = [servers.market, servers.bare].map(({ address }) => {
    const client = new Client(address);
    const cases = createCases(size, 'check');
    const ask = async ({ name, next, took }: Case) => {
      const sent = next();
      assert.ok(sent, `${name} has nothing to send`);
      const text = await send(client, sent);
      took?.(sent, text);
      return text;
    };
    return { cases, ask, close: () => client.close() };
  }) as [Side, Side];
  for (const [i, one] of market.cases.entries()) {
    const [own, other] = await Promise.all([market.ask(one), bare.ask(bare.cases[i] as Case)]);
    const compared = one.kind === 'read' ? maskTime : maskValues;
    checkEqual(one.name, compared(own), compared(other));
    // Posting needs a second agent, who does the work.
    if (one.name === 'register') await Promise.all([market.ask(one), bare.ask(bare.cases[i] as Case)]);
  }
  await Promise.all([market.close(), bare.close()]);
}

interface Side {
  cases: Case[];
  ask(one: Case): Promise<string>;
  close(): Promise<void>;
}

function checkEqual(name: string, own: string, other: string): void {
  if (own === other) return;
  const at = [...own].findIndex((character, i) => character !== other[i]);
  const shown = (text: string) => text.slice(Math.max(0, at - 40), at + 60);
  throw new Error(`${name}: the market returns …${shown(own)}…, the bare route …${shown(other)}…`);
}

/** Also masks the total where the market's is a lower bound: a search stops when its page is full. */
function maskTime(text: string): string {
  return text
    .replace(/"timestamp":"[^"]*"/, '"timestamp":""')
    .replace(/,"allowed_actions":.*(?=\}\}$)/, '')
    .replace(/"total":\d+,"total_capped":\w+(?=[^{]*"search_incomplete")/, '');
}

/** The fields and the types of their values. Lists of ids are shortened. */
function maskValues(text: string): string {
  return JSON.stringify(JSON.parse(text), (key, value) => {
    if (key === 'allowed_actions') return undefined;
    if (Array.isArray(value)) return [];
    return value === null || typeof value === 'object' ? value : typeof value;
  });
}
