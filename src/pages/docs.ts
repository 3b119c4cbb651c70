import helmet from '@fastify/helmet';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { stringify } from 'yaml';
import type { OpenApiDocument } from '../contract/operations.ts';
import { docs_script, docs_style } from './docs_page.ts';
import { ICON } from './icon.ts';
import { PAGE_HEADERS } from './security.ts';
import { snippets_script } from './snippets.ts';

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
  {
    title,
    documents,
    demo_key,
  }: { title: string; documents: [ServedDocument, ...ServedDocument[]]; demo_key: string | null },
): void {
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
    await scope.register(helmet, {
      ...PAGE_HEADERS,
      // The page works over plain http.
      contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } },
    });
    await scope.register(swagger, {
      mode: 'static',
      specification: { document: documents[0].document as never },
    });
    scope.addHook('onSend', async (_request, reply, payload) => {
      // Swagger UI's own files come as streams.
      const is_page =
        typeof payload === 'string' && String(reply.getHeader('content-type')).startsWith('text/html');
      return is_page ? fitPhone(payload) : payload;
    });
    await scope.register(swaggerUi, {
      routePrefix: '/docs',
      staticCSP: false,
      logo: { type: 'image/svg+xml', content: ICON },
      uiConfig: {
        urls: documents.map(({ name, title }) => ({ name: title, url: `/openapi/${name}.json` })),
        validatorUrl: null,
        persistAuthorization: true,
        tryItOutEnabled: true,
        displayRequestDuration: true,
        docExpansion: 'list',
        ...SNIPPETS,
        plugins: PLUGINS,
      },
      theme: {
        title,
        favicon: [{ filename: 'icon.svg', rel: 'icon', type: 'image/svg+xml', sizes: 'any', content: ICON }],
        css: [{ filename: 'page.css', content: docs_style }],
        js: [
          { filename: 'page.js', content: docs_script },
          { filename: 'snippets.js', content: snippets_script },
          ...(demo_key === null
            ? []
            : [{ filename: 'demo.js', content: fillIn(listCredentials(documents, demo_key)) }]),
        ],
      },
    });
  });
}

/** Requests are shown as curl, which Swagger UI can do, and in the two languages of snippets.js. */
const SNIPPETS = {
  requestSnippetsEnabled: true,
  requestSnippets: {
    generators: {
      curl_bash: { title: 'curl', syntax: 'bash' },
      javascript_fetch: { title: 'JavaScript', syntax: 'javascript' },
      python_urllib: { title: 'Python', syntax: 'python' },
    },
    languages: ['curl_bash', 'javascript_fetch', 'python_urllib'],
    defaultExpanded: true,
  },
};

/** Each is sent as its text, and called in the browser, where page.js and snippets.js have run before. */
const PLUGINS = [
  (system: object) => (globalThis as unknown as Scripts).docsPage(system),
  () => (globalThis as unknown as Scripts).requestSnippets(),
];

type Scripts = Record<'docsPage' | 'requestSnippets', (system?: object) => object>;

/** Swagger UI's page doesn't say that it fits the width of a phone. */
function fitPhone(html: string): string {
  return html.replace(
    '<head>',
    '<head>\n<meta name="viewport" content="width=device-width, initial-scale=1">',
  );
}

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
