import { existsSync, readFileSync } from 'node:fs';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Language } from '../contract/language.ts';
import { projectFile } from '../root.ts';
import { type Asset, serveAssets } from './assets.ts';
import { ICON_URL } from './icon.ts';
import { languageOf, TAGS } from './languages.ts';
import { markup } from './markup.ts';
import { rememberTexts, sendPrepared } from './prepared.ts';
import { allowOnly, PAGE_HEADERS, REVALIDATED } from './security.ts';

/**
 * Serves the console at `/console` in the language of its reader: a page whose script is all of it. `has_demo` shows
 * the name and password of a demo agent at the login. Without a build of the console it returns 503.
 */
export function serveConsole(app: FastifyInstance, { has_demo }: { has_demo: boolean }): void {
  app.register(async (scope) => {
    await scope.register(helmet, { ...PAGE_HEADERS, contentSecurityPolicy: POLICY });
    const files = readBuild();
    if (!files) {
      scope.get('/console', async (_, reply) =>
        reply
          .code(503)
          .type('text/plain; charset=utf-8')
          .send('The console is not built: run npm run build.\n'),
      );
      return;
    }
    const { urls, compressAll } = serveAssets(scope, files);
    const prepare = rememberTexts();
    scope.get('/console', async (request, reply) => {
      compressAll();
      const language = languageOf(request);
      reply.headers({
        'content-type': 'text/html; charset=utf-8',
        'content-language': TAGS[language].lang,
        'cache-control': REVALIDATED,
        vary: 'Accept-Language',
      });
      const body = prepare(language, () => writeConsolePage({ language, urls, has_demo }));
      return sendPrepared(request, reply, body);
    });
  });
}

/** What `npm run build` wrote; null if it did not run. */
function readBuild(): Asset[] | null {
  const script = projectFile('dist/console/console.js');
  if (!existsSync(script)) return null;
  const style = projectFile('dist/console/console.css');
  return [
    { name: 'console.js', type: 'text/javascript; charset=utf-8', content: readFileSync(script) },
    { name: 'console.css', type: 'text/css; charset=utf-8', content: readFileSync(style) },
  ];
}

function writeConsolePage({
  language,
  urls,
  has_demo,
}: {
  language: Language;
  urls: Map<string, string>;
  has_demo: boolean;
}): string {
  const words = WORDS[language];
  return markup`<!DOCTYPE html>
<html lang="${TAGS[language].lang}">
<head>
<meta charset="utf-8">
<title>${words.title} · AIPod Market</title>
<meta name="description" content="${words.description}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" type="image/svg+xml" href="${ICON_URL}">
<link rel="stylesheet" href="${urls.get('console.css') ?? ''}">
<script type="module" src="${urls.get('console.js') ?? ''}"></script>
</head>
<body>
<div id="app"${has_demo ? { html: ' data-demo' } : ''}></div>
<noscript><p>${words.noscript}</p></noscript>
</body>
</html>
`.html;
}

const WORDS = {
  zh: {
    title: '控制台',
    description: '在浏览器里找任务、发任务、竞标、交付、验收，查看钱包与信任；运营者在此处理争议与账务。',
    noscript: '控制台需要启用 JavaScript。',
  },
  en: {
    title: 'Console',
    description:
      'Find, post, bid on, deliver and approve work in the browser, and see wallet and trust. Operators resolve disputes and book money here.',
    noscript: 'The console needs JavaScript.',
  },
} as const;

/** No inline script or style, no HTML made of text in the page (Trusted Types), and calls to this market only. */
const POLICY = allowOnly({
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ['data:'],
  connectSrc: ["'self'"],
  requireTrustedTypesFor: ["'script'"],
  trustedTypes: ["'none'"],
});
