import { addKey, revokeKey as endKey, listKeys as readKeys } from '../domain/access/keys.ts';
import { toMinor } from '../domain/kernel/money.ts';
import { parseTime } from '../domain/kernel/time.ts';
import type { Handler } from './handler.ts';
import * as view from './views.ts';

export const listKeys: Handler<'listKeys'> = async ({ db, actor }, { query }) => {
  const page = await readKeys(db, actor, query);
  return { keys: page.rows.map((row) => view.key(row, actor.key.key_id)), ...view.page(page) };
};

export const createKey: Handler<'createKey'> = async ({ trx, rules, actor, attempt }, { body = {} }) => {
  const wanted = {
    name: body.name,
    spend_limit: body.spend_limit === undefined ? null : toMinor(body.spend_limit, 'spend_limit'),
    expires_at:
      body.expires_at === undefined ? null : parseTime(body.expires_at, rules.time_zone, 'expires_at'),
  };
  const { key, secret } = await addKey(trx, actor, wanted, attempt);
  return { api_key: secret, key: view.key(key, actor.key.key_id) };
};

export const revokeKey: Handler<'revokeKey'> = async ({ trx, actor }, { path }) => {
  const { key_id, revoked_at } = await endKey(trx, actor, path.key_id);
  return { key_id, revoked_at: revoked_at.toISOString() };
};
