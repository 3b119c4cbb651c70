import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { bundle, createConfig, getLineColLocation } from '@redocly/openapi-core';
import { DocumentError } from './document_error.ts';
import { type Document, listOperations } from './operations.ts';

/** Lists the dialects: all folders in `folder` that contain an openapi.yaml, in alphabetical order. */
export async function listDialects(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.flatMap((file) => /^([^/\\]+)[/\\]openapi\.yaml$/.exec(file)?.[1] ?? []).sort();
}

/** Bundles a dialect's YAML into one document. Throws a DocumentError if it has errors, or if operation ids or component names collide. */
export async function bundleDocument(folder: string, dialect: string): Promise<Document> {
  const { bundle: bundled, problems } = await bundle({
    ref: join(folder, dialect, 'openapi.yaml'),
    config: await createConfig({}),
  });
  const ours = [...complainAboutIds(bundled.parsed), ...complainAboutNames(bundled.parsed)];
  const complaints = [
    ...problems.map((problem) => `${place(problem)}: ${problem.message}`),
    ...ours.map((complaint) => `openapi/${dialect}: ${complaint}`),
  ];
  if (complaints.length > 0) throw new DocumentError(complaints.join('\n'));
  return bundled.parsed;
}

type Problem = Awaited<ReturnType<typeof bundle>>['problems'][number];

function place({ location: [location] }: Problem): string {
  if (!location) return 'openapi';
  const { start } = getLineColLocation(location);
  return `${relative(process.cwd(), location.source.absoluteRef)}:${start.line}:${start.col}`;
}

function complainAboutIds(document: Document): string[] {
  const places = new Map<string, string>();
  return listOperations(document).flatMap(({ operationId, method, path }) => {
    const here = `${method.toUpperCase()} ${path}`;
    if (!operationId) return `${here} has no operationId`;
    const first = places.get(operationId);
    if (first) return `operationId ${operationId} is used twice, at ${first} and at ${here}`;
    places.set(operationId, here);
    return [];
  });
}

/** The bundler renames the second of two components with one name, as in `schemas-Task`. */
function complainAboutNames(document: Document): string[] {
  return Object.entries(document.components ?? {}).flatMap(([kind, group]) =>
    Object.keys(group)
      .filter((name) => name.startsWith(`${kind}-`))
      .map((name) => `two ${kind} in different files have the name ${name.slice(kind.length + 1)}`),
  );
}
