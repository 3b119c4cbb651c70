import { askDatabase } from '../database/database.ts';
import { version } from '../version.ts';
import type { Handler } from './handler.ts';

export const getStatus: Handler<'getStatus'> = async ({ db }) => {
  const answers = await askDatabase(db);
  return {
    status: answers ? 'ok' : 'degraded',
    version,
    uptime_seconds: Math.floor(process.uptime()),
    database: answers ? 'ok' : 'unavailable',
    time: new Date().toISOString(),
  };
};
