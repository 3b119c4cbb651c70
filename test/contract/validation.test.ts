import t from 'tap';
import { bindOperations, type Operation } from '../../src/contract/bind.ts';
import type { Call } from '../../src/contract/call.ts';
import { validateCall } from '../../src/contract/validate_call.ts';
import { Failure } from '../../src/domain/kernel/failure.ts';
import type { SentError } from '../../src/domain/kernel/field_errors.ts';
import { shrimp } from '../../src/shrimp/index.ts';

const operations = new Map(bindOperations(shrimp).map((operation) => [operation.id, operation]));

/** The faults for which a call is refused; an empty list if it passes. */
function faultsOf(id: string, given: Partial<Call>): SentError[] {
  const call: Call = {
    path: {},
    query: {},
    body: undefined,
    headers: {},
    actor: null,
    address: '192.0.2.1',
    ...given,
  };
  try {
    validateCall(operations.get(id) as Operation, call);
    return [];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.details?.errors as SentError[];
  }
}

/** The paths and rules of faults, in order, as `path rule`. */
const name = (faults: SentError[]) => faults.map(({ sent, rule }) => `${sent} ${rule}`);

const job = { title: 'A job', description: 'To do.', budget: { min: 10, max: 20 } };

t.test('a body with eight faults lists all of them', async (t) => {
  const body = {
    tags: ['python'],
    title: '',
    description: '',
    budget: { unit: 'CNY', min: '10', max: 20.123 },
    priority: 'hight',
    deadline: 'tomorrow',
  };
  t.strictSame(faultsOf('createJob', { body }), [
    { sent: 'tags', rule: 'unknown', params: {}, suggestion: 'required_tags' },
    { sent: 'title', rule: 'min_length', params: { limit: 1 } },
    { sent: 'description', rule: 'min_length', params: { limit: 1 } },
    { sent: 'budget.unit', rule: 'unknown', params: {}, suggestion: undefined },
    { sent: 'budget.min', rule: 'type', params: { type: 'number' } },
    {
      sent: 'priority',
      rule: 'enum',
      params: { allowed: ['low', 'normal', 'high', 'urgent'] },
      suggestion: 'high',
    },
    {
      sent: 'deadline',
      rule: 'pattern',
      params: {
        pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$',
      },
    },
    { sent: 'budget.max', rule: 'two_decimals', params: {} },
  ]);
});

t.test('faults in path, body, query and headers stand in one list', async (t) => {
  const call = {
    path: { job_id: 'a b' },
    body: { proposal: 'I will.' },
    query: { page: '1' },
    headers: { 'idempotency-key': 'two words' },
  };
  t.same(name(faultsOf('createBid', call)), [
    'job_id pattern',
    'quote required',
    'page unknown',
    'idempotency-key pattern',
  ]);
});

t.test('rules of the market and bad text join the faults of the schema', async (t) => {
  const body = {
    ...job,
    title: 'a\0b',
    description: 7,
    required_tags: ['fine', 'İ'.repeat(64), 'İ'.repeat(64)],
    budget: { min: 1.001, max: 2.002 },
    deadline: '2027-02-30T08:00:00',
  };
  t.same(name(faultsOf('createJob', { body })), [
    'title text_characters',
    'description type',
    'required_tags.1 tag_length',
    'budget.min two_decimals',
    'budget.max two_decimals',
    'deadline time',
  ]);
});

t.test('an array shows its first bad item, and a fault of the whole body stands alone', async (t) => {
  const required_tags = ['fine', '', 7, ''];
  t.same(name(faultsOf('createJob', { body: { ...job, required_tags } })), ['required_tags.1 min_length']);
  t.same(name(faultsOf('createJob', { body: { ...job, budget: 7 } })), ['budget type']);
  t.same(name(faultsOf('createJob', { body: [] })), ['body type']);
  t.same(name(faultsOf('updateJob', { path: { job_id: 'a' }, body: {} })), ['body min_properties']);
});

t.test('a list ends at 20 faults', async (t) => {
  const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`x${i}`, i]));
  t.equal(faultsOf('createJob', { body: { ...job, ...many } }).length, 20);
});

t.test('200,000 bad items are one fault', async (t) => {
  const body = { ...job, required_tags: Array.from({ length: 200_000 }, () => 7) };
  t.same(name(faultsOf('createJob', { body })), ['required_tags max_items']);
});

t.test('names of Object.prototype are unknown fields like others', async (t) => {
  const body = JSON.parse('{"constructor":1,"toString":1,"hasOwnProperty":1,"__proto__":{"title":"x"}}');
  t.same(name(faultsOf('createJob', { body })), [
    'constructor unknown',
    'toString unknown',
    'hasOwnProperty unknown',
    'body property_name',
    'title required',
    'description required',
    'budget required',
  ]);
});

t.test('an empty body counts as absent where none is taken, and null where it is optional', async (t) => {
  const path = { job_id: 'a', bid_id: 'b' };
  for (const body of [undefined, null, {}]) t.same(faultsOf('acceptBid', { path, body }), []);
  for (const body of [[], '', 0, false, { a: 1 }])
    t.same(name(faultsOf('acceptBid', { path, body })), ['body body_unexpected']);
  t.same(faultsOf('createKey', { body: null }), []);
  t.same(name(faultsOf('createJob', { body: null })), ['body body_null']);
  t.same(name(faultsOf('createJob', {})), ['body body_missing']);
});
