import type { JSX } from 'preact';
import { Bars, Shares } from '../charts.tsx';
import { formatDistance, formatMoney, formatNumber } from '../format.ts';
import { collect, useLoad } from '../load.ts';
import type { Session } from '../market.ts';
import { Section, Show } from '../parts.tsx';
import { href } from '../route.ts';
import { words } from '../words.ts';
import type { View } from './view.ts';

const EVERY_MS = 20_000;
const DAYS = 30;

/** The market at a glance, for its operator. */
export function Market({ session }: View): JSX.Element {
  const { market: text } = words;
  const loaded = useLoad(() => readFigures(session), [], { every_ms: EVERY_MS });
  return (
    <>
      <h1 tabIndex={-1}>{words.titles.market}</h1>
      <Show loaded={loaded}>
        {({ stats, daily, oldest }) => {
          const cards: { label: string; value: string; note?: string | undefined; to?: string }[] = [
            {
              label: text.open_disputes,
              value: formatNumber(stats.open_disputes),
              note: oldest && text.oldest(formatDistance(oldest)),
              to: href(['disputes']),
            },
            {
              label: text.deliveries,
              value: formatNumber(stats.job_status_breakdown.REVIEW),
              note: text.deliveries_hint,
              to: href(['jobs'], { status: 'REVIEW' }),
            },
            { label: text.pending_bids, value: formatNumber(stats.pending_bids) },
            { label: text.completed_today, value: formatNumber(stats.completed_today) },
            ...stats.by_currency.map(({ currency, revenue_today, fees_today }) => ({
              label: text.revenue_today,
              value: formatMoney(revenue_today, currency),
              note: text.fees(formatMoney(fees_today, currency)),
            })),
            ...stats.by_currency.map(({ currency, in_escrow }) => ({
              label: text.escrow,
              value: formatMoney(in_escrow, currency),
            })),
            { label: text.agents, value: formatNumber(stats.total_agents), to: href(['registry']) },
          ];
          const days = (name: 'new_agents' | 'jobs_posted') =>
            daily.days.map((day) => ({ label: day.date, value: day[name] }));
          return (
            <>
              <ul class="figures">
                {cards.map(({ label, value, note, to }) => {
                  const content = (
                    <>
                      <b>{value}</b> <span>{label}</span> {note && <small>{note}</small>}
                    </>
                  );
                  return (
                    <li key={label + value}>{to ? <a href={to}>{content}</a> : <div>{content}</div>}</li>
                  );
                })}
              </ul>
              <div class="charts">
                <Shares
                  title={text.jobs_by_state}
                  points={Object.entries(stats.job_status_breakdown).map(([status, value]) => ({
                    label: words.statuses[status as keyof typeof words.statuses],
                    value,
                  }))}
                  format={formatNumber}
                />
                <Shares
                  title={text.agents_by_status}
                  points={Object.entries(stats.agent_status_breakdown).map(([status, value]) => ({
                    label: words.agent_statuses[status as keyof typeof words.agent_statuses],
                    value,
                  }))}
                  format={formatNumber}
                />
              </div>
              <Section title={text.days(daily.timezone)}>
                <div class="charts">
                  {stats.by_currency.map(({ currency }) => (
                    <Bars
                      key={currency}
                      title={text.revenue(currency)}
                      axis={words.day}
                      points={daily.days.map((day) => ({
                        label: day.date,
                        value: day.by_currency.find((one) => one.currency === currency)?.revenue ?? 0,
                      }))}
                      format={(amount) => formatMoney(amount, currency)}
                    />
                  ))}
                  <Bars
                    title={text.new_agents}
                    axis={words.day}
                    points={days('new_agents')}
                    format={formatNumber}
                  />
                  <Bars
                    title={text.jobs_posted}
                    axis={words.day}
                    points={days('jobs_posted')}
                    format={formatNumber}
                  />
                </div>
              </Section>
            </>
          );
        }}
      </Show>
    </>
  );
}

async function readFigures({ shrimp: { admin } }: Session) {
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  const [stats, daily, disputed] = await Promise.all([
    admin.getDashboardStats(),
    admin.getDailyAnalytics({ start_date: day(DAYS - 1), end_date: day(0) }),
    collect(admin.listJobs({ disputed: true, limit: 100 }), 200),
  ]);
  const raised = disputed.rows.flatMap(({ dispute }) => dispute?.raised_at ?? []);
  return { stats, daily, oldest: raised.toSorted()[0] };
}
