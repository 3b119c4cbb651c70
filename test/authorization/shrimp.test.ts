import t from 'tap';
import { openShrimp } from './clients.ts';
import { testMatrix } from './matrix.ts';

// Checks every cell of the Shrimp table in table.ts, and requests whose X-Agent-ID does not match the key.

await testMatrix(t, openShrimp);
