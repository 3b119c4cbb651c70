import { AIPOD, runJob, SHRIMP } from './job';
import { Api as AipodApi } from './src/aipod';
import { Api, RequestedJobStatus } from './src/shrimp';

await runJob((key) => {
  const baseApiParams = { headers: { Authorization: `Bearer ${key}` } };
  const { jobs } = new Api({ baseUrl: SHRIMP, baseApiParams });
  const { wallet } = new AipodApi({ baseUrl: AIPOD, baseApiParams });
  return {
    createJob: async (body) => (await jobs.createJob(body)).data.data.job_id,
    createBid: async (job_id, body) => (await jobs.createBid(job_id, body)).data.data.bid_id,
    acceptBid: (job_id, bid_id) => jobs.acceptBid(job_id, bid_id),
    createArtifact: (job_id, body) => jobs.createArtifact(job_id, body),
    closeJob: (job_id) => jobs.updateJob(job_id, { status: RequestedJobStatus.CLOSED }),
    getJob: async (job_id) => (await jobs.getJob(job_id)).data.data,
    getBalance: async () => (await wallet.getWallet()).data.data.balance,
  };
});
