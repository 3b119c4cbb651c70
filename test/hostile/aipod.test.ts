import t from 'tap';
import { aipod } from '../../src/aipod/index.ts';
import { aipodFixtures } from './aipod_fixtures.ts';
import { sweepCorpus } from './sweep.ts';
import { openWorld } from './world.ts';

t.test('the corpus in every location of every AIPod operation', async (t) => {
  const world = await openWorld(t);
  await sweepCorpus(t, aipod, world, aipodFixtures(world));
});
