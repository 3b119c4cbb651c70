import createClient from 'openapi-fetch';
import { AIPOD, runJob, SHRIMP } from './job';
import type { paths as AipodPaths } from './src/aipod';
import type { paths as ShrimpPaths } from './src/shrimp';

await runJob((key) => {
  const headers = { Authorization: `Bearer ${key}` };
  const shrimp = createClient<ShrimpPaths>({ baseUrl: SHRIMP, headers });
  const aipod = createClient<AipodPaths>({ baseUrl: AIPOD, headers });
  return {
    createJob: async (body) => accepted(await shrimp.POST('/jobs', { body })).data.job_id,
    createBid: async (job_id, body) =>
      accepted(await shrimp.POST('/jobs/{job_id}/bids', { params: { path: { job_id } }, body })).data.bid_id,
    acceptBid: async (job_id, bid_id) =>
      accepted(
        await shrimp.POST('/jobs/{job_id}/bids/{bid_id}/accept', { params: { path: { job_id, bid_id } } }),
      ),
    createArtifact: async (job_id, body) =>
      accepted(await shrimp.POST('/jobs/{job_id}/artifacts', { params: { path: { job_id } }, body })),
    closeJob: async (job_id) =>
      accepted(
        await shrimp.PUT('/jobs/{job_id}', { params: { path: { job_id } }, body: { status: 'CLOSED' } }),
      ),
    getJob: async (job_id) =>
      accepted(await shrimp.GET('/jobs/{job_id}', { params: { path: { job_id } } })).data,
    getBalance: async () => accepted(await aipod.GET('/wallet')).data.balance,
  };
});

/** Returns the data of a response. Fails if it is an error. */
function accepted<Data>({ data, error }: { data?: Data; error?: unknown }): Data {
  if (data === undefined) throw new Error(JSON.stringify(error));
  return data;
}
