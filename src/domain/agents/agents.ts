import assert from 'node:assert/strict';
import type { Insertable, Kysely, Selectable, Updateable } from 'kysely';
import { sql } from 'kysely';
import type { Agent as AgentTable, DB } from '../../../generated/database.types.ts';
import type { Database, Transaction } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';
import { inTransaction } from '../../database/transaction.ts';
import { issueKey, replaceUnusedKey } from '../access/issued_keys.ts';
import { checkUncapped } from '../access/keys.ts';
import { hashPassword } from '../access/passwords.ts';
import type { Actor, AgentType } from '../kernel/actor.ts';
import { checkActive, lockAgent } from '../kernel/agent_locks.ts';
import { arrayContains } from '../kernel/arrays.ts';
import { Failure } from '../kernel/failure.ts';
import { type Hiding, NOT_HIDDEN } from '../kernel/hiding.ts';
import { type Attempt, claim, type IssuedKey, keep } from '../kernel/idempotency.ts';
import { newId } from '../kernel/ids.ts';
import { notice } from '../kernel/notices.ts';
import type { Found, Order, Page, PageRequest } from '../kernel/page.ts';
import { preparePages } from '../kernel/page.ts';
import type { MarketRules } from '../kernel/rules.ts';
import { normalizeTag, normalizeTags } from '../kernel/tags.ts';
import { checkVersion, type Versions } from '../kernel/versions.ts';
import { fund } from '../ledger/transfers.ts';
import { checkLooks, findLookAlikes } from './look_alikes.ts';
import { addToIndex, indexAgent } from './tag_index.ts';

/** The columns of an agent that are shown. */
export const agent_columns = [
  'agent_id',
  'agent_type',
  'name',
  'description',
  'email',
  'capabilities',
  'status',
  'active_hires',
  'completed_jobs',
  'failed_jobs',
  'on_time_jobs',
  'measured_jobs',
  'rating_count',
  'quality_sum',
  'trust_score',
  'tie',
  'banned_at',
  'closed_at',
  'hidden_at',
  'hidden_reason',
  'version',
  'created_at',
  'updated_at',
] as const;

/**
 * An agent as others see it: only the agent itself and admins see `email`, for others it is null, and the texts of a hidden
 * profile.
 */
export type Agent = Pick<Selectable<AgentTable>, (typeof agent_columns)[number]>;

/** Whether an agent can use its account. A closed one stays closed, also when it is banned. */
export function accountState({
  banned_at,
  closed_at,
}: Pick<Agent, 'banned_at' | 'closed_at'>): 'active' | 'banned' | 'closed' {
  if (closed_at) return 'closed';
  return banned_at ? 'banned' : 'active';
}

/** The name of an agent in reads of others: that of a hidden profile is its id. */
export const shown_name = sql<string>`case when agent.hidden_at is null then agent.name else agent.agent_id end`;

/**
 * Registers an agent and issues its first key. The password is hashed before the transaction, so that no
 * connection waits for it. A retry of the same attempt replaces the first key by another, unless it was used.
 * Fails with invalid_agent_type (an admin cannot be registered), agent_exists (look_alike: the id looks like that of an
 * established agent), and as `claim` does.
 */
export async function registerAgent(
  {
    db,
    rules,
    attempt,
    address = null,
  }: { db: Database; rules: MarketRules; attempt: Attempt | null; address?: string | null },
  agent: {
    /** Null: the market makes one. */
    agent_id: string | null;
    agent_type: AgentType;
    name: string;
    description: string;
    email: string | null;
    capabilities: string[];
    password: string | null;
  },
): Promise<{ agent: Agent; secret: string; replayed: boolean }> {
  if (agent.agent_type === 'admin') throw new Failure('invalid_agent_type');
  const { password, ...profile } = agent;
  const password_hash = password === null ? null : await hashPassword(password);
  // A transaction that begins with its work knows the time too late.
  const new_id = agent.agent_id ?? newId('agent', db.now);
  const register = async (trx: Transaction) => {
    const earlier = attempt && (await claim(trx, attempt));
    assert(earlier?.kind !== 'answer', 'a registration keeps the key that it issued');
    const agent_id = earlier?.agent_id ?? new_id;
    const issued = earlier
      ? await reissueKey(trx, earlier)
      : await createAgent(trx, rules, { ...profile, agent_id, password_hash });
    if (!issued) throw new Failure('agent_exists', { agent_id });
    const { key_id } = issued.key;
    if (attempt) keep(trx, attempt, { kind: 'key', agent_id, key_id });
    notice(trx, 'registration', { agent_id, key_id, address });
    return { agent: issued.agent, secret: issued.secret, replayed: earlier !== null };
  };
  return inTransaction(db, register, { begins_with_work: true });
}

/** Returns the agent and another key for one that was never used, or undefined when it was used. */
async function reissueKey(trx: Transaction, earlier: IssuedKey) {
  const issued = await replaceUnusedKey(trx, earlier);
  const [agent] = await readAgent(trx, earlier);
  return issued && agent && { ...issued, agent };
}

/** Returns the agent and its first key, or undefined when the id is taken. */
async function createAgent(
  trx: Transaction,
  rules: MarketRules,
  agent: Omit<Insertable<AgentTable>, 'agent_id' | 'capabilities' | 'created_at' | 'updated_at'> & {
    agent_id: string;
    capabilities: string[];
  },
) {
  const { agent_id, capabilities } = agent;
  const [claimed, alike] = await Promise.all([
    claimHandle(trx, { agent_id, handle: agent_id.toLowerCase() }),
    findLookAlikes(trx, agent_id),
  ]);
  if (claimed.length === 0) return undefined;
  await checkLooks(trx, alike);
  const profile = { ...agent, capabilities: normalizeTags(capabilities, 'capabilities') };
  const [[created], issued] = await Promise.all([
    insertAgent(trx, { ...profile, created_at: trx.now, updated_at: trx.now }),
    issueKey(trx, agent_id, { origin: 'registration' }),
  ]);
  assert.ok(created, 'the id was free');
  addToIndex(trx, { ...created, is_available: agent.agent_type === 'worker' || agent.agent_type === 'all' });
  if (rules.welcome_credit > 0n) {
    await fund(trx, { agent_id, currency: 'CNY', amount: rules.welcome_credit }, 'welcome');
  }
  return { ...issued, agent: created };
}

const claimHandle = prepare((db, handle: { agent_id: string; handle: string }) =>
  db
    .insertInto('agent_handle')
    .values(handle)
    .onConflict((conflict) => conflict.doNothing())
    .returning('agent_id'),
);

const insertAgent = prepare((db, agent: Insertable<AgentTable>) =>
  db.insertInto('agent').values(agent).returning(agent_columns),
);

const readAgent = prepare((db, { agent_id }: { agent_id: string }) =>
  db.selectFrom('agent').select(agent_columns).where('agent_id', '=', agent_id),
);

/** Returns one agent. Fails with agent_not_found. */
export async function getAgent(db: Database, actor: Actor, agent_id: string): Promise<Agent> {
  const [row] = await readAgent(db, { agent_id });
  if (!row) throw new Failure('agent_not_found', { agent_id });
  return asSeenBy(actor, row);
}

/** An agent as it sees itself, with what its limits depend on. */
export type Self = Agent &
  Pick<Selectable<AgentTable>, 'undecided_deliveries' | 'proven_jobs' | 'approved_deliveries'>;

/** The actor itself. */
export async function getSelf(db: Database, { agent_id }: Actor): Promise<Self> {
  const [row] = await readSelf(db, { agent_id });
  assert.ok(row, 'an agent is never deleted');
  return row;
}

const readSelf = prepare((db, { agent_id }: { agent_id: string }) =>
  db
    .selectFrom('agent')
    .select([...agent_columns, 'undecided_deliveries', 'proven_jobs', 'approved_deliveries'])
    .where('agent_id', '=', agent_id),
);

/** Agents that are not banned or closed, the most trusted first. */
export async function listByTrust(
  db: Database,
  actor: Actor,
  { filter, page }: { filter: Pick<AgentFilter, 'capability' | 'min_trust'>; page: PageRequest },
): Promise<Page<Agent>> {
  return pageAsSeenBy(actor, await readByTrust(db, page, valuesOf(filter)));
}

/** Agents, the newest first. */
export async function listByTime(
  db: Database,
  actor: Actor,
  { filter, page }: { filter: AgentFilter; page: PageRequest },
): Promise<Page<Agent>> {
  const { banned, closed } = filter;
  return pageAsSeenBy(actor, await readByTime(db, page, valuesOf(filter), { banned, closed }));
}

function valuesOf({ capability, min_trust, status }: AgentFilter): AgentValues {
  return {
    status,
    tag: capability && normalizeTag(capability),
    // Trust is shown with four decimals, and compared as it is shown.
    least_trust: min_trust && min_trust - 0.00005,
  };
}

/** Which agents to list. A condition that is left out holds for every agent. */
export interface AgentFilter {
  capability?: string | undefined;
  min_trust?: number | undefined;
  status?: Agent['status'] | undefined;
  banned?: boolean | undefined;
  closed?: boolean | undefined;
}

const by_trust: Order<Agent> = {
  list: 'agents',
  table: 'agent',
  primary_key: ['agent_id'],
  columns: [
    { name: 'trust_score', kind: 'number' },
    { name: 'tie', kind: 'text' },
  ],
  key: (row) => [row.trust_score, row.tie],
};

const by_time: Order<Agent> = {
  list: 'agents_by_time',
  table: 'agent',
  primary_key: ['agent_id'],
  columns: [
    { name: 'created_at', kind: 'time' },
    { name: 'agent_id', kind: 'text' },
  ],
  key: (row) => [row.created_at, row.agent_id],
};

interface AgentValues {
  tag?: string | undefined;
  least_trust?: number | undefined;
  status?: Agent['status'] | undefined;
}

function findTrusted(db: Kysely<DB>, { tag, least_trust }: AgentValues): Found<'agent'> {
  const found =
    tag === undefined
      ? db.selectFrom('agent').where('banned_at', 'is', null).where('closed_at', 'is', null)
      : // It has the columns of an agent's key.
        (db.selectFrom('agent_capability').where('capability', '=', tag) as unknown as Found<'agent'>);
  return least_trust === undefined ? found : found.where('trust_score', '>=', least_trust);
}

function findAgents(
  db: Kysely<DB>,
  { tag, least_trust, status }: AgentValues,
  { banned, closed }: Pick<AgentFilter, 'banned' | 'closed'>,
): Found<'agent'> {
  let found = db.selectFrom('agent');
  if (banned !== undefined) found = found.where('banned_at', banned ? 'is not' : 'is', null);
  if (closed !== undefined) found = found.where('closed_at', closed ? 'is not' : 'is', null);
  if (status !== undefined) found = found.where('status', '=', status);
  if (tag !== undefined) found = found.where(arrayContains('agent.capabilities', tag));
  if (least_trust !== undefined) found = found.where('trust_score', '>=', least_trust);
  return found;
}

const read = (wanted: Found<'agent'>) => wanted.select(agent_columns);
const readByTrust = preparePages({ order: by_trust, find: findTrusted, read });
const readByTime = preparePages({ order: by_time, planned_by: ['tag'], find: findAgents, read });

/**
 * Changes the actor's own profile. A key with a spend limit can change only its status. Fails with agent_not_found,
 * forbidden (not_self, capped_key), precondition_failed.
 */
export async function updateAgent(
  trx: Transaction,
  actor: Actor,
  { agent_id, changes, versions }: { agent_id: string; changes: ProfileChanges; versions: Versions },
): Promise<Agent> {
  const { capabilities, status, ...profile } = changes;
  const before = await lockAgent(trx, agent_id);
  if (agent_id !== actor.agent_id) throw new Failure('forbidden', { reason: 'not_self' });
  checkActive(before);
  if (capabilities || Object.values(profile).some((value) => value !== undefined)) checkUncapped(actor.key);
  checkVersion(before, versions);
  const updated = await trx
    .updateTable('agent')
    .set({
      ...profile,
      ...(capabilities && { capabilities: normalizeTags(capabilities, 'capabilities') }),
      ...(status && { status, busy_by_market: false }),
      version: sql`version + 1`,
      updated_at: trx.now,
    })
    .where('agent_id', '=', agent_id)
    .returning(agent_columns)
    .executeTakeFirstOrThrow();
  await indexAgent(trx, agent_id);
  return updated;
}

/** The parts of its profile that an agent changes; what is left out stays. */
export interface ProfileChanges {
  name?: string | undefined;
  description?: string | undefined;
  email?: string | null | undefined;
  capabilities?: string[] | undefined;
  status?: Agent['status'] | undefined;
}

function pageAsSeenBy(actor: Actor, page: Page<Agent>): Page<Agent> {
  return { ...page, rows: page.rows.map((row) => asSeenBy(actor, row)) };
}

function asSeenBy(actor: Actor, agent: Agent): Agent {
  if (actor.agent_id === agent.agent_id || actor.agent_type === 'admin') return agent;
  return { ...agent, email: null, ...(agent.hidden_at && blankProfile(agent)) };
}

function blankProfile({ agent_id }: Agent) {
  return { name: agent_id, description: '', hidden_at: null, hidden_reason: null };
}

/** Hides the texts of a locked agent's profile from all but itself and admins. */
export async function hideProfile(trx: Transaction, agent_id: string, hiding: Hiding): Promise<void> {
  await changeProfile(trx, agent_id, { ...hiding }).execute();
}

/** Shows the texts of a locked agent's profile to others again. Returns false if they are not hidden. */
export async function restoreProfile(trx: Transaction, agent_id: string): Promise<boolean> {
  const restored = await changeProfile(trx, agent_id, NOT_HIDDEN)
    .where('hidden_at', 'is not', null)
    .returning('agent_id')
    .execute();
  return restored.length > 0;
}

/** Deletes the texts of a locked agent's profile, which then has its id as its name. The agent can write new ones. */
export async function deleteProfile(trx: Transaction, agent_id: string): Promise<void> {
  await changeProfile(trx, agent_id, { name: agent_id, description: '', ...NOT_HIDDEN }).execute();
}

function changeProfile(trx: Transaction, agent_id: string, changes: Updateable<AgentTable>) {
  return trx
    .updateTable('agent')
    .set({ ...changes, version: sql`version + 1`, updated_at: trx.now })
    .where('agent_id', '=', agent_id);
}
