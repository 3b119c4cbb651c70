import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { resolve } from '../../scripts/generate/references.ts';
import type { OpenApiDocument } from '../../src/contract/operations.ts';
import type { Described, Schema } from '../support/invalid_requests.ts';
import type { Sent } from './places.ts';
import type { Right, Stage } from './prepared.ts';

/** Throws unless what was accepted is read back as it came, or as the document says that it is kept. */
export async function compareKept(
  document: OpenApiDocument,
  { schema: { properties = {} } = {} }: Described,
  stage: Stage,
  { right, sent, answer }: { right: Right; sent: Sent; answer: unknown },
): Promise<void> {
  const body = JSON.parse(String(sent.body));
  const { data } = answer as { data: never };
  const stored = (await stage.stored?.(right, body, data)) ?? {};
  for (const [name, value] of Object.entries(body)) {
    if (!(name in stored)) continue;
    const schema = properties[name] ?? {};
    const expected = shown(keptAs(schema, value));
    // The market fills in what such an object leaves out.
    const has_fields = resolve<Schema>(document, schema).properties !== undefined;
    const kept = shown(has_fields && typeof value === 'object' ? pick(stored[name], value) : stored[name]);
    assert(
      expected === undefined || isDeepStrictEqual(kept, expected),
      `${name} should be ${JSON.stringify(expected)} and is ${JSON.stringify(kept)}`,
    );
  }
}

function pick(stored: unknown, sent: unknown): unknown {
  return Object.fromEntries(Object.keys(sent as object).map((name) => [name, (stored as never)[name]]));
}

/** What a value is kept as; undefined where the market's own clocks decide. */
function keptAs({ $ref }: Schema, value: unknown): unknown {
  if ($ref === TAGS) {
    return [...new Set((value as string[]).map((tag) => tag.trim().toLowerCase().normalize('NFC')))];
  }
  if ($ref !== TIME) return value;
  const time = String(value);
  if (/(Z|[+-]\d\d:\d\d)$/.test(time)) return new Date(time).toISOString();
  return time > '1992' ? new Date(`${time}+08:00`).toISOString() : undefined;
}

const TAGS = '#/components/schemas/Tags';
const TIME = '#/components/schemas/RequestTime';

/** A value as JSON has it, but for numbers beyond JSON's, which it would make null. */
function shown(value: unknown): unknown {
  if (value === undefined) return undefined;
  const text = JSON.stringify(value, (_name, one) =>
    typeof one === 'number' && !Number.isFinite(one) ? String(one) : one,
  );
  return JSON.parse(text);
}
