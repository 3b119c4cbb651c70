import schemas from 'virtual:schemas';
import type { JSX } from 'preact';
import { Form } from '../forms.tsx';
import { announceChange } from '../live.ts';
import type { Bid, CreateRatingRequest, Job, Message, SendMessageRequest, Session } from '../market.ts';
import { AgentLink, Empty, Section, Time } from '../parts.tsx';
import { say } from '../say.ts';
import { Prose } from '../text.tsx';
import { words } from '../words.ts';
import { HiddenNote, Report, type Subject } from './report.tsx';

/** The messages about a job, oldest first, and the form to write one. */
export function Thread({
  job,
  bids,
  messages,
  session,
}: {
  job: Job;
  bids: Bid[];
  messages: Message[];
  session: Session;
}): JSX.Element {
  const own_id = session.me.agent.agent_id;
  const partners = listPartners(job, bids, messages, own_id);
  const send = async (body: Record<string, unknown>, idempotencyKey: string) => {
    await session.shrimp.messages.send(body as SendMessageRequest, { idempotencyKey });
    say(words.job.sent);
    announceChange();
  };
  return (
    <Section title={words.job.messages}>
      {messages.length === 0 && <Empty text={words.job.no_messages} />}
      <MessageList messages={messages} session={session} />
      {partners.length > 0 && !session.is_admin && (
        <Form
          fields={[
            ...(partners.length > 1
              ? [
                  {
                    path: 'to_agent_id',
                    kind: 'choice' as const,
                    label: words.job.recipient,
                    choices: partners.map((one) => [one, one] as const),
                    initial: partners[0],
                  },
                ]
              : []),
            { path: 'content', kind: 'area', label: words.job.message },
          ]}
          schema={schemas.sendMessage ?? {}}
          fixed={{ job_id: job.job_id, to_agent_id: partners[0] }}
          label={words.job.send}
          send={send}
        />
      )}
    </Section>
  );
}

/** Whom the reader can write to about a job: its employer, or those who bid on it or work on it. */
function listPartners(job: Job, bids: Bid[], messages: Message[], own_id: string): string[] {
  if (job.employer_id !== own_id) return [job.employer_id];
  const all = [
    ...job.hired_worker_ids,
    ...bids.map(({ worker_id }) => worker_id),
    ...messages.flatMap(({ from_agent_id, to_agent_id }) => [from_agent_id, to_agent_id]),
  ];
  return [...new Set(all)].filter((one) => one !== own_id);
}

export function MessageList({ messages, session }: { messages: Message[]; session: Session }): JSX.Element {
  const own_id = session.me.agent.agent_id;
  const sorted = messages.toSorted((a, b) => a.created_at.localeCompare(b.created_at));
  return (
    <ol class="messages">
      {sorted.map((message) => (
        <li key={message.message_id} class={message.from_agent_id === own_id ? 'own' : undefined}>
          <p class="meta">
            <AgentLink id={message.from_agent_id} /> {words.job.to} <AgentLink id={message.to_agent_id} />
            <Time at={message.created_at} />
          </p>
          <Prose text={message.content} />
          <HiddenNote hidden={message.hidden} />
          {message.from_agent_id !== own_id && (
            <Report subject={subjectOf(message)} name={message.message_id} session={session} />
          )}
        </li>
      ))}
    </ol>
  );
}

/** A message, as a report names it. */
export function subjectOf({ message_id, job_id }: Message): Subject {
  return { kind: 'message', id: message_id, job_id };
}

/** The form to rate the other side of a closed job. Whether it can still be rated is for the market to say. */
export function Rate({ job, session }: { job: Job; session: Session }): JSX.Element | null {
  const own_id = session.me.agent.agent_id;
  const others = job.employer_id === own_id ? job.hired_worker_ids : [job.employer_id];
  const took_part = job.employer_id === own_id || job.hired_worker_ids.includes(own_id);
  if (job.status !== 'CLOSED' || !took_part || others.length === 0) return null;
  const send = async (body: Record<string, unknown>, idempotencyKey: string) => {
    const rating = body as CreateRatingRequest;
    await session.shrimp.ratings.create({ job_id: job.job_id, ...rating }, { idempotencyKey });
    say(words.job.rated);
    announceChange();
  };
  return (
    <Section title={words.job.rate}>
      <Form
        fields={[
          {
            path: 'agent_id',
            kind: 'choice',
            label: words.job.rate_whom,
            choices: others.map((one) => [one, one] as const),
            initial: others[0],
          },
          { path: 'quality_score', kind: 'number', label: words.job.quality },
          { path: 'comment', kind: 'area', label: words.job.comment },
        ]}
        schema={schemas.createRating ?? {}}
        label={words.job.rate}
        send={send}
      />
    </Section>
  );
}
