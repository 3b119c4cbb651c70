import { chooseTypes } from '../contract/choose_types.ts';
import { listDeliveries, redeliver } from '../domain/webhooks/deliveries.ts';
import * as webhooks from '../domain/webhooks/webhooks.ts';
import type { Handler } from './handler.ts';
import * as view from './views.ts';

export const listWebhooks: Handler<'listWebhooks'> = async ({ db, actor }) => ({
  webhooks: (await webhooks.listWebhooks(db, actor)).map(view.webhook),
});

export const createWebhook: Handler<'createWebhook'> = async (scope, { body }) => {
  const types = readTypes(body.types) ?? null;
  const created = await webhooks.createWebhook(scope, { api: 'aipod', url: body.url, types });
  return { replayed: created.replayed, data: view.webhookSecret(created) };
};

export const updateWebhook: Handler<'updateWebhook'> = async (scope, { path, body }) => {
  const { url, types, enabled } = body;
  const change = { url, types: types === null ? null : readTypes(types), is_enabled: enabled };
  return view.webhook(await webhooks.updateWebhook(scope, path.webhook_id, change));
};

export const deleteWebhook: Handler<'deleteWebhook'> = async ({ trx, actor }, { path }) => {
  await webhooks.deleteWebhook(trx, actor, path.webhook_id);
  return { webhook_id: path.webhook_id };
};

export const rotateWebhookSecret: Handler<'rotateWebhookSecret'> = async (scope, { path }) => {
  const rotated = await webhooks.rotateSecret(scope, path.webhook_id);
  return { replayed: rotated.replayed, data: view.webhookSecret(rotated) };
};

export const listWebhookDeliveries: Handler<'listWebhookDeliveries'> = async (
  { db, actor },
  { path, query },
) => {
  const { page, page_size, cursor } = query;
  const request = { page, page_size, cursor };
  const found = await listDeliveries(db, actor, { webhook_id: path.webhook_id, ...request });
  return { deliveries: found.rows.map(view.delivery), ...view.page(found) };
};

export const redeliverEvents: Handler<'redeliverEvents'> = async ({ trx, actor }, { path, body }) => {
  const { from_event_id: from, to_event_id: to = from } = body;
  return view.webhook(await redeliver(trx, actor, { webhook_id: path.webhook_id, from, to }));
};

function readTypes(types: string[] | undefined) {
  return chooseTypes(types?.join(','), view.event_types);
}
