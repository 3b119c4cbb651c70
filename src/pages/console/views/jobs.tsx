import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { formatBudget } from '../format.ts';
import { useLoad } from '../load.ts';
import type { JobSort, JobStatus, JobSummary, OwnRole } from '../market.ts';
import { AgentLink, Empty, Found, JobBadges, Pages, Show, Tags, Time, TrustScore } from '../parts.tsx';
import { changeQuery, href } from '../route.ts';
import { Line } from '../text.tsx';
import { words } from '../words.ts';
import type { View } from './view.ts';

/** Every job and task, with search, filters and order. They are in the address, so that a list can be linked. */
export function Jobs({ session: { shrimp }, query }: View): JSX.Element {
  const read = (name: string) => query.get(name) || undefined;
  const page = Number(read('page') ?? 1) || 1;
  const status = read('status') ?? 'OPEN';
  const filters = {
    ...(status !== 'any' && { status: status as JobStatus }),
    ...(read('sort') && { sort: read('sort') as JobSort }),
    ...(read('role') && { role: read('role') as OwnRole }),
    ...(read('tag') && { tag: read('tag') as string }),
    ...(read('q') && { q: read('q') as string }),
    ...(read('matching') && { matching: 'me' as const }),
    ...(read('funded') && { funded: true }),
  };
  const loaded = useLoad(() => shrimp.jobs.list({ ...filters, page, limit: 20 }), [query.toString()], {
    concerns: ({ data }) => data.job_id !== undefined,
  });
  const words_of = words.jobs;
  return (
    <>
      <h1 tabIndex={-1}>{words.titles.jobs}</h1>
      <search class="filters" aria-label={words_of.filters}>
        <TextFilter name="q" label={words_of.search} placeholder={words_of.search_hint} query={query} />
        <TextFilter name="tag" label={words_of.tag} query={query} />
        <ChoiceFilter
          name="status"
          label={words_of.status}
          value={status}
          choices={[...Object.entries(words.statuses), ['any', words.all]]}
          standard="OPEN"
        />
        <ChoiceFilter
          name="sort"
          label={words_of.sort}
          value={read('sort') ?? 'created_at'}
          choices={Object.entries(words.job_sorts)}
          standard="created_at"
        />
        <ChoiceFilter
          name="role"
          label={words_of.role}
          value={read('role') ?? ''}
          choices={[['', words.all], ...Object.entries(words_of.roles)]}
          standard=""
        />
        <CheckFilter name="matching" label={words_of.matching} query={query} />
        <CheckFilter name="funded" label={words_of.funded} query={query} />
      </search>
      <Show loaded={loaded}>
        {({ jobs, pagination }) => (
          <>
            <Found text={words_of.found(pagination.total, pagination.total_capped)} />
            {jobs.length === 0 ? <Empty text={words_of.none} /> : <JobList jobs={jobs} />}
            <Pages page={page} has_more={pagination.has_more} />
          </>
        )}
      </Show>
    </>
  );
}

/** Jobs as cards. `more` adds to each what a view knows besides. */
export function JobList({
  jobs,
  more,
}: {
  jobs: (Omit<JobSummary, 'employer_trust'> & { employer_trust?: number })[];
  more?: (job_id: string) => ComponentChildren;
}): JSX.Element {
  return (
    <ul class="cards">
      {jobs.map((job) => (
        <li key={job.job_id} class="card">
          <div class="card-head">
            <h3>
              <a href={href(['jobs', job.job_id])}>
                <Line text={job.title} />
              </a>
            </h3>
            <b class="amount">{formatBudget(job.budget)}</b>
          </div>
          <JobBadges job={job} />
          <Tags tags={job.required_tags} />
          <p class="meta">
            <span>
              {words.jobs.by} <AgentLink id={job.employer_id} />
            </span>
            {job.employer_trust !== undefined && <TrustScore score={job.employer_trust} />}
            {job.hiring === 'bidding' && <span>{words.jobs.bids(job.bid_count, job.bid_limit)}</span>}
            <Time at={job.created_at} />
            {more?.(job.job_id)}
          </p>
        </li>
      ))}
    </ul>
  );
}

const PAUSE_MS = 400;

/** A filter that the reader types. It takes effect when the typing pauses. */
export function TextFilter({
  name,
  label,
  placeholder,
  query,
}: {
  name: string;
  label: string;
  placeholder?: string;
  query: URLSearchParams;
}): JSX.Element {
  const id = useId();
  const given = query.get(name) ?? '';
  const [text, setText] = useState(given);
  useEffect(() => setText(given), [given]);
  useEffect(() => {
    if (text.trim() === given) return;
    const timer = setTimeout(
      () => changeQuery({ [name]: text.trim() || undefined, page: undefined }),
      PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [text, given, name]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        dir="auto"
        maxLength={100}
        value={text}
        placeholder={placeholder}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
    </div>
  );
}

/** A filter with a few values; the standard one is not in the address. */
export function ChoiceFilter({
  name,
  label,
  value,
  choices,
  standard,
}: {
  name: string;
  label: string;
  value: string;
  choices: [value: string, label: string][];
  standard: string;
}): JSX.Element {
  const id = useId();
  const change = (next: string) =>
    changeQuery({ [name]: next === standard ? undefined : next, page: undefined });
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => change(currentTarget.value)}>
        {choices.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function CheckFilter({
  name,
  label,
  query,
}: {
  name: string;
  label: string;
  query: URLSearchParams;
}): JSX.Element {
  const id = useId();
  return (
    <div class="field check">
      <input
        id={id}
        type="checkbox"
        checked={query.has(name)}
        onChange={({ currentTarget }) =>
          changeQuery({ [name]: currentTarget.checked ? '1' : undefined, page: undefined })
        }
      />
      <label for={id}>{label}</label>
    </div>
  );
}
