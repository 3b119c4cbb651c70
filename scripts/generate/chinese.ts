import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { DocumentError } from './document_error.ts';
import type { Document } from './operations.ts';

/** The Chinese texts of a document, as `openapi/<dialect>/zh.yaml` has them. */
export interface ChineseTexts {
  info: Record<string, string>;
  /** The description of each tag: its name, then what it is about. */
  tags: Record<string, string>;
  /** The description of each operation by `operationId`. */
  operations: Record<string, string>;
  /** All other texts. White space in the English one does not matter. */
  texts: { en: string; zh: string }[];
}

/** Reads the Chinese texts of a dialect. Throws a DocumentError if there are none. */
export async function readChinese(folder: string, dialect: string): Promise<ChineseTexts> {
  const text = await readFile(join(folder, dialect, 'zh.yaml'), 'utf8').catch(() => {
    throw new DocumentError(`openapi/${dialect}/zh.yaml is missing: write the Chinese texts`);
  });
  return parse(text);
}

/**
 * Returns a document with its texts in Chinese. Summaries lose their English part, and links to guides get `?lang=zh`.
 * The texts of schemas can stay English. Throws a DocumentError if another text has no translation, if a translation
 * belongs to no text, or if the two state different facts: code, links, numbers or words in capitals.
 */
export function translateDocument(dialect: string, document: Document, chinese: ChineseTexts): Document {
  const file = `openapi/${dialect}/zh.yaml`;
  const complaints: string[] = [];
  const unused = collectTexts(chinese);
  const texts = new Map(unused);

  const replace = (key: string, english: string, required: boolean): string => {
    const text = texts.get(key);
    unused.delete(key);
    if (text === undefined) {
      if (required) complaints.push(`${file} has no Chinese text for ${key}`);
      return english;
    }
    const difference = compareFacts(english, text);
    if (difference.length > 0)
      complaints.push(`${file}: only one language has ${difference.join(', ')} in ${key}`);
    return linkChinese(text);
  };

  const write = (name: string, english: string, holder: Holder, place: string[]): string => {
    const operation = holder.responses && holder.operationId;
    const [first = '', ...others] = english.split(SEPARATOR);
    if (name === 'url') return linkChinese(english);
    if (place[0] === 'info' && name in chinese.info) return replace(`info ${name}`, english, true);
    if (name !== 'summary' && name !== 'description') return english;
    if (name === 'summary' && operation && others.length === 0)
      complaints.push(`openapi/${dialect}: operation ${operation} has no Chinese summary`);
    if (name === 'summary' && (operation || others.length > 0)) return first;
    if (operation) return replace(`operation ${operation}`, english, true);
    if (place[0] === 'tags' && place.length === 2) return replace(`tag ${holder.name}`, english, true);
    return replace(`text ${flatten(english)}`, english, !isOfSchema(place));
  };

  const translate = (node: unknown, place: string[]): unknown => {
    if (Array.isArray(node)) return node.map((item, index) => translate(item, [...place, String(index)]));
    if (typeof node !== 'object' || node === null) return node;
    const members = Object.entries(node).map(([name, value]) => {
      if (isValue(name, value, place)) return [name, value];
      if (typeof value === 'string') return [name, write(name, value, node, place)];
      return [name, translate(value, [...place, name])];
    });
    return Object.fromEntries(members);
  };

  const translated = translate(document, []) as Document;
  complaints.push(...[...unused.keys()].map((key) => `${file} has a Chinese text for nothing: ${key}`));
  if (complaints.length > 0) throw new DocumentError([...new Set(complaints)].join('\n'));
  return translated;
}

/** What tells an object of a document from others. A link has an `operationId` too, but no responses. */
interface Holder {
  operationId?: string;
  responses?: unknown;
  name?: string;
}

/** Stands between the Chinese and the English part of a summary. */
const SEPARATOR = ' · ';

function collectTexts({ info, tags, operations, texts }: ChineseTexts): Map<string, string> {
  const entries = (kind: string, group: Record<string, string>) =>
    Object.entries(group).map(([name, text]): [string, string] => [`${kind} ${name}`, text]);
  return new Map([
    ...entries('info', info),
    ...entries('tag', tags),
    ...entries('operation', operations),
    ...texts.map(({ en, zh }): [string, string] => [`text ${flatten(en)}`, zh]),
  ]);
}

function flatten(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

/** Whether a member of an object holds what is sent, not what is read. The property of a schema can have any name. */
function isValue(name: string, value: unknown, place: string[]): boolean {
  if (place.at(-1) === 'properties') return false;
  return (
    ['example', 'default', 'const', 'enum', 'value'].includes(name) ||
    (name === 'examples' && Array.isArray(value))
  );
}

function isOfSchema(place: string[]): boolean {
  return place.includes('schema') || place.includes('schemas');
}

/** Leads to the Chinese translation of a guide. */
function linkChinese(text: string): string {
  return text.replaceAll(/http:\/\/localhost:5001\/docs\/\w+/g, '$&?lang=zh');
}

/** What only one of two texts states, of what no translation changes. */
function compareFacts(english: string, chinese: string): string[] {
  const [one, other] = [new Set(listFacts(english)), new Set(listFacts(chinese))];
  return [...[...one].filter((fact) => !other.has(fact)), ...[...other].filter((fact) => !one.has(fact))];
}

function listFacts(text: string): string[] {
  return text.match(/`[^`]+`|https?:[^\s)]+|\d(?:[\d,.]*\d)?|\b[A-Z][A-Z_]{3,}\b/g) ?? [];
}
