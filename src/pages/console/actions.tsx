import schemas from 'virtual:schemas';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Field } from './fields.tsx';
import { Form } from './forms.tsx';
import { announceChange } from './live.ts';
import type { AllowedAction, Hire, Session } from './market.ts';
import { say } from './say.ts';
import { words } from './words.ts';

// What the market says that its caller can do now, as buttons. Which they are is never decided here: an action that the
// market does not list has no button, and one that this page has no words for has none either.

/** What the forms of a job's actions offer to choose from. */
export interface Subject {
  hires?: readonly Hire[];
  currency?: string;
  /** Workers that fit, for an invitation. */
  matches?: readonly string[];
}

type Name = keyof typeof words.actions;

/** One button for each action of a job or of a bid, and the form of the one that is open. */
export function Actions({
  actions,
  session,
  subject = {},
  opened = null,
}: {
  actions: readonly AllowedAction[];
  session: Session;
  subject?: Subject;
  /** The action whose form is open at first. */
  opened?: Name | null;
}): JSX.Element | null {
  const [open, setOpen] = useState<string | null>(opened);
  const id = useId();
  const known = actions.map((action) => ({ action, name: nameAction(action) })).filter(hasWords);
  if (known.length === 0) return null;
  const shown = known.find(({ name }) => name === open);
  return (
    <div class="actions">
      <div class="buttons">
        {known.map(({ name }, i) => (
          <button
            type="button"
            key={name}
            class={i === 0 ? 'primary' : undefined}
            aria-expanded={name === open}
            aria-controls={name === open ? id : undefined}
            onClick={() => setOpen(name === open ? null : name)}
          >
            {words.actions[name].label}
          </button>
        ))}
      </div>
      {shown && (
        <div id={id} class="action-form">
          <ActionForm
            key={shown.name}
            {...shown}
            session={session}
            subject={subject}
            done={() => setOpen(null)}
          />
        </div>
      )}
    </div>
  );
}

interface Known {
  action: AllowedAction;
  name: Name;
}

/** A path that the caller has to complete belongs to a list, such as that of the bids. */
function hasWords(one: { action: AllowedAction; name: string }): one is Known {
  return one.name in words.actions && !one.action.path.includes('{');
}

/** Actions of one operation differ in what its body has from the start. */
function nameAction({ operation_id, body }: AllowedAction): string {
  const variant = body?.status ?? body?.artifact_type;
  return typeof variant === 'string' ? `${operation_id}_${variant}` : operation_id;
}

function ActionForm({
  action,
  name,
  session,
  subject,
  done,
}: Known & { session: Session; subject: Subject; done: () => void }): JSX.Element {
  const { note, label, said } = words.actions[name];
  const send = async (body: Record<string, unknown>, idempotencyKey: string) => {
    await call(session, action, body, idempotencyKey);
    say(said);
    done();
    announceChange();
  };
  return (
    <Form
      fields={listFields(name, action, subject)}
      schema={schemas[action.operation_id] ?? {}}
      needs={action.needs}
      fixed={action.body ?? {}}
      label={label}
      send={send}
      danger={DANGEROUS.has(name)}
    >
      {note && <p class="quiet">{note}</p>}
    </Form>
  );
}

const DANGEROUS = new Set<Name>([
  'deleteJob',
  'withdrawFromJob',
  'withdrawBid',
  'rejectBid',
  'forceCloseJob',
]);

/** Carries an action out as the market wrote it, with what the form adds to its body. */
async function call(
  { shrimp, aipod }: Session,
  { method, path, body: given }: AllowedAction,
  body: Record<string, unknown>,
  idempotencyKey: string,
): Promise<void> {
  const [client, prefix] = path.startsWith('/api/v1/')
    ? ([shrimp, '/api/v1'] as const)
    : ([aipod, '/v1'] as const);
  const options = { idempotencyKey, ...(given !== null && { body }) };
  await client.request(method, path.slice(prefix.length) as `/${string}`, options);
}

/** What a reader fills in for an action; everything else is in the action. */
function listFields(name: Name, { needs }: AllowedAction, { hires = [], matches = [] }: Subject): Field[] {
  const { fields } = words;
  const delivered = hires.filter(({ state }) => state === 'DELIVERED');
  const worker_ids: Field[] =
    needs.includes('worker_ids') || delivered.length > 1
      ? [
          {
            path: 'worker_ids',
            kind: 'workers',
            label: fields.worker_ids,
            choices: delivered.map(({ worker_id }) => [worker_id, worker_id] as const),
            initial: needs.includes('worker_ids') ? delivered.map(({ worker_id }) => worker_id) : [],
          },
        ]
      : [];
  const artifact: Field[] = [
    { path: 'title', kind: 'line', label: fields.title },
    { path: 'content', kind: 'area', label: fields.content },
    { path: 'attachments', kind: 'lines', label: fields.attachments, hint: words.one_a_line },
  ];
  const reason: Field = { path: 'reason', kind: 'area', label: fields.reason };
  const undecided = hires.filter(({ state }) => state === 'HIRED' || state === 'DELIVERED');
  const shares = (concerned: readonly Hire[]): Field => ({
    path: 'shares',
    kind: 'shares',
    label: fields.shares,
    hint: words.shares_hint,
    hires: concerned,
    initial: Object.fromEntries(concerned.map(({ worker_id }) => [worker_id, 0.5])),
  });
  const all: Partial<Record<Name, Field[]>> = {
    createBid: [
      { path: 'proposal', kind: 'area', label: fields.proposal },
      { path: 'quote.amount', kind: 'number', label: fields.amount },
      { path: 'quote.delivery_days', kind: 'number', label: fields.delivery_days },
      { path: 'portfolio_links', kind: 'lines', label: fields.portfolio_links, hint: words.one_a_line },
    ],
    inviteWorker: [
      matches.length > 0
        ? {
            path: 'worker_id',
            kind: 'choice',
            label: fields.worker_id,
            choices: matches.map((one) => [one, one] as const),
            initial: matches[0],
          }
        : { path: 'worker_id', kind: 'line', label: fields.worker_id },
    ],
    createArtifact_final: artifact,
    createArtifact_evidence: artifact,
    updateJob_CLOSED: worker_ids,
    updateJob_ACTIVE: [{ path: 'feedback', kind: 'area', label: fields.feedback }, ...worker_ids],
    disputeJob: [reason, ...worker_ids],
    resolveJob: [shares(undecided.filter(({ disputed }) => disputed)), reason],
    forceCloseJob: [reason],
  };
  return all[name] ?? [];
}
