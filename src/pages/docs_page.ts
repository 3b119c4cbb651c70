import { guides } from '../../generated/guides.ts';
import type { Language } from '../contract/language.ts';
import type { OpenApiDocument, OperationRow } from '../contract/operations.ts';
import { ICON, ICON_URL } from './icon.ts';
import { TAGS } from './languages.ts';
import { type Markup, markup } from './markup.ts';
import { type TypedLink, writeLinkElements } from './typed_links.ts';

/** A document, and the table of its operations. */
export interface ListedDocument {
  /** Its file name in URLs, without the extension. */
  name: string;
  title: string;
  /** The class of its client in the Python SDK; in TypeScript the client is a function with its `name`. */
  client: string;
  prefix: string;
  document: OpenApiDocument;
  /** The same document with Chinese texts. */
  chinese: OpenApiDocument;
  operations: Record<string, OperationRow>;
}

/** What the docs page shows. */
export interface DocsPage {
  language: Language;
  /** The address of the market, as an origin. */
  address: string;
  shown: ListedDocument;
  documents: ListedDocument[];
  /** The URLs of the page's files by name. */
  urls: Map<string, string>;
  /** For the head. */
  links: TypedLink[];
  demo_key: string | null;
}

/** Renders the docs page of one document as HTML. */
export function writeDocsPage(page: DocsPage): string {
  const { language, address, shown, documents, urls, links, demo_key } = page;
  const words = WORDS[language];
  const { info, tags } = (language === 'zh' ? shown.chinese : shown.document) as unknown as Texts;
  const file = `/openapi/${shown.name}${language === 'zh' ? '.zh' : ''}`;
  const other = language === 'zh' ? 'en' : 'zh';
  const here = `${address}/docs/${shown.name}`;
  const url = (name: string) => urls.get(name) ?? '';
  return markup`<!DOCTYPE html>
<html lang="${TAGS[language].lang}">
<head>
<meta charset="utf-8">
<title>${info.title} · AIPod Market</title>
<meta name="description" content="${words.describe(info.title)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/svg+xml" href="${ICON_URL}">
<link rel="canonical" href="${here}">
<link rel="alternate" hreflang="${TAGS.zh.lang}" href="${here}?lang=zh">
<link rel="alternate" hreflang="${TAGS.en.lang}" href="${here}?lang=en">
${writeLinkElements(links)}<link rel="stylesheet" href="${url('docs.css')}">
<script src="${url('docs.js')}" defer></script>
</head>
<body data-name="${shown.name}" data-client="${shown.client}" data-document="${file}.json" data-style="${url('swagger-ui.css')}" data-script="${url('swagger-ui.js')}"${demo_key === null ? '' : markup` data-demo-key="${demo_key}"`}>
<header>
<p class="brand"><a href="/?lang=${language}">${{ html: ICON }}AIPod Market</a></p>
<nav aria-label="${words.documents}">${documents.map(
    ({ name, title }) =>
      markup`<a href="/docs/${name}?lang=${language}"${name === shown.name ? { html: ' aria-current="page"' } : ''}>${title}</a> `,
  )}<a href="?lang=${other}" lang="${TAGS[other].lang}" hreflang="${TAGS[other].lang}">${words.other}</a></nav>
</header>
<main>
<h1>${info.title} <small>${info.version}</small></h1>
<nav class="guides" aria-label="${words.guides}">${Object.entries(guides).map(
    ([topic, texts]) => markup`<a href="/docs/${topic}?lang=${language}">${texts[language].title}</a> `,
  )}<a href="${file}.json">JSON</a> <a href="${file}.yaml">YAML</a> <a href="/console?lang=${language}">${words.console}</a></nav>
<form role="search">
<label>${words.search}<input type="search" id="search" autocomplete="off" placeholder="${words.hint}"></label>
<label>${words.key}<input type="text" id="key" autocomplete="off" spellcheck="false" placeholder="fg_live_…"></label>
</form>
<p id="found" role="status" hidden data-none="${words.none}" data-failed="${words.failed}"></p>
${tags.map((tag) => writeTag(tag, shown, language))}
</main>
<template id="shared"><p class="shared">${words.shared} <span></span>. <a href="/docs/errors?lang=${language}">${words.errors}</a></p></template>
<noscript><p>${words.noscript}</p></noscript>
</body>
</html>
`.html;
}

/** What the page shows of a document beside its operations. */
interface Texts {
  info: { title: string; version: string };
  tags: Tag[];
}

interface Tag {
  name: string;
  description: string;
}

function writeTag({ name, description }: Tag, shown: ListedDocument, language: Language): Markup {
  const rows = Object.entries(shown.operations).filter(([, { tag }]) => tag === name);
  return markup`<section id="tag-${name}">
<h2>${name} <small>${firstSentence(description, language)}</small></h2>
${rows.map(([id, row]) => writeOperation(id, row, shown, language))}
</section>
`;
}

function writeOperation(
  id: string,
  { method, path, tag, summary, sdk, ...row }: OperationRow,
  { prefix }: ListedDocument,
  language: Language,
): Markup {
  const shown_path = path.replaceAll(/:(\w+)/g, '{$1}');
  const flags = row.public ? { html: ' data-public' } : '';
  return markup`<details id="${tag}/${id}" data-path="${shown_path}" data-sdk="${sdk}"${flags}><summary><b class="${method.toLowerCase()}">${method}</b> <code>${prefix}${shown_path}</code> <span>${splitSummary(summary, language)}</span></summary></details>
`;
}

/** A tag's description begins with its Chinese name. What follows is in the language of its document. */
function firstSentence(description: string, language: Language): string {
  const text = description.replaceAll('\n', ' ').replaceAll('`', '').trim();
  if (language === 'zh') return text.split('。').slice(0, 2).filter(Boolean).join('：');
  const [, english = ''] = text.split('. ');
  return english.replace(/\.$/, '');
}

/** A summary has a Chinese and an English part. */
function splitSummary(summary: string, language: Language): string {
  const [chinese = '', english = chinese] = summary.split(' · ');
  return language === 'zh' ? chinese : english;
}

const WORDS = {
  zh: {
    describe: (title: string) => `${title}的全部操作：可搜索、可直接调用，并附 curl 与 SDK 代码。`,
    documents: '文档',
    other: 'English',
    guides: '指南',
    console: '控制台',
    search: '搜索操作',
    hint: '名称、路径或用途',
    key: 'API 密钥',
    none: '没有匹配的操作',
    failed: '操作详情加载失败，请重新打开。',
    shared: '所有操作共有的响应：',
    errors: '错误说明',
    noscript: '查看操作详情需要启用 JavaScript；也可以直接阅读 OpenAPI 文档。',
  },
  en: {
    describe: (title: string) =>
      `Every operation of the ${title}: search, try it out, and copy it as curl or as a call of an SDK.`,
    documents: 'Documents',
    other: '中文',
    guides: 'Guides',
    console: 'Console',
    search: 'Search operations',
    hint: 'name, path or purpose',
    key: 'API key',
    none: 'No operation matches',
    failed: 'The operation could not be loaded. Open it again.',
    shared: 'Every operation can also return',
    errors: 'What they mean',
    noscript: 'Operations open with JavaScript. Without it, read the OpenAPI document.',
  },
} as const;
