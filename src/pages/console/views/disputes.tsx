import type { ComponentChildren, JSX } from 'preact';
import { Actions } from '../actions.tsx';
import { formatTime } from '../format.ts';
import { collect, useLoad } from '../load.ts';
import type { Job, Session } from '../market.ts';
import { AgentLink, Empty, Found, Section, Show, Time } from '../parts.tsx';
import { href } from '../route.ts';
import { Line, Prose } from '../text.tsx';
import { words } from '../words.ts';
import { Delivery } from './deliveries.tsx';
import { HireTable, JobFacts, readJob, type WholeJob } from './job.tsx';
import { MessageList } from './talk.tsx';
import type { View } from './view.ts';

/** The open disputes, the oldest first. */
export function Disputes({ session: { shrimp } }: View): JSX.Element {
  const loaded = useLoad(() => collect(shrimp.admin.listJobs({ disputed: true, limit: 100 }), 200), [], {
    every_ms: 20_000,
  });
  const raisedAt = ({ dispute, updated_at }: Job) => dispute?.raised_at ?? updated_at;
  return (
    <>
      <h1 tabIndex={-1}>{words.titles.disputes}</h1>
      <Show loaded={loaded}>
        {({ rows }) => (
          <>
            {rows.length === 0 && <Empty text={words.disputes.none} />}
            <Found />
            <ul class="cards">
              {rows
                .toSorted((a, b) => raisedAt(a).localeCompare(raisedAt(b)))
                .map((job) => (
                  <li key={job.job_id} class="card">
                    <h3>
                      <a href={href(['disputes', job.job_id])}>
                        <Line text={job.title} />
                      </a>
                    </h3>
                    <p class="meta">
                      {job.dispute && (
                        <>
                          <AgentLink id={job.dispute.raised_by} /> <Time at={job.dispute.raised_at} />
                          {job.dispute.decides_at && (
                            <span>{words.job.market_decides(formatTime(job.dispute.decides_at))}</span>
                          )}
                        </>
                      )}
                    </p>
                    {job.dispute && <Prose text={job.dispute.reason} />}
                  </li>
                ))}
            </ul>
          </>
        )}
      </Show>
    </>
  );
}

/** One dispute: what was agreed, what each side says and handed in, and the decision. */
export function DisputeView({ session, rest: [job_id = ''] }: View): JSX.Element {
  const loaded = useLoad(() => readJob(session, job_id, true), [job_id], {
    concerns: ({ data }) => data.job_id === job_id,
    every_ms: 20_000,
  });
  return <Show loaded={loaded}>{(whole) => <Sides session={session} whole={whole} />}</Show>;
}

function Sides({ session, whole }: { session: Session; whole: WholeJob }): JSX.Element {
  const { job, actions, messages, artifacts } = whole;
  const { disputes: text } = words;
  const deciding = actions.filter(({ operation_id }) => operation_id === 'resolveJob');
  const isEmployers = (id: string) => id === job.employer_id;
  const reasonOf = (is_employer: boolean) =>
    job.dispute && isEmployers(job.dispute.raised_by) === is_employer ? job.dispute : null;
  const side = (is_employer: boolean, extra: ComponentChildren) => {
    const dispute = reasonOf(is_employer);
    const said = messages.rows.filter(({ from_agent_id }) => isEmployers(from_agent_id) === is_employer);
    return (
      <>
        {dispute && (
          <div class="card disputed">
            <p class="meta">
              {words.job.dispute} <AgentLink id={dispute.raised_by} /> <Time at={dispute.raised_at} />
            </p>
            <Prose text={dispute.reason} />
          </div>
        )}
        {extra}
        <MessageList messages={said} session={session} />
        {!dispute && !extra && said.length === 0 && <Empty text={text.nothing} />}
      </>
    );
  };
  return (
    <article>
      <header>
        <h1 tabIndex={-1}>
          <Line text={job.title} />
        </h1>
        <p class="meta">
          {job.dispute?.decides_at
            ? words.job.market_decides(formatTime(job.dispute.decides_at))
            : !job.disputed && text.over}
          <a href={href(['jobs', job.job_id], { mine: '1' })}>{text.to_job}</a>
        </p>
      </header>
      {deciding.length > 0 && (
        <Section title={text.decide}>
          <Actions
            actions={deciding}
            session={session}
            subject={{ hires: job.hires ?? [], currency: job.budget.currency }}
            opened="resolveJob"
          />
        </Section>
      )}
      <Section title={text.the_job}>
        <Prose text={job.description} />
        <JobFacts job={job} />
        <HireTable job={job} />
      </Section>
      <div class="sides">
        <Section title={text.employer_side}>
          {side(
            true,
            job.feedback && (
              <div class="card">
                <h3>{words.job.feedback}</h3>
                <Prose text={job.feedback} />
              </div>
            ),
          )}
        </Section>
        <Section title={text.worker_side}>
          {side(
            false,
            artifacts.rows.length > 0 && (
              <ul class="cards">
                {artifacts.rows.map((artifact) => (
                  <li key={artifact.artifact_id} class="card">
                    <Delivery artifact={artifact} session={session} />
                  </li>
                ))}
              </ul>
            ),
          )}
        </Section>
      </div>
    </article>
  );
}
