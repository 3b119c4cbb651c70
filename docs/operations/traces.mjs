// Starts the OpenTelemetry SDK before the market: node --import ./docs/operations/traces.mjs dist/main.js
// It reads the environment: OTEL_TRACES_EXPORTER, OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SERVICE_NAME.
import { NodeSDK } from '@opentelemetry/sdk-node';

const sdk = new NodeSDK();
sdk.start();
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => sdk.shutdown());
