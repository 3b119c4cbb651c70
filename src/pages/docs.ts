import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { addressOf } from './address.ts';
import { serveAssets } from './assets.ts';
import { OPERATION_SCRIPT } from './docs_operation.ts';
import { type DocsPage, type ListedDocument, writeDocsPage } from './docs_page.ts';
import { DOCS_SCRIPT } from './docs_script.ts';
import { DOCS_STYLE } from './docs_style.ts';
import { languageOf, TAGS } from './languages.ts';
import { PAGE_STYLE } from './page_style.ts';
import { rememberTexts, sendPrepared } from './prepared.ts';
import { allowOnly, PAGE_HEADERS, REVALIDATED } from './security.ts';
import { SNIPPETS_SCRIPT } from './snippets.ts';
import { SWAGGER_STYLE } from './swagger_style.ts';
import { listLinks, writeLinkHeader } from './typed_links.ts';

/**
 * Serves the docs: `/docs/<name>` lists the operations of a document, `/docs` those of the first. An operation that a
 * reader opens is shown by Swagger UI, which is loaded then. `demo_key` is filled in as the API key until readers
 * enter their own; null fills in none. `public_url` is the address of the market; null takes that of the request.
 */
export function serveDocs(
  app: FastifyInstance,
  {
    documents,
    demo_key,
    public_url,
  }: {
    documents: [ListedDocument, ...ListedDocument[]];
    demo_key: string | null;
    public_url: string | null;
  },
): void {
  app.register(async (scope) => {
    await scope.register(helmet, { ...PAGE_HEADERS, contentSecurityPolicy: POLICY });
    const { urls, compressAll } = serveAssets(scope, [
      { name: 'docs.css', type: CSS, content: `@layer page {${PAGE_STYLE}${DOCS_STYLE}}` },
      { name: 'docs.js', type: JAVASCRIPT, content: SNIPPETS_SCRIPT + OPERATION_SCRIPT + DOCS_SCRIPT },
      // Ours overrides it without regard to the weight of selectors.
      {
        name: 'swagger-ui.css',
        type: CSS,
        content: `@layer swagger {${readSwagger('swagger-ui.css')}}${SWAGGER_STYLE}`,
      },
      { name: 'swagger-ui.js', type: JAVASCRIPT, content: readSwagger('swagger-ui-bundle.js') },
    ]);
    const prepare = rememberTexts();
    const links = listLinks(documents);
    const link = writeLinkHeader(links);
    const show = (shown: ListedDocument, route: string) =>
      scope.get<{ Querystring: Record<string, unknown> }>(route, async (request, reply) => {
        compressAll();
        const { 'urls.primaryName': linked } = request.query;
        // Links from before each document had a page: /docs?urls.primaryName=Shrimp+Market#/jobs/listJobs.
        const named = documents.find(({ title }) => title === linked);
        if (named) return reply.redirect(`/docs/${named.name}`, 301);
        const language = languageOf(request);
        const address = addressOf(request, public_url);
        const page: DocsPage = { language, address, shown, documents, urls, links, demo_key };
        const key = [language, address, shown.name].join(' ');
        reply.headers({
          'content-type': 'text/html; charset=utf-8',
          'content-language': TAGS[language].lang,
          'cache-control': REVALIDATED,
          link,
          vary: 'Accept-Language',
        });
        return sendPrepared(
          request,
          reply,
          prepare(key, () => writeDocsPage(page)),
        );
      });
    const [first] = documents;
    show(first, '/docs');
    show(first, '/docs/');
    for (const document of documents) show(document, `/docs/${document.name}`);
  });
}

const CSS = 'text/css; charset=utf-8';
const JAVASCRIPT = 'text/javascript; charset=utf-8';

/** Reads a file of Swagger UI's build, as its Fastify plugin ships it. */
function readSwagger(name: string): Buffer {
  return readFileSync(createRequire(import.meta.url).resolve(`@fastify/swagger-ui/static/${name}`));
}

/** Swagger UI sets styles through the DOM, which the policy does not concern. Its style sheet contains images. */
const POLICY = allowOnly({
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ['data:'],
  connectSrc: ["'self'"],
});
