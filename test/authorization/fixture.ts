import type { Test } from 'tap';
import { admin_key, openMarket } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';
import { Secrets } from './secrets.ts';
import { openSnapshots } from './snapshots.ts';

/**
 * Opens a market for both dialects, searches every response for secrets, and keeps every log line at level
 * trace. Agents pay with deposits instead of welcome credit, because only deposits can be withdrawn.
 */
export async function openFixture(t: Test) {
  const log: string[] = [];
  const settings = { log_level: 'trace', welcome_credit: 0n, max_active_hires: 1000, test_clock: true };
  const market = await openMarket(t, settings, { write: (line) => log.push(line) });
  const { app, db } = market;
  const secrets = new Secrets();
  secrets.addKey(admin_key, 'admin');
  let requests = 0;
  const inject = app.inject.bind(app);
  app.inject = (async (request: RawRequest) => {
    requests += 1;
    const response = await inject(request as object);
    const { authorization } = request.headers;
    const name = `${request.method} ${request.url}`;
    secrets.check({
      name,
      key: authorization?.slice('Bearer '.length),
      status: response.statusCode,
      text: JSON.stringify(response.headers) + response.payload,
      issued: ISSUING.test(name) ? findIssued(name, response.json().data) : undefined,
    });
    return response;
  }) as unknown as typeof app.inject;

  const snapshots = await openSnapshots(db);
  return { market, shrimp: new Shrimp(market), secrets, snapshots, log, countRequests: () => requests };
}

export type Fixture = Awaited<ReturnType<typeof openFixture>>;

interface RawRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
}

/** The requests whose responses contain a new key. */
const ISSUING =
  /^POST (\/v1\/(auth\/(register|login)|keys)|\/api\/v1\/(agents\/register|keys|admin\/agents\/[^/]+\/keys))$/;

/**
 * The key in such a response and, if the request or the response names it, the agent that the key belongs to; undefined
 * for a refusal.
 */
function findIssued(
  request: string,
  data: { api_key?: string; token?: string; node_id?: string; agent_id?: string } | null,
) {
  const key = data?.api_key ?? data?.token;
  const named = /agents\/([^/]+)\/keys$/.exec(request)?.[1];
  return key === undefined ? undefined : { key, agent_id: named ?? data?.node_id ?? data?.agent_id };
}
