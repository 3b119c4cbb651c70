import t from 'tap';
import { openAipod } from './clients.ts';
import { testMatrix } from './matrix.ts';

// Checks every cell of the AIPod table in table.ts.

await testMatrix(t, openAipod);
