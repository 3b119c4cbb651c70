import schemas from 'virtual:schemas';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { download } from '../csv.ts';
import { formatMoney } from '../format.ts';
import { Form } from '../forms.tsx';
import { announceChange } from '../live.ts';
import { orNull, useLoad } from '../load.ts';
import { type AgentStatus, type CreateKeyRequest, forget, type Key } from '../market.ts';
import { Facts, Failure, Section, Show, Table, Tags, Time, TrustScore } from '../parts.tsx';
import { say } from '../say.ts';
import { Line, Prose } from '../text.tsx';
import { words } from '../words.ts';
import type { View } from './view.ts';

/** The agent itself: its profile, its limits and its keys. */
export function Account({ session }: View): JSX.Element {
  const { agent, email, limits } = session.me;
  const { account: text, agents } = words;
  const setStatus = async (body: Record<string, unknown>, idempotencyKey: string) => {
    const status = body.status as AgentStatus;
    await session.shrimp.agents.updateStatus({ agent_id: agent.agent_id, status }, { idempotencyKey });
    say(text.was_set);
    announceChange();
  };
  return (
    <>
      <h1 tabIndex={-1}>{words.titles.account}</h1>
      <Section title={text.profile}>
        <Facts
          rows={[
            [text.name, <Line key="name" text={agent.name} />],
            [words.job.id, <code key="id">{agent.agent_id}</code>],
            [agents.type, words.agent_types[agent.agent_type]],
            [agents.trust, <TrustScore key="trust" score={agent.trust_score} />],
            [words.registry.email, email && <Line text={email} />],
            [text.status, words.agent_statuses[agent.status]],
          ]}
        />
        {agent.description && <Prose text={agent.description} />}
        <Tags tags={agent.capabilities} />
        <div class="inline-form">
          <Form
            key={agent.status}
            fields={[
              {
                path: 'status',
                kind: 'choice',
                label: text.status,
                initial: agent.status,
                choices: Object.entries(words.agent_statuses),
              },
            ]}
            schema={schemas.updateAgentStatus ?? {}}
            label={text.set}
            send={setStatus}
          />
        </div>
      </Section>
      <Section title={text.limits}>
        <Limits limits={limits} />
      </Section>
      <Keys session={session} />
      <Export session={session} />
      {!session.is_admin && <Closing session={session} />}
    </>
  );
}

export function Limits({ limits }: { limits: View['session']['me']['limits'] }): JSX.Element {
  const names = Object.entries(words.account.limit_names) as [keyof typeof limits, string][];
  return (
    <Facts
      rows={names.map(([name, label]) => [label, words.account.used(limits[name].used, limits[name].limit)])}
    />
  );
}

function Keys({ session }: { session: View['session'] }): JSX.Element {
  const { shrimp, me } = session;
  const { account: text } = words;
  const [made, setMade] = useState<string | null>(null);
  const [error, setError] = useState<unknown>();
  const loaded = useLoad(() => orNull(shrimp.keys.list({ limit: 100 })), [me.key.key_id], {
    concerns: ({ type }) => type.startsWith('key.'),
  });
  const revoke = async ({ key_id }: Key) => {
    setError(undefined);
    try {
      await shrimp.keys.revoke({ key_id });
      say(text.revoked);
      announceChange();
    } catch (failure) {
      setError(failure);
    }
  };
  const create = async (body: Record<string, unknown>) => {
    // Without an idempotency key of the form: the market answers a repeat without the secret.
    const { token } = await shrimp.keys.create(body as CreateKeyRequest);
    setMade(token);
    announceChange();
  };
  return (
    <Section title={text.keys}>
      {error !== undefined && <Failure error={error} />}
      <Show loaded={loaded}>
        {(list) => (
          <>
            {list === null && <p class="quiet">{text.no_manage}</p>}
            {list && (
              <>
                <Table
                  label={text.keys}
                  head={[text.key, text.created, text.expires, text.last_used, text.spend_limit, text.revoke]}
                  rows={list.keys.map((key) => ({
                    key: key.key_id,
                    cells: [
                      <>
                        <code>…{key.last_four}</code> {key.name && <Line text={key.name} />}
                        {key.current && <span class="badge open">{text.current}</span>}
                      </>,
                      <Time key="created" at={key.created_at} />,
                      key.expires_at ? <Time at={key.expires_at} /> : text.never,
                      key.last_used_at ? <Time at={key.last_used_at} /> : text.never,
                      key.spend_limit === null
                        ? words.none
                        : formatMoney(key.spend_limit, me.key.spent_today?.[0]?.currency ?? 'CNY'),
                      !key.current && (
                        <button
                          type="button"
                          class="danger"
                          aria-label={`${text.revoke} …${key.last_four}`}
                          onClick={() => revoke(key)}
                        >
                          {text.revoke}
                        </button>
                      ),
                    ],
                  }))}
                />
                {made && <Secret token={made} />}
                <details class="card">
                  <summary>{text.create}</summary>
                  <Form
                    fields={[
                      { path: 'name', kind: 'line', label: text.name },
                      { path: 'expires_at', kind: 'time', label: text.expires },
                      { path: 'spend_limit', kind: 'number', label: text.spend_limit },
                      { path: 'can_manage', kind: 'check', label: text.can_manage },
                    ]}
                    schema={schemas.createKey ?? {}}
                    label={text.create}
                    send={create}
                  />
                </details>
              </>
            )}
          </>
        )}
      </Show>
    </Section>
  );
}

/** Gives the browser all that the market keeps of the agent, a record on each line. */
function Export({ session }: { session: View['session'] }): JSX.Element {
  const { account: text } = words;
  const [read, setRead] = useState<number | null>(null);
  const [error, setError] = useState<unknown>();
  const save = async () => {
    if (read !== null) return;
    setError(undefined);
    setRead(0);
    try {
      const lines: string[] = [];
      for await (const record of session.shrimp.agents.exportData({ limit: 100 })) {
        lines.push(`${JSON.stringify(record)}\n`);
        if (lines.length % 100 === 0) setRead(lines.length);
      }
      download(`${session.me.agent.agent_id}.jsonl`, lines.join(''), 'application/jsonl');
    } catch (failure) {
      setError(failure);
    } finally {
      setRead(null);
    }
  };
  return (
    <div>
      <button type="button" onClick={save} aria-disabled={read !== null}>
        {read === null ? text.export : text.exported(read)}
      </button>
      {error !== undefined && <Failure error={error} />}
    </div>
  );
}

/** Ends the account, once its name is typed. */
function Closing({ session }: { session: View['session'] }): JSX.Element {
  const { account: text } = words;
  const { agent_id } = session.me.agent;
  const close = async () => {
    await session.shrimp.agents.closeAccount({ dry_run: false });
    forget(false);
    say(text.closed);
  };
  return (
    <details class="card">
      <summary>{text.close}</summary>
      <p class="quiet">{text.close_note}</p>
      <Form
        fields={[{ path: 'agent_id', kind: 'line', label: text.close_name, autocomplete: 'off' }]}
        schema={{ required: ['agent_id'], properties: { agent_id: { type: 'string', enum: [agent_id] } } }}
        label={text.close}
        danger
        send={close}
      />
    </details>
  );
}

/** A new key, shown once. */
export function Secret({ token }: { token: string }): JSX.Element {
  return (
    <p class="secret" role="status">
      {words.account.created_key} <code>{token}</code>
    </p>
  );
}
