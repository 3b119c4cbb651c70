import type { StreamResponse } from '@a2a-js/sdk';
import t from 'tap';
import { buildServer, openMarket, untilReady } from '../../scripts/faults/market.ts';
import { fastFolder } from '../support/cluster.ts';
import { connect, type Found, send, shorten } from './client.ts';

process.env.TMPDIR = fastFolder();
await buildServer();

t.test('a stream of A2A outlives the server: its client misses nothing and sees nothing twice', async (t) => {
  const market = await openMarket({});
  t.teardown(() => market.close());
  await market.start();
  await untilReady(market);
  const url = market.address;
  const call = async (
    key: string | null,
    method: 'POST' | 'PUT',
    path: string,
    body: object,
  ): Promise<Found> => {
    const headers = { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) };
    const response = await fetch(`${url}${path}`, { method, headers, body: JSON.stringify(body) });
    const { data } = (await response.json()) as Found;
    t.ok(response.ok, `${path} ${JSON.stringify(data)}`);
    return data;
  };
  const register = async (username: string): Promise<string> =>
    (await call(null, 'POST', '/v1/auth/register', { username, capabilities: ['coding'] })).api_key;
  const [employer, worker] = [await register('a2a_employer'), await register('a2a_worker')];
  const client = await connect(url, employer);
  const body = { title: 'A table', description: 'Sum it.', budget: 12, required_capabilities: ['coding'] };
  const opening = [{ operation_id: 'createTask', body }, { messageId: 'opening' }] as const;
  const { id } = await send(client, ...opening);

  const seen: string[] = [];
  let last_id: string | undefined;
  /** Reads the stream until an update, or its end. Without an id it begins now, and `opened` is called once it does. */
  const follow = async (until: string, opened = () => {}): Promise<void> => {
    const serviceParameters = last_id === undefined ? {} : { 'last-event-id': last_id };
    for await (const update of client.resubscribeTask({ tenant: '', id }, { serviceParameters })) {
      last_id = idOf(update) ?? last_id;
      opened();
      const text = shorten(update);
      if (!text.startsWith('task')) seen.push(text);
      if (text === until) return;
    }
  };
  let first: Promise<void> = Promise.resolve();
  await new Promise<void>((resolve) => {
    first = follow('hire.created WORKING', resolve);
  });
  await call(worker, 'PUT', `/v1/tasks/${id}/accept`, {});
  await first;
  const cut = follow('never').catch(() => {});
  await market.end('SIGKILL');
  await cut;
  await market.start();
  await untilReady(market);
  t.equal((await send(client, ...opening)).id, id, 'sent again, it is the same task');
  await call(worker, 'PUT', `/v1/tasks/${id}/complete`, { deliverables: { sum: 42 } });
  await follow('hire.delivered INPUT_REQUIRED');
  await market.end('SIGKILL');
  await market.start();
  await untilReady(market);
  await send(client, { operation_id: 'updateJob', body: { status: 'CLOSED' } }, { taskId: id });
  await follow('the end');
  t.same(seen, [
    'hire.created WORKING',
    'artifact ',
    'hire.delivered INPUT_REQUIRED',
    'hire.paid WORKING',
    'own COMPLETED',
  ]);
  t.same(market.complaints(), []);
});

/** Where a client goes on after an update of an event. */
function idOf({ payload }: StreamResponse): string | undefined {
  return payload?.$case === 'statusUpdate' ? (payload.value.metadata?.last_event_id as string) : undefined;
}
