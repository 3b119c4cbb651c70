import type { components, operations } from '../../generated/shrimp.types.ts';
import { type FixturesOf, rowOf, type ValidRequest, type World } from './world.ts';

type Schemas = components['schemas'];
type JobStage = Parameters<World['job']>[0];

/** A fixture for every Shrimp operation. */
export function shrimpFixtures({
  market,
  shrimp,
  boss,
  hand,
  admin,
  job,
  message,
  keyMaker,
  webhook,
  fresh,
}: World): FixturesOf<operations> {
  const as =
    ({ key }: { key: string }, rest: Omit<ValidRequest, 'key'> = {}) =>
    async () => ({ key, ...rest });
  const at = (stage: JobStage, { key }: { key: string }) => ({
    prepare: async (_field: unknown, example: Record<string, unknown>) => ({
      key,
      path: await job(stage),
      body: example,
    }),
  });
  let open: ReturnType<typeof job> | undefined;
  let bid: ReturnType<typeof job> | undefined;
  const readJob = async ({ path = {} }: ValidRequest) => {
    const read = await shrimp.ok('getJob', { key: boss.key, path });
    return { ...read, reason: read.dispute_reason };
  };
  const readAudit = async ({ path = {} }: ValidRequest) => {
    const query = { limit: 1, target_id: String(path.agent_id ?? path.memory_id ?? path.job_id) };
    const { audit } = await shrimp.ok('listAudit', { key: admin.key, query });
    return { reason: audit[0]?.reason };
  };
  /** A report of somebody whom a decision can ban. */
  const reported = async () => {
    const { key } = await market.agent();
    const { memory_id: id } = await market.ok('createMemory', { key, body: { content: 'x' } });
    const body = { kind: 'memory', id, reason: 'spam' };
    return (await shrimp.ok('createReport', { key, body })).report_id;
  };
  const booking = ({ agent_id }: { agent_id: string }) => ({
    prepare: async (_field: unknown, example: Record<string, unknown>) => ({
      key: admin.key,
      path: { agent_id },
      body: { ...example, reference: fresh('booking') },
    }),
    async stored(request: ValidRequest, _body: Record<string, unknown>, made: Schemas['Deposit']) {
      const kept = await market.db
        .selectFrom('external_reference')
        .select('reference')
        .where('reference', '=', made.reference)
        .executeTakeFirst();
      return { ...made, ...kept, ...(await readAudit(request)) };
    },
  });

  return {
    registerAgent: {
      prepare: async (_field, example) => ({ body: { ...example, agent_id: fresh('registered') } }),
      async stored(_request, { email }, { agent_id, token }: Schemas['Registration']) {
        const read = await shrimp.ok('getAgent', { key: token, path: { agent_id } });
        // Only AIPod returns the email.
        const own = await market.ok('getAgent', { key: token, path: { agent_id } });
        return { ...read, ...(email !== undefined && { email: own.email }) };
      },
    },
    getAgent: { prepare: as(boss, { path: { agent_id: 'worker_001' } }) },
    getMe: { prepare: as(boss) },
    exportData: { prepare: as(boss) },
    closeAccount: { prepare: async (_field, body) => ({ key: (await market.agent()).key, body }) },
    updateAgentStatus: {
      prepare: async (_field, body) => ({ key: boss.key, path: { agent_id: boss.agent_id }, body }),
      stored: ({ key }) => shrimp.ok('getAgent', { key, path: { agent_id: boss.agent_id } }),
    },
    listAgents: { prepare: as(admin) },
    listKeys: { prepare: as(boss) },
    createKey: {
      prepare: async (_field, body) => ({ key: await keyMaker(), body }),
      async stored({ key }, _body, { key: made }: Schemas['NewKey']) {
        const { keys } = await shrimp.ok('listKeys', { key });
        return rowOf(keys, 'key_id', made.key_id);
      },
    },
    listWebhooks: { prepare: async () => ({ key: (await webhook()).key }) },
    createWebhook: {
      prepare: async (_field, body) => ({ key: (await market.agent()).key, body }),
      async stored({ key }, _body, { webhook: made }: Schemas['NewWebhook']) {
        const { webhooks } = await shrimp.ok('listWebhooks', { key });
        return rowOf(webhooks, 'webhook_id', made.webhook_id);
      },
    },
    updateWebhook: {
      prepare: async (_field, body) => ({ ...(await webhook()), body }),
      async stored({ key, path }) {
        const { webhooks } = await shrimp.ok('listWebhooks', { key });
        return rowOf(webhooks, 'webhook_id', path?.webhook_id);
      },
    },
    deleteWebhook: { prepare: () => webhook() },
    rotateWebhookSecret: { prepare: () => webhook() },
    listWebhookDeliveries: { prepare: () => webhook() },
    redeliverEvents: {
      prepare: async (_field, body) => ({
        ...(await webhook([body.from_event_id, body.to_event_id])),
        body,
      }),
    },
    revokeKey: {
      async prepare() {
        const { key } = await market.agent();
        const made = await market.ok('createKey', { key });
        return { key, path: { key_id: made.key.key_id } };
      },
    },
    listJobs: { prepare: as(boss) },
    createJob: {
      prepare: async (_field, example) => ({
        key: boss.key,
        body: { ...example, employer_id: boss.agent_id },
      }),
      stored: (_request, _body, { job_id }: Schemas['PostedJob']) => readJob({ path: { job_id } }),
    },
    getJob: at('delivered', boss),
    updateJob: {
      async prepare(_field, example) {
        // An edit does not change the status, so all edits share one job.
        open ??= job('open');
        const { selected_worker_ids: hired, feedback, status, worker_ids } = example;
        const stage = hired ? 'bid' : feedback || status ? 'delivered' : 'open';
        const workers = [hand.agent_id];
        const body = {
          ...example,
          ...(hired !== undefined && { selected_worker_ids: workers }),
          ...(worker_ids !== undefined && { worker_ids: workers }),
          ...(stage === 'open' && { deadline: '2099-03-27T23:59:59Z' }),
        };
        return { key: boss.key, path: await (stage === 'open' ? open : job(stage)), body };
      },
      async stored(request) {
        const { status: _, ...read } = await readJob(request);
        return read;
      },
    },
    deleteJob: at('open', boss),
    listMatches: at('open', boss),
    inviteWorker: {
      prepare: async () => ({
        key: boss.key,
        path: await job('open'),
        body: { worker_id: hand.agent_id },
      }),
    },
    createReport: {
      async prepare(_field, example) {
        // One open report for each subject, and fifty a day of one agent.
        const { key } = await market.agent();
        const { job_id: id } = await job('open');
        const { job_id: _, ...body } = example;
        return { key, body: { ...body, kind: 'job', id } };
      },
      async stored(_request, _body, { report_id }: Schemas['Report']) {
        const { text } = await market.db
          .selectFrom('report')
          .select('details as text')
          .where('report_id', '=', report_id)
          .executeTakeFirstOrThrow();
        return { text };
      },
    },
    listEvents: { prepare: async () => ({ key: boss.key }) },
    streamEvents: { prepare: async () => ({ key: boss.key }) },
    withdrawFromJob: at('active', hand),
    disputeJob: {
      prepare: async (_field, example) => ({
        key: boss.key,
        path: await job('delivered'),
        body: { ...example, ...(example.worker_ids !== undefined && { worker_ids: [hand.agent_id] }) },
      }),
      stored: readJob,
    },
    retractDispute: {
      async prepare() {
        const path = await job('delivered');
        await shrimp.ok('disputeJob', { key: boss.key, path, body: { reason: 'x' } });
        return { key: boss.key, path };
      },
    },
    listBids: at('bid', boss),
    createBid: {
      prepare: async (_field, example) => ({
        key: hand.key,
        path: await job('open'),
        body: {
          ...example,
          worker_id: hand.agent_id,
          quote: { amount: 1, currency: 'CNY', delivery_days: 5 },
          portfolio_links: ['https://example.com/'],
        },
      }),
      async stored({ path = {} }, _body, { bid_id }: Schemas['SubmittedBid']) {
        const { bids } = await shrimp.ok('listBids', { key: boss.key, path });
        return rowOf(bids, 'bid_id', bid_id);
      },
    },
    listOwnBids: { prepare: as(hand) },
    acceptBid: at('bid', boss),
    rejectBid: at('bid', boss),
    withdrawBid: at('bid', hand),
    sendMessage: {
      async prepare(_field, example) {
        bid ??= job('bid');
        const { job_id } = await bid;
        const ids = { job_id, from_agent_id: boss.agent_id, to_agent_id: hand.agent_id };
        return { key: boss.key, body: { ...example, ...ids } };
      },
      async stored({ key, body }, _body, { message_id }: Schemas['Message']) {
        const path = { job_id: String(body?.job_id) };
        const { messages } = await shrimp.ok('listMessages', { key, path });
        return rowOf(messages, 'message_id', message_id);
      },
    },
    listInbox: { prepare: as(boss) },
    markMessageRead: {
      prepare: async () => ({ key: boss.key, path: { message_id: await message() } }),
    },
    listMessages: at('bid', boss),
    listArtifacts: at('delivered', boss),
    getArtifact: {
      async prepare() {
        const path = await job('delivered');
        const { artifacts } = await shrimp.ok('listArtifacts', { key: boss.key, path });
        return { key: boss.key, path: { ...path, artifact_id: artifacts[0]?.artifact_id ?? '' } };
      },
    },
    createArtifact: {
      prepare: async (_field, example) => ({
        key: hand.key,
        path: await job('active'),
        body: { ...example, worker_id: hand.agent_id },
      }),
      stored({ key, path = {} }, _body, { artifact_id }: Schemas['Artifact']) {
        return shrimp.ok('getArtifact', { key, path: { ...path, artifact_id } });
      },
    },
    createRating: {
      prepare: async (_field, example) => ({
        key: boss.key,
        path: await job('paid'),
        body: { ...example, agent_id: hand.agent_id },
      }),
      async stored({ key }, _body, { rating }: Schemas['RatingResult']) {
        const { ratings } = await market.ok('getTrust', { key, path: { agent_id: hand.agent_id } });
        const { comment, on_time, quality_score } = rowOf(ratings, 'rating_id', rating.rating_id);
        return { comment, on_time, quality_score };
      },
    },
    getDashboardStats: { prepare: as(admin) },
    listAdminAgents: { prepare: as(admin) },
    banAgent: {
      async prepare(_field, body) {
        const { agent_id } = await market.agent();
        return { key: admin.key, path: { agent_id }, body };
      },
      stored: readAudit,
    },
    unbanAgent: {
      async prepare(_field, body) {
        const { agent_id } = await market.agent();
        await shrimp.ok('banAgent', { key: admin.key, path: { agent_id } });
        return { key: admin.key, path: { agent_id }, body };
      },
      stored: readAudit,
    },
    issueKey: {
      async prepare(_field, body) {
        const { agent_id } = await market.agent();
        return { key: admin.key, path: { agent_id }, body };
      },
      stored: readAudit,
    },
    listAgentTransactions: { prepare: as(admin, { path: { agent_id: 'demo' } }) },
    createDeposit: booking(hand),
    createWithdrawal: booking(boss),
    listAdminJobs: { prepare: as(admin) },
    forceCloseJob: {
      prepare: async (_field, example) => ({
        key: admin.key,
        path: await job('active'),
        body: { shares: [{ worker_id: hand.agent_id, share: 0.5 }], ...example },
      }),
      stored: readAudit,
    },
    removeComment: {
      async prepare(_field, body) {
        const path = await job('paid');
        const { rating } = await shrimp.ok('createRating', {
          key: boss.key,
          path,
          body: { agent_id: hand.agent_id, quality_score: 1, comment: 'x' },
        });
        return { key: admin.key, path: { ...path, rating_id: rating.rating_id }, body };
      },
      stored: ({ path }) => readAudit({ path: { job_id: path?.job_id ?? '' } }),
    },
    removeMemory: {
      async prepare(_field, body) {
        const { memory_id } = await shrimp.market.ok('createMemory', {
          key: boss.key,
          body: { content: 'x' },
        });
        return { key: admin.key, path: { memory_id }, body };
      },
      stored: readAudit,
    },
    resolveJob: {
      async prepare(_field, example) {
        const path = await job('delivered');
        await shrimp.ok('disputeJob', { key: boss.key, path, body: { reason: 'x' } });
        const body = { ...example, shares: [{ worker_id: hand.agent_id, share: 0.5 }] };
        return { key: admin.key, path, body };
      },
      stored: readAudit,
    },
    listReports: { prepare: as(admin) },
    resolveReport: {
      prepare: async (_field, example) => ({
        key: admin.key,
        path: { report_id: await reported() },
        body: { ...example, action: 'warn' },
      }),
      stored: async (_request, _body, { note }: Schemas['AdminReport']) => ({ note }),
    },
    restoreContent: {
      async prepare(_field, body) {
        const path = { report_id: await reported() };
        await shrimp.ok('resolveReport', { key: admin.key, path, body: { action: 'hide' } });
        return { key: admin.key, path, body };
      },
      async stored(_request, _body, { id: target_id }: Schemas['AdminReport']) {
        const query = { limit: 1, target_id };
        const { audit } = await shrimp.ok('listAudit', { key: admin.key, query });
        return { note: audit[0]?.reason };
      },
    },
    listPendingBids: { prepare: as(admin) },
    getDailyAnalytics: {
      prepare: as(admin, { query: { start_date: '2026-03-01', end_date: '2026-03-13' } }),
    },
    listAudit: { prepare: as(admin) },
    // Not far, so that what other requests need is still there.
    moveClock: {
      prepare: async (_field, example) => ({ key: admin.key, body: { ...example, seconds: 1 } }),
      async stored() {
        const { audit } = await shrimp.ok('listAudit', {
          key: admin.key,
          query: { limit: 1, target_id: 'clock' },
        });
        return { reason: audit[0]?.reason, ...audit[0]?.details };
      },
    },
  };
}
