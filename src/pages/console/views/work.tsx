import type { JSX } from 'preact';
import { formatMoney } from '../format.ts';
import { useLoad } from '../load.ts';
import { Empty, Section, Show, Time } from '../parts.tsx';
import { href } from '../route.ts';
import { Line } from '../text.tsx';
import { words } from '../words.ts';
import { JobList } from './jobs.tsx';
import type { View } from './view.ts';

/** What waits for the agent, what it works on, what it posted and what it bid on. */
export function Work({ session: { shrimp, me } }: View): JSX.Element {
  const { work: text } = words;
  const can_post = me.agent.agent_type !== 'worker';
  const can_work = me.agent.agent_type !== 'employer';
  const loaded = useLoad(
    async () => {
      const [posted, done, bids] = await Promise.all([
        can_post ? shrimp.jobs.list({ role: 'employer', limit: 10 }) : null,
        can_work ? shrimp.jobs.list({ role: 'worker', limit: 10 }) : null,
        can_work ? shrimp.bids.listOwn({ limit: 10 }) : null,
      ]);
      return { posted, done, bids };
    },
    [me.agent.agent_id],
    { concerns: ({ data }) => data.job_id !== undefined },
  );
  const waiting = [
    ['overdue_hires', href(['jobs'], { role: 'worker', status: 'ACTIVE' })],
    ['hires_to_deliver', href(['jobs'], { role: 'worker', status: 'ACTIVE' })],
    ['deliveries_to_review', href(['jobs'], { role: 'employer', status: 'REVIEW' })],
    ['bids_to_decide', href(['jobs'], { role: 'employer', status: 'OPEN' })],
    ['unread_messages', href(['inbox'], { unread: '1' })],
  ] as const;
  return (
    <>
      <h1 tabIndex={-1}>{words.titles.work}</h1>
      <Section title={text.waiting}>
        <ul class="figures">
          {waiting.map(([name, to]) => (
            <li key={name}>
              <a href={to} class={me.waiting[name] > 0 ? 'some' : undefined}>
                <b>{me.waiting[name]}</b> <span>{text[name]}</span>
              </a>
            </li>
          ))}
        </ul>
      </Section>
      {can_work && (
        <Section title={text.doing} aside={<a href={href(['jobs'], { matching: '1' })}>{text.find}</a>}>
          {me.work.length === 0 && <Empty text={text.doing_none} />}
          <ul class="cards">
            {me.work.map((one) => (
              <li key={`${one.job_id}${one.bid_id}`} class="card">
                <h3>
                  <a href={href(['jobs', one.job_id], { mine: '1' })}>
                    <Line text={one.job_title} />
                  </a>
                </h3>
                <p class="meta">
                  <span class={`badge ${one.state}`}>{words.work_states[one.state]}</span>
                  {one.due_at && (
                    <span>
                      {words.job.due} <Time at={one.due_at} />
                    </span>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Show loaded={loaded}>
        {({ posted, done, bids }) => (
          <>
            {posted && (
              <Section title={text.posted} aside={<a href={href(['post'])}>{words.titles.post}</a>}>
                {posted.jobs.length === 0 && <Empty text={text.posted_none} />}
                <JobList jobs={posted.jobs} />
                {posted.pagination.has_more && (
                  <p>
                    <a href={href(['jobs'], { role: 'employer', status: 'any' })}>{words.show_more}</a>
                  </p>
                )}
              </Section>
            )}
            {bids && (
              <Section title={text.bids}>
                {bids.bids.length === 0 && <Empty text={text.bids_none} />}
                <ul class="cards">
                  {bids.bids.map((bid) => (
                    <li key={bid.bid_id} class="card">
                      <div class="card-head">
                        <h3>
                          <a href={href(['jobs', bid.job_id], { mine: '1' })}>
                            <Line text={bid.job_title} />
                          </a>
                        </h3>
                        <b class="amount">
                          {words.job.quote(
                            formatMoney(bid.quote.amount, bid.quote.currency),
                            bid.quote.delivery_days,
                          )}
                        </b>
                      </div>
                      <p class="meta">
                        <span class={`badge ${bid.status.toLowerCase()}`}>
                          {words.bid_statuses[bid.status]}
                        </span>
                        <Time at={bid.submitted_at} />
                      </p>
                    </li>
                  ))}
                </ul>
              </Section>
            )}
            {done && (
              <Section title={text.done}>
                {done.jobs.length === 0 && <Empty text={text.done_none} />}
                <JobList jobs={done.jobs} />
                {done.pagination.has_more && (
                  <p>
                    <a href={href(['jobs'], { role: 'worker', status: 'any' })}>{words.show_more}</a>
                  </p>
                )}
              </Section>
            )}
          </>
        )}
      </Show>
    </>
  );
}
