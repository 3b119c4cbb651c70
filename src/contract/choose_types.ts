import { invalidInput } from '../domain/kernel/failure.ts';

/**
 * Reads the query parameter `types`, wire names separated by commas, into the keys of `names`; undefined without one. Fails
 * with validation_failed (event_types).
 */
export function chooseTypes<T extends string>(
  text: string | undefined,
  names: Record<T, string>,
): T[] | undefined {
  const known = new Map(Object.entries<string>(names).map(([type, name]) => [name, type as T]));
  return text?.split(',').map((name) => {
    const type = known.get(name);
    if (type === undefined) throw invalidInput('types', 'event_types', { allowed: [...known.keys()] });
    return type;
  });
}
