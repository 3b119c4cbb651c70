/** Follows `$ref` to what it names within a bundled document. Throws when it leads nowhere. */
export function resolve<T>(document: object, node: unknown): T {
  const ref = refOf(node);
  return ref === undefined ? (node as T) : resolve(document, walk(document, stepsOf(ref)));
}

/** The JSON Pointer, as a URI fragment without `#`, of a place in a document: `place` leads through references. */
export function locate(document: object, place: string[]): string {
  let at: unknown = document;
  let path = '';
  for (const step of place) {
    for (let ref = refOf(at); ref !== undefined; ref = refOf(at)) {
      path = ref.slice(1);
      at = walk(document, stepsOf(ref));
    }
    path += `/${encodeURI(step.replaceAll('~', '~0').replaceAll('/', '~1'))}`;
    at = walk(at, [step]);
  }
  return path;
}

function refOf(node: unknown): string | undefined {
  return (node as { $ref?: string } | undefined)?.$ref;
}

function stepsOf(ref: string): string[] {
  const steps = ref.slice(2).split('/');
  return steps.map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));
}

function walk(from: unknown, steps: string[]): unknown {
  const target = steps.reduce<unknown>(
    (at, step) => (at as Record<string, unknown> | undefined)?.[step],
    from,
  );
  if (target === undefined) throw new Error(`#/${steps.join('/')} leads nowhere`);
  return target;
}
