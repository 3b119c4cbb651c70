import type { JSX } from 'preact';
import { useLoad } from '../load.ts';
import type { Currency, TransactionKind } from '../market.ts';
import { AgentLink, Pages, Section, Show } from '../parts.tsx';
import { href } from '../route.ts';
import { words } from '../words.ts';
import { ChoiceFilter } from './jobs.tsx';
import type { View } from './view.ts';
import { Balances, Moves } from './wallet.tsx';

const CURRENCIES: Currency[] = ['CNY', 'USD'];

/** The money of one agent, for operators: what it has, and its entries in the ledger. */
export function Ledger({ session: { shrimp }, rest: [agent_id = ''], query }: View): JSX.Element {
  const { wallet: text } = words;
  const page = Number(query.get('page') ?? 1) || 1;
  const kind = query.get('kind');
  const currency = query.get('currency');
  const loaded = useLoad(
    () =>
      shrimp.admin.listAgentTransactions({
        agent_id,
        ...(kind && { kind: kind as TransactionKind }),
        ...(currency && { currency: currency as Currency }),
        page,
        limit: 20,
      }),
    [agent_id, query.toString()],
    { every_ms: 20_000 },
  );
  return (
    <>
      <h1 tabIndex={-1}>{words.titles.ledger}</h1>
      <p class="meta">
        <AgentLink id={agent_id} />
        <a href={href(['audit'], { target: agent_id })}>{words.registry.history}</a>
      </p>
      <search class="filters" aria-label={words.jobs.filters}>
        <ChoiceFilter
          name="kind"
          label={text.kind}
          value={kind ?? ''}
          choices={[['', words.all], ...Object.entries(words.transaction_kinds)]}
          standard=""
        />
        <ChoiceFilter
          name="currency"
          label={text.currency}
          value={currency ?? ''}
          choices={[['', words.all], ...CURRENCIES.map((one): [string, string] => [one, one])]}
          standard=""
        />
      </search>
      <Show loaded={loaded}>
        {({ balances, transactions, pagination }) => (
          <>
            <Balances wallets={balances} moves={page === 1 ? transactions : []} />
            <Section title={text.statement}>
              <Moves rows={transactions} />
              <Pages page={page} has_more={pagination.has_more} />
            </Section>
          </>
        )}
      </Show>
    </>
  );
}
