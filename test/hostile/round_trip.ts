import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { resolve } from '../../scripts/generate/references.ts';
import type { OpenApiDocument } from '../../src/contract/operations.ts';
import type { Described, Schema } from '../support/invalid_requests.ts';
import type { RawRequest } from './locations.ts';
import type { Fixture, ValidRequest } from './world.ts';

/** Throws unless an accepted body is read back as it was sent, or normalised as the document says. */
export async function checkRoundTrip(
  document: OpenApiDocument,
  { schema: { properties = {} } = {} }: Described,
  fixture: Fixture,
  { request, sent, response }: { request: ValidRequest; sent: RawRequest; response: unknown },
): Promise<void> {
  const body = JSON.parse(String(sent.body));
  const { data } = response as { data: never };
  const stored = (await fixture.stored?.(request, body, data)) ?? {};
  for (const [name, value] of Object.entries(body)) {
    if (!(name in stored)) continue;
    const schema = properties[name] ?? {};
    const expected = asJson(storedAs(schema, value));
    // The market fills in missing members of an object with declared properties.
    const has_fields = resolve<Schema>(document, schema).properties !== undefined;
    const actual = asJson(has_fields && typeof value === 'object' ? pick(stored[name], value) : stored[name]);
    assert(
      expected === undefined || isDeepStrictEqual(actual, expected),
      `${name} should be ${JSON.stringify(expected)} and is ${JSON.stringify(actual)}`,
    );
  }
}

function pick(stored: unknown, sent: unknown): unknown {
  return Object.fromEntries(Object.keys(sent as object).map((name) => [name, (stored as never)[name]]));
}

/**
 * The form in which a value is stored; undefined for a local time before 1992, which depends on the zone's
 * history.
 */
function storedAs({ $ref }: Schema, value: unknown): unknown {
  if ($ref === TAGS) {
    return [...new Set((value as string[]).map(fold))];
  }
  if ($ref === REFERENCE) {
    const text = String(value)
      .normalize('NFC')
      .replaceAll(/\p{Cf}/gu, '');
    return text.replaceAll(/\s+/gu, ' ').trim();
  }
  if ($ref !== TIME) return value;
  const time = String(value);
  if (/(Z|[+-]\d\d:\d\d)$/.test(time)) return new Date(time).toISOString();
  return time > '1992' ? new Date(`${time}+08:00`).toISOString() : undefined;
}

function fold(tag: string): string {
  const shown = tag.normalize('NFKC').replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '');
  return shown.toLowerCase().normalize('NFKC').trim();
}

const TAGS = '#/components/schemas/Tags';
const REFERENCE = '#/components/schemas/Reference';
const TIME = '#/components/schemas/RequestTime';

/** A value as JSON. Infinite numbers become text, because JSON would turn them into null. */
function asJson(value: unknown): unknown {
  if (value === undefined) return undefined;
  const text = JSON.stringify(value, (_name, one) =>
    typeof one === 'number' && !Number.isFinite(one) ? String(one) : one,
  );
  return JSON.parse(text);
}
