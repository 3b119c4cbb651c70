import MarkdownIt, { type Token } from 'markdown-it';
import { DocumentError } from './document_error.ts';

export interface Guide {
  title: string;
  summary: string;
  /** The sections, with their anchors. */
  headings: { id: string; text: string }[];
  /** The rendered guide, without title and summary. */
  html: string;
  /** The source, with links that work on the server. */
  markdown: string;
  /** All anchors: of the sections, and of the words that tables explain. */
  anchors: string[];
  /** The targets of the links to guides, as the source writes them: `errors.en.md#cursor` or `#rules`. */
  links: string[];
}

/** A line of text as HTML and as Markdown. */
export type Line = Pick<Guide, 'html' | 'markdown'>;

/**
 * Renders a guide. `ids` are the anchors of its sections; without them they are made from the headings. `pages` are the
 * addresses of the pages about words that its tables explain. Throws a DocumentError if the guide does not begin with a
 * title and a summary, or does not have one section for each id.
 */
export function renderGuide(
  source: string,
  { name, ids, pages }: { name: string; ids?: string[] | undefined; pages: Map<string, string> },
): Guide {
  const [heading, title, , paragraph, summary, , ...tokens] = parser.parse(source, {});
  if (heading?.tag !== 'h1' || !title || paragraph?.type !== 'paragraph_open' || !summary)
    throw new DocumentError(`${name} must begin with a title and a paragraph that sums it up`);
  const headings = anchorHeadings(tokens, ids);
  if (ids && headings.length !== ids.length)
    throw new DocumentError(`${name} has ${headings.length} sections, the other translation ${ids.length}`);
  const anchors = headings.map(({ id }) => id);
  anchorWords(tokens, anchors, pages);
  labelTables(tokens);
  return {
    title: toText(title),
    summary: toText(summary),
    headings,
    links: rewriteLinks(tokens),
    html: parser.renderer.render(tokens, parser.options, {}),
    markdown: writeMarkdown(source),
    anchors,
  };
}

/** Renders a line of a guide, such as a cell of a table. */
export function renderLine(source: string): Line {
  const tokens = parser.parseInline(source, {});
  rewriteLinks(tokens);
  return { html: parser.renderer.render(tokens, parser.options, {}), markdown: writeMarkdown(source) };
}

// By default markdown-it escapes HTML in the source.
const parser = new MarkdownIt();
const { rules } = parser.renderer;
const { code_inline: writeCode } = rules;

// A table that is wider than the screen scrolls, also with the keyboard.
rules.table_open = (tokens, i) =>
  `<div class="table" role="region" aria-labelledby="${tokens[i]?.meta?.section}" tabindex="0">\n<table>\n`;
rules.table_close = () => '</table>\n</div>\n';
rules.code_inline = (tokens, i, ...rest) => {
  const code = writeCode?.(tokens, i, ...rest) ?? '';
  const { anchor, href } = tokens[i]?.meta ?? {};
  return anchor ? `<a id="${anchor}" href="${href}">${code}</a>` : code;
};

/** Gives each section its anchor. */
function anchorHeadings(tokens: Token[], ids: string[] = []): Guide['headings'] {
  const headings: Guide['headings'] = [];
  tokens.forEach((token, i) => {
    if (token.type !== 'heading_open') return;
    const text = toText(tokens[i + 1]);
    const id = ids[headings.length] ?? toAnchor(text);
    token.attrSet('id', id);
    headings.push({ id, text });
  });
  return headings;
}

/** The text of a title, a heading or a paragraph, without markup. */
function toText(inline: Token | undefined): string {
  return (inline?.children ?? []).map(({ type, content }) => (type === 'softbreak' ? ' ' : content)).join('');
}

/** The anchor that GitHub gives a heading. */
function toAnchor(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .replaceAll(/\s/g, '-');
}

/**
 * Gives each word in code in the first cell of a row its anchor, unless `anchors` has it, and adds it there. The word links
 * to its page, or to itself.
 */
function anchorWords(tokens: Token[], anchors: string[], pages: Map<string, string>): void {
  tokens.forEach((token, i) => {
    if (token.type !== 'td_open' || tokens[i - 1]?.type !== 'tr_open') return;
    for (const child of tokens[i + 1]?.children ?? []) {
      const word = child.content;
      if (child.type !== 'code_inline' || !/^\w+$/.test(word) || anchors.includes(word)) continue;
      child.meta = { anchor: word, href: pages.get(word) ?? `#${word}` };
      anchors.push(word);
    }
  });
}

/** Names each table after its section. */
function labelTables(tokens: Token[]): void {
  let section: unknown;
  for (const token of tokens) {
    if (token.type === 'heading_open') section = token.attrGet('id');
    if (token.type === 'table_open') token.meta = { section };
  }
}

/** Makes the links to guides work on the server. Returns them as they were. */
function rewriteLinks(tokens: Token[]): string[] {
  return tokens
    .flatMap(({ children }) => children ?? [])
    .flatMap((child) => {
      const href = String(child.attrGet('href'));
      if (child.type !== 'link_open' || !/^(#|\w+\.(en|zh)\.md)/.test(href)) return [];
      child.attrSet('href', writeHref(href));
      return href;
    });
}

/** Makes the links of a source work on the server. */
function writeMarkdown(source: string): string {
  return source.replaceAll(/(?<=\]\()[^)]+/g, (href) => writeHref(href, '.md'));
}

/** `errors.en.md#cursor` in the source is `/docs/errors?lang=en#cursor` on the server. */
function writeHref(href: string, extension: '' | '.md' = ''): string {
  return href.replace(/^(\w+)\.(en|zh)\.md/, `/docs/$1${extension}?lang=$2`);
}
