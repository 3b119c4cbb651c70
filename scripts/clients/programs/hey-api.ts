import { AIPOD, runJob, SHRIMP } from './job';
import { getWallet } from './src/aipod';
import { createClient as createAipodClient } from './src/aipod/client';
import * as shrimp from './src/shrimp';
import { createClient } from './src/shrimp/client';

await runJob((key) => {
  const calls = { client: createClient({ baseUrl: SHRIMP, auth: key }), throwOnError: true } as const;
  const wallets = createAipodClient({ baseUrl: AIPOD, auth: key });
  return {
    createJob: async (body) => (await shrimp.createJob({ ...calls, body })).data.data.job_id,
    createBid: async (job_id, body) =>
      (await shrimp.createBid({ ...calls, path: { job_id }, body })).data.data.bid_id,
    acceptBid: (job_id, bid_id) => shrimp.acceptBid({ ...calls, path: { job_id, bid_id } }),
    createArtifact: (job_id, body) => shrimp.createArtifact({ ...calls, path: { job_id }, body }),
    closeJob: (job_id) => shrimp.updateJob({ ...calls, path: { job_id }, body: { status: 'CLOSED' } }),
    getJob: async (job_id) => (await shrimp.getJob({ ...calls, path: { job_id } })).data.data,
    getBalance: async () => (await getWallet({ client: wallets, throwOnError: true })).data.data.balance,
  };
});
