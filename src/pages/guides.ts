import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { guides, type Topic } from '../../generated/guides.ts';
import { addressOf } from './address.ts';
import { GUIDE_STYLE_SOURCE, type GuidePage, writeGuidePage } from './guide_page.ts';
import { languageOf, TAGS } from './languages.ts';
import { type Prepared, rememberTexts, sendPrepared } from './prepared.ts';
import { allowOnly, PAGE_HEADERS } from './security.ts';

const TOPICS = Object.keys(guides) as Topic[];

/**
 * Serves each guide as a page at `/docs/<topic>` and as Markdown at `/docs/<topic>.md`, in the language of
 * `?lang=zh` or `?lang=en`, otherwise in the browser's. `apis` are the pages that list the operations.
 */
export function serveGuides(
  app: FastifyInstance,
  { public_url, apis }: { public_url: string | null; apis: GuidePage['apis'] },
): void {
  app.register(async (scope) => {
    await scope.register(helmet, { ...PAGE_HEADERS, contentSecurityPolicy: POLICY });
    for (const topic of TOPICS) {
      const prepare = rememberTexts();
      const path = toPath(topic);
      scope.get(path, async (request, reply) => {
        const language = languageOf(request);
        const address = addressOf(request, public_url);
        const topics = TOPICS.map((one) => ({ title: guides[one][language].title, path: toPath(one) }));
        const key = [language, address].join(' ');
        const prepared = prepare(key, () =>
          writeGuidePage({ ...guides[topic][language], language, address, path, topics, apis }),
        );
        return send(request, reply.type('text/html; charset=utf-8'), prepared);
      });
      scope.get(`${path}.md`, async (request, reply) => {
        const language = languageOf(request);
        const prepared = prepare(language, () => guides[topic][language].markdown);
        return send(request, reply.type('text/markdown; charset=utf-8'), prepared);
      });
    }
  });
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
