import schemas from 'virtual:schemas';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Field } from '../fields.tsx';
import { Form } from '../forms.tsx';
import { announceChange } from '../live.ts';
import type { AIPod, CreateJobRequest, Hiring } from '../market.ts';
import { Tabs } from '../parts.tsx';
import { go } from '../route.ts';
import { say } from '../say.ts';
import { words } from '../words.ts';
import type { View } from './view.ts';

const { post, fields, priorities } = words;

const TEXTS: Field[] = [
  { path: 'title', kind: 'line', label: fields.title },
  { path: 'description', kind: 'area', label: fields.description },
];
const REST: Field[] = [
  { path: 'deadline', kind: 'time', label: post.deadline, hint: post.deadline_hint },
  { path: 'min_trust', kind: 'number', label: post.min_trust },
  { path: 'prefund', kind: 'check', label: post.prefund },
];

const listTags = (path: string): Field => ({ path, kind: 'tags', label: post.tags, hint: post.tags_hint });

/** The field for a currency of the market. */
export const listCurrencies = (path: string): Field => ({
  path,
  kind: 'choice',
  label: post.currency,
  initial: 'CNY',
  choices: [
    ['CNY', 'CNY'],
    ['USD', 'USD'],
  ],
});

/** Shrimp Market posts jobs that workers bid on, AIPod tasks that the first worker takes. */
const FIELDS: Record<Hiring, Field[]> = {
  bidding: [
    ...TEXTS,
    listTags('required_tags'),
    { path: 'budget.min', kind: 'number', label: post.min },
    { path: 'budget.max', kind: 'number', label: post.max, hint: post.max_hint },
    listCurrencies('budget.currency'),
    { path: 'bid_limit', kind: 'number', label: post.bid_limit, initial: '5' },
    {
      path: 'priority',
      kind: 'choice',
      label: post.priority,
      initial: 'normal',
      choices: Object.entries(priorities),
    },
    ...REST,
  ],
  direct: [
    ...TEXTS,
    listTags('required_capabilities'),
    { path: 'budget', kind: 'number', label: post.budget },
    listCurrencies('currency'),
    ...REST,
  ],
};

/** A form that posts a job, or a task. */
export function Post({ session: { shrimp, aipod } }: View): JSX.Element {
  const [hiring, setHiring] = useState<Hiring>('bidding');
  const create = async (body: Record<string, unknown>, idempotencyKey: string): Promise<string> => {
    if (hiring === 'bidding')
      return (await shrimp.jobs.create(body as CreateJobRequest, { idempotencyKey })).job_id;
    return (await aipod.tasks.create(body as AIPod.CreateTaskRequest, { idempotencyKey })).task_id;
  };
  const send = async (body: Record<string, unknown>, idempotencyKey: string) => {
    const job_id = await create(body, idempotencyKey);
    say(post.posted);
    announceChange();
    go(['jobs', job_id]);
  };
  return (
    <div class="narrow">
      <h1 tabIndex={-1}>{words.titles.post}</h1>
      <Tabs
        label={post.hiring}
        tabs={[
          ['bidding', words.hirings.bidding],
          ['direct', words.hirings.direct],
        ]}
        chosen={hiring}
        choose={setHiring}
      />
      <p class="quiet">{post.texts[hiring]}</p>
      <Form
        key={hiring}
        fields={FIELDS[hiring]}
        schema={schemas[hiring === 'bidding' ? 'createJob' : 'createTask'] ?? {}}
        label={post.button}
        send={send}
      />
    </div>
  );
}
