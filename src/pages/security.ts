import { createHash } from 'node:crypto';
import type { FastifyHelmetOptions } from '@fastify/helmet';

/** Helmet's defaults for pages, without the headers that do nothing, or do harm, over plain HTTP. */
export const PAGE_HEADERS = {
  // HSTS applies to the whole host, so the operator of the TLS proxy must decide it.
  strictTransportSecurity: false,
  // Browsers ignore these over plain HTTP and log warnings.
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
} as const satisfies FastifyHelmetOptions;

/** For a page with the address that this reader requested, which shared caches must not store. */
export const REVALIDATED = 'private, no-cache';

/** The Content-Security-Policy of a page that loads only from `sources`, which are keyed by directive. */
export function allowOnly(sources: Record<string, string[]>) {
  const nothing = ["'none'"];
  const directives = {
    defaultSrc: nothing,
    baseUri: nothing,
    formAction: nothing,
    frameAncestors: nothing,
    ...sources,
  };
  return { useDefaults: false, directives };
}

/** The source that allows this inline style sheet or script, and no other. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
