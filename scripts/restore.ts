import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { readSettings } from '../src/config.ts';
import { openDatabase } from '../src/database/database.ts';
import { startEmbedded } from '../src/database/embedded.ts';
import { migrate } from '../src/database/migrate.ts';
import { auditLedger } from '../src/domain/ledger/audit.ts';
import { StartupError } from '../src/startup.ts';
import { count, describeAudit } from './operations/describe_audit.ts';
import { reasonOf, toConfig } from './operations/find_database.ts';
import { readBackup } from './operations/read_backup.ts';

// Fills the new database of DATABASE_URL, or a new embedded one in DATA_DIR, with a backup, and audits its ledger. Migrates
// the database first. Exits with 1 if nothing was restored, or if the ledger does not balance.

try {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new StartupError('Name the backup: npm run restore -- market.backup.');
  await access(file);
  const { database_url, migration_database_url, data_dir } = readSettings(process.env);
  const begun = performance.now();
  const { connection, stop } =
    database_url === null
      ? await startEmbedded({ data_dir })
      : { connection: migration_database_url ?? database_url, stop: async () => {} };
  const database = openDatabase({ connection, pool_size: 1 });
  try {
    await migrate(database.db);
    const source = pipeline(createReadStream(file), createGunzip(), () => {});
    const rows = await readBackup(toConfig(connection), source);
    const sum = Object.values(rows).reduce((all, one) => all + one, 0);
    const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
    console.log(
      `${file}: ${count(sum, 'row')} of ${count(Object.keys(rows).length, 'table')} restored, ${seconds} s.`,
    );
    const audit = await auditLedger(database.db);
    console.log(describeAudit(audit));
    if (audit.mismatch_count > 0) process.exitCode = 1;
  } finally {
    await database.close();
    await stop();
  }
} catch (error) {
  console.error(`The market was not restored. ${reasonOf(error)}`);
  process.exitCode = 1;
}
