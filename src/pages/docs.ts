import helmet from '@fastify/helmet';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { stringify } from 'yaml';
import type { OpenApiDocument } from '../contract/operations.ts';
import { DOCS_SCRIPT, DOCS_STYLE } from './docs_page.ts';
import { ICON } from './icon.ts';
import { PAGE_HEADERS } from './security.ts';
import { SNIPPETS_SCRIPT } from './snippets.ts';

/** A document to read, try out and download. */
export interface ServedDocument {
  /** Its file name in URLs, without the extension. */
  name: string;
  title: string;
  document: OpenApiDocument;
}

/**
 * Serves the documents as `/openapi/<name>.json` and `.yaml`, and Swagger UI for them at `/docs`. `demo_key` is
 * prefilled as the credential until the reader enters their own; null prefills none.
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
    // Rendered on the first request: most servers never get one.
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
      // The page must also work over plain HTTP.
      contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } },
    });
    await scope.register(swagger, {
      mode: 'static',
      specification: { document: documents[0].document as never },
    });
    scope.addHook('onSend', async (_request, reply, payload) => {
      // Swagger UI's static files are streams, which pass unchanged.
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
        css: [{ filename: 'page.css', content: DOCS_STYLE }],
        js: [
          { filename: 'page.js', content: DOCS_SCRIPT },
          { filename: 'snippets.js', content: SNIPPETS_SCRIPT },
          ...(demo_key === null
            ? []
            : [{ filename: 'demo.js', content: fillIn(listCredentials(documents, demo_key)) }]),
        ],
      },
    });
  });
}

/** Request snippets: curl comes with Swagger UI, the other two languages from snippets.js. */
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

/** Each function is sent as source text and called in the browser, after page.js and snippets.js have run. */
const PLUGINS = [
  (system: object) => (globalThis as unknown as Scripts).docsPage(system),
  () => (globalThis as unknown as Scripts).requestSnippets(),
];

type Scripts = Record<'docsPage' | 'requestSnippets', (system?: object) => object>;

/** Adds the viewport tag that Swagger UI's page lacks, without which phones show a zoomed-out desktop page. */
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

/** The bearer credentials of all documents, in the form in which Swagger UI stores them. */
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

/** A script that stores the credentials where Swagger UI keeps those of the last visit, if it has none. */
function fillIn(credentials: Record<string, object>): string {
  return `localStorage.authorized ??= ${JSON.stringify(JSON.stringify(credentials))};\n`;
}
