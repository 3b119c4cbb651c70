import type { FastifyHelmetOptions } from '@fastify/helmet';

/** Helmet's defaults for pages, but for those headers that mean nothing, or do harm, over plain http. */
export const PAGE_HEADERS = {
  // Whoever puts TLS in front decides for the whole host.
  strictTransportSecurity: false,
  // Browsers heed these only over https, and complain elsewhere.
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
} as const satisfies FastifyHelmetOptions;
