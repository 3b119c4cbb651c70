import type { JSX } from 'preact';
import { useLoad } from '../load.ts';
import type { AuditRecord } from '../market.ts';
import { AgentLink, Empty, Pages, Show, Table, Time } from '../parts.tsx';
import { href } from '../route.ts';
import { Line, Prose } from '../text.tsx';
import { words } from '../words.ts';
import { TextFilter } from './jobs.tsx';
import type { View } from './view.ts';

/** What admins did, newest first. */
export function Audit({ session: { shrimp }, query }: View): JSX.Element {
  const { audit: text } = words;
  const target = query.get('target');
  const page = Number(query.get('page') ?? 1) || 1;
  const loaded = useLoad(
    () => shrimp.admin.listAudit({ ...(target && { target_id: target }), page, limit: 50 }),
    [target, page],
    { every_ms: 20_000 },
  );
  return (
    <>
      <h1 tabIndex={-1}>{words.titles.audit}</h1>
      <search class="filters" aria-label={words.jobs.filters}>
        <TextFilter name="target" label={text.target} query={query} />
      </search>
      <Show loaded={loaded}>
        {({ audit, pagination }) =>
          audit.length === 0 ? (
            <Empty text={text.none} />
          ) : (
            <>
              <Table
                label={words.titles.audit}
                head={[text.when, text.who, text.what, text.whom, text.why, text.details]}
                rows={audit.map((record) => ({
                  key: record.audit_id,
                  cells: [
                    <Time key="when" at={record.created_at} />,
                    <AgentLink key="who" id={record.actor_id} />,
                    words.audit_actions[record.action] ?? record.action,
                    <Target key="whom" record={record} />,
                    record.reason && <Prose text={record.reason} />,
                    <Details key="details" details={record.details} />,
                  ],
                }))}
              />
              <Pages page={page} has_more={pagination.has_more} />
            </>
          )
        }
      </Show>
    </>
  );
}

function Target({ record: { target_type, target_id } }: { record: AuditRecord }): JSX.Element {
  if (target_type === 'agent') return <AgentLink id={target_id} />;
  if (target_type === 'job')
    return (
      <a href={href(['jobs', target_id], { mine: '1' })}>
        <Line text={target_id} />
      </a>
    );
  return <Line text={target_id} />;
}

function Details({ details }: { details: Record<string, unknown> }): JSX.Element {
  const rows = Object.entries(details);
  return (
    <span class="details">
      {rows.map(([name, value]) => (
        <span key={name}>
          <Line text={`${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`} />
        </span>
      ))}
    </span>
  );
}
