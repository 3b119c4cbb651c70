import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readSettings, type Settings } from '../src/config.ts';
import { openDatabase } from '../src/database/database.ts';
import { startEmbedded } from '../src/database/embedded.ts';
import { hasDemo } from '../src/demo.ts';
import { StartupError } from '../src/startup.ts';

// Removes the database of the embedded demo market in DATA_DIR, so that the next start loads the demo data anew. The
// admin key stays. Refuses while the market runs, and for any market that is not a demo market with play money.

try {
  const settings = readSettings(process.env);
  const cluster = join(resolve(settings.data_dir), 'postgres');
  await checkDemo(settings, cluster);
  await rm(cluster, { recursive: true });
  console.log(`The demo market in ${resolve(settings.data_dir)} is removed. The next start loads a new one.`);
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  console.error(`The demo was not reset. ${error.message}`);
  process.exitCode = 1;
}

async function checkDemo(
  { database_url, data_dir, welcome_credit }: Settings,
  cluster: string,
): Promise<void> {
  if (database_url !== null) {
    throw new StartupError(
      'DATABASE_URL is set, and only an embedded market is reset: create an empty database instead.',
    );
  }
  if (welcome_credit === 0n) {
    throw new StartupError('WELCOME_CREDIT is 0, so the money of this market is not play money.');
  }
  if (!existsSync(cluster)) throw new StartupError(`DATA_DIR: there is no market in ${resolve(data_dir)}.`);
  // Fails while the market runs.
  const server = await startEmbedded({ data_dir });
  const { db, close } = openDatabase({ connection: server.connection, pool_size: 1 });
  const found = await hasDemo(db).finally(close).finally(server.stop);
  if (!found) throw new StartupError(`DATA_DIR: the market in ${resolve(data_dir)} has no demo data.`);
}
