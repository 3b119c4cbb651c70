import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import t from 'tap';
import { projectFile } from '../../../src/root.ts';

t.test('a password is hashed at the cost of production, and verified', async (t) => {
  const program = `import { checkPassword, hashPassword } from './src/domain/access/passwords.ts';
    const hash = await hashPassword('a password');
    const checks = [['a password', hash], ['another', hash], ['a password', null]];
    const results = await Promise.all(checks.map(([password, known]) => checkPassword(password, known)));
    console.log(JSON.stringify({ hash, results }));`;
  // In a process of its own: load.js gives test files a cheaper hash.
  const { stdout } = await promisify(execFile)(
    'env',
    ['-u', 'NODE_OPTIONS', process.execPath, '--import=tsx', '--input-type=module', '-e', program],
    { cwd: projectFile() },
  );
  const { hash, results } = JSON.parse(stdout);
  t.match(hash, /^\$argon2id\$v=19\$m=65536,t=3,p=4\$/);
  t.same(results, [true, false, false]);
});
