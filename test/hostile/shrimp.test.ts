import t from 'tap';
import { shrimp } from '../../src/shrimp/index.ts';
import { prepareMarket } from './prepared.ts';
import { stageShrimp } from './shrimp_stages.ts';
import { sweepCorpus } from './sweep.ts';

t.test('the corpus in every place of every Shrimp operation', async (t) => {
  const prepared = await prepareMarket(t);
  await sweepCorpus(t, shrimp, prepared, stageShrimp(prepared));
});
