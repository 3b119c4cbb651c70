import { AIPOD, runJob, SHRIMP } from './job';
import { createApiClient as createAipodClient } from './src/aipod';
import { createApiClient } from './src/shrimp';

await runJob((key) => {
  const axiosConfig = { headers: { Authorization: `Bearer ${key}` } };
  const shrimp = createApiClient(SHRIMP, { axiosConfig });
  const aipod = createAipodClient(AIPOD, { axiosConfig });
  return {
    createJob: async (body) => (await shrimp.createJob(body)).data.job_id,
    createBid: async (job_id, body) => (await shrimp.createBid(body, { params: { job_id } })).data.bid_id,
    acceptBid: (job_id, bid_id) => shrimp.acceptBid(undefined, { params: { job_id, bid_id } }),
    createArtifact: (job_id, body) => shrimp.createArtifact(body, { params: { job_id } }),
    closeJob: (job_id) => shrimp.updateJob({ status: 'CLOSED' }, { params: { job_id } }),
    getJob: async (job_id) => (await shrimp.getJob({ params: { job_id } })).data,
    getBalance: async () => (await aipod.getWallet()).data.balance,
  };
});
