import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import t from 'tap';
import { findTypeFaults } from '../scripts/clients/type_names.ts';
import { makeFolder } from './support/folders.ts';

// What `npm run clients` finds in generated types.

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
