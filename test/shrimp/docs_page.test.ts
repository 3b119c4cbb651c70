import { shrimp } from '../../src/shrimp/index.ts';
import * as table from '../authorization/table.ts';
import { executeAll } from '../support/execute_all.ts';

await executeAll(shrimp, (id) => table.isForAdmins(table.shrimp[id as keyof typeof table.shrimp]));
