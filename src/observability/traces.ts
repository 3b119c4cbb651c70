import type { FastifyInstance } from 'fastify';

/**
 * Makes a span of each request, for the OpenTelemetry SDK that the operator has loaded with `--import`. Loaded only when an
 * exporter is configured: without an SDK nothing would read the spans.
 */
export async function traceRequests(app: FastifyInstance): Promise<void> {
  const { FastifyOtelInstrumentation } = await import('@fastify/otel');
  const instrumentation = new FastifyOtelInstrumentation({
    // A request passes some twenty hooks. The time of each says little.
    instrumentHooks: false,
    // The address has what a client searches for, and perhaps a key. `http.route` says enough.
    requestHook: (span, request) => span.setAttribute('url.path', request.routeOptions.url ?? '?'),
    ignorePaths: ({ url }) => url === '/livez' || url === '/readyz' || url === '/metrics',
  });
  await app.register(instrumentation.plugin());
}
