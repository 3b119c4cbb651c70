import t from 'tap';
import { aipod } from '../../src/aipod/index.ts';
import { aipodFixtures } from './aipod_fixtures.ts';
import { testGenerated } from './generated.ts';

t.test('requests generated from the document of AIPod', (t) => testGenerated(t, aipod, aipodFixtures));
