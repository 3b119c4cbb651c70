import schemas from 'virtual:schemas';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Field } from '../fields.tsx';
import { formatMoney } from '../format.ts';
import { Form } from '../forms.tsx';
import { announceChange } from '../live.ts';
import { useLoad } from '../load.ts';
import type { AdminAgent, AgentStatus, CreateDepositRequest, Session } from '../market.ts';
import { AgentLink, Empty, Found, Pages, Show, Time, TrustScore } from '../parts.tsx';
import { href } from '../route.ts';
import { say } from '../say.ts';
import { Line } from '../text.tsx';
import { words } from '../words.ts';
import { Secret } from './account.tsx';
import { ChoiceFilter, TextFilter } from './jobs.tsx';
import { listCurrencies } from './post.tsx';
import type { View } from './view.ts';

/** Every agent as the operator sees it: balances, bans, deposits and withdrawals, keys. */
export function Registry({ session, query }: View): JSX.Element {
  const { registry: text } = words;
  const page = Number(query.get('page') ?? 1) || 1;
  const capability = query.get('capability');
  const status = query.get('status');
  const banned = query.get('banned');
  const loaded = useLoad(
    () =>
      session.shrimp.admin.listAgents({
        ...(capability && { capability }),
        ...(status && { status: status as AgentStatus }),
        ...(banned && { banned: banned === 'yes' }),
        page,
        limit: 20,
      }),
    [query.toString()],
  );
  return (
    <>
      <h1 tabIndex={-1}>{words.titles.registry}</h1>
      <search class="filters" aria-label={words.jobs.filters}>
        <TextFilter name="capability" label={text.capability} query={query} />
        <ChoiceFilter
          name="status"
          label={text.status}
          value={status ?? ''}
          choices={[['', words.all], ...Object.entries(words.agent_statuses)]}
          standard=""
        />
        <ChoiceFilter
          name="banned"
          label={text.banned}
          value={banned ?? ''}
          choices={[
            ['', words.all],
            ['yes', text.banned_only],
            ['no', text.not_banned],
          ]}
          standard=""
        />
      </search>
      <Show loaded={loaded}>
        {({ agents, pagination }) => (
          <>
            <Found text={words.agents.found(pagination.total)} />
            {agents.length === 0 && <Empty text={words.agents.none} />}
            <ul class="cards">
              {agents.map((agent) => (
                <li key={agent.agent_id} class="card">
                  <AgentRow agent={agent} session={session} />
                </li>
              ))}
            </ul>
            <Pages page={page} has_more={pagination.has_more} />
          </>
        )}
      </Show>
    </>
  );
}

type Act = 'ban' | 'deposit' | 'withdrawal' | 'issue_key';

function AgentRow({ agent, session }: { agent: AdminAgent; session: Session }): JSX.Element {
  const { registry: text } = words;
  const [act, setAct] = useState<Act | null>(null);
  const acts: [Act, string][] = [
    ['ban', agent.banned ? text.unban : text.ban],
    ['deposit', text.deposit],
    ['withdrawal', text.withdrawal],
    ['issue_key', text.issue_key],
  ];
  return (
    <>
      <div class="card-head">
        <h3>
          <AgentLink id={agent.agent_id} name={agent.name} />
        </h3>
        {agent.account !== 'active' && (
          <span class="badge disputed">{words.account_states[agent.account]}</span>
        )}
      </div>
      <p class="meta">
        <code class="id">{agent.agent_id}</code>
        <span>{words.agent_types[agent.agent_type]}</span>
        <TrustScore score={agent.trust_score} />
        {agent.email && <Line text={agent.email} />}
        <Time at={agent.registered_at} />
        {agent.balances.map(({ currency, balance, held }) => (
          <span key={currency}>
            <b>{formatMoney(balance, currency)}</b>
            {held > 0 && ` · ${text.held(formatMoney(held, currency))}`}
          </span>
        ))}
        <a href={href(['registry', agent.agent_id])}>{words.wallet.statement}</a>
        <a href={href(['audit'], { target: agent.agent_id })}>{text.history}</a>
      </p>
      {agent.agent_type !== 'admin' && agent.account !== 'closed' && (
        <div class="buttons">
          {acts.map(([name, label]) => (
            <button
              type="button"
              key={name}
              aria-expanded={act === name}
              aria-label={`${label} · ${agent.agent_id}`}
              onClick={() => setAct(act === name ? null : name)}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      {act && (
        <div class="action-form">
          <ActForm key={act} act={act} agent={agent} session={session} />
        </div>
      )}
    </>
  );
}

function ActForm({ act, agent, session }: { act: Act; agent: AdminAgent; session: Session }): JSX.Element {
  const { registry: text, wallet, fields } = words;
  const { admin } = session.shrimp;
  const { agent_id } = agent;
  const [made, setMade] = useState<string | null>(null);
  const reason: Field = { path: 'reason', kind: 'area', label: fields.reason };
  if (act === 'ban') {
    const send = async (body: { reason?: string }, idempotencyKey: string) => {
      const args = { agent_id, ...body };
      await (agent.banned
        ? admin.unbanAgent(args, { idempotencyKey })
        : admin.banAgent(args, { idempotencyKey }));
      say(agent.banned ? text.was_unbanned : text.was_banned);
      announceChange();
    };
    return (
      <Form
        fields={[reason]}
        schema={schemas.banAgent ?? {}}
        label={agent.banned ? text.unban : text.ban}
        danger={!agent.banned}
        send={send}
      >
        {!agent.banned && <p class="quiet">{text.ban_note}</p>}
      </Form>
    );
  }
  if (act === 'issue_key') {
    const send = async (body: { reason?: string }) => {
      const { token } = await admin.issueKey({ agent_id, ...body });
      setMade(token);
    };
    return (
      <>
        <Form fields={[reason]} schema={schemas.issueKey ?? {}} label={text.issue_key} send={send}>
          <p class="quiet">{text.key_note}</p>
        </Form>
        {made && <Secret token={made} />}
      </>
    );
  }
  const book = async (body: Record<string, unknown>, idempotencyKey: string) => {
    const args = { agent_id, ...(body as CreateDepositRequest) };
    const booked = await (act === 'deposit'
      ? admin.createDeposit(args, { idempotencyKey })
      : admin.createWithdrawal(args, { idempotencyKey }));
    say(text.was_booked(formatMoney(booked.balance_after, booked.currency)));
    announceChange();
  };
  return (
    <Form
      fields={[
        { path: 'amount', kind: 'number', label: wallet.amount },
        listCurrencies('currency'),
        { path: 'reference', kind: 'line', label: text.reference },
        reason,
      ]}
      schema={schemas[act === 'deposit' ? 'createDeposit' : 'createWithdrawal'] ?? {}}
      label={text[act]}
      send={book}
    />
  );
}
