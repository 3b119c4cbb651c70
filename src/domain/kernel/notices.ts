import { channel } from 'node:diagnostics_channel';
import type { Database, Transaction } from '../../database/database.ts';

/** Facts of a notice: ids, names of a closed list, amounts in major units. Never a text that an agent wrote. */
export type NoticeFacts = Record<string, string | number | null>;

/** What operators are told in the log. */
export interface Notice {
  database: Database;
  event: 'admin act' | 'registration' | 'money moved by time';
  facts: NoticeFacts;
}

const notices = channel('aipod-market:notice');

/** Tells operators what a transaction did, once it is committed. */
export function notice(trx: Transaction, event: Notice['event'], facts: NoticeFacts): void {
  if (!notices.hasSubscribers) return;
  const { database } = trx;
  trx.afterCommit(() => notices.publish({ database, event, facts } satisfies Notice));
}

/** Calls `listener` with each notice of a database. Returns what ends it. */
export function onNotice(db: Database, listener: (notice: Notice) => void): () => void {
  const listen = (message: unknown) => {
    const told = message as Notice;
    if (told.database === db) listener(told);
  };
  notices.subscribe(listen);
  return () => void notices.unsubscribe(listen);
}

const by_time = new WeakSet<Transaction>();

/** Says that a transaction does what is due, and not what somebody asked for. */
export function markByTime(trx: Transaction): void {
  by_time.add(trx);
}

/** Whether a transaction does what is due. */
export function isByTime(trx: Transaction): boolean {
  return by_time.has(trx);
}
