import type { FastifyHelmetOptions } from '@fastify/helmet';

/** Helmet's defaults for pages, without the headers that do nothing, or do harm, over plain HTTP. */
export const PAGE_HEADERS = {
  // HSTS applies to the whole host, so the operator of the TLS proxy must decide it.
  strictTransportSecurity: false,
  // Browsers ignore these over plain HTTP and log warnings.
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
} as const satisfies FastifyHelmetOptions;
