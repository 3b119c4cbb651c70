import * as keys from '../domain/access/keys.ts';
import { toMinor } from '../domain/kernel/money.ts';
import { parseTime } from '../domain/kernel/time.ts';
import type { Handler } from './handler.ts';
import * as view from './views.ts';

export const listKeys: Handler<'listKeys'> = async ({ db, actor }, { query }) => {
  const { page, page_size, cursor } = query;
  const found = await keys.listKeys(db, actor, { page, page_size, cursor });
  return { keys: found.rows.map((row) => view.key(row, actor.key.key_id)), ...view.page(found) };
};

export const createKey: Handler<'createKey'> = async (scope, { body = {} }) => {
  const { name, can_manage = false, spend_limit, expires_at } = body;
  const { key, secret, replayed } = await keys.addKey(scope, {
    name,
    can_manage,
    spend_limit: spend_limit === undefined ? null : toMinor(spend_limit, 'key.spend_limit'),
    expires_at:
      expires_at === undefined ? null : parseTime(expires_at, scope.rules.time_zone, 'key.expires_at'),
  });
  return { replayed, data: { api_key: secret, key: view.key(key, scope.actor.key.key_id) } };
};

export const revokeKey: Handler<'revokeKey'> = async ({ trx, actor }, { path }) => {
  const { key_id, revoked_at } = await keys.revokeKey(trx, actor, path.key_id);
  return { key_id, revoked_at: revoked_at.toISOString() };
};
