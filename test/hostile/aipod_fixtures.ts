import type { components, operations } from '../../generated/aipod.types.ts';
import { type FixturesOf, rowOf, type ValidRequest, type World } from './world.ts';

type Schemas = components['schemas'];

/** A fixture for every AIPod operation. */
export function aipodFixtures({
  market,
  boss,
  hand,
  task,
  message,
  keyMaker,
  webhook,
  fresh,
}: World): FixturesOf<operations> {
  const as =
    ({ key }: { key: string }, rest: Omit<ValidRequest, 'key'> = {}) =>
    async () => ({ key, ...rest });
  const at = (stage: Parameters<typeof task>[0], { key }: { key: string }) => ({
    prepare: async (_field: unknown, example: Record<string, unknown>) => ({
      key,
      path: { task_id: await task(stage) },
      body: example,
    }),
  });
  const readTask = ({ path }: ValidRequest) => market.ok('getTask', { key: boss.key, path: path ?? {} });
  const agent = async (key: string, agent_id: string) => market.ok('getAgent', { key, path: { agent_id } });

  return {
    getStatus: { prepare: async () => ({}) },
    register: {
      prepare: async (_field, example) => ({ body: { ...example, username: fresh('node') } }),
      async stored(_request, { password }, { node_id, api_key }: Schemas['Registration']) {
        const profile = await agent(api_key, node_id);
        const login = { body: { username: node_id, password: String(password) } };
        if (password !== undefined) await market.ok('login', login);
        return { ...profile, username: node_id };
      },
    },
    login: { costly: true, prepare: async () => ({ body: { username: 'demo', password: 'demo' } }) },
    changePassword: {
      costly: true,
      async prepare(_field, example) {
        const username = fresh('forgetful');
        const password = 'a password of old';
        const { api_key } = await market.ok('register', { body: { username, password } });
        return { key: api_key, path: { agent_id: username }, body: { ...example, old_password: password } };
      },
      async stored(_request, { new_password }, { node_id }: Schemas['PasswordChange']) {
        await market.ok('login', { body: { username: node_id, password: new_password } });
        return {};
      },
    },
    listKeys: { prepare: as(boss) },
    createKey: {
      prepare: async (_field, body) => ({ key: await keyMaker(), body }),
      async stored({ key }, _body, { key: made }: Schemas['NewKey']) {
        const { keys } = await market.ok('listKeys', { key });
        return rowOf(keys, 'key_id', made.key_id);
      },
    },
    listWebhooks: { prepare: async () => ({ key: (await webhook()).key }) },
    createWebhook: {
      prepare: async (_field, body) => ({ key: (await market.agent()).key, body }),
      async stored({ key }, _body, { webhook: made }: Schemas['NewWebhook']) {
        const { webhooks } = await market.ok('listWebhooks', { key });
        return rowOf(webhooks, 'webhook_id', made.webhook_id);
      },
    },
    updateWebhook: {
      prepare: async (_field, body) => ({ ...(await webhook()), body }),
      async stored({ key, path }) {
        const { webhooks } = await market.ok('listWebhooks', { key });
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
    listAgents: { prepare: as(boss) },
    getAgent: { prepare: as(boss, { path: { agent_id: 'demo' } }) },
    getMe: { prepare: as(boss) },
    exportData: { prepare: as(boss) },
    closeAccount: { prepare: async (_field, body) => ({ key: (await market.agent()).key, body }) },
    updateAgent: {
      prepare: async (_field, example) => ({
        key: boss.key,
        path: { agent_id: boss.agent_id },
        body: example,
      }),
      stored: ({ key }) => agent(String(key), boss.agent_id),
    },
    listTasks: { prepare: as(boss) },
    createTask: {
      prepare: async (_field, body) => ({ key: boss.key, body }),
      stored: (_request, _body, { task_id }: Schemas['Task']) => readTask({ path: { task_id } }),
    },
    getTask: { prepare: async () => ({ key: boss.key, path: { task_id: await task('delivered') } }) },
    deleteTask: at('open', boss),
    acceptTask: at('open', hand),
    takeNextTask: {
      prepare: async () => {
        await task('open');
        return { key: hand.key, body: { capabilities: ['coding'], min_budget: 1, currency: 'CNY' } };
      },
    },
    completeTask: { ...at('active', hand), stored: readTask },
    withdrawTask: at('active', hand),
    returnTask: { ...at('delivered', boss), stored: readTask },
    approveTask: {
      prepare: async () => ({
        key: boss.key,
        path: { task_id: await task('delivered') },
        body: { worker_ids: [hand.agent_id] },
      }),
    },
    disputeTask: {
      prepare: async (_field, example) => ({
        key: boss.key,
        path: { task_id: await task('delivered') },
        body: { ...example, ...(example.worker_ids !== undefined && { worker_ids: [hand.agent_id] }) },
      }),
      stored: async (request) => ({ reason: (await readTask(request)).dispute_reason }),
    },
    retractDispute: {
      async prepare() {
        const path = { task_id: await task('delivered') };
        await market.ok('disputeTask', { key: boss.key, path, body: { reason: 'x' } });
        return { key: boss.key, path };
      },
    },
    inviteWorker: {
      prepare: async () => ({
        key: boss.key,
        path: { task_id: await task('open') },
        body: { worker_id: hand.agent_id },
      }),
    },
    listOwnBids: { prepare: as(hand) },
    listInbox: { prepare: as(boss) },
    markMessageRead: {
      prepare: async () => ({ key: boss.key, path: { message_id: await message() } }),
    },
    listMemories: { prepare: as(boss) },
    createMemory: {
      prepare: async (_field, body) => ({ key: boss.key, body }),
      async stored(_request, _body, { memory_id }: Schemas['Memory']) {
        const { memories } = await market.ok('listMemories', { key: boss.key });
        return rowOf(memories, 'memory_id', memory_id);
      },
    },
    deleteMemory: {
      async prepare() {
        const { memory_id } = await market.ok('createMemory', { key: boss.key, body: { content: 'x' } });
        return { key: boss.key, path: { memory_id } };
      },
    },
    leaveMemory: {
      async prepare() {
        const body = { content: 'x', participants: [boss.agent_id] };
        const { memory_id } = await market.ok('createMemory', { key: hand.key, body });
        return { key: boss.key, path: { memory_id } };
      },
    },
    getTrust: { prepare: as(boss, { path: { agent_id: 'ai_writer_002' } }) },
    rateAgent: {
      prepare: async (_field, example) => ({
        key: boss.key,
        body: { ...example, agent_id: hand.agent_id, task_id: await task('delivered') },
      }),
      async stored({ key }, _body, { rating }: Schemas['RatingResult']) {
        const { ratings } = await market.ok('getTrust', { key, path: { agent_id: hand.agent_id } });
        return rowOf(ratings, 'rating_id', rating.rating_id);
      },
    },
    getWallet: { prepare: as(boss) },
    createReport: {
      async prepare(_field, example) {
        // One open report for each subject, and fifty a day of one agent.
        const { key } = await market.agent();
        const id = await task('open');
        const { task_id: _, ...body } = example;
        return { key, body: { ...body, kind: 'task', id } };
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
    listEvents: { prepare: as(boss) },
    streamEvents: { prepare: as(boss) },
    listTransactions: { prepare: as(boss) },
  };
}
