import schemas from 'virtual:schemas';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Form } from '../forms.tsx';
import { announceChange } from '../live.ts';
import type { CreateReportRequest, Hidden, Session } from '../market.ts';
import { say } from '../say.ts';
import { words } from '../words.ts';

/** What a report is about. */
export type Subject = Pick<CreateReportRequest, 'kind' | 'id' | 'job_id'>;

/** A button that opens the form to report something to the operator. `name` tells it from others on the page. */
export function Report({
  subject,
  name,
  session,
}: {
  subject: Subject;
  name: string;
  session: Session;
}): JSX.Element {
  const { report: text, fields } = words;
  const [is_open, setOpen] = useState(false);
  const send = async (body: Record<string, unknown>, idempotencyKey: string) => {
    await session.shrimp.reports.create(body as unknown as CreateReportRequest, { idempotencyKey });
    setOpen(false);
    say(text.sent);
    announceChange();
  };
  return (
    <div class="report">
      <button
        type="button"
        class="plain"
        aria-expanded={is_open}
        aria-label={`${text.report} · ${name}`}
        onClick={() => setOpen(!is_open)}
      >
        {text.report}
      </button>
      {is_open && (
        <div class="action-form">
          <Form
            fields={[
              {
                path: 'reason',
                kind: 'choice',
                label: fields.reason,
                choices: Object.entries(text.reasons),
                initial: 'spam',
              },
              { path: 'text', kind: 'area', label: text.text },
            ]}
            schema={schemas.createReport ?? {}}
            fixed={{ ...subject }}
            label={text.send}
            send={send}
          >
            <p class="quiet">{text.note}</p>
          </Form>
        </div>
      )}
    </div>
  );
}

/** Says to those who still see hidden content that others do not, and why. */
export function HiddenNote({ hidden }: { hidden: Hidden | undefined }): JSX.Element | null {
  if (!hidden) return null;
  const { report: text } = words;
  return (
    <p class="hidden-note">
      <span class="badge disputed">{hidden.deleted ? text.deleted : text.hidden}</span>{' '}
      {text.reasons[hidden.reason] ?? hidden.reason}
    </p>
  );
}
