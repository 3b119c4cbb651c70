import { aipod } from '../../src/aipod/index.ts';
import * as table from '../authorization/table.ts';
import { executeAll } from '../support/execute_all.ts';

await executeAll(aipod, (id) => table.isForAdmins(table.aipod[id as keyof typeof table.aipod]));
