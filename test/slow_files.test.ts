import { existsSync } from 'node:fs';
import t from 'tap';
import { projectFile } from '../src/root.ts';
import { SLOW_FILES } from './support/slow_files.ts';

t.test('every file that npm run test:quick leaves out exists under that name', async (t) => {
  for (const file of SLOW_FILES) t.ok(existsSync(projectFile(file)), file);
});
