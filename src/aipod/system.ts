import { askDatabase } from '../database/database.ts';
import { version } from '../version.ts';
import type { Handler } from './handler.ts';

export const getStatus: Handler<'getStatus'> = async ({ db }) => {
  const available = await askDatabase(db);
  return {
    status: available ? 'ok' : 'degraded',
    version,
    uptime_seconds: Math.floor(process.uptime()),
    database: available ? 'ok' : 'unavailable',
    time: db.now.toISOString(),
  };
};
