import { invalidInput } from '../domain/kernel/failure.ts';
import type { SentError } from '../domain/kernel/field_errors.ts';

/** How many objects and arrays can be nested, including the body itself. */
export const MAX_DEPTH = 12;

/**
 * Finds text or a number that Postgres cannot store or that would mislead a reader, anywhere in a part of a request
 * including names of properties, and a body nested too deep. Returns the first fault, or null. `part` is the path of
 * the part itself: `body`, `query` or `path`.
 */
export function checkText(part: string, value: unknown): SentError | null {
  const found = findBadText(value);
  if (!found) return null;
  const { rule } = found;
  const params = rule === 'nesting' ? { limit: MAX_DEPTH } : {};
  return { sent: found.path.join('.') || part, rule, params };
}

/**
 * Refuses a query whose percent-encoding is not UTF-8: the router would read the percent signs literally, and a
 * filter in another encoding would find nothing. Fails with validation_failed for the parameter.
 */
export function checkQueryEncoding(url: string): void {
  const [, ...query] = url.split('?');
  for (const pair of query.join('?').split('&')) {
    try {
      decodeURIComponent(pair);
    } catch {
      throw invalidInput(pair.split('=', 1)[0]?.slice(0, 64) || 'query', 'query_encoding');
    }
  }
}

interface BadText {
  rule: 'text_characters' | 'property_name' | 'number_range' | 'nesting';
  path: (string | number)[];
}

// ASCII control characters except tab, line feed and carriage return; and unpaired surrogates. Postgres refuses
// NUL in any text and an unpaired surrogate in jsonb; the others can forge lines in logs and terminals.
const REFUSED = /[^\P{Cc}\t\n\r\u0080-\u009f]|\p{Cs}/u;

interface Frame {
  container: object;
  /** The names of an object's properties; null for an array. */
  names: string[] | null;
  next: number;
}

/** Walks with an explicit stack: a megabyte of brackets would overflow the call stack. */
function findBadText(root: unknown): BadText | null {
  if (typeof root === 'string') return REFUSED.test(root) ? { rule: 'text_characters', path: [] } : null;
  if (!isContainer(root)) return null;
  const frames = [enter(root)];
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const { container, names } = frame;
    const length = names ? names.length : (container as unknown[]).length;
    if (frame.next === length) {
      frames.pop();
      continue;
    }
    const step = names ? (names[frame.next] as string) : frame.next;
    frame.next += 1;
    const value = (container as Record<string | number, unknown>)[step];
    if (typeof step === 'string' && isRefusedName(step, value)) {
      return { rule: 'property_name', path: locate(frames).slice(0, -1) };
    }
    if (typeof value === 'string' && REFUSED.test(value)) {
      return { rule: 'text_characters', path: locate(frames) };
    }
    // JSON.parse reads 1e999 as Infinity, and JSON.stringify writes Infinity as null.
    if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) {
      return { rule: 'number_range', path: locate(frames) };
    }
    if (isContainer(value)) {
      if (frames.length === MAX_DEPTH) return { rule: 'nesting', path: locate(frames).slice(0, 1) };
      frames.push(enter(value));
    }
  }
  return null;
}

/** Names with bad text, or by which a copy of the object would change its prototype. */
function isRefusedName(name: string, value: unknown): boolean {
  if (name === '__proto__') return true;
  if (name === 'constructor' && isContainer(value) && Object.hasOwn(value, 'prototype')) return true;
  return REFUSED.test(name);
}

function enter(container: object): Frame {
  return { container, names: Array.isArray(container) ? null : Object.keys(container), next: 0 };
}

function locate(frames: Frame[]): (string | number)[] {
  return frames.map(({ names, next }) => names?.[next - 1] ?? next - 1);
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
