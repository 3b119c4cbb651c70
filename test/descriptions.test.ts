import t from 'tap';
import { type Document, listOperations } from '../scripts/generate/operations.ts';
import { resolve } from '../scripts/generate/references.ts';
import type { Schema } from '../scripts/generate/schemas.ts';
import { aipod } from '../src/aipod/index.ts';
import { shrimp } from '../src/shrimp/index.ts';
import { listSchemas } from './support/contract.ts';

// Tests of the texts in the documents. Clients, agent tools and editors show each of them alone, without the document
// around it.

/** An object of a document, with its place in it. */
interface Found {
  at: string;
  node: Record<string, unknown>;
}

/** Texts that speak to the makers of the document, or point to a place that a reader of one text cannot see. */
const OUT_OF_PLACE = /source document|\badditions?\b|\b(above|below)\b|introduction|under the tag/i;

const GROWS = /New\s+values\s+can\s+be\s+added\.\s*$/;

for (const { name, document } of [aipod, shrimp]) {
  const found = [...walk(document, '#')];
  const { schemas } = (document as Document).components as { schemas: Record<string, Schema> };

  t.test(`${name}: each field says what it means where it stands`, async (t) => {
    const properties = found.flatMap(({ at, node }) => listProperties(at, node));
    t.ok(properties.length > 250, 'the fields are found');
    t.same(placesOf(properties.filter(({ node }) => !isSentence(node.description))), []);
    const copied = properties.filter(
      ({ node }) => isSentence(node.description) && typeTexts(document, node).includes(node.description),
    );
    t.same(placesOf(copied), [], 'not what its type says everywhere');
  });

  t.test(`${name}: each parameter says what it is for`, async (t) => {
    const parameters = found.filter(({ node }) => typeof node.in === 'string' && 'schema' in node);
    t.ok(parameters.length > 5, 'the parameters are found');
    t.same(placesOf(parameters.filter(({ node }) => !isSentence(node.description))), []);
  });

  t.test(`${name}: each text can be read alone`, async (t) => {
    const texts = found.filter(({ node }) => typeof node.description === 'string');
    t.same(placesOf(texts.filter(({ node }) => OUT_OF_PLACE.test(String(node.description)))), []);
  });

  t.test(`${name}: each list of words has a name, and says that it can grow`, async (t) => {
    const words = found.filter(({ node }) => Array.isArray(node.enum));
    t.same(placesOf(words.filter(({ at }) => !/^#\/components\/schemas\/\w+$/.test(at))), [], 'named');
    t.same(placesOf(words.filter(({ node }) => (node.enum as unknown[]).includes(null))), [], 'without null');
    const returned = listOperations(document as Document).flatMap(({ responses }) =>
      Object.values(responses).flatMap(({ schema }) => listSchemas(schemas, schema)),
    );
    const growing = [...new Set(returned)].filter((word) => schemas[word]?.enum);
    t.ok(growing.length > 5, 'those of responses are found');
    t.same(
      growing.filter((word) => !GROWS.test(String(schemas[word]?.description))),
      [],
    );
  });
}

/** Every object in a document except what examples and defaults hold. */
function* walk(node: unknown, at: string): Generator<Found> {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) yield { at, node: node as Found['node'] };
  for (const [name, value] of Object.entries(node)) {
    // A schema's property can have any name.
    const is_value =
      ['example', 'examples', 'default', 'const'].includes(name) && !at.endsWith('/properties');
    if (!is_value) yield* walk(value, `${at}/${name}`);
  }
}

function listProperties(at: string, { properties }: Found['node']): Found[] {
  if (typeof properties !== 'object' || properties === null || at.endsWith('/properties')) return [];
  return Object.entries(properties).map(([name, node]) => ({ at: `${at}/${name}`, node }));
}

/** The descriptions of the schemas that a property refers to, directly or as one of several. */
function typeTexts(document: object, node: Found['node']): unknown[] {
  const branches = [node, ...((node.oneOf ?? []) as object[])].filter((branch) => '$ref' in branch);
  return branches.map((branch) => resolve<Schema>(document, branch).description);
}

/** Whether this is one sentence or more: a capital letter or code, at least three words, and a full stop. */
function isSentence(text: unknown): boolean {
  return typeof text === 'string' && /^[A-Z`]/.test(text) && /\S\s+\S+\s+\S.*\.\s*$/s.test(text);
}

function placesOf(list: Found[]): string[] {
  return list.map(({ at }) => at);
}
