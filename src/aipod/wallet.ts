import { getWallets, listMovements } from '../domain/ledger/wallets.ts';
import type { Handler } from './handler.ts';
import * as view from './views.ts';

export const getWallet: Handler<'getWallet'> = async ({ db, actor }) => {
  const wallets = (await getWallets(db, actor)).map(view.wallet);
  const [first] = wallets;
  if (!first) throw new Error('an agent has a wallet in each currency');
  return { ...first, wallets };
};

export const listTransactions: Handler<'listTransactions'> = async ({ db, actor }, { query }) => {
  const page = await listMovements(db, actor, query, query);
  return { transactions: page.rows.map(view.transaction), ...view.page(page) };
};
