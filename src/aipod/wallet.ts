import assert from 'node:assert/strict';
import * as wallets from '../domain/ledger/wallets.ts';
import type { Handler } from './handler.ts';
import * as view from './views.ts';

export const getWallet: Handler<'getWallet'> = async ({ db, actor }) => {
  const [first, ...others] = (await wallets.getWallets(db, actor)).map(view.wallet);
  assert.ok(first, 'an agent has a wallet in each currency');
  return { ...first, wallets: [first, ...others] };
};

export const listTransactions: Handler<'listTransactions'> = async ({ db, actor }, { query }) => {
  const { currency, kind, page, page_size, cursor } = query;
  const found = await wallets.listMovements(db, actor, {
    filter: { currency, kind },
    page: { page, page_size, cursor },
  });
  return { transactions: found.rows.map(view.transaction), ...view.page(found) };
};
