import { AIPOD, runJob, SHRIMP } from './job';
import { OpenAPI as Aipod, WalletService } from './src/aipod';
import {
  ArtifactsService,
  BidsService,
  JobsService,
  RequestedJobStatus,
  OpenAPI as Shrimp,
} from './src/shrimp';

Shrimp.BASE = SHRIMP;
Aipod.BASE = AIPOD;

await runJob((key) => {
  /** The tool keeps one token for all calls. */
  const as = <Service>(service: Service): Service => {
    Shrimp.TOKEN = key;
    Aipod.TOKEN = key;
    return service;
  };
  return {
    createJob: async (body) => (await as(JobsService).createJob(body)).data.job_id,
    createBid: async (job_id, body) => (await as(BidsService).createBid(job_id, body)).data.bid_id,
    acceptBid: (job_id, bid_id) => as(BidsService).acceptBid(job_id, bid_id),
    createArtifact: (job_id, body) => as(ArtifactsService).createArtifact(job_id, body),
    closeJob: (job_id) => as(JobsService).updateJob(job_id, { status: RequestedJobStatus.CLOSED }),
    getJob: async (job_id) => (await as(JobsService).getJob(job_id)).data,
    getBalance: async () => (await as(WalletService).getWallet()).data.balance,
  };
});
