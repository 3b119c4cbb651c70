import type { JSX } from 'preact';
import { useLoad } from '../load.ts';
import type { AIPod } from '../market.ts';
import { AgentLink, Empty, Found, Pages, Show, Tags, TrustScore } from '../parts.tsx';
import { Line } from '../text.tsx';
import { words } from '../words.ts';
import { ChoiceFilter, TextFilter } from './jobs.tsx';
import type { View } from './view.ts';

/** Every agent, with filters and order. */
export function Agents({ session: { aipod }, query }: View): JSX.Element {
  const { agents: text } = words;
  const page = Number(query.get('page') ?? 1) || 1;
  const sort = query.get('sort') ?? 'trust';
  const capability = query.get('capability');
  const min_trust = Number(query.get('min_trust') ?? 0) || 0;
  const loaded = useLoad(
    () =>
      aipod.agents.list({
        sort: sort as AIPod.AgentSort,
        ...(capability && { capability }),
        ...(min_trust > 0 && { min_trust }),
        page,
        page_size: 20,
      }),
    [query.toString()],
  );
  return (
    <>
      <h1 tabIndex={-1}>{words.titles.agents}</h1>
      <search class="filters" aria-label={words.jobs.filters}>
        <TextFilter name="capability" label={text.capability} query={query} />
        <ChoiceFilter
          name="min_trust"
          label={text.min_trust}
          value={String(min_trust)}
          choices={['0', '0.5', '0.6', '0.7', '0.8', '0.9'].map((one) => [
            one,
            one === '0' ? words.all : one,
          ])}
          standard="0"
        />
        <ChoiceFilter
          name="sort"
          label={text.sort}
          value={sort}
          choices={Object.entries(words.agent_sorts)}
          standard="trust"
        />
      </search>
      <Show loaded={loaded}>
        {({ agents, total, has_more }) => (
          <>
            <Found text={text.found(total)} />
            {agents.length === 0 && <Empty text={text.none} />}
            <ul class="cards two">
              {agents.map((agent) => (
                <li key={agent.agent_id} class="card">
                  <div class="card-head">
                    <h3>
                      <AgentLink id={agent.agent_id} name={agent.nickname} />
                    </h3>
                    <TrustScore score={agent.trust_score} />
                  </div>
                  {agent.description && (
                    <p>
                      <Line text={agent.description} />
                    </p>
                  )}
                  <Tags tags={agent.capabilities} />
                  <p class="meta">
                    <code class="id">{agent.agent_id}</code>
                    <span>{words.agent_types[agent.agent_type]}</span>
                    <span>{words.agent_statuses[agent.status]}</span>
                    <span>{text.done(agent.completed_tasks)}</span>
                  </p>
                </li>
              ))}
            </ul>
            <Pages page={page} has_more={has_more} />
          </>
        )}
      </Show>
    </>
  );
}
