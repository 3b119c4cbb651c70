import { ok } from '@oazapfts/runtime';
import { AIPOD, runJob, SHRIMP } from './job';
import * as aipod from './src/aipod';
import * as shrimp from './src/shrimp';

await runJob((key) => {
  const headers = { Authorization: `Bearer ${key}` };
  const options = { baseUrl: SHRIMP, headers };
  return {
    createJob: async (body) => (await ok(shrimp.createJob(body, {}, options))).data.job_id,
    createBid: async (job_id, body) => (await ok(shrimp.createBid(job_id, body, {}, options))).data.bid_id,
    acceptBid: (job_id, bid_id) => ok(shrimp.acceptBid(job_id, bid_id, {}, options)),
    createArtifact: (job_id, body) => ok(shrimp.createArtifact(job_id, body, {}, options)),
    closeJob: (job_id) => ok(shrimp.updateJob(job_id, { status: 'CLOSED' }, {}, options)),
    getJob: async (job_id) => (await ok(shrimp.getJob(job_id, options))).data,
    getBalance: async () => (await ok(aipod.getWallet({ baseUrl: AIPOD, headers }))).data.balance,
  };
});
