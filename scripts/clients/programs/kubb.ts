import { AIPOD, runJob, SHRIMP } from './job';
import { getWallet } from './src/aipod';
import * as shrimp from './src/shrimp';

await runJob((key) => {
  // The tool's client sends no Content-Type of its own.
  const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };
  const config = { baseURL: SHRIMP, headers };
  return {
    createJob: async (body) => (await shrimp.createJob(body, {}, config)).data.job_id,
    createBid: async (job_id, body) => (await shrimp.createBid(job_id, body, {}, config)).data.bid_id,
    acceptBid: (job_id, bid_id) => shrimp.acceptBid(job_id, bid_id, {}, config),
    createArtifact: (job_id, body) => shrimp.createArtifact(job_id, body, {}, config),
    closeJob: (job_id) => shrimp.updateJob(job_id, { status: 'CLOSED' }, {}, config),
    getJob: async (job_id) => shrimp.jobReplySchema.parse(await shrimp.getJob(job_id, config)).data,
    getBalance: async () => (await getWallet({ baseURL: AIPOD, headers })).data.balance,
  };
});
