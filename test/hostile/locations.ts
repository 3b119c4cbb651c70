import { resolve } from '../../scripts/generate/references.ts';
import type { OpenApiDocument } from '../../src/contract/operations.ts';
import { type Described, encode, type Parameter, type Schema } from '../support/invalid_requests.ts';
import type { ValidRequest } from './world.ts';

/**
 * Where in a request a value can go. The `name` of a body location is its path, with dots between the steps.
 */
export interface Location {
  in: 'path' | 'query' | 'query_name' | 'header' | 'body' | 'body_name';
  name: string;
  schema: Schema;
}

/** A value in the form for a URL or a header, and in the form for JSON. */
export interface Value {
  text: string;
  json: string;
}

/** A request in the form in which it is sent. */
export interface RawRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | Buffer | undefined;
}

export const quoted = (text: string): Value => ({ text, json: JSON.stringify(text) });
export const raw = (json: string): Value => ({ text: json, json });

/** Every location of an operation except headers, which all operations share. */
export function listLocations(document: OpenApiDocument, { parameters, schema }: Described): Location[] {
  const declared = parameters
    .filter(({ in: location }) => location !== 'header')
    .map((parameter) => ({ in: parameter.in, name: parameter.name, schema: parameter.schema }));
  return [
    ...(schema ? listBodyLocations(document, schema, '') : []),
    ...(schema ? [{ in: 'body_name', name: '', schema: {} } as const] : []),
    ...declared.map((location) => ({ ...location, schema: resolve<Schema>(document, location.schema) })),
    { in: 'query_name', name: '', schema: {} },
  ];
}

/** Headers that the market, its framework or a proxy reads. */
export function listHeaders(parameters: Parameter[]): Location[] {
  const declared = parameters.filter(({ in: location }) => location === 'header').map(({ name }) => name);
  return [...new Set([...HEADERS, ...declared])].map((name) => ({ in: 'header', name, schema: {} }));
}

const HEADERS = [
  'Authorization',
  'X-Agent-ID',
  'Idempotency-Key',
  'If-Match',
  'Accept-Language',
  'Content-Type',
  'X-Request-Id',
  'X-HTTP-Method-Override',
  'Host',
  'Cookie',
  'X-Forwarded-For',
  'Accept-Encoding',
  'Content-Encoding',
];

/** Turns a valid request into the form in which it is sent, with a value in one of its locations. */
export function buildRequest(
  url: string,
  { method }: Described,
  valid: ValidRequest,
  location?: Location,
  value?: Value,
): RawRequest {
  const put = (within: Location['in'], name: string) =>
    location?.in === within && location.name === name ? value : undefined;
  const path = url.replaceAll(/\{(\w+)\}/g, (_, name) =>
    encode(put('path', name)?.text ?? valid.path?.[name] ?? `no_${name}`),
  );
  const pairs = Object.entries(valid.query ?? {}).filter(([name]) => !put('query', name));
  if (value && location?.in === 'query') pairs.push([location.name, value.text]);
  if (value && location?.in === 'query_name') pairs.push([value.text, '1']);
  const query = pairs.map(([name, text]) => `${encode(name)}=${encode(text)}`).join('&');
  const body = valid.body && write(valid.body, location, value);
  return {
    method,
    url: query ? `${path}?${query}` : path,
    headers: {
      ...(valid.key !== undefined && { authorization: `Bearer ${valid.key}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      // Node reads the bytes of a header as Latin-1.
      ...(value && location?.in === 'header' && { [location.name.toLowerCase()]: toLatin1(value.text) }),
    },
    body,
  };
}

export function toLatin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}

const HERE = '@here@';

function write(body: Record<string, unknown>, location?: Location, value?: Value): string {
  if (!value || (location?.in !== 'body' && location?.in !== 'body_name')) return JSON.stringify(body);
  if (location.in === 'body_name') {
    const rest = JSON.stringify(body).slice(1);
    return `{${JSON.stringify(value.text)}:1${rest === '}' ? '' : ','}${rest}`;
  }
  const copy = structuredClone(body);
  const steps = location.name.split('.');
  let at: Record<string, unknown> = copy;
  for (const [i, step] of steps.slice(0, -1).entries()) {
    at[step] ??= /^\d+$/.test(steps[i + 1] as string) ? [] : {};
    at = at[step] as Record<string, unknown>;
  }
  at[steps.at(-1) as string] = HERE;
  return JSON.stringify(copy).replace(JSON.stringify(HERE), () => value.json);
}

function listBodyLocations(document: OpenApiDocument, node: Schema, name: string): Location[] {
  const schema = resolve<Schema>(document, node);
  const inner = (step: string) => (name === '' ? step : `${name}.${step}`);
  const self: Location[] = name === '' ? [] : [{ in: 'body', name, schema }];
  const properties = Object.entries(schema.properties ?? {});
  if (schema.items) return [...self, ...listBodyLocations(document, schema.items, inner('0'))];
  // An object without declared properties gets a value under one name and a value in a list under another.
  if (schema.type === 'object' && properties.length === 0)
    return [
      ...self,
      { in: 'body', name: inner('x'), schema: {} },
      { in: 'body', name: inner('y.0'), schema: {} },
    ];
  return [
    ...self,
    ...properties.flatMap(([step, property]) => listBodyLocations(document, property, inner(step))),
  ];
}
