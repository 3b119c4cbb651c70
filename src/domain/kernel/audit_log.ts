import type { Selectable } from 'kysely';
import type { Audit as AuditTable } from '../../../generated/database.types.ts';
import type { Database, Transaction } from '../../database/database.ts';
import type { Actor } from './actor.ts';
import { Failure } from './failure.ts';
import { newId } from './ids.ts';
import { notice } from './notices.ts';
import type { Order, Page, PageRequest } from './page.ts';
import { preparePages } from './page.ts';

export type Audit = Selectable<AuditTable>;
export type Action = Audit['action'];

/** Refuses an actor that is not an admin. Fails with invalid_agent_type. */
export function checkAdmin(actor: Actor): void {
  if (actor.agent_type !== 'admin') throw new Failure('invalid_agent_type');
}

/** Records an admin's action, in the transaction of the action. Without a key, the operator's settings asked for it. */
export async function record(
  trx: Transaction,
  actor: Pick<Actor, 'agent_id'> & Partial<Pick<Actor, 'key'>>,
  act: {
    action: Action;
    target_type: Audit['target_type'];
    target_id: string;
    reason: string | undefined;
    details?: Record<string, unknown>;
  },
): Promise<void> {
  const { reason = null, details = {}, ...rest } = act;
  const audit_id = newId('audit', trx.now);
  notice(trx, 'admin act', {
    ...rest,
    audit_id,
    agent_id: actor.agent_id,
    key_id: actor.key?.key_id ?? null,
  });
  await trx
    .insertInto('audit')
    .values({
      ...rest,
      audit_id,
      actor_id: actor.agent_id,
      reason,
      details: JSON.stringify(details),
      created_at: trx.now,
    })
    .execute();
}

/** Lists admins' actions, newest first: all, or those on one agent or job. Fails with invalid_agent_type. */
export async function listAudit(
  db: Database,
  actor: Actor,
  { target_id, page }: { target_id: string | undefined; page: PageRequest },
): Promise<Page<Audit>> {
  checkAdmin(actor);
  return readActions(db, page, { target_id });
}

const by_id: Order<Audit> = {
  list: 'audit',
  table: 'audit',
  primary_key: ['audit_id'],
  columns: [{ name: 'audit_id', kind: 'text' }],
  key: (row) => [row.audit_id],
};

const readActions = preparePages({
  order: by_id,
  find: (db, { target_id }: { target_id: string | undefined }) => {
    const found = db.selectFrom('audit');
    return target_id === undefined ? found : found.where('target_id', '=', target_id);
  },
  read: (wanted) => wanted.selectAll(),
});
