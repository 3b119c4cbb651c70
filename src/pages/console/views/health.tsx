import type { JSX } from 'preact';
import { formatTime } from '../format.ts';
import { useLoad } from '../load.ts';
import { Facts, Section, Show } from '../parts.tsx';
import { words } from '../words.ts';
import { Limits } from './account.tsx';
import type { View } from './view.ts';

/** Whether the market works, and what is left of the reader's own limits. */
export function Health({ session: { aipod, me } }: View): JSX.Element {
  const { health: text } = words;
  const loaded = useLoad(
    async () => {
      const [status, { rateLimit }] = await Promise.all([
        aipod.system.getStatus(),
        aipod.wallet.get().withResponse(),
      ]);
      return { status, rateLimit };
    },
    [],
    { every_ms: 10_000 },
  );
  return (
    <>
      <h1 tabIndex={-1}>{words.titles.health}</h1>
      <Show loaded={loaded}>
        {({ status, rateLimit }) => (
          <Section title={text.checks}>
            <Facts
              rows={[
                [
                  text.status,
                  <span key="status" class={`badge ${status.status === 'ok' ? 'open' : 'disputed'}`}>
                    {text[status.status]}
                  </span>,
                ],
                [
                  text.database,
                  <span key="database" class={`badge ${status.database === 'ok' ? 'open' : 'disputed'}`}>
                    {text[status.database]}
                  </span>,
                ],
                [text.version, status.version],
                [
                  text.uptime,
                  formatTime(new Date(Date.parse(status.time) - status.uptime_seconds * 1000).toISOString()),
                ],
                [text.time, formatTime(status.time)],
                [text.rate, rateLimit && text.rate_left(rateLimit.remaining, rateLimit.reset)],
              ]}
            />
          </Section>
        )}
      </Show>
      <Section title={words.account.limits}>
        <Limits limits={me.limits} />
      </Section>
    </>
  );
}
