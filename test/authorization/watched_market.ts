import type { Test } from 'tap';
import { admin_key, openMarket } from '../support/market.ts';
import { Shrimp } from '../support/shrimp.ts';
import { Secrets } from './secrets.ts';
import { watchWritings } from './writings.ts';

/**
 * A market of the test's own, behind both doors, with every answer searched for secrets and every line of
 * its log, at its most talkative, kept. Deposits pay for the work, so that withdrawals are allowed.
 */
export async function openWatchedMarket(t: Test) {
  const log: string[] = [];
  const settings = { log_level: 'trace', welcome_credit: 0n, max_active_hires: 1000 };
  const market = await openMarket(t, settings, { write: (line) => log.push(line) });
  const { app, db } = market;
  const secrets = new Secrets();
  secrets.learnKey(admin_key, 'admin');
  let requests = 0;
  const inject = app.inject.bind(app);
  app.inject = (async (request: Sent) => {
    requests += 1;
    const response = await inject(request as object);
    const { authorization } = request.headers;
    const name = `${request.method} ${request.url}`;
    secrets.check({
      name,
      key: authorization?.slice('Bearer '.length),
      status: response.statusCode,
      text: JSON.stringify(response.headers) + response.payload,
      issued: issuing.includes(name) ? findIssued(response.json().data) : undefined,
    });
    return response;
  }) as unknown as typeof app.inject;

  const writings = await watchWritings(db);
  return { market, shrimp: new Shrimp(market), secrets, writings, log, countRequests: () => requests };
}

export type WatchedMarket = Awaited<ReturnType<typeof openWatchedMarket>>;

interface Sent {
  method: string;
  url: string;
  headers: Record<string, string>;
}

/** The requests whose answers say a key: a new one, to whom it is for. */
const issuing = [
  'POST /v1/auth/register',
  'POST /v1/auth/login',
  'POST /v1/keys',
  'POST /api/v1/agents/register',
  'POST /api/v1/keys',
];

/** The key of such an answer, and whose it is where the answer says that; none when it is a refusal. */
function findIssued(data: { api_key?: string; token?: string; node_id?: string; agent_id?: string } | null) {
  const key = data?.api_key ?? data?.token;
  return key === undefined ? undefined : { key, agent_id: data?.node_id ?? data?.agent_id };
}
