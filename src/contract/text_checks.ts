import { invalid } from '../domain/kernel/failure.ts';
import type { Language, Message } from './language.ts';

/** How many objects and arrays may stand in each other, the body itself counted. */
export const MAX_DEPTH = 12;

/**
 * Refuses text and numbers that Postgres or a reader could not take, anywhere in a part of a request, names of
 * properties included, and bodies nested too deep. Fails with validation_failed naming the field.
 * `part` names the whole: `body`, `query` or `path`.
 */
export function checkText(part: string, value: unknown, language: Language): void {
  const fault = findFault(value);
  if (!fault) return;
  const [rule, message] = RULES[fault.rule];
  throw invalid(fault.path.join('.') || part, rule, message[language]);
}

/**
 * Refuses a query whose percent signs encode no UTF-8: the router would take them for themselves, and a list
 * in another encoding would find nothing. Fails with validation_failed naming the parameter.
 */
export function checkQueryEncoding(url: string, language: Language): void {
  const [, ...query] = url.split('?');
  for (const pair of query.join('?').split('&')) {
    try {
      decodeURIComponent(pair);
    } catch {
      const message = { zh: '百分号编码无效', en: 'is not valid percent-encoding' }[language];
      throw invalid(pair.split('=', 1)[0]?.slice(0, 64) || 'query', 'query_encoding', message);
    }
  }
}

const RULES = {
  characters: [
    'text_characters',
    {
      zh: '不得包含控制字符或不完整的字符',
      en: 'must not contain control characters or half a surrogate pair',
    },
  ],
  name: [
    'property_name',
    {
      zh: '含有不允许的属性名',
      en: 'must not have a property name like __proto__, or with control characters',
    },
  ],
  number: ['number_range', { zh: '数值过大', en: 'must not be larger than a number can be' }],
  depth: [
    'nesting',
    {
      zh: `连同请求体本身，嵌套不得超过 ${MAX_DEPTH} 层`,
      en: `must not nest deeper than ${MAX_DEPTH} levels, the body itself counted`,
    },
  ],
} satisfies Record<string, [rule: string, message: Message]>;

interface Fault {
  rule: keyof typeof RULES;
  path: (string | number)[];
}

// Control characters of ASCII but for tab, line feed and carriage return; and lone halves of pairs.
// Postgres refuses NUL in any text and a lone half in jsonb; the rest forges lines in logs and terminals.
const REFUSED = /[^\P{Cc}\t\n\r\u0080-\u009f]|\p{Cs}/u;

interface Frame {
  container: object;
  /** The names of an object's properties; an array is walked by its index. */
  names: string[] | null;
  next: number;
}

/** Walks with its own stack: a megabyte of brackets would exhaust the one of a recursion. */
function findFault(root: unknown): Fault | null {
  if (typeof root === 'string') return REFUSED.test(root) ? { rule: 'characters', path: [] } : null;
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
      return { rule: 'name', path: locate(frames).slice(0, -1) };
    }
    if (typeof value === 'string' && REFUSED.test(value)) {
      return { rule: 'characters', path: locate(frames) };
    }
    // JSON has no Infinity, but makes one of 1e999, and null of that when it is written.
    if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) {
      return { rule: 'number', path: locate(frames) };
    }
    if (isContainer(value)) {
      if (frames.length === MAX_DEPTH) return { rule: 'depth', path: locate(frames).slice(0, 1) };
      frames.push(enter(value));
    }
  }
  return null;
}

/** Beside bad text: names by which a later copy of the object would change its prototype. */
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
