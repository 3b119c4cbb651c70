import assert from 'node:assert/strict';
import type { Test } from 'tap';
import { recordStatements, type SentText } from '../../scripts/market/statements.ts';
import { type Client, openAipod, openShrimp } from '../authorization/clients.ts';
import { type Fixture, openFixture } from '../authorization/fixture.ts';
import { findCaller } from '../authorization/roles.ts';
import { openWorld, setups, type World } from '../authorization/setups.ts';
import type { Role, Row } from '../authorization/table.ts';
import type { Request } from '../support/market.ts';

/** What the market sent to Postgres for one successful request. */
export interface SentRow {
  /** The operation and, for all rows of it but the first, what distinguishes this one: `updateJob, hires`. */
  name: string;
  sent: SentText[];
}

/** Opens a market for both dialects in which `sendRows` can send requests. `fill` can fill it before. */
export async function openRows(
  t: Test,
  fill?: (fixture: Fixture) => Promise<unknown>,
): Promise<{ fixture: Fixture; world: World; clients: Client[] }> {
  const fixture = await openFixture(t);
  await fill?.(fixture);
  return { fixture, world: await openWorld(fixture), clients: [openAipod(fixture), openShrimp(fixture)] };
}

/**
 * Sends the request of every row of the authorization table as the agent that gets a 200 or 201, each in a setup of its
 * own, and records the statements. Without an `Idempotency-Key`, with a key that was used a moment before, and with pages
 * of the default size.
 */
export async function* sendRows(world: World, client: Client): AsyncGenerator<SentRow> {
  for (const [id, rows] of Object.entries(client.table)) {
    for (const [place, row] of [rows].flat().entries()) {
      const request = await prepareRequest(world, client, row);
      const { result, sent } = await recordStatements(() => client.call(id, request));
      assert(result.status < 300, `${id} was refused: ${JSON.stringify(result.body)}`);
      yield { name: place === 0 ? id : `${id}, ${row.when}`, sent };
    }
  }
}

async function prepareRequest(world: World, { name }: Client, row: Row): Promise<Request> {
  const setup = await setups[row.setup](world);
  const caller = await findCaller(chooseRole(row), world, setup, row);
  const { agent_id, key } = caller;
  // The first use of a key is written to its row.
  await world.market.ok('getWallet', { key });
  const body = row.body?.(setup, caller);
  return {
    ...(key !== undefined && { key }),
    path: setup.path,
    ...(name === 'shrimp' && { headers: { 'x-agent-id': agent_id } }),
    ...(row.query && { query: omitSize(row.query) }),
    ...(body && { body }),
  };
}

function omitSize({ page_size: _, limit: __, ...query }: Record<string, string>): Record<string, string> {
  return query;
}

/** The first of the roles with a valid key that the row does not refuse. */
function chooseRole({ gets }: Row): Role {
  const rest = 'everyone' in gets ? gets.everyone : gets.others;
  const role = (['owner', 'counterparty', 'admin'] as const).find((role) => (gets[role] ?? rest) < '3');
  assert(role, 'no role gets a 2xx');
  return role;
}
