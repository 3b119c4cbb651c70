import helmet from '@fastify/helmet';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { stringify } from 'yaml';
import type { OpenApiDocument } from './operations.ts';

/** A document to read, try out and download. */
export interface ServedDocument {
  /** Its file name in URLs, without an ending. */
  name: string;
  title: string;
  document: OpenApiDocument;
}

/**
 * Serves the documents as `/openapi/<name>.json` and `.yaml`, and Swagger UI over them at `/docs`.
 * `demo_key` is filled in as the reader's credential until they enter their own; null fills in none.
 */
export function serveDocs(
  app: FastifyInstance,
  { documents, demo_key }: { documents: [ServedDocument, ...ServedDocument[]]; demo_key: string | null },
): void {
  app.get('/', async (_request, reply) => reply.redirect('/docs'));
  for (const { name, document } of documents) {
    // Written when first asked for: most servers are never asked.
    let yaml: string | undefined;
    app.get(`/openapi/${name}.json`, async () => document);
    app.get(`/openapi/${name}.yaml`, async (_request, reply) => {
      yaml ??= stringify(document);
      return reply.type('application/yaml; charset=utf-8').send(yaml);
    });
  }
  app.register(async (scope) => {
    await scope.register(helmet, HEADERS);
    await scope.register(swagger, {
      mode: 'static',
      specification: { document: documents[0].document as never },
    });
    await scope.register(swaggerUi, {
      routePrefix: '/docs',
      staticCSP: false,
      uiConfig: {
        urls: documents.map(({ name, title }) => ({ name: title, url: `/openapi/${name}.json` })),
        validatorUrl: null,
        persistAuthorization: true,
        tryItOutEnabled: true,
        displayRequestDuration: true,
        docExpansion: 'list',
      },
      theme: {
        title: documents[0].title,
        // Otherwise the mark of Fastify stands where a reader looks for the market's.
        css: [{ filename: 'page.css', content: '.swagger-ui .topbar .link { display: none }\n' }],
        ...(demo_key !== null && {
          js: [{ filename: 'demo.js', content: fillIn(listCredentials(documents, demo_key)) }],
        }),
      },
    });
  });
}

/** Helmet's defaults, but for those that keep the page from working over plain http. */
const HEADERS = {
  contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } },
  // Whoever puts TLS in front decides for the whole host.
  strictTransportSecurity: false,
  // Browsers heed these only over https, and complain elsewhere.
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
} as const;

interface SecurityScheme {
  type: string;
  scheme?: string;
}

/** The bearer credentials of all documents, as Swagger UI keeps them. */
function listCredentials(documents: ServedDocument[], key: string): Record<string, object> {
  const schemes = documents.flatMap(({ document }) => {
    const { components } = document as { components?: { securitySchemes?: Record<string, SecurityScheme> } };
    return Object.entries(components?.securitySchemes ?? {});
  });
  return Object.fromEntries(
    schemes
      .filter(([, { type, scheme }]) => type === 'http' && scheme === 'bearer')
      .map(([name, schema]) => [name, { name, schema, value: key }]),
  );
}

/** A script that leaves the credentials where Swagger UI looks for those of the last visit. */
function fillIn(credentials: Record<string, object>): string {
  return `localStorage.authorized ??= ${JSON.stringify(JSON.stringify(credentials))};\n`;
}
