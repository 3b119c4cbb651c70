import { openDatabase } from '../../src/database/database.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { fund } from '../../src/domain/ledger/transfers.ts';

// Funds an agent `times` times, as a separate process: `fund-agent.ts <url> <agent_id> <times>`.

const [url = '', agent_id = '', times] = process.argv.slice(2);
const { db, close } = openDatabase({ connection: url, pool_size: 2 });
for (let done = 0; done < Number(times); done += 1) {
  await inTransaction(db, (trx) => fund(trx, { agent_id, currency: 'CNY', amount: 1n }));
}
await close();
