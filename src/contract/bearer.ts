import { Failure } from '../domain/kernel/failure.ts';

/**
 * The key of an `Authorization: Bearer <key>` header (RFC 6750). Fails with unauthorized (no_key) when the header
 * is missing or malformed.
 */
export function readBearer(authorization: string | undefined): string {
  const key = /^Bearer +([\x21-\x7e]{1,128})$/i.exec(authorization ?? '')?.[1];
  if (key === undefined) throw new Failure('unauthorized', { reason: 'no_key' });
  return key;
}
