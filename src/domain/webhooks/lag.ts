import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import { prepare } from '../../database/prepare.ts';

/**
 * Since when the webhook that is farthest behind has an event to send, null if none is behind, and how many webhooks fail.
 * Those that fail wait for their next attempt, and count only there. Reads the enabled webhooks.
 */
export async function readWebhookLag(db: Database): Promise<{ behind_since: Date | null; failing: number }> {
  const [found] = await selectLag(db, {});
  return found ?? { behind_since: null, failing: 0 };
}

const selectLag = prepare(
  (_db, _values: object) => sql<{ behind_since: Date | null; failing: number }>`
    select min(event.created_at) filter (where failures = 0) as behind_since,
      (count(*) filter (where failures > 0))::integer as failing
    from webhook
    left join event_counter on event_counter.recipient = webhook.agent_id
    left join event on event.recipient = webhook.agent_id and event.sequence = webhook.sequence + 1
      and event_counter.sequence > webhook.sequence
    where disabled_at is null
  `,
);
