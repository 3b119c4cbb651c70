import { startEmbedded } from '../../src/database/embedded.ts';

// A separate process for tests that kill it. It starts the embedded Postgres on the given folder, prints the
// connection (or why Postgres did not start) in one line, and keeps running.

try {
  const { connection } = await startEmbedded({ data_dir: process.argv[2] ?? '' });
  console.log(JSON.stringify(connection));
  setInterval(() => {}, 60_000);
} catch (error) {
  console.log(String(error));
}
