import { readSettings } from '../src/config.ts';
import { openDatabase } from '../src/database/database.ts';
import { auditLedger } from '../src/domain/ledger/audit.ts';
import { describeAudit } from './operations/describe_audit.ts';
import { findDatabase, reasonOf } from './operations/find_database.ts';

// Checks the balances of the ledger against its entries, in DATABASE_URL or in the embedded market in DATA_DIR.
// Prints the result in one line, and exits with 1 if there is a mismatch. Changes nothing, and is safe while the
// market runs.

try {
  const { connection, stop } = await findDatabase(readSettings(process.env));
  const database = openDatabase({ connection, pool_size: 1 });
  const audit = await auditLedger(database.db).finally(database.close).finally(stop);
  console.log(describeAudit(audit));
  if (audit.mismatch_count > 0) process.exitCode = 1;
} catch (error) {
  console.error(`The ledger was not audited. ${reasonOf(error)}`);
  process.exitCode = 1;
}
