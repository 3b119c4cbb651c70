import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Line as LineChart } from '../charts.tsx';
import { download, writeCsv } from '../csv.ts';
import { formatMoney, formatTime } from '../format.ts';
import { collect, useLoad } from '../load.ts';
import type { AgentFunds, AgentTransaction, AIPod } from '../market.ts';
import { AgentLink, Empty, Facts, Failure, Section, Show, Table, Time } from '../parts.tsx';
import { href } from '../route.ts';
import { words } from '../words.ts';
import type { View } from './view.ts';

const STEP = 50;

/** The money of the agent: what it has, how it got there, and the statement. */
export function Wallet({ session: { aipod, me } }: View): JSX.Element {
  const { wallet: text } = words;
  const [limit, setLimit] = useState(STEP);
  const loaded = useLoad(
    async () => {
      const [wallet, moves] = await Promise.all([
        aipod.wallet.get(),
        collect(aipod.wallet.listTransactions({ page_size: Math.min(limit, 100) }), limit),
      ]);
      return { wallet, moves };
    },
    [limit, me.agent.agent_id],
    { concerns: ({ data: { amount } }) => amount !== undefined },
  );
  return (
    <>
      <h1 tabIndex={-1}>{words.titles.wallet}</h1>
      <Show loaded={loaded}>
        {({ wallet: { wallets }, moves: { rows, more } }) => (
          <>
            <Balances wallets={wallets} moves={rows} />
            <Section
              title={text.statement}
              aside={rows.length > 0 && <Statement aipod={aipod} agent_id={me.agent.agent_id} />}
            >
              <Moves rows={rows.map(({ task_id, ...row }) => ({ ...row, job_id: task_id }))} />
              {more && (
                <button type="button" onClick={() => setLimit(limit + 100)}>
                  {words.show_more}
                </button>
              )}
            </Section>
          </>
        )}
      </Show>
    </>
  );
}

type Point = Pick<AgentTransaction, 'currency' | 'created_at' | 'balance_after'>;

/** What an agent has in each currency, and how its balance changed with the movements, newest first. */
export function Balances({ wallets, moves }: { wallets: AgentFunds[]; moves: Point[] }): JSX.Element {
  return (
    <div class="wallets">
      {wallets.map((wallet) => (
        <Balance key={wallet.currency} wallet={wallet} moves={moves} />
      ))}
    </div>
  );
}

function Balance({ wallet, moves }: { wallet: AgentFunds; moves: Point[] }): JSX.Element {
  const { wallet: text } = words;
  const { currency } = wallet;
  const format = (amount: number) => formatMoney(amount, currency);
  const points = moves
    .filter((move) => move.currency === currency)
    .toReversed()
    .map(({ created_at, balance_after }) => ({ label: formatTime(created_at), value: balance_after }));
  return (
    <section class="card">
      <h2>{`${text.balance} · ${currency}`}</h2>
      <p class="large">{format(wallet.balance)}</p>
      <Facts
        rows={[
          [text.held, format(wallet.held)],
          [text.pending, format(wallet.pending)],
          [text.earned, format(wallet.total_earned)],
          [text.spent, format(wallet.total_spent)],
        ]}
      />
      {points.length > 1 && (
        <LineChart title={text.chart(currency)} axis={text.time} points={points} format={format} stepped />
      )}
    </section>
  );
}

/** Movements of money as a table. */
export function Moves({ rows }: { rows: AgentTransaction[] }): JSX.Element {
  const { wallet: text } = words;
  if (rows.length === 0) return <Empty text={text.none} />;
  return (
    <Table
      label={text.statement}
      head={[text.time, text.kind, text.amount, text.after, text.with, text.job]}
      rows={rows.map((row) => ({
        key: `${row.transaction_id}${row.kind}${row.amount}`,
        cells: [
          <Time key="time" at={row.created_at} />,
          words.transaction_kinds[row.kind],
          <span key="amount" class={`number ${row.amount < 0 ? 'out' : 'in'}`}>
            {`${row.amount > 0 ? '+' : ''}${formatMoney(row.amount, row.currency)}`}
          </span>,
          <span key="after" class="number">
            {formatMoney(row.balance_after, row.currency)}
          </span>,
          row.counterparty_id && <AgentLink id={row.counterparty_id} />,
          row.job_id && <a href={href(['jobs', row.job_id], { mine: '1' })}>{text.job}</a>,
        ],
      }))}
    />
  );
}

/** A button that reads every movement and gives it to the reader as a file. */
function Statement({ aipod, agent_id }: { aipod: View['session']['aipod']; agent_id: string }): JSX.Element {
  const { wallet: text } = words;
  const [read, setRead] = useState<number | null>(null);
  const [error, setError] = useState<unknown>();
  const save = async () => {
    if (read !== null) return;
    setRead(0);
    setError(undefined);
    try {
      const rows: AIPod.Transaction[] = [];
      for await (const row of aipod.wallet.listTransactions({ page_size: 100 })) {
        rows.push(row);
        if (rows.length % 100 === 0) setRead(rows.length);
      }
      const columns = [
        'created_at',
        'transaction_id',
        'kind',
        'amount',
        'currency',
        'balance_after',
        'task_id',
        'counterparty_id',
      ] as const;
      const table = rows.map((row) => columns.map((column) => row[column]));
      download(
        `statement-${agent_id}-${new Date().toISOString().slice(0, 10)}.csv`,
        writeCsv([...columns], table),
      );
    } catch (failure) {
      setError(failure);
    } finally {
      setRead(null);
    }
  };
  return (
    <>
      <button type="button" onClick={save} aria-disabled={read !== null}>
        {read === null ? text.download : text.downloading(read)}
      </button>
      {error !== undefined && <Failure error={error} />}
    </>
  );
}
