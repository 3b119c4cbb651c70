import { runJob } from './job';
import { getWallet } from './src/aipod/client';
import * as shrimp from './src/shrimp/client';

await runJob((key) => {
  const options = { headers: { Authorization: `Bearer ${key}` } };
  return {
    createJob: async (body) => accepted(201, await shrimp.createJob(body, options)).data.job_id,
    createBid: async (job_id, body) =>
      accepted(201, await shrimp.createBid(job_id, body, options)).data.bid_id,
    acceptBid: (job_id, bid_id) => shrimp.acceptBid(job_id, bid_id, options),
    createArtifact: (job_id, body) => shrimp.createArtifact(job_id, body, options),
    closeJob: (job_id) => shrimp.updateJob(job_id, { status: 'CLOSED' }, options),
    getJob: async (job_id) => accepted(200, await shrimp.getJob(job_id, options)).data,
    getBalance: async () => accepted(200, await getWallet(options)).data.balance,
  };
});

/** Narrows a response to the one with the status. Fails with any other. */
function accepted<Status extends number, Response extends { status: number; data: unknown }>(
  status: Status,
  response: Response,
): Extract<Response, { status: Status }>['data'] {
  if (response.status !== status) throw new Error(JSON.stringify(response.data));
  return response.data as Extract<Response, { status: Status }>['data'];
}
