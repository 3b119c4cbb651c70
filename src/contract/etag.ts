import type { Versions } from '../domain/kernel/versions.ts';

/** The `ETag` of a record: its version, quoted. */
export function writeTag(version: number): string {
  return `"${version}"`;
}

/**
 * The versions that a valid `If-Match` names; null when it allows every version. The comparison is strong
 * (RFC 9110, 13.1.1), so weak or foreign tags match nothing.
 */
export function readVersions(if_match: string | undefined): Versions {
  if (if_match === undefined || if_match === '*') return null;
  return [...if_match.matchAll(/(?<!W\/)"(\d{1,10})"/g)].map(([, version]) => Number(version));
}
