import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { chooseLanguage, type Language } from '../contract/language.ts';
import { type FrontPage, STYLE_SOURCE, writeFrontPage } from './front_page.ts';
import { remember } from './memoize.ts';
import { PAGE_HEADERS } from './security.ts';

/** What the front page says. `F` are the figures that it shows. */
export interface Front<F> {
  readFigures(): Promise<F>;
  /** The page for a reader who came to `address`; `figures` is null while there are none to show. */
  describe(language: Language, address: string, figures: F | null): FrontPage;
}

/**
 * Serves the front page at `/`, in the language of `?lang=zh` or `?lang=en`, else in the browser's. The
 * figures are read anew at most every `max_age_ms`, however many ask; where they fail or don't come within
 * `patience_ms`, the page is shown without.
 */
export function serveFront<F>(
  app: FastifyInstance,
  front: Front<F>,
  { max_age_ms = 10_000, patience_ms = 1_000 } = {},
): void {
  const readFigures = remember(() => front.readFigures(), { max_age_ms, patience_ms });
  app.register(async (scope) => {
    await scope.register(helmet, { ...PAGE_HEADERS, contentSecurityPolicy: POLICY });
    scope.get<{ Querystring: { lang?: unknown } }>('/', async (request, reply) => {
      const { lang } = request.query;
      const language =
        lang === 'zh' || lang === 'en' ? lang : chooseLanguage(request.headers['accept-language']);
      const page = front.describe(language, addressOf(request), await readFigures());
      return reply
        .headers({
          'content-type': 'text/html; charset=utf-8',
          'content-language': page.lang,
          // It shows the address that this reader came by, which no cache may show to another.
          'cache-control': 'private, no-store',
        })
        .send(writeFrontPage(page));
    });
  });
}

/** The page brings its one style sheet and its one picture, and runs nothing. */
const POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    styleSrc: [STYLE_SOURCE],
    imgSrc: ['data:'],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
};

/**
 * The server's address as the caller wrote it. It stands in commands that are copied into a shell, and
 * anything can be in that header: what is not plainly a host and a port is left out.
 */
function addressOf({ protocol, host, socket }: FastifyRequest): string {
  const scheme = protocol === 'https' ? 'https' : 'http';
  const port = socket.localPort === undefined ? '' : `:${socket.localPort}`;
  return `${scheme}://${HOST.test(host ?? '') ? host : `localhost${port}`}`;
}

/** A name, an IPv4 address or an IPv6 one in brackets; with a port or without. */
const HOST = /^(?:[\w.-]{1,253}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$/i;
