import type { Language } from '../contract/language.ts';
import { GUIDE_STYLE } from './guide_style.ts';
import { ICON, ICON_URL } from './icon.ts';
import { TAGS } from './languages.ts';
import { type Markup, markup } from './markup.ts';
import { hashSource } from './security.ts';

/** A page about one topic. Paths begin with a slash and have no language. */
export interface GuidePage {
  language: Language;
  /** The origin of the market, for the links that must be absolute. */
  address: string;
  path: string;
  title: string;
  summary: string;
  /** The contents of the page; it shows none without them. */
  headings: { id: string; text: string }[];
  /** The text of the guide. It is sent unescaped. */
  html: string;
  topics: { title: string; path: string }[];
  /** The pages that list the operations. */
  apis: { title: string; path: string }[];
}

/** Renders a guide as HTML. */
export function writeGuidePage(page: GuidePage): string {
  const { language, address, path, title, summary, headings, html, topics, apis } = page;
  const words = WORDS[language];
  const other = WORDS[words.other];
  const here = `${path}?lang=${language}`;
  return markup`<!DOCTYPE html>
<html lang="${TAGS[language].lang}">
<head>
<meta charset="utf-8">
<title>${title} · AIPod Market</title>
<meta name="description" content="${summary}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/svg+xml" href="${ICON_URL}">
<link rel="canonical" href="${address}${here}">
<link rel="alternate" hreflang="${TAGS.zh.lang}" href="${address}${path}?lang=zh">
<link rel="alternate" hreflang="${TAGS.en.lang}" href="${address}${path}?lang=en">
<link rel="alternate" hreflang="x-default" href="${address}${path}">
<link rel="alternate" type="text/markdown" href="${path}.md?lang=${language}">
<style>${{ html: GUIDE_STYLE }}</style>
</head>
<body>
<header>
<p><a class="brand" href="/?lang=${language}">${{ html: ICON }}AIPod Market</a></p>
<a href="${path}?lang=${words.other}" lang="${TAGS[words.other].lang}" hreflang="${TAGS[words.other].lang}">${other.name}</a>
</header>
<nav class="topics" aria-label="${words.topics}">
<ul>${topics.map((topic) => writeTopic(topic, page))}</ul>
</nav>
<main>
<h1>${title}</h1>
<p>${summary}</p>
${headings.length > 0 ? writeContents(headings, words.contents) : ''}
<article>
${{ html }}</article>
</main>
<footer>
<p>${words.operations}</p>
<p>${apis.map(({ title, path }) => markup`<a href="${path}">${title}</a> `)}<a href="${path}.md?lang=${language}">Markdown</a></p>
</footer>
</body>
</html>
`.html;
}

/** The CSP source that allows the page's style sheet and no other. */
export const GUIDE_STYLE_SOURCE = hashSource(GUIDE_STYLE);

const WORDS = {
  zh: {
    name: '中文',
    other: 'en',
    topics: '指南',
    contents: '本页内容',
    operations: '接口文档与本页源文件',
  },
  en: {
    name: 'English',
    other: 'zh',
    topics: 'Guides',
    contents: 'On this page',
    operations: 'All operations, and the source of this page',
  },
} as const;

function writeContents(headings: GuidePage['headings'], title: string): Markup {
  return markup`<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${title}</h2>
<ul>${headings.map(({ id, text }) => markup`<li><a href="#${id}">${text}</a></li>`)}</ul>
</nav>`;
}

function writeTopic(topic: GuidePage['topics'][number], { path, language }: GuidePage): Markup {
  const href = `${topic.path}?lang=${language}`;
  return topic.path === path
    ? markup`<li><a href="${href}" aria-current="page">${topic.title}</a></li>`
    : markup`<li><a href="${href}">${topic.title}</a></li>`;
}
