import { AIPOD, runJob, SHRIMP } from './job';
import { createApiClient as createAipodClient } from './src/aipod';
import { createApiClient } from './src/shrimp';

await runJob((key) => {
  const fetcher = {
    fetch: ({ method, url, parameters }: { method: string; url: URL; parameters?: { body?: unknown } }) =>
      fetch(url, {
        method: method.toUpperCase(),
        headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
        ...(parameters?.body !== undefined && { body: JSON.stringify(parameters.body) }),
      }),
  };
  const shrimp = createApiClient(fetcher, SHRIMP);
  const aipod = createAipodClient(fetcher, AIPOD);
  return {
    createJob: async (body) => (await shrimp.post('/jobs', { header: {}, body })).data.job_id,
    createBid: async (job_id, body) =>
      (await shrimp.post('/jobs/{job_id}/bids', { header: {}, path: { job_id }, body })).data.bid_id,
    acceptBid: (job_id, bid_id) =>
      shrimp.post('/jobs/{job_id}/bids/{bid_id}/accept', { header: {}, path: { job_id, bid_id } }),
    createArtifact: (job_id, body) =>
      shrimp.post('/jobs/{job_id}/artifacts', { header: {}, path: { job_id }, body }),
    closeJob: (job_id) =>
      shrimp.put('/jobs/{job_id}', { header: {}, path: { job_id }, body: { status: 'CLOSED' } }),
    getJob: async (job_id) => (await shrimp.get('/jobs/{job_id}', { path: { job_id } })).data,
    getBalance: async () => (await aipod.get('/wallet')).data.balance,
  };
});
