import t from 'tap';
import { openAipod } from './doors.ts';
import { testMatrix } from './matrix.ts';

// Who may do what through AIPod, as table.ts says.

await testMatrix(t, openAipod);
