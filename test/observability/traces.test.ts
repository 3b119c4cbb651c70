import { trace } from '@opentelemetry/api';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import t from 'tap';
import { readSettings } from '../../src/config.ts';
import { openMarket } from '../support/market.ts';

t.test('spans are made when an exporter is configured', async (t) => {
  for (const [value, exporter] of [
    [undefined, null],
    ['none', null],
    ['otlp', 'otlp'],
  ] as const)
    t.equal(readSettings({ OTEL_TRACES_EXPORTER: value }).otel_traces_exporter, exporter);
});

t.test('a request is a span with its route, and without what the client wrote', async (t) => {
  const exporter = new InMemorySpanExporter();
  trace.setGlobalTracerProvider(
    new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }),
  );
  const market = await openMarket(t, { otel_traces_exporter: 'otlp' });
  const { key } = await market.agent();
  exporter.reset();
  await market.app.inject({
    url: '/v1/memory?q=a%20private%20word',
    headers: { authorization: `Bearer ${key}` },
  });
  await market.app.inject('/livez');
  await new Promise((resolve) => setTimeout(resolve, 20));
  const spans = exporter.getFinishedSpans();
  t.ok(spans.length > 0);
  const root = spans.find(({ attributes }) => 'http.response.status_code' in attributes);
  t.match(root?.attributes, { 'http.route': '/v1/memory', 'http.response.status_code': 200 });
  const written = JSON.stringify(spans.map(({ name, attributes, events }) => ({ name, attributes, events })));
  t.notMatch(written, 'private');
  t.notMatch(written, key);
  t.notMatch(written, '/livez');
});

t.test('without an exporter no span is made', async (t) => {
  const market = await openMarket(t);
  t.notOk(market.app.hasPlugin('@fastify/otel'));
});
