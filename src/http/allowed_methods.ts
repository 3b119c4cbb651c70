import type { Operation } from '../contract/bind.ts';

/** The methods that a path below the prefix is served with; none when the path is unknown. */
export function listMethods(operations: Operation[], path: string): string[] {
  // Several operations can fit: `/agents/me` is also an `/agents/:agent_id`.
  const methods = new Set<string>(
    operations.filter((one) => fits(one.path, path)).map(({ method }) => method),
  );
  // Fastify serves HEAD wherever there is a GET.
  return methods.has('GET') ? ['HEAD', ...methods] : [...methods];
}

function fits(pattern: string, path: string): boolean {
  const steps = path.split('/');
  const expected = pattern.split('/');
  return (
    steps.length === expected.length &&
    expected.every((step, at) => (step.startsWith(':') ? steps[at] !== '' : step === steps[at]))
  );
}
