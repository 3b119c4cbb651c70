import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { SLOW_FILES } from '../test/support/slow_files.ts';

// Runs the tests without the slow files. Arguments are passed on to tap.

const stale = SLOW_FILES.filter((file) => !existsSync(file));
if (stale.length > 0) {
  console.error(`Not found: ${stale.join(', ')}. Correct the list in test/support/slow_files.ts.`);
  process.exit(1);
}
const excluded = SLOW_FILES.map((file) => `--exclude=${file}`);
const { status, error } = spawnSync('tap', [...excluded, ...process.argv.slice(2)], { stdio: 'inherit' });
if (error) throw error;
process.exitCode = status ?? 1;
