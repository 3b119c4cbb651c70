import { readSettings } from '../src/config.ts';
import { startDatabase } from '../src/database/open.ts';
import { StartupError } from '../src/startup.ts';

// Migrates the database of DATABASE_URL, or the embedded one in DATA_DIR, and prints what it did.

try {
  const { database_url, migration_database_url, data_dir } = readSettings(process.env);
  const { migrated, embedded, close } = await startDatabase({
    database_url,
    migration_database_url,
    data_dir,
    pool_size: 1,
  });
  await close();
  const where = embedded ? 'The embedded database' : 'The database';
  const did = migrated.length > 0 ? `now has ${migrated.join(', ')}.` : 'was up to date.';
  console.log(`${where} ${did}`);
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
