import { readFile } from 'node:fs/promises';
import { type Document, OpenAPIClientAxios } from 'openapi-client-axios';
import { runJob } from './job';
import type { Client as AipodClient } from './src/aipod';
import type { Client as ShrimpClient } from './src/shrimp';

// The library reads the documents when it runs. The clients of all keys share their types.
const open = async <Client>(file: string, key: string): Promise<Client> =>
  new OpenAPIClientAxios({
    definition: JSON.parse(await readFile(file, 'utf8')) as Document,
    axiosConfigDefaults: { headers: { Authorization: `Bearer ${key}` } },
  }).init() as Promise<Client>;

await runJob((key) => {
  const shrimp = open<ShrimpClient>('../shrimp.json', key);
  const aipod = open<AipodClient>('../aipod.json', key);
  return {
    createJob: async (body) => (await (await shrimp).createJob(null, body)).data.data.job_id,
    createBid: async (job_id, body) => (await (await shrimp).createBid({ job_id }, body)).data.data.bid_id,
    acceptBid: async (job_id, bid_id) => (await shrimp).acceptBid({ job_id, bid_id }, {}),
    createArtifact: async (job_id, body) => (await shrimp).createArtifact({ job_id }, body),
    closeJob: async (job_id) => (await shrimp).updateJob({ job_id }, { status: 'CLOSED' }),
    getJob: async (job_id) => (await (await shrimp).getJob({ job_id })).data.data,
    getBalance: async () => (await (await aipod).getWallet()).data.data.balance,
  };
});
