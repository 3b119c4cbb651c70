import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Language } from '../contract/language.ts';
import { chooseText } from './accept.ts';
import { addressOf } from './address.ts';
import { writeLlms } from './discovery.ts';
import { type FrontPage, SCRIPT_SOURCE, STYLE_SOURCE, writeFrontPage } from './front_page.ts';
import { languageOf, TAGS } from './languages.ts';
import { memoize } from './memoize.ts';
import { rememberTexts, sendPrepared } from './prepared.ts';
import { allowOnly, PAGE_HEADERS, REVALIDATED } from './security.ts';
import { type TypedLink, writeLinkHeader } from './typed_links.ts';

/** The content of the front page. `F` is the type of the figures that it shows. */
export interface Front<F> {
  readFigures(): Promise<F>;
  /** The page for a reader who requested `address`; `figures` is null when they cannot be read. */
  describe(language: Language, address: string, figures: F | null): FrontPage;
}

/**
 * Serves the front page at `/` in the language of its reader, with `links` in its head and as a header. A program, which
 * does not name HTML in `Accept`, gets `/llms.txt` instead. The figures are cached for `max_age_ms`. If reading them
 * fails or exceeds `timeout_ms`, the page is shown without them.
 */
export function serveFront<F>(
  app: FastifyInstance,
  front: Front<F>,
  {
    public_url = null,
    links = [],
    max_age_ms = 10_000,
    timeout_ms = 1_000,
  }: { public_url?: string | null; links?: TypedLink[]; max_age_ms?: number; timeout_ms?: number } = {},
): void {
  const readFigures = memoize(() => front.readFigures(), { max_age_ms, timeout_ms });
  // Texts with other figures are forgotten.
  let prepare = rememberTexts();
  let shown: F | null = null;
  const prepareText = rememberTexts();
  const link = writeLinkHeader(links);
  app.register(async (scope) => {
    await scope.register(helmet, { ...PAGE_HEADERS, contentSecurityPolicy: POLICY });
    scope.get('/', async (request, reply) => {
      const address = addressOf(request, public_url);
      reply.headers({ 'cache-control': REVALIDATED, link, vary: 'Accept, Accept-Language' });
      const text_type = chooseText(request.headers.accept);
      if (text_type) {
        reply.type(`${text_type}; charset=utf-8`);
        return sendPrepared(
          request,
          reply,
          prepareText(address, () => writeLlms(address)),
        );
      }
      const language = languageOf(request);
      const figures = await readFigures();
      if (figures !== shown) {
        shown = figures;
        prepare = rememberTexts();
      }
      reply.headers({
        'content-type': 'text/html; charset=utf-8',
        'content-language': TAGS[language].lang,
      });
      return sendPrepared(
        request,
        reply,
        prepare(`${language} ${address}`, () =>
          writeFrontPage(front.describe(language, address, figures), links),
        ),
      );
    });
  });
}

/** The page has one inline style sheet, one inline script and one inline image. */
const POLICY = allowOnly({
  styleSrc: [STYLE_SOURCE],
  scriptSrc: [SCRIPT_SOURCE],
  // Search engine audits fetch /robots.txt as the page.
  connectSrc: ["'self'"],
  imgSrc: ['data:'],
});
