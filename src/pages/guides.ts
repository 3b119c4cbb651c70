import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Guide, guides, type Topic } from '../../generated/guides.ts';
import { helpPath } from '../contract/help.ts';
import type { Language } from '../contract/language.ts';
import { addressOf } from './address.ts';
import { type ExplainedApi, writeErrorGuide } from './error_guide.ts';
import { GUIDE_STYLE_SOURCE, type GuidePage, writeGuidePage } from './guide_page.ts';
import { languageOf, TAGS } from './languages.ts';
import { type Prepared, rememberTexts, sendPrepared } from './prepared.ts';
import { allowOnly, PAGE_HEADERS } from './security.ts';

const TOPICS = Object.keys(guides) as Topic[];

/**
 * Serves each guide as a page at `/docs/<topic>` and as Markdown at `/docs/<topic>.md`, and so a guide to each word of an
 * error at `/docs/errors/<word>`, in the language of `?lang=zh` or `?lang=en`, otherwise in the browser's. `apis` have
 * the pages that list the operations.
 */
export function serveGuides(
  app: FastifyInstance,
  { public_url, apis }: { public_url: string | null; apis: (ExplainedApi & GuidePage['apis'][number])[] },
): void {
  app.register(async (scope) => {
    await scope.register(helmet, { ...PAGE_HEADERS, contentSecurityPolicy: POLICY });
    /** Serves what `read` returns; there is no page where it returns undefined. */
    const serve = (route: string, read: (language: Language, word: string) => Guide | undefined) => {
      const prepare = rememberTexts();
      scope.get(route, async (request, reply) => {
        const { guide, language, path } = find(request, route, read);
        if (!guide) return reply.callNotFound();
        const address = addressOf(request, public_url);
        const topics = TOPICS.map((one) => ({ title: guides[one][language].title, path: toPath(one) }));
        const prepared = prepare([path, language, address].join(' '), () =>
          writeGuidePage({ ...guide, language, address, path, topics, apis }),
        );
        return send(request, reply.type('text/html; charset=utf-8'), prepared);
      });
      scope.get(`${route}.md`, async (request, reply) => {
        const { guide, language, path } = find(request, route, read);
        if (!guide) return reply.callNotFound();
        const prepared = prepare([path, language].join(' '), () => guide.markdown);
        return send(request, reply.type('text/markdown; charset=utf-8'), prepared);
      });
    };
    for (const topic of TOPICS) serve(toPath(topic), (language) => guides[topic][language]);
    serve(helpPath(':word'), (language, word) => writeErrorGuide(word, language, apis));
  });
}

/** Finds the guide of a request, with its language and the path of its page. */
function find(
  request: FastifyRequest,
  route: string,
  read: (language: Language, word: string) => Guide | undefined,
): { guide: Guide | undefined; language: Language; path: string } {
  const language = languageOf(request);
  const { word = '' } = request.params as { word?: string };
  return { guide: read(language, word), language, path: route.replace(':word', word) };
}

function toPath(topic: Topic): string {
  return `/docs/${topic}`;
}

/** Sends a text that can be cached, or 304 if the client has it. */
function send(request: FastifyRequest, reply: FastifyReply, prepared: Prepared): Promise<FastifyReply> {
  reply.headers({
    'cache-control': 'public, max-age=300',
    'content-language': TAGS[languageOf(request)].lang,
    vary: 'Accept-Language',
  });
  return sendPrepared(request, reply, prepared);
}

/** The page has one inline style sheet and one inline image, and no scripts. */
const POLICY = allowOnly({ styleSrc: [GUIDE_STYLE_SOURCE], imgSrc: ['data:'] });
