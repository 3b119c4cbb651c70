import type { FastifyInstance } from 'fastify';
import { prepareCard } from './a2a/card.ts';
import { serveA2a } from './a2a/route.ts';
import { aipod, chinese as aipod_chinese, writeEvent as writeAipodEvent } from './aipod/index.ts';
import { isPretty, type Settings } from './config.ts';
import { askDatabase, type Database } from './database/database.ts';
import { DEMO_EMPLOYER, DEMO_KEY } from './demo.ts';
import { createArrivals } from './domain/events/arrivals.ts';
import type { MarketRules } from './domain/kernel/rules.ts';
import { createSigning } from './domain/kernel/signing.ts';
import { resolveName } from './domain/webhooks/targets.ts';
import type { WriteEvent } from './domain/webhooks/work.ts';
import type { FinishedRequest } from './http/access_log.ts';
import { allowOrigins } from './http/cors.ts';
import { serveHealth } from './http/health.ts';
import { serveMetrics } from './http/metrics.ts';
import { mount } from './http/mount.ts';
import { limitAddresses, limitPages } from './http/rate_limits.ts';
import { createServer } from './http/server.ts';
import { serveSigningKeys } from './http/signing_keys.ts';
import { createLimits } from './limits/create_limits.ts';
import { connectRedis } from './limits/redis.ts';
import { serveMcp } from './mcp/route.ts';
import { logNotices } from './observability/log_notices.ts';
import { createMetrics, type Finished, type Metrics } from './observability/metrics.ts';
import { traceRequests } from './observability/traces.ts';
import { addressOf } from './pages/address.ts';
import { serveConsole } from './pages/console.ts';
import { serveDiscovery } from './pages/discovery.ts';
import { serveDocs } from './pages/docs.ts';
import type { ListedDocument } from './pages/docs_page.ts';
import { serveDocuments } from './pages/documents.ts';
import type { ExplainedApi } from './pages/error_guide.ts';
import { serveFront } from './pages/front.ts';
import { createFront } from './pages/front_words.ts';
import { serveGuides } from './pages/guides.ts';
import { memoize } from './pages/memoize.ts';
import { listLinks } from './pages/typed_links.ts';
import {
  listPosted,
  shrimp,
  chinese as shrimp_chinese,
  writeEvent as writeShrimpEvent,
} from './shrimp/index.ts';

declare module 'fastify' {
  interface FastifyInstance {
    metrics: Metrics;
  }
}

const dialects = [aipod, shrimp];

/** A dialect as the pages show it. */
type Api = ListedDocument & ExplainedApi;

/** How each API shows an event. */
export const write_event: WriteEvent = { aipod: writeAipodEvent, shrimp: writeShrimpEvent };

/** However many ask whether the server is ready, the database is asked once a second. */
const READINESS = { max_age_ms: 1_000, timeout_ms: 1_000 };

/** The settings that are rules of the market. Names each field, so that no secret in the settings is passed on as it is. */
export function rulesOf(settings: Settings): MarketRules {
  const { welcome_credit, max_active_hires, platform_fee_bps, review_window_hours, signing_key, test_clock } =
    settings;
  return {
    welcome_credit,
    max_active_hires,
    platform_fee_bps,
    review_window_hours,
    time_zone: settings.market_timezone,
    webhooks: {
      signing: signing_key && createSigning(signing_key),
      to_loopback: settings.webhooks_to_loopback,
      resolve: resolveName,
    },
    test_clock,
  };
}

/** Creates the whole server on a migrated database, ready to listen. Closing it does not close the database. */
export async function createApp(
  settings: Settings,
  db: Database,
  log_stream?: { write(line: string): void },
): Promise<FastifyInstance> {
  const { log_level, trust_proxy, redis_url, public_url } = settings;
  const metrics = createMetrics(db);
  const app = createServer({
    log_level,
    pretty_log: isPretty(settings),
    trust_proxy,
    dialects,
    finished: (request) => metrics.countRequest(describeFinished(request)),
    ...(log_stream && { log_stream }),
  });
  app.decorate('metrics', metrics);
  app.addHook('onClose', async () => metrics.close());
  if (settings.otel_traces_exporter) await traceRequests(app);
  const redis = redis_url === null ? null : await connectRedis(redis_url, app.log);
  app.addHook('onClose', async () => redis?.disconnect());
  const endNotices = logNotices(db, app.log);
  app.addHook('onClose', async () => endNotices());

  allowOrigins(app);
  const database_turns = Math.max(1, Math.floor(settings.database_pool / 3));
  const limits = await createLimits(app, { ...settings, database_turns }, redis);
  limitAddresses(app, limits);
  const arrivals = createArrivals(db);
  app.addHook('preClose', async () => arrivals.close());
  const rules = rulesOf(settings);
  const market = { db, rules, limits, arrivals };
  for (const dialect of dialects) mount(app, dialect, market);
  serveMetrics(app, { dialect: aipod, market, write: metrics.write });
  serveMcp(app, {
    dialects: { aipod, shrimp },
    market,
    addressOf: (request) => addressOf(request, public_url),
  });
  serveA2a(app, { dialects: { aipod, shrimp }, market, listPosted });
  app.register(async (pages) => {
    limitPages(pages, limits);
    serveHealth(
      pages,
      memoize(() => askDatabase(db), READINESS),
    );
    serveSigningKeys(pages, rules.webhooks.signing);
    const documents: [Api, ...Api[]] = [
      { ...aipod, title: 'AIPod', client: 'AIPod', chinese: aipod_chinese },
      { ...shrimp, title: 'Shrimp Market', client: 'Shrimp', chinese: shrimp_chinese },
    ];
    serveFront(pages, createFront(db, settings.demo_data ? DEMO_EMPLOYER : null), {
      public_url,
      links: listLinks(documents),
    });
    serveDiscovery(pages, {
      documents,
      writeCard: prepareCard(rules.webhooks.signing, public_url),
      public_url,
      security_contact: settings.security_contact,
    });
    const translations = documents.map(({ name, chinese }) => ({ name: `${name}.zh`, document: chinese }));
    serveDocuments(pages, [...documents, ...translations], public_url);
    serveDocs(pages, { documents, demo_key: settings.demo_data ? DEMO_KEY : null, public_url });
    serveConsole(pages, { has_demo: settings.demo_data });
    serveGuides(pages, {
      public_url,
      apis: documents.map((document) => ({ ...document, path: `/docs/${document.name}` })),
    });
  });
  return app;
}

/** A request as the metrics count it. One that has waited for events lasted as long as its client allowed. */
function describeFinished({ reply, status, ms }: FinishedRequest): Finished {
  const { config, url = 'unknown' } = reply.request.routeOptions;
  const { operation } = config;
  return {
    operation: operation ? `${operation.dialect.name}.${operation.id}` : url,
    status,
    ms: reply.has_waited ? null : ms,
    code: reply.failure?.code ?? null,
  };
}
