import type { ComponentChildren, JSX } from 'preact';
import { formatDistance, formatTime } from './format.ts';
import type { Loaded } from './load.ts';
import { ApiError, ConnectionError, type JobSummary } from './market.ts';
import { changeQuery, href } from './route.ts';
import { Line } from './text.tsx';
import { words } from './words.ts';

/** Shows what was loaded; before that, or without it, says so. `children` is called with the data. */
export function Show<T>({
  loaded: { data, error, reload },
  children,
}: {
  loaded: Loaded<T>;
  children: (data: T) => ComponentChildren;
}): JSX.Element {
  return (
    <>
      {error !== undefined && <Failure error={error} retry={reload} />}
      {data !== undefined && children(data)}
      {data === undefined && error === undefined && (
        <p class="quiet" aria-busy="true">
          {words.loading}
        </p>
      )}
    </>
  );
}

/** Says why a call failed, in the words of the market if it answered. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }): JSX.Element {
  return (
    <div class="failure" role="alert">
      <p>
        {describe(error)}{' '}
        {error instanceof ApiError && error.help?.startsWith('/docs/') && (
          <a href={error.help} target="_blank" rel="noopener">
            {words.what_to_do}
          </a>
        )}
      </p>
      {retry && (
        <button type="button" onClick={retry}>
          {words.retry}
        </button>
      )}
    </div>
  );
}

/** What a failed call says to the reader. */
export function describe(error: unknown): string {
  if (error instanceof ApiError) return error.userMessage ?? `${words.failed} (${error.status})`;
  return error instanceof ConnectionError ? words.offline : words.failed;
}

/** A time: how far it is from now, and in full to whoever points at it. */
export function Time({ at }: { at: string }): JSX.Element {
  return (
    <time dateTime={at} title={formatTime(at)}>
      {formatDistance(at)}
    </time>
  );
}

/** A link to an agent. */
export function AgentLink({ id, name }: { id: string; name?: string | undefined }): JSX.Element {
  return (
    <a href={href(['agents', id])}>
      <Line text={name ?? id} />
    </a>
  );
}

/** A trust score from 0 to 1, as a number and a bar. */
export function TrustScore({ score }: { score: number }): JSX.Element {
  return (
    <span class="trust" title={words.trust_hint}>
      <span class="trust-bar" aria-hidden="true">
        <span style={{ width: `${Math.round(score * 100)}%` }} />
      </span>
      {words.trust(score.toFixed(2))}
    </span>
  );
}

/** What a job is now, in words. */
export function JobBadges({ job }: { job: Omit<JobSummary, 'employer_trust'> }): JSX.Element {
  return (
    <span class="badges">
      <span class={`badge ${job.status.toLowerCase()}`}>
        {words.statuses[job.status]}
        {job.close_reason && ` · ${words.close_reasons[job.close_reason]}`}
      </span>
      {job.disputed && <span class="badge disputed">{words.disputed}</span>}
      <span class="badge">{words.hirings[job.hiring]}</span>
      {job.priority !== 'normal' && <span class="badge">{words.priorities[job.priority]}</span>}
      {job.overdue && <span class="badge disputed">{words.overdue}</span>}
    </span>
  );
}

export function Tags({ tags }: { tags: string[] }): JSX.Element | null {
  if (tags.length === 0) return null;
  return (
    <ul class="tags">
      {tags.map((tag) => (
        <li key={tag}>
          <Line text={tag} />
        </li>
      ))}
    </ul>
  );
}

/** Facts as pairs of a label and a value; those without a value are left out. */
export function Facts({ rows }: { rows: [label: string, value: ComponentChildren][] }): JSX.Element {
  return (
    <dl class="facts">
      {rows
        .filter(([, value]) => value !== null && value !== undefined && value !== false)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** A choice of two or more, side by side. */
export function Tabs<Value extends string>({
  label,
  tabs,
  chosen,
  choose,
}: {
  label: string;
  tabs: [value: Value, label: string][];
  chosen: Value;
  choose: (value: Value) => void;
}): JSX.Element {
  return (
    <fieldset class="tabs">
      <legend class="visually-hidden">{label}</legend>
      {tabs.map(([value, text]) => (
        <label key={value}>
          <input type="radio" name={label} checked={value === chosen} onChange={() => choose(value)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function Section({
  title,
  children,
  aside,
}: {
  title: string;
  children: ComponentChildren;
  aside?: ComponentChildren;
}): JSX.Element {
  return (
    <section>
      <div class="section-head">
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** A table that scrolls by itself on a narrow screen. */
export function Table({
  label,
  head,
  rows,
}: {
  label: string;
  head: string[];
  rows: { key: string; cells: ComponentChildren[] }[];
}): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it.
    <section class="scroll" tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            {head.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, i) => (
                <td key={i}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** How many rows a list has, and the heading of those that follow. */
export function Found({ text }: { text?: string }): JSX.Element {
  return (
    <>
      {text && (
        <p role="status" class="quiet">
          {text}
        </p>
      )}
      <h2 class="visually-hidden">{words.results}</h2>
    </>
  );
}

/** Links to the pages of a list, by `page` in the address. */
export function Pages({ page, has_more }: { page: number; has_more: boolean }): JSX.Element | null {
  if (page === 1 && !has_more) return null;
  const turn = (to: number) => {
    changeQuery({ page: to === 1 ? undefined : String(to) });
    document.querySelector('h1')?.focus();
    scrollTo(0, 0);
  };
  return (
    <nav class="pages" aria-label={words.pages}>
      <button type="button" disabled={page === 1} onClick={() => turn(page - 1)}>
        {words.previous}
      </button>
      <span>{words.page(page)}</span>
      <button type="button" disabled={!has_more} onClick={() => turn(page + 1)}>
        {words.next}
      </button>
    </nav>
  );
}

export function Empty({ text, children }: { text: string; children?: ComponentChildren }): JSX.Element {
  return (
    <p class="empty">
      {text} {children}
    </p>
  );
}
