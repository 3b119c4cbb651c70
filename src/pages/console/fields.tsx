import type { JSX } from 'preact';
import { formatMoney, formatPercent } from './format.ts';
import { Line } from './text.tsx';
import type { Fault } from './validate.ts';
import { words } from './words.ts';

export type Value = string | boolean | string[] | Record<string, number> | undefined;

/** A field of a form. */
export interface Field {
  /** Where its value is in the body, such as `budget.min`. */
  path: string;
  kind:
    | 'line'
    | 'password'
    | 'area'
    | 'number'
    | 'tags'
    | 'lines'
    | 'time'
    | 'check'
    | 'choice'
    | 'workers'
    | 'shares';
  label: string;
  hint?: string | undefined;
  initial?: Value;
  /** What can be chosen: the value, and its name. */
  choices?: readonly (readonly [value: string, name: string])[];
  /** The hires that `shares` divides. */
  hires?: readonly { worker_id: string; amount: number; currency: string }[];
  autocomplete?: 'username' | 'current-password' | 'off';
}

interface Input {
  id: string;
  field: Field;
  value: Value;
  required: boolean;
  fault: Fault | undefined;
  change: (value: Value) => void;
}

/** An input with its label, its hint and what is wrong with it. */
export function FieldInput(input: Input): JSX.Element {
  const { id, field, required, fault } = input;
  const described = [field.hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  const shared = {
    id,
    'data-path': field.path,
    'aria-invalid': fault ? ('true' as const) : undefined,
    'aria-describedby': described || undefined,
    'aria-required': required || undefined,
  };
  const notes = (
    <>
      {field.hint && (
        <p class="hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          {`${field.label}${words.between}${fault.message}`}
        </p>
      )}
    </>
  );
  if (field.kind === 'workers' || field.kind === 'shares') {
    return (
      <fieldset class="field" aria-describedby={described || undefined}>
        <legend>{field.label}</legend>
        {field.kind === 'workers' ? <Workers {...input} /> : <Sliders {...input} />}
        {notes}
      </fieldset>
    );
  }
  if (field.kind === 'check') {
    return (
      <div class="field check">
        <input
          type="checkbox"
          {...shared}
          checked={input.value === true}
          onChange={({ currentTarget }) => input.change(currentTarget.checked)}
        />
        <label for={id}>{field.label}</label>
        {notes}
      </div>
    );
  }
  return (
    <div class="field">
      <label for={id}>
        {field.label}
        {!required && field.kind !== 'choice' && <span class="quiet">{` ${words.optional}`}</span>}
      </label>
      <TextInput {...input} shared={shared} />
      {notes}
    </div>
  );
}

function TextInput({ field, value, change, shared }: Input & { shared: object }): JSX.Element {
  const text = typeof value === 'string' ? value : '';
  const { kind, choices, autocomplete = 'off' } = field;
  if (kind === 'choice') {
    return (
      <select {...shared} value={text} onChange={({ currentTarget }) => change(currentTarget.value)}>
        {choices?.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    );
  }
  if (kind === 'area' || kind === 'lines') {
    return (
      <textarea
        {...shared}
        rows={kind === 'lines' ? 2 : 5}
        dir="auto"
        value={text}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    );
  }
  const types = { password: 'password', time: 'datetime-local' } as const;
  return (
    <input
      {...shared}
      type={types[kind as keyof typeof types] ?? 'text'}
      inputMode={kind === 'number' ? 'decimal' : undefined}
      autoComplete={autocomplete}
      autoCapitalize="off"
      spellcheck={kind === 'line'}
      dir={kind === 'line' ? 'auto' : undefined}
      value={text}
      onInput={({ currentTarget }) => change(currentTarget.value)}
    />
  );
}

function Workers({ id, field, value, change }: Input): JSX.Element {
  const chosen = Array.isArray(value) ? value : [];
  return (
    <>
      {field.choices?.map(([worker_id, name], i) => (
        <div class="check" key={worker_id}>
          <input
            type="checkbox"
            id={`${id}-${i}`}
            data-path={i === 0 ? field.path : undefined}
            checked={chosen.includes(worker_id)}
            onChange={({ currentTarget }) =>
              change(
                currentTarget.checked ? [...chosen, worker_id] : chosen.filter((one) => one !== worker_id),
              )
            }
          />
          <label for={`${id}-${i}`}>
            <Line text={name} />
          </label>
        </div>
      ))}
    </>
  );
}

/** One slider for each hire: how much of its amount the worker gets. */
function Sliders({ id, field, value, change }: Input): JSX.Element {
  const shares = typeof value === 'object' && !Array.isArray(value) ? value : {};
  return (
    <>
      {field.hires?.map(({ worker_id, amount, currency }, i) => {
        const share = shares[worker_id] ?? 0;
        // The worker gets whole cents, rounded down.
        const paid = Math.floor(Math.round(amount * 100) * share + 1e-9) / 100;
        const text = words.split(formatMoney(paid, currency), formatMoney(amount - paid, currency));
        return (
          <div class="slider" key={worker_id}>
            <label for={`${id}-${i}`}>
              <Line text={worker_id} /> <b>{formatPercent(share)}</b>
            </label>
            <input
              type="range"
              id={`${id}-${i}`}
              data-path={i === 0 ? field.path : undefined}
              min={0}
              max={100}
              step={1}
              value={Math.round(share * 100)}
              aria-valuetext={`${formatPercent(share)}: ${text}`}
              onInput={({ currentTarget }) =>
                change({ ...shares, [worker_id]: Number(currentTarget.value) / 100 })
              }
            />
            <output for={`${id}-${i}`}>{text}</output>
          </div>
        );
      })}
    </>
  );
}
