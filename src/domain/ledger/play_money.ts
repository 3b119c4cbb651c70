import { sql } from 'kysely';
import type { Database, Transaction } from '../../database/database.ts';

/**
 * Whether this ledger ever held play money: a welcome credit, which every agent of the demo data has too. In entries
 * from before the kind `welcome`, the migration looked for it and left a row in `play_money`.
 */
export async function isPlayMoney(db: Database | Transaction): Promise<boolean> {
  const { rows } = await sql`
    select from (select) as ledger
    where exists (select from play_money) or exists (select from entry where kind = 'welcome')
  `.execute(db);
  return rows.length > 0;
}
