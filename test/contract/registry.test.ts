import t from 'tap';
import type { Context, Data, Input, Registry } from '../../src/contract/operations.ts';
import { mount } from '../../src/http/mount.ts';
import { createDialect, createHandlers, startTiny } from '../http/tiny.ts';
import type { operations, Traits } from '../http/tiny-document.ts';

// The compiler checks a registry against its document. These lines fail `tsc` when it no longer does.

type Same<A, B> = [A, B] extends [B, A] ? true : never;

const proven: true[] = [
  true satisfies Same<Data<operations['listThings']>, { limit: number }>,
  true satisfies Same<Data<operations['createThing']>, { name: string }>,
  true satisfies Same<Input<operations['listThings']>['query'], { limit: number; kind?: 'a' | 'b' }>,
  true satisfies Same<keyof Input<operations['listThings']>['path'], never>,
  true satisfies Same<Input<operations['listThings']>['body'], undefined>,
  true satisfies Same<Input<operations['getThing']>['path'], { thing_id: string }>,
  true satisfies Same<undefined extends Input<operations['createThing']>['body'] ? 1 : 0, 0>,
  true satisfies Same<undefined extends Input<operations['updateThing']>['body'] ? 1 : 0, 1>,
  true satisfies Same<'actor' extends keyof Context<Traits['getThing']> ? 1 : 0, 0>,
  true satisfies Same<'actor' extends keyof Context<Traits['listThings']> ? 1 : 0, 1>,
  true satisfies Same<'trx' extends keyof Context<Traits['updateThing']> ? 1 : 0, 1>,
  true satisfies Same<'trx' extends keyof Context<Traits['createThing']> ? 1 : 0, 0>,
];

type Tiny = Registry<operations, Traits>;
declare const handlers: Tiny;

export function neverCompiles(): unknown[] {
  const { wait, ...rest } = handlers;
  return [
    // @ts-expect-error a handler is missing
    rest satisfies Tiny,
    // @ts-expect-error a handler too many
    { ...rest, wait, other: wait } satisfies Tiny,
    // @ts-expect-error a reply of another shape
    { ...rest, wait: async () => ({ waited: true }) } satisfies Tiny,
    // @ts-expect-error a public operation has no actor
    { ...rest, wait, getThing: async ({ actor }) => actor } satisfies Tiny,
  ];
}

t.test('the compiler checks a registry against its operations', async (t) => {
  t.equal(proven.length, 12);
  t.equal(typeof createHandlers, 'function');
});

t.test('the server does not start when the table and the code differ', async (t) => {
  const { app } = await startTiny();
  const { dialect } = createDialect();
  const boot = (changes: object) => () => mount(app, { ...dialect, ...changes }, {} as never);

  t.throws(boot({ handlers: { ...dialect.handlers, wait: undefined } }), /operation wait has no handler/);
  t.throws(boot({ validators: {} }), /no validator listThings\.query/);
  t.throws(boot({ serializers: {} }), /no serializer listThings\.200/);
  await app.close();
});
