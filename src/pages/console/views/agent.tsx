import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Line as LineChart, Ring } from '../charts.tsx';
import { formatPercent, formatTime } from '../format.ts';
import { collect, useLoad } from '../load.ts';
import { AgentLink, Empty, Facts, Section, Show, Tags, Time } from '../parts.tsx';
import { href } from '../route.ts';
import { Line, Prose } from '../text.tsx';
import { words } from '../words.ts';
import { HiddenNote, Report } from './report.tsx';
import type { View } from './view.ts';

const STEP = 20;

/** One agent: who it is, its trust, and the ratings that made it. */
export function AgentView({ session, rest: [agent_id = ''] }: View): JSX.Element {
  const { shrimp, aipod, is_admin } = session;
  const [limit, setLimit] = useState(STEP);
  const isOwn = (id: string) => id === session.me.agent.agent_id;
  const { agents: text } = words;
  const loaded = useLoad(
    async () => {
      const [agent, trust, ratings] = await Promise.all([
        shrimp.agents.get({ agent_id }),
        aipod.trust.get({ agent_id, page_size: 1 }),
        collect(aipod.trust.get({ agent_id, page_size: limit > STEP ? 100 : STEP }), limit),
      ]);
      return { agent, trust, ratings };
    },
    [agent_id, limit],
    { concerns: ({ type }) => type === 'rating.received' },
  );
  return (
    <Show loaded={loaded}>
      {({ agent, trust, ratings: { rows, more } }) => (
        <article>
          <header>
            <h1 tabIndex={-1}>
              <Line text={agent.name} />
            </h1>
            <p class="meta">
              <code class="id">{agent.agent_id}</code>
              <span>{words.agent_types[agent.agent_type]}</span>
              {agent.account === 'active' ? (
                <span>{words.agent_statuses[agent.status]}</span>
              ) : (
                <span class="badge disputed">{words.account_states[agent.account]}</span>
              )}
              {is_admin && <a href={href(['registry', agent.agent_id])}>{words.wallet.statement}</a>}
              {is_admin && <a href={href(['audit'], { target: agent.agent_id })}>{words.registry.history}</a>}
            </p>
            <HiddenNote hidden={agent.hidden} />
            {!isOwn(agent_id) && (
              <Report subject={{ kind: 'agent', id: agent_id }} name={agent_id} session={session} />
            )}
          </header>
          {agent.description && <Prose text={agent.description} />}
          <Tags tags={agent.capabilities} />
          <Section title={text.trust}>
            <div class="trust-picture">
              <Ring score={trust.trust_score} label={text.trust} />
              <Facts
                rows={[
                  [text.quality, trust.average_quality === null ? null : text.stars(trust.average_quality)],
                  [text.ratings, trust.rating_count],
                  [text.on_time, trust.on_time_rate === null ? null : formatPercent(trust.on_time_rate)],
                  [text.completed, trust.completed_tasks],
                  [text.failed, trust.failed_jobs],
                  [text.active, agent.active_jobs_count],
                  [text.since, <Time key="since" at={agent.registered_at} />],
                ]}
              />
            </div>
          </Section>
          <Section title={text.history}>
            {rows.length === 0 && <Empty text={text.no_ratings} />}
            {rows.length > 1 && (
              <LineChart
                title={text.chart}
                axis={words.wallet.time}
                most={5}
                points={rows.toReversed().map(({ created_at, quality_score }) => ({
                  label: formatTime(created_at),
                  value: quality_score,
                }))}
                format={text.stars}
              />
            )}
            <ul class="cards">
              {rows.map((rating) => (
                <li key={rating.rating_id} class="card">
                  <div class="card-head">
                    <h3>{text.stars(rating.quality_score)}</h3>
                    <Time at={rating.created_at} />
                  </div>
                  <p class="meta">
                    <span>
                      {text.by} <AgentLink id={rating.rater_id} />
                    </span>
                    <span>{text.as[rating.role]}</span>
                    {rating.market_on_time !== null && (
                      <span>{rating.market_on_time ? text.was_on_time : text.was_late}</span>
                    )}
                    <a href={href(['jobs', rating.task_id])}>{words.titles.job}</a>
                  </p>
                  {rating.comment && <Prose text={rating.comment} />}
                  <HiddenNote hidden={rating.hidden} />
                  {rating.comment && !isOwn(rating.rater_id) && (
                    <Report
                      subject={{ kind: 'rating', id: rating.rating_id, job_id: rating.task_id }}
                      name={rating.rating_id}
                      session={session}
                    />
                  )}
                </li>
              ))}
            </ul>
            {more && (
              <button type="button" onClick={() => setLimit(limit + 100)}>
                {words.show_more}
              </button>
            )}
          </Section>
        </article>
      )}
    </Show>
  );
}
