import { resolve } from '../../scripts/generate/references.ts';
import type { Dialect, OpenApiDocument } from '../../src/contract/operations.ts';
import { type Described, encode, type Parameter, type Schema } from '../support/invalid_requests.ts';
import type { Right } from './prepared.ts';

/** Where in a request a caller may put a value. `name` of a body's is its steps in dots. */
export interface Place {
  in: 'path' | 'query' | 'query_name' | 'header' | 'body' | 'body_name';
  name: string;
  schema: Schema;
}

/** A value as it stands in a URL or a header, and as it stands in JSON. */
export interface Value {
  text: string;
  json: string;
}

/** A request as it is sent. */
export interface Sent {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | Buffer | undefined;
}

export const quoted = (text: string): Value => ({ text, json: JSON.stringify(text) });
export const raw = (json: string): Value => ({ text: json, json });

/** Every place of an operation but headers, which all operations share. */
export function listPlaces(document: OpenApiDocument, { parameters, schema }: Described): Place[] {
  const declared = parameters
    .filter(({ in: place }) => place !== 'header')
    .map((parameter) => ({ in: parameter.in, name: parameter.name, schema: parameter.schema }));
  return [
    ...(schema ? listBodyPlaces(document, schema, '') : []),
    ...(schema ? [{ in: 'body_name', name: '', schema: {} } as const] : []),
    ...declared.map((place) => ({ ...place, schema: resolve<Schema>(document, place.schema) })),
    { in: 'query_name', name: '', schema: {} },
  ];
}

/** Headers that somebody reads: the market, its framework, or a proxy on the way. */
export function listHeaders(parameters: Parameter[]): Place[] {
  const declared = parameters.filter(({ in: place }) => place === 'header').map(({ name }) => name);
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

/** Where an operation is served. The paths of AIPod's document begin with its prefix, Shrimp Market's do not. */
export function urlOf({ prefix }: Dialect, { url }: Described): string {
  return url.startsWith(`${prefix}/`) ? url : prefix + url;
}

/** A right request as it is sent, with a value in one of its places. */
export function send(url: string, { method }: Described, right: Right, place?: Place, value?: Value): Sent {
  const put = (within: Place['in'], name: string) =>
    place?.in === within && place.name === name ? value : undefined;
  const path = url.replaceAll(/\{(\w+)\}/g, (_, name) =>
    encode(put('path', name)?.text ?? right.path?.[name] ?? `no_${name}`),
  );
  const pairs = Object.entries(right.query ?? {}).filter(([name]) => !put('query', name));
  if (value && place?.in === 'query') pairs.push([place.name, value.text]);
  if (value && place?.in === 'query_name') pairs.push([value.text, '1']);
  const query = pairs.map(([name, text]) => `${encode(name)}=${encode(text)}`).join('&');
  const body = right.body && write(right.body, place, value);
  return {
    method,
    url: query ? `${path}?${query}` : path,
    headers: {
      ...(right.key !== undefined && { authorization: `Bearer ${right.key}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      // As Node shows the bytes of a header.
      ...(value && place?.in === 'header' && { [place.name.toLowerCase()]: toLatin1(value.text) }),
    },
    body,
  };
}

export function toLatin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}

const HERE = '@here@';

function write(body: Record<string, unknown>, place?: Place, value?: Value): string {
  if (!value || (place?.in !== 'body' && place?.in !== 'body_name')) return JSON.stringify(body);
  if (place.in === 'body_name') {
    const rest = JSON.stringify(body).slice(1);
    return `{${JSON.stringify(value.text)}:1${rest === '}' ? '' : ','}${rest}`;
  }
  const copy = structuredClone(body);
  const steps = place.name.split('.');
  let at: Record<string, unknown> = copy;
  for (const [i, step] of steps.slice(0, -1).entries()) {
    at[step] ??= /^\d+$/.test(steps[i + 1] as string) ? [] : {};
    at = at[step] as Record<string, unknown>;
  }
  at[steps.at(-1) as string] = HERE;
  return JSON.stringify(copy).replace(JSON.stringify(HERE), () => value.json);
}

function listBodyPlaces(document: OpenApiDocument, node: Schema, name: string): Place[] {
  const schema = resolve<Schema>(document, node);
  const inner = (step: string) => (name === '' ? step : `${name}.${step}`);
  const self: Place[] = name === '' ? [] : [{ in: 'body', name, schema }];
  const properties = Object.entries(schema.properties ?? {});
  if (schema.items) return [...self, ...listBodyPlaces(document, schema.items, inner('0'))];
  // Of an open object: anything under a name of its own, and within a list.
  if (schema.type === 'object' && properties.length === 0)
    return [
      ...self,
      { in: 'body', name: inner('x'), schema: {} },
      { in: 'body', name: inner('y.0'), schema: {} },
    ];
  return [
    ...self,
    ...properties.flatMap(([step, property]) => listBodyPlaces(document, property, inner(step))),
  ];
}
