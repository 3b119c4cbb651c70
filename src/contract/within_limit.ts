import { Failure } from '../domain/kernel/failure.ts';
import type { Admission, Limits } from '../limits/limits.ts';
import type { Operation } from './bind.ts';
import type { Call } from './call.ts';

/**
 * Runs `work` if the operation's own limit admits the validated call. A login counts only when it fails with
 * unauthorized. Fails with rate_limited, and as `work` does.
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
  const name = (call.body as Record<string, string>)[limit.credentials] as string;
  const login = await limits.admitLogin({ name, address });
  admit(call, login);
  let is_wrong = false;
  try {
    return await work();
  } catch (error) {
    is_wrong = error instanceof Failure && error.code === 'unauthorized';
    throw error;
  } finally {
    call.tellLimits?.(await login.end(is_wrong));
  }
}

function admit(call: Call, { states, refusal }: Admission): void {
  call.tellLimits?.(states);
  if (refusal) throw refusal;
}
