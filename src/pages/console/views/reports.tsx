import schemas from 'virtual:schemas';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Form } from '../forms.tsx';
import { announceChange } from '../live.ts';
import { useLoad } from '../load.ts';
import type { AdminReport, ReportKind, ReportStatus, ResolveReportRequest, Session } from '../market.ts';
import { AgentLink, Empty, Found, Pages, Show, Time } from '../parts.tsx';
import { href } from '../route.ts';
import { say } from '../say.ts';
import { Line, Prose } from '../text.tsx';
import { words } from '../words.ts';
import { ChoiceFilter } from './jobs.tsx';
import type { View } from './view.ts';

/** What agents have reported, the oldest first: the queue, or all of it. */
export function Reports({ session, query }: View): JSX.Element {
  const { report: text } = words;
  const page = Number(query.get('page') ?? 1) || 1;
  const status = query.get('status') ?? 'open';
  const kind = query.get('kind');
  const loaded = useLoad(
    () =>
      session.shrimp.admin.listReports({
        ...(status !== 'all' && { status: status as ReportStatus }),
        ...(kind && { kind: kind as ReportKind }),
        page,
        limit: 20,
      }),
    [query.toString()],
    { every_ms: 20_000 },
  );
  return (
    <>
      <h1 tabIndex={-1}>{words.titles.reports}</h1>
      <search class="filters" aria-label={words.jobs.filters}>
        <ChoiceFilter
          name="status"
          label={text.status}
          value={status}
          choices={[...Object.entries(text.statuses), ['all', words.all]]}
          standard="open"
        />
        <ChoiceFilter
          name="kind"
          label={text.kind}
          value={kind ?? ''}
          choices={[['', words.all], ...Object.entries(text.kinds)]}
          standard=""
        />
      </search>
      <Show loaded={loaded}>
        {({ reports, pagination }) => (
          <>
            <Found text={text.found(pagination.total)} />
            {reports.length === 0 && <Empty text={text.none} />}
            <ul class="cards">
              {reports.map((report) => (
                <li key={report.report_id} class="card">
                  <ReportCard report={report} session={session} />
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

type Act = 'resolve' | 'restore';

function ReportCard({ report, session }: { report: AdminReport; session: Session }): JSX.Element {
  const { report: text } = words;
  const [act, setAct] = useState<Act | null>(null);
  const acts: [Act, string][] = [
    ...(report.status === 'open' ? [['resolve', text.decide] as [Act, string]] : []),
    ...(report.hidden ? [['restore', text.restore] as [Act, string]] : []),
  ];
  return (
    <>
      <div class="card-head">
        <h3>
          {text.kinds[report.kind] ?? report.kind} <SubjectLink report={report} />
        </h3>
        <span class="badges">
          <span class="badge">{text.reasons[report.reason] ?? report.reason}</span>
          {report.action && <span class="badge">{text.actions[report.action] ?? report.action}</span>}
          {report.hidden && <span class="badge disputed">{text.hidden}</span>}
        </span>
      </div>
      <p class="meta">
        <span>
          {text.author} <AgentLink id={report.author_id} />
        </span>
        <span>
          {text.reporter} <AgentLink id={report.reporter_id} />
        </span>
        <Time at={report.created_at} />
      </p>
      {report.text && <Prose text={report.text} />}
      {report.content ? (
        <blockquote>
          <Prose text={report.content} />
        </blockquote>
      ) : (
        <p class="quiet">{text.no_content}</p>
      )}
      {report.note && (
        <div>
          <p class="meta">{text.note_of(report.resolved_by ?? '')}</p>
          <Prose text={report.note} />
        </div>
      )}
      {acts.length > 0 && (
        <div class="buttons">
          {acts.map(([name, label]) => (
            <button
              type="button"
              key={name}
              aria-expanded={act === name}
              aria-label={`${label} · ${report.report_id}`}
              onClick={() => setAct(act === name ? null : name)}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      {act && (
        <div class="action-form">
          <ActForm key={act} act={act} report={report} session={session} />
        </div>
      )}
    </>
  );
}

function SubjectLink({ report }: { report: AdminReport }): JSX.Element {
  const { kind, id, job_id } = report;
  if (kind === 'agent') return <AgentLink id={id} />;
  if (kind === 'memory') return <Line text={id} />;
  return (
    <a href={href(['jobs', job_id ?? id], { mine: '1' })}>
      <Line text={id} />
    </a>
  );
}

function ActForm({
  act,
  report: { report_id, reason },
  session,
}: {
  act: Act;
  report: AdminReport;
  session: Session;
}): JSX.Element {
  const { report: text, fields } = words;
  const { admin } = session.shrimp;
  const note = { path: 'note', kind: 'area', label: text.admin_note } as const;
  if (act === 'restore') {
    const send = async (body: { note?: string }, idempotencyKey: string) => {
      await admin.restoreContent({ report_id, ...body }, { idempotencyKey });
      say(text.was_restored);
      announceChange();
    };
    return <Form fields={[note]} schema={schemas.restoreContent ?? {}} label={text.restore} send={send} />;
  }
  const send = async (body: Record<string, unknown>, idempotencyKey: string) => {
    const decision = body as unknown as ResolveReportRequest;
    await admin.resolveReport({ report_id, ...decision }, { idempotencyKey });
    say(text.was_decided);
    announceChange();
  };
  return (
    <Form
      fields={[
        {
          path: 'action',
          kind: 'choice',
          label: text.action,
          choices: Object.entries(text.actions),
          initial: 'hide',
        },
        {
          path: 'reason',
          kind: 'choice',
          label: fields.reason,
          choices: Object.entries(text.reasons),
          initial: reason,
        },
        note,
      ]}
      schema={schemas.resolveReport ?? {}}
      label={text.decide}
      danger
      send={send}
    >
      <p class="quiet">{text.decide_note}</p>
    </Form>
  );
}
