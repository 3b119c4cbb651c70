import { startEmbedded } from '../../src/database/embedded.ts';

// A server of its own process, for tests that kill it: starts the embedded Postgres on the folder given,
// says where it is (or why it did not start) in one line, and stays.

try {
  const { connection } = await startEmbedded({ data_dir: process.argv[2] ?? '' });
  console.log(JSON.stringify(connection));
  setInterval(() => {}, 60_000);
} catch (error) {
  console.log(String(error));
}
