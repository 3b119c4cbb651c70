import type { Versions } from '../domain/kernel/versions.ts';

/** The `ETag` of a record: its version, quoted. */
export function writeTag(version: number): string {
  return `"${version}"`;
}

/**
 * The versions that a valid `If-Match` names; null when it allows every version. A weak tag counts as
 * a strong one, against RFC 9110, 13.1.1: proxies that compress a response weaken its tag, and a version is exact.
 */
export function readVersions(if_match: string | undefined): Versions {
  if (if_match === undefined || if_match === '*') return null;
  return [...if_match.matchAll(/"(\d{1,10})"/g)].map(([, version]) => Number(version));
}
