import { openDatabase } from '../../src/database/database.ts';
import { startEmbedded } from '../../src/database/embedded.ts';
import { migrate } from '../../src/database/migrate.ts';
import { clusterFolder, removeClusters } from './cluster.ts';

// Before a run: starts its Postgres, which goes on after this process, and migrates the database that
// the tests clone.

await removeClusters();
const server = await startEmbedded({ data_dir: clusterFolder(), durable: false });
const { db, close } = openDatabase({ connection: server.connection, pool_size: 1 });
await migrate(db);
await close();
