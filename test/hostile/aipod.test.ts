import t from 'tap';
import { aipod } from '../../src/aipod/index.ts';
import { stageAipod } from './aipod_stages.ts';
import { prepareMarket } from './prepared.ts';
import { sweepCorpus } from './sweep.ts';

t.test('the corpus in every place of every AIPod operation', async (t) => {
  const prepared = await prepareMarket(t);
  await sweepCorpus(t, aipod, prepared, stageAipod(prepared));
});
