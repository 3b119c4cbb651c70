import t from 'tap';
import { shrimp } from '../../src/shrimp/index.ts';
import { testGenerated } from './generated.ts';
import { shrimpFixtures } from './shrimp_fixtures.ts';

t.test('requests generated from the document of Shrimp Market', (t) =>
  testGenerated(t, shrimp, shrimpFixtures),
);
