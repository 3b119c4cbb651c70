import t from 'tap';
import { openShrimp } from './doors.ts';
import { testMatrix } from './matrix.ts';

// Who may do what through Shrimp Market, as table.ts says, and in another agent's name.

await testMatrix(t, openShrimp);
