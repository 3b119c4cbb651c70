import t from 'tap';
import { guides, type Topic } from '../generated/guides.ts';
import { verifyWebhook } from '../generated/sdk/typescript/esm/index.js';
import { readErrorTables } from '../scripts/diff/error_words.ts';
import { aipod } from '../src/aipod/index.ts';
import { failures, reasons, rules } from '../src/contract/words.ts';
import { Failure, type FailureCode } from '../src/domain/kernel/failure.ts';
import { PLAIN } from '../src/http/errors.ts';
import { shrimp } from '../src/shrimp/index.ts';

// The guides against the code. That every error in a response is explained, with its status or code, is checked for
// all tests in support/responses.ts.

const en = readErrorTables(guides.errors.en.markdown);
const zh = readErrorTables(guides.errors.zh.markdown);

/** Errors of requests that reach no dialect. */
const BARE: FailureCode[] = ['request_timeout', 'headers_too_large'];

/** Errors that AIPod sends only with a more specific reason, or never. */
const WITH_REASON: FailureCode[] = [
  ...(['unauthorized', 'forbidden', 'bid_not_found', 'bid_limit_reached', 'job_not_open'] as const),
  ...(['invalid_state', 'duplicate_bid', 'rate_limited', 'too_many_concurrent'] as const),
];

/** What a schema refuses. */
const SCHEMA_RULES = [
  ...['required', 'unknown', 'repeated', 'type', 'enum', 'min_length', 'max_length', 'minimum', 'maximum'],
  ...['exclusive_minimum', 'min_items', 'max_items', 'min_properties', 'max_properties', 'unique_items'],
  ...['pattern', 'format'],
];

const codes = Object.keys(failures) as FailureCode[];
const sorted = (words: Iterable<string>) => [...words].sort();

t.test('the guide explains exactly the codes of Shrimp Market, with their status', async (t) => {
  const sent = codes
    .filter((code) => !BARE.includes(code))
    .map((code) => shrimp.fail(new Failure(code), 'en', 'id'))
    .map(({ status, body }) => `${(body as { error: { code: string } }).error.code} ${status}`);
  const explained = [...en.shrimp_codes].map(([code, [status]]) => `${code} ${status}`);
  t.same(sorted(explained), sorted(new Set(sent)));
});

t.test('the guide explains exactly the general reasons of AIPod, with their status', async (t) => {
  const sent = codes.filter((code) => !BARE.includes(code) && !WITH_REASON.includes(code));
  const statuses = sent.map((code) => `${code} ${aipod.fail(new Failure(code), 'en', 'id').status}`);
  const explained = [...en.aipod_reasons].map(([code, [status]]) => `${code} ${status}`);
  t.same(sorted(explained), sorted(statuses));
});

t.test('the guide explains exactly the reasons and rules', async (t) => {
  t.same(sorted(en.reasons.keys()), sorted([...Object.keys(reasons), 'rate_limited', 'too_many_concurrent']));
  t.same(sorted(en.rules.keys()), sorted(new Set([...Object.keys(rules), ...SCHEMA_RULES])));
  for (const [reason, [status = '', shrimp_codes = '']] of en.reasons) {
    t.match(status, /^(4\d\d|–)$/, reason);
    t.ok(status !== '–' || shrimp_codes !== '–', `${reason} is sent by one of the APIs`);
    for (const code of shrimp_codes.split(', '))
      t.ok(code === '–' || en.shrimp_codes.has(code), `${reason} comes with ${code}`);
  }
});

t.test('the guide explains exactly the codes outside the envelope', async (t) => {
  const statuses = BARE.map((code) => [code, String(PLAIN.fail(new Failure(code), 'en', 'id').status)]);
  t.same(
    [...en.bare_codes].map(([code, [status]]) => [code, status]),
    statuses,
  );
});

t.test('both translations explain the same words alike', async (t) => {
  const facts = (tables: typeof en) =>
    Object.values(tables).map((table) =>
      [...table].map(([word, [first = '', second = '']]) => [
        word,
        // Statuses and codes; other cells are prose.
        ...[first, second].filter((cell) => /^(–|[\dA-Z_, ]+)$/.test(cell)),
      ]),
    );
  t.same(facts(zh), facts(en));
  for (const [topic, { en, zh }] of Object.entries(guides)) {
    const anchors = [en, zh].map(({ html }) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    t.ok(anchors[0]?.length, topic);
    t.same(anchors[1], anchors[0], topic);
    t.equal(new Set(anchors[0]).size, anchors[0]?.length, `${topic}: anchors are unique`);
  }
});

t.test('the documents link to guides that exist', async (t) => {
  for (const { name, document } of [aipod, shrimp]) {
    const links = [...JSON.stringify(document).matchAll(/localhost:5001\/docs\/(\w+)(?:#([\w-]+))?/g)];
    t.ok(links.length > 10, name);
    for (const [link, topic, anchor] of links) {
      const { html } = guides[topic as Topic]?.en ?? { html: '' };
      t.ok(html && (!anchor || html.includes(` id="${anchor}"`)), link);
    }
    const { description } = (document as unknown as { info: { description: string } }).info;
    t.ok(description.length <= 900, 'the introduction is short');
  }
});

t.test('every operation that a guide names exists', async (t) => {
  const known = new Set([aipod, shrimp].flatMap(({ operations }) => Object.keys(operations)));
  // A function of the SDKs.
  known.add(verifyWebhook.name);
  // The guide to clients also names functions and options of tools.
  const { clients: _, ...others } = guides as typeof guides & { clients?: unknown };
  for (const [topic, translations] of Object.entries(others)) {
    for (const { markdown } of Object.values(translations)) {
      const names = [...markdown.matchAll(/`([a-z]+[A-Z]\w*)`/g)].map(([, name = '']) => name);
      t.same(
        names.filter((name) => !known.has(name)),
        [],
        topic,
      );
    }
  }
});
