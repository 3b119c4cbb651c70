import t from 'tap';
import { shrimp } from '../../src/shrimp/index.ts';
import { shrimpFixtures } from './shrimp_fixtures.ts';
import { sweepCorpus } from './sweep.ts';
import { openWorld } from './world.ts';

t.test('the corpus in every location of every Shrimp operation', async (t) => {
  const world = await openWorld(t);
  await sweepCorpus(t, shrimp, world, shrimpFixtures(world));
});
