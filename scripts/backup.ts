import { open, rename, rm, stat } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { readSettings } from '../src/config.ts';
import { StartupError } from '../src/startup.ts';
import { count } from './operations/describe_audit.ts';
import { findDatabase, reasonOf, toConfig } from './operations/find_database.ts';
import { writeBackup } from './operations/write_backup.ts';

// Writes every table of the market in DATABASE_URL, or of the embedded one in DATA_DIR, as of one moment into a file that
// only its user can read. Changes nothing, and is safe while the market runs.

try {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new StartupError('Name the file to write: npm run backup -- market.backup.');
  const begun = performance.now();
  const unfinished = `${file}.unfinished`;
  const { connection, stop } = await findDatabase(readSettings(process.env));
  try {
    const gzip = createGzip({ level: 1 });
    const handle = await open(unfinished, 'w', 0o600);
    const written = gzip.pipe(handle.createWriteStream({ flush: true }));
    const [rows] = await Promise.all([
      writeBackup(toConfig(connection), gzip).then((found) => {
        gzip.end();
        return found;
      }),
      finished(written),
    ]);
    await rename(unfinished, file);
    const sum = Object.values(rows).reduce((all, one) => all + one, 0);
    const size = ((await stat(file)).size / 2 ** 20).toFixed(1);
    const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
    console.log(
      `${file}: ${count(sum, 'row')} of ${count(Object.keys(rows).length, 'table')}, ${size} MiB, ${seconds} s.`,
    );
  } finally {
    await rm(unfinished, { force: true });
    await stop();
  }
} catch (error) {
  console.error(`The market was not backed up. ${reasonOf(error)}`);
  // After a full disk the rest of a table still waits to be written.
  process.exit(1);
}
