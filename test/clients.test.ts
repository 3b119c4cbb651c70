import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import t from 'tap';
import { TOOLS } from '../scripts/clients/tools.ts';
import { findTypeFaults } from '../scripts/clients/type_names.ts';
import { projectFile } from '../src/root.ts';
import { makeFolder } from './support/folders.ts';

// What `npm run clients` finds in generated types, and the guide to its tools.

t.test('numbered names, and any where the document has a type', async (t) => {
  const file = join(await makeFolder(t), 'client.ts');
  await writeFile(
    file,
    `export type State2 = 'open' | 'done';
     export interface Sha1 { value: string }
     export type GetJob200 = Job;
     export interface Job { details: any[] | null; answers: { [key: string]: any }; facts: Record<string, any> }
     export interface components { schemas: { Bid: { quote: any }; Wallet: { balance: number } } }
     export function request(body: any): Promise<any> { return fetch(body as any) }`,
  );
  t.same(await findTypeFaults([file], ['Job', 'Bid', 'Wallet', 'SHA-1']), {
    numbered: ['State2'],
    any: ['Job', 'Bid'],
  });
});

t.test('the guide names the versions that are tried', async (t) => {
  const packages = Object.assign({}, ...Object.values(TOOLS).map((tool) => tool.packages));
  for (const language of ['en', 'zh']) {
    const guide = await readFile(projectFile('docs', 'guides', `clients.${language}.md`), 'utf8');
    const commands = [...guide.matchAll(/npx (\S+)@(\d[\d.]*)/g)];
    t.equal(commands.length, 6);
    for (const [, name = '', version] of commands) t.equal(version, packages[name], `${language}: ${name}`);
  }
});
