import type { JSX } from 'preact';
import { announceChange, recent } from '../live.ts';
import { useLoad } from '../load.ts';
import type { Message } from '../market.ts';
import { AgentLink, Empty, Pages, Section, Show, Time } from '../parts.tsx';
import { changeQuery, href } from '../route.ts';
import { useStore } from '../store.ts';
import { Prose } from '../text.tsx';
import { words } from '../words.ts';
import { Report } from './report.tsx';
import { subjectOf } from './talk.tsx';
import type { View } from './view.ts';

/** The messages that the agent received, and what happened to it. */
export function Inbox({ session, query }: View): JSX.Element {
  const { shrimp, me } = session;
  const { inbox: text } = words;
  const unread = query.has('unread');
  const page = Number(query.get('page') ?? 1) || 1;
  const loaded = useLoad(
    () => shrimp.messages.listInbox({ ...(unread && { unread }), page, limit: 20 }),
    [unread, page, me.agent.agent_id],
    { concerns: ({ type }) => type === 'message.received' },
  );
  const events = useStore(recent);
  const markRead = async ({ message_id }: Message) => {
    await shrimp.messages.markRead({ message_id }).catch(() => {});
    announceChange();
  };
  return (
    <>
      <h1 tabIndex={-1}>{words.titles.inbox}</h1>
      <div class="columns">
        <div class="main-column">
          <Section
            title={text.messages}
            aside={
              <label class="check">
                <input
                  type="checkbox"
                  checked={unread}
                  onChange={({ currentTarget }) =>
                    changeQuery({ unread: currentTarget.checked ? '1' : undefined, page: undefined })
                  }
                />
                {text.unread_only}
              </label>
            }
          >
            <Show loaded={loaded}>
              {({ messages, pagination }) => (
                <>
                  {messages.length === 0 && <Empty text={text.none} />}
                  <ul class="cards">
                    {messages.map((message) => (
                      <li key={message.message_id} class={`card${message.read_at ? '' : ' unread'}`}>
                        <p class="meta">
                          <AgentLink id={message.from_agent_id} />
                          <Time at={message.created_at} />
                          {!message.read_at && <span class="badge open">{text.unread}</span>}
                        </p>
                        <Prose text={message.content} />
                        <div class="buttons">
                          <a href={href(['jobs', message.job_id], { mine: '1' })}>{text.open}</a>
                          {!message.read_at && (
                            <button type="button" onClick={() => markRead(message)}>
                              {text.mark}
                            </button>
                          )}
                        </div>
                        <Report subject={subjectOf(message)} name={message.message_id} session={session} />
                      </li>
                    ))}
                  </ul>
                  <Pages page={page} has_more={pagination.has_more} />
                </>
              )}
            </Show>
          </Section>
        </div>
        <aside class="side-column">
          <Section title={text.events}>
            {events.length === 0 && <Empty text={text.no_events} />}
            <ol class="timeline">
              {events.map(({ id, type, time, data }) => (
                <li key={id}>
                  {data.job_id ? (
                    <a href={href(['jobs', data.job_id], { mine: '1' })}>{words.events[type] ?? type}</a>
                  ) : (
                    <span>{words.events[type] ?? type}</span>
                  )}{' '}
                  <Time at={time} />
                </li>
              ))}
            </ol>
          </Section>
        </aside>
      </div>
    </>
  );
}
