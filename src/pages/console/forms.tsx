import type { ComponentChildren, JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { type Field, FieldInput, type Value } from './fields.tsx';
import { ApiError, AuthenticationError, forget, session } from './market.ts';
import { describe, Failure } from './parts.tsx';
import { type Fault, type Schema, validate } from './validate.ts';
import { words } from './words.ts';

/**
 * A form for the body of an operation. It is checked by the schema of the operation before it is sent, and shows what
 * the market refuses at the fields. However often it is submitted, the market carries the same body out once.
 */
export function Form({
  fields,
  schema = {},
  needs = [],
  fixed = {},
  label,
  send,
  danger = false,
  children,
}: {
  fields: Field[];
  schema?: Schema;
  /** Fields that the body needs besides those that the schema requires. */
  needs?: string[];
  /** What the body has besides the fields. */
  fixed?: Record<string, unknown>;
  label: string;
  /** Sends the body; an error that it throws is shown. */
  send: (body: Record<string, unknown>, idempotencyKey: string) => Promise<void>;
  danger?: boolean;
  children?: ComponentChildren;
}): JSX.Element {
  const [values, setValues] = useState<Record<string, Value>>(() => readInitial(fields));
  const [faults, setFaults] = useState<Fault[]>([]);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  // The state of a render cannot stop a second click before the next render.
  const attempt = useRef({ running: false, text: '', key: '' });
  const form = useRef<HTMLFormElement>(null);
  const id = useId();

  const show = (found: Fault[]) => {
    setFaults(found);
    const first = fields.find((field) => findFault(found, field));
    if (first) form.current?.querySelector<HTMLElement>(`[data-path="${first.path}"]`)?.focus();
  };

  const submit = async (event: Event) => {
    event.preventDefault();
    const { current } = attempt;
    if (current.running) return;
    const body = makeBody(fields, values, fixed);
    setError(undefined);
    const found = validate(schema, body, needs);
    show(found);
    if (found.length > 0) return;
    const text = JSON.stringify(body);
    if (text !== current.text) Object.assign(current, { text, key: makeKey() });
    current.running = true;
    setBusy(true);
    try {
      await send(body, current.key);
      current.text = '';
      setValues(readInitial(fields));
    } catch (refusal) {
      if (refusal instanceof AuthenticationError && session.get()) forget(true);
      const named = refusal instanceof ApiError ? refusal.fields : [];
      show(named.map(({ path, message }) => ({ path, message })));
      setError(refusal);
    } finally {
      current.running = false;
      setBusy(false);
    }
  };

  const unplaced = faults.filter((fault) => !fields.some((field) => covers(field, fault)));
  return (
    <form ref={form} noValidate onSubmit={submit} aria-busy={busy}>
      {fields.map((field) => (
        <FieldInput
          key={field.path}
          id={`${id}-${field.path}`}
          field={field}
          value={values[field.path]}
          required={needs.includes(field.path) || isRequired(schema, field.path)}
          fault={findFault(faults, field)}
          change={(value) => setValues((last) => ({ ...last, [field.path]: value }))}
        />
      ))}
      {children}
      {error !== undefined && faults.length === 0 && <Failure error={error} />}
      {faults.length > 0 && (
        <p class="failure" role="alert">
          {error === undefined ? words.fix_fields(faults.length) : describe(error)}
          {unplaced.map(({ path, message }) => (
            <span key={path}>{` ${path} ${message}`}</span>
          ))}
        </p>
      )}
      <button type="submit" class={danger ? 'danger' : 'primary'} aria-disabled={busy}>
        {busy ? words.sending : label}
      </button>
    </form>
  );
}

function readInitial(fields: Field[]): Record<string, Value> {
  return Object.fromEntries(fields.map(({ path, initial }) => [path, initial]));
}

/** A fault of `budget.min` or `required_tags.0` belongs to the field with the longest path that begins it. */
function covers({ path }: Field, fault: Fault): boolean {
  return fault.path === path || fault.path.startsWith(`${path}.`);
}

function findFault(faults: Fault[], field: Field): Fault | undefined {
  return faults.find((fault) => covers(field, fault));
}

function isRequired(schema: Schema, path: string): boolean {
  const [first = '', ...rest] = path.split('.');
  if (!schema.required?.includes(first)) return false;
  return rest.length === 0 || isRequired(schema.properties?.[first] ?? {}, rest.join('.'));
}

function makeBody(
  fields: Field[],
  values: Record<string, Value>,
  fixed: Record<string, unknown>,
): Record<string, unknown> {
  const body: Record<string, unknown> = structuredClone(fixed);
  for (const field of fields) {
    const value = readValue(field, values[field.path]);
    if (value === undefined) continue;
    const steps = field.path.split('.');
    const last = steps.pop() ?? '';
    let at = body;
    for (const step of steps) {
      at[step] ??= {};
      at = at[step] as Record<string, unknown>;
    }
    at[last] = value;
  }
  return body;
}

/** What a field adds to the body; undefined if it is empty. */
function readValue({ kind }: Field, value: Value): unknown {
  if (value === undefined || value === '' || value === false) return undefined;
  if (value === true) return true;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value;
  if (typeof value === 'object')
    return Object.entries(value).map(([worker_id, share]) => ({ worker_id, share }));
  const text = value.trim();
  if (kind === 'area') return value;
  if (text === '') return undefined;
  // What is not a number stays text, which the schema refuses.
  if (kind === 'number') return Number.isNaN(Number(text)) ? text : Number(text);
  if (kind === 'tags') return text.split(/[,，、\s]+/).filter(Boolean);
  if (kind === 'lines') return text.split(/\s*\n\s*/);
  if (kind === 'time') return new Date(text).toISOString();
  return text;
}

/** An idempotency key that nobody guesses. `crypto.randomUUID` exists on secure origins only. */
function makeKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return `console-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
