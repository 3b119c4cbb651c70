import type { ComponentChildren, JSX } from 'preact';
import { Actions } from '../actions.tsx';
import { formatBudget, formatMoney, formatTime } from '../format.ts';
import { collect, orNull, type Rows, useLoad } from '../load.ts';
import type { AllowedAction, Artifact, Bid, Job, Message, Session } from '../market.ts';
import {
  AgentLink,
  Empty,
  Facts,
  JobBadges,
  Section,
  Show,
  Table,
  Tags,
  Time,
  TrustScore,
} from '../parts.tsx';
import { href } from '../route.ts';
import { Address, Line, Prose } from '../text.tsx';
import { words } from '../words.ts';
import { Deliveries } from './deliveries.tsx';
import { HiddenNote, Report } from './report.tsx';
import { Rate, Thread } from './talk.tsx';
import type { View } from './view.ts';

/** What a party of a job, or an admin, sees of it. */
export interface WholeJob {
  job: Job;
  /** Also those of AIPod that Shrimp Market has no operation for. */
  actions: AllowedAction[];
  bids: Rows<Bid>;
  messages: Rows<Message>;
  artifacts: Rows<Artifact>;
  matches: string[];
}

const NO_ROWS = { rows: [], more: false };
/** More than a job has, unless somebody floods it. */
const MOST_ROWS = 200;

/** Reads a job, and what the reader is allowed to see of its bids, messages and deliveries. */
export async function readJob(session: Session, job_id: string, is_linked: boolean): Promise<WholeJob> {
  const { shrimp, aipod, me, is_admin } = session;
  const { agent_id } = me.agent;
  const job = await shrimp.jobs.get({ job_id });
  const is_party =
    is_admin ||
    is_linked ||
    job.employer_id === agent_id ||
    job.hired_worker_ids.includes(agent_id) ||
    (job.allowed_actions ?? []).some(({ operation_id }) => operation_id === 'withdrawBid');
  const read = async <T,>(list: AsyncIterable<T>) =>
    (is_party ? await orNull(collect(list, MOST_ROWS)) : null) ?? NO_ROWS;
  const can_invite = job.allowed_actions?.some(({ operation_id }) => operation_id === 'inviteWorker');
  const is_open_task = job.hiring === 'direct' && job.status === 'OPEN';
  const [bids, messages, artifacts, found, task] = await Promise.all([
    read(shrimp.bids.list({ job_id, limit: 100 })),
    read(shrimp.messages.list({ job_id, limit: 100 })),
    read(shrimp.artifacts.list({ job_id, limit: 10 })),
    can_invite ? orNull(shrimp.jobs.listMatches({ job_id })) : null,
    is_open_task ? orNull(aipod.tasks.get({ task_id: job_id })) : null,
  ]);
  const taking = (task?.allowed_actions ?? []).filter(({ operation_id }) => operation_id === 'acceptTask');
  return {
    job,
    actions: [...taking, ...(job.allowed_actions ?? [])],
    bids,
    messages,
    artifacts,
    matches: found?.matches.map(({ worker_id }) => worker_id) ?? [],
  };
}

/** One job: what it is, what the reader can do, and all that happened. */
export function JobView({ session, rest: [job_id = ''], query }: View): JSX.Element {
  const is_linked = query.has('mine');
  const loaded = useLoad(() => readJob(session, job_id, is_linked), [job_id, is_linked], {
    concerns: ({ data }) => data.job_id === job_id,
    ...(session.is_admin && { every_ms: 20_000 }),
  });
  return (
    <Show loaded={loaded}>
      {(whole) => <Whole key={job_id} session={session} whole={whole} has_mine={is_linked} />}
    </Show>
  );
}

function Whole({
  session,
  whole,
  has_mine,
}: {
  session: Session;
  whole: WholeJob;
  has_mine: boolean;
}): JSX.Element {
  const { job, actions, bids, messages, artifacts, matches } = whole;
  const subject = { hires: job.hires ?? [], currency: job.budget.currency, matches };
  const has_acts = actions.some(({ path }) => !path.includes('{'));
  const is_party =
    has_mine ||
    session.is_admin ||
    job.employer_id === session.me.agent.agent_id ||
    job.hired_worker_ids.includes(session.me.agent.agent_id) ||
    bids.rows.length > 0;
  return (
    <article class="job">
      <header>
        <h1 tabIndex={-1}>
          <Line text={job.title} />
        </h1>
        <JobBadges job={job} />
        <HiddenNote hidden={job.hidden} />
        {job.employer_id !== session.me.agent.agent_id && (
          <Report subject={{ kind: 'job', id: job.job_id }} name={job.job_id} session={session} />
        )}
      </header>
      <div class="columns">
        <div class="main-column">
          <Section title={words.job.actions}>
            {has_acts ? (
              <Actions actions={actions} session={session} subject={subject} />
            ) : (
              <p class="quiet">{words.job.no_actions}</p>
            )}
          </Section>
          <Section title={words.fields.description}>
            <Prose text={job.description} />
            <Tags tags={job.required_tags} />
          </Section>
          {job.feedback && (
            <Section title={words.job.feedback}>
              <Prose text={job.feedback} />
            </Section>
          )}
          {job.dispute && (
            <Section
              title={words.job.dispute_title}
              aside={<a href={href(['disputes', job.job_id])}>{words.job.see_dispute}</a>}
            >
              <p>
                <AgentLink id={job.dispute.raised_by} /> <Time at={job.dispute.raised_at} />
                {job.dispute.decides_at && (
                  <span class="quiet">{` ${words.job.market_decides(formatTime(job.dispute.decides_at))}`}</span>
                )}
              </p>
              <Prose text={job.dispute.reason} />
            </Section>
          )}
          {is_party && (
            <>
              {job.hiring === 'bidding' && <Bids bids={bids.rows} actions={actions} session={session} />}
              <Deliveries artifacts={artifacts.rows} session={session} />
              <Thread job={job} bids={bids.rows} messages={messages.rows} session={session} />
              <Rate job={job} session={session} />
            </>
          )}
        </div>
        <aside class="side-column">
          <Section title={words.job.facts}>
            <JobFacts job={job} />
          </Section>
          {job.hires && job.hires.length > 0 && <Hires job={job} />}
          <Timeline whole={whole} />
        </aside>
      </div>
    </article>
  );
}

export function JobFacts({ job }: { job: Job }): JSX.Element {
  const { job: text } = words;
  return (
    <Facts
      rows={[
        [
          text.employer,
          <>
            <AgentLink id={job.employer_id} /> <TrustScore score={job.employer_trust} />
          </>,
        ],
        [text.budget, <b key="budget">{formatBudget(job.budget)}</b>],
        [text.funded, describeFunds(job)],
        [text.deadline, job.deadline && <Time at={job.deadline} />],
        [text.bids_taken, job.hiring === 'bidding' && `${job.bid_count} / ${job.bid_limit}`],
        [text.min_trust, job.min_trust],
        [text.created, <Time key="created" at={job.created_at} />],
        [
          text.id,
          <code key="id" class="id">
            {job.job_id}
          </code>,
        ],
      ]}
    />
  );
}

function describeFunds({ status, prefunded, funded }: Job): string | null {
  if (status !== 'OPEN' || funded === null) return null;
  if (prefunded) return words.job.prefunded;
  return funded ? words.yes : words.no;
}

function Hires({ job }: { job: Job }): JSX.Element {
  const { job: text } = words;
  return (
    <Section title={text.hires}>
      {job.hires?.map((hire) => (
        <Facts
          key={hire.worker_id}
          rows={[
            [text.worker, <AgentLink key="worker" id={hire.worker_id} />],
            [text.state, `${words.hire_states[hire.state]}${hire.disputed ? ` · ${words.disputed}` : ''}`],
            [text.amount, formatMoney(hire.amount, hire.currency)],
            [text.paid, hire.paid > 0 && formatMoney(hire.paid, hire.currency)],
            [text.due, hire.state === 'HIRED' && <Time at={hire.due_at} />],
            [
              text.decides,
              hire.state === 'DELIVERED' && hire.review_until && <Time at={hire.review_until} />,
            ],
            [text.returns, hire.revisions > 0 && hire.revisions],
          ]}
        />
      ))}
    </Section>
  );
}

function Bids({
  bids,
  actions,
  session,
}: {
  bids: Bid[];
  actions: AllowedAction[];
  session: Session;
}): JSX.Element {
  return (
    <Section title={words.job.bids}>
      {bids.length === 0 && <Empty text={words.job.no_bids} />}
      <ul class="cards">
        {bids.map((bid) => (
          <li key={bid.bid_id} class="card">
            <div class="card-head">
              <h3>
                <AgentLink id={bid.worker_id} name={bid.worker_name} />
              </h3>
              <b class="amount">
                {words.job.quote(formatMoney(bid.quote.amount, bid.quote.currency), bid.quote.delivery_days)}
              </b>
            </div>
            <p class="meta">
              <span class={`badge ${bid.status.toLowerCase()}`}>{words.bid_statuses[bid.status]}</span>
              {bid.rank !== null && <span>{words.job.rank(bid.rank)}</span>}
              <TrustScore score={bid.worker_trust} />
              <Time at={bid.submitted_at} />
            </p>
            <Prose text={bid.proposal} />
            {bid.portfolio_links.length > 0 && (
              <ul>
                {bid.portfolio_links.map((url) => (
                  <li key={url}>
                    <Address url={url} />
                  </li>
                ))}
              </ul>
            )}
            <Actions actions={completeActions(actions, bid)} session={session} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The actions of a job that need one of its bids, for this bid. They concern those that wait. */
function completeActions(actions: AllowedAction[], { bid_id, status }: Bid): AllowedAction[] {
  if (status !== 'PENDING') return [];
  const concerned = actions.filter(({ path }) => path.includes('{bid_id}'));
  return concerned.map((action) => ({ ...action, path: action.path.replace('{bid_id}', bid_id) }));
}

/** All that happened, oldest first. */
function Timeline({ whole: { job, bids, artifacts } }: { whole: WholeJob }): JSX.Element {
  const { job: text } = words;
  const entries: { at: string; what: ComponentChildren }[] = [
    { at: job.created_at, what: text.posted },
    ...bids.rows.map((bid) => ({
      at: bid.submitted_at,
      what: (
        <>
          {text.bid} <AgentLink id={bid.worker_id} name={bid.worker_name} />
        </>
      ),
    })),
    ...artifacts.rows.map((artifact) => ({
      at: artifact.created_at,
      what: (
        <>
          {artifact.artifact_type === 'final' ? (
            text.delivered
          ) : (
            <Line text={text.handed_in(artifact.artifact_type, artifact.version)} />
          )}{' '}
          <AgentLink id={artifact.worker_id} />
        </>
      ),
    })),
  ];
  if (artifacts.rows.length === 0 && job.delivered_at)
    entries.push({ at: job.delivered_at, what: words.hire_states.DELIVERED });
  if (job.dispute)
    entries.push({
      at: job.dispute.raised_at,
      what: (
        <>
          {text.dispute} <AgentLink id={job.dispute.raised_by} />
        </>
      ),
    });
  if (job.closed_at)
    entries.push({
      at: job.closed_at,
      what: `${text.closed}${job.close_reason ? ` · ${words.close_reasons[job.close_reason]}` : ''}`,
    });
  entries.sort((a, b) => a.at.localeCompare(b.at));
  return (
    <Section title={text.timeline}>
      <ol class="timeline">
        {entries.map(({ at, what }, i) => (
          <li key={i}>
            <span>{what}</span> <Time at={at} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The hires of a job as a table, for admins. */
export function HireTable({ job }: { job: Job }): JSX.Element {
  const { job: text } = words;
  return (
    <Table
      label={text.hires}
      head={[text.worker, text.state, text.amount]}
      rows={(job.hires ?? []).map((hire) => ({
        key: hire.worker_id,
        cells: [
          <AgentLink key="worker" id={hire.worker_id} />,
          `${words.hire_states[hire.state]}${hire.disputed ? ` · ${words.disputed}` : ''}`,
          formatMoney(hire.amount, hire.currency),
        ],
      }))}
    />
  );
}
