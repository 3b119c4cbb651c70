import type { Operation } from './bind.ts';
import type { Call } from './call.ts';
import type { Market } from './execute.ts';
import { findFaults } from './validation.ts';

/**
 * Decides, before a body is parsed, whether its caller can send a large one to an operation that allows more than
 * `BODY_LIMIT` (`x-body-limit`).
 */
export async function takesLargeBody(
  { dialect, validators }: Operation,
  { path, actor, address }: Pick<Call, 'path' | 'actor' | 'address'>,
  { db, limits }: Market,
): Promise<boolean> {
  if (!actor) return false;
  const is_valid = !validators.path || findFaults('path', path, validators.path).next().done;
  if (!is_valid) return false;
  return limits.inTurn({ agent_id: actor.agent_id, address }, () =>
    dialect.takesLargeBody(db, actor, path as Record<string, string>),
  );
}
