import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { keyOf } from '../market/draw.ts';

/** How quickly strangers read their wallets, in milliseconds. */
export interface Latency {
  reads: number;
  /** Reads that did not return 200. */
  failed: number;
  p50: number;
  p99: number;
  max: number;
}

/** Agents that have nothing to do with the attacker. Many, so that none reaches its own limits. */
const STRANGERS = Array.from({ length: 20 }, (_, i) => keyOf(100 + i));
const READ_EVERY_MS = 100;
const TIMEOUT_MS = 30_000;
/** An address for documentation (RFC 5737). An attacker on the strangers' own address could use up its limit. */
const ADDRESS = '203.0.113.7';

const agent = new Agent({ keepAlive: true });

/**
 * Lets strangers read their wallets in turn for some seconds. A read begins at its time even while earlier ones
 * wait, so that a slow server does not reduce the number of reads that see it.
 */
export async function readWallets(address: string, seconds: number): Promise<Latency> {
  const begun = performance.now();
  const reads: Promise<{ status: number; ms: number }>[] = [];
  while (performance.now() - begun < seconds * 1000) {
    const key = STRANGERS[reads.length % STRANGERS.length] as string;
    reads.push(readWallet(address, key));
    await pause(Math.max(0, begun + reads.length * READ_EVERY_MS - performance.now()));
  }
  const results = await Promise.all(reads);
  const sorted = results.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    reads: results.length,
    failed: results.filter(({ status }) => status !== 200).length,
    p50: at(0.5),
    p99: at(0.99),
    max: at(1),
  };
}

/** One read; the status is 0 if no response came. */
function readWallet(address: string, key: string): Promise<{ status: number; ms: number }> {
  const sent = performance.now();
  return new Promise((resolve) => {
    const end = (status: number) => resolve({ status, ms: performance.now() - sent });
    const read = request(`${address}/v1/wallet`, {
      agent,
      headers: { authorization: `Bearer ${key}`, 'x-forwarded-for': ADDRESS },
      timeout: TIMEOUT_MS,
    })
      .on('response', (response) => response.resume().on('end', () => end(response.statusCode ?? 0)))
      .on('timeout', () => read.destroy())
      .on('error', () => end(0))
      .end();
  });
}
