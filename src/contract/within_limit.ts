import assert from 'node:assert/strict';
import { Failure, type Reason } from '../domain/kernel/failure.ts';
import type { Admission, Limits } from '../limits/limits.ts';
import type { Operation } from './bind.ts';
import type { Call } from './call.ts';

/**
 * Runs `work` if the operation's own limit admits the validated call. Of those with a password only a wrong one counts.
 * Fails with rate_limited, and as `work` does.
 */
export async function withinLimit<T>(
  { operation: { limit }, call, limits }: { operation: Operation; call: Call; limits: Limits },
  work: () => Promise<T>,
): Promise<T> {
  if (limit === undefined) return work();
  const { address } = call;
  if (limit === 'registrations') {
    admit(call, await limits.admitRegistration(address));
    return work();
  }
  const name = limit === 'password' ? call.actor?.agent_id : (call.body as Login)[limit.credentials];
  assert(name, 'a password has an agent');
  const login = await limits.admitLogin({ name, address });
  admit(call, login);
  let is_wrong = false;
  try {
    return await work();
  } catch (error) {
    is_wrong = error instanceof Failure && WRONG.has(error.details?.reason);
    throw error;
  } finally {
    call.tellLimits?.(await login.end(is_wrong));
  }
}

type Login = Record<string, string>;

const WRONG: ReadonlySet<Reason | undefined> = new Set(['wrong_login', 'wrong_password'] as const);

function admit(call: Call, { states, refusal }: Admission): void {
  call.tellLimits?.(states);
  if (refusal) throw refusal;
}
