import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { errors } from '../../generated/errors.ts';
import { readErrorTables } from '../../scripts/diff/error_words.ts';
import { aipod } from '../../src/aipod/index.ts';
import type { Dialect } from '../../src/contract/operations.ts';
import { projectFile } from '../../src/root.ts';
import { shrimp } from '../../src/shrimp/index.ts';
import { recordsFolder, under_tap } from './cluster.ts';
import { type Received, readContract } from './contract.ts';
import { listFacts } from './examples.ts';

/** Responses that are the same for every operation: each dialect must produce them once. */
const SHARED = new Set([401, 413, 415, 429, 500, 503]);

const apis = [aipod, shrimp].map(readApi);
const guide = readErrorTables(readFileSync(projectFile('docs/guides/errors.en.md'), 'utf8'));
/** The errors found, one of each kind. */
const wrong = new Map<string, string>();
const met = new Set<string>();

/** Checks a response against its document, and notes which declared response it is. Errors fail the process at its end. */
export function checkResponse(request: FastifyRequest, reply: FastifyReply, payload: unknown): void {
  const api = apis.find(({ dialect }) => request.url.startsWith(`${dialect.prefix}/`));
  const id = request.routeOptions.config.operation?.id;
  const is_preflight = !id && reply.statusCode === 204;
  if (!api || request.method === 'HEAD' || is_preflight) return;
  try {
    const body: unknown = JSON.parse(String(payload));
    if (id) note(api, id, { status: reply.statusCode, headers: reply.getHeaders(), body });
    else api.contract.checkRefusal(body);
    if (reply.statusCode >= 400) checkExplained(api, reply.statusCode, body);
  } catch (error) {
    const { message } = error as Error;
    wrong.set(message.slice(0, 60), `${request.method} ${request.url}: ${message}`.slice(0, 1000));
  }
}

/** Lists the declared responses and the examples that no test of this run has produced. */
export function listUnmet(): string[] {
  mkdirSync(folder(), { recursive: true });
  const files = readdirSync(folder()).map((name) => readFileSync(join(folder(), name), 'utf8'));
  const all = new Set(files.flatMap((file) => file.split('\n')));
  return apis.flatMap(({ needed }) => [...needed]).filter((one) => !all.has(one));
}

process.on('exit', () => {
  for (const one of wrong.values()) console.error(`A response does not match its document: ${one}`);
  if (wrong.size > 0) process.exitCode = 1;
  // Only after.ts reads them.
  if (met.size === 0 || !under_tap) return;
  mkdirSync(folder(), { recursive: true });
  writeFileSync(join(folder(), String(process.pid)), [...met].join('\n'));
});

function folder(): string {
  return recordsFolder('answers');
}

type Api = ReturnType<typeof readApi>;

/** The responses that the document of a dialect declares, and those that the tests must produce. */
function readApi(dialect: Dialect) {
  const contract = readContract(dialect.document);
  const needed = new Set<string>();
  for (const { id, answers } of contract.operations.values()) {
    for (const [status, { component, examples }] of answers) {
      needed.add(nameResponse(dialect, id, status));
      const name = nameExample(dialect, id, status, component);
      for (const fact of examples.flatMap(listFacts)) needed.add(`${name}: ${fact}`);
    }
  }
  return { dialect, contract, needed };
}

/** Throws when the guide does not explain a word of an error, or not with this status or code, or `help` is another page. */
function checkExplained({ dialect }: Api, status: number, body: unknown): void {
  const { error, data } = body as {
    error?: { code: string; details: ErrorDetails | null };
    data?: { details: ErrorDetails } | null;
  };
  const details = error?.details ?? data?.details;
  const { reason, help } = details ?? {};
  if (error)
    assert.equal(guide.shrimp_codes.get(error.code)?.[0], String(status), `${error.code} is not explained`);
  if (reason) {
    const [aipod = guide.aipod_reasons.get(reason)?.[0], shrimp] = guide.reasons.get(reason) ?? [];
    const explained = dialect.name === 'aipod' ? aipod : shrimp;
    const sent = error ? error.code : String(status);
    assert(explained?.split(', ').includes(sent), `${reason} with ${sent} is not explained`);
  }
  // The source document of Shrimp Market prints the details of this one.
  const word = error?.code === 'BID_LIMIT_REACHED' ? undefined : (reason ?? error?.code);
  assert.equal(help, word && `/docs/errors/${word}`);
  assert(word === undefined || Object.hasOwn(errors, word), `${word} has no page`);
  for (const { rule } of details?.fields ?? [])
    assert(rule === undefined || guide.rules.has(rule), `${rule} is not explained`);
}

interface ErrorDetails {
  reason?: string;
  help?: string;
  fields?: { rule?: string }[];
}

function note({ dialect, contract, needed }: Api, id: string, answer: Received): void {
  contract.check(id, answer);
  met.add(nameResponse(dialect, id, answer.status));
  const component = contract.operations.get(id)?.answers.get(answer.status)?.component;
  const name = nameExample(dialect, id, answer.status, component);
  for (const fact of listFacts(answer.body)) if (needed.has(`${name}: ${fact}`)) met.add(`${name}: ${fact}`);
}

function nameResponse({ name }: Dialect, id: string, status: number): string {
  return SHARED.has(status) ? `${name} ${status}` : `${name} ${id} ${status}`;
}

function nameExample({ name }: Dialect, id: string, status: number, component?: string): string {
  return `${name} ${component ?? `${id} ${status}`}`;
}
