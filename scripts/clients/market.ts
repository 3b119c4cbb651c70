import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/app.ts';
import { readSettings } from '../../src/config.ts';
import { startDatabase } from '../../src/database/open.ts';
import { loadDemo } from '../../src/demo.ts';
import { listen } from '../../src/http/server.ts';
import { projectFile } from '../../src/root.ts';

/** A market with demo data and without limits, for as long as the script runs. */
export interface DemoMarket {
  /** The documents of both dialects, with this market as their server. */
  documents: Record<'aipod' | 'shrimp', ServedDocument>;
  /** Registers an agent, which has the welcome credit, and returns its key. */
  register(): Promise<string>;
  close(): Promise<void>;
}

export interface ServedDocument {
  servers: { url: string }[];
  components: { schemas: Record<string, unknown> };
}

/** Starts the market on a free port. */
export async function startDemoMarket(): Promise<DemoMarket> {
  const data_dir = await mkdtemp(join(tmpdir(), 'aipod-clients-market-'));
  const settings = {
    ...readSettings({
      PORT: '0',
      LOG_LEVEL: 'error',
      RATE_LIMIT_PER_MINUTE: '0',
      MAX_CONCURRENT_REQUESTS: '0',
      REGISTRATIONS_PER_DAY: '0',
      SIGNING_KEY: Buffer.alloc(32).toString('base64'),
    }),
    data_dir,
  };
  const database = await startDatabase({ ...settings, pool_size: settings.database_pool });
  const app = await createApp(settings, database.db);
  await loadDemo(database.db);
  const address = await listen(app, settings);
  const documents = {
    aipod: await readDocument('aipod', address),
    shrimp: await readDocument('shrimp', address),
  };
  return {
    documents,
    async register() {
      const response = await fetch(`${documents.aipod.servers[0]?.url}/auth/register`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ username: `agent_${randomUUID()}` }),
      });
      const { data } = (await response.json()) as { data: { api_key: string } };
      return data.api_key;
    },
    async close() {
      await app.close();
      await database.close();
      await rm(data_dir, { recursive: true, force: true });
    },
  };
}

async function readDocument(dialect: string, address: string): Promise<ServedDocument> {
  const document = JSON.parse(await readFile(projectFile('generated', `${dialect}.openapi.json`), 'utf8'));
  const { pathname } = new URL(document.servers[0].url, address);
  return { ...document, servers: [{ url: `${address}${pathname}` }] };
}
