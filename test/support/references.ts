import type { OpenApiDocument } from '../../src/contract/operations.ts';

/** What a node of a document, or the reference it is, stands for. */
export function follow<T>(document: OpenApiDocument, node: { $ref?: string }): T {
  if (node.$ref === undefined) return node as T;
  const steps = node.$ref.split('/').slice(1);
  return follow(
    document,
    steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], document) as object,
  );
}
