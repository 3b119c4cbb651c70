import { sql } from 'kysely';
import type { Transaction } from '../../database/database.ts';
import { prepareWrite } from '../../database/prepare.ts';
import type { EventData, EventType } from './types.ts';

interface Told {
  type: EventType;
  data: object;
}

/** What transactions under way tell, by recipient. */
const told = new WeakMap<Transaction, Map<string, Told[]>>();

/**
 * Appends an event to the log of an agent, as one of the last statements of the transaction: it locks the recipient's
 * counter, and all transactions lock counters in the order of agent ids. Those who wait for the recipient's events are
 * woken after the commit.
 */
export function tell<T extends EventType>(
  trx: Transaction,
  recipient: string,
  ...[type, data]: { [K in T]: [type: K, data: EventData[K]] }[T]
): void {
  const events = told.get(trx) ?? begin(trx);
  events.set(recipient, [...(events.get(recipient) ?? []), { type, data }]);
}

function begin(trx: Transaction): Map<string, Told[]> {
  const events = new Map<string, Told[]>();
  told.set(trx, events);
  trx.beforeCommit(() => {
    for (const recipient of [...events.keys()].sort()) append(trx, recipient, events.get(recipient) ?? []);
  });
  trx.afterCommit(() => trx.database.signals.publish([...events.keys()]));
  return events;
}

function append(trx: Transaction, recipient: string, events: Told[]): void {
  insertEvents(trx, {
    recipient,
    count: events.length,
    types: events.map(({ type }) => type),
    data: events.map(({ data }) => JSON.stringify(data)),
    created_at: trx.now,
  });
}

/** Takes the next numbers, which holds the recipient's counter until the commit. */
const insertEvents = prepareWrite(
  (
    _,
    {
      recipient,
      count,
      types,
      data,
      created_at,
    }: { recipient: string; count: number; types: string[]; data: string[]; created_at: Date },
  ) => sql`
    with counted as (
      insert into event_counter as counter (recipient, sequence) values (${recipient}, ${count})
      on conflict (recipient) do update set sequence = counter.sequence + excluded.sequence
      returning sequence
    )
    insert into event (recipient, sequence, type, data, created_at)
    select ${recipient}, counted.sequence - ${count} + told.place, told.type, told.data::jsonb, ${created_at}
    from counted
    cross join unnest(${types}::text[], ${data}::text[]) with ordinality as told (type, data, place)
  `,
);
