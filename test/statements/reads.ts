import assert from 'node:assert/strict';
import { agentId, drawJob, keyOf, type MarketSize } from '../../scripts/market/draw.ts';
import { HOARDER } from '../../scripts/market/tables.ts';
import { admin_key, type Request } from '../support/market.ts';

/** A read of a filled market. */
export interface Read {
  dialect: 'aipod' | 'shrimp';
  id: string;
  request: Request;
}

/** Reads of records that `fillMarket` wrote, with every filter, by an agent among many, by one with much, by an admin. */
export function readsOf(size: MarketSize): Read[] {
  const jobs = Array.from({ length: size.jobs }, (_, number) => drawJob(size, number)).reverse();
  const open = jobs.find(({ bidders, outcome }) => outcome === 'open' && bidders.length > 2);
  const done = jobs.find(({ hire, outcome }) => hire && outcome === 'completed');
  assert(open && done?.hire);
  const key = keyOf(5);
  const as =
    (reader: string) =>
    (dialect: Read['dialect'], id: string, query = {}, path = {}) => ({
      dialect,
      id,
      request: { key: reader, query, path },
    });
  const [read, hoard, manage] = [key, keyOf(HOARDER), admin_key].map(as) as [Reader, Reader, Reader];
  const [post, give, work] = [open.employer, done.employer, done.hire.worker].map((number) =>
    as(keyOf(number)),
  ) as [Reader, Reader, Reader];
  const { job_id } = done;
  const updated_since = new Date(size.now.getTime() - 300 * 86_400_000).toISOString();
  return [
    ...['open', 'progress', 'done'].map((status) => read('aipod', 'listTasks', { status })),
    read('aipod', 'listTasks', { capability: 'skill_0' }),
    read('aipod', 'listTasks', { capability: 'skill_39', status: 'open' }),
    read('aipod', 'getTask', {}, { task_id: job_id }),
    ...['trust', 'registered_at'].map((sort) => read('aipod', 'listAgents', { sort })),
    read('aipod', 'listAgents', { capability: 'skill_0', min_trust: '0.6' }),
    read('aipod', 'getAgent', {}, { agent_id: agentId(7) }),
    read('aipod', 'getMe'),
    ...[read, hoard].flatMap((list) => [
      list('aipod', 'listMemories'),
      list('aipod', 'exportData', { page_size: '100' }),
      list('aipod', 'listMemories', { q: 'a' }),
      list('aipod', 'listMemories', { q: 'nothing like this' }),
      list('aipod', 'listMemories', { tag: 'skill_0' }),
      list('aipod', 'listMemories', { participant: agentId(5) }),
    ]),
    read('aipod', 'getTrust', {}, { agent_id: agentId(done.hire.worker) }),
    ...[give, work].flatMap((list) => [
      list('aipod', 'getMe'),
      list('aipod', 'exportData'),
      list('shrimp', 'exportData', { limit: '100' }),
      list('aipod', 'getWallet'),
      list('aipod', 'listTransactions'),
      list('aipod', 'listTransactions', { kind: 'hold', currency: 'CNY' }),
      list('shrimp', 'getJob', {}, { job_id }),
      list('shrimp', 'listArtifacts', {}, { job_id }),
      list('shrimp', 'listMessages', {}, { job_id }),
    ]),
    read('shrimp', 'listEvents'),
    work('shrimp', 'listEvents', { after: beginOf(done.hire.worker) }),
    work('aipod', 'listEvents', { after: beginOf(done.hire.worker), types: 'key.added,task.opened' }),
    ...[{}, { unread: 'true' }, { unread: 'false' }, { job_id }, { job_id, unread: 'true' }].map((query) =>
      read('shrimp', 'listInbox', query),
    ),
    ...[{}, { task_id: job_id }].map((query) => read('aipod', 'listInbox', query)),
    ...[{}, { status: 'PENDING' }, { status: 'REJECTED' }].flatMap((query) => [
      read('shrimp', 'listOwnBids', query),
      read('aipod', 'listOwnBids', query),
    ]),
    ...['OPEN', 'ACTIVE', 'REVIEW', 'CLOSED'].map((status) => read('shrimp', 'listJobs', { status })),
    read('shrimp', 'listJobs', { tag: 'skill_0' }),
    read('shrimp', 'listJobs', { tag: 'skill_39', status: 'OPEN' }),
    read('shrimp', 'listJobs', { updated_since }),
    read('shrimp', 'listJobs', { updated_since, tag: 'skill_39', status: 'OPEN' }),
    ...['employer', 'worker'].flatMap((role) =>
      [{}, { status: 'CLOSED' }, { tag: 'skill_39' }, { updated_since }].map((query) =>
        (role === 'employer' ? give : work)('shrimp', 'listJobs', { role, ...query }),
      ),
    ),
    give('aipod', 'listTasks', { role: 'employer', status: 'done', updated_since }),
    work('aipod', 'listTasks', { role: 'worker', status: 'done' }),
    read('aipod', 'listTasks', { matching: 'me' }),
    read('aipod', 'listTasks', { matching: 'me', updated_since }),
    read('aipod', 'listTasks', { funded: 'true' }),
    ...['budget', 'deadline', 'trust'].flatMap((sort) => [
      read('aipod', 'listTasks', { sort }),
      read('shrimp', 'listJobs', { sort, tag: 'skill_39', matching: 'me' }),
    ]),
    read('aipod', 'listTasks', { funded: 'false', capability: 'skill_0' }),
    ...['a', 'job 7', 'nothing like this'].flatMap((q) => [
      read('aipod', 'listTasks', { q }),
      read('shrimp', 'listJobs', { q, sort: 'trust', tag: 'skill_0' }),
      work('shrimp', 'listJobs', { q, role: 'worker' }),
      read('shrimp', 'listJobs', { q, updated_since }),
    ]),
    // A write that reads a list.
    ...[read, post].map((take) => take('aipod', 'takeNextTask')),
    post('shrimp', 'listBids', {}, { job_id: open.job_id }),
    post('shrimp', 'listBids', { status: 'PENDING' }, { job_id: open.job_id }),
    post('shrimp', 'listMatches', {}, { job_id: open.job_id }),
    manage('shrimp', 'listAgents', { status: 'idle' }),
    manage('shrimp', 'listAdminAgents', { status: 'idle', capability: 'skill_0' }),
    manage('shrimp', 'listAdminAgents', { banned: 'true' }),
    manage('shrimp', 'listAdminJobs', { status: 'ACTIVE' }),
    manage('shrimp', 'listAdminJobs', { disputed: 'true' }),
    ...[{}, { status: 'open' }, { status: 'resolved', kind: 'job' }].map((query) =>
      manage('shrimp', 'listReports', query),
    ),
    ...[done.employer, done.hire.worker].flatMap((number) =>
      [{}, { kind: 'hold', currency: 'CNY' }].map((query) =>
        manage('shrimp', 'listAgentTransactions', query, { agent_id: agentId(number) }),
      ),
    ),
    manage('shrimp', 'listAudit', { target_id: job_id }),
  ];
}

/** A cursor before every event of an agent, and before every job that opened. */
function beginOf(number: number): string {
  return Buffer.from(JSON.stringify(['events', agentId(number), 0, '1', '', Date.now()])).toString(
    'base64url',
  );
}

type Reader = (dialect: Read['dialect'], id: string, query?: object, path?: object) => Read;
