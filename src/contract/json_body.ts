import assert from 'node:assert/strict';
import { invalidInput } from '../domain/kernel/failure.ts';
import { BODY_LIMIT } from './operations.ts';

/**
 * Parses a body of JSON in UTF-8. Fails with validation_failed: `body_elements` for more than `max_elements`,
 * `body_utf8`, `body_json`, and `duplicate_member` for an object that names a member twice, of which
 * JSON.parse would keep the last (RFC 8259 §4 calls the behaviour unpredictable).
 */
export function parseBody(bytes: Buffer, max_elements: number): unknown {
  const { elements, members } = countElements(bytes, max_elements);
  if (elements > max_elements) throw invalidInput('body', 'body_elements', { limit: max_elements });
  const text = decode(bytes);
  const value = parse(text);
  // Each member of the text is one of the value, unless its object has named it before.
  if (countParsed(value) < members) throw invalidInput(findDuplicate(text), 'duplicate_member');
  return value;
}

/**
 * The limit of elements in a body: of the `{`, `[` and `,` outside strings. The cost of a body grows with them, not
 * with its bytes: `[{},{},…]` takes twenty times as long to parse and check as one string of the same size.
 */
export const MAX_ELEMENTS = 50_000;
/** The same for a caller that can send a large body. */
export const MAX_LARGE_ELEMENTS = 200_000;

/** Whether only callers that can send a large body (`takesLargeBody`) can send this one. */
export function isLarge(bytes: Buffer): boolean {
  return bytes.length > BODY_LIMIT || countElements(bytes, MAX_ELEMENTS).elements > MAX_ELEMENTS;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const OBJECT = 0x7b;

/** Counts elements and the members of all objects in one pass, which allocates nothing and stops above the limit. */
function countElements(bytes: Buffer, max_elements: number): { elements: number; members: number } {
  let elements = 0;
  let members = 0;
  for (let at = 0; at < bytes.length && elements <= max_elements; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      // Bytes of a character beyond ASCII are never ASCII.
      for (at += 1; at < bytes.length && bytes[at] !== QUOTE; at += 1) if (bytes[at] === BACKSLASH) at += 1;
    } else if (byte === COLON) {
      members += 1;
    } else if (byte === COMMA || byte === OBJECT || byte === ARRAY) {
      elements += 1;
    }
  }
  return { elements, members };
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Buffer): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw invalidInput('body', 'body_utf8');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalidInput('body', 'body_json', { problem: (error as SyntaxError).message });
  }
}

/** Counts the members of all objects in a value. Not recursive: its nesting is checked later. */
function countParsed(root: unknown): number {
  const rest = [root];
  let members = 0;
  while (rest.length > 0) {
    const value = rest.pop();
    if (typeof value !== 'object' || value === null) continue;
    const inside = Array.isArray(value) ? value : Object.values(value);
    if (inside !== value) members += inside.length;
    for (const one of inside) if (typeof one === 'object') rest.push(one);
  }
  return members;
}

/** The path of the first member that repeats an earlier one of its object, in valid JSON that has such a member. */
function findDuplicate(text: string): string {
  const open: { names: Set<string> | null; step: string | number }[] = [];
  let before_name = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    const inner = open.at(-1);
    if (character === '{' || character === '[') {
      before_name = character === '{';
      open.push(before_name ? { names: new Set(), step: '' } : { names: null, step: 0 });
    } else if (character === '}' || character === ']') {
      open.pop();
      before_name = false;
    } else if (character === ',' && inner) {
      before_name = inner.names !== null;
      if (typeof inner.step === 'number') inner.step += 1;
    } else if (character === '"') {
      const begin = at;
      for (at += 1; text[at] !== '"'; at += 1) if (text[at] === '\\') at += 1;
      if (!before_name || !inner?.names) continue;
      before_name = false;
      const name: string = JSON.parse(text.slice(begin, at + 1));
      inner.step = name;
      if (inner.names.has(name)) return open.map(({ step }) => step).join('.');
      inner.names.add(name);
    }
  }
  assert.fail('a member is repeated');
}
