import schemas from 'virtual:schemas';
import type { JSX } from 'preact';
import type { Field } from '../fields.tsx';
import { Form } from '../forms.tsx';
import { announceChange } from '../live.ts';
import type { CreateJobRequest } from '../market.ts';
import { go } from '../route.ts';
import { say } from '../say.ts';
import { words } from '../words.ts';
import type { View } from './view.ts';

const { post, fields, priorities } = words;

const FIELDS: Field[] = [
  { path: 'title', kind: 'line', label: fields.title },
  { path: 'description', kind: 'area', label: fields.description },
  { path: 'required_tags', kind: 'tags', label: post.tags, hint: post.tags_hint },
  { path: 'budget.min', kind: 'number', label: post.min },
  { path: 'budget.max', kind: 'number', label: post.max, hint: post.max_hint },
  {
    path: 'budget.currency',
    kind: 'choice',
    label: post.currency,
    initial: 'CNY',
    choices: [
      ['CNY', 'CNY'],
      ['USD', 'USD'],
    ],
  },
  { path: 'deadline', kind: 'time', label: post.deadline, hint: post.deadline_hint },
  { path: 'bid_limit', kind: 'number', label: post.bid_limit, initial: '5' },
  {
    path: 'priority',
    kind: 'choice',
    label: post.priority,
    initial: 'normal',
    choices: Object.entries(priorities),
  },
  { path: 'min_trust', kind: 'number', label: post.min_trust },
  { path: 'prefund', kind: 'check', label: post.prefund },
];

/** A form that posts a job. */
export function Post({ session: { shrimp } }: View): JSX.Element {
  const send = async (body: Record<string, unknown>, idempotencyKey: string) => {
    const { job_id } = await shrimp.jobs.create(body as CreateJobRequest, { idempotencyKey });
    say(post.posted);
    announceChange();
    go(['jobs', job_id]);
  };
  return (
    <div class="narrow">
      <h1 tabIndex={-1}>{words.titles.post}</h1>
      <p class="quiet">{post.text}</p>
      <Form fields={FIELDS} schema={schemas.createJob ?? {}} label={post.button} send={send} />
    </div>
  );
}
